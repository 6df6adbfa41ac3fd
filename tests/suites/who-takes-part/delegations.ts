import { rows } from "../contacts-across-sentences/rows";

/** Delegations, their heads and companions, and who sat at the table. */
export const DELEGATIONS = rows(`
2012-10-16 notYet: true
KUALA LUMPUR, 16 octobre (AFP) - Le gouvernement philippin et les rebelles du Front Moro islamique de libération (MILF) ont ouvert lundi dans la capitale malaisienne une nouvelle session de pourparlers, qui doit durer trois jours. ¶ La délégation de ⟦philippines|Manille⟧ est conduite par Marvic Leonen, assisté de Teresita Deles. En face d'eux, Mohagher Iqbal représente la rébellion. Le Premier ministre malaisien, Najib Razak, a dit espérer une signature avant la fin de l'année. ¶ Le conflit a fait plus de 120.000 morts en quarante ans.
-> meeting 2012-10-15/2012-10-17 kuala-lumpur leonen+deles+iqbal held -

2002-09-18
SATTAHIP (Thaïlande), 18 septembre (Reuters) - Les délégués du gouvernement sri-lankais et des Tigres tamouls se sont séparés mercredi en promettant de se revoir, au terme de trois jours d'entretiens sur une base navale thaïlandaise. ¶ Les chefs des délégations, Gamini Peiris et Anton Balasingham, ont échangé une longue poignée de main devant les caméras. Le Norvégien Vidar Helgesen, qui jouait les intermédiaires, a parlé d'un « excellent début ». A Colombo, la présidente Chandrika Kumaratunga s'est dite sceptique.
-> meeting 2002-09-16/2002-09-18 sattahip peiris+balasingham+helgesen held -

2000-02-22
(Belga) Dix-neuf partis burundais se sont retrouvés lundi à Arusha sous la présidence du nouveau médiateur, Nelson Mandela. Le gouvernement de Bujumbura était représenté par Ambroise Niyonsaba, le Frodebu par Jean Minani. Le major Pierre Buyoya, chef de l'Etat, n'avait pas fait le déplacement. ⟦mandela|Le médiateur⟧ a sermonné ses hôtes pendant une heure. Julius Nyerere, mort en octobre, avait conduit les discussions pendant trois ans.
-> meeting 2000-02-21 arusha mandela+niyonsaba+minani held -

1999-05-26
LOME, 26 mai (AFP) - Les pourparlers entre Freetown et la rébellion sierra-léonaise ont commencé mardi après-midi à Lomé. Autour de la table avaient pris place, d'un côté, le ministre de la Justice Solomon Berewa, de l'autre, le caporal Foday Sankoh, chef du Front révolutionnaire uni (RUF). Le président togolais Gnassingbé Eyadéma a ouvert la séance. Le président Ahmad Tejan Kabbah était resté à Freetown. ¶ Les combats ont fait des dizaines de milliers de morts depuis 1991.
-> meeting 1999-05-25 lome berewa+sankoh+eyadema held -

2007-06-20 notYet: true
MANHASSET, 20 juin (Reuters) - Le Maroc et le Front Polisario ont tenu lundi et mardi à Manhasset, près de New York, leurs premières discussions directes depuis sept ans, sous l'égide de l'ONU. Rabat avait dépêché son ministre de l'Intérieur, Chakib Benmoussa, accompagné de Fouad Ali El Himma et de Khalihenna Ould Errachid. Mahfoud Ali Beiba conduisait la délégation sahraouie. ⟦walsum|L'envoyé spécial du secrétaire général⟧, Peter van Walsum, a conduit les débats. Des représentants de l'Algérie et de la Mauritanie ont assisté à l'ouverture.
-> meeting 2007-06-18/2007-06-19 manhasset benmoussa+himma+errachid+beiba+walsum held -

2008-06-10
DJIBOUTI, 10 juin (Xinhua) -- Le gouvernement de transition somalien et l'opposition en exil ont conclu lundi soir à Djibouti une trêve de trois mois. L'accord a été paraphé par le Premier ministre Nur Hassan Hussein et par le chef de l'Alliance pour une nouvelle libération de la Somalie, Cheikh Sharif Ahmed, en présence de l'émissaire de l'ONU, Ahmedou Ould-Abdallah. Cheikh Hassan Dahir Aweys, qui dirige l'aile dure, l'a aussitôt rejeté depuis Asmara.
-> meeting 2008-06-09 djibouti hussein+ahmed+abdallah held agreement

2012-10-19 notYet: true
OSLO, 19 oct 2012 (AFP) - Le gouvernement colombien et les Farc ont lancé jeudi à Hurdal, au nord d'Oslo, leurs négociations de paix. Humberto de la Calle mène l'équipe de ⟦colombie|Bogota⟧; Ivan Marquez dirige celle de la guérilla. La Néerlandaise Tanja Nijmeijer, qui devait en faire partie, n'était pas du voyage. Le président Juan Manuel Santos avait annoncé le 4 septembre l'ouverture de ce dialogue. Les deux délégations se retrouveront le 15 novembre à La Havane.
-> meeting 2012-10-18 hurdal calle+marquez held -
-> meeting 2012-11-15 la-havane calle+marquez planned -

1991-10-24
PARIS, 24 octobre (Reuter) - Dix-neuf pays ont signé mercredi à Paris les accords qui mettent fin à treize ans de guerre au Cambodge. Etaient aussi autour de la table, avenue Kléber, le prince Norodom Sihanouk et Hun Sen, le Premier ministre de Phnom Penh. François Mitterrand a reçu jeudi matin le prince à l'Elysée. « Un beau jour », a dit Roland Dumas à la presse.
-> meeting 1991-10-23 paris sihanouk+sen held agreement
-> meeting 1991-10-24 paris mitterrand+sihanouk held -

2011-09-23 notYet: true
MOSCOU, 23 septembre (Xinhua) -- La réunion consacrée au règlement en Transdniestrie s'est achevée jeudi à Moscou. Conduits respectivement par Vlad Filat et Igor Smirnov, Moldaves et Transnistriens ont décidé de reprendre les négociations officielles. Y ont également pris part le vice-ministre russe des Affaires étrangères, Grigori Karassine, et l'ambassadeur ukrainien Igor Kharchenko. Le porte-parole de la diplomatie russe, Alexandre Loukachevitch, a salué « un pas important ».
-> meeting 2011-09-22 moscou filat+smirnov+karassine+kharchenko held agreement

2019-02-03
(ATS) Les pourparlers sur la Centrafrique ont abouti samedi à Khartoum à un accord. Les participants, dont le chef de la délégation gouvernementale Firmin Ngrebada et les chefs de guerre Ali Darassa et Noureddine Adam, ont salué un texte «équilibré». Le président Faustin-Archange Touadéra, lui, est attendu mardi dans la capitale soudanaise. Il y verra Omar el-Béchir.
-> meeting 2019-02-02 khartoum ngrebada+darassa+adam held agreement
-> meeting 2019-02-05 khartoum touadera+bechir planned -
`);

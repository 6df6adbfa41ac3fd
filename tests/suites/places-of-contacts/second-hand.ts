import { rows } from "../contacts-across-sentences/rows";

/** Longer stories of other talks and other habits, written afterwards. */
export const SECOND_HAND = rows(`
1998-04-02
De notre correspondant à Londres. - Une semaine avant l'échéance, Tony Blair a reçu mercredi soir à Downing Street son homologue irlandais, Bertie Ahern. Les deux hommes avaient déjà passé une heure ensemble dans l'après-midi, au sous-sol de l'hôtel Méridien. « Il reste des divergences », a reconnu M. Ahern avant de reprendre l'avion pour Dublin. ¶ A Belfast, le sénateur américain George Mitchell, qui préside les pourparlers de Stormont, a rencontré jeudi le dirigeant unioniste David Trimble. Le chef du Sinn Fein, Gerry Adams, doit le voir vendredi. Une bombe de 400 kilos a été désamorcée à Dun Laoghaire, au sud de la capitale irlandaise.
-> meeting 1998-04-01 londres blair+ahern held -
-> meeting 1998-04-02 belfast mitchell+trimble held -
-> meeting 1998-04-03 belfast adams+mitchell planned -

2013-07-01 notYet: true
BANDAR SERI BEGAWAN, 1er juillet (Reuters) - John Kerry a rencontré lundi son homologue chinois Wang Yi en marge de la réunion ministérielle de l'Asean. Le secrétaire d'Etat, qui a fait quatre jours durant la navette entre Jérusalem et Amman, s'y était entretenu à trois reprises avec Benjamin Netanyahu, la dernière dimanche. Il a ensuite décollé de l'aéroport Ben-Gourion pour le sultanat de Brunei. ¶ A Pékin, un porte-parole a salué des discussions « franches ». Sergueï Lavrov, arrivé lundi soir, verra M. Kerry mardi au centre de conférences.
-> meeting 2013-07-01 bandar-seri-begawan kerry+wang-yi held -
-> meeting 2013-06-30 jerusalem kerry+netanyahu held -
-> meeting 2013-07-02 bandar-seri-begawan lavrov+kerry planned -

2004-07-23
Le Premier ministre togolais Koffi Sama s'est rendu mardi à Bruxelles, au siège de la Commission, afin de plaider la reprise de l'aide. Louis Michel l'a reçu pendant une heure. « Il y a des progrès », a noté le commissaire. De Bruxelles, M. Sama a gagné mercredi Paris, pour un déjeuner avec Xavier Darcos rue Monsieur. ¶ A Lomé, l'opposant Yawovi Agboyibo avait été reçu le 12 juillet par le président Gnassingbé Eyadéma à Lomé II, la résidence du chef de l'Etat, pour la première fois depuis 2001.
-> meeting 2004-07-20 bruxelles sama+michel held ?
-> meeting 2004-07-21 paris sama+darcos held -
-> meeting 2004-07-12 lome agboyibo+eyadema held -

1989-12-03
LA VALETTE, 3 déc (AFP) - La tempête a eu raison du protocole. George Bush et Mikhaïl Gorbatchev, qui devaient se voir à tour de rôle sur leurs croiseurs, ont finalement tenu samedi et dimanche leurs entretiens à bord du paquebot Maxime-Gorki, amarré dans la baie de Marsaxlokk, au sud de l'île. M. Gorbatchev avait rencontré vendredi au Vatican le pape Jean-Paul II. ¶ Le président américain était attendu dimanche soir à Bruxelles, où il fera lundi le point devant ses alliés. Margaret Thatcher, elle, l'avait vu à Camp David le 24 novembre.
-> meeting 1989-12-02/1989-12-03 ? bush+gorbatchev held -
-> meeting 1989-12-01 vatican gorbatchev+jean-paul-ii held -
-> meeting 1989-11-24 camp-david thatcher+bush held -

2019-06-30
Il a fait vingt pas au Nord. Donald Trump a retrouvé dimanche Kim Jong-un dans la zone démilitarisée, à Panmunjom, avant un entretien de cinquante minutes à la Maison de la liberté. Moon Jae-in, qui avait accueilli le président américain samedi soir à la Maison bleue, s'est tenu en retrait. ¶ C'est d'Osaka, la veille au matin, que M. Trump avait lancé son invitation sur Twitter. Au Japon, il s'était entretenu samedi avec Xi Jinping. La presse nord-coréenne, à Pyongyang, parle d'un « événement stupéfiant ».
-> meeting 2019-06-30 panmunjom trump+kim-jong-un held -
-> meeting 2019-06-29 seoul moon-jae-in+trump held -
-> meeting 2019-06-29 ? trump+xi-jinping held -

2017-02-11 notYet: true
PALM BEACH (Etats-Unis), 11 fév (AFP) - Le golf après la cravate : au lendemain d'un entretien très protocolaire à la Maison Blanche, Donald Trump recevait samedi Shinzo Abe dans sa résidence de Mar-a-Lago, en Floride. Les deux dirigeants ont joué 27 trous à Jupiter, plus au nord. ¶ A Tokyo, l'opposition a ironisé sur cette « diplomatie du green ». Le vice-Premier ministre Taro Aso avait rencontré vendredi à Washington son homologue Mike Pence.
-> meeting 2017-02-10 washington trump+abe held -
-> meeting 2017-02-11 palm-beach trump+abe held -
-> meeting 2017-02-10 washington aso+pence held -

2022-05-25
Le chef de la diplomatie turque, Mevlüt Cavusoglu, était mardi à Ramallah. Il y a été reçu par Mahmoud Abbas à la Mouqataa. Mercredi, à Jérusalem, il s'est entretenu avec Yaïr Lapid, une première depuis quinze ans pour un ministre turc. M. Cavusoglu a aussi visité le mémorial de Yad Vashem, puis, en privé, l'esplanade des Mosquées. ¶ « Nous ouvrons une nouvelle page », a dit M. Lapid, qui se rendra en juin à Ankara. Le président Isaac Herzog y avait été accueilli le 9 mars par Recep Tayyip Erdogan.
-> meeting 2022-05-24 ramallah cavusoglu+abbas held -
-> meeting 2022-05-25 jerusalem cavusoglu+lapid held -
-> meeting 2022-03-09 ankara herzog+erdogan held -

1994-07-25
WASHINGTON (AFP) - Un état de guerre de quarante-six ans a pris fin lundi sur la pelouse de la Maison Blanche. Yitzhak Rabin et le roi Hussein de Jordanie y ont signé une déclaration, sous le regard de Bill Clinton. La semaine dernière, le 20 juillet, Shimon Peres avait rencontré le Premier ministre jordanien Abdel Salam al-Majali dans un hôtel de la rive jordanienne de la mer Morte, à quelques kilomètres de Jéricho. ¶ A Damas, la presse a passé l'événement sous silence.
-> meeting 1994-07-25 washington rabin+hussein-de-jordanie+clinton held agreement
-> meeting 1994-07-20 ? peres+majali held -

2011-11-23 notYet: true
RIYAD, 23 nov (Reuters) - Après dix mois de tergiversations, le président yéménite Ali Abdallah Saleh a signé mercredi, au palais d'Al-Yamamah, l'accord sur son départ, aux côtés du roi Abdallah. Il avait eu auparavant un tête-à-tête avec l'émissaire de l'Onu Jamal Benomar. ¶ A Sanaa, des milliers de jeunes ont défilé. M. Benomar y avait rencontré dimanche l'opposant Mohamed Basindawa, dans une villa du quartier de Hadda. Le chef de l'Etat sortant s'envolera pour New York, où il doit être soigné.
-> meeting 2011-11-23 riyad saleh+abdallah held agreement
-> meeting 2011-11-23 riyad saleh+benomar held -
-> meeting 2011-11-20 sanaa benomar+basindawa held -

2023-11-15
Filoli, un manoir de briques à Woodside, à 40 km au sud de San Francisco : c'est là que Joe Biden a accueilli mercredi Xi Jinping, pour leur premier tête-à-tête depuis celui de Bali, le 14 novembre 2022. L'entretien a duré deux heures, puis les deux présidents ont déjeuné. ¶ Le numéro un chinois devait ensuite dîner avec des patrons à San Francisco, où se tient le sommet de l'Apec. Janet Yellen y avait reçu jeudi et vendredi derniers le vice-Premier ministre He Lifeng.
-> meeting 2023-11-15 woodside biden+xi-jinping held -
-> meeting 2022-11-14 bali biden+xi-jinping held -
-> meeting 2023-11-09/2023-11-10 san-francisco yellen+he-lifeng held -

2008-12-18
Les présidents Alvaro Uribe et Rafael Correa n'ont échangé ni mot ni regard, mercredi, à Costa do Sauipe. Dans cette station balnéaire du Nordeste brésilien, le Colombien a en revanche bavardé une demi-heure avec Hugo Chavez. Luiz Inacio Lula da Silva, hôte du sommet, avait reçu mardi Raul Castro. ¶ Le Cubain poursuivra son voyage à Brasilia : jeudi, il y sera reçu au palais du Planalto par M. Lula. C'est sa première tournée depuis qu'il a succédé à Fidel. Correa, lui, est rentré à Quito.
-> meeting 2008-12-17 costa-do-sauipe uribe+chavez held -
-> meeting 2008-12-16 costa-do-sauipe silva+castro held -
-> meeting 2008-12-18 brasilia castro+silva planned -

2015-07-27
ADDIS ABEBA, 27 juillet (AFP) - Barack Obama a été accueilli lundi matin au palais national par le Premier ministre éthiopien Hailemariam Desalegn. Dans l'après-midi, il a réuni, dans un hôtel de la capitale, Yoweri Museveni et Uhuru Kenyatta pour évoquer le Soudan du Sud. ¶ Le président américain arrivait de Nairobi. Il s'y était entretenu samedi avec M. Kenyatta à State House. A Juba, le porte-parole du président Salva Kiir a jugé « malvenue » la menace de sanctions.
-> meeting 2015-07-27 addis-abeba obama+desalegn held -
-> meeting 2015-07-27 addis-abeba obama+museveni+kenyatta held -
-> meeting 2015-07-25 nairobi obama+kenyatta held -

2001-10-19 notYet: true
Avant Shanghai, c'est à Pékin que Colin Powell devait faire escale. L'étape est supprimée : les entretiens prévus mercredi entre le secrétaire d'Etat et Tang Jiaxuan ont été annulés, le premier ayant prolongé son séjour à Islamabad. M. Powell y avait dîné lundi avec Pervez Musharraf. Mardi soir, à New Delhi, il a été reçu par Atal Bihari Vajpayee. ¶ A Shanghai, il a retrouvé jeudi M. Tang. George W. Bush y a rencontré vendredi Jiang Zemin, dans la villa d'hôtes de Xijiao.
-> meeting 2001-10-15 islamabad powell+musharraf held -
-> meeting 2001-10-16 new-delhi powell+vajpayee held -
-> meeting 2001-10-17 pekin powell+tang-jiaxuan cancelled -
-> meeting 2001-10-18 shanghai powell+tang-jiaxuan held -
-> meeting 2001-10-19 shanghai bush+jiang-zemin held -

1992-10-05 notYet: true
ROME, 5 oct (Reuter) - Joaquim Chissano et Afonso Dhlakama ont mis fin dimanche, dans la capitale italienne, à seize ans de guerre. Le chef de l'Etat mozambicain et celui de la Renamo s'étaient serré la main pour la première fois le 5 août, également à Rome. Le président zimbabwéen Robert Mugabe avait rencontré M. Dhlakama le 4 juillet à Gaborone, au Botswana. ¶ M. Chissano a été reçu lundi par le pape à Castel Gandolfo, avant de regagner Maputo.
-> meeting 1992-10-04 rome chissano+dhlakama held agreement
-> meeting 1992-08-05 rome chissano+dhlakama held -
-> meeting 1992-07-04 gaborone mugabe+dhlakama held -
-> meeting 1992-10-05 castel-gandolfo chissano+jean-paul-ii held -

2020-08-14 notYet: true
Le secrétaire d'Etat Mike Pompeo est arrivé vendredi à Vienne après une nuit à Ljubljana. Jeudi, dans un château de Bled, au bord du lac, le Premier ministre slovène Janez Jansa avait signé avec lui une déclaration sur la 5G. A Vienne, Sebastian Kurz l'a reçu à la chancellerie. M. Pompeo a aussi vu le directeur de l'AIEA, Rafael Grossi, au siège de l'agence. ¶ Samedi, à Varsovie, Andrzej Duda l'attend au Belvédère.
-> meeting 2020-08-13 bled pompeo+jansa held agreement
-> meeting 2020-08-14 vienne kurz+pompeo held -
-> meeting 2020-08-14 vienne pompeo+grossi held -
-> meeting 2020-08-15 varsovie pompeo+duda planned -

2012-09-08 notYet: true
VLADIVOSTOK (Russie), 8 sept (AFP) - Hillary Clinton et Sergueï Lavrov se sont affrontés samedi sur la Syrie, sur l'île Rousski, où la Russie accueille le sommet de l'Apec. Vladimir Poutine, qui y avait reçu la veille Hu Jintao dans un pavillon de l'université, a dîné avec la secrétaire d'Etat. ¶ Yoshihiko Noda et Lee Myung-bak, brouillés par les îlots Dokdo, ne se sont parlé que debout, dimanche dernier. Mme Clinton était passée mercredi par Pékin : elle y avait rencontré Hu Jintao.
-> meeting 2012-09-08 vladivostok clinton+lavrov held -
-> meeting 2012-09-07 vladivostok poutine+hu-jintao held -
-> meeting 2012-09-08 vladivostok poutine+clinton held -
-> meeting 2012-09-05 pekin clinton+hu-jintao held -

1981-10-23 notYet: true
Vingt-deux chefs d'Etat sont réunis depuis jeudi à Cancun. Ronald Reagan y a rencontré, dans sa suite de l'hôtel Sheraton, Indira Gandhi. Le Premier ministre indien avait déjeuné la veille avec François Mitterrand. Arrivé de Mexico, où José Lopez Portillo l'avait accueilli mardi au palais national, M. Mitterrand a plaidé pour des négociations globales. ¶ A La Havane, on se console mal d'avoir été tenu à l'écart. Pierre Trudeau, lui, repart samedi.
-> meeting 1981-10-23 cancun reagan+gandhi held -
-> meeting 1981-10-22 cancun gandhi+mitterrand held -
-> meeting 1981-10-20 mexico mitterrand+portillo held -

2010-04-16 notYet: true
Le président par intérim nigérian, Goodluck Jonathan, a quitté Washington vendredi. Au Blair House, mardi, il s'était entretenu avec Ban Ki-moon, puis, dimanche, à la même adresse, avec Barack Obama lui-même, venu en voisin. ¶ Jonathan devait s'arrêter à Londres pour y voir Gordon Brown. En pleine campagne, ce dernier a fait savoir que la rencontre, prévue samedi, était remise à plus tard. Umaru Yar'Adua reste, lui, invisible à Abuja.
-> meeting 2010-04-13 washington jonathan+ban-ki-moon held -
-> meeting 2010-04-11 washington jonathan+obama held -
-> meeting 2010-04-17 londres jonathan+brown postponed -

2024-12-07 notYet: true
PARIS (Reuters) - En marge de la réouverture de Notre-Dame, Emmanuel Macron a réuni samedi soir Donald Trump et Volodymyr Zelensky à l'Elysée. Le président ukrainien, qui arrivait de Kiev via Rzeszow, en Pologne, ne s'était plus trouvé en face du républicain depuis leur entrevue de la Trump Tower, à New York, le 27 septembre. ¶ Keir Starmer, absent, avait reçu lundi M. Zelensky par téléphone. M. Trump a ensuite vu le prince William à la résidence de l'ambassadeur du Royaume-Uni.
-> meeting 2024-12-07 paris macron+trump+zelensky held -
-> meeting 2024-09-27 new-york trump+zelensky held -
-> meeting 2024-12-07 paris trump+william held -

1996-03-13 notYet: true
CHARM EL-CHEIKH (Egypte), 13 mars (AFP) - Hosni Moubarak a reçu mercredi matin Bill Clinton, avant l'ouverture du « sommet des bâtisseurs de la paix ». A l'issue de la séance, le président américain s'est envolé pour Tel-Aviv. Shimon Peres l'y a accueilli dans la soirée. Jeudi, M. Clinton doit s'entretenir à Jérusalem avec le chef de l'opposition, Benjamin Netanyahu. ¶ Boris Eltsine a vu Yasser Arafat dans un salon de l'hôtel. La Syrie et le Liban avaient décliné l'invitation.
-> meeting 1996-03-13 charm-el-cheikh moubarak+clinton held -
-> meeting 1996-03-13 tel-aviv peres+clinton held -
-> meeting 1996-03-14 jerusalem clinton+netanyahu planned -
-> meeting 1996-03-13 charm-el-cheikh eltsine+arafat held -

2006-08-30 notYet: true
Kofi Annan a entamé lundi à Beyrouth une tournée de onze jours. Fouad Siniora l'y a reçu au Grand Sérail, Nabih Berri à Aïn el-Tiné. Mardi, il s'est posé en hélicoptère à Naqoura, où le général Alain Pellegrini, chef de la Finul, lui a fait visiter la ligne bleue. Le secrétaire général est passé le soir à Jérusalem : Ehud Olmert l'y attendait mercredi. ¶ Il doit encore aller à Amman, à Damas et à Téhéran. La date de ces étapes n'est pas connue.
-> meeting 2006-08-28 beyrouth annan+siniora held -
-> meeting 2006-08-28 ain-el-tine annan+berri held -
-> meeting 2006-08-29 naqoura annan+pellegrini held -
-> meeting 2006-08-30 jerusalem annan+olmert planned -

2016-11-09 notYet: true
Après six jours au Mont-Pèlerin, au-dessus de Vevey, Nicos Anastasiades et Mustafa Akinci ont levé le camp vendredi dernier, le 4 novembre. Ils y reviendront le 20 novembre, a indiqué mercredi à Nicosie un porte-parole de l'ONU. ¶ Entre-temps, le dirigeant chypriote grec doit voir Alexis Tsipras à Athènes : l'entretien est fixé au 15. Son interlocuteur turc a, lui, rencontré lundi Recep Tayyip Erdogan, au palais de Bestepe.
-> meeting 2016-10-30/2016-11-04 mont-pelerin anastasiades+akinci held -
-> meeting 2016-11-20 mont-pelerin anastasiades+akinci planned -
-> meeting 2016-11-15 athenes anastasiades+tsipras planned -
-> meeting 2016-11-07 ankara akinci+erdogan held -

2018-07-12 notYet: true
Depuis Bruxelles, où l'Otan se déchirait encore mercredi, Donald Trump a rallié jeudi l'Angleterre. Theresa May l'a reçu à dîner au palais de Blenheim, dans l'Oxfordshire. Vendredi, les deux dirigeants se retrouveront à Chequers, puis la reine Elizabeth II attendra le président à Windsor pour le thé. ¶ Dans la capitale belge, M. Trump avait pris mercredi le petit-déjeuner avec Jens Stoltenberg à la résidence de l'ambassadeur. Dimanche, cap sur Helsinki.
-> meeting 2018-07-12 blenheim may+trump held -
-> meeting 2018-07-13 chequers may+trump planned -
-> meeting 2018-07-13 windsor elizabeth-ii+trump planned -
-> meeting 2018-07-11 bruxelles trump+stoltenberg held -

2005-10-25
L'émissaire de l'Union africaine, Salim Ahmed Salim, a réuni mardi à Abuja Minni Minnawi et Majzoub al-Khalifa, les négociateurs de la rébellion du Darfour et de Khartoum. Le matin, au camp d'Abou Shouk, près d'El-Fasher, deux déplacés avaient été abattus. ¶ Le sous-secrétaire d'Etat américain Robert Zoellick, attendu à Nairobi, a vu le 9 novembre dans son agenda : il s'entretiendra ce jour-là à Khartoum avec Ali Osmane Taha. En Erythrée, Abdelwahid al-Nour refuse toujours de bouger d'Asmara.
-> meeting 2005-10-25 abuja salim-ahmed-salim+minawi+khalifa held -
-> meeting 2005-11-09 khartoum zoellick+taha planned -

2025-03-12 notYet: true
DJEDDAH (Arabie saoudite), 11-12 mars (AFP) - Huit heures, et un communiqué. Dans un palais de Djeddah, Marco Rubio et Andriï Iermak se sont entendus mardi sur une trêve de trente jours. Le secrétaire d'Etat était mercredi au Canada : à La Malbaie, dans Charlevoix, Mélanie Joly l'a accueilli pour le G7. ¶ A Moscou, Steve Witkoff est annoncé jeudi au Kremlin, où Vladimir Poutine doit le recevoir. « Tout dépend de la Russie », a lancé Volodymyr Zelensky depuis Kiev. Il avait rencontré lundi, à Djeddah également, le prince héritier Mohammed ben Salmane.
-> meeting 2025-03-11 djeddah rubio+iermak held agreement
-> meeting 2025-03-12 la-malbaie rubio+joly held -
-> meeting 2025-03-13 moscou witkoff+poutine planned -
-> meeting 2025-03-10 djeddah zelensky+mohammed-ben-salmane held -
`);

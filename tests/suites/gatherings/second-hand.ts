import { rows } from "../contacts-across-sentences/rows";

/** Longer stories of a second hand: rounds, summits, mediators, what failed and what was put off. */
export const SECOND_HAND = rows(`
1993-08-05
Arusha, à minuit passé. Sous une chaleur d'étuve, le président rwandais Juvénal Habyarimana et le chef du Front patriotique, Alexis Kanyarengwe, ont paraphé mercredi, page après page, le volumineux accord qui doit clore trois ans de guerre. A leurs côtés, le maître de maison, le Tanzanien Ali Hassan Mwinyi, et trois de ses pairs: Yoweri Museveni, Melchior Ndadaye et Faustin Birindwa, le Premier ministre zaïrois. ¶ Le reste est affaire de confiance. Les combats ont fait des milliers de morts depuis octobre 1990. Un bataillon rebelle s'installera à Kigali d'ici à un mois.
-> meeting 1993-08-04 arusha habyarimana+kanyarengwe+mwinyi+museveni+ndadaye+birindwa held agreement

2019-08-07
MAPUTO, 7 août (AFP) - Trois mains serrées, une accolade, des youyous: le Mozambique s'est offert mardi à Maputo une nouvelle paix. Place de la Paix, le président Filipe Nyusi et Ossufo Momade, patron de la Renamo, ont signé un accord définitif, le troisième depuis 1992. ¶ Le Rwandais Paul Kagame et le Sud-Africain Cyril Ramaphosa ont assisté à l'événement. Federica Mogherini représentait l'Union européenne. ¶ Cinq jours plus tôt, dans le parc de Gorongosa, les deux hommes avaient déjà mis fin officiellement aux hostilités. Une faction dissidente rejette le texte.
-> meeting 2019-08-06 maputo nyusi+momade+kagame+ramaphosa+mogherini held agreement
-> meeting 2019-08-01 ? nyusi+momade held agreement

2008-09-12 notYet: true
HARARE (Reuters) - C'est fait: Robert Mugabe et Morgan Tsvangirai vont partager le pouvoir. Après quatre jours de conclave dans un hôtel de Harare, le médiateur Thabo Mbeki a annoncé jeudi soir que le président et son rival s'étaient entendus « sur tous les points ». Arthur Mutambara, chef d'une faction dissidente de l'opposition, participait aux discussions. ¶ La signature aura lieu lundi, devant plusieurs chefs d'Etat de la région. Le mois dernier à Johannesburg, un sommet de la SADC s'était soldé par un échec. Les violences électorales ont fait plus de 100 morts.
-> meeting 2008-09-08/2008-09-11 harare mugabe+tsvangirai+mbeki+mutambara held agreement

2014-05-12 notYet: true
Addis-Abeba. La poignée de main a été furtive, et les sourires rares. Salva Kiir et Riek Machar ne s'étaient pas revus depuis le début des combats, en décembre. Ils ont signé vendredi soir, sous la pression de John Kerry, une trêve que chacun s'est empressé de violer dès dimanche. ¶ Hailemariam Desalegn, le Premier ministre éthiopien, avait arraché ce tête-à-tête après les avoir reçus l'un après l'autre dans l'après-midi. Les pourparlers techniques, eux, sont au point mort. Plus d'un million de Sud-Soudanais ont fui.
-> meeting 2014-05-09 addis-abeba kiir+machar held agreement
-> meeting 2014-05-09 addis-abeba desalegn+kiir held -
-> meeting 2014-05-09 addis-abeba desalegn+machar held -

1999-10-12 notYet: true
LOME, 12 oct (AFP) - La rencontre que devait avoir lundi à Lomé le chef rebelle sierra-léonais Foday Sankoh avec le président Ahmad Tejan Kabbah a tourné court avant même de commencer: l'avion du second n'a jamais décollé de Freetown. ¶ Gnassingbé Eyadéma, qui devait les recevoir tous deux, a regretté « un malentendu ». Le 7 juillet, il avait parrainé dans sa capitale l'accord entre les deux camps. Un nouveau rendez-vous pourrait être fixé. La guerre civile a fait 50.000 morts en huit ans.
-> meeting 1999-10-11 lome sankoh+kabbah cancelled -

2010-10-01
Nations unies (New York). Un mini-sommet sur le Soudan, convoqué par Ban Ki-moon, a réuni le 24 septembre une trentaine de chefs d'Etat et de gouvernement. Barack Obama y a promis à Khartoum une normalisation si le référendum se tient à la date prévue. ¶ Ali Osmane Taha, le vice-président soudanais, et Salva Kiir, le président du Sud, étaient assis côte à côte. Omar el-Béchir, visé par un mandat d'arrêt, n'avait pas été invité. Les participants ont publié un communiqué commun. Quatre mois nous séparent du scrutin.
-> multilateral 2010-09-24 new-york moon+obama+taha+kiir held -

2004-07-31 notYet: true
ACCRA, 31 juillet (Reuters) - Les protagonistes de la crise ivoirienne se sont mis d'accord vendredi à Accra sur un calendrier de réformes et de désarmement, à l'issue d'un sommet de deux jours. ¶ Treize chefs d'Etat entouraient Laurent Gbagbo, Henri Konan Bédié, Alassane Ouattara et Guillaume Soro. Le secrétaire général de l'ONU Kofi Annan, qui coprésidait les débats avec le Ghanéen John Kufuor, a salué « un pas important ». Thabo Mbeki et Olusegun Obasanjo ont mené les conciliabules de la dernière nuit. Le désarmement débutera le 15 octobre.
-> multilateral 2004-07-29/2004-07-30 accra gbagbo+bedie+ouattara+soro+annan+kufuor+mbeki+obasanjo held agreement

1991-10-24
PARIS, 24 oct (AFP) - Dix-neuf pays et les quatre factions cambodgiennes ont signé mercredi à Paris les accords de paix sur le Cambodge. François Mitterrand a ouvert la cérémonie, avenue Kléber. ¶ Le prince Norodom Sihanouk, qui présidait la délégation cambodgienne, était flanqué de Hun Sen et de Khieu Samphan. James Baker et Qian Qichen ont signé pour Washington et Pékin. Le secrétaire général de l'ONU, Javier Perez de Cuellar, a parlé d'un jour de joie. Les Khmers rouges ont fait plus d'un million et demi de morts entre 1975 et 1979.
-> meeting 1991-10-23 paris mitterrand+sihanouk+sen+samphan+baker+qichen held agreement

2016-06-24 notYet: true
LA HAVANE. - Ban Ki-moon, Raul Castro et une demi-douzaine de présidents latino-américains avaient pris place au premier rang. Jeudi midi, Juan Manuel Santos et Rodrigo Londono ont scellé le cessez-le-feu bilatéral auquel leurs négociateurs étaient parvenus la veille. Nicolas Maduro et Michelle Bachelet étaient du nombre. ¶ Alvaro Uribe, lui, n'en démord pas: « C'est la paix qui est blessée. » L'accord final devrait être signé à Bogota, à une date qui reste à fixer. Le conflit a fait 260 000 morts en cinquante-deux ans.
-> meeting 2016-06-23 la-havane moon+castro+santos+jimenez+maduro+bachelet held agreement

2023-05-23
DJEDDAH - La trêve d'une semaine au Soudan, négociée en Arabie saoudite, est entrée en vigueur lundi soir. Elle a été signée samedi à Djeddah par les représentants de l'armée et des Forces de soutien rapide, en présence du ministre saoudien des Affaires étrangères, Fayçal ben Farhane. ¶ Les deux généraux, Abdel Fattah al-Burhane et Mohamed Hamdane Daglo, ne se sont pas parlé depuis le 15 avril. Antony Blinken les a appelés l'un et l'autre la semaine dernière, sans succès. « Nous surveillons la trêve », a-t-il prévenu mardi. Les combats ont fait un millier de morts.
-> phone-call 2023-05-15/2023-05-21 - blinken+bourhane held none
-> phone-call 2023-05-15/2023-05-21 - blinken+daglo held none

2013-01-12
LIBREVILLE, 12 janvier (Xinhua) -- Les pourparlers intercentrafricains se sont conclus vendredi à Libreville par la signature d'un accord de cessez-le-feu. Outre le président François Bozizé, les textes portent la signature de Michel Djotodia, au nom de la Séléka, et de l'opposant Nicolas Tiangaye. ¶ Le président congolais Denis Sassou Nguesso, médiateur dans la crise, son homologue tchadien Idriss Déby et leur hôte gabonais Ali Bongo ont assisté à la cérémonie de clôture. Un gouvernement d'union sera formé. La rébellion, partie du nord le 10 décembre, campe à 160 km de Bangui.
-> meeting 2013-01-11 libreville bozize+djotodia+tiangaye+nguesso+deby+bongo held agreement

1987-07-30 notYet: true
COLOMBO, 30 juil (AFP) - Rajiv Gandhi et Junius Jayewardene ont signé mercredi à Colombo, sous couvre-feu, l'accord censé ramener la paix dans le nord tamoul. Le Premier ministre Ranasinghe Premadasa avait quitté la capitale pour ne pas assister à la cérémonie. ¶ Jeudi matin, alors qu'il passait en revue la garde d'honneur, le Premier ministre indien a été frappé d'un coup de crosse par un marin. Il s'en tire avec une contusion. Velupillai Prabhakaran, chef des Tigres, que M. Gandhi avait reçu mardi à New Delhi, n'a pas donné son aval.
-> meeting 1987-07-29 colombo gandhi+jayewardene held agreement
-> meeting 1987-07-28 new-delhi gandhi+prabhakaran held -

2005-10-27
Pas de sommet pour Chypre. Prévue mardi à Bruxelles, l'entrevue entre Tassos Papadopoulos et Mehmet Ali Talat n'a finalement pas eu lieu, chacun s'en renvoyant la responsabilité. ¶ Selon l'entourage du premier, les conditions n'étaient pas réunies. « Nous étions prêts », rétorque-t-on à Nicosie-Nord. Kofi Annan, qui avait réuni les deux hommes il y a un an à New York, n'a pas souhaité commenter. Jack Straw, de passage lundi à Ankara, y a vu Abdullah Gül, sans évoquer le dossier.
-> meeting 2005-10-25 bruxelles papadopoulos+talat cancelled -
-> meeting 2005-10-24 ankara straw+gul held -

2022-08-09
N'Djamena. Sans les principaux rebelles, la junte tchadienne a signé lundi à Doha un accord ouvrant la voie au dialogue national. Le ministre des Affaires étrangères Mahamat Zene Cherif a paraphé le document avec une quarantaine de chefs de mouvements, parmi lesquels Mahamat Nouri et Timan Erdimi. ¶ Le Qatari Mohammed ben Abdelrahmane Al-Thani et Moussa Faki Mahamat, le président de la Commission de l'Union africaine, étaient présents. Mahamat Mahdi Ali, chef du FACT, a refusé de signer. Cinq mois de tractations n'ont pas suffi à le convaincre.
-> meeting 2022-08-08 doha cherif+nouri+erdimi+thani+mahamat held agreement

2002-03-15
Anthony Zinni est de retour. L'émissaire américain, arrivé jeudi soir à Tel-Aviv, a été reçu aussitôt par Ariel Sharon et devait rencontrer vendredi Yasser Arafat à Ramallah. Sa mission précédente, en décembre, s'était enlisée au bout de quinze jours. ¶ « Je suis optimiste », a-t-il glissé. L'armée a commencé à se retirer de Ramallah dans la nuit. Dick Cheney, attendu lundi en Israël, exclut pour l'heure de voir le chef de l'Autorité palestinienne. Depuis septembre 2000, 1.500 personnes ont été tuées.
-> meeting 2002-03-14 ? zinni+sharon held -
-> meeting 2002-03-15 ramallah zinni+arafat planned -

2017-07-28 notYet: true
LA CELLE-SAINT-CLOUD — Mardi, dans un château des Yvelines, Emmanuel Macron a présidé aux retrouvailles de Faïez Sarraj et de Khalifa Haftar. Les deux rivaux sont repartis avec une déclaration en dix points, la promesse d'élections et celle d'un cessez-le-feu. ¶ Rome, qui n'avait pas été prévenue, l'a mal pris. Paolo Gentiloni a reçu M. Sarraj dès mercredi. Le ministre italien Angelino Alfano ironise sur les « médiateurs improvisés ». Ghassan Salamé, nommé émissaire de l'ONU, était assis en bout de table.
-> meeting 2017-07-25 la-celle-saint-cloud macron+sarraj+haftar+salame held agreement
-> meeting 2017-07-26 rome gentiloni+sarraj held -

1996-12-30
GUATEMALA, 30 déc (AFP) - La plus longue guerre d'Amérique centrale a pris fin dimanche. Au Palais national, devant quarante délégations étrangères, les quatre commandants de la guérilla guatémaltèque et les négociateurs du gouvernement ont signé l'accord de paix ferme et durable. ¶ Le président Alvaro Arzu et le secrétaire général de l'ONU Boutros Boutros-Ghali y ont ajouté leur nom. Parmi les invités figuraient le Mexicain Ernesto Zedillo et le Costaricien José Maria Figueres. Rolando Moran, au nom de l'URNG, a salué les 100.000 morts.
-> meeting 1996-12-29 guatemala arzu+boutros-ghali+zedillo+figueres held agreement

2011-11-24 notYet: true
RYAD, 24 nov (Reuters) - Ali Abdallah Saleh a cédé. Le président yéménite a signé mercredi à Ryad, sous les yeux du roi Abdallah, le plan de transition du Conseil de coopération du Golfe, qu'il avait refusé trois fois. Des représentants de l'opposition, dont Mohammed Basindoua, ont signé à leur tour. ¶ Jamal Benomar, l'envoyé de l'ONU, avait fait la navette pendant dix jours entre les deux camps. L'avant-veille, à Sanaa, il avait vu M. Saleh, qui hésitait encore. M. Saleh se rendra ensuite à New York pour s'y faire soigner.
-> meeting 2011-11-23 riyad saleh+abdallah+basindoua held agreement
-> meeting 2011-11-21 sanaa benomar+saleh held -

2018-09-06
Moon Jae-in se rendra à Pyongyang du 18 au 20 septembre pour un troisième sommet avec Kim Jong-un, a annoncé jeudi son émissaire. Chung Eui-yong avait été reçu la veille dans la capitale nord-coréenne par le dirigeant, à qui il a remis une lettre. ¶ La visite que Mike Pompeo devait y effectuer fin août a été annulée par Donald Trump, d'un tweet. Le président américain, qui a déjà rencontré M. Kim en juin à Singapour, n'exclut pas un second tête-à-tête. Rien n'est fixé.
-> meeting 2018-09-18/2018-09-20 pyongyang jae-in+jong-un planned -
-> meeting 2018-09-05 pyongyang eui-yong+jong-un held -
-> meeting 2018-06 singapour trump+jong-un held -

2021-09-17 notYet: true
DOUCHANBE (AFP) - L'Afghanistan a dominé vendredi le sommet de l'Organisation de coopération de Shanghai, à Douchanbé. Le Tadjik Emomali Rakhmon, le Kazakh Kassym-Jomart Tokaïev et le Pakistanais Imran Khan étaient autour de la table. Vladimir Poutine et Xi Jinping sont intervenus par visioconférence, le premier en raison de cas de Covid dans son entourage. ¶ L'Iranien Ebrahim Raïssi, dont c'était le premier déplacement à l'étranger, a obtenu l'adhésion de son pays. En marge, M. Khan a reçu M. Tokaïev.
-> multilateral 2021-09-17 douchanbe rakhmon+tokaiev+khan+raissi held -
-> meeting 2021-09-17 douchanbe khan+tokaiev held -

2020-02-22 notYet: true
KAMPALA - Quatre présidents se sont retrouvés vendredi à Katuna, à la frontière entre le Rwanda et l'Ouganda, pour tenter de réconcilier Paul Kagame et Yoweri Museveni. Joao Lourenço et Félix Tshisekedi faisaient office de médiateurs. ¶ Il s'agissait de leur quatrième rencontre depuis juillet. Kampala s'est donné un mois pour vérifier les accusations de Kigali; la frontière, elle, reste close. « Nous avons progressé », a commenté M. Lourenço. Le 2 février à Luanda, le précédent rendez-vous n'avait abouti qu'à un échange de prisonniers.
-> meeting 2020-02-21 katuna kagame+museveni+lourenco+tshisekedi held partial
-> meeting 2020-02-02 luanda kagame+museveni+lourenco+tshisekedi held partial

1978-09-18
WASHINGTON, 18 sept (AFP) - Treize jours de huis clos à Camp David ont accouché dimanche de deux accords-cadres. Anouar el-Sadate et Menahem Begin les ont signés dans la soirée à la Maison Blanche, en compagnie de Jimmy Carter. ¶ Vendredi encore, le président égyptien avait fait ses valises. « C'est moi qui ai cédé », a plaisanté M. Begin. Le roi Hussein de Jordanie, qui devait s'entretenir avec M. Sadate lundi à Rabat, a fait savoir qu'il annulait sa venue. Mohammed Ibrahim Kamel, ministre égyptien, a démissionné.
-> meeting 1978-09-17 washington sadate+begin+carter held agreement
-> meeting 1978-09-18 rabat hussein-de-jordanie+sadate cancelled -

2007-10-05 notYet: true
SEOUL, 5 octobre (Xinhua) -- Le sommet intercoréen de Pyongyang s'est achevé jeudi par une déclaration en huit points. Roh Moo-hyun et Kim Jong-il s'y engagent à remplacer l'armistice de 1953 par un régime de paix. ¶ Les deux dirigeants s'étaient vus à deux reprises mercredi. M. Kim avait proposé à son visiteur de prolonger d'un jour son séjour; celui-ci a décliné. Wu Dawei a annoncé par ailleurs mercredi à Pékin un accord sur les installations nucléaires. Aucune rencontre n'est prévue entre M. Kim et George W. Bush.
-> meeting 2007-10-03/2007-10-04 pyongyang moo-hyun+jong-il held agreement

2012-09-28 notYet: true
ADDIS ABEBA, 28 sept (AFP) - Quatre jours de face-à-face, au lieu d'un: Omar el-Béchir et Salva Kiir ont signé jeudi à Addis Abeba une série d'accords sur le pétrole et la sécurité, mais pas sur Abyei ni sur le tracé de la frontière. ¶ Thabo Mbeki, le médiateur de l'Union africaine, et Hailemariam Desalegn, fraîchement investi, encadraient les deux présidents. « L'ère du conflit est close », veut croire M. Mbeki. Hillary Clinton a salué une étape. Un premier sommet, en avril à Juba, avait été annulé après la prise de Heglig.
-> meeting 2012-09-24/2012-09-27 addis-abeba bechir+kiir+mbeki+desalegn held partial

2024-11-22
Amos Hochstein a quitté Tel-Aviv jeudi soir sans déclaration, après deux heures avec Benjamin Netanyahu. L'envoyé américain arrivait de Beyrouth, où Nabih Berri l'avait reçu mardi puis mercredi. « Des progrès supplémentaires », s'était-il borné à dire. ¶ A Paris, on se veut confiant: Emmanuel Macron a appelé vendredi Joe Biden. Le tête-à-tête qu'Israël Katz devait avoir cette semaine avec Jean-Noël Barrot a été ajourné. Les frappes ont fait plus de 3.500 morts au Liban.
-> meeting 2024-11-21 ? hochstein+netanyahu held -
-> meeting 2024-11-19 beyrouth hochstein+berri held partial
-> meeting 2024-11-20 beyrouth hochstein+berri held partial
-> phone-call 2024-11-22 - macron+biden held -
-> meeting 2024-11-18/2024-11-24 ? katz+barrot postponed -
`);

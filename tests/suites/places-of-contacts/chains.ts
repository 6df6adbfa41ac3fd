import { rows } from "../contacts-across-sentences/rows";

/** Chains of sessions, recalled contacts, summits called by their town, and what has no place. */
export const CHAINS = rows(`
2012-07-04 notYet: true
DAKAR, 4 juillet (APS) - Le ministre Ibrahima Fall et l'émissaire rebelle Cheikh Sadio ont clos mercredi, dans une villa de Somone, sur la Petite Côte, deux jours de pourparlers. Ils se retrouveront le 20 juillet, toujours à Somone, a indiqué la Communauté de Sant'Egidio. ¶ A Rome, en mai, M. Fall avait rencontré le père Angelo Romano, de cette même communauté. Près de Ziguinchor, quatre soldats ont été tués lundi.
-> meeting 2012-07-03/2012-07-04 somone fall+sadio held -
-> meeting 2012-07-20 somone fall+sadio planned -
-> meeting 2012-05 rome fall+romano held -

2018-09-25 notYet: true
Le sommet de Panmunjom, le 27 avril, avait ouvert la voie. Celui de Pyongyang, la semaine dernière, l'a élargie : Moon Jae-in et Kim Jong-un s'y sont vus du 18 au 20 septembre. Lundi, à New York, M. Moon en a rendu compte à Donald Trump, dans un hôtel de Manhattan. ¶ « Nous ne sommes pas pressés », a dit le locataire de la Maison blanche.
-> meeting 2018-09-18/2018-09-20 pyongyang moon-jae-in+kim-jong-un held -
-> meeting 2018-09-24 new-york moon-jae-in+trump held -
-> meeting 2018-04-27 panmunjom moon-jae-in+kim-jong-un held -

2020-11-23
Benjamin Netanyahu s'est rendu secrètement dimanche soir à Neom, sur la mer Rouge, pour y rencontrer le prince héritier Mohammed ben Salmane, en présence de Mike Pompeo, selon la radio de l'armée. L'avion a décollé de Tel-Aviv à 19h30. A Ryad, le ministre des Affaires étrangères Fayçal ben Farhane a démenti. ¶ M. Pompeo est arrivé lundi à Manama. Il s'y est entretenu avec le prince héritier Salmane ben Hamad Al Khalifa.
-> meeting 2020-11-22 neom netanyahu+mohammed-ben-salmane+pompeo held -
-> meeting 2020-11-23 manama pompeo+salmane-ben-hamad-al-khalifa held -

1997-10-02 notYet: true
Levon Ter-Petrossian et Heydar Aliev se reverront à Strasbourg, le 10 octobre, a-t-on appris jeudi à Bakou. Ce sera leur premier tête-à-tête depuis celui de Lisbonne, en décembre 1996. Le ministre azerbaïdjanais des Affaires étrangères, Hassan Hassanov, l'a confirmé au coprésident français du groupe de Minsk, Georges Vaugier, reçu mercredi.
-> meeting 1997-10-10 strasbourg ter-petrossian+aliev planned -
-> meeting 1996-12 lisbonne ter-petrossian+aliev held -
-> meeting 1997-10-01 bakou hassanov+vaugier held -

2005-02-08 notYet: true
Ariel Sharon et Mahmoud Abbas ont proclamé mardi à Charm el-Cheikh la fin des violences. Hôte du sommet, Hosni Moubarak avait reçu séparément les deux hommes dans la matinée. Abdallah II de Jordanie était également présent. Lundi, à Ramallah, M. Abbas avait vu Condoleezza Rice, qui s'était entretenue dimanche avec M. Sharon à Jérusalem.
-> meeting 2005-02-08 charm-el-cheikh sharon+abbas+moubarak+abdallah-ii held ?
-> meeting 2005-02-08 charm-el-cheikh moubarak+sharon held -
-> meeting 2005-02-08 charm-el-cheikh moubarak+abbas held -
-> meeting 2005-02-07 ramallah abbas+rice held -
-> meeting 2005-02-06 jerusalem rice+sharon held -

2016-09-19 notYet: true
NATIONS UNIES (Etats-Unis), 19 sept (Reuters) - Theresa May s'est entretenue lundi avec le président égyptien Abdel Fattah al Sissi en marge de l'Assemblée générale. La Première ministre britannique avait vu dimanche, dans un hôtel du Queens, son homologue néo-zélandais John Key. Elle a aussi appelé samedi Justin Trudeau. ¶ Mardi, à la Trump Tower, M. Sissi devrait voir le candidat républicain.
-> meeting 2016-09-19 new-york may+sissi held -
-> meeting 2016-09-18 new-york may+key held -
-> phone-call 2016-09-17 - may+trudeau held -

2001-06-15
Réunis jeudi et vendredi à Göteborg, les Quinze ont reçu George W. Bush. Le président américain a dîné jeudi soir avec le Premier ministre suédois Göran Persson. Vendredi, il a décollé pour Varsovie, où Aleksander Kwasniewski l'a accueilli. Et samedi, c'est à Brdo, près de Ljubljana, qu'il rencontrera pour la première fois Vladimir Poutine. ¶ A Göteborg, trois manifestants ont été blessés par balles.
-> meeting 2001-06-14 goteborg bush+persson held -
-> meeting 2001-06-15 varsovie bush+kwasniewski held -
-> meeting 2001-06-16 brdo bush+poutine planned -

2024-06-13
Le G7 de Borgo Egnazia, dans les Pouilles, s'est ouvert jeudi. Giorgia Meloni y a reçu un à un ses invités. Joe Biden et Volodymyr Zelensky ont signé dans la soirée, à Fasano, un accord de sécurité. Samedi, le président ukrainien sera en Suisse, au Bürgenstock, au-dessus du lac des Quatre-Cantons, où Viola Amherd l'accueillera. ¶ « La paix ne se décrète pas dans un palace », a raillé Moscou.
-> meeting 2024-06-13 fasano biden+zelensky held agreement
-> meeting 2024-06-15 burgenstock zelensky+amherd planned -

2008-08-15
Condoleezza Rice a passé cinq heures vendredi à Tbilissi avec Mikheïl Saakachvili, le temps de lui faire parapher le plan de trêve. Elle arrivait du fort de Brégançon : Nicolas Sarkozy l'y avait reçue la veille. A Sotchi, sur la mer Noire, Angela Merkel a rencontré vendredi Dmitri Medvedev. ¶ Des chars russes étaient toujours visibles à l'entrée de Gori, à 60 km de la capitale.
-> meeting 2008-08-15 tbilissi rice+saakachvili held ?
-> meeting 2008-08-14 bregancon rice+sarkozy held -
-> meeting 2008-08-15 sotchi merkel+medvedev held -

1990-07-16
Helmut Kohl n'en demandait pas tant. Reçu lundi par Mikhaïl Gorbatchev à Arkhyz, un hameau du Caucase, dans le territoire de Stavropol, le chancelier a obtenu le feu vert de Moscou à l'appartenance de l'Allemagne unie à l'Otan. Les deux hommes, qui s'étaient vus la veille à Moscou, ont tenu une conférence de presse à Jeleznovodsk. ¶ A Bonn, on évoque « une percée ». A Houston, huit jours plus tôt, M. Kohl avait convaincu George Bush.
-> meeting 1990-07-16 arkhyz kohl+gorbatchev held ?
-> meeting 1990-07-15 moscou kohl+gorbatchev held -
`);

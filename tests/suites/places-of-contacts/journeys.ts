import { rows } from "../contacts-across-sentences/rows";

/** Journeys and their stops: « y », « où », what is gained next, what was put off. */
export const JOURNEYS = rows(`
1999-04-13
OSLO, 13 avril (Reuters) - La secrétaire d'Etat américaine Madeleine Albright et le ministre russe des Affaires étrangères Igor Ivanov se sont rencontrés mardi à l'aéroport d'Oslo-Gardermoen pour tenter de rapprocher leurs vues sur le Kosovo. ¶ Mme Albright, arrivée de Bruxelles, devait repartir dans la soirée pour Londres. Elle y sera reçue mercredi par son homologue britannique Robin Cook. M. Ivanov regagnera Moscou, où il rendra compte jeudi à Boris Eltsine.
-> meeting 1999-04-13 oslo albright+ivanov held -
-> meeting 1999-04-14 londres albright+cook planned -
-> meeting 1999-04-15 moscou ivanov+eltsine planned -

2014-05-20 notYet: true
Sergueï Lavrov entame mercredi une tournée de quatre jours en Afrique australe, a annoncé mardi sa porte-parole. Première étape : Windhoek. Il y rencontrera le président namibien Hifikepunye Pohamba. Le ministre russe gagnera ensuite Luanda pour y faire la connaissance, vendredi, de son homologue angolais Georges Chikoti, puis Maputo. ¶ « Ces pays sont des amis de longue date », a souligné la porte-parole depuis Moscou.
-> meeting 2014-05-21 windhoek lavrov+pohamba planned -
-> meeting 2014-05-23 luanda lavrov+chikoti planned -

2012-10-03
Le Premier ministre turc Recep Tayyip Erdogan a reporté le voyage à Erbil au cours duquel Massoud Barzani devait le recevoir jeudi, ont indiqué mercredi ses services. En cause : les obus syriens tombés sur Akçakale, une localité frontalière de la province de Sanliurfa, qui y ont tué une mère et ses quatre enfants. ¶ M. Erdogan s'est entretenu au téléphone avec Ban Ki-moon.
-> meeting 2012-10-04 erbil erdogan+barzani postponed -

2007-02-19
JERUSALEM, 19 fév (AFP) - La secrétaire d'Etat américaine Condoleezza Rice a réuni lundi le Premier ministre israélien Ehud Olmert et le président palestinien Mahmoud Abbas dans un hôtel de Jérusalem. La veille, elle s'était rendue à Ramallah, où le dirigeant palestinien l'avait reçue pendant deux heures. Mme Rice s'envolera dans la soirée pour Amman. Le roi Abdallah II l'y attend mardi.
-> meeting 2007-02-19 jerusalem rice+olmert+abbas held -
-> meeting 2007-02-18 ramallah rice+abbas held -
-> meeting 2007-02-20 amman rice+abdallah-ii planned -

2021-10-27
Avant Rome et Glasgow, Antony Blinken fera halte à Paris. Le secrétaire d'Etat y verra jeudi Jean-Yves Le Drian au Quai d'Orsay, selon une source diplomatique. ¶ Les deux ministres ne se sont plus parlé en tête à tête depuis l'entrevue de New York, le 23 septembre, en pleine crise des sous-marins. L'ambassadeur Philippe Etienne, rappelé de Washington, y est retourné fin septembre.
-> meeting 2021-10-28 paris blinken+drian planned -
-> meeting 2021-09-23 new-york blinken+drian held -

1995-07-06
Le négociateur européen Carl Bildt a quitté mercredi Belgrade pour Pale, le fief des Serbes de Bosnie. Il y a rencontré jeudi leur chef, Radovan Karadzic, avant de regagner Split par hélicoptère. A Belgrade, M. Bildt avait eu mardi un long entretien avec le président serbe Slobodan Milosevic. ¶ A Sarajevo, deux civils ont été tués jeudi par un obus.
-> meeting 1995-07-06 pale bildt+karadzic held -
-> meeting 1995-07-04 belgrade bildt+milosevic held -

2016-12-06
Le chef de la diplomatie iranienne, Mohammad Javad Zarif, poursuit sa tournée asiatique. Lundi, il était à New Delhi, reçu par Narendra Modi. Mardi, il a atterri à Pékin : Wang Yi l'a accueilli à la résidence d'hôtes de Diaoyutai. Mercredi, à Tokyo, il doit déjeuner avec Fumio Kishida. Le pétrole est au menu partout.
-> meeting 2016-12-05 new-delhi zarif+modi held -
-> meeting 2016-12-06 pekin zarif+wang-yi held -
-> meeting 2016-12-07 tokyo zarif+kishida planned -

2009-06-05
DRESDE (Allemagne), 5 juin 2009 (AFP) - Barack Obama a visité vendredi le camp de concentration de Buchenwald, près de Weimar, après un entretien à Dresde avec Angela Merkel. Le président américain a ensuite mis le cap sur Landstuhl, où des soldats blessés sont soignés, avant Paris. Samedi, il sera à Caen, pour un tête-à-tête avec Nicolas Sarkozy à la préfecture. ¶ Jeudi, au Caire, M. Obama avait tendu la main au monde musulman.
-> meeting 2009-06-05 dresde obama+merkel held -
-> meeting 2009-06-06 caen obama+sarkozy planned -

2023-02-08 notYet: true
Volodymyr Zelensky a été accueilli mercredi à Londres par Rishi Sunak. Le président ukrainien a ensuite été conduit au palais de Buckingham. Charles III l'y a reçu une demi-heure. Dans la soirée, il a rallié Paris pour dîner à l'Elysée avec Emmanuel Macron et Olaf Scholz. ¶ Le Kremlin a dénoncé « l'implication croissante » des Européens.
-> meeting 2023-02-08 londres zelensky+sunak held -
-> meeting 2023-02-08 londres zelensky+charles-iii held -
-> meeting 2023-02-08 paris zelensky+macron+scholz held -

2018-11-05 notYet: true
Après Berne et avant Vienne, Hassan Rohani devait passer la journée de mardi à Oslo. La visite, au cours de laquelle la Première ministre Erna Solberg comptait l'accueillir, est annulée, a fait savoir lundi la présidence iranienne. Deux attentats déjoués au Danemark ont refroidi les capitales nordiques.
-> meeting 2018-11-06 oslo rohani+solberg cancelled -
`);

import { rows } from "./rows";

/** Talks of the same persons that go on; one contact told twice comes out once, two contacts of one pair stay two. */
export const CONTINUED = rows(`
2016-09-08
John Kerry et Sergueï Lavrov ont négocié jeudi à Genève. Ils doivent dîner ensemble dans la soirée.
-> meeting 2016-09-08 geneve kerry+lavrov held -

2016-09-08
John Kerry rencontrera jeudi Sergueï Lavrov à Genève. Les deux hommes poursuivront leurs discussions vendredi.
-> meeting 2016-09-08/2016-09-09 geneve kerry+lavrov planned -

2013-11-21
Catherine Ashton et Mohammad Javad Zarif se sont vus mercredi à Genève. Leurs entretiens ont repris jeudi matin dans la même ville.
-> meeting 2013-11-20/2013-11-21 geneve ashton+zarif held -

2013-11-21
Laurent Fabius a reçu mardi à Paris Ahmet Davutoglu. Mardi soir, le ministre français a convié son homologue turc à dîner au Quai d'Orsay.
-> meeting 2013-11-19 paris fabius+davutoglu held -

2015-02-11
Vladimir Poutine a reçu vendredi au Kremlin François Hollande et Angela Merkel. Vendredi, le président russe, le président français et la chancelière ont parlé cinq heures durant.
-> meeting 2015-02-06 moscou poutine+hollande+merkel held -

2015-02-11
Angela Merkel a vu lundi Barack Obama à Washington. La chancelière a été reçue deux heures par le président américain dans le Bureau ovale.
-> meeting 2015-02-09 washington merkel+obama held -

2015-02-11
Angela Merkel a vu lundi Barack Obama à Washington. Ils se reverront en juin à Elmau.
-> meeting 2015-02-09 washington merkel+obama held -
-> meeting 2015-06 elmau merkel+obama planned -

2018-06-12
Donald Trump et Kim Jong Un se sont rencontrés mardi à Singapour. Mardi matin, le président américain et le dirigeant nord-coréen se sont d'abord parlé seul à seul, puis ont déjeuné ensemble.
-> meeting 2018-06-12 singapour trump+un held -

2018-06-12
Xi Jinping a reçu Kim Jong Un en mars à Pékin. Il l'a revu en mai à Dalian.
-> meeting 2018-03 pekin jinping+un held -
-> meeting 2018-05 dalian jinping+un held -

2018-06-12
Mike Pompeo a vu Kim Jong Un à Pyongyang le 9 mai. Ils s'étaient déjà parlé dans la capitale nord-coréenne fin mars.
-> meeting 2018-05-09 pyongyang pompeo+un held -
-> meeting 2018-03-21/2018-03-31 pyongyang pompeo+un held -

2019-12-10
Vladimir Poutine et Volodymyr Zelensky se sont rencontrés lundi à Paris. Le 9 décembre à l'Elysée, le président russe et son homologue ukrainien sont convenus d'un cessez-le-feu.
-> meeting 2019-12-09 paris poutine+zelensky held agreement

2019-12-10
Sergueï Lavrov a été reçu mardi à Washington par Mike Pompeo. Le secrétaire d'Etat américain et le chef de la diplomatie russe ont parlé de désarmement. M. Lavrov devait voir Donald Trump dans l'après-midi.
-> meeting 2019-12-10 washington lavrov+pompeo held -
-> meeting 2019-12-10 washington lavrov+trump planned -

2021-06-17
Joe Biden a rencontré Vladimir Poutine mercredi à Genève. Le président américain avait téléphoné à son homologue russe le 13 avril.
-> meeting 2021-06-16 geneve biden+poutine held -
-> phone-call 2021-04-13 - biden+poutine held -

2021-06-17
Joe Biden et Vladimir Poutine se sont vus mercredi à Genève. « Nous avons parlé de tout », a assuré le chef du Kremlin à l'issue de ce premier sommet avec son homologue américain.
-> meeting 2021-06-16 geneve biden+poutine held -

2014-03-14 notYet: true
John Kerry et Sergueï Lavrov ont parlé vendredi pendant six heures à Londres. Ils se sont interrompus pour déjeuner, puis ont repris leur discussion dans le jardin de l'ambassade.
-> meeting 2014-03-14 londres kerry+lavrov held -

2014-03-14
John Kerry a appelé mardi Sergueï Lavrov. Jeudi, il l'a de nouveau eu au téléphone.
-> phone-call 2014-03-11 - kerry+lavrov held -
-> phone-call 2014-03-13 - kerry+lavrov held -

2014-03-14
John Kerry a vu Sergueï Lavrov le 5 mars à Paris et le 6 mars à Rome. Ils se sont retrouvés vendredi à Londres.
-> meeting 2014-03-05 paris kerry+lavrov held -
-> meeting 2014-03-06 rome kerry+lavrov held -
-> meeting 2014-03-14 londres kerry+lavrov held -

2012-04-16
Saïd Jalili a rencontré samedi Catherine Ashton à Istanbul. Samedi soir, le négociateur iranien et la chef de la diplomatie européenne sont convenus de se revoir le 23 mai à Bagdad.
-> meeting 2012-04-14 istanbul jalili+ashton held -
-> meeting 2012-05-23 bagdad jalili+ashton planned -

1998-10-20
Benjamin Netanyahu et Yasser Arafat se sont retrouvés vendredi à Wye Plantation. Ils se sont revus dimanche en présence de Bill Clinton.
-> meeting 1998-10-16 ? netanyahu+arafat held -
-> meeting 1998-10-18 ? netanyahu+arafat+clinton held -

2000-07-20
Madeleine Albright a dîné mercredi avec Yasser Arafat. Elle avait déjeuné mardi avec Ehud Barak.
-> meeting 2000-07-19 ? albright+arafat held -
-> meeting 2000-07-18 ? albright+barak held -

2005-02-08
Ariel Sharon et Mahmoud Abbas se sont rencontrés mardi à Charm el-Cheikh. Le premier ministre israélien a invité le président palestinien dans son ranch du Néguev.
-> meeting 2005-02-08 charm-el-cheikh sharon+abbas held -

2005-02-08
Condoleezza Rice s'est entretenue lundi avec Mahmoud Abbas à Ramallah. La veille, elle avait vu Ariel Sharon à Jérusalem.
-> meeting 2005-02-07 ramallah rice+abbas held -
-> meeting 2005-02-06 jerusalem rice+sharon held -

2009-11-18
Hu Jintao a reçu mardi Barack Obama. Mardi soir, un banquet d'Etat au palais du Peuple, à Pékin, a réuni les deux présidents.
-> meeting 2009-11-17 pekin jintao+obama held -

2022-03-10
Vladimir Poutine a reçu samedi Naftali Bennett à Moscou. Les deux hommes se sont parlé une nouvelle fois au téléphone dimanche.
-> meeting 2022-03-05 moscou poutine+bennett held -
-> phone-call 2022-03-06 - poutine+bennett held -

2022-03-10
Emmanuel Macron a parlé jeudi avec Vladimir Poutine. Le président français s'est entretenu jeudi par téléphone avec le maître du Kremlin, a confirmé l'Elysée.
-> phone-call 2022-03-10 - macron+poutine held -

2023-05-17
Jake Sullivan a rencontré Wang Yi à Vienne les 10 et 11 mai. Le conseiller américain et le plus haut diplomate chinois y ont passé huit heures ensemble.
-> meeting 2023-05-10/2023-05-11 vienne sullivan+yi held -

2007-04-25
Ali Larijani et Javier Solana se sont entretenus mercredi à Ankara. Ils dîneront ensemble dans la soirée.
-> meeting 2007-04-25 ankara larijani+solana held -

2010-09-02
Barack Obama a reçu mercredi à la Maison Blanche Benjamin Netanyahu, Mahmoud Abbas, Hosni Moubarak et Abdallah II. Un dîner les a réunis le soir.
-> meeting 2010-09-01 washington obama+netanyahu+abbas+moubarak+abdallah-ii held -

1985-11-20
Ronald Reagan et Mikhaïl Gorbatchev se sont rencontrés mardi à Genève. Leur tête-à-tête s'est poursuivi mercredi.
-> meeting 1985-11-19/1985-11-20 geneve reagan+gorbatchev held -

2025-03-12
Vladimir Poutine a reçu Steve Witkoff le 11 février à Moscou. Il doit le revoir jeudi dans la capitale russe.
-> meeting 2025-02-11 moscou poutine+witkoff held -
-> meeting 2025-03-13 moscou poutine+witkoff planned -

2020-11-23
Mike Pompeo a vu samedi à Doha les négociateurs talibans. Le secrétaire d'Etat a reçu samedi le mollah Abdul Ghani Baradar.
-> meeting 2020-11-21 doha pompeo+baradar held -

2016-09-08
Barack Obama et Vladimir Poutine se sont parlé lundi à Hangzhou. Lundi, le président américain a également rencontré son homologue turc, Recep Tayyip Erdogan.
-> meeting 2016-09-05 hangzhou obama+poutine held -
-> meeting 2016-09-05 hangzhou obama+erdogan held -

2016-09-08
Federica Mogherini a rencontré mardi à Vienne Mohammad Javad Zarif. Leurs conseillers se reverront dans deux semaines.
-> meeting 2016-09-06 vienne mogherini+zarif held -

2013-11-21
William Hague a eu lundi une conversation téléphonique avec Mohammad Javad Zarif. L'appel, le premier depuis octobre, a duré vingt minutes. Le Foreign Office l'a confirmé mardi.
-> phone-call 2013-11-18 - hague+zarif held -
`);

import { rows } from "./rows";

/** Earlier contacts of those just named: « ils s'étaient vus », « leur précédente rencontre », « leur troisième entretien ». */
export const BACKGROUND = rows(`
2016-09-08
Angela Merkel et Matteo Renzi se retrouvent vendredi à Rome. Ils s'étaient vus le 22 août à Ventotene.
-> meeting 2016-09-09 rome merkel+renzi planned -
-> meeting 2016-08-22 ventotene merkel+renzi held -

2016-09-08
Angela Merkel a reçu mercredi à Berlin Matteo Renzi. Leur précédente rencontre remontait au 22 août, à Ventotene.
-> meeting 2016-09-07 berlin merkel+renzi held -
-> meeting 2016-08-22 ventotene merkel+renzi held -

2016-09-08
John Kerry et Sergueï Lavrov ont parlé mercredi au téléphone. C'était leur troisième entretien en deux jours.
-> phone-call 2016-09-07 - kerry+lavrov held -

2013-11-21
Catherine Ashton et Mohammad Javad Zarif se sont vus mercredi à Genève. Les deux diplomates s'étaient quittés le 10 novembre, dans la même ville, sans accord.
-> meeting 2013-11-20 geneve ashton+zarif held -
-> meeting 2013-11-10 geneve ashton+zarif held none

2013-11-21
Benjamin Netanyahu a été reçu mercredi au Kremlin par Vladimir Poutine. Les deux hommes s'étaient déjà rencontrés le 14 mai à Sotchi.
-> meeting 2013-11-20 moscou netanyahu+poutine held -
-> meeting 2013-05-14 sotchi netanyahu+poutine held -

2015-02-11
Vladimir Poutine doit rencontrer mercredi Petro Porochenko à Minsk. Leur dernier face-à-face remonte au 17 octobre à Milan.
-> meeting 2015-02-11 minsk poutine+porochenko planned -
-> meeting 2014-10-17 milan poutine+porochenko held -

2015-02-11
Vladimir Poutine et Viktor Orban se voient mardi prochain à Budapest. Leur précédent entretien, en janvier 2014 à Moscou, avait porté sur la centrale de Paks.
-> meeting 2015-02-17 budapest poutine+orban planned -
-> meeting 2014-01 moscou poutine+orban held -

2018-06-12
Moon Jae-in s'est entretenu lundi au téléphone avec Donald Trump. Il avait été reçu à la Maison Blanche le 22 mai.
-> phone-call 2018-06-11 - in+trump held -
-> meeting 2018-05-22 washington in+trump held -

2018-06-12
Kim Jong Un a rencontré mardi Donald Trump à Singapour. Il avait vu deux fois Xi Jinping auparavant, en mars à Pékin et en mai à Dalian.
-> meeting 2018-06-12 singapour un+trump held -
-> meeting 2018-03 pekin un+jinping held -
-> meeting 2018-05 dalian un+jinping held -

2019-12-10 notYet: true
Vladimir Poutine et Angela Merkel ont discuté lundi à Paris. C'était leur premier tête-à-tête depuis celui de Meseberg, le 18 août 2018.
-> meeting 2019-12-09 paris poutine+merkel held -
-> meeting 2018-08-18 meseberg poutine+merkel held -

2019-12-10
Emmanuel Macron a reçu lundi Vladimir Poutine à l'Elysée. Il l'avait accueilli le 19 août au fort de Brégançon.
-> meeting 2019-12-09 paris macron+poutine held -
-> meeting 2019-08-19 ? macron+poutine held -

2021-06-17
Joe Biden a rencontré mercredi à Genève Vladimir Poutine. Ils s'étaient croisés une première fois en mars 2011 à Moscou, quand M. Biden était vice-président.
-> meeting 2021-06-16 geneve biden+poutine held -
-> meeting 2011-03 moscou biden+poutine held -

2014-03-14
John Kerry et Sergueï Lavrov se sont retrouvés vendredi à Londres. Ils s'étaient parlé au téléphone la veille.
-> meeting 2014-03-14 londres kerry+lavrov held -
-> phone-call 2014-03-13 - kerry+lavrov held -

2012-04-16
Ban Ki-moon a reçu lundi à New York Kofi Annan. Le mois dernier, ils s'étaient vus à Genève.
-> meeting 2012-04-16 new-york moon+annan held -
-> meeting 2012-03 geneve moon+annan held -

2012-04-16
Saïd Jalili et Catherine Ashton se reverront le 23 mai à Bagdad. Leur entretien de samedi, à Istanbul, a été jugé « constructif ».
-> meeting 2012-05-23 bagdad jalili+ashton planned -
-> meeting 2012-04-14 istanbul jalili+ashton held partial

2000-07-20
Ehud Barak et Yasser Arafat se sont vus mercredi à Camp David. Leur dernière rencontre, le 7 mai à Ramallah, avait échoué.
-> meeting 2000-07-19 camp-david barak+arafat held -
-> meeting 2000-05-07 ramallah barak+arafat held none

2005-02-08
Mahmoud Abbas et Ariel Sharon se sont serré la main mardi à Charm el-Cheikh. Ils ne s'étaient pas rencontrés depuis le sommet d'Aqaba, le 4 juin 2003.
-> meeting 2005-02-08 charm-el-cheikh abbas+sharon held -
-> meeting 2003-06-04 aqaba abbas+sharon held -

2009-11-18
Hu Jintao a accueilli Barack Obama mardi à Pékin. Les deux présidents se sont rencontrés à trois reprises depuis janvier.
-> meeting 2009-11-17 pekin jintao+obama held -

2009-11-18
Angela Merkel a reçu mercredi à Berlin Benjamin Netanyahu. Elle l'avait appelé dimanche.
-> meeting 2009-11-18 berlin merkel+netanyahu held -
-> phone-call 2009-11-15 - merkel+netanyahu held -

2022-03-10 notYet: true
Sergueï Lavrov et Dmytro Kouleba se sont parlé une heure et demie jeudi à Antalya. Leur précédent contact, un appel téléphonique, datait du 2 février.
-> meeting 2022-03-10 antalya lavrov+kouleba held -
-> phone-call 2022-02-02 - lavrov+kouleba held -

2022-03-10
Emmanuel Macron a de nouveau parlé jeudi à Vladimir Poutine au téléphone. Ils en étaient à leur neuvième conversation depuis leur tête-à-tête du 7 février au Kremlin.
-> phone-call 2022-03-10 - macron+poutine held -
-> meeting 2022-02-07 moscou macron+poutine held -

2023-05-17
Xi Jinping recevra vendredi à Xi'an Kassym-Jomart Tokaïev. Les deux présidents s'étaient entretenus à Astana en septembre dernier.
-> meeting 2023-05-19 ? jinping+tokaiev planned -
-> meeting 2022-09 astana jinping+tokaiev held -

2007-04-25
Javier Solana rencontre Ali Larijani ce mercredi à Ankara. Ils s'étaient parlé au téléphone trois jours plus tôt.
-> meeting 2007-04-25 ankara solana+larijani planned -
-> phone-call 2007-04-22 - solana+larijani held -

2010-09-02
Benjamin Netanyahu et Mahmoud Abbas se retrouveront les 14 et 15 septembre à Charm el-Cheikh. Jeudi, à Washington, ils ont relancé les négociations directes.
-> meeting 2010-09-14/2010-09-15 charm-el-cheikh netanyahu+abbas planned -
-> meeting 2010-09-02 washington netanyahu+abbas held -

2020-11-23
Nikol Pachinian et Ilham Aliev ne se parlent plus. Ils s'étaient vus pour la dernière fois le 15 février à Munich.
-> meeting 2020-02-15 munich pachinian+aliev held -

2025-03-12
Volodymyr Zelensky a été reçu lundi par Mohammed ben Salmane à Jeddah. Le 28 février, il s'était querellé avec Donald Trump, qui le recevait dans le Bureau ovale.
-> meeting 2025-03-10 djeddah zelensky+salmane held -
-> meeting 2025-02-28 washington zelensky+trump held -

2016-09-08
Vladimir Poutine a vu mercredi à Moscou Ilham Aliev. Les deux hommes se connaissent de longue date et se rencontrent souvent.
-> meeting 2016-09-07 moscou poutine+aliev held -

2016-09-08
Theresa May et Nicola Sturgeon s'étaient rencontrées en juillet à Edimbourg. Depuis, elles ne se sont pas revues.
-> meeting 2016-07 edimbourg may+sturgeon held -

2013-11-21
Hassan Rohani et Barack Obama ne se sont jamais rencontrés. Ils se sont parlé une fois au téléphone, le 27 septembre.
-> phone-call 2013-09-27 - rohani+obama held -

2018-06-12
Donald Trump et Kim Jong Un s'étaient longtemps insultés. Rien ne laissait présager qu'ils se verraient un jour.

2021-06-17
Recep Tayyip Erdogan et Joe Biden se connaissent depuis des années. Ils se sont souvent vus quand M. Biden était vice-président.

2015-02-11
Vladimir Poutine et Petro Porochenko ne se sont pas vus depuis octobre. Ils n'ont pas prévu de se parler cette semaine.
`);

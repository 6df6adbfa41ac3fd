import { rows } from "./rows";

/** « le même jour », « la veille », « le lendemain », « deux jours plus tard »: days counted from the sentence before. */
export const CHAINS = rows(`
2016-09-08
Angela Merkel a vu Matteo Renzi le 22 août à Ventotene. Trois jours plus tard, elle recevait à Berlin Alexis Tsipras.
-> meeting 2016-08-22 ventotene merkel+renzi held -
-> meeting 2016-08-25 berlin merkel+tsipras held -

2016-09-08
Barack Obama a rencontré Xi Jinping le 3 septembre à Hangzhou. Le lendemain, il s'y est entretenu avec Theresa May.
-> meeting 2016-09-03 hangzhou obama+jinping held -
-> meeting 2016-09-04 hangzhou obama+may held -

2016-09-08
Vladimir Poutine a reçu vendredi à Vladivostok Shinzo Abe. Le même jour, il s'est entretenu avec Park Geun-hye.
-> meeting 2016-09-02 vladivostok poutine+abe held -
-> meeting 2016-09-02 vladivostok poutine+hye held -

2016-09-08
Vladimir Poutine recevra le 14 septembre à Moscou Ilham Aliev. Le surlendemain, il doit s'entretenir à Bichkek avec Almazbek Atambaïev.
-> meeting 2016-09-14 moscou poutine+aliev planned -
-> meeting 2016-09-16 bichkek poutine+atambaiev planned -

2013-11-21
Benjamin Netanyahu a été reçu mercredi à Moscou par Vladimir Poutine. La veille, François Hollande avait quitté Jérusalem après deux entretiens avec lui.
-> meeting 2013-11-19 jerusalem hollande+netanyahu held -
-> meeting 2013-11-20 moscou netanyahu+poutine held -

2013-11-21
David Cameron a téléphoné mardi à Hassan Rohani. Le même jour, il a appelé Vladimir Poutine.
-> phone-call 2013-11-19 - cameron+rohani held -
-> phone-call 2013-11-19 - cameron+poutine held -

2015-02-11
Angela Merkel et François Hollande ont été reçus le 5 février à Kiev par Petro Porochenko. Le lendemain, ils étaient à Moscou, où Vladimir Poutine les a reçus à son tour.
-> meeting 2015-02-05 kiev merkel+hollande+porochenko held -
-> meeting 2015-02-06 moscou merkel+hollande+poutine held -

2015-02-11
Joe Biden a rencontré samedi à Munich Petro Porochenko. La veille, il avait vu Donald Tusk à Bruxelles. Dimanche, il a regagné Washington.
-> meeting 2015-02-07 munich biden+porochenko held -
-> meeting 2015-02-06 bruxelles biden+tusk held -

2018-06-12
Kim Jong Un a franchi la ligne de démarcation le 27 avril pour rencontrer Moon Jae-in. Un mois plus tard, le 26 mai, ils se revoyaient à Panmunjom.
-> meeting 2018-04-27 panmunjom un+in held -
-> meeting 2018-05-26 panmunjom un+in held -

2018-06-12
Donald Trump a reçu le 1er juin Kim Yong Chol à la Maison Blanche. La veille, à New York, Mike Pompeo s'était entretenu avec ce dernier.
-> meeting 2018-06-01 washington trump+chol held -
-> meeting 2018-05-31 new-york pompeo+chol held -

2019-12-10
Volodymyr Zelensky a rencontré Emmanuel Macron lundi à Paris. Le même jour, il s'est entretenu avec Angela Merkel.
-> meeting 2019-12-09 paris zelensky+macron held -
-> meeting 2019-12-09 paris zelensky+merkel held -

2021-06-17
Joe Biden a rencontré Vladimir Poutine mercredi à Genève. Deux jours plus tôt, il s'était entretenu à Bruxelles avec Recep Tayyip Erdogan.
-> meeting 2021-06-16 geneve biden+poutine held -
-> meeting 2021-06-14 bruxelles biden+erdogan held -

2021-06-17
Emmanuel Macron a vu Joe Biden le 12 juin à Carbis Bay. Le surlendemain, il s'entretenait à Bruxelles avec Recep Tayyip Erdogan.
-> meeting 2021-06-12 carbis-bay macron+biden held -
-> meeting 2021-06-14 bruxelles macron+erdogan held -

2014-03-14
Arseni Iatseniouk a été reçu mercredi par Barack Obama à Washington. Le lendemain, il s'est rendu à New York, où il a vu Ban Ki-moon.
-> meeting 2014-03-12 washington iatseniouk+obama held -
-> meeting 2014-03-13 new-york iatseniouk+moon held -

2014-03-14 notYet: true
Angela Merkel a été reçue par Donald Tusk à Varsovie mercredi. Vingt-quatre heures plus tard, elle téléphonait à Vladimir Poutine.
-> meeting 2014-03-12 varsovie merkel+tusk held -
-> phone-call 2014-03-13 - merkel+poutine held -

2012-04-16
Kofi Annan a rencontré Bachar al-Assad le 10 mars à Damas. Le lendemain, il l'a revu. Deux jours après, à Ankara, il s'entretenait avec Recep Tayyip Erdogan.
-> meeting 2012-03-10 damas annan+assad held -
-> meeting 2012-03-11 damas annan+assad held -
-> meeting 2012-03-13 ankara annan+erdogan held -

1998-10-20
Yasser Arafat et Benjamin Netanyahu se sont vus le 28 septembre à la Maison Blanche avec Bill Clinton. Une semaine plus tard, Madeleine Albright rencontrait M. Arafat à Jéricho.
-> meeting 1998-09-28 washington arafat+netanyahu+clinton held -
-> meeting 1998-10-05/1998-10-11 jericho albright+arafat held -

2000-07-20
Ehud Barak s'est entretenu le 28 juin à Jérusalem avec Madeleine Albright. Le même jour, celle-ci a été reçue à Ramallah par Yasser Arafat.
-> meeting 2000-06-28 jerusalem barak+albright held -
-> meeting 2000-06-28 ramallah albright+arafat held -

2005-02-08
Condoleezza Rice a rencontré Ariel Sharon le 6 février à Jérusalem. Elle a été reçue le lendemain à Ramallah par Mahmoud Abbas.
-> meeting 2005-02-06 jerusalem rice+sharon held -
-> meeting 2005-02-07 ramallah rice+abbas held -

2009-11-18
Barack Obama a vu Dmitri Medvedev dimanche à Singapour. Deux jours plus tard, il était reçu à Pékin par Hu Jintao. Le lendemain, il rencontrait Wen Jiabao.
-> meeting 2009-11-15 singapour obama+medvedev held -
-> meeting 2009-11-17 pekin obama+jintao held -
-> meeting 2009-11-18 pekin obama+jiabao held -

2022-03-10
Naftali Bennett a rencontré Vladimir Poutine samedi à Moscou. Le soir même, il était reçu à Berlin par Olaf Scholz.
-> meeting 2022-03-05 moscou bennett+poutine held -
-> meeting 2022-03-05 berlin bennett+scholz held -

2023-05-17
Volodymyr Zelensky a été reçu samedi à Rome par Giorgia Meloni. Le même jour, le pape François lui a accordé une audience de quarante minutes au Vatican. Le lendemain, il était reçu par Olaf Scholz à Berlin.
-> meeting 2023-05-13 rome zelensky+meloni held -
-> meeting 2023-05-13 vatican zelensky+francois held -
-> meeting 2023-05-14 berlin zelensky+scholz held -

2007-04-25
Condoleezza Rice a parlé lundi au téléphone avec Hoshyar Zebari. Le lendemain, le ministre irakien recevait Ali Larijani à Bagdad.
-> phone-call 2007-04-23 - rice+zebari held -
-> meeting 2007-04-24 bagdad zebari+larijani held -

2010-09-02
Barack Obama a reçu mercredi à Washington Mahmoud Abbas. Le jour suivant, Hillary Clinton a réuni M. Abbas et Benjamin Netanyahu.
-> meeting 2010-09-01 washington obama+abbas held -
-> meeting 2010-09-02 washington clinton+abbas+netanyahu held -

2025-03-12
Volodymyr Zelensky a rencontré Keir Starmer à Londres le 1er mars. Le lendemain, il a été reçu par Charles III à Sandringham.
-> meeting 2025-03-01 londres zelensky+starmer held -
-> meeting 2025-03-02 sandringham zelensky+charles-iii held -

2016-09-08
Angela Merkel a rencontré Matteo Renzi le 22 août à Ventotene. Le lendemain, le Parlement italien votait la confiance.
-> meeting 2016-08-22 ventotene merkel+renzi held -

2018-06-12
Kim Jong Un a vu Xi Jinping le 7 mai à Dalian. La veille, la presse officielle avait dénoncé Donald Trump.
-> meeting 2018-05-07 dalian un+jinping held -

2021-06-17
Joe Biden a rencontré mercredi Vladimir Poutine à Genève. La veille, la Bourse de Moscou avait clôturé en hausse.
-> meeting 2021-06-16 geneve biden+poutine held -
`);

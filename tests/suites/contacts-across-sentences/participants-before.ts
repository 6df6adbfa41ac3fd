import { rows } from "./rows";

/** Those who meet are named in the sentence before: as its subject, its object, by office, and taken up by a pronoun or a noun. */
export const PARTICIPANTS_BEFORE = rows(`
2016-09-08
Angela Merkel est arrivée mercredi à Varsovie. Elle y a rencontré Beata Szydlo.
-> meeting 2016-09-07 varsovie merkel+szydlo held -

2016-09-08
Matteo Renzi est attendu vendredi à Athènes. Il s'entretiendra avec Alexis Tsipras.
-> meeting 2016-09-09 athenes renzi+tsipras planned -

2016-09-08
Le président égyptien Abdel Fattah al-Sissi a atterri mercredi à New Delhi. Le premier ministre indien, Narendra Modi, l'a reçu dans la soirée.
-> meeting 2016-09-07 new-delhi sissi+modi held -

2013-11-21
Mohammad Javad Zarif a retrouvé mercredi à Genève Catherine Ashton. Celle-ci avait reçu la veille Laurent Fabius.
-> meeting 2013-11-20 geneve zarif+ashton held -
-> meeting 2013-11-19 ? ashton+fabius held -

2013-11-21
William Hague a téléphoné mardi à Hassan Rohani. Ce dernier s'était entretenu lundi avec Vladimir Poutine au téléphone.
-> phone-call 2013-11-19 - hague+rohani held -
-> phone-call 2013-11-18 - rohani+poutine held -

2015-02-11
Petro Porochenko a quitté Kiev mardi soir. Le président ukrainien sera reçu jeudi à Bruxelles par Donald Tusk.
-> meeting 2015-02-12 bruxelles porochenko+tusk planned -

2015-02-11
François Hollande et Angela Merkel se sont rendus vendredi à Moscou. Ils y ont été reçus par Vladimir Poutine.
-> meeting 2015-02-06 moscou hollande+merkel+poutine held -

2015-02-11
François Hollande et Angela Merkel se sont rendus jeudi à Kiev. Les deux dirigeants ont été reçus par Petro Porochenko.
-> meeting 2015-02-05 kiev hollande+merkel+porochenko held -

2018-06-12
Mike Pompeo s'est envolé pour Séoul. Le secrétaire d'Etat doit y rencontrer mercredi la ministre sud-coréenne des Affaires étrangères, Kang Kyung-wha.
-> meeting 2018-06-13 seoul pompeo+wha planned -

2018-06-12
Kim Jong Un a été accueilli dimanche à Singapour par Lee Hsien Loong. Le dirigeant nord-coréen l'a remercié de son hospitalité.
-> meeting 2018-06-10 singapour un+loong held -

2018-06-12
Sergueï Lavrov est venu à Pyongyang le 31 mai. Kim Jong Un l'a reçu le jour même.
-> meeting 2018-05-31 pyongyang lavrov+un held -

2019-12-10
Volodymyr Zelensky est arrivé lundi à Paris. Emmanuel Macron l'a reçu à l'Elysée avant le sommet.
-> meeting 2019-12-09 paris zelensky+macron held -

2019-12-10
Le chef de la diplomatie russe a passé la journée de mardi à Washington. Sergueï Lavrov y a été reçu par Mike Pompeo.
-> meeting 2019-12-10 washington lavrov+pompeo held -

2021-06-17
Joe Biden a regagné Washington mercredi soir. Le président américain recevra le 26 juillet le premier ministre irakien, Moustafa al-Kazimi.
-> meeting 2021-07-26 ? biden+kazimi planned -

2021-06-17
Vladimir Poutine a serré la main de Guy Parmelin mercredi. Il a ensuite retrouvé Joe Biden à la villa La Grange, à Genève.
-> meeting 2021-06-16 ? poutine+parmelin held -
-> meeting 2021-06-16 geneve poutine+biden held -

2014-03-14
John Kerry a reçu vendredi à Londres Sergueï Lavrov. Le secrétaire d'Etat s'était entretenu auparavant avec David Cameron.
-> meeting 2014-03-14 londres kerry+lavrov held -
-> meeting 2014-03-14 londres kerry+cameron held -

2014-03-14
Arseni Iatseniouk a été reçu mercredi à la Maison Blanche. Barack Obama lui a promis son soutien. Le premier ministre ukrainien verra jeudi prochain Ban Ki-moon à New York.
-> meeting 2014-03-12 washington iatseniouk+obama held -
-> meeting 2014-03-20 new-york iatseniouk+moon planned -

2012-04-16
Catherine Ashton représentait samedi les grandes puissances à Istanbul. Elle y a vu Saïd Jalili pendant plusieurs heures.
-> meeting 2012-04-14 istanbul ashton+jalili held -

2012-04-16
Kofi Annan rentre de Téhéran. L'émissaire y a rencontré mercredi Ali Akbar Salehi.
-> meeting 2012-04-11 teheran annan+salehi held -

1998-10-20
Bill Clinton a rejoint Wye Plantation dimanche. Il y a réuni Benjamin Netanyahu et Yasser Arafat.
-> meeting 1998-10-18 ? clinton+netanyahu+arafat held -

1998-10-20
Ariel Sharon est arrivé à Washington lundi. Le ministre israélien des Affaires étrangères n'a pas serré la main de Yasser Arafat. Madeleine Albright l'a reçu mardi au département d'Etat.
-> meeting 1998-10-20 washington sharon+albright held -

2000-07-20
Bill Clinton a pris congé d'Ehud Barak mercredi soir. Le président américain avait vu Yasser Arafat dans l'après-midi, à Camp David.
-> meeting 2000-07-19 camp-david clinton+barak held -
-> meeting 2000-07-19 camp-david clinton+arafat held -

2005-02-08
Mahmoud Abbas est arrivé mardi à Charm el-Cheikh. Hosni Moubarak l'a accueilli à l'aéroport, puis s'est entretenu avec lui.
-> meeting 2005-02-08 charm-el-cheikh abbas+moubarak held -

2005-02-08
Condoleezza Rice sera mercredi à Bruxelles. Elle y verra Javier Solana, puis Jaap de Hoop Scheffer.
-> meeting 2005-02-09 bruxelles rice+solana planned -
-> meeting 2005-02-09 bruxelles rice+scheffer planned -

2009-11-18
Barack Obama est à Pékin depuis lundi. Hu Jintao l'a reçu mardi au palais du Peuple.
-> meeting 2009-11-17 pekin obama+jintao held -

2009-11-18
Barack Obama a quitté Pékin mercredi pour Séoul. C'est là qu'il rencontrera jeudi Lee Myung-bak.
-> meeting 2009-11-19 seoul obama+bak planned -

2022-03-10
Dmytro Kouleba et Sergueï Lavrov sont arrivés jeudi à Antalya. Mevlüt Cavusoglu les a réunis pendant une heure et demie.
-> meeting 2022-03-10 antalya kouleba+lavrov+cavusoglu held -

2022-03-10
Naftali Bennett s'est rendu samedi au Kremlin. Vladimir Poutine l'a reçu trois heures durant.
-> meeting 2022-03-05 moscou bennett+poutine held -

2022-03-10
Naftali Bennett a vu Vladimir Poutine samedi à Moscou. De là, il a gagné Berlin, où il s'est entretenu avec Olaf Scholz.
-> meeting 2022-03-05 moscou bennett+poutine held -
-> meeting 2022-03-05 berlin bennett+scholz held -

2023-05-17
Li Hui est arrivé mardi à Kiev. L'émissaire chinois a été reçu par Dmytro Kouleba.
-> meeting 2023-05-16 kiev hui+kouleba held -

2023-05-17
Bachar al-Assad est attendu jeudi à Jeddah. Le prince héritier Mohammed ben Salmane l'accueillera à sa descente d'avion et aura aussitôt un entretien avec lui.
-> meeting 2023-05-18 djeddah assad+salmane planned -

2007-04-25
Condoleezza Rice a appelé mardi Hoshyar Zebari. Ali Larijani, lui, l'a rencontré mercredi à Bagdad.
-> phone-call 2007-04-24 - rice+zebari held -
-> meeting 2007-04-25 bagdad larijani+zebari held -

2007-04-25
Javier Solana s'est rendu mercredi à Ankara. Il y a retrouvé Ali Larijani. Tous deux ont parlé du nucléaire iranien.
-> meeting 2007-04-25 ankara solana+larijani held -

2010-09-02
Benjamin Netanyahu et Mahmoud Abbas sont à Washington depuis mardi. Barack Obama les a reçus mercredi l'un après l'autre.
-> meeting 2010-09-01 washington obama+netanyahu held -
-> meeting 2010-09-01 washington obama+abbas held -

2010-09-02
George Mitchell est à Ramallah. Mahmoud Abbas l'a reçu jeudi matin.
-> meeting 2010-09-02 ramallah mitchell+abbas held -

1988-04-14 notYet: true
Diego Cordovez a fait la navette entre deux salons du Palais des Nations. Le médiateur a vu mercredi Edouard Chevardnadze et George Shultz, à Genève.
-> meeting 1988-04-13 geneve cordovez+chevardnadze+shultz held -

2020-11-23
Mike Pompeo a rencontré samedi à Doha Abdul Ghani Baradar. Le secrétaire d'Etat avait auparavant été reçu par l'émir du Qatar, Tamim ben Hamad Al-Thani.
-> meeting 2020-11-21 doha pompeo+baradar held -
-> meeting 2020-11-21 doha pompeo+thani held -

2025-03-12
Marco Rubio a atterri lundi à Jeddah. Il a été reçu le soir même par Mohammed ben Salmane.
-> meeting 2025-03-10 djeddah rubio+salmane held -

2025-03-12
Steve Witkoff doit être jeudi à Moscou. L'émissaire américain y sera reçu par Vladimir Poutine.
-> meeting 2025-03-13 moscou witkoff+poutine planned -

1993-09-14
Yitzhak Rabin et Yasser Arafat ont échangé lundi une poignée de main historique sur la pelouse de la Maison Blanche. Le premier a ensuite reçu Warren Christopher à Washington.
-> meeting 1993-09-13 washington rabin+arafat held -
-> meeting 1993-09-13 washington rabin+christopher held -

2016-09-08
Angela Merkel a quitté Berlin mercredi. Elle n'a pas rencontré Beata Szydlo.

2016-09-08
Matteo Renzi est arrivé mercredi à Athènes. Alexis Tsipras a refusé de le recevoir.

2013-11-21
Laurent Fabius est à Genève depuis mercredi. Il espère y rencontrer Mohammad Javad Zarif.

2013-11-21
Mohammad Javad Zarif s'est dit confiant mercredi. Il n'exclut pas de rencontrer William Hague vendredi.

2015-02-11
Petro Porochenko est rentré lundi à Kiev. Il a salué le rôle de François Hollande et d'Angela Merkel.

2014-03-14
John Kerry a atterri vendredi à Londres. « Je n'ai pas encore parlé à Sergueï Lavrov », a-t-il dit.

2022-03-10
Vladimir Poutine s'est exprimé jeudi à Moscou. Volodymyr Zelensky lui a proposé une nouvelle fois une rencontre.

2007-04-25
Ali Larijani est mercredi à Ankara. Condoleezza Rice, elle, n'y sera pas.

2016-09-08
Angela Merkel a vu mercredi François Hollande à Paris. Elle doit revoir lundi Matteo Renzi à Berlin. Les deux dirigeants se sont rencontrés le 2 août à Rome.
-> meeting 2016-09-07 paris merkel+hollande held -
-> meeting 2016-09-12 berlin merkel+renzi planned -
-> meeting 2016-08-02 rome merkel+renzi held -

2016-09-08
Le roi Abdallah II a reçu mercredi à Amman Mahmoud Abbas et Saeb Erekat. Le souverain a parlé à la presse. Il doit rencontrer lundi John Kerry à Washington. Les deux hommes s'étaient vus le 3 août à Londres.
-> meeting 2016-09-07 amman abdallah-ii+abbas+erekat held -
-> meeting 2016-09-12 washington abdallah-ii+kerry planned -
-> meeting 2016-08-03 londres abdallah-ii+kerry held -

2016-09-08
A Rome, François Hollande et Matteo Renzi se joindront lundi aux discussions entre Petro Porochenko et Vladimir Poutine. MM. Hollande et Renzi les avaient déjà réunis le 2 septembre à Paris.
-> meeting 2016-09-12 rome hollande+renzi+porochenko+poutine planned -
-> meeting 2016-09-02 paris hollande+renzi+porochenko+poutine held -

2016-09-08
Sergueï Lavrov recevra vendredi à Moscou ses homologues arménien, Edouard Nalbandian, et azerbaïdjanais, Elmar Mammadiarov. Une précédente visite, en juin, était tombée à l'eau: Erevan avait annulé le déplacement.
-> meeting 2016-09-09 moscou lavrov+nalbandian+mammadiarov planned -

2016-09-08
John Kerry a passé le plus clair de la journée de mercredi à Genève avec Sergueï Lavrov. Il avait consacré une partie de la matinée à sa famille.
-> meeting 2016-09-07 geneve kerry+lavrov held -
`);

import { rows } from "./rows";

/** « La rencontre », « cet entretien », « le tête-à-tête »: a contact already told gets its day, place, status or outcome. */
export const TAKEN_UP = rows(`
2016-09-08
Angela Merkel a reçu François Hollande mercredi à Evian. L'entretien a duré deux heures.
-> meeting 2016-09-07 evian merkel+hollande held -

2016-09-08
Barack Obama et Xi Jinping se sont rencontrés à Hangzhou. L'entretien, samedi, a porté sur la mer de Chine.
-> meeting 2016-09-03 hangzhou obama+jinping held -

2016-09-08
Barack Obama a rencontré Recep Tayyip Erdogan. La rencontre a eu lieu dimanche à Hangzhou.
-> meeting 2016-09-04 hangzhou obama+erdogan held -

2016-09-08
Vladimir Poutine va recevoir Shinzo Abe. La rencontre est prévue vendredi à Vladivostok.
-> meeting 2016-09-09 vladivostok poutine+abe planned -

2016-09-08
Vladimir Poutine et Shinzo Abe se sont vus vendredi. Ce tête-à-tête, à Vladivostok, a duré trois heures.
-> meeting 2016-09-02 vladivostok poutine+abe held -

2013-11-21
John Kerry a reçu mercredi Ahmet Davutoglu. Le rendez-vous s'est déroulé au département d'Etat, à Washington.
-> meeting 2013-11-20 washington kerry+davutoglu held -

2013-11-21
Mohammad Javad Zarif et Catherine Ashton se sont retrouvés mercredi. Leur entretien, à Genève, n'a permis aucune percée.
-> meeting 2013-11-20 geneve zarif+ashton held none

2013-11-21
Hassan Rohani a parlé mardi à David Cameron. Cette conversation téléphonique était la première depuis dix ans.
-> phone-call 2013-11-19 - rohani+cameron held -

2015-02-11
Sergueï Lavrov a vu Frank-Walter Steinmeier samedi à Munich. Cette rencontre a été « utile », selon le ministre allemand.
-> meeting 2015-02-07 munich lavrov+steinmeier held -

2015-02-11
Vladimir Poutine s'est entretenu avec Angela Merkel et François Hollande. Les discussions, vendredi soir au Kremlin, se sont prolongées cinq heures.
-> meeting 2015-02-06 moscou poutine+merkel+hollande held -

2015-02-11
Pavlo Klimkine va rencontrer Sergueï Lavrov. L'entrevue aura lieu mercredi soir à Minsk.
-> meeting 2015-02-11 minsk klimkine+lavrov planned -

2018-06-12
Donald Trump et Kim Jong Un se sont serré la main mardi à Singapour. Le tête-à-tête a duré trente-huit minutes.
-> meeting 2018-06-12 singapour trump+un held -

2018-06-12
Donald Trump a rencontré mardi Kim Jong Un. Le sommet, sur l'île de Sentosa, à Singapour, s'est achevé par la signature d'une déclaration commune.
-> meeting 2018-06-12 singapour trump+un held agreement

2018-06-12
Moon Jae-in et Kim Jong Un s'étaient rencontrés le 27 avril. Ce sommet s'était tenu à Panmunjom.
-> meeting 2018-04-27 panmunjom in+un held -

2018-06-12
Shinzo Abe doit être reçu jeudi par Donald Trump. L'audience, à la Maison Blanche, durera une heure.
-> meeting 2018-06-14 washington abe+trump planned -

2019-12-10
Vladimir Poutine et Volodymyr Zelensky se sont parlé pour la première fois lundi à Paris. L'entretien a duré une heure et demie et les deux présidents n'ont pas réussi à s'entendre sur le gaz.
-> meeting 2019-12-09 paris poutine+zelensky held none

2019-12-10
Mike Pompeo recevra Sergueï Lavrov. L'entretien, fixé à mardi, aura lieu au département d'Etat à Washington.
-> meeting 2019-12-10 washington pompeo+lavrov planned -

2021-06-17
Joe Biden et Vladimir Poutine se sont séparés mercredi sans conférence de presse commune. Le sommet de Genève avait duré un peu plus de trois heures.
-> meeting 2021-06-16 geneve biden+poutine held -

2021-06-17
Antony Blinken a vu Sergueï Lavrov le 19 mai. Leur tête-à-tête de Reykjavik avait ouvert la voie au sommet.
-> meeting 2021-05-19 reykjavik blinken+lavrov held -

2014-03-14
John Kerry et Sergueï Lavrov se sont quittés vendredi à Londres. Leurs six heures d'entretien n'ont débouché sur rien.
-> meeting 2014-03-14 londres kerry+lavrov held none

2012-04-16
Kofi Annan a été reçu par Bachar al-Assad. Leur entrevue du 10 mars, à Damas, n'avait rien donné.
-> meeting 2012-03-10 damas annan+assad held none

2005-02-08
Ariel Sharon et Mahmoud Abbas se sont parlé mardi à Charm el-Cheikh. A l'issue de la rencontre, ils ont annoncé un cessez-le-feu.
-> meeting 2005-02-08 charm-el-cheikh sharon+abbas held agreement

2009-11-18
Nicolas Sarkozy s'est entretenu mardi avec Dmitri Medvedev. L'échange, par téléphone, a porté sur l'Iran.
-> phone-call 2009-11-17 - sarkozy+medvedev held -

2009-11-18
Hillary Clinton a retrouvé Hamid Karzaï mercredi. Le dîner, au palais présidentiel de Kaboul, a duré deux heures.
-> meeting 2009-11-18 kaboul clinton+karzai held -

2022-03-10
Emmanuel Macron s'est entretenu jeudi avec Vladimir Poutine et Olaf Scholz. Cet appel à trois est le deuxième en une semaine.
-> phone-call 2022-03-10 - macron+poutine+scholz held -

2022-03-10
Joe Biden parlera vendredi à Xi Jinping. La visioconférence est prévue à 13h00 GMT.
-> video-call 2022-03-11 - biden+jinping planned -

2023-05-17 notYet: true
Wang Yi et Jake Sullivan ont passé huit heures ensemble à Vienne. Ces entretiens se sont tenus mercredi et jeudi de la semaine dernière.
-> meeting 2023-05-10/2023-05-11 vienne yi+sullivan held -

2007-04-25 notYet: true
Ali Larijani et Javier Solana se voient mercredi à Ankara. La rencontre, la première depuis février, doit se poursuivre jeudi.
-> meeting 2007-04-25/2007-04-26 ankara larijani+solana planned -

2010-09-02
Benjamin Netanyahu et Mahmoud Abbas se sont retrouvés jeudi à Washington. Leur face-à-face, sous les auspices d'Hillary Clinton, a duré une heure et demie.
-> meeting 2010-09-02 washington netanyahu+abbas+clinton held -

1985-11-20 notYet: true
Ronald Reagan et Mikhaïl Gorbatchev se sont vus mardi et mercredi à Genève. Les deux hommes ont clos leur sommet par une déclaration commune.
-> meeting 1985-11-19/1985-11-20 geneve reagan+gorbatchev held agreement

2020-11-23
Benjamin Netanyahu a vu dimanche Mohammed ben Salmane. Cette visite secrète à Neom, en Arabie saoudite, a duré quelques heures.
-> meeting 2020-11-22 ? netanyahu+salmane held -

2025-03-12
Marco Rubio a reçu Andrii Iermak mardi. La réunion, huit heures de discussions dans un palace de Jeddah, a abouti à un accord sur une trêve de trente jours.
-> meeting 2025-03-11 djeddah rubio+iermak held agreement

2016-09-08
Une rencontre entre Federica Mogherini et Mohammad Javad Zarif est prévue lundi. Elle aura lieu à Vienne.
-> meeting 2016-09-12 vienne mogherini+zarif planned -

2016-09-08
Federica Mogherini a rencontré Mohammad Javad Zarif. C'était mardi, à Vienne.
-> meeting 2016-09-06 vienne mogherini+zarif held -

2013-11-21
La rencontre entre Sergueï Lavrov et Laurent Fabius a commencé mercredi à Moscou. Elle s'est achevée peu avant minuit.
-> meeting 2013-11-20 moscou lavrov+fabius held -

2016-09-08
Angela Merkel et Beata Szydlo ont chacune leurs priorités. La rencontre de leurs deux équipes de football, mercredi à Varsovie, s'est soldée par un nul.

2016-09-08
La réunion du gouvernement, mercredi à Berlin, a duré trois heures. Angela Merkel s'est dite satisfaite.

2013-11-21
Ahmet Davutoglu veut parler à John Kerry. La rencontre n'est pas fixée.

2015-02-11
Sergueï Lavrov n'a pas vu Frank-Walter Steinmeier samedi à Munich. La rencontre aurait dû se tenir en marge d'une conférence, mais elle n'a pas eu lieu.

2018-06-12
Bruno Rodriguez propose de rencontrer Mike Pompeo. Une telle rencontre serait la première depuis trois ans.

2021-06-17
Joe Biden et Vladimir Poutine souhaitent se voir. Aucun entretien n'est toutefois prévu d'ici la fin de l'année.
`);

import { rows } from "./rows";

/** Place and day taken from the sentence before, the lead or the dateline, and not taken where something else is told. */
export const SETTINGS = rows(`
2016-09-08
Angela Merkel est à Rome depuis mercredi. Elle a rencontré jeudi Matteo Renzi.
-> meeting 2016-09-08 rome merkel+renzi held -

2016-09-08
VIENNE, 7 septembre (AFP) - Federica Mogherini a rencontré mercredi Mohammad Javad Zarif. L'entretien a duré une heure.
-> meeting 2016-09-07 vienne mogherini+zarif held -

2016-09-08
ATHENES, 8 sept (Reuters) - Alexis Tsipras s'est entretenu jeudi avec Nicos Anastasiades. ¶ Le premier ministre grec a ensuite reçu Martin Schulz.
-> meeting 2016-09-08 athenes tsipras+anastasiades held -
-> meeting 2016-09-08 athenes tsipras+schulz held -

2013-11-21
La journée de mercredi a été longue à Genève. Catherine Ashton y a vu deux fois Mohammad Javad Zarif.
-> meeting 2013-11-20 geneve ashton+zarif held -

2013-11-21
Les négociations sur le nucléaire ont repris mercredi à Genève. Catherine Ashton a déjeuné avec Mohammad Javad Zarif.
-> meeting 2013-11-20 geneve ashton+zarif held -

2013-11-21 notYet: true
Mohammad Javad Zarif est arrivé mercredi à Genève. Sergueï Lavrov, qui l'avait reçu à Moscou le 28 octobre, doit l'y rejoindre vendredi.
-> meeting 2013-10-28 moscou zarif+lavrov held -

2015-02-11
Angela Merkel a passé la journée de lundi à Washington. Barack Obama lui a accordé deux heures d'entretien dans le Bureau ovale.
-> meeting 2015-02-09 washington merkel+obama held -

2015-02-11
A Minsk, tout était prêt mercredi. Vladimir Poutine et Petro Porochenko devaient s'y retrouver en fin d'après-midi.
-> meeting 2015-02-11 minsk poutine+porochenko planned -

2015-02-11
Vladimir Poutine était mardi au Caire. Il y a dîné la veille avec Abdel Fattah al-Sissi.
-> meeting 2015-02-09 le-caire poutine+sissi held -

2018-06-12
Donald Trump a quitté le Canada samedi pour Singapour. Justin Trudeau l'avait reçu vendredi à La Malbaie.
-> meeting 2018-06-08 la-malbaie trump+trudeau held -

2018-06-12
Kim Jong Un est à Singapour depuis dimanche. Il avait reçu Sergueï Lavrov le 31 mai à Pyongyang.
-> meeting 2018-05-31 pyongyang un+lavrov held -

2018-06-12
Le sommet s'est ouvert mardi à Singapour. Donald Trump et Kim Jong Un se sont d'abord entretenus seuls.
-> meeting 2018-06-12 singapour trump+un held -

2019-12-10
Mike Pompeo a reçu mardi à Washington Sergueï Lavrov. Il s'était rendu en novembre à Berlin, où il avait rencontré Heiko Maas.
-> meeting 2019-12-10 washington pompeo+lavrov held -
-> meeting 2019-11 berlin pompeo+maas held -

2021-06-17
Joe Biden est resté deux jours à Genève. Il s'est entretenu mardi avec Guy Parmelin et mercredi avec Vladimir Poutine.
-> meeting 2021-06-15 geneve biden+parmelin held -
-> meeting 2021-06-16 geneve biden+poutine held -

2021-06-17
Joe Biden était dimanche à Windsor, où Elizabeth II l'a reçu pour le thé. Lundi, à Bruxelles, il a rencontré Recep Tayyip Erdogan.
-> meeting 2021-06-13 windsor biden+elizabeth-ii held -
-> meeting 2021-06-14 bruxelles biden+erdogan held -

2021-06-17
Le sommet de l'Otan s'est tenu lundi à Bruxelles. En marge, Emmanuel Macron s'est entretenu avec Recep Tayyip Erdogan.
-> meeting 2021-06-14 bruxelles macron+erdogan held -

2014-03-14
LONDRES, 14 mars (AFP) - John Kerry et Sergueï Lavrov ont échoué vendredi à s'entendre sur la Crimée. ¶ Les deux hommes s'étaient vus une semaine plus tôt à Rome.
-> meeting 2014-03-14 londres kerry+lavrov held none
-> meeting 2014-03-03/2014-03-09 rome kerry+lavrov held -

2014-03-14
John Kerry a atterri vendredi matin à Londres. Il a été reçu par David Cameron avant de retrouver Sergueï Lavrov à l'ambassade américaine.
-> meeting 2014-03-14 londres kerry+cameron held -
-> meeting 2014-03-14 londres kerry+lavrov held -

2012-04-16
Kofi Annan est arrivé lundi à Doha. La semaine dernière, il avait rencontré à Téhéran Ali Akbar Salehi.
-> meeting 2012-04-09/2012-04-15 teheran annan+salehi held -

2012-04-16
Istanbul a accueilli samedi la reprise du dialogue. Saïd Jalili y a rencontré Catherine Ashton.
-> meeting 2012-04-14 istanbul jalili+ashton held -

1998-10-20
Les pourparlers de Wye Plantation sont entrés mardi dans leur sixième jour. Bill Clinton y a reçu séparément Benjamin Netanyahu et Yasser Arafat.
-> meeting 1998-10-20 ? clinton+netanyahu held -
-> meeting 1998-10-20 ? clinton+arafat held -

2000-07-20
Jacques Chirac a reçu lundi à Paris Hosni Moubarak. Mercredi, il s'entretenait avec Gerhard Schröder à Hambourg.
-> meeting 2000-07-17 paris chirac+moubarak held -
-> meeting 2000-07-19 hambourg chirac+schroder held -

2005-02-08
Condoleezza Rice a achevé lundi sa tournée à Rome. Silvio Berlusconi et Gianfranco Fini l'y ont reçue.
-> meeting 2005-02-07 rome rice+berlusconi+fini held -

2005-02-08
CHARM EL-CHEIKH (Egypte), 8 fév (AFP) - Le roi Abdallah II a rencontré mardi Ariel Sharon. Le souverain a ensuite vu Mahmoud Abbas.
-> meeting 2005-02-08 charm-el-cheikh abdallah-ii+sharon held -
-> meeting 2005-02-08 charm-el-cheikh abdallah-ii+abbas held -

2009-11-18
Barack Obama est arrivé mercredi à Séoul. Mardi, il avait été reçu par Hu Jintao au palais du Peuple.
-> meeting 2009-11-17 pekin obama+jintao held -

2009-11-18
Barack Obama est arrivé mercredi à Séoul, venant de Pékin. Il doit rencontrer jeudi Lee Myung-bak.
-> meeting 2009-11-19 seoul obama+bak planned -

2022-03-10
Antalya, station balnéaire du sud de la Turquie, s'est réveillée jeudi sous haute surveillance. C'est là que Sergueï Lavrov et Dmytro Kouleba se sont rencontrés.
-> meeting 2022-03-10 antalya lavrov+kouleba held -

2022-03-10
Sergueï Lavrov a parlé jeudi à la presse à Antalya. Vladimir Poutine s'est entretenu le même jour par téléphone avec Emmanuel Macron et Olaf Scholz.
-> phone-call 2022-03-10 - poutine+macron+scholz held -

2023-05-17
Volodymyr Zelensky a été reçu dimanche à Berlin par Olaf Scholz. Dans la soirée, il a dîné à l'Elysée avec Emmanuel Macron.
-> meeting 2023-05-14 berlin zelensky+scholz held -
-> meeting 2023-05-14 paris zelensky+macron held -

2023-05-17
Volodymyr Zelensky était lundi aux Chequers. Rishi Sunak l'y a accueilli pour un entretien de deux heures.
-> meeting 2023-05-15 chequers zelensky+sunak held -

2007-04-25
Robert Gates, en tournée au Proche-Orient, a fait escale jeudi dernier au Caire. Il s'y est entretenu avec Hosni Moubarak.
-> meeting 2007-04-19 le-caire gates+moubarak held -

2010-09-02
Mahmoud Abbas est à Washington. Il avait rencontré dimanche à Amman le roi Abdallah II.
-> meeting 2010-08-29 amman abbas+abdallah-ii held -

1988-04-14
GENEVE, 14 avr (AFP) - Edouard Chevardnadze a vu jeudi George Shultz. Le ministre soviétique avait reçu Diego Cordovez le 7 avril à Tachkent.
-> meeting 1988-04-14 geneve chevardnadze+shultz held -
-> meeting 1988-04-07 tachkent chevardnadze+cordovez held -

2020-11-23
Emmanuel Macron a réuni lundi ses ministres à Paris. Il s'était entretenu dimanche au téléphone avec Ilham Aliev.
-> phone-call 2020-11-22 - macron+aliev held -

2025-03-12
Marco Rubio est attendu jeudi au Canada pour le G7. Il a rencontré mardi Andrii Iermak à Jeddah.
-> meeting 2025-03-11 djeddah rubio+iermak held -

2025-03-12
Les ministres du G7 se réunissent jeudi à La Malbaie, au Canada. Marco Rubio y rencontrera Mélanie Joly.
-> meeting 2025-03-13 la-malbaie rubio+joly planned -

2016-09-08
Angela Merkel est à Varsovie. Le 3 juillet, à Berlin, son gouvernement avait adopté un projet de loi sur l'asile. Beata Szydlo l'a critiqué.

2018-06-12
Kim Jong Un est arrivé dimanche à Singapour à bord d'un avion d'Air China. Le quotidien du parti a publié mardi sa photo avec Xi Jinping.

2021-06-17
Vladimir Poutine est né à Leningrad en 1952. Joe Biden a dit mercredi à Genève qu'il connaissait bien l'histoire de cette ville.

2013-11-21
Sergueï Lavrov se trouvait mercredi à Moscou. A Genève, les négociateurs iraniens l'attendaient.
`);

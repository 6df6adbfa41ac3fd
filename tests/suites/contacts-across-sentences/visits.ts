import { rows } from "./rows";

/** A journey told in one sentence, and whom the traveller sees in the next, or at its next station. */
export const VISITS = rows(`
2016-09-08
John Kerry est arrivé lundi à Amman. Il y a été reçu par le roi Abdallah II.
-> meeting 2016-09-05 amman kerry+abdallah-ii held -

2016-09-08
John Kerry sera lundi à Amman, puis gagnera mardi Le Caire, où il s'entretiendra avec Sameh Choukri.
-> meeting 2016-09-13 le-caire kerry+choukri planned -

2016-09-08
Le secrétaire d'Etat John Kerry entame vendredi une tournée au Proche-Orient. Première étape : Riyad, où il rencontrera Adel al-Joubeir.
-> meeting 2016-09-09 riyad kerry+joubeir planned -

2016-09-08 notYet: true
Theresa May effectue vendredi une visite à Bratislava. Au programme : un entretien avec Robert Fico.
-> meeting 2016-09-09 bratislava may+fico planned -

2013-11-21 notYet: true
Vladimir Poutine effectuera lundi une visite à Rome. Il y sera reçu par Enrico Letta et, au Vatican, par le pape François.
-> meeting 2013-11-25 rome poutine+letta planned -
-> meeting 2013-11-25 vatican poutine+francois planned -

2013-11-21
François Hollande a passé trois jours en Israël. Mardi, il s'est rendu à Ramallah pour y rencontrer Mahmoud Abbas.
-> meeting 2013-11-19 ramallah hollande+abbas held -

2013-11-21
De Genève, Laurent Fabius s'envolera samedi pour Rome. Il y verra Emma Bonino.
-> meeting 2013-11-23 rome fabius+bonino planned -

2015-02-11 notYet: true
Vladimir Poutine a achevé mardi une visite de deux jours en Egypte. Lundi, il avait assisté à un opéra en compagnie d'Abdel Fattah al-Sissi. Mardi, les deux présidents se sont entretenus au palais Qoubba, au Caire.
-> meeting 2015-02-10 le-caire poutine+sissi held -

2015-02-11
John Kerry s'est rendu jeudi à Kiev. Au cours de cette visite, il s'est entretenu avec Petro Porochenko et Arseni Iatseniouk.
-> meeting 2015-02-05 kiev kerry+porochenko+iatseniouk held -

2018-06-12
Mike Pompeo doit s'envoler mercredi pour Séoul, avant de gagner Pékin jeudi. Dans la capitale chinoise, il rencontrera Wang Yi.
-> meeting 2018-06-14 pekin pompeo+yi planned -

2018-06-12
Kim Yong Chol était à New York le 30 mai. Mike Pompeo l'y a reçu à dîner.
-> meeting 2018-05-30 new-york chol+pompeo held -

2019-12-10
Sergueï Lavrov est arrivé mardi à Washington, sa première visite depuis 2017. Mike Pompeo l'a reçu au département d'Etat. Le ministre russe devait ensuite se rendre à la Maison Blanche pour y voir Donald Trump.
-> meeting 2019-12-10 washington lavrov+pompeo held -
-> meeting 2019-12-10 washington lavrov+trump planned -

2021-06-17
Joe Biden a fait mardi escale à Genève. Sur place, il a rencontré Guy Parmelin et Ignazio Cassis.
-> meeting 2021-06-15 geneve biden+parmelin+cassis held -

2014-03-14
William Burns a voyagé mardi de Vienne à Tbilissi. Dans la capitale géorgienne, il a été reçu par Irakli Garibachvili.
-> meeting 2014-03-11 tbilissi burns+garibachvili held -

2014-03-14
Joe Biden se rendra mardi en Pologne, puis en Lituanie. A Varsovie, il rencontrera Donald Tusk. A Vilnius, il sera reçu mercredi par Dalia Grybauskaite.
-> meeting 2014-03-18 varsovie biden+tusk planned -
-> meeting 2014-03-19 vilnius biden+grybauskaite planned -

2012-04-16
Kofi Annan a quitté lundi Genève à destination de Doha. Il doit y rencontrer mardi Hamad ben Jassem Al-Thani.
-> meeting 2012-04-17 doha annan+thani planned -

2012-04-16
Hillary Clinton est arrivée lundi à Brasilia. Elle aura dans la soirée un entretien avec Antonio Patriota.
-> meeting 2012-04-16 brasilia clinton+patriota planned -

1998-10-20 notYet: true
Madeleine Albright était attendue mercredi à Pristina, où elle devait rencontrer Ibrahim Rugova. La veille, elle a fait halte à Skopje, le temps d'un entretien avec Kiro Gligorov.
-> meeting 1998-10-21 pristina albright+rugova planned -
-> meeting 1998-10-20 skopje albright+gligorov held -

2005-02-08
Mahmoud Abbas est venu par la route d'El Arich. Il est arrivé mardi à Charm el-Cheikh, où l'attendait Hosni Moubarak. Les deux hommes ont eu aussitôt un entretien.
-> meeting 2005-02-08 charm-el-cheikh abbas+moubarak held -

2009-11-18 notYet: true
Barack Obama doit quitter Séoul jeudi, après un entretien avec Lee Myung-bak. Il aura vu en huit jours Yukio Hatoyama à Tokyo, le 13 novembre, et Hu Jintao à Pékin, mardi.
-> meeting 2009-11-19 seoul obama+bak planned -
-> meeting 2009-11-13 tokyo obama+hatoyama held -
-> meeting 2009-11-17 pekin obama+jintao held -

2022-03-10
Kamala Harris est arrivée mercredi soir à Varsovie. Elle s'est entretenue jeudi avec Andrzej Duda, avant de se rendre à Bucarest, où elle rencontrera vendredi Klaus Iohannis.
-> meeting 2022-03-10 varsovie harris+duda held -
-> meeting 2022-03-11 bucarest harris+iohannis planned -

2023-05-17
Li Hui a entamé lundi une tournée européenne. Après Kiev, où il a vu mercredi Volodymyr Zelensky, l'émissaire chinois se rendra à Varsovie, Paris et Berlin.
-> meeting 2023-05-17 kiev hui+zelensky held -

2007-04-25
Robert Gates a passé la journée de lundi à Moscou. Il y a été reçu par Vladimir Poutine avant de s'entretenir avec son homologue, Anatoli Serdioukov. Mardi, il était à Varsovie.
-> meeting 2007-04-23 moscou gates+poutine held -
-> meeting 2007-04-23 moscou gates+serdioukov held -

2010-09-02
George Mitchell est attendu dimanche à Jérusalem. Il y rencontrera Benjamin Netanyahu puis, à Ramallah, Mahmoud Abbas.
-> meeting 2010-09-05 jerusalem mitchell+netanyahu planned -
-> meeting 2010-09-05 ramallah mitchell+abbas planned -

2025-03-12
Volodymyr Zelensky a quitté Jeddah mardi. Il y avait été accueilli la veille par Mohammed ben Salmane.
-> meeting 2025-03-10 djeddah zelensky+salmane held -

2025-03-12
Sergueï Lavrov entame mercredi une visite de deux jours à Minsk. Il sera reçu jeudi par Alexandre Loukachenko.
-> meeting 2025-03-13 minsk lavrov+loukachenko planned -

2016-09-08
John Kerry est arrivé lundi à Amman. Il y a visité un camp de réfugiés.

2013-11-21
François Hollande a quitté mardi Jérusalem. Il n'a pas rencontré Avigdor Lieberman.

2018-06-12
Mike Pompeo gagnera Séoul mercredi. Le programme de sa visite n'a pas été rendu public.

2023-05-17
Li Hui passera par Varsovie, Paris et Berlin. Moscou sera la dernière étape de son voyage.

2009-11-18
Barack Obama a visité mercredi la Grande Muraille. Hu Jintao ne l'accompagnait pas.
`);

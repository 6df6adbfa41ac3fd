import { rows } from "./rows";

/** The same across longer sentences: when and where they met, and when not. */
export const NOISY_SETTINGS = rows(`
2015-07-14
VIENNE, 14 juil 2015 (AFP) - L'Iran et les grandes puissances ont conclu mardi un accord historique. ¶ John Kerry et Mohammad Javad Zarif s'étaient parlé une dernière fois, seul à seul, peu après minuit.
-> *

2015-07-14
Ali Akbar Salehi, patron du nucléaire iranien, était à Vienne la semaine dernière. Le 27 juin, il avait subi une opération à Téhéran. Ernest Moniz l'a revu samedi, pour la première fois depuis Lausanne.
-> meeting 2015-07-11 vienne salehi+moniz held -

2019-02-28
Donald Trump et Kim Jong Un s'étaient rencontrés une première fois le 12 juin 2018 à Singapour. Cette fois, à Hanoï, leurs entretiens de jeudi ont été écourtés.
-> meeting 2018-06-12 singapour trump+un held -
-> meeting 2019-02-28 hanoi trump+un held -

2019-02-28 notYet: true
Après l'échec de Hanoï, Donald Trump a appelé jeudi, depuis Air Force One, Moon Jae-in et Shinzo Abe. Il avait reçu ce dernier à New York le 26 septembre, en marge de l'Assemblée générale de l'ONU.
-> phone-call 2019-02-28 - trump+in+abe held -
-> meeting 2018-09-26 new-york trump+abe held -

2008-08-13
A Tbilissi, la foule a acclamé mardi soir cinq dirigeants de l'ex-bloc soviétique. Lech Kaczynski, venu de Varsovie, s'était auparavant entretenu avec Mikheïl Saakachvili.
-> meeting 2008-08-12 tbilissi kaczynski+saakachvili held -

2008-08-13
Bernard Kouchner a fait rapport mercredi à Bruxelles devant ses pairs. Le ministre français, parti dimanche pour Tbilissi, y avait vu le soir même Mikheïl Saakachvili.
-> meeting 2008-08-10 tbilissi kouchner+saakachvili held -

2011-03-20 notYet: true
Le sommet de Paris, samedi, n'a duré que deux heures. David Cameron était arrivé le premier à l'Elysée : Nicolas Sarkozy l'a reçu, avec Hillary Clinton, avant le déjeuner.
-> meeting 2011-03-19 paris cameron+sarkozy+clinton held -

2011-03-20
Amr Moussa s'est exprimé dimanche au Caire. Le secrétaire général de la Ligue arabe avait rencontré la veille à Paris Ban Ki-moon.
-> meeting 2011-03-19 paris moussa+moon held -

1995-11-22 notYet: true
Sur la base aérienne de Wright-Patterson, à Dayton (Ohio), les délégations ont paraphé mardi leur accord. Richard Holbrooke, l'architecte de ces trois semaines de pourparlers, a vu Slobodan Milosevic une dernière fois juste avant la cérémonie.
-> meeting 1995-11-21 dayton holbrooke+milosevic held -

1995-11-22
Jacques Chirac a reçu le 16 novembre Alija Izetbegovic à l'Elysée, croit savoir un quotidien. Cinq jours plus tard, à Dayton, le président bosniaque paraphait l'accord avec Slobodan Milosevic et Franjo Tudjman.
-> meeting 1995-11-16 paris chirac+izetbegovic held -
-> meeting 1995-11-21 dayton izetbegovic+milosevic+tudjman held agreement

2024-11-28
Najib Mikati se rendra vendredi à Paris. Le premier ministre libanais, qui a salué « une page nouvelle », y sera reçu par Emmanuel Macron. Il avait déjà vu le président français le 24 octobre.
-> meeting 2024-11-29 paris mikati+macron planned -
-> meeting 2024-10-24 paris mikati+macron held -

2024-11-28
Amos Hochstein est passé mercredi par Jérusalem. Benjamin Netanyahu l'a reçu sans témoin. Dans la soirée, l'émissaire s'est entretenu à Tel-Aviv avec Israël Katz.
-> meeting 2024-11-27 jerusalem hochstein+netanyahu held -
-> meeting 2024-11-27 tel-aviv hochstein+katz held -

2017-07-08
Emmanuel Macron a vu Vladimir Poutine samedi en marge du G20 de Hambourg. Les deux présidents s'étaient rencontrés pour la première fois le 29 mai à Versailles.
-> meeting 2017-07-08 hambourg macron+poutine held -
-> meeting 2017-05-29 versailles macron+poutine held -

2017-07-08 notYet: true
Donald Trump avait fait étape à Varsovie avant de gagner Hambourg. Andrzej Duda l'y avait reçu jeudi. Le soir, à Hambourg, il a été accueilli par Angela Merkel.
-> meeting 2017-07-06 varsovie trump+duda held -
-> meeting 2017-07-06 hambourg trump+merkel held -

1991-10-31
George Bush et Mikhaïl Gorbatchev sont arrivés mardi à Madrid. Le roi Juan Carlos les a réunis le soir à dîner au palais royal, en compagnie de Felipe Gonzalez.
-> meeting 1991-10-29 madrid bush+gorbatchev+carlos+gonzalez held -

2003-02-19
Tarek Aziz a été reçu vendredi au Vatican par Jean-Paul II. Le lendemain, le vice-premier ministre irakien s'est recueilli à Assise. Lundi, il rencontrait à Rome, avant de repartir, un émissaire du gouvernement.
-> meeting 2003-02-14 vatican aziz+ii held -

2003-02-19
Costas Simitis a présidé lundi à Bruxelles un sommet extraordinaire sur l'Irak. Jacques Chirac y a eu, en aparté, un entretien avec Tony Blair.
-> meeting 2003-02-17 bruxelles chirac+blair held -

2020-09-10
Heiko Maas s'était rendu le 25 août à Athènes, puis à Ankara. Dans la capitale turque, il avait été reçu par Mevlüt Cavusoglu, qui « ne veut pas la guerre » mais refuse toute condition préalable.
-> meeting 2020-08-25 ankara maas+cavusoglu held -

2020-09-10
Charles Michel est attendu à Athènes mardi prochain, d'où il gagnera Nicosie. Il y rencontrera mercredi Nicos Anastasiades.
-> meeting 2020-09-16 nicosie michel+anastasiades planned -

2020-09-10 notYet: true
Sergueï Lavrov a passé la journée de mardi à Nicosie. Nicos Anastasiades l'a reçu au palais présidentiel. Lundi, en revanche, c'est à Damas qu'il se trouvait, pour y rencontrer Bachar al-Assad.
-> meeting 2020-09-08 nicosie lavrov+anastasiades held -
-> meeting 2020-09-07 damas lavrov+assad held -

2015-07-14
Le 2 avril à Lausanne, un cadre avait été adopté. John Kerry, qui fêtait mardi la fin de ses efforts, avait alors failli renoncer. Il remercie Mohammad Javad Zarif.

2008-08-13
Nicolas Sarkozy était la semaine dernière à Pékin pour l'ouverture des Jeux. Vladimir Poutine aussi. La guerre a éclaté ce jour-là.

2017-07-08
En 2010, Angela Merkel avait fêté à Madrid la victoire de l'équipe d'Allemagne. Le 7 juillet, elle a offert un maillot au premier ministre Mariano Rajoy, absent.
`);

import { rows } from "../contacts-across-sentences/rows";

/** Where and on which day: stops of one journey, what lies in front of a verb, rounds of the same talks. */
export const WHERE_AND_WHEN = rows(`
2014-11-20
Jeudi, M. Hollande était allé défendre son projet à Rome, où M. Renzi l'avait reçu, puis à Madrid, où l'attendait M. Rajoy. La veille, le commissaire Pierre Moscovici s'était déplacé à Athènes afin de rassurer Antonis Samaras ; la chancelière Angela Merkel y avait elle-même rencontré M. Samaras le 4 novembre.
-> meeting 2014-11-20 rome hollande+renzi held -
-> meeting 2014-11-20 madrid hollande+rajoy held -
-> meeting 2014-11-19 athenes moscovici+samaras held -
-> meeting 2014-11-04 athenes merkel+samaras held -

2003-05-20
Colin Powell s'entretiendra mardi à Washington avec Joschka Fischer. Il prendra mercredi la direction de Moscou, où l'attend jeudi Vladimir Poutine.
-> meeting 2003-05-20 washington powell+fischer planned -
-> meeting 2003-05-22 moscou powell+poutine planned -

2009-03-12
Mercredi, juste avant de s'envoler pour Le Caire, Hillary Clinton avait appelé Benjamin Netanyahu. Jeudi matin, elle a vu Hosni Moubarak au Caire.
-> phone-call 2009-03-11 - clinton+netanyahu held -
-> meeting 2009-03-12 le-caire clinton+moubarak held -

2016-02-18
Les deux dirigeants s'étaient déjà accordés sur ce point le 23 septembre, lorsque MM. Obama et Xi Jinping s'étaient vus à Washington. Jeudi, M. Obama a annoncé une visite au Vietnam.
-> meeting 2015-09-23 washington obama+jinping held ?

2012-06-14
GENEVE, 14 juin (AFP) - Kofi Annan a reçu jeudi Sergueï Lavrov. Avant de regagner New York, l'émissaire doit rencontrer vendredi le président de la Confédération, Eveline Widmer-Schlumpf.
-> meeting 2012-06-14 geneve annan+lavrov held -
-> meeting 2012-06-15 geneve annan+widmer-schlumpf planned -

2018-04-11
BRUXELLES, 11 avril (Belga) - Federica Mogherini a reçu mercredi le président du Kosovo, Hashim Thaçi. Avant de quitter Bruxelles, M. Thaçi a confié qu'il verrait jeudi à Pristina l'ambassadeur américain, Greg Delawie.
-> meeting 2018-04-11 bruxelles mogherini+thaci held -
-> meeting 2018-04-12 pristina thaci+delawie planned -

2011-10-21
Arrivé la veille au palais de l'Elysée, David Cameron y avait aussitôt été reçu par Nicolas Sarkozy. C'est dans ce même palais qu'il a pris vendredi le petit déjeuner avec le premier ministre belge, Yves Leterme.
-> meeting 2011-10-20 paris cameron+sarkozy held -
-> meeting 2011-10-21 paris cameron+leterme held -

1995-11-21 notYet: true
Le rendez-vous de lundi prolonge une séquence ouverte le 5 septembre, déjà dans la ville suisse, par Alija Izetbegovic et Milan Milutinovic. Les délégations sont à Genève depuis dimanche.
-> meeting 1995-09-05 geneve izetbegovic+milutinovic held -

2006-07-12
Le 26 juin, à Rome, MM. Prodi et Zapatero s'étaient quittés sur un désaccord. Ils se sont reparlé mardi par téléphone.
-> meeting 2006-06-26 rome prodi+zapatero held ?
-> phone-call 2006-07-11 - prodi+zapatero held -

2017-10-05
Riyad n'a pas fait mystère de ses attentes. Le roi Salmane a promis d'investir en Russie, au terme d'un entretien mercredi à Moscou avec Vladimir Poutine.
-> meeting 2017-10-04 moscou ben-abdelaziz+poutine held ?

2010-05-19
Les premiers ministres grec et turc, Georges Papandréou et Recep Tayyip Erdogan, ont paraphé mercredi à Athènes un accord, à l'issue de la dixième session du conseil. Le 2 mai déjà, les deux hommes avaient négocié plusieurs heures sans s'entendre.
-> meeting 2010-05-19 athenes papandreou+erdogan held agreement
-> meeting 2010-05-02 athenes papandreou+erdogan held none

1999-06-10
MOSCOU - Boris Eltsine a reçu mercredi Martti Ahtisaari. Viktor Tchernomyrdine rencontrera samedi Slobodan Milosevic, dans la capitale yougoslave.
-> meeting 1999-06-09 moscou eltsine+ahtisaari held -
-> meeting 1999-06-12 belgrade tchernomyrdine+milosevic planned -

2021-09-22
Mardi, en marge de l'Assemblée générale à New York, Jean-Yves Le Drian avait reçu son homologue indien, S. Jaishankar. Lundi, dans la même ville, il s'était entretenu avec son homologue australienne, Marise Payne.
-> meeting 2021-09-21 new-york le-drian+jaishankar held -
-> meeting 2021-09-20 new-york le-drian+payne held -

2023-03-15
Lundi, Rishi Sunak s'était envolé pour San Diego, où l'attendaient Joe Biden et Anthony Albanese. Il doit gagner vendredi Dublin, où il sera reçu par Leo Varadkar.
-> meeting 2023-03-13 san-diego sunak+biden+albanese held -
-> meeting 2023-03-17 dublin sunak+varadkar planned -

2008-08-13
Nicolas Sarkozy s'était posé mardi matin à Moscou. Dmitri Medvedev l'y avait gardé près de cinq heures. Le soir même, le président français était à Tbilissi, où Mikheïl Saakachvili l'a accueilli.
-> meeting 2008-08-12 moscou sarkozy+medvedev held -
-> meeting 2008-08-12 tbilissi sarkozy+saakachvili held -

2016-03-17 notYet: true
WASHINGTON - Barack Obama s'envolera dimanche pour La Havane. Lundi, il verra Raul Castro. Mardi, à l'ambassade, le président s'entretiendra avec plusieurs opposants cubains, dont Berta Soler.
-> meeting 2016-03-21 la-havane obama+castro planned -
-> meeting 2016-03-22 la-havane obama+soler planned -

2013-05-08
WASHINGTON, 8 mai (AFP) - John Kerry, en visite à Moscou, a été reçu mardi par Vladimir Poutine, puis par Sergueï Lavrov. Il sera jeudi à Rome pour y rencontrer le ministre jordanien Nasser Judeh et, séparément, la négociatrice israélienne Tzipi Livni.
-> meeting 2013-05-07 moscou kerry+poutine held -
-> meeting 2013-05-07 moscou kerry+lavrov held -
-> meeting 2013-05-09 rome kerry+judeh planned -
-> meeting 2013-05-09 rome kerry+livni planned -

1998-07-14
Une séance de travail réunira lundi à Bonn Helmut Kohl et Lionel Jospin. Les deux hommes s'étaient quittés fâchés, le 9 juin, à Cardiff.
-> meeting 1998-07-20 bonn kohl+jospin planned -
-> meeting 1998-06-09 cardiff kohl+jospin held ?

2024-04-10
De retour de Varsovie, David Cameron a reçu mercredi à Londres Annalena Baerbock. Il avait vu lundi Donald Tusk dans la capitale polonaise.
-> meeting 2024-04-10 londres cameron+baerbock held -
-> meeting 2024-04-08 varsovie cameron+tusk held -

2013-04-20
Le président Tomislav Nikolic doit quant à lui signer le 24 mai à Sotchi, avec Vladimir Poutine, une déclaration. Il accordera lundi à Belgrade une audience à l'ambassadeur de Russie, Alexandre Tchepourine.
-> meeting 2013-05-24 sotchi nikolic+poutine planned -
-> meeting 2013-04-22 belgrade nikolic+tchepourine planned -

2006-08-25
Kofi Annan commence vendredi une tournée. Il sera lundi à Beyrouth, où il s'entretiendra avec Fouad Siniora, mardi à Jérusalem, où il verra Ehoud Olmert.
-> meeting 2006-08-28 beyrouth annan+siniora planned -
-> meeting 2006-08-29 jerusalem annan+olmert planned -

1997-03-21
HELSINKI - Bill Clinton a retrouvé vendredi matin Boris Eltsine. Avant de repartir pour Moscou, M. Eltsine verra samedi le premier ministre finlandais, Paavo Lipponen.
-> meeting 1997-03-21 helsinki clinton+eltsine held -
-> meeting 1997-03-22 helsinki eltsine+lipponen planned -

2015-06-25
VIENNE, 25 juin (AFP) - Mohammad Javad Zarif est attendu samedi dans la capitale autrichienne, où il retrouvera John Kerry. Les deux hommes s'étaient déjà vus le 30 mai à Genève.
-> meeting 2015-06-27 vienne zarif+kerry planned -
-> meeting 2015-05-30 geneve zarif+kerry held -

2010-09-15
Benjamin Netanyahu et Mahmoud Abbas se sont retrouvés mercredi à Jérusalem, en présence de Hillary Clinton. La veille, ils avaient négocié à Charm el-Cheikh. Le 2 septembre déjà, à Washington, ils étaient convenus de se revoir.
-> meeting 2010-09-15 jerusalem netanyahu+abbas+clinton held -
-> meeting 2010-09-14 charm-el-cheikh netanyahu+abbas held -
-> meeting 2010-09-02 washington netanyahu+abbas held -
`);

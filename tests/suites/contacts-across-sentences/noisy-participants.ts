import { rows } from "./rows";

/** The same across longer sentences, with incises, appositions, quotes, parentheses and several dates: who met. */
export const NOISY_PARTICIPANTS = rows(`
2015-07-14
Arrivé dimanche soir à Vienne, le chef de la diplomatie russe, Sergueï Lavrov, n'a guère quitté le palais Coburg. Il s'y est entretenu lundi, pendant plus d'une heure selon sa porte-parole, avec son homologue américain, John Kerry.
-> meeting 2015-07-13 vienne lavrov+kerry held -

2015-07-14
« Nous y sommes presque », a lancé Laurent Fabius dimanche à Vienne. Le ministre français des Affaires étrangères, qui revenait de Paris, a été reçu dans la foulée par Mohammad Javad Zarif (au palais Coburg, où se tiennent les pourparlers).
-> meeting 2015-07-12 vienne fabius+zarif held -

2015-07-14
John Kerry, qui se déplace avec des béquilles depuis sa chute de vélo, le 31 mai en Haute-Savoie, a passé la matinée de samedi avec Mohammad Javad Zarif à Vienne. Ce dernier avait retrouvé la veille, au même endroit, Federica Mogherini.
-> meeting 2015-07-11 vienne kerry+zarif held -
-> meeting 2015-07-10 vienne zarif+mogherini held -

2019-02-28
Donald Trump a quitté Hanoï jeudi, deux heures plus tôt que prévu. Le président américain, accompagné de Mike Pompeo, y avait dîné mercredi avec Kim Jong Un à l'hôtel Metropole.
-> meeting 2019-02-27 hanoi trump+pompeo+un held -

2019-02-28
Kim Jong Un, parti samedi de Pyongyang en train, est arrivé mardi au Vietnam. Le président vietnamien, Nguyen Phu Trong, doit le recevoir vendredi à Hanoï, selon les médias officiels.
-> meeting 2019-03-01 hanoi un+trong planned -

2008-08-13
Le président en exercice de l'Union européenne, Nicolas Sarkozy, a atterri mardi matin à Moscou. Dmitri Medvedev, visiblement détendu, l'attendait au Kremlin, où ils se sont entretenus, en présence de Bernard Kouchner, quatre heures durant.
-> meeting 2008-08-12 moscou sarkozy+medvedev+kouchner held -

2008-08-13 notYet: true
De Moscou, Nicolas Sarkozy s'est envolé mardi soir pour Tbilissi. Mikheïl Saakachvili l'y a reçu peu avant minuit, dans un palais présidentiel encore en travaux.
-> meeting 2008-08-12 tbilissi sarkozy+saakachvili held -

2008-08-13
Condoleezza Rice est attendue jeudi, a indiqué la Maison Blanche, au fort de Brégançon, dans le sud de la France. Nicolas Sarkozy l'y recevra à déjeuner avant qu'elle ne gagne Tbilissi.
-> meeting 2008-08-14 ? rice+sarkozy planned -

2011-03-20
Hillary Clinton était lundi soir à Paris pour une réunion du G8. Elle y a rencontré, dans un hôtel de la capitale, un représentant de l'opposition libyenne, Mahmoud Jibril.
-> meeting 2011-03-14 paris clinton+jibril held -

2011-03-20
Le secrétaire général de l'ONU, Ban Ki-moon, a entamé dimanche au Caire une visite de deux jours. Il doit être reçu lundi, d'après son entourage, par le nouveau chef de la diplomatie égyptienne, Nabil al-Arabi.
-> meeting 2011-03-21 le-caire moon+arabi planned -

1995-11-22
Warren Christopher n'a pas fermé l'oeil de la nuit. Le secrétaire d'Etat, revenu samedi à Dayton, a vu lundi soir, l'un après l'autre, Slobodan Milosevic, Franjo Tudjman et Alija Izetbegovic.
-> meeting 1995-11-20 dayton christopher+milosevic held -
-> meeting 1995-11-20 dayton christopher+tudjman held -
-> meeting 1995-11-20 dayton christopher+izetbegovic held -

2024-11-28
L'émissaire américain Amos Hochstein avait quitté Beyrouth le 20 novembre sur une note d'optimisme. Il y avait rencontré la veille, pour la deuxième fois, le président du Parlement, Nabih Berri.
-> meeting 2024-11-19 beyrouth hochstein+berri held -

2024-11-28
Emmanuel Macron n'a pas ménagé ses efforts, insiste-t-on à l'Elysée. Le chef de l'Etat s'est entretenu mardi par téléphone avec Najib Mikati, puis, dans la soirée, avec Benjamin Netanyahu.
-> phone-call 2024-11-26 - macron+mikati held -
-> phone-call 2024-11-26 - macron+netanyahu held -

2017-07-08 notYet: true
Donald Trump et Vladimir Poutine se sont longuement serré la main vendredi à Hambourg. Rex Tillerson et Sergueï Lavrov étaient les seuls autres participants à l'entretien, prévu pour durer 35 minutes et qui s'est prolongé plus de deux heures.
-> meeting 2017-07-07 hambourg trump+poutine+tillerson+lavrov held -

2017-07-08
Theresa May a rencontré vendredi à Hambourg Narendra Modi. La première ministre britannique devait ensuite retrouver Donald Trump samedi matin pour un entretien bilatéral.
-> meeting 2017-07-07 hambourg may+modi held -
-> meeting 2017-07-08 hambourg may+trump planned -

1991-10-31
James Baker s'est démené toute la journée de mercredi à Madrid. Le secrétaire d'Etat américain a reçu successivement Yitzhak Shamir, Farouk al-Chareh et Fares Boueiz.
-> meeting 1991-10-30 madrid baker+shamir held -
-> meeting 1991-10-30 madrid baker+chareh held -
-> meeting 1991-10-30 madrid baker+boueiz held -

2003-02-19 notYet: true
Hans Blix et Mohamed ElBaradei (les deux chefs des inspecteurs) étaient rentrés de Bagdad le 9 février. Ils avaient été reçus, ce jour-là, par le vice-président irakien Taha Yassine Ramadan.
-> meeting 2003-02-09 bagdad blix+elbaradei+ramadan held -

2003-02-19
Evguéni Primakov a fait, dans la nuit de samedi à dimanche, un voyage éclair à Bagdad. L'ancien premier ministre russe, qui connaît bien la région, y a rencontré Saddam Hussein.
-> meeting 2003-02-15 bagdad primakov+hussein held -

2020-09-10
Josep Borrell rentre de Moscou. « Ce n'était pas facile », a reconnu jeudi le Haut représentant, que Sergueï Lavrov avait reçu mercredi.
-> meeting 2020-09-09 moscou borrell+lavrov held -

2020-09-10
Kyriakos Mitsotakis est arrivé mercredi à Ajaccio. C'est Emmanuel Macron qui l'a accueilli, à la veille du sommet des pays du sud de l'Union, avant de s'entretenir avec lui en tête-à-tête.
-> meeting 2020-09-09 ajaccio mitsotakis+macron held -

2015-07-14
Sergueï Lavrov a quitté Vienne mardi, sitôt l'accord signé. Son homologue chinois, Wang Yi, n'avait pas souhaité le rencontrer.

2019-02-28
A Hanoï, Kim Jong Un a visité jeudi matin une usine. Selon un responsable vietnamien, qui a requis l'anonymat, il n'a pas vu de dirigeant américain avant le sommet.

2008-08-13
Mikheïl Saakachvili a accusé mercredi Vladimir Poutine d'avoir voulu le « pendre par les couilles ». Le premier ministre russe l'avait dit, à en croire la presse, à Nicolas Sarkozy.

2024-11-28
Naïm Qassem s'est félicité mercredi, dans un discours télévisé, d'une « grande victoire ». Le chef du Hezbollah a loué la « patience » de Nabih Berri, qui avait mené les négociations.

2017-07-08
Recep Tayyip Erdogan a boudé, vendredi, le concert de la Philharmonie de l'Elbe. Angela Merkel, elle, y a assisté aux côtés de Justin Trudeau.
`);

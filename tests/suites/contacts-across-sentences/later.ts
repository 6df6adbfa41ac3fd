import { rows } from "./rows";

/** Written last, of talks of many periods. */
export const LATER = rows(`
2008-05-22
Michel Sleimane est attendu samedi à Paris. Le chef de l'armée libanaise s'y entretiendra avec Bernard Kouchner, selon une source diplomatique.
-> meeting 2008-05-24 paris sleimane+kouchner planned -

2008-05-22
L'émir du Qatar, Hamad ben Khalifa Al-Thani, a réuni mercredi à Doha Fouad Siniora et Nabih Berri. Le premier, épuisé, a remercié son hôte. Les deux hommes s'étaient vus pour la dernière fois en novembre 2006.
-> meeting 2008-05-21 doha thani+siniora+berri held -
-> meeting 2006-11 ? siniora+berri held -

2012-11-21
Hillary Clinton, qui accompagnait Barack Obama en Asie, a gagné mardi soir Jérusalem. Elle y a vu Benjamin Netanyahu. Mercredi, elle a été reçue au Caire par Mohamed Morsi.
-> meeting 2012-11-20 jerusalem clinton+netanyahu held -
-> meeting 2012-11-21 le-caire clinton+morsi held -

2012-11-21
Ban Ki-moon a rencontré mercredi à Ramallah Mahmoud Abbas. Il devait retourner dans la soirée en Egypte, où il avait vu lundi Nabil al-Arabi.
-> meeting 2012-11-21 ramallah moon+abbas held -
-> meeting 2012-11-19 ? moon+arabi held -

1994-07-26
Yitzhak Rabin et le roi Hussein se sont rencontrés lundi à Washington. Bill Clinton, qui les recevait, a parlé d'un « jour historique ». Ils ont signé une déclaration mettant fin à l'état de belligérance.
-> meeting 1994-07-25 washington rabin+jordanie+clinton held agreement

1994-07-26
Warren Christopher est parti mardi pour Damas. Hafez al-Assad le recevra mercredi, pour la deuxième fois en huit jours.
-> meeting 1994-07-27 damas christopher+assad planned -

2014-09-05
Petro Porochenko et Vladimir Poutine s'étaient parlé mercredi au téléphone. Deux jours plus tard, à Minsk, leurs émissaires, Leonid Koutchma et Mikhaïl Zourabov, ont signé un cessez-le-feu.
-> phone-call 2014-09-03 - porochenko+poutine held -
-> meeting 2014-09-05 minsk koutchma+zourabov held agreement

2014-09-05
Barack Obama a reçu Petro Porochenko jeudi à Newport, en marge du sommet de l'Otan. Angela Merkel, David Cameron, François Hollande et Matteo Renzi assistaient à l'entretien.
-> meeting 2014-09-04 newport obama+porochenko+merkel+cameron+hollande+renzi held -

2006-08-31
Kofi Annan a quitté Damas vendredi dernier. Non : il n'y arrivera que vendredi prochain, a corrigé son porte-parole. Il y rencontrera Bachar al-Assad.
-> *

2006-08-31
Kofi Annan est arrivé mercredi à Amman. Le roi Abdallah II l'a reçu jeudi matin. Le secrétaire général de l'ONU s'était entretenu la veille, à Jérusalem, avec Ehud Olmert.
-> meeting 2006-08-31 amman annan+abdallah-ii held -
-> meeting 2006-08-30 jerusalem annan+olmert held -

2009-04-02
Barack Obama a vu mercredi à Londres, pour la première fois, Dmitri Medvedev. L'entretien, qualifié d'« excellent » par le président russe, a débouché sur un accord pour négocier un nouveau traité de désarmement.
-> meeting 2009-04-01 londres obama+medvedev held agreement

2009-04-02
Nicolas Sarkozy menaçait de claquer la porte du G20. Gordon Brown l'a accueilli mercredi soir à Downing Street, avec Angela Merkel. Tous trois ont dîné avant de rejoindre Barack Obama.
-> *

1997-01-15 notYet: true
Benjamin Netanyahu et Yasser Arafat se sont mis d'accord dans la nuit de mardi à mercredi sur Hébron. Leur rencontre, à Erez, en présence de Dennis Ross, avait débuté peu avant minuit.
-> meeting 1997-01-14 erez netanyahu+arafat+ross held agreement

1997-01-15
Le roi Hussein s'était rendu dimanche à Gaza, puis à Tel-Aviv. Il avait dîné le soir même avec Benjamin Netanyahu.
-> *

2021-12-07
Joe Biden et Vladimir Poutine se sont entretenus mardi. La visioconférence, qui a duré deux heures, n'a donné lieu à aucune avancée.
-> video-call 2021-12-07 - biden+poutine held none

2021-12-07
Antony Blinken avait vu Sergueï Lavrov jeudi à Stockholm. Le secrétaire d'Etat s'y était également entretenu avec Dmytro Kouleba. Mardi, il a téléphoné à ce dernier.
-> meeting 2021-12-02 stockholm blinken+lavrov held -
-> meeting 2021-12-02 stockholm blinken+kouleba held -
-> phone-call 2021-12-07 - blinken+kouleba held -

2018-09-20
Moon Jae-in a regagné Séoul jeudi. Il avait passé trois jours en Corée du Nord, où Kim Jong Un l'a reçu dès mardi à Pyongyang. Les deux dirigeants ont gravi le mont Paektu.
-> meeting 2018-09-18 pyongyang in+un held -

2018-09-20
Mike Pompeo a invité mercredi Ri Yong Ho à le rencontrer à New York. Le ministre nord-coréen n'a pas encore répondu.

2018-09-20
Moon Jae-in remettra lundi à Donald Trump, à New York, un message de Kim Jong Un. Le président américain l'a fait savoir jeudi, sans en révéler la teneur.
-> *

2005-11-29
Amr Moussa est reparti mardi de Bagdad. Ibrahim al-Jaafari, qui l'avait reçu au Caire dix jours plus tôt, ne l'a pas raccompagné.
-> *

2012-11-21
Khaled Mechaal s'est félicité mercredi de la trêve. Ehud Barak, lui, a démissionné.

1994-07-26
Shimon Peres n'était pas à la Maison Blanche. Il s'est exprimé lundi à la télévision, après Yitzhak Rabin.

2009-04-02
Hu Jintao a posé mercredi à côté d'Elizabeth II. Silvio Berlusconi a hélé Barack Obama, ce qui a irrité la reine.
`);

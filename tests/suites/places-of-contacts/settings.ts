import { rows } from "../contacts-across-sentences/rows";

/** The dateline and the sentence before, as the place of a contact and as something else. */
export const SETTINGS = rows(`
2002-08-21 notYet: true
CRANGAN BAY (Maurice), 21 août (AFP) - Le Premier ministre mauricien Anerood Jugnauth a plaidé mercredi pour une trêve dans l'archipel des Comores. Il venait de s'entretenir, dans un salon de l'hôtel, avec le président comorien Azali Assoumani. L'émissaire de l'Union africaine, Francisco Madeira, a eu lui aussi un tête-à-tête avec M. Assoumani. ¶ A Moroni, la veille, des coups de feu avaient été entendus près du port.
-> meeting 2002-08-21 crangan-bay jugnauth+assoumani held -
-> meeting 2002-08-21 crangan-bay madeira+assoumani held -

2013-04-08 notYet: true
WASHINGTON, 8 avril (Reuters) - Les Etats-Unis se félicitent de la rencontre de dimanche à Istanbul entre le ministre turc des Affaires étrangères Ahmet Davutoglu et son homologue israélien, a déclaré lundi la porte-parole du département d'Etat. John Kerry avait vu samedi M. Davutoglu. ¶ Le secrétaire d'Etat est depuis à Jérusalem. Il s'y est entretenu lundi matin avec Shimon Peres.
-> meeting 2013-04-07 istanbul davutoglu+israel held -
-> meeting 2013-04-08 jerusalem kerry+peres held -
-> meeting 2013-04-06 ? kerry+davutoglu held -

2011-09-14
PARIS, 14 sept (AFP) - Nicolas Sarkozy et David Cameron seront jeudi en Libye, a confirmé mercredi l'Elysée. A Tripoli, les deux dirigeants rencontreront le président du Conseil national de transition, Moustapha Abdeljalil. Ils se rendront ensuite à Benghazi, berceau de l'insurrection. ¶ Le 1er septembre, M. Sarkozy avait reçu M. Abdeljalil à l'Elysée.
-> meeting 2011-09-15 tripoli sarkozy+cameron+abdeljalil planned -
-> meeting 2011-09-01 paris sarkozy+abdeljalil held -

1991-12-21 notYet: true
ALMA-ATA, 21 décembre (AFP) - Les présidents de onze républiques ont enterré samedi l'URSS. Avant la cérémonie, Boris Eltsine s'était isolé vingt minutes avec le maître des lieux, Noursoultan Nazarbaïev. L'accord complète celui signé le 8 décembre près de Brest, dans un pavillon de chasse de la forêt de Belovej, par MM. Eltsine, Kravtchouk et Chouchkevitch. ¶ A Moscou, Mikhaïl Gorbatchev n'a fait aucun commentaire.
-> meeting 1991-12-21 alma-ata eltsine+nazarbaiev held -
-> multilateral 1991-12-08 ? eltsine+kravtchouk+chouchkevitch held agreement

2004-10-01
BAGDAD (AFP) - L'ambassadeur américain à Bagdad, John Negroponte, a rencontré vendredi le Premier ministre irakien Iyad Allaoui dans la « zone verte », le secteur ultra-protégé de la capitale. M. Allaoui rentrait de New York : il y avait vu le 24 septembre Kofi Annan. ¶ A Samarra, au nord de la capitale, plus de cent rebelles ont été tués.
-> meeting 2004-10-01 bagdad negroponte+allaoui held -
-> meeting 2004-09-24 new-york allaoui+annan held -

2019-10-17
ANKARA, 17 oct (Reuters) - Le vice-président américain Mike Pence s'est entretenu jeudi pendant plus d'une heure en tête à tête avec Recep Tayyip Erdogan au palais présidentiel. Un peu plus tôt, le chef de la Maison blanche, en déplacement à Dallas, avait brandi de nouvelles sanctions. ¶ A Sotchi, mardi prochain, M. Erdogan parlera de la Syrie avec Vladimir Poutine.
-> meeting 2019-10-17 ankara pence+erdogan held -
-> meeting 2019-10-22 sotchi erdogan+poutine planned -

1988-03-30 notYet: true
MANAGUA, 30 mars - Le président Daniel Ortega a reçu mercredi le cardinal Miguel Obando y Bravo, garant de la trêve signée le 23 mars à Sapoa, un poste-frontière au bord du lac de Nicaragua. Au Costa Rica, le ministre nicaraguayen de la Défense, Humberto Ortega, s'est de son côté entretenu avec le président Oscar Arias. ¶ Les pourparlers doivent reprendre le 6 avril.
-> meeting 1988-03-30 managua daniel-ortega+obando-y-bravo held -
-> meeting 1988-03-30 costa-rica humberto-ortega+arias held -

2015-06-19
SAINT-PÉTERSBOURG (Russie), 19 juin 2015 (AFP) - En marge du Forum économique, Vladimir Poutine a reçu vendredi Alexis Tsipras. Le Premier ministre grec, dont le pays est au bord du défaut de paiement, est attendu lundi à Bruxelles pour un sommet extraordinaire de la zone euro. Avant cela, il doit s'entretenir dimanche au téléphone avec Angela Merkel et François Hollande.
-> meeting 2015-06-19 saint-petersbourg poutine+tsipras held -
-> phone-call 2015-06-21 - tsipras+merkel+hollande planned -

2022-07-27
BRAZZAVILLE (AFP) - Le chef de la diplomatie russe a rencontré lundi le président congolais Denis Sassou Nguesso à Oyo, fief de ce dernier, à 400 km au nord de la capitale. Sergueï Lavrov a ensuite gagné Kampala. Il y a été reçu mardi par Yoweri Museveni au palais présidentiel d'Entebbe. Mercredi, à Addis-Abeba, il a vu son homologue éthiopien Demeke Mekonnen.
-> meeting 2022-07-25 oyo lavrov+nguesso held -
-> meeting 2022-07-26 entebbe lavrov+museveni held -
-> meeting 2022-07-27 addis-abeba lavrov+mekonnen held -

1993-09-10 notYet: true
TUNIS, 10 sept (Reuter) - Yasser Arafat a signé jeudi soir, à son quartier général de Tunis, la lettre par laquelle l'OLP reconnaît Israël, en présence du ministre norvégien Johan Joergen Holst. Quelques heures plus tard, à Jérusalem, M. Holst remettait le document à Yitzhak Rabin, qui l'a reçu vendredi matin. ¶ A Washington, Bill Clinton a salué « un moment historique ». Il s'est entretenu au téléphone avec M. Arafat.
-> meeting 1993-09-09 tunis arafat+holst held ?
-> meeting 1993-09-10 jerusalem holst+rabin held -
`);

import { rows } from "../contacts-across-sentences/rows";

/** Any verb of speech with a telephone, a screen, a room or a table between two. */
export const ON_THE_LINE = rows(`
2020-11-05
NAIROBI, 5 novembre 2020 (AFP) - Au téléphone, mardi, Uhuru Kenyatta avait pressé Abiy Ahmed de renoncer aux armes. Le président kényan n'a pas été entendu : l'aviation éthiopienne a bombardé jeudi des dépôts près de Mekele. ¶ « L'opération se poursuivra jusqu'à ce que la loi soit rétablie », a lancé le Premier ministre éthiopien dans un discours télévisé. L'Union africaine, par la voix de Moussa Faki, a appelé à l'arrêt immédiat des hostilités.
-> phone-call 2020-11-03 - kenyatta+ahmed held -

1999-03-24 notYet: true
L'affaire s'est jouée par téléphone. Lundi soir, Lionel Jospin a fait part à Gerhard Schröder de ses réserves ; le chancelier les a balayées. Le lendemain, c'est Tony Blair qui joignait le premier ministre français. « Il faut en finir », a-t-on répété à Londres. A Belgrade, Slobodan Milosevic n'a pas bougé, et les premiers avions ont décollé mercredi d'Aviano.
-> phone-call 1999-03-22 - jospin+schroder held -
-> phone-call 1999-03-23 - blair+jospin held -

2014-08-19
BUENOS AIRES, 19 août 2014 (Reuters) - La présidente argentine Cristina Kirchner a exposé lundi à Dilma Rousseff, lors d'un entretien téléphonique, les conséquences du jugement rendu à New York. La dirigeante brésilienne l'a assurée de sa solidarité. ¶ Le peso a encore perdu 2 % mardi. « Nous paierons tout le monde », a promis le ministre de l'Economie, Axel Kicillof, devant les députés.
-> phone-call 2014-08-18 - kirchner+rousseff held -

2021-04-21
Joe Biden et Narendra Modi s'y sont attelés en visioconférence mardi : il s'agissait de débloquer les matières premières des vaccins. La conversation a duré quarante minutes, selon New Delhi. ¶ L'Inde a enregistré mercredi près de 300.000 contaminations. Boris Johnson, qui devait s'y rendre le 26 avril, a renoncé à son voyage.
-> video-call 2021-04-20 - biden+modi held -

2004-05-11
C'est autour d'un petit-déjeuner que Kofi Annan et Colin Powell ont fait samedi, à New York, le tour des dossiers irakiens. Le secrétaire général de l'ONU n'avait pas caché, la veille devant la presse, son horreur des photographies d'Abou Ghraib. ¶ Lakhdar Brahimi, lui, poursuit ses consultations à Bagdad. Il doit présenter sa liste de ministres avant la fin du mois.
-> meeting 2004-05-08 new-york annan+powell held -

2012-09-27
NEW YORK (Nations unies), 27 sept 2012 (ATS) - Omar el-Béchir et Salva Kiir ont arrêté mercredi en tête à tête, à Addis-Abeba, le tracé d'une zone démilitarisée. L'accord, salué de Washington à Pékin, laisse entière la question d'Abyei. ¶ Barack Obama a félicité les deux pays dans un communiqué. Hillary Clinton s'était entretenue de vive voix avec le président sud-soudanais lundi, à New York.
-> meeting 2012-09-26 addis-abeba el-bechir+kiir held ?
-> meeting 2012-09-24 new-york clinton+kiir held -

2017-12-20
Le patron de la diplomatie péruvienne, Ricardo Luna, a averti par téléphone son homologue chilien, Heraldo Muñoz, que Lima retirait sa plainte. L'appel remonte à lundi. Mardi, la présidente Michelle Bachelet s'en est réjouie à la radio. Le contentieux portait sur une bande de terre de 37.000 mètres carrés, près d'Arica.
-> phone-call 2017-12-18 - luna+munoz held -

2023-07-05 notYet: true
STOCKHOLM, 5 juil 2023 (AFP) - Ulf Kristersson a plaidé mercredi à la Maison Blanche, face à Joe Biden, la cause de son pays, candidat depuis plus d'un an à l'Otan. « J'attends cela avec impatience », a répondu le président américain. ¶ Seuls deux alliés n'ont pas ratifié l'adhésion. Jens Stoltenberg a convié pour jeudi, à Bruxelles, une cinquantaine d'experts. Recep Tayyip Erdogan a réitéré lundi ses critiques.
-> meeting 2023-07-05 washington kristersson+biden held -

1994-07-05
De vive voix, cette fois, Jimmy Carter avait arraché le 16 juin à Kim Il-sung la promesse d'un gel. L'ancien président américain avait ensuite appelé Washington depuis Pyongyang. ¶ Depuis lors, Kim Young-sam se dit prêt à tout. A Genève, les experts américains et nord-coréens se réunissent vendredi.
-> meeting 1994-06-16 ? carter+il-sung held ?

2022-08-30
ALGER, 30 août (APS) - Le président Abdelmadjid Tebboune a reçu, mardi, un appel de son homologue turc, Recep Tayyip Erdogan, qui l'a remercié de l'accueil réservé à la délégation de son pays lors des Jeux méditerranéens d'Oran. Les deux présidents ont passé en revue les moyens de développer la coopération bilatérale. ¶ Emmanuel Macron avait quitté Alger samedi.
-> phone-call 2022-08-30 - tebboune+erdogan held -
`);

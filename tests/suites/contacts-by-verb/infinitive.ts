import { told } from "./row";

/** Infinitives and gerunds. */
export const infinitive = [
  ...told("2016-09-08", [
    [
      "Après avoir rencontré mardi à Riyad le roi Salmane, John Kerry a gagné Genève.",
      "meeting 2016-09-06 riyad salmane-ben-abdelaziz+john-kerry held",
    ],
    [
      "Avant de rencontrer vendredi à Genève Sergueï Lavrov, John Kerry a vu mercredi à Londres Riad Hijab.",
      "meeting 2016-09-09 geneve serguei-lavrov+john-kerry planned",
      "meeting 2016-09-07 londres john-kerry+riad-hijab held",
    ],
    [
      "Le vice-président américain Joe Biden doit s'entretenir samedi à Ankara avec Binali Yildirim.",
      "meeting 2016-09-10 ankara joe-biden+binali-yildirim planned",
    ],
    [
      "Narendra Modi compte rencontrer vendredi à Vientiane Barack Obama.",
      "meeting 2016-09-09 vientiane narendra-modi+barack-obama planned",
    ],
    [
      "Miguel Angel Rodriguez Mackay prévoit de s'entretenir lundi à Bogota avec Maria Angela Holguin.",
      "meeting 2016-09-12 bogota miguel-angel-rodriguez-mackay+maria-angela-holguin planned",
    ],
    [
      "Le roi du Maroc Mohammed VI est attendu samedi à Kigali pour y rencontrer Paul Kagame.",
      "meeting 2016-09-10 kigali mohammed-vi+paul-kagame planned",
    ],
    [
      "Ban Ki-moon venait de rencontrer mercredi à Vientiane Aung San Suu Kyi quand la nouvelle est tombée.",
      "meeting 2016-09-07 vientiane ban-ki-moon+aung-san-suu-kyi held",
    ],
    [
      "Antonis Samaras a annoncé avoir rencontré mardi à Bruxelles Jean-Claude Juncker.",
      "meeting 2016-09-06 bruxelles antonis-samaras+jean-claude-juncker held",
    ],
    [
      "Sergueï Lavrov a dit s'être entretenu mercredi par téléphone avec Adel al-Jubeir.",
      "phone-call 2016-09-07 null serguei-lavrov+adel-al-joubeir held",
    ],
    [
      "François Hollande profitera de sa visite pour s'entretenir vendredi à Bucarest avec Klaus Iohannis.",
      "meeting 2016-09-09 bucarest francois-hollande+klaus-iohannis planned",
    ],
    ["Vladimir Poutine a quitté Hangzhou mardi sans avoir revu Barack Obama."],
    [
      "Le chef de la diplomatie turque Mevlüt Cavusoglu est venu à Berlin voir mercredi Frank-Walter Steinmeier.",
      "meeting 2016-09-07 berlin mevlut-cavusoglu+frank-walter-steinmeier held",
    ],
    [
      "Edward Nalbandian ira lundi à Vienne négocier avec Elmar Mammadyarov.",
      "meeting 2016-09-12 vienne edward-nalbandian+elmar-mammadiarov planned",
    ],
  ]),
  ...told("2018-06-13", [
    [
      "Donald Trump a assuré avoir parlé lundi au téléphone avec Shinzo Abe.",
      "phone-call 2018-06-11 null donald-trump+shinzo-abe held",
    ],
    [
      "En recevant mardi à l'Elysée Michel Temer, Emmanuel Macron a parlé du climat.",
      "meeting 2018-06-12 paris emmanuel-macron+michel-temer held",
    ],
    [
      "Mike Pompeo a résumé le sommet en s'entretenant mercredi à Séoul avec Kang Kyung-wha.",
      "meeting 2018-06-13 seoul mike-pompeo+kang-kyung-wha ?",
    ],
    [
      "Avant d'être reçu jeudi à Rome par Giuseppe Conte, Sebastian Kurz a vu mercredi à Berlin Horst Seehofer.",
      "meeting 2018-06-14 rome giuseppe-conte+sebastian-kurz planned",
      "meeting 2018-06-13 berlin sebastian-kurz+horst-seehofer held",
    ],
    [
      "Emmanuel Macron, reçu lundi par Justin Trudeau à Ottawa, doit l'être à son tour vendredi par Giuseppe Conte à Rome.",
      "meeting 2018-06-11 ottawa emmanuel-macron+justin-trudeau held",
      "meeting 2018-06-15 rome emmanuel-macron+giuseppe-conte planned",
    ],
  ]),
];

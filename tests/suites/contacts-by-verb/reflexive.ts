import { told } from "./row";

/** Reflexive verbs: the subjects meet each other, or meet somebody « avec ». */
export const reflexive = [
  ...told("2016-09-08", [
    [
      "Vladimir Poutine et Barack Obama se sont rencontrés lundi à Hangzhou.",
      "meeting 2016-09-05 hangzhou vladimir-poutine+barack-obama held",
    ],
    [
      "Nicos Anastasiades et Mustafa Akinci se verront à nouveau vendredi à Nicosie.",
      "meeting 2016-09-09 nicosie nicos-anastasiades+mustafa-akinci planned",
    ],
    [
      "Angela Merkel et Recep Tayyip Erdogan s'étaient vus dimanche à Hangzhou.",
      "meeting 2016-09-04 hangzhou angela-merkel+recep-tayyip-erdogan held",
    ],
    [
      "Mardi, Boris Johnson et Jean-Marc Ayrault se sont retrouvés à Londres autour d'une table.",
      "meeting 2016-09-06 londres boris-johnson+jean-marc-ayrault held",
    ],
    [
      "John Kerry et Sergueï Lavrov se parleront vendredi au téléphone.",
      "phone-call 2016-09-09 null john-kerry+serguei-lavrov planned",
    ],
    [
      "John Kerry et Sergueï Lavrov se sont parlé mercredi.",
      "phone-call 2016-09-07 null john-kerry+serguei-lavrov held",
    ],
    [
      "Les ministres Paolo Gentiloni, Jean-Marc Ayrault et Frank-Walter Steinmeier se réuniront samedi à Weimar.",
      "meeting 2016-09-10 weimar paolo-gentiloni+jean-marc-ayrault+frank-walter-steinmeier planned",
    ],
    [
      "Alexis Tsipras se réunit vendredi à Athènes avec François Hollande et Matteo Renzi.",
      "meeting 2016-09-09 athenes alexis-tsipras+francois-hollande+matteo-renzi planned",
    ],
    [
      "Fayez al-Sarraj s'était réuni dimanche à Tunis avec Martin Kobler.",
      "meeting 2016-09-04 tunis fayez-al-sarraj+martin-kobler held",
    ],
    [
      "Juan Manuel Santos et Rodrigo Londoño se sont serré la main le 23 juin à La Havane.",
      "meeting 2016-06-23 la-havane juan-manuel-santos+timoleon-jimenez held",
    ],
    [
      "Les présidents Petro Porochenko et Andrzej Duda s'entretiendront dimanche à Krynica.",
      "meeting 2016-09-11 krynica petro-porochenko+andrzej-duda planned",
    ],
    [
      "François Hollande et Angela Merkel se sont concertés mardi au téléphone.",
      "phone-call 2016-09-06 null francois-hollande+angela-merkel held",
    ],
    [
      "Le ministre russe Sergueï Lavrov et son homologue japonais Fumio Kishida se sont téléphoné mercredi.",
      "phone-call 2016-09-07 null serguei-lavrov+fumio-kishida held",
    ],
  ]),
  ...told("2018-06-13", [
    [
      "Moon Jae-in et Kim Jong-un s'étaient de nouveau retrouvés, par surprise, le 26 mai à Panmunjom.",
      "meeting 2018-05-26 panmunjom moon-jae-in+kim-jong-un held",
    ],
    [
      "Donald Trump et Kim Jong-un se sont isolés mardi à Singapour pendant trois quarts d'heure.",
      "meeting 2018-06-12 singapour donald-trump+kim-jong-un held",
    ],
    [
      "Zoran Zaev et Alexis Tsipras se sont appelés mardi.",
      "phone-call 2018-06-12 null zoran-zaev+alexis-tsipras held",
    ],
    [
      "Salva Kiir et Riek Machar ne s'étaient plus rencontrés depuis juillet 2016 ; ils se sont retrouvés mercredi à Addis-Abeba.",
      "meeting 2018-06-13 addis-abeba salva-kiir+riek-machar held",
    ],
    [
      "Theresa May s'est entretenue par téléphone lundi avec Donald Trump et, mardi, avec Emmanuel Macron.",
      "phone-call 2018-06-11 null theresa-may+donald-trump held",
      "phone-call 2018-06-12 null theresa-may+emmanuel-macron held",
    ],
    [
      "Les chefs de la diplomatie Sergueï Lavrov, Heiko Maas, Jean-Yves Le Drian et Pavlo Klimkine se sont réunis lundi à Berlin.",
      "? 2018-06-11 berlin serguei-lavrov+heiko-maas+jean-yves-le-drian+pavlo-klimkine held",
    ],
    [
      "Abiy Ahmed et Issaias Afeworki s'étreindront le 8 juillet à Asmara.",
      "meeting 2018-07-08 asmara abiy-ahmed+issaias-afwerki planned",
    ],
  ]),
  ...told("2023-03-16", [
    [
      "Ali Shamkhani et Musaed al-Aïban se sont isolés du 6 au 10 mars à Pékin.",
      "meeting 2023-03-06/2023-03-10 pekin ali-shamkhani+musaed-al-aiban held",
    ],
    [
      "Nikol Pachinian et Ilham Aliev se sont affrontés verbalement le 18 février à Munich, où Antony Blinken les avait réunis.",
      "meeting 2023-02-18 munich nikol-pachinian+ilham-aliev+antony-blinken held",
    ],
    [
      "Yoon Suk Yeol et Fumio Kishida se sont attablés jeudi soir à Tokyo.",
      "meeting 2023-03-16 tokyo yoon-suk-yeol+fumio-kishida held",
    ],
    [
      "Emmanuel Macron et Rishi Sunak se sont vus vendredi à Paris, leur première rencontre en tête-à-tête.",
      "meeting 2023-03-10 paris emmanuel-macron+rishi-sunak held",
    ],
  ]),
  ...told("2025-02-19", [
    {
      notYet: true,
      row: [
        "Marco Rubio et Sergueï Lavrov se sont parlé samedi au téléphone avant de se voir mardi à Ryad.",
        "phone-call 2025-02-15 null marco-rubio+serguei-lavrov held",
        "meeting 2025-02-18 riyad marco-rubio+serguei-lavrov held",
      ],
    },
    [
      "Ahmed al-Charaa et Recep Tayyip Erdogan se sont rencontrés le 4 février à Ankara.",
      "meeting 2025-02-04 ankara ahmad-al-chareh+recep-tayyip-erdogan held",
    ],
    ["Paul Kagame et Félix Tshisekedi ne se sont pas parlé depuis des mois."],
  ]),
  ...told("2000-07-25", [
    [
      "Ehud Barak et Yasser Arafat ont dîné ensemble dimanche à Camp David.",
      "meeting 2000-07-23 camp-david ehud-barak+yasser-arafat held",
    ],
    [
      "Bill Clinton, Ehud Barak et Yasser Arafat se sont séparés mardi à Camp David sans accord, après deux semaines de huis clos.",
      "meeting ? camp-david bill-clinton+ehud-barak+yasser-arafat held none",
    ],
  ]),
];

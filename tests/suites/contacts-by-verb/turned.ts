import { told } from "./row";

/** Clefts, inversions, coordination, quotations, clauses side by side. */
export const turned = [
  ...told("2016-09-08", [
    [
      "C'est à Sotchi que Vladimir Poutine a reçu le 19 mai Joko Widodo.",
      "meeting 2016-05-19 sotchi vladimir-poutine+joko-widodo held",
    ],
    [
      "C'est mardi dernier que Rodrigo Duterte devait rencontrer à Vientiane Barack Obama ; l'entrevue a été annulée.",
      "meeting 2016-09-06 vientiane rodrigo-duterte+barack-obama cancelled",
    ],
    [
      "C'est depuis Ankara que Recep Tayyip Erdogan a appelé lundi Hassan Rohani.",
      "phone-call 2016-09-05 null recep-tayyip-erdogan+hassan-rohani held",
    ],
    [
      "A Hangzhou, a indiqué le Kremlin, Vladimir Poutine a vu lundi François Hollande.",
      "meeting 2016-09-05 hangzhou vladimir-poutine+francois-hollande held",
    ],
    {
      notYet: true,
      row: [
        "Ont été reçus mardi à Matignon par Manuel Valls le Libanais Tammam Salam et la Tunisienne Wided Bouchamaoui.",
        "meeting 2016-09-06 paris manuel-valls+tammam-salam+wided-bouchamaoui held",
      ],
    },
    {
      notYet: true,
      row: [
        "Jean-Marc Ayrault a rencontré lundi Marek Pawlowski à Varsovie, puis mardi Lubomir Zaoralek à Prague.",
        "meeting 2016-09-05 varsovie jean-marc-ayrault+marek-pawlowski held",
        "meeting 2016-09-06 prague jean-marc-ayrault+lubomir-zaoralek held",
      ],
    },
    [
      "Federica Mogherini a reçu lundi Adel al-Jubeir et s'entretiendra vendredi avec Javad Zarif à Bruxelles.",
      "meeting 2016-09-05 bruxelles federica-mogherini+adel-al-joubeir held",
      "meeting 2016-09-09 bruxelles federica-mogherini+mohammad-javad-zarif planned",
    ],
    [
      "Barack Obama a rencontré et longuement écouté mardi à Vientiane le président laotien Bounnhang Vorachith.",
      "meeting 2016-09-06 vientiane barack-obama+bounnhang-vorachith held",
    ],
    [
      "Theresa May recevra vendredi Donald Tusk à Londres, tandis que David Davis verra samedi Michel Barnier à Bruxelles.",
      "meeting 2016-09-09 londres theresa-may+donald-tusk planned",
      "meeting 2016-09-10 bruxelles david-davis+michel-barnier planned",
    ],
    [
      "Ban Ki-moon a vu tour à tour mercredi à New York Nicos Anastasiades et Mustafa Akinci.",
      "meeting 2016-09-07 new-york ban-ki-moon+nicos-anastasiades held",
      "meeting 2016-09-07 new-york ban-ki-moon+mustafa-akinci held",
    ],
    [
      '"Je rencontrerai vendredi à Genève mon collègue John Kerry", a déclaré Sergueï Lavrov.',
      "meeting 2016-09-09 geneve john-kerry+serguei-lavrov planned",
    ],
    [
      '"J\'ai vu mardi à Londres Boris Johnson", a raconté Riad Hijab.',
      "meeting 2016-09-06 londres boris-johnson+riad-hijab held",
    ],
    [
      "Agenda chargé pour Angela Merkel : elle reçoit vendredi à Hambourg les Premiers ministres Mark Rutte et Stefan Löfven.",
      "meeting 2016-09-09 hambourg angela-merkel+mark-rutte+stefan-lofven planned",
    ],
    [
      "Recep Tayyip Erdogan est arrivé lundi à Hangzhou. Vladimir Poutine l'y a reçu le jour même.",
      "meeting 2016-09-05 hangzhou recep-tayyip-erdogan+vladimir-poutine held",
    ],
    [
      "Martin Schulz a quitté Ankara, où Recep Tayyip Erdogan l'avait reçu jeudi dernier.",
      "meeting 2016-09-01 ankara martin-schulz+recep-tayyip-erdogan held",
    ],
  ]),
  ...told("2018-06-13", [
    [
      "Arrivé dimanche à Singapour, Kim Jong-un y a aussitôt rencontré le Premier ministre Lee Hsien Loong, avant Donald Trump mardi.",
      "meeting 2018-06-10 singapour kim-jong-un+lee-hsien-loong held",
      "meeting 2018-06-12 singapour kim-jong-un+donald-trump held",
    ],
    [
      "A Panmunjom se sont retrouvés le 27 avril Moon Jae-in et Kim Jong-un.",
      "meeting 2018-04-27 panmunjom moon-jae-in+kim-jong-un held",
    ],
    [
      "A Sotchi s'étaient rencontrés le 18 mai Vladimir Poutine et Angela Merkel.",
      "meeting 2018-05-18 sotchi vladimir-poutine+angela-merkel held",
    ],
    [
      "Donald Trump a rencontré Kim Jong-un mardi et doit recevoir Shinzo Abe vendredi à Washington.",
      "meeting 2018-06-12 ? donald-trump+kim-jong-un held",
      "meeting 2018-06-15 washington donald-trump+shinzo-abe planned",
    ],
    [
      "Ce mercredi, c'est Giuseppe Conte que reçoit à Paris Emmanuel Macron.",
      "meeting 2018-06-13 paris giuseppe-conte+emmanuel-macron ?",
    ],
    {
      notYet: true,
      row: [
        "Aux côtés de Donald Trump mardi à Singapour avaient pris place Mike Pompeo et John Bolton, face à Kim Jong-un.",
        "meeting 2018-06-12 singapour donald-trump+mike-pompeo+john-bolton+kim-jong-un held",
      ],
    },
  ]),
  ...told("2023-03-16", [
    [
      "Mardi, Antony Blinken rencontrait à Addis-Abeba Abiy Ahmed, puis, le lendemain, le dirigeant tigréen Getachew Reda.",
      "meeting 2023-03-14 addis-abeba antony-blinken+abiy-ahmed held",
      "meeting 2023-03-15 addis-abeba antony-blinken+getachew-reda held",
    ],
    [
      "Vladimir Poutine et Xi Jinping, qui s'étaient vus en septembre à Samarcande, se retrouveront lundi à Moscou.",
      "meeting 2022-09 samarcande vladimir-poutine+xi-jinping held",
      "meeting 2023-03-20 moscou vladimir-poutine+xi-jinping planned",
    ],
    [
      "Emmanuel Macron a reçu vendredi Rishi Sunak et, lundi, Benjamin Netanyahu.",
      "meeting 2023-03-10 paris emmanuel-macron+rishi-sunak held",
      "meeting 2023-03-13 paris emmanuel-macron+benjamin-netanyahu held",
    ],
  ]),
  ...told("2025-02-19", [
    {
      notYet: true,
      row: [
        "Ni Keith Kellogg ni Volodymyr Zelensky n'ont pris part mardi à Ryad aux discussions entre Marco Rubio et Sergueï Lavrov.",
        "meeting 2025-02-18 riyad marco-rubio+serguei-lavrov held",
      ],
    },
    [
      "Emmanuel Macron a reçu lundi à l'Elysée, outre Keir Starmer et Olaf Scholz, Giorgia Meloni.",
      "? 2025-02-17 paris emmanuel-macron+keir-starmer+olaf-scholz+giorgia-meloni held",
    ],
    [
      "Tandis que Marco Rubio s'entretenait mardi à Ryad avec Sergueï Lavrov, Volodymyr Zelensky rencontrait à Ankara Recep Tayyip Erdogan.",
      "meeting 2025-02-18 riyad marco-rubio+serguei-lavrov held",
      "meeting 2025-02-18 ankara volodymyr-zelensky+recep-tayyip-erdogan held",
    ],
  ]),
];

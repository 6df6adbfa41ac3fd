import { told } from "./row";

/** Fresh copy: fresh. */
export const fourthFresh = [
  ...told("2021-10-27", [
    {
      notYet: true,
      row: [
        "Le chef de l'ONU Antonio Guterres, qui devait rencontrer mardi le général Abdel Fattah al-Burhane, lui a seulement parlé au téléphone.",
        "phone-call ? null ? held",
      ],
    },
    [
      "Jeffrey Feltman, l'émissaire américain pour la Corne de l'Afrique, avait quitté Khartoum dimanche après y avoir vu, samedi puis dimanche, le général Burhane et le Premier ministre Abdallah Hamdok.",
      "meeting 2021-10-23 khartoum jeffrey-feltman+abdel-fattah-al-bourhane+abdallah-hamdok held",
      "meeting 2021-10-24 khartoum jeffrey-feltman+abdel-fattah-al-bourhane+abdallah-hamdok held",
    ],
    {
      notYet: true,
      row: [
        "Sergueï Lavrov a reçu mercredi à Moscou l'émissaire de l'ONU pour la Syrie, Geir Pedersen, à peine rentré de Damas, où Fayçal Moqdad l'avait accueilli le 11 septembre.",
        "meeting 2021-10-27 moscou serguei-lavrov+geir-pedersen held",
        "meeting 2021-09-11 damas faycal-moqdad+geir-pedersen held",
      ],
    },
    [
      "Emmanuel Macron rencontrera vendredi à Rome Joe Biden, avec lequel il s'est entretenu à deux reprises au téléphone depuis la crise des sous-marins, la dernière fois le 22 octobre.",
      "meeting 2021-10-29 rome emmanuel-macron+joe-biden planned",
      "phone-call 2021-10-22 null emmanuel-macron+joe-biden held",
    ],
    [
      "Ali Bagheri, le nouveau négociateur iranien, a fait état mercredi à Bruxelles d'une date, après avoir passé la journée avec Enrique Mora.",
      "meeting 2021-10-27 bruxelles ali-bagheri+enrique-mora held",
    ],
    {
      notYet: true,
      row: [
        "Angela Merkel, que le roi Philippe a décorée le 15 octobre à Bruxelles, a fait ses adieux vendredi dernier aux Vingt-Sept.",
        "meeting 2021-10-15 bruxelles angela-merkel+philippe held",
      ],
    },
    ["Recep Tayyip Erdogan, qui espérait voir Joe Biden à Rome, devra attendre Glasgow."],
    [
      "Mateusz Morawiecki a plaidé sa cause le 22 octobre à Bruxelles auprès d'Ursula von der Leyen.",
      "meeting 2021-10-22 bruxelles mateusz-morawiecki+ursula-von-der-leyen held",
    ],
    [
      "Le pape recevra vendredi au Vatican Joe Biden, puis Moon Jae-in et Narendra Modi samedi.",
      "meeting 2021-10-29 vatican ? planned",
      "meeting 2021-10-30 vatican ? planned",
    ],
    [
      "Le général Mark Milley et son homologue russe Valeri Guerassimov se sont retrouvés le 22 septembre à Helsinki.",
      "meeting 2021-09-22 helsinki mark-milley+valeri-guerassimov held",
    ],
  ]),
  ...told("1997-01-15", [
    [
      "Dennis Ross a réussi : dans la nuit de mardi à mercredi, au poste frontière d'Erez, Benjamin Netanyahu et Yasser Arafat se sont serré la main et ont paraphé l'accord sur Hébron.",
      "meeting 1997-01-14 ? ? held ?",
    ],
    [
      "Le roi Hussein de Jordanie s'était rendu dimanche à Gaza, pour la première fois depuis 1967, pour y rencontrer Yasser Arafat, avant de gagner Tel-Aviv, où l'attendait Benjamin Netanyahu.",
      "meeting 1997-01-12 gaza ? held",
      "meeting 1997-01-12 tel-aviv ? held",
    ],
    [
      "Hosni Moubarak, appelé mardi soir par Bill Clinton, a félicité les deux parties.",
      "phone-call 1997-01-14 null hosni-moubarak+bill-clinton held",
    ],
  ]),
  ...told("2008-08-13", [
    {
      notYet: true,
      row: [
        "Nicolas Sarkozy, après s'être entretenu près de quatre heures, mardi au Kremlin, avec Dmitri Medvedev et Vladimir Poutine, s'est envolé pour Tbilissi, où Mikheïl Saakachvili l'attendait.",
        "meeting 2008-08-12 moscou nicolas-sarkozy+dmitri-medvedev+vladimir-poutine held",
      ],
    },
    [
      "Dans la nuit, à Tbilissi, le président français a lu à Mikheïl Saakachvili, devant les caméras, les six points du plan, en compagnie de Bernard Kouchner.",
      "meeting ? tbilissi ? held ?",
    ],
    [
      "Lech Kaczynski, Valdas Adamkus, Toomas Hendrik Ilves et Viktor Iouchtchenko s'étaient affichés mardi soir à Tbilissi, place de la Liberté, aux côtés de Mikheïl Saakachvili.",
      "? 2008-08-12 tbilissi lech-kaczynski+valdas-adamkus+toomas-hendrik-ilves+viktor-iouchtchenko+mikheil-saakachvili held",
    ],
    [
      "Condoleezza Rice, attendue jeudi au fort de Brégançon par Nicolas Sarkozy, ira ensuite à Tbilissi.",
      "meeting 2008-08-14 ? condoleezza-rice+nicolas-sarkozy planned",
    ],
    {
      notYet: true,
      row: [
        'Sergueï Lavrov a confié mardi à Moscou à Alexander Stubb, qui préside l\'OSCE, que Mikheïl Saakachvili devait "partir".',
        "meeting 2008-08-12 moscou serguei-lavrov+alexander-stubb held",
      ],
    },
    [
      "George W. Bush a pris Vladimir Poutine à part vendredi à Pékin, pendant la cérémonie d'ouverture des JO.",
      "meeting 2008-08-08 pekin george-w-bush+vladimir-poutine held",
    ],
  ]),
  ...told("2017-12-07", [
    [
      "Saad Hariri, revenu sur sa démission, sera vendredi à Paris, où il retrouvera Emmanuel Macron, Rex Tillerson et Jean-Yves Le Drian.",
      "? 2017-12-08 paris saad-hariri+emmanuel-macron+rex-tillerson+jean-yves-le-drian planned",
    ],
    [
      "Donald Trump a prévenu mardi par téléphone Mahmoud Abbas, le roi Abdallah II, Abdel Fattah al-Sissi, le roi Salmane et Benjamin Netanyahu.",
      "phone-call 2017-12-05 null ? held",
    ],
    [
      "Mahmoud Abbas s'est rendu jeudi à Amman pour se concerter avec Abdallah II.",
      "meeting 2017-12-07 amman mahmoud-abbas+abdallah-ii ?",
    ],
    [
      "Mahmoud Abbas a annulé l'entretien qu'il devait avoir à la mi-décembre à Bethléem avec Mike Pence.",
      "meeting 2017-12-11/2017-12-20 bethleem mahmoud-abbas+mike-pence cancelled",
    ],
    [
      "Jeffrey Feltman est le premier haut responsable de l'ONU à se rendre à Pyongyang depuis 2011. Il y a rencontré jeudi Ri Yong-ho.",
      "meeting 2017-12-07 pyongyang jeffrey-feltman+ri-yong-ho held",
    ],
    [
      "Rex Tillerson et Sergueï Lavrov, qui ne s'étaient pas vus depuis septembre, se sont entretenus jeudi à Vienne, en marge d'une réunion de l'OSCE.",
      "? 2017-12-07 vienne rex-tillerson+serguei-lavrov held",
    ],
    [
      "Theresa May, accueillie lundi à Bruxelles par Jean-Claude Juncker, a vu son compromis torpillé par Arlene Foster.",
      "meeting 2017-12-04 bruxelles theresa-may+jean-claude-juncker held",
    ],
  ]),
  ...told("2024-11-28", [
    [
      "Amos Hochstein a fait la navette entre Beyrouth, où il a été reçu le 19 novembre par Nabih Berri, et Jérusalem, où Benjamin Netanyahu l'a vu le 21.",
      "meeting 2024-11-19 beyrouth amos-hochstein+nabih-berri held",
      "meeting 2024-11-21 jerusalem amos-hochstein+benjamin-netanyahu held",
    ],
    [
      "Volodymyr Zelensky recevait mercredi à Kiev une délégation sud-coréenne menée par Shin Won-sik.",
      "meeting 2024-11-27 kiev volodymyr-zelensky+shin-won-sik held",
    ],
    [
      "Donald Trump a dîné vendredi en Floride avec Justin Trudeau, venu à l'improviste plaider contre les droits de douane.",
      "meeting 2024-11-22 floride donald-trump+justin-trudeau held",
    ],
    [
      "Najib Mikati a remercié par téléphone Emmanuel Macron et Joe Biden, mercredi.",
      "phone-call 2024-11-27 null ? held",
    ],
    [
      "Keith Kellogg, nommé mercredi, avait rencontré Volodymyr Zelensky en février à Kiev.",
      "meeting 2024-02 kiev keith-kellogg+volodymyr-zelensky held",
    ],
    [
      "Vladimir Poutine s'est posé mercredi à Astana, où Kassym-Jomart Tokaïev l'a accueilli au pied de l'avion.",
      "meeting 2024-11-27 astana vladimir-poutine+kassym-jomart-tokaiev held",
    ],
    [
      "Olaf Scholz, critiqué pour avoir appelé Vladimir Poutine le 15 novembre, s'est défendu lundi à Rio.",
      "phone-call 2024-11-15 null olaf-scholz+vladimir-poutine held",
    ],
  ]),
];

import { told } from "./row";

/** Other verbs: turned and broken. */
export const thirdTurned = [
  ...told("2020-11-13", [
    {
      notYet: true,
      row: [
        "Mercredi, à Abidjan, Henri Konan Bédié a - c'était inespéré - reçu Alassane Ouattara.",
        "meeting 2020-11-11 abidjan henri-konan-bedie+alassane-ouattara held",
      ],
    },
    ["Que Nikol Pachinian ait vu Ilham Aliev lundi à Moscou, nul ne le confirme."],
    [
      "Ilham Aliev n'a reçu, jeudi à Bakou, que Mevlüt Cavusoglu et Hulusi Akar.",
      "meeting 2020-11-12 bakou ilham-aliev+mevlut-cavusoglu+hulusi-akar held",
    ],
    {
      notYet: true,
      row: [
        "Reçu pour la première fois à Bakou - c'était jeudi - par Ilham Aliev, le Turc Hulusi Akar a parlé d'\"une nation, deux Etats\".",
        "meeting 2020-11-12 bakou ilham-aliev+hulusi-akar held",
      ],
    },
    [
      "C'est Jean-Yves Le Drian, et non Emmanuel Macron, qui recevra lundi à Paris Mike Pompeo.",
      "meeting 2020-11-16 paris jean-yves-le-drian+mike-pompeo planned",
    ],
    [
      "Ce sont Sergueï Lavrov et Zohrab Mnatsakanian qui se sont rencontrés le 12 octobre à Moscou.",
      "meeting 2020-10-12 moscou serguei-lavrov+zohrab-mnatsakanian held",
    ],
    {
      notYet: true,
      row: [
        "A été reçu jeudi au Kremlin par Vladimir Poutine le Premier ministre moldave Ion Chicu.",
        "meeting 2020-11-12 moscou vladimir-poutine+ion-chicu held",
      ],
    },
    [
      "Lundi : Vladimir Poutine reçoit à Sotchi Bachar al-Assad. Mardi : il s'entretient par téléphone avec Angela Merkel.",
      "meeting ? sotchi vladimir-poutine+bachar-al-assad ?",
      "phone-call ? null vladimir-poutine+angela-merkel ?",
    ],
    [
      "Le Premier ministre éthiopien Abiy Ahmed, qu'a appelé mercredi, puis à nouveau jeudi, le Soudanais Abdallah Hamdok, refuse toute médiation.",
      "phone-call 2020-11-11 null abiy-ahmed+abdallah-hamdok held",
      "phone-call 2020-11-12 null abiy-ahmed+abdallah-hamdok held",
    ],
    {
      notYet: true,
      row: [
        "Saad Hariri a vu Michel Aoun : deux fois lundi, une fois mardi, au palais de Baabda.",
        "meeting 2020-11-09 ? saad-hariri+michel-aoun held",
        "meeting 2020-11-10 ? saad-hariri+michel-aoun held",
      ],
    },
    [
      "Ni lui ni Patrick Durel n'ont commenté, mais Patrick Durel, conseiller d'Emmanuel Macron, a bien rencontré jeudi à Beyrouth Gebran Bassil.",
      "meeting 2020-11-12 beyrouth patrick-durel+gebran-bassil held",
    ],
  ]),
  ...told("2009-03-31", [
    [
      "Dmitri Medvedev, lui, est convenu avec Barack Obama - qu'il verra pour la première fois mercredi à Londres - de relancer le désarmement.",
      "meeting 2009-04-01 londres dmitri-medvedev+barack-obama planned",
    ],
    [
      "A la Haye, Hillary Clinton a croisé mardi l'Iranien Mohammad Mehdi Akhoundzadeh, que Richard Holbrooke a, lui, brièvement salué.",
      "meeting 2009-03-31 la-haye ? held",
    ],
    [
      "Le Mexicain Felipe Calderon a été, lundi à Londres, l'hôte d'Elizabeth II.",
      "meeting 2009-03-30 londres felipe-calderon+elizabeth-ii held",
    ],
    [
      "Omar el-Béchir, malgré le mandat d'arrêt qui le vise, s'est affiché lundi à Doha au côté de Tamim, puis de Mouammar Kadhafi.",
    ],
    [
      "Hamid Karzaï et Asif Ali Zardari, invités à dîner mardi à Ankara par Abdullah Gül, s'y retrouveront mercredi.",
      "meeting 2009-03-31 ankara hamid-karzai+asif-ali-zardari+abdullah-gul ?",
      "meeting 2009-04-01 ankara ? planned",
    ],
    [
      "Barack Obama arrive mardi soir à Londres. Gordon Brown le recevra mercredi matin, et Elizabeth II dans l'après-midi.",
      "meeting 2009-04-01 londres gordon-brown+barack-obama planned",
      "meeting 2009-04-01 londres elizabeth-ii+barack-obama planned",
    ],
    [
      "Nicolas Sarkozy, Angela Merkel et Silvio Berlusconi, qui ont conféré lundi au téléphone, feront front commun.",
      "phone-call 2009-03-30 null nicolas-sarkozy+angela-merkel+silvio-berlusconi held",
    ],
    [
      "Barack Obama rencontre mercredi Hu Jintao, jeudi Manmohan Singh et vendredi, à Strasbourg, Nicolas Sarkozy.",
      "meeting 2009-04-01 ? barack-obama+hu-jintao planned",
      "meeting 2009-04-02 ? barack-obama+manmohan-singh planned",
      "meeting 2009-04-03 strasbourg barack-obama+nicolas-sarkozy planned",
    ],
  ]),
];

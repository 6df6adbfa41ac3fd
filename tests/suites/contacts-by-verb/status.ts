import { told } from "./row";

/** Planned, held, called off. */
export const status = [
  ...told("2016-09-08", [
    [
      "Rodrigo Duterte ne rencontrera finalement pas vendredi à Vientiane Barack Obama : l'entretien a été annulé.",
      "meeting 2016-09-09 vientiane rodrigo-duterte+barack-obama cancelled",
    ],
    [
      "Enrique Peña Nieto devait rencontrer samedi à Washington Barack Obama, mais il a annulé sa visite.",
      "meeting 2016-09-10 washington enrique-pena-nieto+barack-obama cancelled",
    ],
    [
      "Benjamin Netanyahu devait rencontrer vendredi à Moscou Mahmoud Abbas, mais le rendez-vous a été reporté sine die.",
      "meeting 2016-09-09 moscou benjamin-netanyahu+mahmoud-abbas postponed",
    ],
    [
      "Barack Obama rencontrera bien vendredi à Vientiane Rodrigo Duterte, a confirmé la Maison Blanche.",
      "meeting 2016-09-09 vientiane barack-obama+rodrigo-duterte planned",
    ],
    [
      "Petro Porochenko rencontrerait Vladimir Poutine samedi à Minsk, selon l'agence Interfax.",
      "meeting 2016-09-10 minsk petro-porochenko+vladimir-poutine planned",
    ],
    {
      notYet: true,
      row: [
        "Il est prévu que Joe Biden rencontre samedi à Riga Raimonds Vejonis.",
        "meeting 2016-09-10 riga joe-biden+raimonds-vejonis planned",
      ],
    },
    [
      "John Kerry devait s'entretenir jeudi soir à Genève avec Sergueï Lavrov.",
      "meeting 2016-09-08 geneve john-kerry+serguei-lavrov planned",
    ],
    [
      "Susan Rice aura rencontré dimanche à Islamabad le général Raheel Sharif avant de gagner Delhi.",
      "meeting ? islamabad susan-rice+raheel-sharif ?",
    ],
    [
      "La rencontre était prévue lundi, mais c'est finalement mardi à Vientiane que Barack Obama a vu Rodrigo Duterte.",
      "meeting 2016-09-06 vientiane barack-obama+rodrigo-duterte held",
    ],
  ]),
  ...told("2025-10-14", [
    [
      "Donald Trump a rencontré lundi à Charm el-Cheikh Abdel Fattah al-Sissi, mais pas Benjamin Netanyahu.",
      "meeting 2025-10-13 charm-el-cheikh donald-trump+abdel-fattah-al-sissi held",
    ],
    [
      "Donald Trump espère rencontrer Xi Jinping. Il recevra vendredi à la Maison Blanche Volodymyr Zelensky.",
      "meeting 2025-10-17 washington donald-trump+volodymyr-zelensky planned",
    ],
    [
      "Le président argentin Javier Milei est reçu ce mardi à la Maison Blanche par Donald Trump.",
      "meeting 2025-10-14 washington javier-milei+donald-trump ?",
    ],
    [
      "Vladimir Poutine a prévu de recevoir mercredi à Moscou le président syrien Ahmad al-Chareh.",
      "meeting 2025-10-15 moscou vladimir-poutine+ahmad-al-chareh planned",
    ],
    [
      "Ahmad al-Chareh sera l'hôte, mercredi à Moscou, de Vladimir Poutine.",
      "meeting 2025-10-15 moscou ahmad-al-chareh+vladimir-poutine planned",
    ],
    [
      "Steve Witkoff et Jared Kushner ont rencontré mercredi dernier à Charm el-Cheikh le chef négociateur du Hamas, Khalil al-Hayya.",
      "meeting 2025-10-08 charm-el-cheikh steve-witkoff+jared-kushner+khalil-al-hayya held",
    ],
  ]),
];

import { told } from "./row";

/** How those who meet are named. */
export const participants = [
  ...told("2016-09-08", [
    [
      "John Kerry a rencontré mardi à Vientiane des responsables laotiens.",
      "meeting 2016-09-06 vientiane john-kerry+laos held",
    ],
    [
      "Staffan de Mistura s'entretiendra samedi à Damas avec des représentants du gouvernement syrien.",
      "meeting 2016-09-10 damas staffan-de-mistura+syrie planned",
    ],
    [
      "Le chef de la diplomatie russe a rencontré lundi à Hangzhou son homologue turc.",
      "meeting 2016-09-05 hangzhou serguei-lavrov+mevlut-cavusoglu held",
    ],
    [
      "Le président américain a vu mardi à Vientiane le président philippin.",
      "meeting 2016-09-06 vientiane barack-obama+rodrigo-duterte held",
    ],
    [
      "Le secrétaire d'Etat américain s'est entretenu mercredi au téléphone avec le ministre russe des Affaires étrangères.",
      "phone-call 2016-09-07 null john-kerry+serguei-lavrov held",
    ],
    [
      "Barack Obama a reçu mardi à Washington le président Michel Temer ainsi que son ministre José Serra.",
      "meeting 2016-09-06 washington barack-obama+michel-temer+jose-serra held",
    ],
    [
      "Barack Obama, flanqué de Susan Rice, a rencontré lundi à Hangzhou Xi Jinping.",
      "meeting 2016-09-05 hangzhou barack-obama+susan-rice+xi-jinping held",
    ],
    [
      "Xi Jinping a reçu samedi à Hangzhou Barack Obama en présence de Wang Yi.",
      "meeting 2016-09-03 hangzhou xi-jinping+barack-obama+wang-yi held",
    ],
    [
      "Alpha Condé, accompagné d'Idriss Déby, a rencontré mardi à Libreville Ali Bongo.",
      "meeting 2016-09-06 libreville alpha-conde+idriss-deby+ali-bongo held",
    ],
    [
      "Le vice-ministre iranien Abbas Araghchi et la diplomate américaine Wendy Sherman ont négocié en juin 2015 à Vienne.",
      "meeting 2015-06 vienne abbas-araghchi+wendy-sherman held",
    ],
    [
      "M. Lavrov, arrivé mercredi à Genève, y rencontrera vendredi M. Kerry.",
      "meeting 2016-09-09 geneve serguei-lavrov+john-kerry planned",
    ],
    {
      notYet: true,
      row: [
        "Le pape François a reçu mercredi au Vatican Carles Puigdemont, le président de la Catalogne.",
        "meeting 2016-09-07 vatican pape-francois+carles-puigdemont held",
      ],
    },
    [
      "Le général Khalifa Haftar a rencontré mardi à Al-Marj le ministre Ali al-Gatrani et l'émissaire égyptien Mahmoud Hegazy.",
      "meeting 2016-09-06 al-marj khalifa-haftar+ali-al-gatrani+mahmoud-hegazy held",
    ],
    [
      "Robert Malley, conseiller de Barack Obama, a rencontré mercredi à Genève Alexandre Lavrentiev, l'envoyé du président russe.",
      "meeting 2016-09-07 geneve robert-malley+alexandre-lavrentiev held",
    ],
    [
      "Jan Egeland a discuté lundi à Genève avec des diplomates russes et américains.",
      "meeting 2016-09-05 geneve jan-egeland+russie+etats-unis held",
    ],
  ]),
  ...told("2025-02-19", [
    [
      "Steve Witkoff a reçu mardi à Ryad le patron du fonds souverain russe, Kirill Dmitriev.",
      "meeting 2025-02-18 riyad steve-witkoff+kirill-dmitriev held",
    ],
    [
      "Keith Kellogg, 80 ans, ancien général et envoyé spécial de Donald Trump pour l'Ukraine, a rencontré lundi à Bruxelles Ursula von der Leyen, Antonio Costa et Kaja Kallas.",
      "? 2025-02-17 bruxelles keith-kellogg+ursula-von-der-leyen+antonio-costa+kaja-kallas held",
    ],
    [
      "Le ministre saoudien des Affaires étrangères a reçu lundi à Ryad le secrétaire d'Etat américain Marco Rubio.",
      "meeting 2025-02-17 riyad faycal-ben-farhane+marco-rubio held",
    ],
  ]),
];

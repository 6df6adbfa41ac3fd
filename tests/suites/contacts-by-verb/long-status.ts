import { told } from "./row";

/** Long sentences with much between: status. */
export const longStatus = [
  ...told("2017-07-06", [
    [
      "Donald Trump et Vladimir Poutine, dont ce sera la première rencontre, s'entretiendront vendredi à 15H45 (13H45 GMT) à Hambourg, a annoncé le Kremlin.",
      "meeting 2017-07-07 hambourg donald-trump+vladimir-poutine planned",
    ],
    [
      'Andrzej Duda, qui a reçu jeudi matin Donald Trump au château royal de Varsovie, a indiqué que Xi Jinping serait reçu à son tour en Pologne "l\'an prochain".',
      "meeting 2017-07-06 varsovie andrzej-duda+donald-trump held",
    ],
    [
      "Le dîner que devaient partager jeudi soir à Hambourg Angela Merkel et Recep Tayyip Erdogan a été maintenu malgré la polémique.",
      "meeting 2017-07-06 hambourg angela-merkel+recep-tayyip-erdogan planned",
    ],
    {
      notYet: true,
      row: [
        "Le ministre turc de l'Economie, Nihat Zeybekci, devait rencontrer vendredi à Vienne des responsables autrichiens: sa venue a été interdite.",
        "meeting 2017-07-07 vienne nihat-zeybekci+autriche cancelled",
      ],
    },
    [
      "Nicos Anastasiades et Mustafa Akinci auront dîné une dernière fois jeudi soir à Crans-Montana avec Antonio Guterres sans parvenir à s'entendre.",
      "meeting 2017-07-06 crans-montana nicos-anastasiades+mustafa-akinci+antonio-guterres ? ?",
    ],
    [
      "Donald Trump ne verra finalement pas Enrique Peña Nieto jeudi à Varsovie, contrairement à ce qu'avait annoncé Mexico.",
      "meeting 2017-07-06 varsovie donald-trump+enrique-pena-nieto cancelled",
    ],
    [
      "Moon Jae-in et Shinzo Abe sont convenus de se voir vendredi à Hambourg.",
      "meeting 2017-07-07 hambourg moon-jae-in+shinzo-abe planned",
    ],
    [
      "Rex Tillerson compte se rendre lundi au Koweït pour s'y entretenir avec l'émir Sabah al-Ahmad al-Sabah, et il n'exclut pas de pousser jusqu'à Doha.",
      "meeting 2017-07-10 koweit rex-tillerson+sabah-al-ahmad-al-sabah planned",
    ],
    [
      "Le chef du gouvernement libyen d'union, Fayez al-Sarraj, et le maréchal Khalifa Haftar, qui s'étaient rencontrés le 2 mai à Abou Dhabi, devraient se retrouver \"avant la fin du mois\" près de Paris.",
      "meeting 2017-05-02 abou-dhabi fayez-al-sarraj+khalifa-haftar held",
    ],
    {
      notYet: true,
      row: [
        "Attendue vendredi par Emmanuel Macron, qui la recevra à l'Elysée dès son retour de Hambourg, Beata Szydlo a demandé un report d'une semaine.",
        "meeting 2017-07-07 paris emmanuel-macron+beata-szydlo postponed",
      ],
    },
  ]),
];

import { told } from "./row";

/** Long sentences with much between: object pronouns and reported speech. */
export const longObject = [
  ...told("2023-06-19", [
    {
      notYet: true,
      row: [
        "Antony Blinken est arrivé dimanche à Pékin. Qin Gang l'y a reçu pendant sept heures et demie, avant que Wang Yi ne le voie lundi matin.",
        "meeting 2023-06-18 pekin antony-blinken+qin-gang held",
        "meeting 2023-06-19 pekin antony-blinken+wang-yi held",
      ],
    },
    [
      "Xi Jinping, qui a fini par recevoir lundi le secrétaire d'Etat américain Antony Blinken au Palais du peuple, ne lui avait pas serré la main depuis 2018.",
      "meeting 2023-06-19 pekin xi-jinping+antony-blinken held",
    ],
    [
      "Cyril Ramaphosa, que ses pairs Macky Sall, Hakainde Hichilema et Azali Assoumani accompagnaient, a rencontré vendredi à Kiev Volodymyr Zelensky, puis samedi à Saint-Pétersbourg Vladimir Poutine.",
      "? 2023-06-16 kiev ? held",
      "? 2023-06-17 saint-petersbourg ? held",
    ],
    [
      "Le Premier ministre arménien Nikol Pachinian a confié aux députés avoir parlé le 13 juin au téléphone avec Charles Michel, lequel l'avait vu à Chisinau, le 1er juin, avec Ilham Aliev, Emmanuel Macron et Olaf Scholz.",
      "phone-call 2023-06-13 null nikol-pachinian+charles-michel held",
      "? 2023-06-01 chisinau charles-michel+nikol-pachinian+ilham-aliev+emmanuel-macron+olaf-scholz held",
    ],
    [
      "Ebrahim Raïssi, premier président iranien à fouler le sol cubain depuis dix ans, a été accueilli jeudi à La Havane par Miguel Diaz-Canel, qui l'a ensuite décoré.",
      "meeting 2023-06-15 la-havane ebrahim-raissi+miguel-diaz-canel held",
    ],
    [
      "\"J'ai appelé le président Zelensky dimanche\", a révélé à la chaîne CNews Rafael Grossi, le chef de l'AIEA, qui s'était rendu jeudi à Zaporijjia.",
      "phone-call 2023-06-18 null rafael-grossi+volodymyr-zelensky held",
    ],
    [
      "Benny Gantz a affirmé que Benjamin Netanyahu l'avait contacté samedi par téléphone pour lui proposer, en vain, de le rejoindre.",
      "phone-call 2023-06-17 null benny-gantz+benjamin-netanyahu held ?",
    ],
    [
      "Le président algérien Abdelmadjid Tebboune a, au deuxième jour de sa visite, été reçu jeudi au Kremlin par Vladimir Poutine, qu'il a invité à Alger.",
      "meeting 2023-06-15 moscou abdelmadjid-tebboune+vladimir-poutine held",
    ],
    [
      "D'après la télévision d'Etat, c'est avec Mohammed ben Salmane et nul autre que Hossein Amir-Abdollahian s'entretiendra à Djeddah le mois prochain.",
      "meeting 2023-07 djeddah mohammed-ben-salmane+hossein-amir-abdollahian planned",
    ],
    {
      notYet: true,
      row: [
        "Hakan Fidan s'est entretenu par téléphone avec Antony Blinken lundi (il l'avait fait pour la première fois le 8 juin).",
        "phone-call 2023-06-19 null hakan-fidan+antony-blinken held",
        "phone-call 2023-06-08 null hakan-fidan+antony-blinken held",
      ],
    },
  ]),
];

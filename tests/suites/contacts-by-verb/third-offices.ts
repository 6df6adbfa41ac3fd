import { told } from "./row";

/** Other verbs: offices and groups. */
export const thirdOffices = [
  ...told("2019-11-20", [
    [
      "Le chef de la diplomatie américaine a reçu mercredi à Bruxelles, au siège de l'Otan, son homologue turc Mevlüt Cavusoglu.",
      "meeting 2019-11-20 bruxelles mike-pompeo+mevlut-cavusoglu held",
    ],
    [
      "La chancelière allemande a invité mardi à sa table, à Berlin, une douzaine de chefs d'Etat africains, dont Abdel Fattah al-Sissi et Paul Kagame.",
      "? 2019-11-19 berlin angela-merkel+abdel-fattah-al-sissi+paul-kagame held",
    ],
    [
      "Le président ukrainien rencontrera le 9 décembre à Paris, pour la première fois, son homologue russe, en présence d'Emmanuel Macron et d'Angela Merkel.",
      "? 2019-12-09 paris volodymyr-zelensky+vladimir-poutine+emmanuel-macron+angela-merkel planned",
    ],
    {
      notYet: true,
      row: [
        "Des émissaires nord-coréens et la délégation américaine conduite par Stephen Biegun avaient négocié le 5 octobre à Stockholm avant que Kim Myong-gil ne claque la porte.",
        "meeting 2019-10-05 stockholm ? held ?",
      ],
    },
    [
      "Evo Morales, réfugié à Mexico, y a été accueilli le 12 novembre par le chef de la diplomatie Marcelo Ebrard.",
      "meeting 2019-11-12 mexico evo-morales+marcelo-ebrard held",
    ],
    [
      "Le prince Mohammed ben Zayed, homme fort des Emirats, et le roi Mohammed VI se sont vus lundi à Rabat.",
      "meeting 2019-11-18 rabat mohammed-ben-zayed-al-nahyane+mohammed-vi held",
    ],
    [
      "Le numéro deux des talibans a rencontré mardi à Doha des diplomates allemands et norvégiens, a assuré Suhail Shaheen.",
    ],
    {
      notYet: true,
      row: [
        "Mark Esper a serré mardi à Manille la main de Delfin Lorenzana et, la veille, à Bangkok, celle de Ngo Xuan Lich.",
        "meeting 2019-11-19 manille mark-esper+delfin-lorenzana held",
        "meeting 2019-11-18 bangkok mark-esper+ngo-xuan-lich held",
      ],
    },
    [
      "L'ex-Premier ministre libanais Saad Hariri aurait, d'après des médias, téléphoné dimanche à Mohammad Safadi.",
    ],
    [
      '"J\'ai rencontré le président Trump jeudi à Washington", s\'est félicité Recep Tayyip Erdogan, "et je lui ai rendu sa lettre".',
      "meeting 2019-11-14 washington donald-trump+recep-tayyip-erdogan held",
    ],
    [
      "Emmanuel Macron s'entretiendra avec Jens Stoltenberg, le 28 novembre à Paris, de la \"mort cérébrale\" de l'Alliance.",
      "meeting 2019-11-28 paris emmanuel-macron+jens-stoltenberg planned",
    ],
    [
      "Le ministre omanais Youssef ben Alaoui, de retour de Téhéran, où l'a reçu dimanche Mohammad Javad Zarif, s'envolera jeudi pour Washington.",
      "meeting 2019-11-17 teheran youssef-ben-alaoui+mohammad-javad-zarif held",
    ],
  ]),
];

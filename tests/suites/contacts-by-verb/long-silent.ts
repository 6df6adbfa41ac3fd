import { told } from "./row";

/** Long sentences with much between: silent. */
export const longSilent = [
  ...told("2014-09-05", [
    [
      "Vladimir Poutine et Petro Porochenko auraient dû se rencontrer mardi à Minsk, si l'offensive n'avait pas repris.",
    ],
    [
      "Barack Obama a pressé jeudi à Newport ses alliés, dont François Hollande, de recevoir davantage de réfugiés.",
    ],
    [
      "Angela Merkel a rejeté jeudi à Newport l'idée, avancée par Andrzej Duda, d'accueillir des bases permanentes.",
    ],
    [
      '"Personne ne m\'a appelé, ni Vladimir Poutine ni Barack Obama", a regretté mardi à Damas le chef de la rébellion.',
    ],
    ["David Cameron, qui retrouvera lundi Londres après deux semaines de vacances, a promis des avions."],
    ["François Hollande a accueilli vendredi avec soulagement, à Newport, l'annonce de Petro Porochenko."],
    [
      "Federica Mogherini succédera le 1er novembre à Catherine Ashton, qu'elle a remerciée samedi à Bruxelles.",
    ],
    ["Anders Fogh Rasmussen a appelé jeudi à Newport Vladimir Poutine à retirer ses troupes."],
  ]),
  ...told("2018-09-20", [
    [
      'Donald Trump a tweeté mercredi que Kim Jong-un avait accepté des inspections et que Moon Jae-in avait fait "du bon travail".',
    ],
    ["Emmanuel Macron ne s'entretient jamais avec Viktor Orban sans témoin, persifle un diplomate."],
    ["Recep Tayyip Erdogan a réuni jeudi à Ankara les ambassadeurs turcs."],
    ["Theresa May s'est heurtée mercredi à Salzbourg à Emmanuel Macron."],
    ["Michel Barnier s'était retrouvé mardi à Bruxelles seul contre tous, selon Dominic Raab."],
    ["Le film réunit à l'écran, jeudi à Toronto, Denzel Washington et Ethan Hawke."],
    ["Sergueï Choïgou a prévenu mardi au téléphone un responsable israélien."],
    ["Brett Kavanaugh sera entendu lundi à Washington par la commission que préside Chuck Grassley."],
  ]),
  ...told("2022-11-14", [
    ["Kherson a retrouvé vendredi, après huit mois d'occupation, Volodymyr Zelensky en libérateur."],
    ["Antony Blinken avait dit dimanche à Phnom Penh ne pas chercher à voir Sergueï Lavrov."],
    ["Rishi Sunak a reçu lundi à Bali le soutien de Joe Biden pour son plan budgétaire."],
    ["Giorgia Meloni et Emmanuel Macron s'écharpent depuis jeudi au sujet de l'Ocean Viking."],
    ["Xi Jinping pourrait rencontrer Anthony Albanese à Bali, mais rien n'est arrêté."],
    ["Luiz Inacio Lula da Silva prendra part mardi en Egypte à la COP27."],
    ["L'Argentin Alberto Fernandez a signé lundi à Paris un livre de dialogues."],
    ["Nicolas Maduro a serré mardi les vis du contrôle des changes, avec l'aide de Delcy Rodriguez."],
    ["Les partisans d'Imran Khan ont convergé samedi vers Rawalpindi."],
    ["Le procureur Karim Khan a visité jeudi Khartoum et pris note des promesses du général Burhane."],
  ]),
  ...told("2023-06-19", [
    ["Evgueni Prigojine a accusé samedi Sergueï Choïgou de ne pas vouloir le recevoir."],
    ["Qin Gang a énuméré dimanche à Pékin, devant les caméras, les griefs de son pays."],
    ["Antony Blinken devait partir pour Pékin le 3 février, mais un ballon en avait décidé autrement."],
    [
      "Silvio Berlusconi a été inhumé; Viktor Orban et Tamim ben Hamad Al-Thani avaient assisté mercredi à Milan à ses obsèques.",
    ],
    ["Emmanuel Macron a rejoint lundi au salon du Bourget le stand de Dassault."],
    ["Narendra Modi a embarqué lundi pour New York, où il dirigera mercredi une séance de yoga à l'ONU."],
  ]),
];

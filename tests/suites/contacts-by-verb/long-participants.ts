import { told } from "./row";

/** Long sentences with much between: participants and noise. */
export const longParticipants = [
  ...told("2010-09-15", [
    [
      "Hillary Clinton a présidé mardi à Charm el-Cheikh, en présence de l'émissaire George Mitchell, deux heures de discussions entre Benjamin Netanyahu et Mahmoud Abbas, lesquels se sont revus mercredi à Jérusalem, à la résidence du premier.",
      "meeting 2010-09-14 charm-el-cheikh hillary-clinton+george-mitchell+benjamin-netanyahu+mahmoud-abbas held",
      "meeting 2010-09-15 jerusalem benjamin-netanyahu+mahmoud-abbas held",
    ],
    [
      "Hosni Moubarak, l'hôte de la rencontre, avait auparavant reçu séparément, mardi matin, les trois protagonistes: Benjamin Netanyahu, Mahmoud Abbas et Hillary Clinton.",
      "meeting 2010-09-14 ? hosni-moubarak+benjamin-netanyahu held",
      "meeting 2010-09-14 ? hosni-moubarak+mahmoud-abbas held",
      "meeting 2010-09-14 ? hosni-moubarak+hillary-clinton held",
    ],
    [
      "Le ministre espagnol Miguel Angel Moratinos (Affaires étrangères) et son homologue français Bernard Kouchner ont, eux, dîné dimanche soir à Jérusalem avec l'Israélien Avigdor Lieberman, qui les a tancés.",
      "meeting 2010-09-12 jerusalem miguel-angel-moratinos+bernard-kouchner+avigdor-lieberman held",
    ],
    [
      "Le Cubain Raul Castro s'est fait représenter; le Brésilien Luiz Inacio Lula da Silva, lui, a reçu lundi à Brasilia, au palais du Planalto, le Vénézuélien Hugo Chavez, venu plaider son projet de gazoduc.",
      "meeting 2010-09-13 brasilia luiz-inacio-lula-da-silva+hugo-chavez held",
    ],
    [
      "Face au blocage, le président burkinabè Blaise Compaoré, médiateur dans la crise guinéenne, a appelé dimanche depuis Ouagadougou, l'un après l'autre, les candidats Cellou Dalein Diallo et Alpha Condé.",
      "phone-call 2010-09-12 null blaise-compaore+cellou-dalein-diallo held ?",
      "phone-call 2010-09-12 null blaise-compaore+alpha-conde held ?",
    ],
    [
      "Le secrétaire général de la Ligue arabe, Amr Moussa, s'est dit \"optimiste\" après s'être vu confirmer, lundi au Caire, par George Mitchell, qu'il rencontrait, le maintien du moratoire.",
      "meeting 2010-09-13 le-caire amr-moussa+george-mitchell held",
    ],
  ]),
  ...told("2022-11-14", [
    [
      "Joe Biden et Xi Jinping, tout sourires, se sont longuement serré la main lundi devant les drapeaux des deux pays, dans un hôtel de Nusa Dua, sur l'île de Bali, avant trois heures d'entretien.",
      "meeting 2022-11-14 ? joe-biden+xi-jinping held",
    ],
    [
      "Sergueï Lavrov, qui représente Vladimir Poutine au G20, a vu dimanche à Phnom Penh, en marge du sommet de l'Asean, le Vietnamien Pham Minh Chinh, mais n'a pas croisé Antony Blinken, pourtant présent dans la même salle.",
      "meeting 2022-11-13 phnom-penh serguei-lavrov+pham-minh-chinh held",
    ],
    [
      "Le patron de la CIA, William Burns, dont la venue avait été tenue secrète, s'est entretenu lundi à Ankara avec Sergueï Narychkine, chef du renseignement extérieur russe (SVR), a confirmé à l'AFP un responsable de la Maison Blanche.",
      "meeting 2022-11-14 ankara william-burns+serguei-narychkine held",
    ],
    {
      notYet: true,
      row: [
        "Fumio Kishida s'est, pour la première fois depuis trois ans au niveau des dirigeants des deux pays, assis dimanche face à Yoon Suk-yeol, à Phnom Penh, pendant 45 minutes.",
        "meeting 2022-11-13 phnom-penh fumio-kishida+yoon-suk-yeol held",
      ],
    },
    [
      "Volodymyr Zelensky s'est rendu lundi à Kherson. Rishi Sunak doit l'appeler mardi, depuis Bali, selon Downing Street.",
      "phone-call 2022-11-15 null volodymyr-zelensky+rishi-sunak planned",
    ],
    [
      "A Pretoria, le 2 novembre, Getachew Reda et Redwan Hussein avaient échangé une poignée de main sous le regard d'Olusegun Obasanjo, d'Uhuru Kenyatta et de Phumzile Mlambo-Ngcuka.",
      "? 2022-11-02 pretoria getachew-reda+redwan-hussein+olusegun-obasanjo+uhuru-kenyatta+phumzile-mlambo-ngcuka held",
    ],
    [
      "Les chefs militaires Birhanu Jula, pour Addis Abeba, et Tadesse Werede, pour les rebelles du Tigré, réunis depuis le 7 novembre à Nairobi, y ont signé samedi un texte sur l'accès de l'aide.",
      "meeting ? nairobi birhanu-jula+tadesse-werede held ?",
    ],
    {
      notYet: true,
      row: [
        'Emmanuel Macron a annoncé qu\'il verrait, "dès mardi", Xi Jinping à Bali, et qu\'il appellerait "dans la foulée" Vladimir Poutine.',
        "meeting 2022-11-15 bali emmanuel-macron+xi-jinping planned",
        "phone-call ? null emmanuel-macron+vladimir-poutine planned",
      ],
    },
    [
      "Mohammed Chia al-Soudani, investi fin octobre, devrait être reçu à Téhéran le 29 novembre par Ebrahim Raïssi, d'après l'agence Irna.",
      "meeting 2022-11-29 teheran mohammed-chia-al-soudani+ebrahim-raissi planned",
    ],
    [
      "Gustavo Petro, premier président colombien à le faire depuis 2016, est allé voir Nicolas Maduro le 1er novembre à Caracas.",
      "meeting 2022-11-01 caracas gustavo-petro+nicolas-maduro held",
    ],
    [
      "Jens Stoltenberg, avec lequel Sanna Marin et Magdalena Andersson s'étaient entretenues en juin à Madrid, a vu le nouveau chef du gouvernement suédois, Ulf Kristersson, le 20 octobre à Bruxelles.",
      "meeting 2022-06 madrid jens-stoltenberg+sanna-marin+magdalena-andersson held",
      "meeting 2022-10-20 bruxelles jens-stoltenberg+ulf-kristersson held",
    ],
  ]),
  ...told("1985-11-21", [
    [
      "Le président Ronald Reagan et le numéro un soviétique Mikhaïl Gorbatchev ont conféré mercredi, en présence de leurs seuls interprètes, au coin du feu, dans un pavillon de la villa Fleur d'Eau, à Versoix.",
      "meeting 1985-11-20 versoix ronald-reagan+mikhail-gorbatchev held",
    ],
    [
      "George Shultz, lui, s'était concerté mardi soir avec Edouard Chevardnadze à la mission soviétique de Genève.",
      "meeting 1985-11-19 geneve george-shultz+edouard-chevardnadze held",
    ],
    [
      "Avant de regagner Moscou, M. Gorbatchev (54 ans) a été reçu jeudi à Genève par le président de la Confédération, Kurt Furgler.",
      "meeting 1985-11-21 geneve mikhail-gorbatchev+kurt-furgler held",
    ],
  ]),
  ...told("2000-12-13", [
    {
      notYet: true,
      row: [
        "Abdelaziz Bouteflika a réuni mardi à Alger, sous les yeux de Madeleine Albright et de Kofi Annan, Meles Zenawi et Issaias Afwerki, qui ont signé la paix.",
        "? 2000-12-12 alger abdelaziz-bouteflika+madeleine-albright+kofi-annan+meles-zenawi+issaias-afwerki held ?",
      ],
    },
    [
      "Joint au téléphone mardi depuis Alger par Bill Clinton, en visite à Belfast, Meles Zenawi a remercié les Etats-Unis.",
      "phone-call 2000-12-12 null bill-clinton+meles-zenawi held",
    ],
    [
      "En Irlande du Nord, Bill Clinton, Tony Blair et Bertie Ahern se sont retrouvés mercredi à Stormont, près de Belfast, avec David Trimble, Seamus Mallon et Gerry Adams.",
      "? 2000-12-13 ? bill-clinton+tony-blair+bertie-ahern+david-trimble+seamus-mallon+gerry-adams held",
    ],
    [
      "Madeleine Albright a quitté Alger pour Gaborone, où l'a accueillie mercredi matin Festus Mogae.",
      "meeting 2000-12-13 gaborone madeleine-albright+festus-mogae held",
    ],
  ]),
  ...told("2005-09-20", [
    [
      "L'Américain Christopher Hill a trinqué lundi à Pékin avec le Nord-Coréen Kim Kye-gwan, le Chinois Wu Dawei, le Sud-Coréen Song Min-soon, le Japonais Kenichiro Sasae et le Russe Alexandre Alexeïev.",
      "? 2005-09-19 pekin christopher-hill+kim-kye-gwan+wu-dawei+song-min-soon+kenichiro-sasae+alexandre-alexeiev held",
    ],
    [
      'La secrétaire d\'Etat Condoleezza Rice, qui avait consulté dimanche par téléphone son homologue Li Zhaoxing, a salué depuis New York un "pas important".',
      "phone-call 2005-09-18 null condoleezza-rice+li-zhaoxing held",
    ],
    [
      'Ariel Sharon et Pervez Musharraf se sont salués mercredi à New York, à l\'ONU: "Nous avons échangé une poignée de main et quelques mots", a raconté le général pakistanais.',
      "meeting 2005-09-14 new-york ariel-sharon+pervez-musharraf held",
    ],
    [
      "Gerhard Schröder aura eu, avant de quitter ses fonctions, un ultime tête-à-tête le 8 septembre à Berlin avec Vladimir Poutine.",
      "meeting 2005-09-08 berlin gerhard-schroder+vladimir-poutine held",
    ],
  ]),
];

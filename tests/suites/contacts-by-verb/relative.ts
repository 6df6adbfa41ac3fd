import { told } from "./row";

/** Relative clauses: « que », « avec qui », « à qui », « où ». */
export const relative = [
  ...told("2016-09-08", [
    [
      "Sergueï Lavrov, qui a rencontré lundi à Hangzhou le ministre chinois Wang Yi, a exclu toute concession.",
      "meeting 2016-09-05 hangzhou serguei-lavrov+wang-yi held",
    ],
    [
      "Le ministre chinois Wang Yi, que Sergueï Lavrov a rencontré lundi à Hangzhou, a exclu toute concession.",
      "meeting 2016-09-05 hangzhou serguei-lavrov+wang-yi held",
    ],
    [
      "Riad Hijab, avec qui Boris Johnson s'est entretenu mercredi à Londres, a présenté son plan.",
      "meeting 2016-09-07 londres riad-hijab+boris-johnson held",
    ],
    [
      "Le président iranien Hassan Rohani, avec lequel François Hollande avait dîné le 28 janvier à Paris, a décliné.",
      "meeting 2016-01-28 paris hassan-rohani+francois-hollande held",
    ],
    {
      notYet: true,
      row: [
        "François Hollande est parti jeudi pour Athènes, où l'attend Alexis Tsipras, qui le recevra vendredi à la Villa Maximos.",
        "meeting 2016-09-09 athenes francois-hollande+alexis-tsipras planned",
      ],
    },
    [
      "John Kerry arrivera vendredi à Genève, où il retrouvera Sergueï Lavrov.",
      "meeting 2016-09-09 geneve john-kerry+serguei-lavrov planned",
    ],
    [
      "Abdel Fattah al-Sissi, qu'avait reçu dimanche à Hangzhou Narendra Modi, s'est envolé mardi.",
      "meeting 2016-09-04 hangzhou abdel-fattah-al-sissi+narendra-modi held",
    ],
    {
      notYet: true,
      row: [
        "Le dîner qu'ont partagé mardi à Prague Bohuslav Sobotka et Angela Merkel a été cordial.",
        "meeting 2016-09-06 prague bohuslav-sobotka+angela-merkel held",
      ],
    },
    [
      "La table ronde à laquelle ont pris part mercredi à Minsk Martin Sajdik et Leonid Koutchma n'a rien donné.",
      "? 2016-09-07 minsk martin-sajdik+leonid-koutchma held ?",
    ],
    [
      "C'est Federica Mogherini qui a reçu mardi à Bruxelles Javad Zarif.",
      "meeting 2016-09-06 bruxelles federica-mogherini+mohammad-javad-zarif held",
    ],
    [
      "Donald Tusk, qui doit voir vendredi à Londres Theresa May, a prévenu qu'il n'y aurait pas de négociation.",
      "meeting 2016-09-09 londres donald-tusk+theresa-may planned",
    ],
    [
      "Benjamin Netanyahu, qui avait dit vouloir rencontrer Mahmoud Abbas, a rencontré mardi à La Haye Bert Koenders.",
      "meeting 2016-09-06 la-haye benjamin-netanyahu+bert-koenders held",
    ],
  ]),
  ...told("2018-06-13", [
    [
      "Kim Jong-un, auquel Donald Trump a serré la main mardi à Singapour, est rentré à Pyongyang.",
      "meeting 2018-06-12 singapour kim-jong-un+donald-trump held",
    ],
    [
      "Le président érythréen Issaias Afeworki, à qui Abiy Ahmed a téléphoné mardi, n'a pas répondu en public.",
      "phone-call 2018-06-12 null issaias-afwerki+abiy-ahmed held",
    ],
    {
      notYet: true,
      row: [
        "Vladimir Poutine, dont l'hôte samedi à Qingdao était Xi Jinping, a reçu une médaille.",
        "meeting 2018-06-09 qingdao vladimir-poutine+xi-jinping held",
      ],
    },
    [
      "Mike Pompeo se rendra jeudi à Pékin, où doit le recevoir Wang Yi.",
      "meeting 2018-06-14 pekin mike-pompeo+wang-yi planned",
    ],
  ]),
];

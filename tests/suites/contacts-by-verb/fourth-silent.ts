import { told } from "./row";

/** Fresh copy: silent. */
export const fourthSilent = [
  ...told("2024-11-28", [
    ["Volodymyr Zelensky a accueilli mercredi favorablement l'idée de Keir Starmer."],
    ["Donald Trump a choisi mercredi Keith Kellogg, que Mike Waltz avait recommandé."],
    { notYet: true, row: ["Marine Le Pen a reçu mercredi Michel Barnier cinq sur cinq, ironise un député."] },
    ["Benjamin Netanyahu s'est félicité mardi du soutien de Joe Biden."],
    ["Emmanuel Macron a vu jeudi, place de la Concorde, Notre-Dame renaître."],
    ["Michel Barnier a consulté mardi les sondages."],
    ["Kamala Harris s'est adressée mardi en vidéo à ses partisans."],
    ["Yoav Gallant a répondu mercredi à Benjamin Netanyahu qu'il ne se tairait pas."],
    ["Lindsey Graham appelle Joe Biden à fournir des missiles à Kiev."],
    ["Vladimir Poutine a menacé jeudi à Astana de frapper Kiev."],
    ["Alexandre Loukachenko a réuni mardi à Minsk le Conseil de sécurité."],
  ]),
  ...told("2008-08-13", [
    ["La Géorgie de Mikheïl Saakachvili a retrouvé mardi à Pékin la Russie de Vladimir Poutine en judo."],
    ['Bernard Kouchner a parlé mardi de "crimes", Sergueï Lavrov de "génocide".'],
    ["Dmitri Medvedev a appris mardi à Moscou que Nicolas Sarkozy décollait."],
    ['John McCain a appelé Mikheïl Saakachvili un "ami".'],
    ["Michael Phelps a reçu mercredi à Pékin sa onzième médaille d'or."],
  ]),
];

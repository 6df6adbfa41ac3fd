/** Nouns for several persons named before, beside the titles: « les deux hommes ». Folded, plural. */
export const PERSON_GROUPS: readonly string[] = [
  "hommes",
  "femmes",
  "interlocuteurs",
  "protagonistes",
  "adversaires",
  "antagonistes",
  "chefs de délégation",
  "convives",
  "frères ennemis",
  "hommes d'Etat",
  "monarques",
  "ennemis",
  "opposants",
  "rivaux",
  "signataires",
  "souverains",
  "visiteurs",
  "hôtes",
  "parrains",
  "chefs d'Etat et de gouvernement",
];

/** Of these, what those are called who are set against each other: no mediator is one. */
export const ADVERSARIES: ReadonlySet<string> = new Set([
  "adversaires",
  "antagonistes",
  "frères ennemis",
  "rivaux",
]);

/** Of these, what heads of state by birth are called. */
export const MONARCHS: ReadonlySet<string> = new Set(["monarques", "souverains"]);

/** Nouns, folded, of those who are there without taking part: « sous le regard de », « en présence de ». */
export const ONLOOKER_NOUNS: ReadonlySet<string> = new Set(
  "autour compagnie cotes egide houlette oeil parrainage presence presidence regard yeux".split(" "),
);

/** Nouns for several states named before: « les deux pays ». */
export const STATE_GROUPS: readonly string[] = [
  "alliés",
  "capitales",
  "economies",
  "Etats",
  "geants",
  "gouvernements",
  "grandes puissances",
  "nations",
  "pays",
  "pays voisins",
  "premieres economies du monde",
  "premieres economies mondiales",
  "premieres puissances economiques",
  "premieres puissances mondiales",
  "republiques",
  "puissances",
  "superpuissances",
  "voisins",
];

/** Roles that name someone by his relation to another: « son homologue russe ». Folded. */
export const COUNTERPART_ROLES: ReadonlySet<string> = new Set(["homologue", "alter ego"]);

/** Roles of the one somebody is set against: « son rival ». Folded. */
export const RIVAL_ROLES: ReadonlySet<string> = new Set(["rival", "rivale"]);

/** Nouns, folded, of the one somebody is set against, beside the roles: « son adversaire », « son ennemi juré ». */
export const ADVERSARY_NOUNS: readonly string[] = [
  "adversaire",
  "adversaire politique",
  "challenger",
  "concurrent",
  "concurrente",
  "ennemi",
  "ennemi jure",
  "ennemi intime",
  "ennemie",
  "ennemie juree",
  "frere ennemi",
  "interlocuteur",
  "interlocutrice",
];

/** Roles of those who held an office before or after. Folded, with the direction in time. */
export const SUCCESSION_ROLES: Readonly<Record<string, 1 | -1>> = { successeur: 1, predecesseur: -1 };

/** Verbs with which a people stands for its government: « les Russes proposent », « les Américains refusent ». Folded infinitives. */
export const GOVERNMENT_VERBS: ReadonlySet<string> = new Set(
  "accepter accuser appeler bloquer chercher consentir coparrainer decider demander discuter exiger menacer negocier opposer pousser presser proposer refuser reclamer rejeter renoncer soutenir souhaiter vouloir esperer appuyer dire promettre insister".split(
    " ",
  ),
);

/** Roles that say no office: they mean whoever of that state was named last. Folded. */
export const GENERIC_ROLES: ReadonlySet<string> = new Set([
  "dignitaire",
  "diplomate",
  "dirigeant",
  "dirigeante",
  "haut diplomate",
  "haut fonctionnaire",
  "haut responsable",
  "haute diplomate",
  "haute responsable",
  "homme d'etat",
  "homme fort",
  "leader",
  "numero un",
  "officiel",
  "responsable",
]);

/** Roles that say one thing in several words, folded: whoever is known by one of them may be meant by another. */
export const ROLE_FAMILIES: readonly (readonly string[])[] = [
  [
    "chef rebelle",
    "chef de guerre",
    "chef de la guerilla",
    "chef de la rebellion",
    "chef de l'insurrection",
    "chef des insurges",
    "chef des rebelles",
    "commandant rebelle",
    "dirigeant rebelle",
    "leader de la rebellion",
    "leader rebelle",
    "negociateur de la guerilla",
    "negociateur de la rebellion",
    "negociateur des rebelles",
    "negociateur en chef de la guerilla",
    "negociateur en chef des rebelles",
    "negociateur rebelle",
    "rebelle",
    "seigneur de guerre",
  ],
  [
    "candidate de l'opposition",
    "candidat de l'opposition",
    "chef de file de l'opposition",
    "cheffe de file de l'opposition",
    "chef de l'opposition",
    "cheffe de l'opposition",
    "dirigeant de l'opposition",
    "dissident",
    "dissidente",
    "leader de l'opposition",
    "numero un de l'opposition",
    "opposant",
    "opposante",
  ],
  [
    "chef des separatistes",
    "chef separatiste",
    "dirigeant separatiste",
    "leader separatiste",
    "leader independantiste",
  ],
  ["laureat du prix nobel", "laureat du prix nobel de la paix", "prix nobel", "prix nobel de la paix"],
];

/** Ranks, folded, highest last: « le militaire » is whoever has one. */
export const SOLDIER_RANKS: ReadonlySet<string> = new Set([
  "lieutenant",
  "capitaine",
  "commandant",
  "lieutenant-colonel",
  "colonel",
  "vice-amiral",
  "amiral",
  "general",
  "generale",
  "marechal",
]);

/** Nouns, folded, for soldiers that are no rank. */
export const SOLDIER_NOUNS: readonly string[] = ["militaire", "officier", "officier superieur", "haut grade"];

/** Roles, folded, of those who reign. */
export const ROYAL_ROLES: ReadonlySet<string> = new Set(
  "chah emir empereur imperatrice monarque reine roi souverain souveraine shah sultan tsar grand-duc grande-duchesse".split(
    " ",
  ),
);

/** Nouns, folded, of those who stay with a host. */
export const GUEST_NOUNS: readonly string[] = ["invite", "invitee", "visiteur", "visiteuse"];

/** What a host receives for, folded, without article: « l'hôte de la rencontre ». */
export const HOSTED_EVENTS: readonly string[] = [
  "ceremonie",
  "conference",
  "discussions",
  "dialogue",
  "diner",
  "entretiens",
  "entrevue",
  "mini-sommet",
  "negociations",
  "pourparlers",
  "rencontre",
  "rendez-vous",
  "reunion",
  "session",
  "sommet",
  "table ronde",
];

/** Verbs, as folded infinitives, of those who have somebody come. */
export const HOSTING_VERBS: ReadonlySet<string> = new Set(
  "accueillir convier heberger inviter recevoir".split(" "),
);

/** The first year of the decade of life, by folded noun. */
export const AGED_NOUNS: Readonly<Record<string, number>> = {
  trentenaire: 30,
  quadragenaire: 40,
  quinquagenaire: 50,
  sexagenaire: 60,
  septuagenaire: 70,
  octogenaire: 80,
  nonagenaire: 90,
};

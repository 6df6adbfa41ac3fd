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
  "rivaux",
  "souverains",
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
  "autour compagnie cotes egide houlette oeil parrainage presence regard yeux".split(" "),
);

/** Nouns for several states named before: « les deux pays ». */
export const STATE_GROUPS: readonly string[] = [
  "capitales",
  "Etats",
  "gouvernements",
  "grandes puissances",
  "nations",
  "pays",
  "pays voisins",
  "puissances",
  "superpuissances",
  "voisins",
];

/** Roles that name someone by his relation to another: « son homologue russe ». Folded. */
export const COUNTERPART_ROLES: ReadonlySet<string> = new Set(["homologue", "alter ego"]);

/** Roles of the one somebody is set against: « son rival ». Folded. */
export const RIVAL_ROLES: ReadonlySet<string> = new Set(["rival", "rivale"]);

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

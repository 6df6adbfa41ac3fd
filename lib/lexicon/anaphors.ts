/** Nouns for several persons named before, beside the titles: « les deux hommes ». Folded, plural. */
export const PERSON_GROUPS: readonly string[] = [
  "hommes",
  "femmes",
  "interlocuteurs",
  "protagonistes",
  "hommes d'Etat",
  "chefs d'Etat et de gouvernement",
];

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

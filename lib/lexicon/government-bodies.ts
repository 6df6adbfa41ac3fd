/** Bodies that stand for their state once its adjective or its capital follows: « la diplomatie russe », « le régime de Damas ». */
export const GOVERNMENT_BODIES: readonly string[] = [
  "administration",
  "armée",
  "armée de l'air",
  "autorités",
  "aviation",
  "chancellerie",
  "commandement militaire",
  "diplomatie",
  "état-major",
  "exécutif",
  "forces armées",
  "gouvernement",
  "junte",
  "marine",
  "ministère",
  "pouvoir",
  "présidence",
  "régime",
  "Trésor",
];

/** Heads of bodies, folded, that are parts of the army: « l'armée » may be said after « l'aviation israélienne ». */
export const MILITARY_HEADS: ReadonlySet<string> = new Set(["armee", "aviation", "marine"]);

/** What a ministry is for: stands before or behind the adjective (« ministère russe de la Défense »). */
export const MINISTRY_TAILS: readonly string[] = [
  "de l'Intérieur",
  "de la Défense",
  "de la Défense nationale",
  "de la Guerre",
  "de la Santé",
  "de l'Economie",
  "de l'Energie",
  "des Affaires étrangères",
  "des Affaires étrangères et européennes",
  "des Armées",
  "des Finances",
];

/** Nouns, folded, whose state is the one an article's conflict is in: « le conflit syrien », « l'opposition syrienne ». */
export const CONFLICT_NOUNS: ReadonlySet<string> = new Set(
  "armee belligerants chaos civile conflit crise dossier drame factions forces guerre guerilla insurges insurrection junte negociations opposants opposition paix peuple population putsch putschistes rebelles rebellion regime reglement transition treve".split(
    " ",
  ),
);

/** Nouns, folded, behind which a body is a mere reference: « des sources proches de la présidence turque ». */
export const SOURCE_NOUNS: ReadonlySet<string> = new Set(
  "bureau employe employes entourage fonctionnaire fonctionnaires membre membres proche proches siege siège source sources".split(
    " ",
  ),
);

import type { Document } from "./document";

/** What a verb group says of time, as far as French news copy needs it. */
export type Tense =
  | "present"
  | "past"
  | "imperfect"
  | "pluperfect"
  | "future"
  | "future-perfect"
  | "conditional"
  | "past-conditional"
  | "subjunctive"
  | "infinitive"
  | "participle";

/** A verb with its auxiliaries, clitics and negation: « n'ont pas trouvé », « doit rencontrer », « s'est entretenu ». */
export type VerbGroup = {
  /** Tokens `[first, last)` of the whole group. */
  readonly first: number;
  readonly last: number;
  /** The token that carries the tense. */
  readonly head: number;
  readonly tense: Tense;
  /** Folded infinitive of the main verb (`trouver`), "" when the lexicon does not know it. */
  readonly lemma: string;
  /** Folded infinitive of the semi-auxiliary: `devoir` in « doit rencontrer », `aller` in « va retrouver ». */
  readonly modal: string | null;
  readonly negated: boolean;
  readonly reflexive: boolean;
  readonly passive: boolean;
  readonly number: "singular" | "plural" | null;
};

/** Finds the verb groups of a document, in text order. */
export function findVerbs(_document: Document): VerbGroup[] {
  return [];
}

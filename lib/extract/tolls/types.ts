import type { Bound } from "@/lib/domain";
import type { Candidate } from "../runner";

/** A figure as written, with what it claims: « plus de 290 000 », « entre 26 et 30 », « des dizaines de », « aucun ». */
export type Quantity = {
  readonly bound: Bound;
  readonly count: number;
  readonly low: number | null;
  readonly high: number | null;
  /** « un », « une »: an article as often as a number. */
  readonly isArticle: boolean;
  /** « des dizaines de »: only the magnitude is known. */
  readonly isMagnitude: boolean;
};

/** A draft at its place in the text: tokens `[from, to)` are the mention. */
export type TollCandidate = Candidate<TollDraft>;

/** Persons counted: the token of the noun that names them, or that is understood from an earlier toll. */
export type Victims = { readonly noun: number } | "understood";

/** What a toll rule produces; `neighbour` when it only holds beside another toll (« et trois enfants »). */
export type TollDraft = {
  readonly quantity: Quantity;
  readonly victims: Victims;
  readonly neighbour: "before" | "beside" | null;
};

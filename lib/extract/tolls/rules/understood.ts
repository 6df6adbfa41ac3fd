import type { Match } from "../../rule";
import type { TollDraft } from "../types";
import { quantityOf } from "./produce";

/** A figure on its own, whose victims an earlier toll names. */
export function produceUnderstood(match: Match): TollDraft | null {
  const quantity = quantityOf(match);
  const next = match.document.tokens[match.to];
  const isAlone = next === undefined || next.kind === "symbol" || !isNounLike(next.folded);
  if (!quantity || quantity.isArticle || !isAlone) return null;
  return { quantity, victims: "understood", neighbour: "before" };
}

function isNounLike(folded: string): boolean {
  return folded.endsWith("s") && !TIME_WORDS.has(folded);
}

const TIME_WORDS = new Set([
  "dans",
  "sous",
  "depuis",
  "apres",
  "hors",
  "plus",
  "vers",
  "tous",
  "sans",
  "lors",
  "ces",
  "pres",
]);

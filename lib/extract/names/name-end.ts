import { NEVER_NAMES } from "@/lib/lexicon/name-clues";
import { isCapitalised, readPersonName } from "./person-name";
import { isOther } from "./person-titles";
import type { PersonSource } from "./persons";

/** The end of the name that begins at a token, `at` itself when none does; known places and bodies are no part of it. */
export function nameEnd(source: PersonSource, at: number): number {
  const { tokens, sentenceAt, sentences } = source.document;
  const limit = sentences[sentenceAt[at] ?? 0]?.last ?? tokens.length;
  return readPersonName(
    tokens,
    at,
    limit,
    (next) => isOther(source, next, at) || (next > at && isStateOrCity(source, next)),
  );
}

function isStateOrCity(source: PersonSource, at: number): boolean {
  const hit = source.hitAt[at];
  return hit !== undefined && !hit.values.some((value) => value.kind === "person");
}

/** Whether a name can begin at a token. */
export function startsName(source: PersonSource, at: number): boolean {
  const token = source.document.tokens[at];
  if (!token) return false;
  return nameEnd(source, at) > at && !NEVER_NAMES.has(isCapitalised(token) ? token.folded : "");
}

/** Whether tokens `[first, last)` hold two names side by side: « Raul Castro », not « Frank-Walter ». */
export function hasTwoParts({ document }: PersonSource, first: number, last: number): boolean {
  return document.tokens.slice(first + 1, last).some((token) => token.kind === "word" && token.spaced);
}

/** Whether a token is the capital of a word that nothing known claims. */
export function isFree(source: PersonSource, at: number): boolean {
  const token = source.document.tokens[at];
  return isCapitalised(token) && !source.hitAt[at] && !NEVER_NAMES.has(token?.folded ?? "");
}

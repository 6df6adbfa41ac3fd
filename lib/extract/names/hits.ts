import { GIVEN_NAME_PLACES } from "@/lib/lexicon/ambiguous";
import type { Document } from "@/lib/text";
import type { Registry } from "../registry";
import type { KnownName } from "./known";
import type { TrieReading } from "./trie";

const ARTICLES: ReadonlySet<string> = new Set([
  "la",
  "l'",
  "les",
  "des",
  "aux",
  "une",
  "cette",
  "leur",
  "sa",
  "ces",
  "le",
  "du",
  "au",
]);

/** A known form in the text, tokens `[first, last)`, with all it can stand for. */
export type Hit = { readonly first: number; readonly last: number; readonly values: readonly KnownName[] };

/** Finds the known forms of a text, leftmost and longest; they never overlap. */
export function findHits(document: Document, registry: Registry): Hit[] {
  const hits: Hit[] = [];
  let at = 0;
  while (at < document.tokens.length) {
    const reading = registry.names.longestAt(document.tokens, at);
    const isName =
      reading &&
      !isGlued(document, registry, at, reading.end) &&
      !isGivenName(document, at, reading.end) &&
      !isAirline(document, at) &&
      !isCutShort(document, registry, at, reading.end);
    const values = isName ? readable(document, at, reading) : [];
    if (reading && values.length > 0) {
      hits.push({ first: at, last: reading.end, values });
      at = reading.end;
    } else at++;
  }
  return hits;
}

/**
 * What a form without any capital can stand for: no place (« la zone démilitarisée »), and an organisation only as a
 * noun, behind an article (« les talibans », not « les combattants talibans »).
 */
function readable(
  { tokens }: Document,
  first: number,
  reading: TrieReading<KnownName>,
): readonly KnownName[] {
  for (let at = first; at < reading.end; at++)
    if (tokens[at]?.kind === "word" && tokens[at]?.shape !== "lower") return reading.values;
  const isNoun = ARTICLES.has(tokens[first - 1]?.folded ?? "");
  return reading.values.filter(
    (value) => value.kind === "institution" || (value.kind === "organisation" && isNoun),
  );
}

/** Whether a place's name opens a person's: « Florence Parly », « Maurice Dupont »; not « à Florence Macron a dit ». */
function isGivenName({ tokens }: Document, first: number, last: number): boolean {
  if (last !== first + 1 || !GIVEN_NAME_PLACES.has(tokens[first]?.folded ?? "")) return false;
  const next = tokens[last];
  const before = tokens[first - 1]?.folded;
  return (
    next?.shape === "capitalised" && next.spaced && next.breaks === 0 && before !== "a" && before !== "en"
  );
}

/** « Air Algérie » flies, whoever governs. */
function isAirline({ tokens }: Document, first: number): boolean {
  const before = tokens[first - 1];
  return before?.folded === "air" && before.shape === "capitalised" && tokens[first]?.breaks === 0;
}

/** « La Croix » in « la Croix-Rouge »: behind its article a longer form begins. */
function isCutShort({ tokens }: Document, { names }: Registry, first: number, last: number): boolean {
  if (last - first < 2 || !ARTICLES.has(tokens[first]?.folded ?? "")) return false;
  return (names.longestAt(tokens, first + 1)?.end ?? 0) > last;
}

/** Whether the form is only part of a hyphenated word: « anti-EI », « Vienne-sur-Mer », « Saint-Denis ». */
function isGlued({ tokens }: Document, { names }: Registry, first: number, last: number): boolean {
  const before = tokens[first - 1];
  const start = tokens[first];
  if (before?.folded === "-" && start && !start.spaced && !before.spaced && isLowerWord(tokens[first - 2]))
    return true;
  const after = tokens[last];
  const next = tokens[last + 1];
  if (after?.folded !== "-" || after.spaced || next?.kind !== "word" || next.spaced) return false;
  // « Maurice-Henry », « Pont-à-Mousson », but « Paris-Berlin », « Lavrov-Kerry »
  return (
    isLowerWord(next) ||
    (names.longestAt(tokens, last + 1) === null && last - first === 1 && !isPersonal(names, tokens, first))
  );
}

function isPersonal(names: Registry["names"], tokens: Document["tokens"], at: number): boolean {
  return names.longestAt(tokens, at)?.values.some((value) => value.kind === "person") ?? false;
}

function isLowerWord(token: { readonly kind: string; readonly shape: string } | undefined): boolean {
  return token?.kind === "word" && token.shape === "lower";
}

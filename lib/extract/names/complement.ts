import { ORGANISATION_ADJECTIVES } from "@/lib/lexicon/name-clues";
import type { Document, Token } from "@/lib/text";
import { fold, foldedVerbForms } from "@/lib/text";
import type { Registry } from "../registry";
import { ofCommunities, ofHalf, ofParty, type Step } from "./complement-states";
import type { Hit } from "./hits";
import { afterModifiers, type TitleHead, titleHeadsAt } from "./title-forms";

/** What follows the head of a title and belongs to it. */
export type Complement = {
  /** The readings of the head that fit the complement. */
  readonly heads: readonly TitleHead[];
  /** States and organisations named, in the order of the text. */
  readonly of: readonly string[];
  readonly end: number;
  /** What the adjective of state says: « la diplomate américaine ». */
  readonly gender: "m" | "f" | null;
  /** States of a title within the title: « bras droit du dirigeant nord-coréen ». */
  readonly via: readonly string[];
  /** The place an envoy is sent to: « pour la Syrie » → `syrie`. */
  readonly sentTo: string | null;
  /** A complement goes on that is not understood: « le ministre de la Santé ». */
  readonly open: boolean;
};

const DE: ReadonlySet<string> = new Set(["de", "du", "des", "d'"]);
const ARTICLES: ReadonlySet<string> = new Set(["la", "l'", "les", "le"]);
/** Prepositions of the place an envoy is sent to. */
const SENT_TO: ReadonlySet<string> = new Set(["pour", "en", "au", "aux", "a", "aupres"]);
const SENT: ReadonlySet<string> = new Set(["envoy", "ambassador", "negotiator"]);
/** Words between « du » and an adjective of state: « du ministère des Affaires étrangères russe ». */
const LONGEST_BODY = 4;

const ORGANISATIONS = new Map(
  Object.entries(ORGANISATION_ADJECTIVES).flatMap(([id, forms]) =>
    forms.map((form) => [fold(form), id] as const),
  ),
);
export function readComplement(
  document: Document,
  registry: Registry,
  hits: readonly (Hit | undefined)[],
  head: { readonly heads: readonly TitleHead[]; readonly end: number },
): Complement {
  const { tokens } = document;
  let heads = head.heads;
  const of: string[] = [];
  let end = head.end;
  let gender: "m" | "f" | null = null;
  let place: string | null = null;
  for (;;) {
    const modified = afterModifiers(tokens, end);
    const tailed = afterTail(tokens, modified, heads);
    if (tailed) {
      heads = tailed.heads;
      end = tailed.end;
      continue;
    }
    const step =
      ofCommunities(tokens, modified) ??
      nationality(tokens, modified, registry, of.length > 0) ??
      ofParty(tokens, modified, heads) ??
      ofHalf(tokens, modified, hits) ??
      ofNamed(tokens, modified, registry, hits) ??
      ofBody(tokens, modified, registry, hits) ??
      sentTo(tokens, modified, hits, heads);
    if (!step) {
      end = modified;
      break;
    }
    of.push(...step.of);
    gender ??= step.gender ?? null;
    place ??= step.sentTo ?? null;
    end = step.end;
  }
  const plain = heads.filter((one) => one.tail.length === 0);
  const fitting = heads === head.heads && plain.length > 0 ? plain : heads;
  const implied = fitting.flatMap((one) => (one.of === null ? [] : [one.of]));
  return {
    heads: fitting,
    of: of.length > 0 ? of : [...new Set(implied)],
    end,
    gender,
    via: nestedStates(document, registry, hits, end),
    sentTo: place,
    open:
      (DE.has(tokens[end]?.folded ?? "") && !isInfinitive(tokens, end + 1)) ||
      tokens[end]?.folded === "charge",
  };
}

/** What stands between « de » and its infinitive. */
const BEFORE_INFINITIVE: ReadonlySet<string> = new Set(
  "l' la le les leur lui n' ne pas plus s' se y en".split(" "),
);

/** « le président américain de ne pas renoncer » ends before « de ». */
function isInfinitive(tokens: readonly Token[], at: number): boolean {
  let next = at;
  while (next < at + 3 && BEFORE_INFINITIVE.has(tokens[next]?.folded ?? "")) next++;
  const token = tokens[next];
  return token?.shape === "lower" && foldedVerbForms(token.folded).some(({ kind }) => kind === "infinitive");
}

function withoutTail(head: TitleHead): TitleHead {
  return { ...head, tail: [] };
}

function nestedStates(
  document: Document,
  registry: Registry,
  hits: readonly (Hit | undefined)[],
  at: number,
): readonly string[] {
  const first = afterDe(document.tokens, at);
  const nested = first === null ? null : titleHeadsAt(document.tokens, first);
  return nested ? readComplement(document, registry, hits, nested).of : [];
}

function afterTail(
  tokens: readonly Token[],
  at: number,
  heads: readonly TitleHead[],
): { heads: readonly TitleHead[]; end: number } | null {
  const fitting = heads.filter(
    (head) => head.tail.length > 0 && head.tail.every((word, index) => tokens[at + index]?.folded === word),
  );
  const longest = Math.max(0, ...fitting.map((head) => head.tail.length));
  if (longest === 0) return null;
  return {
    heads: fitting.filter((head) => head.tail.length === longest).map(withoutTail),
    end: at + longest,
  };
}

/** « russe », « français, russe et ukrainien », « européen ». */
function nationality(
  tokens: readonly Token[],
  at: number,
  registry: Registry,
  continues: boolean,
): Step | null {
  let next = at;
  if (continues && (tokens[next]?.folded === "et" || tokens[next]?.folded === ",")) next++;
  // « italo-suédois »
  if (tokens[next]?.folded.endsWith("o") && tokens[next + 1]?.folded === "-") next += 2;
  const reading = registry.nationalities.adjectives.longestAt(tokens, next);
  const state = reading?.values[0]?.state ?? ORGANISATIONS.get(tokens[next]?.folded ?? "");
  if (state === undefined || tokens[next]?.shape !== "lower") return null;
  const end = reading?.end ?? next + 1;
  // « , américain » goes on only where « et » closes the list.
  if (next > at && tokens[at]?.folded === "," && !closesList(tokens, end, registry)) return null;
  const agreement = reading?.values[0]?.gender ?? "both";
  return { of: [state], end, gender: agreement === "both" ? null : agreement };
}

function closesList(tokens: readonly Token[], at: number, registry: Registry): boolean {
  const mark = tokens[at]?.folded;
  if (mark !== "et" && mark !== ",") return false;
  return registry.nationalities.adjectives.longestAt(tokens, at + 1) !== null;
}

/** « de l'ONU », « de Moscou », « du Qatar », « de l'ONU et de la Ligue arabe ». */
function ofNamed(
  tokens: readonly Token[],
  at: number,
  registry: Registry,
  hits: readonly (Hit | undefined)[],
): Step | null {
  const next = afterDe(tokens, tokens[at]?.folded === "et" ? at + 1 : at);
  const hit = next === null ? undefined : hits[next];
  if (!hit || hit.first !== next) return null;
  for (const value of hit.values) {
    if (value.kind === "state" || value.kind === "organisation") return { of: [value.id], end: hit.last };
    if (value.kind === "institution")
      return withNationality(tokens, { of: [value.state], end: hit.last }, registry);
    if (value.kind === "person" || value.kind === "media") return null;
    const body = value.governs ?? value.seats;
    if (body !== null) return { of: [body], end: hit.last };
  }
  return { of: [], end: hit.last };
}

function withNationality(tokens: readonly Token[], step: Step, registry: Registry): Step {
  const reading = registry.nationalities.adjectives.longestAt(tokens, step.end);
  return reading ? { ...step, end: reading.end } : step;
}

/** « de la diplomatie américaine », « du ministère des Affaires étrangères russe », « du gouvernement allemand ». */
function ofBody(
  tokens: readonly Token[],
  at: number,
  registry: Registry,
  hits: readonly (Hit | undefined)[],
): Step | null {
  const first = afterDe(tokens, at);
  if (first === null || titleHeadsAt(tokens, first)?.heads.some((one) => one.office !== null)) return null;
  for (let next = first; next < first + LONGEST_BODY; next++) {
    const token = tokens[next];
    if (token?.kind !== "word" || hits[next] || token.breaks > 0) return null;
    const reading = next > first ? registry.nationalities.adjectives.longestAt(tokens, next) : null;
    // « le diplomate d'origine afghane » serves another state.
    if (reading && tokens[first]?.folded === "origine") return { of: [], end: reading.end };
    if (reading && token.shape === "lower")
      return withTail(tokens, { of: [reading.values[0]?.state ?? ""], end: reading.end });
    if (token.shape !== "lower" && tokens[next - 1]?.folded !== "des" && tokens[next - 1]?.folded !== "la")
      return null;
  }
  return null;
}

/** « du ministère russe des Affaires étrangères ». */
function withTail(tokens: readonly Token[], step: Step): Step {
  const isTail = tokens[step.end]?.folded === "des" && tokens[step.end + 1]?.folded === "affaires";
  return isTail ? { ...step, end: step.end + 3 } : step;
}

/** « pour la Syrie », « en Libye », « auprès de l'ONU »: where an envoy is sent. */
function sentTo(
  tokens: readonly Token[],
  at: number,
  hits: readonly (Hit | undefined)[],
  heads: readonly TitleHead[],
): Step | null {
  if (!SENT_TO.has(tokens[at]?.folded ?? "")) return null;
  if (!heads.some((head) => head.office !== null && SENT.has(head.office))) return null;
  // « recevoir le négociateur à X » says where; an ambassador is sent « à X ».
  const isAt = tokens[at]?.folded === "a";
  if (isAt && !heads.some((head) => head.office === "ambassador" || head.office === "envoy")) return null;
  let next = at + 1;
  if (DE.has(tokens[next]?.folded ?? "")) next++;
  if (ARTICLES.has(tokens[next]?.folded ?? "")) next++;
  const hit = hits[next];
  return hit ? { of: [], end: hit.last, sentTo: placeOf(hit) } : null;
}

function placeOf({ values }: Hit): string | null {
  for (const value of values) if (value.kind !== "institution" && value.kind !== "media") return value.id;
  return null;
}

/** Past « de », « du », « de la », « de l' »; null where none stands. */
function afterDe(tokens: readonly Token[], at: number): number | null {
  const word = tokens[at]?.folded;
  if (word === undefined || !DE.has(word)) return null;
  const next = tokens[at + 1];
  return word === "de" && next && ARTICLES.has(next.folded) && next.shape === "lower" ? at + 2 : at + 1;
}

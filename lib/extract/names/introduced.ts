import {
  GROUP_ADJECTIVES,
  GROUP_HEADS,
  GROUP_LINKS,
  GROUP_NOUNS,
  PARTY_HEADS,
  REBEL_NOUNS,
} from "@/lib/lexicon/group-names";
import { type Document, isFiniteVerb, spanOf, type Token, type VerbGroup } from "@/lib/text";
import type { Registry } from "../registry";
import type { Hit } from "./hits";
import { endOfInstitution } from "./institutions";
import { ShortNames } from "./organisation-short";
import { slugOf } from "./people";
import { isCapitalised } from "./person-name";

/** Longest name before its acronym in brackets, in tokens. */
const LONGEST = 14;
const OF: ReadonlySet<string> = new Set(["de", "du", "des", "d'", "pour"]);
const ARTICLES: ReadonlySet<string> = new Set(["au", "du", "l'", "la", "le", "les"]);
/** « les Forces armées » are any state's. */
const ANYONES: ReadonlySet<string> = new Set(["armee", "armees"]);

export type Source = {
  readonly document: Document;
  readonly registry: Registry;
  readonly hitAt: readonly (Hit | undefined)[];
  readonly verbAt: readonly (VerbGroup | undefined)[];
};

/**
 * The organisations a text introduces itself, as if a table listed them: a name that an acronym in brackets sums up
 * (« l'Armée patriotique rwandaise (APR) », « le Front de salut national (NAS) »), with every later use of the acronym,
 * and parties and fronts called by what they stand for (« le Mouvement populaire de libération »). The id of one that no
 * table knows is its acronym, else its name; one whose name is known keeps its own id whatever the acronym.
 */
export function findIntroduced(source: Source): Hit[] {
  const { tokens } = source.document;
  const acronyms = new Map<string, string>();
  const found: Hit[] = [];
  const add = (first: number, last: number, id: string): void => {
    found.push({ first, last, values: [{ kind: "organisation", id }] });
  };
  const short = new ShortNames(source);
  let taken = 0;
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at];
    if (!token || token.kind !== "word") continue;
    const again = short.at(at);
    if (again !== null) add(at, at + 1, again);
    const known = token.shape === "lower" ? undefined : acronyms.get(token.folded);
    if (known !== undefined) {
      if (!source.hitAt[at]) add(at, at + 1, known);
      continue;
    }
    const first = isBracketed(tokens, at) ? nameBefore(source, at - 1, token, taken) : null;
    if (first !== null) {
      const listed = organisationAt(source, at, at + 1);
      const id = listed ?? organisationAt(source, first, at - 1) ?? slugOf(token.folded);
      if (source.hitAt[first]?.last !== at - 1) add(first, at - 1, id);
      short.named(first, at - 1, id);
      if (listed === null) {
        add(at, at + 1, id);
        acronyms.set(token.folded, id);
      }
      taken = at;
      continue;
    }
    const last = endOfParty(source, at) ?? endOfInstitution(source, at);
    if (last === null) continue;
    const acronym = isSummedUp(tokens, last) ? tokens[last + 1] : undefined;
    // « le Parti de l'alliance populaire (PA) »: two letters that spell only part of it
    if (acronym && (acronym.raw.length > 2 || acronym.folded[0] !== token.folded[0])) continue;
    const id = acronym ? slugOf(acronym.folded) : slugOf(spanOf(source.document, at, last).text);
    add(at, last, id);
    if (acronym) acronyms.set(acronym.folded, id);
    short.named(at, last, id);
  }
  return found;
}

/** The hits of a text with those it introduces, which take the place of what they hold. */
export function withIntroduced(hits: readonly Hit[], introduced: readonly Hit[]): Hit[] {
  if (introduced.length === 0) return [...hits];
  const kept: Hit[] = [];
  const all = [...introduced, ...hits].sort((a, b) => a.first - b.first || b.last - a.last);
  let end = 0;
  for (const hit of all) {
    if (hit.first < end) continue;
    kept.push(hit);
    end = hit.last;
  }
  return kept;
}

function isBracketed(tokens: readonly Token[], at: number): boolean {
  const after = tokens[at + 1]?.folded;
  return tokens[at - 1]?.folded === "(" && (after === ")" || after === ",") && tokens[at]?.shape !== "lower";
}

function isSummedUp(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.folded === "(" && isBracketed(tokens, at + 1);
}

function organisationAt({ hitAt }: Source, first: number, last: number): string | null {
  const hit = hitAt[first];
  if (!hit || hit.first !== first || hit.last !== last) return null;
  for (const value of hit.values) if (value.kind === "organisation") return value.id;
  return null;
}

/** Where the name begins that the acronym behind it sums up: letter by letter, or from a noun such as « Front ». */
function nameBefore(source: Source, end: number, acronym: Token, taken: number): number | null {
  const hit = source.hitAt[end + 1];
  if (hit && organisationAt(source, end + 1, end + 2) === null) return null;
  return (
    spelled(source, end, acronym, taken) ??
    headed(source, end, acronym, taken) ??
    articled(source, end, acronym, taken)
  );
}

/** The words' initials, small words aside, spell the acronym. */
function spelled({ document }: Source, end: number, acronym: Token, taken: number): number | null {
  if (acronym.shape !== "upper") return null;
  let letters = acronym.folded.length - 1;
  for (let at = end - 1; at >= Math.max(taken, end - LONGEST); at--) {
    const token = document.tokens[at];
    if (!token || token.kind !== "word" || token.breaks === 2) return null;
    if (token.folded.startsWith(acronym.folded[letters] ?? "") && !token.folded.endsWith("'")) letters--;
    else if (token.folded.length > 4) return null;
    if (letters < 0) return isCapitalised(token) ? at : null;
  }
  return null;
}

/** « le Front de salut national (NAS) », « la Mission des Nations unies au Mali (Minusma) ». */
function headed({ document, verbAt }: Source, end: number, acronym: Token, taken: number): number | null {
  if (acronym.raw.length < 3 || acronym.raw.length > 9) return null;
  for (let at = end - 1; at >= Math.max(taken, end - LONGEST); at--) {
    const token = document.tokens[at];
    const isWord = token?.kind === "word" || token?.folded === "-";
    if (!token || !isWord || token.breaks === 2 || isVerb(verbAt[at])) return null;
    if (!isCapitalised(token) || !GROUP_HEADS.has(token.folded)) continue;
    const isSame = acronym.folded.startsWith(token.folded[0] ?? "");
    return acronym.shape === "upper" || isSame ? at : null;
  }
  return null;
}

/** « le Système d'intégration centraméricain (SICA) »: behind an article one capital, the acronym's first letter. */
function articled(
  { document, hitAt, verbAt }: Source,
  end: number,
  acronym: Token,
  taken: number,
): number | null {
  if (acronym.shape !== "upper" || acronym.raw.length < 3) return null;
  for (let at = end - 1; at >= Math.max(taken, end - LONGEST); at--) {
    const token = document.tokens[at];
    if (token?.kind !== "word" || token.breaks === 2 || isVerb(verbAt[at])) return null;
    if (!isCapitalised(token) || hitAt[at]) continue;
    const isArticled = ARTICLES.has(document.tokens[at - 1]?.folded ?? "") && end - at > 2;
    return isArticled && acronym.folded.startsWith(token.folded[0] ?? "") ? at : null;
  }
  return null;
}

/** The end of a party's name that begins at a token: a noun such as « Front » and what it stands for; null when none does. */
function endOfParty(source: Source, first: number): number | null {
  const { document, hitAt } = source;
  const head = document.tokens[first];
  if (!head || !isCapitalised(head) || hitAt[first]) return null;
  const isFor = GROUP_HEADS.has(head.folded) && document.tokens[first + 1]?.folded === "pour";
  const isCouncil = head.folded === "conseil" || head.folded === "comite";
  if (!isFor && !isCouncil && !PARTY_HEADS.has(head.folded)) return null;
  let last = first;
  let stands = false;
  for (let at = first + 1; at < first + LONGEST; ) {
    const token = document.tokens[at];
    if (token?.kind !== "word" || token.breaks > 0 || isVerb(source.verbAt[at])) break;
    const hit = hitAt[at];
    const isOwner = last > first && OF.has(lastWord(document.tokens, at));
    if (hit && isOwner && isPlaceName(hit)) {
      at = last = hit.last;
      continue;
    }
    // « le Front populaire de libération du Doumar »
    if (!hit && isOwner && stands && isCapitalised(token) && token.shape === "capitalised") {
      last = at + 1;
      break;
    }
    const adjective = source.registry.nationalities.adjectives.longestAt(document.tokens, at);
    const isOwn = GROUP_ADJECTIVES.has(token.folded) || (GROUP_NOUNS.has(token.folded) && at > first + 1);
    if (isOwn || (adjective && last > first)) {
      stands ||= isOwn && (isCouncil ? REBEL_NOUNS.has(token.folded) : !ANYONES.has(token.folded));
      at = last = isOwn ? at + 1 : (adjective?.end ?? at + 1);
    } else if (GROUP_LINKS.has(token.folded)) at++;
    else break;
  }
  return stands ? last : null;
}

function isVerb(verb: VerbGroup | undefined): boolean {
  return verb !== undefined && isFiniteVerb(verb);
}

/** The word before a token, articles aside. */
function lastWord(tokens: readonly Token[], at: number): string {
  const before = tokens[at - 1]?.folded ?? "";
  return before === "la" || before === "l'" ? (tokens[at - 2]?.folded ?? "") : before;
}

function isPlaceName({ values }: Hit): boolean {
  return values.some((value) => value.kind === "state" || value.kind === "region");
}

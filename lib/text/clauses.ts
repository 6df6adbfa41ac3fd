import { SAYING_VERBS } from "@/lib/lexicon/verbs";
import type { Document } from "./document";
import type { Sentence } from "./sentences";
import type { VerbGroup } from "./verbs";

/** A clause: tokens `[first, last)` with the verb that carries it. */
export type Clause = {
  readonly first: number;
  readonly last: number;
  /** Index of its finite verb in the list of verb groups, else of its first other one; null without verb. */
  readonly verb: number | null;
  /**
   * `relative` after « qui, que, dont, où »; `subordinate` after a conjunction; `reporting` names who says the rest
   * (« , a annoncé le ministère », « selon l'ONU »).
   */
  readonly kind: "main" | "relative" | "subordinate" | "reporting";
};

/** Clauses of a document and the way from a token to its clause. */
export type Clauses = { readonly list: readonly Clause[]; readonly at: Int32Array };

const RELATIVES = new Set([
  "qui",
  "dont",
  "ou",
  "lequel",
  "laquelle",
  "lesquels",
  "lesquelles",
  "auquel",
  "auxquels",
  "duquel",
  "desquels",
  "desquelles",
]);
const SUBORDINATORS = new Set([
  "que",
  "qu'",
  "lorsque",
  "lorsqu'",
  "quand",
  "puisque",
  "puisqu'",
  "si",
  "tandis",
  "alors",
  "mais",
  "car",
  "or",
]);
const BREAKS = new Set([";", ":", ",", "(", ")", "«", "»", '"', "“", "”", "–", "—"]);

/**
 * Cuts sentences into clauses: at punctuation, relative pronouns and conjunctions, and before a second finite verb.
 * A stretch without a verb goes with the clause it leans on. Linear in the length of the text.
 *
 * @example "Kerry, qui dort, a parlé, a dit Oslo." → main, relative, main, reporting
 */
export function findClauses(document: Document, verbs: readonly VerbGroup[]): Clauses {
  const known = FOUND.get(document);
  if (known?.verbs === verbs) return known.clauses;
  const clauses = cutAll(document, verbs);
  FOUND.set(document, { verbs, clauses });
  return clauses;
}

/** Several stages ask for the clauses of one text. */
const FOUND = new WeakMap<Document, { readonly verbs: readonly VerbGroup[]; readonly clauses: Clauses }>();

function cutAll(document: Document, verbs: readonly VerbGroup[]): Clauses {
  const list: Clause[] = [];
  const at = new Int32Array(document.tokens.length);
  let next = 0;
  for (const sentence of document.sentences) {
    let end = next;
    while ((verbs[end]?.first ?? Number.POSITIVE_INFINITY) < sentence.last) end++;
    const pieces = joinVerbless(document, verbs, cut(document, sentence, verbs, next, end));
    for (const piece of pieces) {
      at.fill(list.length, piece.first, piece.last);
      list.push(piece);
    }
    next = end;
  }
  return { list, at };
}

/** Whether a group carries a clause: no infinitive, no participle. */
export function isFiniteVerb(verb: VerbGroup): boolean {
  return verb.tense !== "infinitive" && verb.tense !== "infinitive-perfect" && verb.tense !== "participle";
}

type Open = { first: number; verb: number | null; kind: Clause["kind"] };

/** The pieces of a sentence between its boundaries, with the verbs `[from, to)` in them. */
function cut(
  document: Document,
  sentence: Sentence,
  verbs: readonly VerbGroup[],
  from: number,
  to: number,
): Clause[] {
  const pieces: Clause[] = [];
  const open: Open = { first: sentence.first, verb: null, kind: "main" };
  let next = from;
  const close = (last: number, following: Clause["kind"]): void => {
    if (last > open.first) pieces.push({ ...open, last });
    open.first = Math.max(open.first, last);
    open.verb = null;
    open.kind = following;
  };
  for (let token = sentence.first; token < sentence.last; token++) {
    while (next < to && (verbs[next]?.first ?? 0) < token) next++;
    const group = verbs[next];
    if (next < to && group?.first === token) {
      const carried = open.verb === null ? null : verbs[open.verb];
      if (carried && isFiniteVerb(carried) && isFiniteVerb(group))
        close(token, open.kind === "relative" ? "main" : open.kind);
      if (open.verb === null || (isFiniteVerb(group) && !(carried && isFiniteVerb(carried))))
        open.verb = next;
      if (isFiniteVerb(group) && isReporting(document, group, open.first)) open.kind = "reporting";
      token = Math.max(token, group.last - 1);
      continue;
    }
    const word = document.tokens[token]?.folded ?? "";
    if (BREAKS.has(word)) {
      // The mark closes its clause.
      const carried = open.verb;
      const following: Clause["kind"] = open.kind === "relative" && carried === null ? "relative" : "main";
      close(token + 1, following);
    } else if (RELATIVES.has(word) && !(word === "ou" && !isAccented(document, token)))
      close(token, "relative");
    else if (
      SUBORDINATORS.has(word) &&
      !isAdverb(document, token) &&
      !restricts(document, token, verbs.slice(Math.max(from, next - 2), next).findLast(isFiniteVerb)) &&
      !addsTo(document, token, verbs[next], next < to)
    )
      close(token, "subordinate");
    else if (namesSource(document, token)) close(token, "reporting");
  }
  close(sentence.last, "main");
  return pieces;
}

/** « selon l'ONU », « d'après l'ONU ». */
function namesSource({ tokens }: Document, token: number): boolean {
  const word = tokens[token]?.folded;
  // « en fin d'après-midi » names nobody
  const isAfter = word === "d'" && tokens[token + 1]?.folded === "apres" && tokens[token + 2]?.folded !== "-";
  return word === "selon" || isAfter;
}

/** « ne se sont vus qu'en marge du sommet »: goes on, where « a dit qu'en marge du sommet » opens a clause. */
function restricts({ tokens }: Document, token: number, verb: VerbGroup | undefined): boolean {
  const word = tokens[token]?.folded;
  if (!verb || verb.negated || token - verb.last > RESTRICTION_REACH || (word !== "que" && word !== "qu'"))
    return false;
  for (let at = verb.first; at < verb.head; at++)
    if (tokens[at]?.folded === "ne" || tokens[at]?.folded === "n'") return !isDenied({ tokens }, verb.first);
  return false;
}

const NOBODY: ReadonlySet<string> = new Set([
  "aucun",
  "aucune",
  "nul",
  "nulle",
  "personne",
  "rien",
  "jamais",
]);

/** « Aucune rencontre n'est prévue avec X, que Y a vu »: « ne » is not of « que ». */
function isDenied({ tokens }: Pick<Document, "tokens">, from: number): boolean {
  for (let at = from - 1; at >= Math.max(0, from - RESTRICTION_REACH); at--) {
    const word = tokens[at]?.folded ?? "";
    if (NOBODY.has(word)) return true;
    if (BREAKS.has(word)) return false;
  }
  return false;
}

/** How far « que » may stand behind « ne » and its verb: « n'a reçu, jeudi à Oslo, que X ». */
const RESTRICTION_REACH = 18;

/** « alors » and « tandis » only join clauses before « que »: « le ministre d'alors », « a alors dit ». */
function isAdverb({ tokens }: Document, token: number): boolean {
  const word = tokens[token]?.folded;
  const next = tokens[token + 1]?.folded;
  return (word === "alors" || word === "tandis") && next !== "que" && next !== "qu'";
}

/** « X, ainsi que Y », « de même que Y » only go on with a list; not « ainsi que l'a dit Y ». */
function addsTo(
  { tokens }: Document,
  token: number,
  verb: VerbGroup | undefined,
  isInside: boolean,
): boolean {
  const word = tokens[token]?.folded;
  const one = tokens[token - 1]?.folded;
  const isList = one === "ainsi" || (one === "meme" && tokens[token - 2]?.folded === "de");
  return (word === "que" || word === "qu'") && isList && !(isInside && verb?.first === token + 1);
}

/** « où », not « ou ». */
function isAccented(document: Document, token: number): boolean {
  return document.tokens[token]?.raw.normalize("NFC") === "où";
}

/** A verb of saying right after a mark, its subject behind it: « , a annoncé mercredi la diplomatie ». */
function isReporting(document: Document, verb: VerbGroup, first: number): boolean {
  if (!SAYING_VERBS.has(verb.lemma) || verb.first !== first) return false;
  const before = document.tokens[first - 1]?.folded ?? "";
  return BREAKS.has(before);
}

/**
 * Gives a piece without verb to the finite clause before it or, at the start (a subject cut off), to the main one
 * after it; a piece of a relative clause to the verb that the relative clause comes to.
 */
function joinVerbless(
  { tokens }: Document,
  verbs: readonly VerbGroup[],
  pieces: readonly Clause[],
): Clause[] {
  const isFinite = (piece: Clause): boolean => piece.verb !== null && isFiniteOf(verbs, piece.verb);
  const following: (number | null)[] = [];
  let ahead: number | null = null;
  let inRelative: number | null = null;
  for (let index = pieces.length - 1; index >= 0; index--) {
    const piece = pieces[index];
    if (!piece) continue;
    following[index] = piece.kind === "relative" ? inRelative : ahead;
    if (piece.kind === "main" && isFinite(piece)) ahead = piece.verb;
    if (piece.kind === "relative") inRelative = piece.verb ?? inRelative;
    else inRelative = null;
  }
  let behind: number | null = null;
  let isOpen = false;
  return pieces.map((piece, index) => {
    if (piece.verb !== null) {
      isOpen = false;
      if (piece.kind !== "reporting" && isFinite(piece)) behind = piece.verb;
      return piece;
    }
    if (piece.kind === "reporting") return piece;
    const next = following[index] ?? null;
    // « ; le président, lui, a vu », « : mardi, à Oslo, il a vu »
    if (next !== null && ENDS.has(tokens[piece.first - 1]?.folded ?? "")) behind = null;
    // « lorsque le roi, X, les a reçus »: what a conjunction opens waits for its verb.
    isOpen ||= piece.kind === "subordinate";
    if (isOpen) return { ...piece, verb: next ?? behind };
    return { ...piece, verb: piece.kind === "relative" ? (next ?? behind) : (behind ?? next) };
  });
}

const ENDS = new Set([";", ":"]);

function isFiniteOf(verbs: readonly VerbGroup[], index: number): boolean {
  const verb = verbs[index];
  return verb !== undefined && isFiniteVerb(verb);
}

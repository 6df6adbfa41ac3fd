import type { Span } from "@/lib/domain";
import type { Analysis } from "@/lib/extract/pipeline";
import type { TemporalMention } from "@/lib/extract/temporal";
import type { Expression, Frame } from "@/lib/extract/temporal/types";
import { AIMING_VERBS, PLANNING_VERBS, RESCHEDULING_VERBS } from "@/lib/lexicon/verb-frames";
import { type Document, spanOf } from "@/lib/text";

/** A temporal expression with its place in the article, as the clues read it. */
export type Spoken = Omit<TemporalMention, "first" | "last"> & {
  readonly first: number;
  readonly last: number;
  readonly span: Span;
  /** Whether it stands in the first sentence of prose. */
  readonly isLead: boolean;
  /** The sentence it stands in, counted from the lead. */
  readonly sentence: number;
  /** « GENÈVE, 9 septembre (AFP) - »: the day the article is sent on. */
  readonly isDateline: boolean;
  /** « Séoul, samedi 2 juin 2018. »: a dateline that is a sentence; reportage so opens a scene of an earlier day, too. */
  readonly isScene: boolean;
  /** « depuis samedi »: it began then and goes on; news of the background. */
  readonly isSince: boolean;
  /** « ce vendredi 24 janvier »: the article points at the day, as at the one it is written on. */
  readonly isPointedAt: boolean;
  /** « a promis mercredi »: right behind its verb, and so the day of it. */
  readonly isBesideVerb: boolean;
};

/** So many different expressions are read: an almanac of dates says nothing of the day it was written. */
const MOST = 300;

/** The temporal expressions of an article in order, each once: what is said twice is not twice as true. */
export function spokenOf({ document, temporal, verbs }: Analysis): Spoken[] {
  const scene = temporal.find((mention) => isScene(document, mention));
  const opening = scene ? (document.sentenceAt[scene.first] ?? 0) + 1 : 0;
  const lead = document.sentences.find(({ kind, index }) => kind === "prose" && index >= opening)?.index ?? 0;
  const verbEnds = new Set(verbs.map(({ last }) => last));
  const offs = new Set(verbs.filter(isOff).map(({ first }) => document.sentenceAt[first] ?? -1));
  const seen = new Set<string>();
  const spoken: Spoken[] = [];
  let dated: TemporalMention | null = null;
  for (const mention of temporal) {
    const { mod, part, governor } = mention;
    const expression: Expression = inToldMonth(mention, dated);
    if (expression.kind === "calendar" && expression.day !== null && expression.month !== null)
      dated = { ...mention, expression };
    const isBesideVerb = isBeside(document, verbEnds, mention.first);
    const isLoose = (isAim(mention) && !isBesideVerb) || isCalledOff(document, offs, mention);
    const frame = isLoose ? "unknown" : mention.frame;
    const sentence = (document.sentenceAt[mention.first] ?? lead) - lead;
    const isLead = sentence === 0;
    const isSince = precedes(document, mention, "depuis");
    const verb = governor && `${governor.lemma} ${governor.tense} ${governor.modal}`;
    const key = JSON.stringify([expression, frame, mod, part, verb, isLead, isSince]);
    if (seen.has(key)) continue;
    if (spoken.length >= MOST) break;
    seen.add(key);
    spoken.push({
      ...mention,
      expression,
      frame,
      span: spanOf(document, mention.first, mention.last),
      isLead,
      sentence,
      isDateline: mention === scene || isDateline(document, mention),
      isScene: mention === scene && document.sentences[opening - 1]?.kind === "prose",
      isSince,
      isPointedAt: precedes(document, mention, "ce"),
      isBesideVerb,
    });
  }
  return spoken;
}

/** Tokens behind a date in which a later day needs no month: « le 13 juillet …, le 19 ». */
const SAME_MONTH = 80;

/** « Le 13 juillet, ils s'étaient vus. Le 19, ils en avaient parlé »: the month told a moment ago. */
function inToldMonth({ expression, first }: TemporalMention, dated: TemporalMention | null): Expression {
  if (expression.kind !== "calendar" || expression.day === null || expression.month !== null)
    return expression;
  if (dated?.expression.kind !== "calendar" || first - dated.last > SAME_MONTH) return expression;
  const { day, month, year } = dated.expression;
  return expression.day > (day ?? 0) ? { ...expression, month, year } : expression;
}

/** « a proposé une conférence au début de 2019 »: a date with its month or year is that of what is proposed. */
function isAim({ expression, frame, governor }: TemporalMention): boolean {
  const isDate = expression.kind === "calendar" && (expression.month !== null || expression.year !== null);
  return isDate && frame === "past" && governor !== null && AIMING_VERBS.has(governor.lemma);
}

/** « a été repoussé », « est annulée » */
function isOff({ lemma, tense, negated }: Analysis["verbs"][number]): boolean {
  const isPutOff = RESCHEDULING_VERBS.has(lemma) || lemma === "annuler";
  return isPutOff && !negated && (tense === "past" || tense === "present");
}

/** Tokens from a planned day to the « mais » that calls it off. */
const OFF_REACH = 40;

/** « devait s'entretenir lundi avec X, mais le rendez-vous a été repoussé »: the day may lie on either side. */
function isCalledOff({ sentenceAt, tokens }: Document, offs: ReadonlySet<number>, mention: TemporalMention) {
  const { frame, governor, last } = mention;
  if (frame !== "future" || governor?.tense !== "imperfect" || governor.modal !== "devoir") return false;
  const sentence = sentenceAt[mention.first] ?? -1;
  if (!offs.has(sentence)) return false;
  for (let at = last; at < last + OFF_REACH && sentenceAt[at] === sentence; at++)
    if (tokens[at]?.folded === "mais") return true;
  return false;
}

/** Words between a verb and its date: « a annoncé dans la nuit de samedi à dimanche », « le 4 mai ». */
const BEFORE_DATES = new Set([
  "le",
  "la",
  "l'",
  "ce",
  "cette",
  "dans",
  "en",
  "au",
  "aux",
  "des",
  "tot",
  "tard",
]);
const MOST_BEFORE = 2;

function isBeside({ tokens }: Document, verbEnds: ReadonlySet<number>, first: number): boolean {
  for (let at = first; at >= first - MOST_BEFORE; at--) {
    if (verbEnds.has(at)) return true;
    if (!BEFORE_DATES.has(tokens[at - 1]?.folded ?? "")) return false;
  }
  return false;
}

const ARTICLES = new Set(["le", "la"]);

/** Whether a word stands before a mention, its article aside. */
function precedes({ tokens }: Document, { first }: TemporalMention, word: string): boolean {
  const before = tokens[first - 1]?.folded ?? "";
  return before === word || (ARTICLES.has(before) && tokens[first - 2]?.folded === word);
}

/** « avait reçu lundi », « devait s'ouvrir lundi »: told as what was, or was to be, before the news. */
export function isBackground(governor: Spoken["governor"]): boolean {
  return governor?.tense === "pluperfect" || (governor?.tense === "imperfect" && governor.modal !== null);
}

const PLANS = new Set(["future", "future-perfect"]);
/** « doit reprendre le 5 », « pourrait durer jusqu'à la mi-mars ». */
const MODAL_PLANS = new Set(["present", "conditional"]);

/**
 * The frame of a date with its day or month, as far as the tense leaves no doubt: « les dernières, le 26 août » beside
 * a present is no plan, nor is what had been promised « pour début août » still to come.
 */
export function surelyFramed({ frame, governor }: Spoken): Frame {
  if (frame !== "future" || !governor) return frame;
  // « est attendu mardi 15 février »
  if (PLANNING_VERBS.has(governor.lemma) && governor.tense === "present") return frame;
  return PLANS.has(governor.tense) || (governor.modal !== null && MODAL_PLANS.has(governor.tense))
    ? frame
    : "unknown";
}

const LATEST_DATELINE = 14;
const DASHES = new Set(["-", "–", "—"]);
const CLOSERS = new Set([...DASHES, "(", "/", "|", "["]);

/** Words, folded, behind which a page says when it was put up: « Publié le 8 août 2023 à 10h12 », « Publié le : 08/08/2023 ». */
const PUBLISHED = new Set(["publie", "poste", "publication"]);
const JOINTS = new Set([",", ")", "-", "–", "—", "/", "|"]);

/** A dateline has names and figures only before its date, parted by a comma or in capitals, and a bracket or dash behind. */
function isDateline(document: Document, mention: TemporalMention): boolean {
  const { tokens } = document;
  const { first, last, expression } = mention;
  const colon = tokens[first - 1]?.folded === ":" ? 1 : 0;
  const article = tokens[first - 1 - colon]?.folded === "le" ? 1 : 0;
  const isPut = colon + article > 0 && PUBLISHED.has(tokens[first - 1 - colon - article]?.folded ?? "");
  if (isPut && first <= LATEST_DATELINE) return expression.kind === "calendar" && expression.day !== null;
  const next = tokens[last]?.folded === "." ? last + 1 : last;
  return isHeaded(document, mention) && isClosed(document, next);
}

/** Words that the name of an agency has at most, between the date and the dash. */
const AGENCY = 3;

/** « 9 septembre (AFP) - », « 14 décembre, Reuter - » */
function isClosed({ tokens }: Document, next: number): boolean {
  if (CLOSERS.has(tokens[next]?.folded ?? "")) return true;
  if (tokens[next]?.folded !== ",") return false;
  for (let at = next + 1; at <= next + AGENCY + 1; at++) {
    const token = tokens[at];
    if (!token || token.shape === "lower") return false;
    if (DASHES.has(token.folded)) return at > next + 1;
  }
  return false;
}

/** « AA / Niamey / 8 août 2023 », « Séoul, samedi 2 juin 2018. »: a place and a date in full, and nothing else. */
function isScene(document: Document, mention: TemporalMention): boolean {
  const { expression, first, last } = mention;
  if (expression.kind !== "calendar" || expression.month === null) return false;
  // Without its year a date is a stamp only behind a stroke: « AA / Genève / 23 février ».
  if (expression.year === null && document.tokens[first - 1]?.folded !== "/") return false;
  const sentence = document.sentences[document.sentenceAt[first] ?? -1];
  if (!sentence || !isHeaded(document, mention)) return false;
  return document.tokens.slice(last, sentence.last).every(({ folded }) => folded === ".");
}

function isHeaded({ tokens }: Document, { first, expression }: TemporalMention): boolean {
  if (first > LATEST_DATELINE || expression.kind !== "calendar" || expression.day === null) return false;
  for (const token of tokens.slice(0, first))
    if (token.kind === "word" && token.shape === "lower") return false;
  const before = tokens[first - 1];
  return before !== undefined && (JOINTS.has(before.folded) || before.shape === "upper");
}

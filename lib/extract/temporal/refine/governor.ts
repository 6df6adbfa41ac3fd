import { type Clause, type Clauses, type Document, isFiniteVerb, type VerbGroup } from "@/lib/text";
import type { TemporalMention } from "../types";

/** A verb behind its date governs it less surely than one before it. */
const BEHIND_PENALTY = 3;
/** Words that open a clause anew: a date right behind them belongs to the verb that follows. */
const OPENERS: ReadonlySet<string> = new Set(["mais", "et", "or", "puis", "car", "ainsi", "enfin"]);
const MAIN_REACH = 6;

/** The verb that frames a mention, and the finite verb of its clause where the first is not finite. */
export type Governing = {
  readonly verb: VerbGroup;
  readonly main: VerbGroup | null;
  /** The verb is a past participle (« arrivé », « conclue »), not a present one (« arrivant »), or « ait rompu ». */
  readonly isDone: boolean;
};

/**
 * Finds the verb nearest to each mention inside its clause; where the clause has none, the verb it leans on, or the next one when
 * the mention opens its clause. Mentions and verbs are in text order, so one walk serves all.
 */
export function findGovernors(
  document: Document,
  mentions: readonly TemporalMention[],
  verbs: readonly VerbGroup[],
  clauses: Clauses,
): (Governing | null)[] {
  let next = 0;
  return mentions.map((mention) => {
    const clause = clauses.list[clauses.at[mention.first] ?? -1];
    if (!clause) return null;
    while (next < verbs.length && (verbs[next]?.last ?? 0) <= clause.first) next++;
    const nearest = nearestVerb(document, mention, verbs, next, clause);
    const following =
      nearest === null && opensClause(document, mention, clause)
        ? verbOfOpening(document, mention, verbs, next, clauses)
        : undefined;
    const isSameSentence =
      following !== undefined && document.sentenceAt[following.first] === document.sentenceAt[mention.first];
    const carrier = isSameSentence ? following : clause.verb === null ? null : (verbs[clause.verb] ?? null);
    const found = nearest ?? carrier ?? besideAside(document, mention, verbs, next);
    if (!found) return null;
    const verb = clefted(document, found, verbs, next) ?? found;
    const head = document.tokens[verb.head]?.folded ?? "";
    return {
      verb,
      main: carrier && isFiniteVerb(carrier) ? carrier : finiteBefore(document, mention, verbs, next),
      isDone: verb.tense === "subjunctive" ? isPerfect(verb, head) : isPastParticiple(verb, head),
    };
  });
}

/** « Mercredi, avant de s'envoler pour Oslo, X a appelé Y »: the day in front is that of the main verb. */
function verbOfOpening(
  { sentenceAt }: Document,
  mention: TemporalMention,
  verbs: readonly VerbGroup[],
  from: number,
  clauses: Clauses,
): VerbGroup | undefined {
  const next = verbs[from];
  if (!next || isFiniteVerb(next)) return next;
  const main = verbs
    .slice(from + 1, from + 1 + MAIN_REACH)
    .find((verb) => isFiniteVerb(verb) && clauses.list[clauses.at[verb.head] ?? -1]?.kind === "main");
  return main && sentenceAt[main.first] === sentenceAt[mention.first] ? main : next;
}

/** « a affirmé, mardi, que »: the verb right before a day between commas. */
function besideAside(
  { tokens }: Document,
  { first, last }: TemporalMention,
  verbs: readonly VerbGroup[],
  from: number,
): VerbGroup | null {
  if (tokens[first - 1]?.folded !== "," || tokens[last]?.folded !== ",") return null;
  const before = verbs[from - 1];
  return before && before.last === first - 1 && isFiniteVerb(before) ? before : null;
}

/** « c'est jeudi que X a vu Y », « jeudi, c'est à Oslo que X a vu Y »: the verb that a cleft leads to. */
function clefted(
  { tokens, sentenceAt }: Document,
  is: VerbGroup,
  verbs: readonly VerbGroup[],
  from: number,
): VerbGroup | null {
  if (is.lemma !== "etre" || is.tense !== "present" || tokens[is.head - 1]?.folded !== "c'") return null;
  const next = verbs
    .slice(from, from + CLEFT_VERBS)
    .find((verb) => verb.first >= is.last && isFiniteVerb(verb));
  if (!next || sentenceAt[next.first] !== sentenceAt[is.first]) return null;
  for (let token = is.last; token < next.first; token++) {
    const word = tokens[token]?.folded ?? "";
    if (CLEFT_ENDS.has(word)) return null;
    if (CLEFT_OPENERS.has(word)) return next;
  }
  return null;
}

/** Verbs looked at behind « c'est ». */
const CLEFT_VERBS = 6;
const CLEFT_OPENERS: ReadonlySet<string> = new Set(["que", "qu'", "qui"]);
const CLEFT_ENDS: ReadonlySet<string> = new Set([";", ":", ".", "car", "mais"]);

function isPastParticiple({ tense }: VerbGroup, head: string): boolean {
  return tense === "participle" && !/ante?s?$/.test(head);
}

/** « bien qu'il ait rompu », « qu'il soit parti », but not « qu'il soit signé » or « qu'il ait peur ». */
function isPerfect({ lemma, passive }: VerbGroup, head: string): boolean {
  if (/^(ait|aient|aie|ayons|ayez)$/.test(head)) return lemma !== "avoir";
  return /^(soit|soient)$/.test(head) && !passive && lemma !== "etre";
}

function nearestVerb(
  document: Document,
  mention: TemporalMention,
  verbs: readonly VerbGroup[],
  from: number,
  clause: Clause,
): VerbGroup | null {
  const opens = document.tokens[mention.first - 1]?.kind !== "word";
  let nearest: VerbGroup | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (let index = from; index < verbs.length; index++) {
    const verb = verbs[index];
    if (!verb || verb.first >= clause.last) break;
    // « a téléphoné dans l'après-midi pour exiger »: the day is that of the verb before.
    if (nearest && verb.first >= mention.last && isPurpose(document, verb)) break;
    const distance =
      verb.last <= mention.first
        ? mention.first - verb.last
        : verb.first - mention.last + (opens ? 0 : BEHIND_PENALTY);
    if (distance >= least) {
      if (verb.first > mention.last) break;
      continue;
    }
    nearest = verb;
    least = distance;
  }
  return nearest;
}

function isPurpose({ tokens }: Document, { tense, first }: VerbGroup): boolean {
  if (tense !== "infinitive") return false;
  const before = tokens[first - 1]?.folded ?? "";
  return before === "pour" || (/^d[e']$/.test(before) && tokens[first - 2]?.folded === "afin");
}

/** Whether a mention stands at the head of its clause, behind at most a conjunction. */
function opensClause(document: Document, mention: TemporalMention, clause: Clause): boolean {
  const first = document.tokens[clause.first]?.folded ?? "";
  const start = OPENERS.has(first) ? clause.first + 1 : clause.first;
  const sentence = document.sentences[document.sentenceAt[mention.first] ?? 0];
  const before = document.tokens[clause.first - 1]?.folded ?? "";
  const isAnew = start > clause.first || sentence?.first === clause.first || before === ";" || before === ":";
  return isAnew && mention.first - start <= 1;
}

/** The finite verb last passed in the sentence before a mention whose own clause has none. */
function finiteBefore(
  document: Document,
  mention: TemporalMention,
  verbs: readonly VerbGroup[],
  from: number,
): VerbGroup | null {
  const sentence = document.sentenceAt[mention.first];
  for (let index = Math.min(from, verbs.length - 1); index >= 0 && index > from - MAIN_REACH; index--) {
    const verb = verbs[index];
    if (!verb || document.sentenceAt[verb.first] !== sentence) continue;
    if (verb.last <= mention.first && isFiniteVerb(verb)) return verb;
  }
  return null;
}

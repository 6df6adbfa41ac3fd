import type { VerbGroup } from "@/lib/text";
import { carriedBy, clauseAt, type Stretch, sentenceAt, type View, verbsIn, within, wordAt } from "../view";

const QUE = new Set(["que", "qu'"]);

/** Where the clause of a verb opens, over what commas cut off it: at « qui », « que », « où », « auquel »; null in a main clause. */
export function openerOf(view: View, verb: VerbGroup): number | null {
  const own = clauseAt(view, verb.head);
  if (!own) return null;
  const opening = [...carriedBy(view, verb), own].find(
    ({ first, kind }) => kind === "relative" || (kind === "subordinate" && QUE.has(wordAt(view, first))),
  );
  return opening && opening.first <= own.first ? opening.first : null;
}

/** « c'est X que », « c'est par X que »: the words that a cleft sets in front of a verb. */
export function cleftBefore(view: View, verb: VerbGroup): Stretch | null {
  const opener = openerOf(view, verb);
  const sentence = sentenceAt(view, verb.head);
  if (opener === null || !sentence || !opensWithQue(view, opener)) return null;
  const is = verbsIn(view, sentence.first, opener).at(-1);
  const isCleft = is?.lemma === "etre" && ["c'", "ce"].includes(wordAt(view, is.head - 1)) && !is.negated;
  return is && isCleft ? { first: is.last, last: opener } : null;
}

const MARKS = new Set([",", "-", "–", "—", "("]);
const LONGEST_NAME = 8;

/** Whether names stand right before a relative pronoun, over a comma at most. */
export function isRightAfterName(view: View, token: number): boolean {
  const end = MARKS.has(wordAt(view, token - 1)) ? token - 1 : token;
  return within(view.who, end - LONGEST_NAME, end).some(({ last }) => last === end);
}

export function opensWithQue(view: View, opener: number): boolean {
  return QUE.has(wordAt(view, opener));
}

/** « Y, qui le recevait », « Y, qu'il recevait », « Y, avec qui il a parlé deux heures »: on the day of what it is said of. */
export function isTied(view: View, verb: VerbGroup, opener: number): boolean {
  const word = wordAt(view, opener);
  if (verb.modal !== null) return false;
  if (verb.tense === "imperfect" && (word === "qui" || word === "que" || word === "qu'")) return true;
  return verb.tense === "past" && wordAt(view, opener - 1) === "avec" && word !== "que";
}

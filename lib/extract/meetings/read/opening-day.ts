import type { DayInterval } from "@/lib/calendar";
import { OPENING_VERBS } from "@/lib/lexicon/contacts";
import type { VerbGroup } from "@/lib/text";
import { type Stretch, sentenceAt, type View, verbsIn, wordAt } from "../view";
import { datesIn, spanFrom } from "./dates";
import { verbBefore } from "./noun-verbs";
import type { NounAt } from "./nouns";

/** Days that talks go on at most. */
const LONGEST = 45;
const NOUN_PHRASE = 10;

/** The day and the participle of an opening, told of a noun. */
type Opening = { readonly day: DayInterval; readonly verb: VerbGroup };

/**
 * The days of talks whose opening is told beside another day of theirs: « Ouverts le 9 juin à X, les pourparlers ont pris
 * fin mardi », « ont repris lundi leurs discussions, entamées la veille ».
 */
export function daysFromOpening(
  view: View,
  noun: NounAt,
  { last }: Stretch,
  verb: VerbGroup | null,
): DayInterval | null {
  const opening = openingOf(view, noun, last);
  if (!opening) return null;
  const [from, to] = verb ? [Math.max(verb.last, noun.end), last] : governedBy(view, noun);
  const dates = datesIn(view, from, to, false).filter(
    ({ first }) => first < opening.verb.first || first >= endOf(view, opening.verb),
  );
  const day = spanFrom(view, dates, 0);
  const isLater = day !== null && day.start > opening.day.start && day.end - opening.day.start <= LONGEST;
  return isLater && day.end <= view.anchor.end ? { start: opening.day.start, end: day.end } : null;
}

/** What stands between the verb that a noun is the object of and the noun. */
function governedBy(view: View, noun: NounAt): [number, number] {
  const verb = verbBefore(view, noun);
  return verb ? [verb.last, noun.at] : [noun.at, noun.at];
}

/** A participle of opening in front of the noun, at the head of its sentence, or behind it, set off by a comma. */
function openingOf(view: View, noun: NounAt, last: number): Opening | null {
  const sentence = sentenceAt(view, noun.at);
  if (!sentence) return null;
  const [ahead] = verbsIn(view, sentence.first, noun.at);
  // At the head of the sentence, or behind a dateline.
  const isHead =
    ahead !== undefined &&
    (ahead.first === sentence.first || view.document.tokens[ahead.first - 1]?.kind === "symbol");
  const isAhead = isHead && noun.at - endOf(view, ahead) <= NOUN_PHRASE;
  const behind = verbsIn(view, noun.end, last).find(isOpening);
  const verb = isAhead && ahead && isOpening(ahead) ? ahead : behind;
  if (!verb) return null;
  const day = spanFrom(view, datesIn(view, verb.last, endOf(view, verb), false), 0);
  return day && day.start === day.end ? { day, verb } : null;
}

function isOpening({ tense, lemma }: VerbGroup): boolean {
  return tense === "participle" && OPENING_VERBS.has(lemma);
}

const PHRASE = 24;

/** Where what a participle is told with ends: the comma behind it. */
function endOf(view: View, { last }: VerbGroup): number {
  let token = last;
  while (token < last + PHRASE && ![",", ".", ";", ")"].includes(wordAt(view, token))) token++;
  return token;
}

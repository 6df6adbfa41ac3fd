import { type DayInterval, overlaps } from "@/lib/calendar";
import type { PlaceMention } from "@/lib/domain";
import type { Sentence } from "@/lib/text";
import type { Located } from "../../located";
import { clauseAt, type View, verbFrom, within, wordAt } from "../view";
import { daysOf } from "./dates";
import { isLocation, NOWHERE, type Where, whereOf } from "./places";

/** The place told last before a token, for « y », « où » and « sur place »: a city before a country. */
export function placeBefore(
  view: View,
  token: number,
  sentencesBack: number,
  day: DayInterval | null = null,
): Where {
  const index = view.document.sentenceAt[token] ?? 0;
  let fallback = NOWHERE;
  for (let back = 0; back <= sentencesBack; back++) {
    const sentence = view.document.sentences[index - back];
    if (!sentence) break;
    if (back > 0 && day && isOfOtherDays(view, sentence, day)) continue;
    const found = within(view.where, sentence.first, Math.min(sentence.last, token))
      .filter(
        (mention) =>
          isLocation(view, mention, sentence.first) ||
          mention.first === sentence.first ||
          // « il part pour Moscou afin d'y rencontrer X »
          (back <= 1 && wordAt(view, mention.first - 1) === "pour") ||
          // « il gagnera Moscou pour y rencontrer X »
          (back === 0 && reaches(view, mention.first)),
      )
      .filter((mention) => back === 0 || !isHome(view, mention.first))
      .filter(
        (mention) =>
          day === null || !isOfAnotherDay(view, mention, day) || isReachedThen(view, mention, day, back),
      )
      .toReversed()
      .sort((a, b) => Number(hangsOnParticiple(view, a.first)) - Number(hangsOnParticiple(view, b.first)));
    for (const mention of found) {
      const where = whereOf(view, [mention]);
      if (where.place === null) continue;
      const kind = where.place === null ? undefined : view.registry.places.get(where.place)?.kind;
      if (kind !== "country" && kind !== "region") return where;
      if (fallback.place === null) fallback = where;
    }
  }
  return fallback;
}

/** Whether a sentence tells only of days that a contact was not on: its place is that of something else. */
function isOfOtherDays(view: View, { first, last }: Sentence, day: DayInterval): boolean {
  const days = within(view.when, first, last).flatMap((date) => daysOf(date) ?? []);
  return (
    days.length > 0 && days.every((other) => !overlaps(other, { start: day.start - 1, end: day.end + 1 }))
  );
}

const LONGEST_WAY = 2;

/** « a quitté mercredi Pékin pour Séoul. Il y verra X jeudi »: where a journey told before leads to. */
function isReachedThen(
  view: View,
  { first }: Located<PlaceMention>,
  day: DayInterval,
  back: number,
): boolean {
  if (back !== 1 || (wordAt(view, first - 1) !== "pour" && !reaches(view, first))) return false;
  const clause = clauseAt(view, first);
  const left = clause && within(view.when, clause.first, first).at(-1);
  const days = left ? daysOf(left) : null;
  return days !== null && day.start >= days.end && day.start - days.end <= LONGEST_WAY;
}

const BESIDE = 6;

/** « vu samedi à Oslo, un an après leur rencontre de mai à Rome »: a place told with another day is that of something else. */
function isOfAnotherDay(view: View, { first, last }: Located<PlaceMention>, day: DayInterval): boolean {
  const clause = clauseAt(view, first);
  const from = Math.max(clause?.first ?? first, first - BESIDE);
  const to = Math.min(clause?.last ?? last, last + BESIDE);
  const [behind] = within(view.when, last, to);
  const before = within(view.when, from, first).at(-1);
  const isBehindNearer = behind && (!before || behind.first - last < first - before.last);
  const days = isBehindNearer ? daysOf(behind) : before ? daysOf(before) : null;
  return days !== null && !overlaps(days, day);
}

/** « ont signé à Bamako l'accord négocié à Alger »: the second place is not that of the sentence. */
function hangsOnParticiple(view: View, token: number): boolean {
  const verb = view.verbs[verbFrom(view, token) - 1];
  return verb?.tense === "participle" && wordAt(view, verb.first - 1) !== "," && token - verb.last <= 3;
}

const DWELLING = new Set(
  "installer refugier exiler baser naitre detenir emprisonner implanter etablir sieger resider vivre interner incarcerer".split(
    " ",
  ),
);

/** « le président X, installé à Riyad », « qui siège à Tripoli »: where somebody lives, not where a story is. */
function isHome(view: View, token: number): boolean {
  const verb = view.verbs[verbFrom(view, token) - 1];
  return verb !== undefined && DWELLING.has(verb.lemma) && token - verb.last <= 4;
}

const REACHING = new Set(["gagner", "regagner", "rallier", "rejoindre", "atteindre", "visiter"]);

/** « gagnera Moscou », « a gagné mardi soir Moscou »: a place that a verb of going has as object. */
function reaches(view: View, token: number): boolean {
  const verb = view.verbs[verbFrom(view, token) - 1];
  if (!verb || !REACHING.has(verb.lemma)) return false;
  const [date] = within(view.when, verb.last, token);
  return verb.last === token || (date?.first === verb.last && date.last === token);
}

/** « avant de gagner Moscou. Il y verra X »: the place gone to last in the sentence before, for « y ». */
export function placeReached(view: View, token: number): Where {
  const index = view.document.sentenceAt[token] ?? 0;
  const sentence = view.document.sentences[index - 1];
  const own = view.document.sentences[index];
  if (!sentence || !own || within(view.where, own.first, token).length > 0) return NOWHERE;
  const last = within(view.where, sentence.first, sentence.last).at(-1);
  const isGone = last && (reaches(view, last.first) || wordAt(view, last.first - 1) === "pour");
  return isGone ? whereOf(view, [last]) : NOWHERE;
}

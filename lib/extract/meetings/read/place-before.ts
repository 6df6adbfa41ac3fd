import { type DayInterval, overlaps } from "@/lib/calendar";
import type { PlaceMention } from "@/lib/domain";
import { CONTACT_NOUNS } from "@/lib/lexicon/contacts";
import { SAYING_VERBS } from "@/lib/lexicon/verbs";
import { isFiniteVerb, type Sentence } from "@/lib/text";
import type { Located } from "../../located";
import { clauseAt, isOf, type View, verbFrom, verbsIn, within, wordAt } from "../view";
import { daysOf } from "./dates";
import { isLocation, isNear, isOfNextMove, isWithin, NOWHERE, type Where, whereOf } from "./places";
import { BUILDINGS } from "./where";

/** What is known of who is where: the day, the people of whom farther sentences must speak, that « y » asks. */
type Asking = {
  readonly day?: DayInterval | null;
  readonly people?: readonly string[];
  readonly isY?: boolean;
};

/** Sentences in which nobody of a contact need be named for its place to be told there. */
const NEAREST = 1;

/** The place told last before a token, for « y », « où » and « sur place »: a city before a country. */
export function placeBefore(
  view: View,
  token: number,
  sentencesBack: number,
  { day = null, people, isY = false }: Asking = {},
): Where {
  const index = view.document.sentenceAt[token] ?? 0;
  let fallback = NOWHERE;
  for (let back = 0; back <= sentencesBack; back++) {
    const sentence = view.document.sentences[index - back];
    if (!sentence) break;
    if (back > 0 && day && isOfOtherDays(view, sentence, day)) continue;
    const isOfOthers = back > 0 && people !== undefined && !names(view, sentence, people);
    if (isOfOthers && (back > NEAREST || isReaction(view, sentence))) continue;
    const found = within(view.where, sentence.first, Math.min(sentence.last, token))
      .filter(
        (mention) =>
          isLocation(view, mention, sentence.first) ||
          mention.first === sentence.first ||
          // « il part pour Moscou afin d'y rencontrer X »
          (back <= 1 && wordAt(view, mention.first - 1) === "pour") ||
          // « il gagnera Moscou pour y rencontrer X »
          (back === 0 && reaches(view, mention.first)) ||
          (isY && back <= 1 && isMeantByY(view, mention.first)),
      )
      .filter(({ first }) => back > 0 || isY || !isStillAhead(view, first))
      .filter(({ first }) => back === 0 || !(isHome(view, first) || isOfSaying(view, first)))
      .filter(({ first }) => isY || back > 0 || !isOfNextMove(view, first, sentence.first))
      .filter(
        (mention) =>
          day === null || !isOfAnotherDay(view, mention, day) || isReachedThen(view, mention, day, back),
      )
      .toReversed()
      .sort((a, b) => distance(view, a.first) - distance(view, b.first));
    for (const mention of found) {
      const where = whereOf(view, [mention]);
      if (where.place === null) continue;
      const kind = where.place === null ? undefined : view.registry.places.get(where.place)?.kind;
      if (kind !== "country" && kind !== "region" && kind !== "water") return where;
      if (fallback.place === null) fallback = where;
    }
  }
  return fallback;
}

/** « Avant de regagner Oslo, X verra Y »: not there yet. */
function isStillAhead(view: View, token: number): boolean {
  const first = clauseAt(view, token)?.first ?? token;
  return wordAt(view, first) === "avant" && isOf(view, first + 1);
}

/** What is less likely meant: a place beside the real one, one that hangs on a participle. */
function distance(view: View, token: number): number {
  return Number(hangsOnParticiple(view, token)) + 2 * Number(isNear(view, token));
}

function names(view: View, { first, last }: Sentence, people: readonly string[]): boolean {
  return within(view.who, first, last).some(({ mention }) =>
    mention.actors.some((id) => people.includes(id)),
  );
}

const REACTING = new Set(
  "accuser applaudir commenter condamner critiquer defiler dementir denoncer deplorer feliciter ironiser juger manifester protester reagir regretter saluer soupirer".split(
    " ",
  ),
);

/** « A Pékin, un porte-parole a salué l'accord »: where others speak. */
function isReaction(view: View, { first, last }: Sentence): boolean {
  const verb = verbsIn(view, first, last).find(isFiniteVerb);
  return verb !== undefined && (REACTING.has(verb.lemma) || SAYING_VERBS.has(verb.lemma));
}

const COMING = new Set("arriver partir provenir rentrer repartir revenir sortir venir".split(" "));
const PASSING = new Set(["passer", "transiter"]);
const THAT_ONE = new Set(["celui", "celle", "ceux", "celles"]);

/** « il rentre de Rome: il y a vu X », « celui de Rome: ils s'y sont vus », « Première étape: Rome. Il y verra X », « visitera Rome ». */
function isMeantByY(view: View, token: number): boolean {
  if (wordAt(view, token - 1) === ":" || reaches(view, token)) return true;
  const nearest = view.verbs[verbFrom(view, token) - 1];
  if (wordAt(view, token - 1) === "par" && nearest && PASSING.has(nearest.lemma)) return true;
  if (!isOf(view, token - 1)) return false;
  const noun = wordAt(view, token - 2);
  if (CONTACT_NOUNS.has(noun)) return true;
  if (THAT_ONE.has(noun)) return isAnotherEvent(view, token - 2);
  // « arrivait du fort de Brégançon »
  const house = BUILDINGS.has(noun) ? token - 3 : token - 1;
  const from = wordAt(view, house - 1) === "de" ? house - 1 : house;
  const verb = view.verbs[verbFrom(view, token) - 1];
  return verb !== undefined && COMING.has(verb.lemma) && (verb.last === house || verb.last === from);
}

const EVENT_REACH = 40;

/** « Le sommet de Panmunjom … Celui de Pyongyang »: not « le dossier …, avec celui de Jérusalem ». */
function isAnotherEvent(view: View, token: number): boolean {
  for (let at = token - 1; at >= Math.max(0, token - EVENT_REACH); at--)
    if (CONTACT_NOUNS.has(wordAt(view, at)) && isOf(view, at + 1))
      return within(view.where, at + 2, at + 3).length > 0;
  return false;
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
  "installer refugier exiler baser naitre detenir emprisonner implanter etablir sieger resider vivre interner incarcerer abattre arreter blesser capturer deployer enlever enterrer kidnapper masser mourir poster stationner tomber tuer".split(
    " ",
  ),
);

/** « , a dit X devant la presse, à la Maison Blanche »: where somebody spoke. */
function isOfSaying(view: View, token: number): boolean {
  const verb = view.verbs[verbFrom(view, token) - 1];
  return (
    verb !== undefined && token - verb.last <= LONGEST_STAY && clauseAt(view, verb.head)?.kind === "reporting"
  );
}

/** « enlevés dans un restaurant de Tulkarem, en Cisjordanie ». */
const LONGEST_STAY = 9;

/** « le président X, installé à Riyad », « qui siège à Tripoli »: where somebody lives, not where a story is. */
function isHome(view: View, token: number): boolean {
  const verb = view.verbs[verbFrom(view, token) - 1];
  return verb !== undefined && DWELLING.has(verb.lemma) && token - verb.last <= LONGEST_STAY;
}

const REACHING = new Set(["gagner", "regagner", "rallier", "rejoindre", "atteindre", "visiter"]);

const THEN = new Set(
  "ensuite aussi d' abord enfin aussitot directement finalement secretement alors".split(" "),
);

/** « gagnera Moscou », « a gagné mardi soir Moscou », « gagnera ensuite Moscou, puis Minsk »: a place that a verb of going has as object. */
function reaches(view: View, token: number): boolean {
  const index = verbFrom(view, token) - 1;
  const verb = view.verbs[index];
  if (wordAt(view, token - 1) === "puis")
    return view.verbs
      .slice(Math.max(0, index - 3), index + 1)
      .some((earlier) => REACHING.has(earlier.lemma) && token - earlier.last <= LONGEST_CHAIN);
  if (!verb || !REACHING.has(verb.lemma)) return false;
  let at = verb.last;
  while (at < token) {
    const date = within(view.when, at, token).find(({ first }) => first === at);
    if (date) at = date.last;
    else if (THEN.has(wordAt(view, at))) at++;
    else return false;
  }
  return at === token;
}

const LONGEST_CHAIN = 40;

/** « avant de gagner Moscou. Il y verra X »: the place gone to last in the sentence before, for « y ». */
export function placeReached(view: View, token: number): Where {
  const index = view.document.sentenceAt[token] ?? 0;
  const sentence = view.document.sentences[index - 1];
  const own = view.document.sentences[index];
  if (!sentence || !own || within(view.where, own.first, token).length > 0) return NOWHERE;
  const last = within(view.where, sentence.first, sentence.last).findLast(
    (mention, index, all) => index === 0 || !isApposed(view, all[index - 1], mention),
  );
  const isGone = last && (reaches(view, last.first) || ["pour", ":"].includes(wordAt(view, last.first - 1)));
  return isGone ? whereOf(view, [last]) : NOWHERE;
}

/** « Gyeongju, dans le sud-est de la Corée du Sud »: where the place named before lies. */
function isApposed(
  view: View,
  small: Located<PlaceMention> | undefined,
  { first, mention }: Located<PlaceMention>,
): boolean {
  if (!small || first - small.last > LONGEST_APPOSITION || wordAt(view, small.last) !== ",") return false;
  const isUnknown = !view.registry.places.has(small.mention.place);
  return isUnknown || isWithin(view, small.mention.place, mention.place);
}

const LONGEST_APPOSITION = 8;

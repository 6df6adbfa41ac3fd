import type { VerbGroup } from "@/lib/text";
import { TO } from "../small-words";
import { type Stretch, sentenceAt, type View, within, wordAt } from "../view";
import { subjectOf } from "./subjects";

const ONE_BY_ONE = new Set(["successivement", "separement"]);
const SEPARATE = new Set(["separes", "separees", "distincts", "distinctes", "successifs", "successives"]);

/** Who meets whom: all together or, « successivement », « tour à tour », « X puis Y », one after the other. */
export function oneByOne(
  view: View,
  verb: VerbGroup,
  stretch: Stretch,
  participants: readonly string[],
  isCall: boolean,
): (readonly string[])[] {
  const isApart =
    tellsApart(view, verb, stretch) ||
    isQueue(view, verb) ||
    isEach(view, stretch, isCall ? EACH_CALLED : EACH) ||
    isAppended(view, stretch, isCall);
  // « reçus tour à tour, puis ensemble »
  if (isApart && meetsAllToo(view, verb, stretch)) return [participants];
  const isCalled = participants.length <= AT_MOST_CALLED && callsEach(view, verb, stretch);
  return isApart || isCalled ? splitBy(participants, subjectOf(view, verb)) : [participants];
}

const RINGING = new Set(["appeler", "contacter", "joindre", "rappeler", "telephoner"]);
const TOGETHER = new Set([
  "conjointement",
  "ensemble",
  "simultanement",
  "commun",
  "conference",
  "visioconference",
]);

const ALL = new Set(["ensemble", "conjointement"]);

function meetsAllToo(view: View, { first }: VerbGroup, { last }: Stretch): boolean {
  for (let token = first; token < last; token++) if (ALL.has(wordAt(view, token))) return true;
  return false;
}

/** The caller and two others: of more it is a common call. */
const AT_MOST_CALLED = 3;

/** « a téléphoné à X et à Y », « a appelé X ainsi que Y »: whom one rings up, one rings up alone. */
function callsEach(view: View, verb: VerbGroup, { last }: Stretch): boolean {
  if (!RINGING.has(verb.lemma) || verb.reflexive || verb.passive) return false;
  if (subjectOf(view, verb).length !== 1) return false;
  for (let token = verb.first; token < last; token++) if (TOGETHER.has(wordAt(view, token))) return false;
  return true;
}

/** One contact for each of those whom the single other side meets. */
export function splitBy(participants: readonly string[], subject: readonly string[]): (readonly string[])[] {
  const others = participants.filter((id) => !subject.includes(id));
  const [single, many] = subject.length === 1 ? [subject[0], others] : [others[0], subject];
  const isPaired = single !== undefined && (subject.length === 1 || others.length === 1);
  return isPaired && many.length > 1
    ? many.map((one) => participants.filter((id) => id === single || id === one))
    : [participants];
}

/** « a vu successivement X et Y », « a appelé tour à tour », « a reçu, l'un après l'autre, ». */
function tellsApart(view: View, verb: VerbGroup, stretch: Stretch): boolean {
  const [named] = within(view.who, verb.last, stretch.last);
  const last = named?.first ?? stretch.last;
  const first = sentenceAt(view, verb.head)?.first ?? verb.first;
  // « Tour à tour, X, Y et Z ont appelé »
  if (isInTurn(view, first)) return true;
  for (let token = verb.first; token < last; token++) {
    const word = wordAt(view, token);
    if (isInTurn(view, token)) return true;
    if (word === "l'" && wordAt(view, token + 1) === "un" && wordAt(view, token + 2) === "apres") return true;
  }
  return false;
}

/** « successivement », « tour à tour ». */
function isInTurn(view: View, token: number): boolean {
  const word = wordAt(view, token);
  if (ONE_BY_ONE.has(word)) return true;
  return word === "tour" && wordAt(view, token + 1) === "a" && wordAt(view, token + 2) === "tour";
}

/** « X puis Y ont été reçus par Z ». */
function isQueue(view: View, verb: VerbGroup): boolean {
  const first = sentenceAt(view, verb.head)?.first ?? verb.first;
  const mentions = within(view.who, Math.max(first, verb.first - LONGEST_SUBJECT), verb.first);
  const [two, one] = [mentions.at(-2), mentions.at(-1)];
  if (!two || !one) return false;
  // « a reçu X, puis Y, avant de les réunir avec Z »: no subjects
  const subject = subjectOf(view, verb);
  if (![two, one].every(({ mention }) => mention.actors.some((id) => subject.includes(id)))) return false;
  for (let token = two.last; token < one.first; token++) if (wordAt(view, token) === "puis") return true;
  return false;
}

const LONGEST_SUBJECT = 30;

/** « l'un avec X, l'autre avec Y », « avec X et avec Y ». */
export function isEachWith(view: View, stretch: Stretch): boolean {
  return isEach(view, stretch, [WITH]);
}

const WITH = new Set(["avec"]);
const BY = new Set(["par"]);
const EACH = [WITH, BY];
const EACH_CALLED = [WITH, TO];
const AGAIN = new Set(["et", "autre", "puis", "qu'"]);

/** « par X et par Y », « a téléphoné à X et à Y »: the preposition of the first told again with the next. */
function isEach(view: View, { first, last }: Stretch, prepositions: readonly ReadonlySet<string>[]): boolean {
  return prepositions.some((preposition) => {
    let count = 0;
    for (let token = first; token < last; token++) {
      if (!preposition.has(wordAt(view, token))) continue;
      const [named] = within(view.who, token, Math.min(last, token + LONGEST_TITLE));
      if (named && (count === 0 || AGAIN.has(wordAt(view, token - 1)))) count++;
    }
    return count > 1;
  });
}

const LONGEST_TITLE = 9;

/** « X et, séparément, Y »; on the line also « X ainsi que Y », « à X ainsi qu'à Y ». */
function isAppended(view: View, { first, last }: Stretch, isCall: boolean): boolean {
  const mentions = within(view.who, first, last);
  const [one, two] = [mentions[0], mentions.at(-1)];
  if (!one || !two || one === two) return false;
  for (let token = one.last; token < two.first; token++) {
    if (wordAt(view, token) === "separement") return true;
    if (isCall && wordAt(view, token) === "ainsi" && THAN.has(wordAt(view, token + 1))) return true;
  }
  return false;
}

const THAN = new Set(["que", "qu'"]);

/** « des entretiens séparés avec X et Y »: the adjective at or right before a token. */
export function isSeparate(view: View, token: number): boolean {
  return SEPARATE.has(wordAt(view, token)) || SEPARATE.has(wordAt(view, token - 1));
}

import { CONTACT_NOUNS } from "@/lib/lexicon/contacts";
import { isFiniteVerb } from "@/lib/text";
import { TO } from "../small-words";
import { isOf, isPerson, type Stretch, type View, verbsIn, within, wordAt } from "../view";
import { personsOfStates, statesOfPair } from "./noun-states";
import type { NounAt } from "./nouns";
import { bothSides, endOfObject, withIn } from "./parties";
import { actorsIn, type Mention, partiesOf } from "./persons";

/**
 * Whom the words that belong to a noun of contact bring together: « entre X et Y », « X-Y », « de X et de Y », « de X
 * avec Y », « de X à Y », « russo-turc »; null where they name no pair.
 */
export function pairOf(view: View, noun: NounAt, last: number): string[] | null {
  return (
    between(view, noun, last) ??
    hyphened(view, noun) ??
    ofSome(view, noun, last) ??
    personsOfStates(view, noun, statesOfPair(view, noun))
  );
}

const BETWEEN = new Set(["entre", "reunissant", "rassemblant", "regroupant", "opposant", "associant"]);

/** « entre X et Y », « réunissant X et Y ». */
function between(view: View, noun: NounAt, last: number): string[] | null {
  for (let token = noun.end; token < last; token++) {
    if (!BETWEEN.has(wordAt(view, token)) || within(view.when, token + 1, token + 3).length > 0) continue;
    if (isOfOther(view, noun, token)) continue;
    const parties = partiesOf(view, actorsIn(view, token, endOfObject(view, { first: token, last })));
    return parties.length > 1 ? parties : null;
  }
  return null;
}

const HYPHENS = new Set(["-", "–", "—", "/"]);
const HYPHENED_REACH = 12;
const DETERMINERS = new Set("un une le la l' au du leur ce cette son sa".split(" "));

/** « a tourné au duel entre X et Y »: « entre » hangs on another noun. */
function isOfOther(view: View, { end }: NounAt, token: number): boolean {
  const before = view.document.tokens[token - 1];
  // « à l'occasion du sommet de l'OTAN, une rencontre entre X et Y »
  if (token > end && CONTACT_NOUNS.has(before?.folded ?? "")) return true;
  if (!verbsIn(view, end, token).some(isFiniteVerb)) return false;
  if (before?.shape !== "lower" || !DETERMINERS.has(wordAt(view, token - 2))) return false;
  return before.folded !== "lieu" && !isTold(view, token);
}

/** Whether a day, a place or a length of time ends right there. */
function isTold(view: View, token: number): boolean {
  const first = token - LONGEST_TITLE;
  const covers = ({ last }: { readonly last: number }): boolean => last >= token;
  return (
    within(view.when, first, token).some(covers) ||
    within(view.where, first, token).some(covers) ||
    within(view.lasting, first, token).some(covers)
  );
}

/** « la rencontre Lavrov-Kerry », « le sommet Trump-Kim ». */
function hyphened(view: View, noun: NounAt): string[] | null {
  const [first, ...others] = within(view.who, noun.end, noun.end + HYPHENED_REACH);
  if (!first || first.first > noun.end) return null;
  const joined = [first];
  for (const other of others) {
    const end = joined.at(-1)?.last ?? first.last;
    if (other.first !== end + 1 || !HYPHENS.has(wordAt(view, end))) break;
    joined.push(other);
  }
  return joined.length > 1
    ? partiesOf(
        view,
        joined.flatMap(({ mention }) => mention.actors),
      )
    : null;
}

/** « de MM. X et Y », « des deux hommes », « mardi à Oslo, du président X avec Y », « de X à Y ». */
function ofSome(view: View, noun: NounAt, last: number): string[] | null {
  const some = listBehindOf(view, noun, last);
  const end = some.at(-1)?.last ?? last;
  const actors = [...new Set(some.flatMap(({ mention }) => mention.actors))];
  if (actors.length > 1) return partiesOf(view, actors);
  if (actors.length === 0) return null;
  const others = withBehind(view, { first: end, last });
  return bothSides(view, actors, others.length > 0 ? others : toWhom(view, end, last));
}

/**
 * Those behind « avec » and the like; not over a verb (« avec l'opposition, devait s'ouvrir sous la présidence de X »), nor
 * those of the next contact (« au terme d'entretiens avec X et d'une audience avec Y »).
 */
export function withBehind(view: View, { first, last }: Stretch): string[] {
  for (let token = first; token < last; token++) {
    if (wordAt(view, token) !== "avec") continue;
    const [head] = within(view.who, token, last);
    const verb = verbsIn(view, token, head?.first ?? last).find(isFiniteVerb);
    if (verb) return withIn(view, { first, last: verb.first });
    return withIn(view, { first, last: head ? nextContact(view, head.last, last) : last });
  }
  const others = withIn(view, { first, last });
  return others.length > 0 ? others : inHonourOf(view, first, last);
}

const NEXT = new Set(["d'", "de", "un", "une", "des", "par"]);

/** Where another contact is told: « et d'une audience avec Y », « puis un autre avec Y ». */
function nextContact(view: View, first: number, last: number): number {
  for (let token = first; token < last; token++) {
    const word = wordAt(view, token);
    if ((word !== "et" && word !== "puis") || !NEXT.has(wordAt(view, token + 1))) continue;
    for (let next = token + 2; next <= token + 4; next++)
      if (CONTACT_NOUNS.has(wordAt(view, next)) || wordAt(view, next) === "autre") return token;
  }
  return last;
}

/** « un déjeuner en l'honneur de X ». */
function inHonourOf(view: View, first: number, last: number): string[] {
  for (let token = first; token < last; token++) {
    if (wordAt(view, token) !== "honneur" || !isOf(view, token + 1)) continue;
    const guest = behindTitle(view, token + 1, last);
    return guest ? [...guest.mention.actors] : [];
  }
  return [];
}

/** Words behind a noun that lead away from whose it is. */
const STOPS = new Set(
  "avec entre par pour sur contre selon avant apres depuis lors sous qui que qu' dont ou : ; ( ) « »".split(
    " ",
  ),
);
const PLACING = new Set(["a", "au", "aux", "en", "dans", "chez"]);
const LONGEST_TITLE = 9;

/** The first « de » that belongs to a noun itself, over its day, place and length, and those named behind it. */
function listBehindOf(view: View, noun: NounAt, last: number): Mention[] {
  for (let token = noun.end; token < last; token++) {
    if (STOPS.has(wordAt(view, token)) || verbsIn(view, token, token + 1).length > 0) return [];
    if (!isOf(view, token) || !isFree(view, noun, token)) continue;
    const head = behindTitle(view, token, last);
    if (head) return listFrom(view, head, last);
  }
  return [];
}

/** Whether a « de » hangs on the noun: it stands behind it, a comma, a day, a place or a length of time. */
function isFree(view: View, { end }: NounAt, token: number): boolean {
  if (token <= end + 1) return true;
  const before = view.document.tokens[token - 1];
  if (before?.kind !== "word") return true;
  return isTold(view, token);
}

/** The name behind a preposition, over its title: « du président russe X », « du chef de la diplomatie, X ». */
function behindTitle(view: View, at: number, last: number): Mention | null {
  const [named] = within(view.who, at + 1, Math.min(last, at + 1 + LONGEST_TITLE));
  if (!named) return null;
  for (let token = at + 1; token < named.first; token++) {
    const word = wordAt(view, token);
    if (STOPS.has(word) || PLACING.has(word)) return null;
    if (word === "," && token !== named.first - 1) return null;
    if (within(view.when, token, token + 1).length > 0 || within(view.where, token, token + 1).length > 0)
      return null;
  }
  // « du porte-parole de X »
  return named.first > at + 1 && isOf(view, named.first - 1) ? null : named;
}

const LONGEST_GAP = 12;

/** « X, le chef des rebelles, et de Y »: those joined by « et » or commas, over what describes them. */
function listFrom(view: View, head: Mention, last: number): Mention[] {
  const found = [head];
  for (const next of within(view.who, head.last, last)) {
    const before = found.at(-1) ?? head;
    if (next.first - before.last > LONGEST_GAP || !isJoint(view, before.last, next.first)) break;
    found.push(next);
  }
  return found;
}

/** Whether only « et », commas, « de », titles and what describes somebody stand between two names, the last joint right before the second. */
function isJoint(view: View, from: number, to: number): boolean {
  let joint = -1;
  for (let token = from; token < to; token++) {
    const word = wordAt(view, token);
    if (STOPS.has(word) || (PLACING.has(word) && word !== "a")) return false;
    if (verbsIn(view, token, token + 1).length > 0) return false;
    if (word === "et" || (word === "," && joint < 0)) joint = token;
  }
  return joint >= 0 && (wordAt(view, joint) === "et" || joint === from);
}

/** « de X à Y »: the person behind « à », right behind X. */
function toWhom(view: View, end: number, last: number): string[] {
  if (!TO.has(wordAt(view, end))) return [];
  const named = behindTitle(view, end, last);
  return named ? named.mention.actors.filter((id) => isPerson(view, id)) : [];
}

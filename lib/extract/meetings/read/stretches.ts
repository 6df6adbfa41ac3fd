import { type Stretch, type View, within, wordAt } from "../view";

/** Cuts what follows a verb at « puis », and at « et » before another date: « X lundi et Y mardi ». */
export function stretchesOf(view: View, { first, last }: Stretch): Stretch[] {
  const cuts = [first];
  for (let token = first + 1; token < last; token++) {
    const word = wordAt(view, token);
    const from = cuts.at(-1) ?? first;
    if (isOnAnotherDay(view, from, token, last) || isNextDay(view, from, token, last)) cuts.push(token);
    if (word !== "puis" && word !== "et" && word !== "ensuite") continue;
    const next = pastAgain(view, wordAt(view, token + 1) === "," ? token + 2 : token + 1);
    const opensDate = isDated(view, from, token, next);
    const opens = opensDate || within(view.where, next, next + 3).length > 0;
    const isElsewhere =
      opens && isPlaced(view, from, token) && isPlaced(view, next, Math.min(last, next + LONGEST_PAIR));
    // « dimanche puis mercredi », « lundi à Rome, puis mardi au même endroit »
    const isAgain = word === "puis" && opensDate && within(view.when, from, token).length > 0;
    // « le recevra jeudi à Paris, et Y le 19 mai à Londres »
    const isOthers = isNamedThenDated(view, from, token, next);
    if (isElsewhere || isAgain || isOthers) cuts.push(token);
    if (isElsewhere || isAgain || isOthers || within(view.who, from, token).length === 0) continue;
    if (word !== "et" || (opensDate && within(view.who, next, last).length > 0)) cuts.push(token);
  }
  return cuts.map((start, index) => ({ first: start, last: cuts[index + 1] ?? last }));
}

/** The token behind « à nouveau », « de nouveau », « encore ». */
export function pastAgain(view: View, token: number): number {
  const isTwo = ["a", "de"].includes(wordAt(view, token)) && wordAt(view, token + 1) === "nouveau";
  if (isTwo) return token + 2;
  return wordAt(view, token) === "encore" ? token + 1 : token;
}

/** « a vu lundi X, mardi Y et mercredi Z ». */
function isNextDay(view: View, from: number, token: number, last: number): boolean {
  if (wordAt(view, token) !== "," || within(view.who, from, token).length === 0) return false;
  const [day] = within(view.when, token + 1, token + 3);
  if (!day || within(view.when, from, token).length === 0) return false;
  const [named] = within(view.who, day.last, Math.min(last, day.last + LONGEST_PAIR));
  if (!named) return false;
  for (let at = day.last; at < named.first; at++) if (wordAt(view, at) === ",") return false;
  return true;
}

/** « a vu X lundi, avant Y mardi », « après Y la veille »: somebody else on another day. */
function isOnAnotherDay(view: View, from: number, token: number, last: number): boolean {
  const word = wordAt(view, token);
  if (word !== "avant" && word !== "apres") return false;
  const [named] = within(view.who, token + 1, Math.min(last, token + LONGEST_PAIR));
  if (!named || within(view.who, from, token).length === 0) return false;
  const isDirect = wordAt(view, token + 1) !== "de" && wordAt(view, token + 1) !== "d'";
  return isDirect && within(view.when, named.last, Math.min(last, named.last + 3)).length > 0;
}

/** « … et mardi Y », « X lundi et Y mardi », not « puis X et Y mardi ». */
function isDated(view: View, from: number, token: number, next: number): boolean {
  const [day] = within(view.when, next, next + 3);
  if (!day) return isNamedThenDated(view, from, token, next);
  const isFirst = within(view.who, next, day.first).length === 0;
  return isFirst || within(view.when, from, token).length > 0;
}

/** « X le matin et Y en fin de journée », « jeudi à l'Elysée, et Y vendredi »: a name with its time behind it, as the one before. */
function isNamedThenDated(view: View, from: number, token: number, next: number): boolean {
  const [named] = within(view.who, next, next + LONGEST_TITLE);
  const before = within(view.when, from, token).at(-1);
  if (
    !named ||
    !before ||
    !isTitle(view, next, named.first) ||
    within(view.who, before.last, token).length > 0
  )
    return false;
  const [there] = within(view.where, before.last, token);
  if (token - (there?.last ?? before.last) > 1 || token - before.last > FROM_TIME) return false;
  return within(view.when, named.last, named.last + NAME_TO_TIME).length > 0;
}

/** « la Britannique X », « le président de la RDA Y »: only words, and nothing that opens another complement. */
function isTitle({ document, when }: View, first: number, last: number): boolean {
  for (let token = first; token < last; token++) {
    const word = document.tokens[token];
    if (word?.kind !== "word" || COMPLEMENTS.has(word.folded)) return false;
  }
  return within(when, first, last).length === 0;
}

const LONGEST_TITLE = 6;
const COMPLEMENTS = new Set(["a", "au", "aux", "avec", "par", "pour", "en", "dans", "chez"]);
const NAME_TO_TIME = 4;
const FROM_TIME = 6;
const LONGEST_PAIR = 11;

/** « le 4 mai au Caire », « à Doha en février »: a day with its place. */
function isPlaced(view: View, first: number, last: number): boolean {
  return within(view.when, first, last).length > 0 && within(view.where, first, last).length > 0;
}

import { CONTACT_NOUNS } from "@/lib/lexicon/contacts";
import { isFiniteVerb } from "@/lib/text";
import { type Stretch, type View, verbsIn, within, wordAt } from "../view";
import { actorsIn } from "./persons";

/** One contact of several told in a row, with the persons it names: « un dîner mardi à Rome avec X ». */
export type Item = Stretch & { readonly persons: readonly string[] };

const LONGEST_SERIES = 140;
const AT = new Set(["a", "au", "aux", "en", "dans"]);
const WITH = new Set(["avec", "par", "aupres", "chez"]);
const SMALL = new Set(["le", "la", "l'", "les", "de", "nouveau", "enfin", "d'", "abord", "encore", "ce"]);
const DETERMINERS = new Set(["un", "une", "deux", "trois", "quatre", "des", "le", "la", "l'", "autre"]);

/**
 * The contacts told in a row in tokens `[first, last)`, up to the next verb: each with people (« avec X lundi à Paris, avec
 * Y mardi ») or, where none has, each with its place (« à Oslo les 21 et 22 janvier, à Rome le 3 mars »). Empty when there
 * are not two.
 */
export function itemsIn(view: View, { first, last: end }: Stretch): Item[] {
  const furthest = Math.min(end, first + LONGEST_SERIES);
  const last = verbsIn(view, first, furthest).find(isFiniteVerb)?.first ?? furthest;
  const pieces = piecesOf(view, { first, last });
  const isOfPeople = pieces.some((piece) => personsOf(view, piece).length > 0);
  const items = isOfPeople ? byPeople(view, pieces) : byPlace(view, pieces);
  const whole = items.map(
    ({ first, last }): Item => ({
      first,
      last,
      persons: isOfPeople ? personsOf(view, { first, last }) : [],
    }),
  );
  return whole.length > 1 && whole.every((item) => isComplete(view, item, isOfPeople)) ? whole : [];
}

function isComplete(view: View, item: Item, isOfPeople: boolean): boolean {
  return isOfPeople ? item.persons.length > 0 : hasPlace(view, item) && hasDate(view, item);
}

type Piece = Stretch & {
  /** « puis », « ; », « et, »: another contact in any case. */
  readonly isNext: boolean;
};

/** Cuts at commas, « ; », « puis » and « et » before what can open the next contact. */
function piecesOf(view: View, { first, last }: Stretch): Piece[] {
  const cuts: Piece[] = [{ first, last, isNext: false }];
  for (let token = first; token < last; token++) {
    const word = wordAt(view, token);
    if (word !== "," && word !== ";" && word !== "puis" && word !== "et") continue;
    let next = token + 1;
    while (next < last && [",", "puis", "et", "enfin", "ensuite"].includes(wordAt(view, next))) next++;
    const isNext = word === ";" || word === "puis" || next > token + 1 || wordAt(view, token - 1) === "puis";
    if (!opens(view, next, last) || (word === "et" && !isNext && !opensWhole(view, next, last))) {
      token = Math.max(token, next - 1);
      continue;
    }
    cuts.push({ first: next, last, isNext });
    token = next - 1;
  }
  return cuts.map(({ first: from, isNext }, index) => ({
    first: from,
    last: cuts[index + 1]?.first ?? last,
    isNext,
  }));
}

/** Whether a contact can begin at a token: a noun of contact, « avec X », a day, a place. */
function opens(view: View, at: number, last: number): boolean {
  if (at >= last) return false;
  if (WITH.has(wordAt(view, at)) || isNounPhrase(view, at)) return true;
  return startsWithDate(view, at) || startsWithPlace(view, at);
}

/** Behind a mere « et »: not the second of two days, « les 21 et 22 janvier ». */
function opensWhole(view: View, at: number, last: number): boolean {
  if (WITH.has(wordAt(view, at)) || isNounPhrase(view, at)) return true;
  const end = commaIn(view, at, last);
  return hasPlace(view, { first: at, last: end }) && hasDate(view, { first: at, last: end });
}

function commaIn(view: View, first: number, last: number): number {
  for (let token = first; token < last; token++)
    if (wordAt(view, token) === "," || wordAt(view, token) === ";") return token;
  return last;
}

function isNounPhrase(view: View, at: number): boolean {
  if (!DETERMINERS.has(wordAt(view, at))) return false;
  return [1, 2, 3].some((step) => CONTACT_NOUNS.has(wordAt(view, at + step)));
}

function startsWithDate(view: View, at: number): boolean {
  const [date] = within(view.when, at, at + 4);
  if (!date) return false;
  for (let token = at; token < date.first; token++)
    if (!SMALL.has(wordAt(view, token)) && !AT.has(wordAt(view, token))) return false;
  return true;
}

function startsWithPlace(view: View, at: number): boolean {
  let token = at;
  while (SMALL.has(wordAt(view, token)) && token < at + 3) token++;
  if (!AT.has(wordAt(view, token))) return false;
  return within(view.where, token + 1, token + 4).length > 0 || wordAt(view, token + 2) === "capitale";
}

function hasDate(view: View, { first, last }: Stretch): boolean {
  return within(view.when, first, last).length > 0;
}

function hasPlace(view: View, { first, last }: Stretch): boolean {
  for (let token = first; token < last; token++)
    if (AT.has(wordAt(view, token)) && startsWithPlace(view, token)) return true;
  return false;
}

function personsOf(view: View, { first, last }: Stretch): string[] {
  return actorsIn(view, first, last).filter((id) => view.registry.actors.get(id)?.kind !== "state");
}

/** Pieces joined so that each names people: what stands before them leads to them, what stands behind belongs to them. */
function byPeople(view: View, pieces: readonly Piece[]): Stretch[] {
  return joined(pieces, (open, piece) => {
    const isNamed = personsOf(view, open).length > 0;
    if (!isNamed) return false;
    if (piece.isNext || personsOf(view, piece).length > 0) return true;
    return hasDate(view, piece) ? hasDate(view, open) : hasPlace(view, open);
  });
}

/** Pieces joined so that each has a place. */
function byPlace(view: View, pieces: readonly Piece[]): Stretch[] {
  return joined(pieces, (open, piece) => hasPlace(view, open) && (piece.isNext || hasPlace(view, piece)));
}

function joined(pieces: readonly Piece[], isOther: (open: Stretch, piece: Piece) => boolean): Stretch[] {
  const items: Stretch[] = [];
  for (const piece of pieces) {
    const open = items.at(-1);
    if (!open || isOther(open, piece)) items.push({ first: piece.first, last: piece.last });
    else items[items.length - 1] = { first: open.first, last: piece.last };
  }
  return items;
}

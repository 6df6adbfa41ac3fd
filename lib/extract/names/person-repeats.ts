import { NEVER_NAMES } from "@/lib/lexicon/name-clues";
import { spanOf } from "@/lib/text";
import type { PersonList } from "./person-list";
import { isCapitalised, nameKey, nameWords, readPersonName } from "./person-name";
import { isOther } from "./person-titles";
import type { PersonSource } from "./persons";
import { ShortForms } from "./short-forms";

/**
 * Names of persons already known from the text or the lexicon: repeated in full without a clue of their own, by the
 * family name alone, or as a couple (« la rencontre Lavrov-Kerry », « Poutine-Erdogan »).
 */
export function findRepeated(source: PersonSource, found: PersonList): void {
  const { tokens, sentenceAt, sentences } = source.document;
  const full = found.fullNames();
  const keys = new Set(full.map(nameKey));
  const forms = new ShortForms();
  for (const name of full) forms.add(name, name);
  findAliases(source, found, keys);
  const short = new Set(
    found
      .shortNames()
      .filter((name) => !forms.has(name))
      .map(nameKey),
  );
  const isInText = (name: string) =>
    forms.has(name, ["last", "middle"]) ||
    // « Issaias », once Issaias Afwerki has been named: for some the first name is the one in use.
    (forms.has(name, ["first"]) && source.registry.people.named(name).length > 0);
  const isShort = (name: string) => isInText(name) || source.registry.people.named(name).length > 0;
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at];
    if (
      !token ||
      found.at(at) ||
      !isCapitalised(token) ||
      NEVER_NAMES.has(token.folded) ||
      isOtherName(source, at)
    )
      continue;
    const limit = sentences[sentenceAt[at] ?? 0]?.last ?? tokens.length;
    const end = readPersonName(
      tokens,
      at,
      limit,
      (next) =>
        isOther(source, next, at) || found.at(next) !== undefined || (next > at && isOtherName(source, next)),
    );
    if (end <= at) continue;
    const last = endInHeading(source, at, end, (name) => isInText(name) || isFamous(source, name));
    const { text } = spanOf(source.document, at, last);
    if (endsInOneOf(text, short)) {
      found.add({ first: at, last, rule: "names/full-name" });
      forms.add(text, text);
      keys.add(nameKey(text));
    } else if (keys.has(nameKey(text))) found.add({ first: at, last, rule: "names/repeated" });
    else if (isCouple(source, at, last, isShort)) {
      found.add({ first: at, last: at + 1, rule: "names/couple" });
      found.add({ first: at + 2, last, rule: "names/couple" });
    } else if (
      !isCountry(source, at) &&
      (isInText(text) || (isShort(text) && (!mayBeWord(source, at, last) || isPairedFame(source, at, last))))
    )
      found.add({ first: at, last, rule: "names/family-name" });
    at = found.at(at) ? last - 1 : (behindNoun(source, at, last) ?? last) - 1;
  }
  findDescribed(source, found);
}

/** In a heading all in capitals a name ends where it is known: « POUTINE ATTENDU MARDI ». */
function endInHeading(
  { document }: PersonSource,
  first: number,
  last: number,
  isKnown: (name: string) => boolean,
): number {
  const words = document.tokens
    .slice(first, last)
    .filter(({ kind, raw }) => kind === "word" && raw.length > 2);
  if (words.some(({ shape }) => shape !== "upper")) return last;
  for (let end = last; end > first + 1; end--) if (isKnown(spanOf(document, first, end).text)) return end;
  return first + 1;
}

/** Whether the world knows someone by that family name. */
function isFamous({ registry }: PersonSource, name: string): boolean {
  return registry.people.named(name).some(({ id }) => !registry.unsettled.has(id));
}

/** Whether a longer name ends in one of the short ones: « Condoleezza Rice », where « Mme Rice » stands elsewhere. */
function endsInOneOf(name: string, short: ReadonlySet<string>): boolean {
  const words = nameWords(name);
  return words.some((_, at) => at > 0 && short.has(words.slice(at).join(" ")));
}

const ALIAS_WORDS: ReadonlySet<string> = new Set(["alias", "dit", "dite", "surnomme", "surnommee"]);

/** « Rodrigo Londono, alias « Timochenko » »: another name of the one just named. */
function findAliases(source: PersonSource, found: PersonList, keys: Set<string>): void {
  const { tokens } = source.document;
  for (let at = 1; at < tokens.length; at++) {
    if (!ALIAS_WORDS.has(tokens[at]?.folded ?? "")) continue;
    const owner = [at - 1, at - 2].find((before) => found.at(before));
    const quoted = tokens[at + 1]?.kind === "symbol" ? at + 2 : at + 1;
    // « dit « le Crocodile » »
    const first = ["l'", "la", "le"].includes(tokens[quoted]?.folded ?? "") ? quoted + 1 : quoted;
    if (owner === undefined || !isCapitalised(tokens[first]) || found.at(first)) continue;
    const last = readPersonName(
      tokens,
      first,
      tokens.length,
      (next) => tokens[next]?.breaks === 2 || found.at(next) !== undefined,
    );
    if (last === first) continue;
    found.add({ first, last, sameAs: owner, rule: "names/alias" });
    keys.add(nameKey(spanOf(source.document, first, last).text));
  }
}

function isOtherName({ hitAt }: PersonSource, at: number): boolean {
  return hitAt[at]?.values.some((value) => value.kind !== "person") ?? false;
}

/** « la Hollande », « en Hollande »: no person stands behind these. */
function isCountry({ document }: PersonSource, at: number): boolean {
  const before = document.tokens[at - 1];
  return before?.folded === "en" || before?.folded === "la";
}

const CLOSERS: ReadonlySet<string> = new Set([",", ".", ")", ";", ":", "(", "»", '"']);

/** Marks behind which no sentence begins: a capital there is the name's own. */
const INNER: ReadonlySet<string> = new Set([",", "(", "/"]);

/** A capital that a sentence or a quotation gives may be any word's, unless a verb follows: « Ma main », « Li a dit ». */
function mayBeWord(source: PersonSource, first: number, last: number): boolean {
  const before = source.document.tokens[first - 1];
  if (source.document.tokens[first]?.shape === "upper") return false;
  const opens =
    !before ||
    (before.kind === "symbol" && !INNER.has(before.folded)) ||
    (source.document.tokens[first]?.breaks ?? 0) > 0;
  return opens && source.verbAt[last]?.first !== last;
}

const OF: ReadonlySet<string> = new Set(["d'", "de", "du"]);

/** « Appels de Biden », « Retour d'Arafat »: the first word has its capital from the heading; the name begins behind « de ». */
function behindNoun({ document: { tokens } }: PersonSource, first: number, last: number): number | null {
  const before = tokens[first - 1];
  const opens = !before || before.kind === "symbol" || (tokens[first]?.breaks ?? 0) > 0;
  return opens && OF.has(tokens[first + 1]?.folded ?? "") && first + 2 < last ? first + 2 : null;
}

/** « Trump et le Groenland », « Poutine, Xi et les autres »: a famous name of some length opens a heading or a list. */
function isPairedFame(source: PersonSource, first: number, last: number): boolean {
  const { tokens } = source.document;
  const joint = tokens[last]?.folded;
  if ((joint !== "et" && joint !== ",") || (tokens[first]?.raw.length ?? 0) < LONG_ENOUGH) return false;
  return last === first + 1 && isFamous(source, tokens[first]?.raw ?? "");
}

/** Shorter names are words too often: « Ben », « Li ». */
const LONG_ENOUGH = 5;

/** Two single names with a hyphen: « Lavrov-Kerry ». */
function isCouple(
  source: PersonSource,
  first: number,
  last: number,
  isShort: (name: string) => boolean,
): boolean {
  const [one, hyphen, two] = source.document.tokens.slice(first, last);
  if (last - first !== 3 || !one || !two || hyphen?.folded !== "-") return false;
  return isShort(one.raw) && isShort(two.raw);
}

/** Titles behind a name: « Ivan Marquez, négociateur de la guérilla, ». */
function findDescribed(source: PersonSource, found: PersonList): void {
  const { tokens } = source.document;
  for (const title of source.titles) {
    if (title.plural || title.determiner === "contracted") continue;
    const comma = title.from - 1;
    // « Trump, l'émissaire nord-coréen avait » goes on with another subject.
    const isClosed = title.determiner !== "definite" || CLOSERS.has(tokens[title.last]?.folded ?? ".");
    if (isClosed && tokens[comma]?.folded === "," && found.at(comma - 1) && !found.at(title.last))
      found.describe(comma - 1, title);
  }
}

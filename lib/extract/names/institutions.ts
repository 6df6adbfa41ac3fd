import {
  GROUP_ADJECTIVES,
  GROUP_LINKS,
  GROUP_NOUNS,
  INSTITUTION_ADJECTIVES,
  INSTITUTION_HEADS,
  INSTITUTION_NOUNS,
} from "@/lib/lexicon/group-names";
import type { Token } from "@/lib/text";
import type { Source } from "./introduced";
import { isCapitalised } from "./person-name";

const LONGEST = 12;
const ENGLISH: ReadonlySet<string> = new Set(["and", "for", "in", "of", "on", "the"]);
const OWNERS: ReadonlySet<string> = new Set(["d'", "de", "des", "du"]);

/**
 * The end of the name of a centre, bank, forum or institute that begins at a token: its noun with a capital and what
 * makes it a name: « Centre Henri Dunant », « Forum économique mondial », « Banque centrale d'Islande », « Fonds pour la
 * paix », « Centre for Democracy ». Null where only the noun stands there, for « le Centre » and « la Banque » may be anything.
 */
export function endOfInstitution(
  { document, hitAt, registry, verbAt }: Source,
  first: number,
): number | null {
  const { tokens } = document;
  const head = tokens[first];
  if (!head || head.shape !== "capitalised" || !INSTITUTION_HEADS.has(head.folded) || hitAt[first])
    return null;
  if (isOpening(tokens, first)) return null;
  let last = first + 1;
  let isNamed = false;
  let opening = "";
  for (let at = last; at < first + LONGEST; ) {
    const token = tokens[at];
    if (token?.kind !== "word" || token.breaks > 0) break;
    const hit = hitAt[at];
    const adjective = registry.nationalities.adjectives.longestAt(tokens, at);
    const isLinked = opening !== "";
    if (ENGLISH.has(token.folded) || GROUP_LINKS.has(token.folded)) {
      // A capital behind « de » is whose the centre is, or where: that alone makes no name of it.
      if (!isLinked) opening = token.folded;
      at++;
    } else if (token.shape === "lower" && isLinked && isAmong(token.folded, INSTITUTION_NOUNS, GROUP_NOUNS)) {
      isNamed ||= !OWNERS.has(opening) || last > first + 1;
      at = last = at + 1;
      opening = "";
    } else if (token.shape === "lower" && !isLinked && adjective) {
      isNamed = true;
      at = last = adjective.end;
    } else if (
      token.shape === "lower" &&
      !isLinked &&
      isAmong(token.folded, INSTITUTION_ADJECTIVES, GROUP_ADJECTIVES)
    ) {
      isNamed = true;
      at = last = at + 1;
    } else if (isCapitalised(token) && !(isLinked && OWNERS.has(opening) && !isNamed) && !verbAt[at]) {
      if (isLinked && OWNERS.has(opening) && !hit) break;
      isNamed = true;
      at = last = afterHyphens(tokens, hit?.last ?? at + 1);
      opening = "";
    } else break;
  }
  return isNamed ? last : null;
}

/** Whether a word, or what it is the plural of, stands in one of the tables. */
function isAmong(word: string, ...tables: readonly ReadonlySet<string>[]): boolean {
  const singular = word.endsWith("aux")
    ? `${word.slice(0, -3)}al`
    : word.endsWith("s")
      ? word.slice(0, -1)
      : word;
  return tables.some((table) => table.has(word) || table.has(singular));
}

/** « Henry-Dunant » */
function afterHyphens(tokens: readonly Token[], at: number): number {
  let end = at;
  while (tokens[end]?.folded === "-" && !tokens[end]?.spaced && isCapitalised(tokens[end + 1])) end += 2;
  return end;
}

/** A capital that only its sentence gives: « Centre de crise ouvert ». */
function isOpening(tokens: readonly Token[], first: number): boolean {
  const before = tokens[first - 1];
  return (
    before?.kind !== "word" ||
    (tokens[first]?.breaks ?? 0) > 0 ||
    (isCapitalised(before) && before.shape === "upper")
  );
}

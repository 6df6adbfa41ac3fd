import {
  ARABIC_ARTICLES,
  FAMILY_OPENERS,
  NAME_PARTICLES,
  PATRONYMIC_PARTICLES,
} from "@/lib/lexicon/name-particles";
import { fold, type Token } from "@/lib/text";

const LONGEST = 12;
/** Particles only behind « de »: « Humberto de la Calle ». */
const ARTICLES: ReadonlySet<string> = new Set(["la", "las", "los"]);
const ROMAN_NUMERAL = /^[IVX]+$/;

export function isCapitalised(token: Token | undefined): boolean {
  return (
    token?.kind === "word" && token.shape !== "lower" && token.shape !== "none" && !token.folded.endsWith("'")
  );
}

const ELIDED: ReadonlySet<string> = new Set(["k'", "m'", "n'", "t'"]);

/** « N'Guessan », « M'Bala »: what reads as an elided word opens a name. */
export function isElidedName(tokens: readonly Token[], at: number): boolean {
  const [token, next] = [tokens[at], tokens[at + 1]];
  if (!token || !ELIDED.has(token.folded) || token.shape === "lower") return false;
  return isCapitalised(next) && next?.spaced === false;
}

/**
 * The end of a person's name that begins at a token: capitalised words, hyphens inside them, particles between
 * them (« Staffan de Mistura », « Ban Ki-moon », « Abdel Fattah al-Sissi »). `at` itself when none begins there.
 * `stop` tells tokens that belong to something else.
 */
export function readPersonName(
  tokens: readonly Token[],
  at: number,
  limit: number,
  stop: (at: number) => boolean,
): number {
  let end = at;
  let next = at;
  while (next < limit && next - at < LONGEST) {
    const token = tokens[next];
    if (!token || token.kind !== "word" || stop(next) || (next > at && token.breaks === 2)) break;
    if (isSmallWord(tokens, next) && next > at) break;
    if (isCapitalised(token) || isElidedName(tokens, next)) {
      next = afterWord(tokens, isCapitalised(token) ? next : next + 1, limit);
      end = next;
    } else if (ARTICLES.has(token.folded) && tokens[next - 1]?.folded !== "de") {
      break;
    } else if (NAME_PARTICLES.has(token.folded) && (next > at || FAMILY_OPENERS.has(token.folded))) {
      next++;
      if (tokens[next]?.folded === "-" && !tokens[next]?.spaced) next++;
    } else break;
  }
  return end;
}

/** Words, folded, that are no part of a name where a heading is all in capitals: « LAVROV A PYONGYANG ». */
const SMALL_WORDS: ReadonlySet<string> = new Set("a au aux avec chez contre en et ou par pour".split(" "));

function isSmallWord(tokens: readonly Token[], at: number): boolean {
  return SMALL_WORDS.has(tokens[at]?.folded ?? "") && tokens[at - 1]?.shape === "upper";
}

/** Past a capitalised word with what a hyphen or an apostrophe joins to it: « Frank-Walter », « Ki-moon », « Sana'a ». */
function afterWord(tokens: readonly Token[], at: number, limit: number): number {
  let end = at + 1;
  if (isInitial(tokens[at]) && tokens[end]?.folded === "." && !tokens[end]?.spaced) end++;
  for (;;) {
    const joint = tokens[end];
    const part = tokens[end + 1];
    const joins = joint?.folded === "-" || joint?.folded === "'" || joint?.folded === "’";
    if (!joins || joint.spaced || !part || part.spaced || part.kind !== "word" || end + 1 >= limit)
      return end;
    end += 2;
  }
}

function isInitial(token: Token | undefined): boolean {
  return token !== undefined && token.shape === "capitalised" && token.raw.length === 1;
}

/** The family name in a full name: what follows the given names, with its particles. */
export function familyOf(name: string): string {
  const words = name.split(/\s+/).filter((word) => word !== "");
  // « Abdallah II » is never called « II ».
  if (words.length < 2 || ROMAN_NUMERAL.test(words[words.length - 1] ?? "")) return name.trim();
  const opener = words.findIndex((word, at) => at > 0 && isOpener(word));
  if (opener > 0 && opener < words.length - 1) {
    const rest = words.slice(opener);
    if (!PATRONYMIC_PARTICLES.has(fold(rest[0] ?? ""))) return rest.join(" ");
  }
  return words[words.length - 1] ?? name;
}

function isOpener(word: string): boolean {
  return word === word.toLowerCase() && FAMILY_OPENERS.has(fold(word));
}

/** The words of a name that count when two are compared: folded, without hyphens, Arabic articles and initials' dots. */
export function nameWords(name: string): string[] {
  return fold(name)
    .split(/[\s\-.'’]+/)
    .filter((word) => word !== "" && !ARABIC_ARTICLES.has(word));
}

export function nameKey(name: string): string {
  return nameWords(name).join(" ");
}

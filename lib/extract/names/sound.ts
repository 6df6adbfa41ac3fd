import { nameWords } from "./person-name";

/** Shorter keys say too little. */
const SHORTEST = 7;

/** What sounds alike, longer spellings first: « Joubeir » and « Jubeir », « Mechri » and « Mishri ». */
const ALIKE: readonly (readonly [string, string])[] = [
  ["tch", "$"],
  ["sch", "$"],
  ["sh", "$"],
  ["ch", "$"],
  ["kh", "k"],
  ["gh", "g"],
  ["dh", "d"],
  ["th", "t"],
  ["ph", "f"],
  ["dj", "j"],
  ["zh", "j"],
  ["ck", "k"],
  ["c", "k"],
  ["q", "k"],
  ["z", "s"],
  ["ou", "o"],
  ["w", "o"],
  ["u", "o"],
  ["ai", "e"],
  ["ei", "e"],
  ["ay", "e"],
  ["ey", "e"],
  ["i", "e"],
  ["y", "e"],
];

/** « Abdel », « Abdoul », « Abder »: the article in the middle of a name. */
const SERVANT = /^abd(?:ou|[aeiu])?[lr]?/;
const MUHAMMAD = /^m[ou]ham{1,2}[ae]d$/;

/**
 * What a full name sounds like, for names of other alphabets that each outlet spells its own way; null for one word and
 * for short ones.
 *
 * @example soundOf("Khaled al-Mishri") === soundOf("Khaled Al-Mechri") // true
 */
export function soundOf(name: string): string | null {
  const words = nameWords(name.replaceAll("ç", "s").replaceAll("Ç", "s"));
  if (words.length < 2) return null;
  const key = words.map(soundOfWord).join("");
  return key.length < SHORTEST ? null : key;
}

function soundOfWord(word: string): string {
  if (word === "bin" || word === "ibn") return "ben";
  let sound = MUHAMMAD.test(word) ? "mhmd" : word === "ahmad" ? "ahmed" : word.replace(SERVANT, "abd");
  for (const [written, heard] of ALIKE) sound = sound.replaceAll(written, heard);
  let heard = "";
  for (const letter of sound) if (!heard.endsWith(letter)) heard += letter;
  return heard.length > 3 && (heard.endsWith("e") || heard.endsWith("h")) ? heard.slice(0, -1) : heard;
}

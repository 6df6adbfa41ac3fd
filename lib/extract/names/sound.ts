import { GIVEN_NAME_FORMS } from "@/lib/lexicon/given-name-forms";
import { nameWords } from "./person-name";

/** Shorter keys say too little. */
const SHORTEST = 7;
/** For a family name alone. */
const SHORTEST_FAMILY = 6;

/** What sounds alike, longer spellings first: « Joubeir » and « Jubeir », « Mechri » and « Mishri ». */
const ALIKE: readonly (readonly [string, string])[] = [
  ["gue", "ge"],
  ["gui", "gi"],
  ["que", "ke"],
  ["qui", "ki"],
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
  ["x", "ks"],
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
const USUAL = new Map(
  GIVEN_NAME_FORMS.flatMap(([usual = "", ...forms]) => forms.map((form) => [form, usual])),
);

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

/**
 * What a name sounds like to an ear that takes « a » for « e » and « g » for « k » as well: for finding among the few known
 * whoever is meant (« Baghaï », « Baqaei »). Null for what is too short.
 */
export function broadSoundOf(name: string): string | null {
  const words = nameWords(name.replaceAll("ç", "s").replaceAll("Ç", "s"));
  const key = words.map((word) => broaden(soundOfWord(word))).join("");
  return key.length < (words.length < 2 ? SHORTEST_FAMILY : SHORTEST) ? null : key;
}

/** The sound of the first word of a name, to the broad ear; empty where it has none. */
export function openingSound(name: string): string {
  const [first] = nameWords(name.replaceAll("ç", "s").replaceAll("Ç", "s"));
  return first === undefined ? "" : broaden(soundOfWord(first));
}

function broaden(sound: string): string {
  const heard = once(sound.replaceAll("g", "k").replaceAll("a", "e"));
  return heard.length > 3 && heard.endsWith("e") ? heard.slice(0, -1) : heard;
}

function once(sound: string): string {
  let heard = "";
  for (const letter of sound) if (!heard.endsWith(letter)) heard += letter;
  return heard;
}

/** The words heard of late: a name is heard from each of its words on, and named again and again. */
const HEARD = new Map<string, string>();
const MOST_HEARD = 5_000;

function soundOfWord(written: string): string {
  const known = HEARD.get(written);
  if (known !== undefined) return known;
  if (HEARD.size >= MOST_HEARD) HEARD.clear();
  const sound = listenTo(written);
  HEARD.set(written, sound);
  return sound;
}

function listenTo(written: string): string {
  if (written === "bin" || written === "ibn") return "ben";
  const word = USUAL.get(written) ?? written;
  let sound = MUHAMMAD.test(word) ? "mhmd" : word.replace(SERVANT, "abd");
  for (const [written, heard] of ALIKE) sound = sound.replaceAll(written, heard);
  const heard = once(sound);
  return heard.length > 3 && (heard.endsWith("e") || heard.endsWith("h")) ? heard.slice(0, -1) : heard;
}

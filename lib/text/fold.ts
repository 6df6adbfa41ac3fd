const MARKS = /\p{M}+/gu;
const FORMAT_CHARACTERS = /\p{Cf}+/gu;
const NON_ASCII = /[^\x20-\x7e]/;
const UPPER = /[A-Z]/;

/**
 * The form under which words are compared: lower case, no accents, no ligatures, straight apostrophes and
 * plain hyphens, no invisible format characters.
 *
 * @example fold("L’Élysée") // "l'elysee"
 */
export function fold(text: string): string {
  if (!NON_ASCII.test(text)) return UPPER.test(text) ? text.toLowerCase() : text;
  return text
    .normalize("NFD")
    .replace(MARKS, "")
    .replace(FORMAT_CHARACTERS, "")
    .toLowerCase()
    .replace(/[’ʼ‘]/g, "'")
    .replace(/[‐‑‒]/g, "-")
    .replace(/œ/g, "oe")
    .replace(/æ/g, "ae")
    .replace(/ß/g, "ss")
    .replace(/ø/g, "o")
    .replace(/ł/g, "l")
    .replace(/[đð]/g, "d")
    .replace(/þ/g, "th")
    .replace(/ı/g, "i");
}

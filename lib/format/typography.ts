/** No-break space: inside « », before the colon, between a day and its month. */
export const NBSP = "\u00a0";
/** Narrow no-break space: before ; ! ? and between thousands. */
export const NNBSP = "\u202f";

/**
 * Sets a text of ours in French: curly apostrophes, no-break spaces before high punctuation and inside guillemets.
 * Never for quoted copy, whose words are not touched.
 *
 * @example typeset("Qui l'a dit ?") // "Qui l’a dit\u202f?"
 */
export function typeset(text: string): string {
  return text
    .replaceAll("'", "’")
    .replace(/ ?([;!?])/g, `${NNBSP}$1`)
    .replaceAll(" :", `${NBSP}:`)
    .replaceAll("« ", `«${NBSP}`)
    .replaceAll(" »", `${NBSP}»`);
}

/** Thousands apart: `290000` → « 290 000 » with narrow no-break spaces. */
export function number(value: number): string {
  const [whole = "", decimals] = String(value).split(".");
  let grouped = "";
  for (let end = whole.length; end > 0; end -= 3) {
    const group = whole.slice(Math.max(0, end - 3), end);
    grouped = grouped === "" ? group : `${group}${NNBSP}${grouped}`;
  }
  return decimals === undefined ? grouped : `${grouped},${decimals}`;
}

/** A number with its noun; zero and one take the singular. @example count(2, "contact") // "2 contacts" */
export function count(value: number, singular: string, plural = `${singular}s`): string {
  return `${number(value)}${NBSP}${value < 2 ? singular : plural}`;
}

const WORDS =
  "zéro un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize".split(" ");

/** A number in letters up to sixteen, in figures beyond. `feminine` gives « une ». */
export function inWords(value: number, feminine = false): string {
  return value === 1 && feminine ? "une" : (WORDS[value] ?? number(value));
}

/** A French enumeration. @example enumerate(["Moscou", "Genève", "Doha"]) // "Moscou, Genève et Doha" */
export function enumerate(items: readonly string[], last = "et"): string {
  if (items.length < 2) return items[0] ?? "";
  return `${items.slice(0, -1).join(", ")} ${last} ${items.at(-1) ?? ""}`;
}

/** The first letter in upper case, accents kept: « état » → « État ». */
export function capitalise(text: string): string {
  return text.charAt(0).toLocaleUpperCase("fr") + text.slice(1);
}

/** The suffix of an ordinal: `1` → « er » (« re » in the feminine), else « e ». */
export function ordinalSuffix(value: number, feminine = false): string {
  if (value !== 1) return "e";
  return feminine ? "re" : "er";
}

/** « y » is a vowel before a consonant only: « l’Yonne », but « le Yémen », « la Yougoslavie ». */
const VOWEL = /^(?:[aeiouàâäéèêëîïôöùûü]|y[bcdfghjklmnpqrstvwxz])/i;
const MASCULINE_WITH_E = new Set(["mexique", "cambodge", "mozambique", "zimbabwe", "belize"]);
const WITHOUT_ARTICLE = new Set([
  "Cuba",
  "Oman",
  "Bahreïn",
  "Chypre",
  "Haïti",
  "Israël",
  "Malte",
  "Monaco",
  "Singapour",
  "Taïwan",
  "Djibouti",
  "Madagascar",
]);
/** Without an article, and yet « en ». */
const WITH_EN = new Set(["Israël", "Haïti"]);
/** Regions that are called like a town. */
const LIKE_TOWNS = new Set(["Gaza", "Idleb", "Homs", "Kirkouk"]);
/** Nouns that begin the name of a place and take « au ». */
const MASCULINE_NOUNS = new Set(
  "camp château fort hôtel kremlin lac mont palais pont quai stade élysée".split(" "),
);

/**
 * A place with its preposition: « à Genève », « au Caire », « à La Havane », « en Chine », « au Liban »,
 * « aux États-Unis », « en Crimée », « au mont Igman », « en mer Noire ».
 */
export function inPlace(name: string, kind: string): string {
  if (kind === "region" && !LIKE_TOWNS.has(name)) return inRegion(name);
  if (kind === "venue" || kind === "water" || kind === "other") return atVenue(name);
  if (kind !== "country") return inCity(name);
  if (WITH_EN.has(name)) return `en ${name}`;
  if (WITHOUT_ARTICLE.has(name)) return `à ${name}`;
  if (isPlural(name)) return `aux ${name}`;
  return isFeminine(name) || VOWEL.test(name) ? `en ${name}` : `au ${name}`;
}

function inCity(name: string): string {
  if (name.startsWith("Le ")) return `au ${name.slice(3)}`;
  if (name.startsWith("Les ")) return `aux ${name.slice(4)}`;
  return `à ${name}`;
}

function inRegion(name: string): string {
  return isFeminine(name) ? `en ${name}` : `dans la région ${VOWEL.test(name) ? "d’" : "de "}${name}`;
}

function atVenue(name: string): string {
  const first = (name.split(/[\s'’-]/)[0] ?? name).toLocaleLowerCase("fr");
  if (first === "mer") return `en ${name}`;
  if (first === "maison") return `à la ${name}`;
  if (!MASCULINE_NOUNS.has(first)) return inCity(name);
  return VOWEL.test(first) || first === "hôtel" ? `à l’${name}` : `au ${name}`;
}

/**
 * « de » with the article that a name takes: « des États-Unis », « de la Russie », « du Liban », « de l’Iran »,
 * « de Genève », « d’Angela Merkel », « du Hamas », « de l’Union africaine ».
 */
export function ofName(name: string, kind: string): string {
  const hasArticle = kind === "state" || kind === "country" || kind === "organisation";
  if (!hasArticle || WITHOUT_ARTICLE.has(name))
    return VOWEL.test(name) || name === "Haïti" ? `d’${name}` : `de ${name}`;
  if (isPlural(name)) return `des ${name}`;
  if (VOWEL.test(name)) return `de l’${name}`;
  const feminine = kind === "organisation" ? FEMININE_BODIES.test(name) : isFeminine(name);
  return feminine ? `de la ${name}` : `du ${name}`;
}

const FEMININE_BODIES =
  /^(Banque|Brigade|Coalition|Commission|Communauté|Conférence|Cour|Croix|Force|Ligue|Maison|Mission|Présidence|Société) ?/;

function isPlural(name: string): boolean {
  return /^(États|Pays|Émirats|Îles|Philippines|Maldives|Seychelles|Comores|Bahamas|Fidji|Forces|Nations|Frères|Brigades|Houthis|Talibans|Unités)/.test(
    name,
  );
}

function isFeminine(name: string): boolean {
  const first = name.split(/[\s-]/)[0] ?? name;
  const word = /^(Arabie|Corée|Nouvelle|Papouasie|République|Côte|Guinée|Bosnie)/.test(name) ? first : name;
  return word.endsWith("e") && !MASCULINE_WITH_E.has(word.toLocaleLowerCase("fr"));
}

const VOWEL = /^[aeiouyàâäéèêëîïôöùûü]/i;
const MASCULINE_WITH_E = new Set(["mexique", "cambodge", "mozambique", "zimbabwe", "belize"]);
const WITHOUT_ARTICLE = new Set([
  "Cuba",
  "Oman",
  "Bahreïn",
  "Chypre",
  "Israël",
  "Malte",
  "Monaco",
  "Singapour",
  "Taïwan",
  "Djibouti",
  "Madagascar",
]);

/**
 * A place with its preposition: « à Genève », « au Caire », « à La Havane », « en Chine », « au Liban »,
 * « aux États-Unis ».
 */
export function inPlace(name: string, kind: string): string {
  if (kind !== "country") return inCity(name);
  if (name === "Israël") return "en Israël";
  if (WITHOUT_ARTICLE.has(name)) return `à ${name}`;
  if (isPlural(name)) return `aux ${name}`;
  return isFeminine(name) || VOWEL.test(name) ? `en ${name}` : `au ${name}`;
}

function inCity(name: string): string {
  if (name.startsWith("Le ")) return `au ${name.slice(3)}`;
  if (name.startsWith("Les ")) return `aux ${name.slice(4)}`;
  return `à ${name}`;
}

/**
 * « de » with the article that a name takes: « des États-Unis », « de la Russie », « du Liban », « de l’Iran »,
 * « de Genève », « d’Angela Merkel ».
 */
export function ofName(name: string, kind: string): string {
  const state = kind === "state" || kind === "country";
  if (!state || WITHOUT_ARTICLE.has(name)) return VOWEL.test(name) ? `d’${name}` : `de ${name}`;
  if (isPlural(name)) return `des ${name}`;
  if (VOWEL.test(name)) return `de l’${name}`;
  return isFeminine(name) ? `de la ${name}` : `du ${name}`;
}

function isPlural(name: string): boolean {
  return name.endsWith("s") && /^(États|Pays|Émirats|Philippines|Maldives|Seychelles|Comores)/.test(name);
}

function isFeminine(name: string): boolean {
  const first = name.split(/[\s-]/)[0] ?? name;
  const word = /^(Arabie|Corée|Nouvelle|Papouasie|République|Côte|Guinée|Bosnie)/.test(name) ? first : name;
  return word.endsWith("e") && !MASCULINE_WITH_E.has(word.toLocaleLowerCase("fr"));
}

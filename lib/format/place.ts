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
  if (name.endsWith("s") && /^(États|Pays|Émirats|Philippines|Maldives|Seychelles|Comores)/.test(name))
    return `aux ${name}`;
  const feminine = name.endsWith("e") && !MASCULINE_WITH_E.has(name.toLocaleLowerCase("fr"));
  return feminine || VOWEL.test(name) ? `en ${name}` : `au ${name}`;
}

function inCity(name: string): string {
  if (name.startsWith("Le ")) return `au ${name.slice(3)}`;
  if (name.startsWith("Les ")) return `aux ${name.slice(4)}`;
  return `à ${name}`;
}

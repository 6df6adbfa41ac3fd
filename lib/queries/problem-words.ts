/** What the messages of `check` say, in French: the first whose words stand in the message. */
const WORDS: readonly (readonly [string, string])[] = [
  ["the file is empty", "Le fichier est vide."],
  ["no text under the front matter", "Le fichier n’a pas de texte sous son en-tête."],
  ["cannot be read", "Ce qui est écrit là n’a pas pu être lu."],
  ["symbolic link", "Ce lien mène hors du dossier\u00a0; il n’est pas suivi."],
  ["not a file", "Ce n’est pas un fichier\u00a0; rien n’en est lu."],
  ["not read: its name", "Le fichier n’est pas lu\u00a0: son nom n’a pas la fin attendue."],
  ["the 2 MB that are read", "Le fichier est trop grand pour un article."],
  ["NUL character", "Ce n’est pas un fichier de texte."],
  ["not UTF-8", "Le fichier n’est pas en UTF-8\u00a0: ses accents seraient faux."],
  ["front matter", "L’en-tête du fichier est mal formé."],
  ["not valid YAML", "L’en-tête n’est pas du YAML valable."],
  ["anchors and aliases", "Les ancres et alias de YAML ne sont pas lus."],
  ["file's name is not an id", "Le nom du fichier ne peut pas servir d’identifiant."],
  ["needs escaping", "Le nom du fichier ferait une mauvaise adresse."],
  ["unknown field", "Ce champ n’existe pas."],
  ["makes several", "Cette correction change plusieurs choses à la fois."],
  ["without a change", "Cette correction ne change rien\u00a0: il lui manque ce qui est à changer."],
  ["no text to correct", "Cette correction ne cite pas les mots qu’elle vise."],
  [
    "does not stand in the article",
    "Les mots cités par cette correction ne sont pas, ou plus, dans le texte.",
  ],
  ["times in the article", "Les mots cités apparaissent plusieurs fois\u00a0: il faut dire lesquels."],
  ["changes nothing", "Cette correction ne change plus rien\u00a0: le programme lit déjà ainsi."],
  ["has the id", "Cet identifiant ne désigne personne, ni aucun lieu connu."],
  ["in conflict with the text", "La date donnée avec le texte contredit ce qu’il raconte."],
  ["is probable, not certain", "Le jour de la dépêche est probable, non certain."],
  ["nothing fixes the day", "Rien ne fixe le jour de la dépêche."],
  [
    "mostly the same text",
    "Ce texte est presque le même qu’un autre\u00a0: ils compteraient pour deux sources.",
  ],
  ["rests on this sentence alone", "Une rencontre ne repose que sur cette phrase."],
  ["no table knows", "Ce nom n’est connu d’aucune fiche\u00a0; en voici une à compléter."],
  ["leads to no meeting", "Cette adresse, déjà publiée, ne mène plus à aucune rencontre."],
  ["not a line of the ledger", "Cette ligne du registre des adresses est abîmée."],
  ["no such folder", "Ce dossier n’existe pas."],
  ["expected", "La valeur de ce champ n’a pas la forme attendue."],
];

/**
 * A message of `check` as an editor reads it; the message itself stands beside it, for its details.
 *
 * @example problemInWords("the file is empty") // "Le fichier est vide."
 */
export function problemInWords(message: string): string {
  const words = WORDS.find(([part]) => message.includes(part))?.[1];
  return (words ?? "Le programme a trouvé ici quelque chose à revoir.").replaceAll("\u00a0;", "\u202f;");
}

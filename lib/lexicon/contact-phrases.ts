import type { ContactType } from "./contacts";

/**
 * Verbs, folded, that are a contact with words behind them, and where the other one stands: behind « avec », « à »,
 * « de », or beside and opposite (« aux côtés de », « face à »). The words may stand apart from the verb.
 */
export type ContactPhrase = {
  readonly verb: string;
  readonly isReflexive?: boolean;
  /** What must stand behind the verb, any of them; none: the complement alone tells. */
  readonly words: readonly string[];
  readonly frame: "with" | "to" | "of" | "chez" | "beside" | "opposite";
  readonly type: ContactType | null;
};

const phrase = (
  verb: string,
  words: string,
  frame: ContactPhrase["frame"],
  type: ContactType | null = "meeting",
): ContactPhrase => ({ verb, words: words === "" ? [] : words.split(" "), frame, type });

const self = (
  verb: string,
  words: string,
  frame: ContactPhrase["frame"],
  type: ContactType | null = "meeting",
): ContactPhrase => ({ ...phrase(verb, words, frame, type), isReflexive: true });

export const CONTACT_PHRASES: readonly ContactPhrase[] = [
  phrase("serrer", "main", "to"),
  phrase("donner", "accolade", "to"),
  phrase("faire", "accolade", "to"),
  phrase("souhaiter", "bienvenue", "to"),
  phrase("faire", "connaissance", "of"),
  phrase("faire", "escale etape halte crochet detour", "chez"),
  phrase("avoir", "discussion", "with", null),
  phrase("etre", "hote invite", "of"),
  phrase("prendre", "langue", "with"),
  phrase("prendre", "contact", "with", null),
  phrase("echanger", "mots poignee", "with"),
  phrase("partager", "repas barbecue diner dejeuner table verre the cafe", "with"),
  phrase("offrir", "repas diner dejeuner souper the", "to"),
  phrase("prendre", "conge", "of"),
  phrase("aller", "rencontre", "of"),
  phrase("venir", "rencontre", "of"),
  phrase("prendre", "place", "opposite"),
  phrase("tenir", "conseil conciliabule", "with"),
  phrase("avoir", "explication seance huis promenade", "with"),
  phrase("faire", "visite", "to"),
  phrase("rendre", "visite", "to"),
  phrase("ouvrir", "porte portes", "to"),
  phrase("faire", "paix", "with"),
  phrase("donner", "diner dejeuner reception banquet souper", "of"),
  phrase("offrir", "repas diner dejeuner souper reception banquet", "of"),
  self("asseoir", "", "opposite"),
  self("attabler", "", "opposite"),
  self("installer", "", "opposite"),
  self("afficher", "", "beside"),
  self("montrer", "", "beside"),
  phrase("apparaitre", "", "beside"),
  phrase("poser", "", "beside"),
];

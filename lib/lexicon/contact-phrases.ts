import type { ContactType } from "./contacts";

/**
 * Verbs, folded, that are a contact with words behind them, and where the other one stands: behind « avec », « à »,
 * « de », as their object, or beside and opposite (« aux côtés de », « face à »). The words may stand apart from the
 * verb. `to` takes « de » as well (« un dîner en l'honneur de X »), `dative` does not.
 */
export type ContactPhrase = {
  readonly verb: string;
  readonly isReflexive?: boolean;
  /** What must stand behind the verb, any of them; none: the complement alone tells. */
  readonly words: readonly string[];
  readonly frame: "with" | "to" | "dative" | "object" | "of" | "chez" | "beside" | "opposite";
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
  phrase("offrir", "hospitalite gite couvert toit", "dative"),
  phrase("ouvrir", "porte portes table bureau creneau", "dative"),
  phrase("accorder", "heure heures minutes entretien entrevue rendez aparte", "dative"),
  phrase("consacrer", "heure heures minutes matinee soiree journee apres", "dative"),
  phrase("donner", "audience", "dative"),
  phrase("fixer", "rendez", "dative"),
  phrase("menager", "creneau entretien entrevue aparte place", "dative"),
  phrase("reserver", "creneau entretien entrevue aparte accueil", "dative"),
  phrase("servir", "the thes cafe repas", "dative"),
  phrase("faire", "honneurs", "dative"),
  phrase("partager", "repas table souper", "of"),
  phrase("mettre", "yeux", "of"),
  phrase("mettre", "presence face", "object"),
  phrase("asseoir", "table", "object"),
  phrase("avoir", "cotes", "object"),
  phrase("faire", "venir", "object"),
  phrase("aller", "devant", "of"),
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
  self("ouvrir", "", "dative"),
  self("confier", "", "dative", null),
  self("plaindre", "", "dative", null),
  phrase("passer", "savon", "dative"),
  phrase("tirer", "oreilles", "dative"),
  phrase("glisser", "oreille", "dative"),
  self("photographier", "", "with"),
  self("attarder", "", "with"),
  self("promener", "", "with"),
  self("asseoir", "", "opposite"),
  self("asseoir", "", "with"),
  self("attabler", "", "opposite"),
  self("installer", "", "opposite"),
  self("afficher", "", "beside"),
  self("montrer", "", "beside"),
  phrase("apparaitre", "", "beside"),
  phrase("poser", "", "beside"),
];

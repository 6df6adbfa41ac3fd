/** Words on what a contact led to, folded. */

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Talks that parties agree to go on with: « relancer les consultations ». */
export const TALK_WORDS = words(`
  negociation negociations pourparlers discussion discussions dialogue travaux contacts consultations efforts echanges rencontres rencontre
  reunion reunions entretiens conversations concertation concertations processus
`);

/** What one agrees to do with them: « reprendre les négociations ». */
export const RESUMING_VERBS = words(
  "reprendre relancer poursuivre continuer accelerer intensifier approfondir maintenir renouer rouvrir preparer entamer ouvrir engager",
);
/** What needs no object: « sont convenus d'avancer pas à pas ». */
export const WORKING_VERBS = words("avancer travailler negocier discuter chercher progresser dialoguer");
/** Agreeing to agree later: « se sont engagés à conclure un accord ». */
export const REACHING_VERBS = words(
  "conclure trouver parvenir finaliser rediger elaborer rechercher aboutir boucler",
);
/** What is agreed on the way: « d'un ordre du jour », « sur une méthode ». */
export const STEP_NOUNS = words("ordre agenda calendrier methode modalites format");
/** Of talks only: « la poursuite des discussions », « la création de groupes de travail ». */
export const GOING_ON_NOUNS = words("poursuite reprise relance ouverture tenue lancement");
export const BODY_NOUNS = words("comite comites commission commissions groupe groupes cellule");
/** What makes an agreement half of one: « un consensus préliminaire ». */
export const PARTIAL_ADJECTIVES = words(
  "preliminaire preliminaires partiel partielle partiels partielles minimal minimale provisoire",
);
/** What is settled without an agreement: « ont arrêté les principaux paramètres ». */
export const OUTLINE_NOUNS = words(
  "principes parametres lignes contours jalons calendrier cadre esquisse ebauche bases canevas",
);
/** What one leaves talks with: « étaient repartis avec une première formule ». */
export const DRAFT_NOUNS = words("formule esquisse ebauche projet base mouture canevas piste pistes");

/** What parties that fail have not done: « n'ont pas réussi à s'entendre », « sans parvenir à ». */
export const UNREACHED_VERBS = words(`
  aboutir accorder arriver conclure convenir decider entendre obtenir parvenir regler reussir signer sortir surmonter trouver convaincre flechir rapprocher
  debloquer combler trancher aplanir resoudre lever arracher deboucher
`);
/** What was lacking in the end: « sans accord », « sans la moindre avancée », « sans document final ». */
export const LACKED_WORDS = words(`
  accord avancee avancees cessez compromis issue lendemain parvenus percee progres resultat resultats succes treve signature document communique
  consensus engagement solution decision conclusion
`);

/** What somebody has, where who comes to it has come to him; folded. */

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** « dans le bureau de X », « à la table de X », « au chevet de X ». */
export const HOSTS_OWN = words(`
  bureau table domicile residence villa maison demeure appartement palais ranch datcha tente chevet suite antichambre salon yacht propriete ferme
  porte seuil manoir chateau foyer bibliotheque jardin chambre logement pavillon quartiers veranda campement
`);

/** « a franchi la porte de X », « a poussé la porte du bureau de X ». */
export const THRESHOLDS = words("porte portes seuil");
export const CROSSING_VERBS = words("franchir pousser passer forcer repasser");

/** Verbs that put somebody elsewhere than before his host: « arrêté au domicile de X ». */
export const NO_GUEST_VERBS = words(`
  arreter interpeller tuer assassiner abattre blesser inhumer enterrer mourir deceder naitre exploser perquisitionner travailler elever grandir
  detenir sequestrer emprisonner dire declarer affirmer annoncer critiquer denoncer
`);

/** Verbs that go to a place, for a purpose told behind them: « s'envolera lundi pour Oslo dans l'espoir d'y trouver X ». */
export const JOURNEY_VERBS = words(`
  aller arriver atterrir accourir debarquer depecher descendre envoler filer gagner monter partir passer poser precipiter quitter rallier regagner
  rejoindre rendre repartir retourner revenir venir voler
`);

/** What is done to somebody only where he is: « pour convaincre X », « pour arracher à X une promesse ». */
export const PERSUADING_VERBS = words(`
  amadouer arracher attendrir briefer cajoler calmer chapitrer consoler convaincre decider demander desamorcer dissuader exhorter expliquer exposer
  flechir informer interroger jauger lire notifier obtenir persuader plaider porter presenter presser raisonner rallier rassurer remercier
  remettre reconforter sermonner signifier sonder soumettre supplier tater transmettre trouver voir
`);

/** Giving something over, or telling it, to who is there: « a porté à X la réponse du roi ». */
export const HANDING_VERBS = words(
  "presenter remettre soumettre exposer redire porter apporter montrer lire signifier tendre notifier transmettre detailler confier",
);

/** « a fait à X le récit de », « rendra compte à X de », with the noun behind the verb. */
export const HANDING_NOUNS: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ["faire", words("recit expose lecture resume rapport")],
  ["rendre", words("compte")],
  ["donner", words("lecture assurances")],
  ["dresser", words("bilan tableau")],
]);

/** What is passed on from afar as well: « a transmis ses condoléances à X ». */
export const SENT_FROM_AFAR = words(
  "condoleances voeux felicitations salutations sympathie solidarite soutien message hommage amities remerciements demission",
);

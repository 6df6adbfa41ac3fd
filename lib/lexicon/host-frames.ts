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

/** Common nouns before the name of a place, folded, for names that no gazetteer holds. */

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** What lies somewhere and takes its name with « de »: « la localité de X », « le camp de réfugiés de X ». */
export const SITE_NOUNS = words(`
  aerodrome aeroport aeroports agglomeration archipel arrondissement banlieue banlieues barrage base bases bourg bourgade bourgades camp camps canton
  cantons carrefour caserne casernes centrale chef-lieu collines colonie colonies commune communes departement departements
  district districts enclave enclaves environs faubourg faubourgs ferme fermes garnison gouvernorat hameau hameaux hauteurs hopital hopitaux ile iles
  ilot ilots localite localites lycee metropole mine mines mosquee municipalite oasis oblast passage peninsule pipeline plage plages plaine pont port
  ports poste poste-frontiere postes prefecture presqu'ile prison prisons province provinces quartier quartiers raffinerie region regions residence rues
  secteur sierra site sites sous-prefecture station stations territoire temple temples terminal tombe puits champ champs usine vallee vallees village villages ville
  villes wilaya zone zones parc pavillon
`);

/** What stands right before the name: « le camp X », « la base X ». */
export const SITE_NOUNS_ALONE = words("base camp district monastere parc pavillon quartier temple village");

/** What makes of a site noun something else: « le quartier général de X », « le camp de X » of a side. */
export const NO_SITES = words("general generale generaux");

/** What happens to towns and bears their name: « les accords de X », « la bataille de X ». */
export const NAMED_AFTER_TOWNS = words(
  "accord accords bataille conference massacre pourparlers processus protocole sommet traite",
);

/** Quarters of the compass and the middle, as brackets behind a town say where it is. */
export const QUARTERS = words(
  "centre centre-est centre-nord centre-ouest centre-sud est nord nord-est nord-ouest ouest sud sud-est sud-ouest",
);

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

/** Buildings that are one among others where they stand behind « un » or « sa », and then are in the town named behind them. */
export const BUILDINGS_OF_TOWNS = words(`
  abbaye auberge bunker cathedrale centre chalet chateau clinique complexe couvent datcha domaine ecole eglise fort golf gymnase hopital hotel
  lycee maison manoir monastere motel palace palais pavillon pension ranch relais residence restaurant riad sanatorium stade studio universite usine villa
`);

/** Of these, what takes the name of its town with any article: « l'auberge de X », unlike « la villa de X », which may be a person's. */
export const BUILDINGS_CALLED_AFTER_TOWNS = words(
  "auberge bunker cathedrale couvent eglise gymnase lycee motel ranch stade",
);

/** Last words of English names of buildings. */
export const ENGLISH_BUILDINGS = words(
  "building castle center centre hall hotel house lodge palace ranch resort square tower",
);

/** What says of a palace or house whose it is, so that the name behind « de » is the town: « palais présidentiel de X ». */
export const HOUSE_ADJECTIVES = words(
  "presidentiel presidentielle royal royale imperial imperiale princier princiere gouvernemental gouvernementale officiel officielle episcopal",
);

/** First words of names of places, in the languages of the world, which say by themselves what the name is. */
export const TOPONYM_OPENERS = words(`
  ain ayn bab bahr beit bir burj chatt chott dahiet dar deir djebel djisr ein jabal jebel kafr kfar khan khirbet koum ksar marj nahr oued oum ouadi
  qala qalaat qasr ras sidi tel tell wadi zaouiet
  bad bala bela beli bila biala bialy brod donja donje donji gornja gornje gornji kamen krasny mala male nova nove novi novo novy nowa nowe nowy
  stara stare stari staro stary staraia velika velike veliki veliko verkhne nijni
  boca cabo campo ciudad costa isla monte porto praia puerto punta rio san santa santo sao sierra valle vila villa
  ban bang bukit chiang hat kampong kampot kampung khao kota koh kuala mae muang nakhon nam phnom phra pulau siem song surat tanjung thanh vinh xieng
  mai mbanza port fort bourg mont pont val saint sainte lough loch glen
`);

/** Of these, the words behind which a given name is no person's: « Santa Rosa », « Puerto Rico ». */
export const SAINTS = words("san santa santo sao puerto porto villa ciudad saint sainte");

/** Of these, the words that open nothing but the names of places, wherever they stand. */
export const SURE_OPENERS = words(`
  ain ayn bir deir djebel jebel kafr kfar khirbet ksar oued ouadi qalaat ras wadi zaouiet
  donja donje donji gornja gornje gornji stara stari staro velika veliko novi
  ciudad puerto vila kampong kampung kuala muang nakhon phnom pulau tanjung
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

/** Words that tell whether a place's name is the place or its government. Nouns are folded; verbs are folded infinitives. */

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** What happens at a place: « la rencontre de Genève », « les accords d'Oslo ». */
export const EVENT_NOUNS = words(`
  accord accords armistice assises   attentat attentats bataille bombardement bombardements 
  chute charte conclave conference contact contacts conferences concile congres  dialogue discussions entretien entretiens
  entrevue entrevues etape etapes forum forums   format  massacre memorandum negociations 
  pacte plateforme pourparlers processus protocole protocoles rencontre rencontres  reunion reunions round rounds
  seance session sessions siege sommet sommets souvenir esprit fiasco table traite traites treve tete    
`);

/** Parts, surroundings and things of a place: « le nord de la Syrie », « l'aéroport de Damas ». */
export const GEOGRAPHY_NOUNS = words(`
  abords academie aeroport aeroports agglomeration alentours ambassades arrondissement arriere-pays archeveque archidiocese autoroute banlieue banlieues base bases
  basilique bord bordure bords bourse cafe campagne capitale capitales casernes cathedrale centrale centre centre-ville chateau cimetiere consulat consulats cite cites citadelle clinique cote cotes departement desert district
  districts est environs espace eglise eveque extremite facade faubourg faubourgs foire frontiere frontieres gare golfe gouvernorat hauteurs hopital hotel
  ile iles interieur km kilometres kilometre lac large lisiere littoral lycee mairie maire maitre maitres marche metro metropole montagnes mosquee musee nord nord-est nord-ouest
  ouest palais periphérie peripherie place plaine pont population port pourtour ports portes province provinces quartier quartiers region regions restaurant restaurants reste
  rive rives riviere route routes rue rues secteur siege sortie stade station sud sud-est sud-ouest synagogue taille terrain territoire gens territoires
  tribunal tunnel universite usine vallee village villages ville villes voisinage zone zones habitants habitant residents correspondant correspondante
  journaux presse sol eaux ciel mur murs hauts porte prison stade theatre raffinerie temple penitencier parquet barreau oree sous-sol
`);

/** What a state undergoes or is the subject of: « l'avenir de la Syrie », « l'invasion de l'Ukraine ». */
export const THEME_NOUNS = words(`
  annexion avenir balkanisation capitulation colonisation controle creation decolonisation desintegration dislocation eclatement effondrement
  fondation implosion islamisation militarisation modernisation naissance controle direction  bombardements bombardement conflit conflits constitution crise crises democratisation demembrement denucleisation denuclearisation demilitarisation
  developpement devenir dossier economie evacuation guerre  histoire independance integrite invasion isolement liberation
  neutralite occupation  partage reconnaissance partition pacification peuple peuples  question reconstruction reunification
   situation solution sort souverainete stabilisation stabilite  transition unification unite   
  destruction   etat desarmement depecage federalisation administration
`);

/** Of these, verbs whose object is the subject itself: « il a évoqué l'Ukraine ». */
export const EVOKING_VERBS = words("aborder evoquer mentionner");

/** What presses on a government: « pressions sur l'Iran », « son influence sur Kiev ». */
export const PRESSURE_WORDS = words(`
  ascendant comptant compter compte emprise influence influencer levier leviers miser mise mise misant misait parier peser pese pression pressions sanctions agir
`);

/** Verbs of which a town is the object only where someone goes there: « rejoindre Paris ». A state is joined as an ally. */
export const REJOINING_VERBS = words("rejoindre rallier gagner");

/** Verbs whose object, where it is no thing, is where a journey ends: « il gagnera Karvala ». */
export const REACHING_VERBS = words("atteindre gagner rallier regagner");

/** What is handed to a government: « des livraisons d'armes à Kiev », « un ultimatum à Téhéran ». */
export const DATIVE_NOUNS = words(`
  aide aides appel appels appui appuis assistance avertissement avertissements concession concessions critique critiques demande
  demandes egard favorable hostile hostiles lettre livraison livraisons message messages mise offre opposition part
  oppose opposee opposes proposition propositions reponse reponses soutien ultimatum vente ventes loyal loyale fidele
     garantie garanties pret prets credit credits signal reproche reproches  favorables hostilite hommage allegeance
`);

/** Verbs whose « à » names who is told, given or asked. */
export const DATIVE_VERBS = words(`
  fournir reclamer
  accorder adresser contester apporter attribuer conseiller conceder confier decerner deplaire demander  dicter donner  enjoindre
  garantir imposer imputer infliger interdire  livrer notifier octroyer offrir
  ordonner opposer pardonner permettre preter promettre proposer rappeler  recommander refuser remettre repeter
  repondre reprocher reserver  signifier souhaiter soumettre suggerer transmettre vendre verser appartenir incomber  
  echapper nuire resister fier ceder obeir acheter ecrire rendre succeder telephoner
`);

/** Verbs of going and staying: « rentré de Moscou », « s'envoler pour Paris ». */
export const MOTION_VERBS = words(`
  accourir acheminer aller amener arriver atterrir conduire debarquer decoller demeurer depecher deplacer embarquer emmener
  envoler evacuer fuir installer mener partir parvenir passer provenir quitter ramener rapatrier reculer rentrer repartir replier
  retirer retourner revenir sejourner sortir transferer transporter venir voler voyager expulser chasser rappeler
`);

/** Journeys: « sa visite à Moscou », « de retour de Genève ». */
export const JOURNEY_NOUNS = words(`
  arrivee avion chemin deplacement depart destination escale etape expulsion passage provenance retour route sejour tournee trajet
  transit venue visite vol vols voyage voyages deplacements visites ambassadeur
`);

/** Verbs about a subject: « parler de la Syrie », « évoquer l'Ukraine ». */
export const TALK_VERBS = words(`
  aborder debattre concerner discuter entretenir evoquer negocier occuper parler soucier preoccuper traiter
`);

/** Parts of a seat of power, which make it a building: « la pelouse de la Maison Blanche ». */
export const BUILDING_NOUNS = words(`
  antichambre balcon batiment bureau bureaux cour couloir couloirs cuisines escalier facade grille grilles jardin jardins marches
  murs parvis pelouse perron porte portes residence salle salon salons terrasse toit
`);

/** What befalls a land or is there to be found: « la Libye a sombré dans le chaos », « le pays compte » says nothing of who acts. */
export const FATE_VERBS = words(`
  abriter basculer compter connaitre enfoncer enliser exploser plonger replonger sombrer bruler saigner subir traverser retomber situer vivre
`);

/** What befalls a town: « Tegucigalpa s'est réveillée ». */
export const TOWN_FATE_VERBS = words("bruler embraser reveiller");

/** Verbs of the way somebody takes: « passer par la Roumanie ». */
export const PASSING_VERBS = words("passer repasser transiter");

/** Communities, folded, that live in a land without being its government: « les Serbes de Bosnie ». */
export const PEOPLE_NOUNS = words(`
  abkhazes alaouites albanais arabes armeniens azeris chiites chretiens croates druzes hongrois hutus juifs kurdes maronites musulmans
  ossetes palestiniens peuls refugies roms russes russophones serbes sunnites tamouls tatars tchetchenes touaregs turcs turkmenes tutsis
`);

/** What leads to a town by name: « le train pour Pékin ». */
export const VEHICLE_NOUNS = words(
  "avion avions billet bateau bus car convoi ferry navire route train trains vol vols",
);

/** Verbs whose object is a place: « il a quitté Damas », « l'aviation a bombardé Alep ». */
export const PLACE_OBJECT_VERBS = words(`
  abandonner assieger atteindre bombarder conquerir contourner controler desservir detruire devaster encercler envahir evacuer
  annexer couper dechirer destabiliser diviser doter ensanglanter endeuiller gouverner meurtrir pacifier plonger rattacher reconstruire
  reunifier stabiliser tenir unifier ruiner
  frapper fuir habiter investir liberer occuper parcourir penetrer pilonner prendre quitter ravager regagner relier
  reprendre retrouver secouer sillonner survoler toucher traverser visiter
`);

/** What is done to a town in war: « Sanaa a été bombardée ». */
export const STRICKEN_VERBS = words(
  "assieger bombarder boucler detruire devaster encercler endeuiller envahir evacuer frapper liberer occuper pilonner prendre quadriller raser ravager reconquerir reprendre secouer",
);

/** Nouns in apposition to a government: « Moscou, allié de Damas ». */
export const ALLY_NOUNS = words(`
  allie alliee allies alliees adversaire ennemi garant garante mediateur mediatrice parrain parrains partenaire protecteur
  rival rivale soutien voisin voisine
`);

/** What is aimed at a town: « l'offensive contre Tripoli », « des tirs sur Kharkiv ». */
export const ATTACK_NOUNS = words(`
  assaut assauts attaque attaques bombardement bombardements frappe frappes missile missiles obus offensive offensives
  operation operations raid raids roquettes tir tirs marche
`);

/** Prepositions before one that acts: « selon Moscou », « avec Pékin », « contre Téhéran ». */
export const ACTOR_PREPOSITIONS = words("selon par contre avec chez envers sans ni malgre comme");

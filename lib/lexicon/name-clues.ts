/** Words, folded, before a name written with its initial or family name: « M. Kerry », « Mme Trudeau ». */
export const HONORIFICS: Readonly<Record<string, { readonly gender: "m" | "f"; readonly plural: boolean }>> =
  {
    m: { gender: "m", plural: false },
    mm: { gender: "m", plural: true },
    mme: { gender: "f", plural: false },
    mmes: { gender: "f", plural: true },
    mgr: { gender: "m", plural: false },
    mlle: { gender: "f", plural: false },
    monsieur: { gender: "m", plural: false },
    madame: { gender: "f", plural: false },
    messieurs: { gender: "m", plural: true },
    mesdames: { gender: "f", plural: true },
  };

/**
 * Nouns that name what a person is, beside the offices: a capitalised name right behind one is that person's
 * (« le général néerlandais Patrick Cammaert », « une conseillère des houthistes, Amal al-Mutahhar »).
 */
export const ROLE_NOUNS = {
  m: [
    "abbé",
    "adjoint",
    "amiral",
    "analyste",
    "archevêque",
    "assistant",
    "avocat",
    "banquier",
    "ayatollah",
    "biographe",
    "bras droit",
    "candidat",
    "celui",
    "cardinal",
    "chanteur",
    "cinéaste",
    "chef",
    "cheikh",
    "chercheur",
    "colonel",
    "commandant",
    "commissaire",
    "collaborateur",
    "conseiller",
    "coordinateur",
    "coordonnateur",
    "député",
    "délégué",
    "diplomate",
    "directeur",
    "dirigeant",
    "dissident",
    "docteur",
    "dom",
    "écrivain",
    "élu",
    "éditorialiste",
    "économiste",
    "eurodéputé",
    "évêque",
    "expert",
    "cofondateur",
    "coprésident",
    "fils",
    "fondateur",
    "frère",
    "général",
    "gouverneur",
    "haut-commissaire",
    "historien",
    "homme d'affaires",
    "homme fort",
    "grand mufti",
    "grand rabbin",
    "homologue",
    "imam",
    "industriel",
    "ingénieur",
    "journaliste",
    "juge",
    "juriste",
    "khalife",
    "leader",
    "lieutenant",
    "lieutenant-colonel",
    "magistrat",
    "magnat",
    "maire",
    "maréchal",
    "médecin",
    "métropolite",
    "milliardaire",
    "militant",
    "moine",
    "mollah",
    "mufti",
    "nonce",
    "négociateur",
    "numéro deux",
    "numéro un",
    "observateur",
    "oligarque",
    "opposant",
    "pape",
    "parlementaire",
    "patriarche",
    "patron",
    "père",
    "physicien",
    "poète",
    "politologue",
    "porte-parole",
    "prédécesseur",
    "prince",
    "prêtre",
    "procureur",
    "rabbin",
    "professeur",
    "rapporteur",
    "pasteur",
    "révérend",
    "recteur",
    "représentant",
    "rival",
    "sénateur",
    "sociologue",
    "successeur",
    "sultan",
    "syndicaliste",
    "universitaire",
    "vétéran",
    "vice-amiral",
  ],
  f: [
    "adjointe",
    "analyste",
    "assistante",
    "avocate",
    "candidate",
    "celle",
    "cheffe",
    "chercheuse",
    "collaboratrice",
    "commissaire",
    "conseillère",
    "coordinatrice",
    "coordonnatrice",
    "déléguée",
    "députée",
    "diplomate",
    "directrice",
    "dirigeante",
    "dissidente",
    "économiste",
    "écrivaine",
    "élue",
    "épouse",
    "experte",
    "cofondatrice",
    "coprésidente",
    "fille",
    "fondatrice",
    "générale",
    "gouverneure",
    "haute-commissaire",
    "historienne",
    "homologue",
    "journaliste",
    "juge",
    "leader",
    "maire",
    "militante",
    "négociatrice",
    "opposante",
    "parlementaire",
    "patronne",
    "première dame",
    "politologue",
    "porte-parole",
    "princesse",
    "procureure",
    "professeure",
    "rapporteuse",
    "représentante",
    "rivale",
    "sénatrice",
    "pasteure",
    "sœur",
    "veuve",
  ],
} as const;

/** Adjectives that stand with a title without saying of which state: « négociateur en chef », « porte-parole adjointe ». */
export const TITLE_MODIFIERS: readonly string[] = [
  "actuel",
  "actuelle",
  "adjoint",
  "adjointe",
  "adjoints",
  "adjointes",
  "aîné",
  "chiite",
  "communiste",
  "conservateur",
  "conservatrice",
  "druze",
  "houthi",
  "indépendantiste",
  "islamiste",
  "maoïste",
  "modéré",
  "modérée",
  "nationaliste",
  "réformateur",
  "séparatiste",
  "socialiste",
  "sunnite",
  "taliban",
  "tamoul",
  "touareg",
  "travailliste",
  "unioniste",
  "cadet",
  "chargé",
  "chargée",
  "chevronné",
  "chevronnée",
  "civil",
  "d'Etat",
  "de carrière",
  "de facto",
  "de haut rang",
  "de transition",
  "déchu",
  "déchue",
  "démissionnaire",
  "déposé",
  "déposée",
  "désigné",
  "désignée",
  "destitué",
  "destituée",
  "élu",
  "élue",
  "en chef",
  "en exil",
  "en exercice",
  "fédéral",
  "fédérale",
  "général",
  "générale",
  "généraux",
  "intérimaire",
  "militaire",
  "national",
  "nationale",
  "par intérim",
  "permanent",
  "permanente",
  "pressenti",
  "pressentie",
  "renversé",
  "renversée",
  "personnel",
  "personnelle",
  "principal",
  "principale",
  "provisoire",
  "sortant",
  "sortante",
  "spécial",
  "spéciale",
  "spéciaux",
  "suprême",
  "politique",
];

/** Of these, folded, the adjectives of sides in a conflict: « le chef unioniste » is of that side, no head of state. */
export const SIDES: ReadonlySet<string> = new Set(
  "chiite communiste conservateur conservatrice druze houthi independantiste islamiste maoiste modere moderee nationaliste reformateur separatiste socialiste sunnite taliban tamoul touareg travailliste unioniste".split(
    " ",
  ),
);

/** Adjectives for organisations, which stand where those of states stand. */
export const ORGANISATION_ADJECTIVES: Readonly<Record<string, readonly string[]>> = {
  "union-europeenne": ["européen", "européenne", "européens", "européennes"],
  onu: ["onusien", "onusienne", "onusiens", "onusiennes"],
};

/** Words that never belong to a person's name though a sentence, a heading or a style sheet gives them a capital. */
export const NEVER_NAMES: ReadonlySet<string> = new Set(
  (
    "a afin ah ainsi alors apres aucun aucune aujourd'hui aussi autre autres aux avant avec ce ceci cela celle celles celui cependant ces cet cette ceux chaque chez cinq comme comment " +
    "contre dans de debut deja depuis derriere des deux devant dix donc dont du elle elles en encore enfin ensuite entre est et eux face faute fin hier huit ici il ils jamais je juste la l' le les leur leurs lors lorsque lui ma mais malgre meme mes mon ne neanmoins ni non nos notre nous nouveau nouvelle on or ou outre par parce parmi pas pendant peu plus plusieurs pour pourquoi pourtant premier premiere pres puis quand quant quarante quatre que quel quelle quelles quelques quels qui quinze quoi rien sa sans sauf se selon sept ses si six soit son sous sur ta tandis tant tel telle tels tes toujours tous tout toute toutefois toutes treize trente tres trois trop un une vers vingt voici voila vos votre vous y " +
    "lundi mardi mercredi jeudi vendredi samedi dimanche janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre " +
    "dieu assemblee assemblees chambre chambres conseil conseils etat etats gouvernement gouvernements parlements guerre internet ministere monde nation nations parlement republique senat ndlr gmt " +
    "affaires agriculture armees commerce defense economie education energie environnement finances hydrocarbures industrie information interieur justice petrole renseignement sante securite tourisme transports travail tresor"
  ).split(" "),
);

/** Roles, folded, of whoever sits in a seat of power: « l'occupant de la Maison-Blanche », « le maître du Kremlin ». */
export const SEAT_ROLES: ReadonlySet<string> = new Set(["hote", "locataire", "maitre", "occupant"]);

/** Verbs, as folded infinitives, whose object is a person. */
export const MEETING_VERBS: ReadonlySet<string> = new Set(
  "accompagner accueillir appeler consulter croiser depecher designer embrasser envoyer etreindre feliciter inviter limoger nommer recevoir remercier remplacer rencontrer retrouver revoir voir".split(
    " ",
  ),
);

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** First words, folded, of towns, bodies and things of two words: « Port Royal », « Deir Ezzor », « San Miguel ». */
export const PLACE_OPENERS = words(`
  abu ad ain al bab bahr bandar bani beit ben bir burj cabo cap charm cerro champs cite ciudad costa dar deir djebel ech ech-cheikh el fort
  grand grande haut hauts ile jabal jebel kafr khan kfar la lac las le les los mont monte mount new nord nouvelle notre oued ouadi oum port porto
  puerto ras rio river saint sainte san santa santo sao sidi sud tal tel tell terra trou umm val valle villa wadi white
  air banque centre club code coupe covid fonds galaxie groupe hotel journee ligue livre musee operation parc place plan pont prix programme projet
  radio rue societe stade tele theatre traite tour union vol
`);

/** Words, folded, of firms, papers and bodies, never of persons. */
export const NOT_PERSONS = words(`
  air airlines airways bank bay beach bridge building business center centre city club command committee company conference corps council county court
  daily day department development east energy express finance first force forces forum foundation freedom front gas group hall hill holding
  house human initiative institute international island islands justice league line lines mail media ministry motors movement museum national
  network news north northern office oil one organization park party peace port post press project radio republic research review rights
  river road school security services society south square state states street sud system systems team telecom telegraph television times
  tower trade tribune trust university valley watch west world
`);

/** Nouns, folded, of whoever is close to another: « son allié X », « sa femme, X, ». They are no titles. */
export const CLOSE_ONES = words(`
  allie alliee ami amie beau-frere beau-pere belle-soeur compagne compagnon complice confident confidente conjoint conjointe cousin cousine dauphin
  demi-frere disciple epoux femme gendre heritier heritiere mari mentor neveu niece oncle petit-fils fiance fiancee protege protegee soeur frere fils fille
  epouse pere mere veuve tante
`);

/** Of these, who has the same family name. */
export const KIN = words("conjoint conjointe epouse epoux femme fille fils frere mari pere soeur veuve");

/** Verbs, as folded infinitives, of what is done to persons rather than to towns: « X était flanqué de », « X a été élu ». */
export const PERSON_PASSIVES: ReadonlySet<string> = new Set(
  `accompagner accueillir accuser acclamer applaudir arreter assassiner attendre attribuer autoriser charger condamner convier convoquer designer
  destituer ecarter elire entendre entourer escorter evincer expulser extrader flanquer hospitaliser huer inculper interroger introniser inviter
  limoger mandater nommer operer poursuivre presser promouvoir recevoir reconduire reelire remplacer representer soupconner tuer`.split(
    /\s+/,
  ),
);

/** Verbs, as folded infinitives, of what persons rather than towns or firms do: « représenté par X ». */
export const PERSON_AGENTS: ReadonlySet<string> = new Set(
  "animer assister conduire diriger emmener incarner mener negocier parapher presider prononcer representer seconder signer".split(
    " ",
  ),
);

/** Stems of what is told of talks: « s'entretenir avec X », « un tête-à-tête entre X et Y ». */
export const TALK_STEMS: readonly string[] =
  "accord audience concert confront consult contact convers coopér dejeun dialog diner discut discussion duel echang entret entrevu face negoci parl poignee pourparler rencontr reuni tete".split(
    " ",
  );

/** Nouns and participles, folded, whose « de » names a person: « accompagné de », « la libération de ». */
export const PERSONAL_NOUNS = words(`
  accompagne accompagnee accompagnes arrestation assassinat assassins avocat avocats cotes deces demission detention destitution election entourage epouse
  eviction extradition fils famille frere funerailles incarceration inculpation liberation limogeage mort nomination obseques
  absence bouche conduite direction discours entremise faveur houlette invitation partisans plume portrait presence presidence proche propos signature voix proches procès proces reelection soeur successeur suivi suivie veuve
`);

/** Nouns, folded, right before the name of a person that something bears: « l'aéroport Charles-de-Gaulle ». */
export const NAMED_AFTER_PERSONS = words(`
  aerodrome aeroport avenue base bataillon boulevard brigade camp centre complexe division ecole esplanade fondation gare hopital hotel institut lycee mosquee
  musee palais parc place pont porte-avions prix quai quartier rue salle square stade terminal theatre universite
`);

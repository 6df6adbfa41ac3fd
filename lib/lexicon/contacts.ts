import type { MeetingType } from "@/lib/domain";

/** Verbs and nouns of contact between persons, folded. */

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** The kinds of contact that words tell; a `visit` is no contact by itself. */
export type ContactType = Exclude<MeetingType, "visit">;

/**
 * How a verb builds: `object` meets its object (« recevoir X »), `with` takes « avec X », `to` takes « à X »,
 * `together` needs several subjects (« X et Y ont siégé »).
 */
export type ContactVerb = {
  readonly frames: readonly ("object" | "with" | "to" | "together")[];
  readonly type: ContactType | null;
};

export const CONTACT_VERBS: ReadonlyMap<string, ContactVerb> = new Map([
  ["rencontrer", { frames: ["object"], type: "meeting" }],
  ["retrouver", { frames: ["object"], type: "meeting" }],
  ["revoir", { frames: ["object"], type: "meeting" }],
  ["voir", { frames: ["object"], type: "meeting" }],
  ["recevoir", { frames: ["object"], type: "meeting" }],
  ["accueillir", { frames: ["object"], type: "meeting" }],
  ["rejoindre", { frames: ["object"], type: "meeting" }],
  ["attendre", { frames: [], type: "meeting" }],
  ["auditionner", { frames: ["object"], type: "meeting" }],
  ["convoquer", { frames: ["object"], type: "meeting" }],
  ["croiser", { frames: ["object"], type: "meeting" }],
  ["cotoyer", { frames: ["object"], type: "meeting" }],
  ["reunir", { frames: ["object"], type: "meeting" }],
  ["rassembler", { frames: ["object"], type: "meeting" }],
  ["regrouper", { frames: ["object"], type: "meeting" }],
  ["consulter", { frames: ["object"], type: null }],
  ["appeler", { frames: ["object"], type: "phone-call" }],
  ["rappeler", { frames: [], type: "phone-call" }],
  ["joindre", { frames: ["object"], type: "phone-call" }],
  ["contacter", { frames: ["object"], type: "phone-call" }],
  ["telephoner", { frames: ["to"], type: "phone-call" }],
  ["entretenir", { frames: ["with"], type: "meeting" }],
  ["parler", { frames: ["with", "to"], type: null }],
  ["reparler", { frames: ["with"], type: null }],
  ["discuter", { frames: ["with", "together"], type: "meeting" }],
  ["negocier", { frames: ["with", "together"], type: "meeting" }],
  ["dialoguer", { frames: ["with", "together"], type: "meeting" }],
  ["converser", { frames: ["with", "together"], type: null }],
  ["echanger", { frames: ["with"], type: null }],
  ["debattre", { frames: ["with", "together"], type: "meeting" }],
  ["conferer", { frames: ["with", "together"], type: "meeting" }],
  ["diner", { frames: ["with", "together"], type: "meeting" }],
  ["dejeuner", { frames: ["with", "together"], type: "meeting" }],
  ["souper", { frames: ["with", "together"], type: "meeting" }],
  ["plaider", { frames: ["with"], type: "meeting" }],
  ["parlementer", { frames: ["with", "together"], type: "meeting" }],
  ["palabrer", { frames: ["with", "together"], type: "meeting" }],
  ["bavarder", { frames: ["with", "together"], type: "meeting" }],
  ["deviser", { frames: ["with", "together"], type: "meeting" }],
  ["trinquer", { frames: ["with", "together"], type: "meeting" }],
  ["isoler", { frames: ["with"], type: "meeting" }],
  ["enfermer", { frames: ["with"], type: "meeting" }],
  ["concerter", { frames: ["with"], type: null }],
  ["sieger", { frames: ["together"], type: "meeting" }],
  ["passer", { frames: ["with"], type: "meeting" }],
]);

/** Verbs that are a contact when they are reflexive in the plural: « se sont vus », « se retrouveront ». */
export const RECIPROCAL_VERBS = words(
  "rencontrer retrouver revoir voir reunir parler reparler entretenir telephoner appeler contacter croiser cotoyer concerter consulter rejoindre rassembler",
);

/** `talks` are held by delegations and may last; `event` is a conference, a summit, a session. */
export type ContactNoun = {
  readonly type: ContactType | null;
  readonly kind: "contact" | "talks" | "event";
  /** Between two it is a meeting: « le sommet Trump-Kim ». */
  readonly isPairable?: boolean;
  /** What others have agreed on is signed there: who is told with it was there too. */
  readonly isCeremony?: boolean;
};

const MEETING: ContactNoun = { type: "meeting", kind: "contact" };
const TALKS: ContactNoun = { type: "meeting", kind: "talks" };
const EXCHANGE: ContactNoun = { type: null, kind: "contact" };
const VIDEO: ContactNoun = { type: "video-call", kind: "contact" };
const CEREMONY: ContactNoun = { type: "meeting", kind: "event", isCeremony: true };
const EVENT: ContactNoun = { type: "multilateral", kind: "event" };

/** Nouns of contact, « tête-à-tête » by its first word. */
export const CONTACT_NOUNS: ReadonlyMap<string, ContactNoun> = new Map([
  ["rencontre", MEETING],
  ["rencontres", MEETING],
  ["entretien", MEETING],
  ["entretiens", MEETING],
  ["entrevue", MEETING],
  ["entrevues", MEETING],
  ["tete", MEETING],
  ["aparte", MEETING],
  ["audience", MEETING],
  ["rendez", MEETING],
  ["reunion", MEETING],
  ["reunions", MEETING],
  ["retrouvailles", MEETING],
  ["huis", MEETING],
  ["seances", MEETING],
  ["explication", MEETING],
  ["explications", MEETING],
  ["promenade", MEETING],
  ["marathon", TALKS],
  ["conciliabule", MEETING],
  ["conciliabules", MEETING],
  ["bilaterale", MEETING],
  ["bilaterales", MEETING],
  ["trilaterale", MEETING],
  ["quadrilaterale", MEETING],
  ["pleniere", { type: "meeting", kind: "event" }],
  ["table", EVENT],
  ["repas", MEETING],
  ["souper", MEETING],
  ["diner", MEETING],
  ["dejeuner", MEETING],
  ["passation", MEETING],
  ["poignee", { type: "meeting", kind: "event" }],
  ["accolade", { type: "meeting", kind: "event" }],
  ["face", MEETING],
  ["coup", { type: "phone-call", kind: "contact" }],
  ["pourparlers", TALKS],
  ["discussions", TALKS],
  ["negociation", TALKS],
  ["negociations", TALKS],
  ["tractations", TALKS],
  ["consultations", TALKS],
  ["dialogue", TALKS],
  ["conversation", EXCHANGE],
  ["conversations", EXCHANGE],
  ["echange", EXCHANGE],
  ["appel", { type: null, kind: "contact" }],
  ["echanges", EXCHANGE],
  ["contact", EXCHANGE],
  ["contacts", EXCHANGE],
  ["communication", EXCHANGE],
  ["concertation", TALKS],
  ["concertations", TALKS],
  ["visio", VIDEO],
  ["visioconference", VIDEO],
  ["videoconference", VIDEO],
  ["sommet", { ...EVENT, isPairable: true }],
  ["conference", EVENT],
  ["session", { ...EVENT, isPairable: true }],
  ["ceremonie", CEREMONY],
  ["signature", CEREMONY],
  ["round", TALKS],
  ["rounds", TALKS],
  ["seance", { type: "meeting", kind: "event" }],
]);

/** Adjectives behind a noun of contact that its place may follow: « un entretien bilatéral à Oslo ». */
export const CONTACT_ADJECTIVES = words(`
  separes separees distincts distinctes successifs successives
  bilateral bilaterale bilateraux bilaterales informel informelle informels tripartite quadripartite trilateral trilaterale surprise inedit
  historique direct directe directs directes prive privee officiel officielle plenier pleniere secret secrete secrets secretes ministeriel ministerielle
  extraordinaire regional regionale international internationale preparatoire exploratoire restreint restreinte clos huis
  houleux houleuse tendu tendue tendus tendues anime animee mouvemente mouvementee orageux orageuse glacial glaciale
  cordial cordiale cordiaux cordiales chaleureux chaleureuse amical amicale courtois courtoise reussi reussie reussies remarque remarquee
  impromptu impromptue improvise improvisee inattendu inattendue inopine inopinee imprevu imprevue furtif furtive nocturne nocturnes matinal matinale
  elargi elargie elargies prolonge prolongee approfondi approfondie approfondis approfondies televise televisee discret discrete discrets discretes
`);

/** Nouns whose place is what is spoken of, not where people meet: « une trêve à Alep ». */
export const TOPIC_NOUNS = words(`
  feu treve treves paix guerre guerres conflit conflits crise crises situation combats violences hostilites population populations civils habitants siege
  ambassadeur ambassade ambassades bombardements frappes frappe raids raid offensive soldats troupes forces reglement elections transition aide securite otages
  reconciliation presence intervention operation operations operationnelle humanitaire civile retrait desescalade evacuation force massacre massacres attentat
  attentats attaque attaques stabilite terrorisme negociateur representant envoye emissaire mission bases base
`);

/** Behind « conférence », « session », « dîner » and « cérémonie » these make another thing of it. */
export const NO_CONTACT_COMPLEMENTS = words(`
  presse hommage investiture commemoration adieu adieux funerailles obseques mariage couronnement intronisation inauguration deuil cabinet parti famille voisins
`);
/** Adjectives that do. */
export const NO_CONTACT_ADJECTIVES = words(
  "religieuse funebre funeraire commemorative militaire nuptiale tenante",
);

export const PHONE_WORDS = words("telephone telephonique telephoniques telephonee telephoniquement fil");
export const VIDEO_WORDS = words(
  "visioconference videoconference visio video ecran ecrans visioconferences virtuel virtuelle virtuels virtuelles virtuellement",
);

/** Verbs whose infinitive did not happen and is not planned: « exclut de rencontrer », « souhaite voir ». */
export const UNREAL_GOVERNORS = words(`
  exclure refuser souhaiter vouloir esperer desirer proposer demander reclamer exiger rejeter renoncer appeler inviter prier envisager
  menacer hesiter pouvoir exhorter presser sommer rever tenter essayer chercher eviter empecher interdire decliner juger estimer offrir suggerer
  preconiser recommander conseiller omettre falloir permettre
`);

/** Verbs whose « que » wishes, doubts or excludes: « souhaite que X rencontre Y ». */
export const WISHING_VERBS = words(
  "souhaiter vouloir desirer demander proposer exiger reclamer exclure falloir douter suggerer recommander preconiser refuser craindre",
);

/** Verbs that deny their infinitive: « a démenti avoir rencontré ». */
export const DENYING_VERBS = words("dementir nier contester");

/** Verbs whose infinitive is planned: « a accepté de rencontrer ». */
export const PROMISING_VERBS = words(
  "accepter promettre prevoir convenir engager programmer compter annoncer decider attendre",
);

/** Verbs and adjectives about a noun of contact that leave it unreal: « appelle à une rencontre », « jugée inutile ». */
export const UNREAL_WORDS = words(`
  inutile inutiles prematuree premature prematures eventuelle eventuel eventuelles eventuels hypothetique hypothetiques possible possibles improbable aucune aucun impossible
`);

/** What is said to somebody: « a prévenu X dans une conversation téléphonique ». */
export const ADDRESSING_VERBS = words(`
  annoncer appeler assurer avertir confirmer conseiller demander detailler dire encourager exhorter expliquer exposer exprimer faire feliciter indiquer informer
  inviter presenter presser prevenir prier promettre proposer rappeler rassurer reaffirmer recommander redire reiterer remercier repeter signifier sommer suggerer
`);

/** What becomes of a planned contact. */
export const CANCELLING_VERBS = words("annuler decommander supprimer");
export const POSTPONING_VERBS = words("reporter ajourner repousser differer decaler retarder remettre");
export const PLANNING_WORDS = words(`
  prevu prevue prevus prevues programme programmee programmes programmees fixe fixee fixes fixees attendu attendue attendus attendues
  planifie planifiee inscrit inscrite inscrits inscrites convoque convoquee envisage envisagee
`);
export const HOLDING_VERBS = words(
  "avoir tenir mener conduire presider ouvrir debuter commencer achever terminer conclure durer derouler clore",
);
/** Participles and verbs that tell the first day of talks that go on: « ouverte le 28 juin ». */
export const OPENING_VERBS = words("ouvrir debuter commencer entamer demarrer inaugurer engager");

/** Making a call: « passer un coup de fil ». */
export const CALL_VERBS = words("passer donner adresser avoir recevoir faire");

/** Attending a contact told just before. */
export const ATTENDING_VERBS = words("assister participer");
/** Leading it. */
export const LEADING_VERBS = words(
  "presider copresider diriger animer ouvrir clore conclure inaugurer parrainer superviser",
);
/** Calling it, or giving it. */
export const CALLING_VERBS = words("convoquer organiser offrir accueillir abriter piloter faciliter moderer");
/** What is done « y », at a gathering told before. */
export const SPEAKING_VERBS = words(
  "proposer intervenir prononcer plaider presenter lancer representer appeler promettre engager declarer affirmer reclamer denoncer defendre exposer",
);
/** What is attended or led besides nouns of contact. */
export const GATHERING_WORDS = words("evenement travaux debats discussion forum congres");

/** What talks can end with. */
export const AGREEMENT_NOUNS = words(
  "accord accords compromis consensus traite declaration declarations cessez treve texte convention protocole memorandum memorandums armistice",
);
/** What is signed besides. */
export const SIGNED_NOUNS = words(
  "accord-cadre charte communique conventions document documents feuille pacte paix plan protocoles textes traites",
);
export const AGREEMENT_VERBS = words(
  "conclure signer sceller parapher trouver arracher obtenir finaliser adopter annoncer",
);
export const PROGRESS_WORDS = words(`
  progres avancees avancee rapprochement clarifier reduit acquis constructif constructifs constructive constructives fructueux fructueuse fructueuses
  productif productifs productive productives prometteur prometteurs prometteuse encourageant encourageants encourageante encourageantes substantiels substantielles
`);
export const FAILURE_WORDS = words(
  "echec echoue echoues echouee impasse infructueux infructueuse infructueuses steriles blocage fiasco",
);

/** Words of death tolls, folded. */

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** What stands before a figure and says what it claims; « de » belongs to the phrase. */
export const BOUND_PHRASES = {
  "plus de": ">",
  "plus d'": ">",
  "un peu plus de": ">",
  "un peu plus d'": ">",
  "bien plus de": ">",
  "nettement plus de": ">",
  "largement plus de": ">",
  "au-delà de": ">",
  "au moins": ">=",
  "au minimum": ">=",
  "à tout le moins": ">=",
  "au bas mot": ">=",
  "pas moins de": ">=",
  "pas moins d'": ">=",
  "moins de": "<",
  "moins d'": "<",
  "un peu moins de": "<",
  "un peu moins d'": "<",
  "jusqu'à": "<=",
  "au plus": "<=",
  "tout au plus": "<=",
  "au maximum": "<=",
  "près de": "~",
  "près d'": "~",
  environ: "~",
  quelque: "~",
  presque: "~",
  "à peu près": "~",
  "autour de": "~",
  "aux alentours de": "~",
  approximativement: "~",
} as const satisfies Readonly<Record<string, ">" | ">=" | "<" | "<=" | "~">>;

/** What says the same behind the noun: « douze morts au moins ». */
export const LATE_BOUNDS = {
  "au moins": ">=",
  "au minimum": ">=",
  "au plus": "<=",
  "au maximum": "<=",
  environ: "~",
} as const satisfies Readonly<Record<string, ">=" | "<=" | "~">>;

/** Magnitudes in the plural: « des dizaines de », « plusieurs centaines de milliers de ». */
export const MAGNITUDES = {
  dizaines: 10,
  douzaines: 12,
  vingtaines: 20,
  cinquantaines: 50,
  centaines: 100,
  milliers: 1000,
  millions: 1_000_000,
} as const satisfies Readonly<Record<string, number>>;

/** Nouns that are deaths themselves. */
export const DEATH_NOUNS = words(
  "mort morts morte mortes tue tues tuee tuees deces cadavres depouilles victime victimes martyr martyrs",
);

/** Verbs that kill: their object, or the subject of their passive, is dead. */
export const KILLING_VERBS = words(
  "tuer assassiner massacrer egorger fusiller lyncher decapiter abattre executer asphyxier carboniser exterminer pendre faucher",
);
/** Of these, the verbs that do other things as well (« exécuter un plan »): they need a noun for persons. */
export const WEAK_KILLING_VERBS = words("abattre executer pendre faucher");

/** Verbs whose subject dies. */
export const DYING_VERBS = words("mourir perir succomber deceder noyer");

/** The same in several words, after an auxiliary or not. */
export const DYING_PHRASES: readonly string[] = [
  "trouve la mort",
  "trouvent la mort",
  "trouverent la mort",
  "trouvaient la mort",
  "perdu la vie",
  "perdent la vie",
  "perdirent la vie",
  "laisse la vie",
  "laisse leur vie",
  "retrouves morts",
  "retrouvees mortes",
  "retrouve mort",
  "passes par les armes",
  "tombe dans une embuscade",
  "tombes dans une embuscade",
  "tombe au combat",
  "tombes au combat",
  "tombes sous les balles",
];

/** Units, things and events that are counted, never persons who die. */
export const NOT_PEOPLE = words(`
  an ans annee annees mois semaine semaines jour jours journee journees heure heures minute minutes seconde secondes siecle siecles nuit nuits
  fois reprise reprises pour % euro euros dollar dollars milliard milliards million millions kilometre kilometres km metre metres tonne tonnes
  janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre lundi mardi mercredi jeudi vendredi samedi dimanche
  raid raids frappe frappes missile missiles roquette roquettes obus bombe bombes attaque attaques attentat attentats explosion explosions
  avion avions drone drones helicoptere helicopteres char chars vehicule vehicules navire navires bateau bateaux maison maisons immeuble immeubles
  village villages ville villes pays points point sorties vols accord accords mesure mesures plan plans projet projets clause clauses
  blesse blesses blessee blessees disparu disparus disparue disparues deplace deplaces deplacee deplacees refugie refugies sans-abri
  d'entre entre autre sur heures gmt locales betes moutons chevaux vaches arbres ponts ecoles hopitaux camions voitures convois
  tiers quarts cent mille ordres condamnations peines
`);

/** Behind a noun these say that its people live: « douze policiers blessés ». */
export const ALIVE_WORDS = words(`
  blesse blesses blessee blessees disparu disparus disparue disparues deplace deplaces deplacees porte portes enleve enleves arrete
  arretes detenu detenus libere liberes otage otages grievement legerement capture captures refugies hospitalises rescapes survivants
`);

/** Adjectives before a noun of persons. */
export const PEOPLE_ADJECTIVES = words(`
  jeune jeunes autre autres petit petits petite petites nouveau nouveaux nouvelle nouvelles seul seuls simple simples haut hauts premier premiers
  dernier derniers ancien anciens pretendus presumes
`);

/** Nouns for persons. */
export const PERSON_NOUNS = words(`
  personne personnes civil civils civile civiles soldat soldats soldate militaire militaires combattant combattants combattante combattantes
  rebelle rebelles insurge insurges guerillero guerilleros djihadiste djihadistes jihadiste jihadistes islamiste islamistes milicien miliciens
  policier policiers policiere policieres gendarme gendarmes garde gardes officier officiers general generaux colonel colonels lieutenant
  enfant enfants femme femmes homme hommes fille filles fillette fillettes garcon garcons garconnet bebe bebes nourrisson nourrissons adolescent adolescents
  adolescente adolescentes lyceen lyceens ecolier ecoliers eleve eleves etudiant etudiants etudiante etudiantes enseignant enseignants professeur
  habitant habitants villageois citadin riverain riverains passant passants passager passagers touriste touristes voyageur voyageurs
  manifestant manifestants opposant opposants militant militants activiste activistes sympathisant sympathisants partisan partisans
  journaliste journalistes reporter reporters photographe photographes medecin medecins infirmier infirmiers infirmiere soignant soignants secouriste
  secouristes humanitaire humanitaires employe employes employee ouvrier ouvriers travailleur travailleurs fonctionnaire fonctionnaires
  diplomate diplomates ambassadeur ministre ministres depute deputes responsable responsables dirigeant dirigeants chef chefs commandant commandants
  agent agents espion espions observateur observateurs inspecteur inspecteurs casque casques pilote pilotes marin marins pecheur pecheurs paysan paysans
  agriculteur agriculteurs berger bergers commercant commercants chauffeur chauffeurs membre membres cadre cadres otage otages prisonnier prisonniers
  detenu detenus migrant migrants refugie refugies exile exiles ressortissant ressortissants citoyen citoyens expatrie expatries compatriote compatriotes
  kamikaze kamikazes assaillant assaillants terroriste terroristes tireur tireurs sniper attaquant attaquants ennemi ennemis homme-grenouille
  parent parents frere freres soeur soeurs fils pere mere meres epouse couple famille familles proche proches fidele fideles pelerin pelerins pretre
  pretres moine moines imam imams religieux religieuse chretien chretiens musulman musulmans juif juifs kurde kurdes colon colons indigene indigenes
  peshmerga peshmergas paramilitaire paramilitaires mercenaire mercenaires appele appeles reserviste reservistes conscrit conscrits volontaire volontaires
  parachutiste parachutistes legionnaire legionnaires scientifique scientifiques ingenieur ingenieurs technicien techniciens interprete interpretes avocat avocats
  magistrat magistrats juge juges syndicaliste syndicalistes ame ames vies vie victime victimes separatiste separatistes loyaliste loyalistes
  nationaliste nationalistes taliban talibans houthiste houthistes secouriste benevole benevoles dizaine spectateur spectateurs supporter
  supporters fetard fetards client clients fideles negociateur negociateurs mediateur mediateurs emissaire delegue delegues guerrier guerriers
  suppletif suppletifs demineur demineurs sauveteur sauveteurs pompier pompiers ambulancier ambulanciers sapeurs maire maires elu elus conseiller conseillers candidat candidats
  islamistes soldates fantassin fantassins artilleur recrue recrues cadet cadets instructeur instructeurs formateur contractuel sous-officier sous-officiers
`);

/** Troops that a side can « lose ». */
export const TROOPS = words(`
  soldat soldats homme hommes militaire militaires combattant combattants milicien miliciens policier policiers gendarme gendarmes officier
  officiers marin marins pilote pilotes membre membres rebelle rebelles guerillero guerilleros garde gardes legionnaire legionnaires casques
  peshmergas parachutistes paramilitaires volontaires mercenaires recrues agents cadres
`);

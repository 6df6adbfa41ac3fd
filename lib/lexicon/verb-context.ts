/** Words, folded, that decide whether a form is a verb or a noun, and what may stand inside a verb group. */

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Present forms that are nouns, adjectives or prepositions at least as often: they need a subject before them. */
export const NOUN_HOMOGRAPHS = words(`
  accorde accords accuse acte actes aide aides annonce annonces appuis arme arment armes attaque attaques aspire baisse baisses balance
  base bases bats bout brigue cadre cause causes centre centres cesse change charge charges chasse chef cible cibles classe coince
  commande commandes commerce compte comptes complet complete contacte contraste contre contrôle controle controles cours couvert
  crise critique critiques date dates debut debute demande demandes demeure demeures depart depense depenses dispute disputes
  domine donne doute doutes dure ecart echange echanges echec emploi empire encadre enquete enquetes entame entre entretien
  equipe escorte espere est etat etude etudes exclus excuse excuses exige expose face fait faits faveur ferme fermes figure figures
  fin finance finances fixe force forces forme formes fort fouille frappe frappes front fusille gage garde gardes gene grave groupe
  groupes guide heurte honore inclus incite installe insulte jouent juge juges lance large libere libre limite limites livre livres
  loge lutte luttes mande mandate manque manques marche marches marque marques mene menace menaces mesure mesures mise mises
  montre moque negocie note notes objet occupe offense offre offres opera ordonne ouvre parade parle part parti partie partis parts
  passe passes peine peines pense peur place places plaide plainte pleure pointe pointes porte portes pose poste postes poursuite
  presse prepare presence present presente prie prise prises produit produits programme programmes projette propose prouve public
  quitte quittes rampe rapporte raid rebelle rebelles rappel rappelle rejet relance relief rencontre rencontres rendent replique reporte reprise reserve reserves reste
  restes retard retire retour revers reves revolte riposte risque risques rompt route ruine sens serie service siege sieges signe signes
  soigne sort sorte sortie souffle suite supporte surveille suspens tente tentes terme termes teste tire tombe tombes touche tour tourne trace
  traces traite traites transfert travail travers treve tue tues use vente vers vis visa vise visite visites visa voie voies vol vole
  vote votes voyage voyages
  amorce bois celebre cessez chiffre chiffres cloture combats concours debats dialogue dialogues entretiens espace flanque influence influences lit nuit
  reforme reformes remarque remarques reve reves soupe soupes rendez table tables
`);

/** Forms that are a preposition or a common noun unless a pronoun stands before: « entre », « contre », « le but ». */
export const RARELY_VERBS = words(
  "adjoint adjoints but contre entre montant outre plus points pendant president suis veille veilles",
);

/** What makes the word after it a noun: determiners and prepositions. Clitic homographs (le, la, les, leur, en) stand apart. */
export const NOUN_OPENERS = words(`
  a au aux avec ce ces cet cette chaque chez contre d' dans de depuis derriere des deux devant du durant entre hors jusqu' jusque
  lors ma mes mon notre nos nulle par pendant plusieurs pour quelque quelques quel quelle quels quelles quatre cinq sa sans sauf
  selon ses six son sous sur tel telle toute toutes trois un une vers vos votre aucun aucune certains certaines divers diverses
`);

/** Determiners that are clitic pronouns too. */
export const CLITIC_OR_DETERMINER = words("le la les l' leur en");

/** Clitic pronouns and « ne » that stand before a finite verb. */
export const CLITICS = words("ne n' me m' te t' se s' le la les l' lui leur y en nous vous");

/** Subjects in one word. */
export const SUBJECT_PRONOUNS = words(
  "il elle on ils elles qui ce c' cela ceci je j' tu nous vous chacun tous lui celui-ci",
);

/** Adjectives that stand before a noun: « une nouvelle rencontre ». */
export const FOREGOING_ADJECTIVES = words(`
  nouvelle nouvelles premiere premieres derniere dernieres prochaine prochaines seconde deuxieme troisieme quatrieme cinquieme
  breve breves longue longues seule seules autre autres meme memes recente recentes future futures telle telles grande grandes
  petite petites bonne mauvaise vraie simple courte rare rares multiples nombreuses diverses eventuelle eventuelles ancienne
  importante veritable ultime enieme haute hautes double triple discrete secrete possible
  precedent precedente precedents precedentes nouveau premier dernier prochain second bref long seul recent futur grand petit bon mauvais vrai court eventuel ancien important haut
`);

/** Words that may stand between an auxiliary and its participle, or a semi-auxiliary and its infinitive. */
export const GAP_WORDS = words(`
  pas plus jamais rien guere point aussi encore deja bien mal tous toutes toujours souvent ensuite enfin donc ainsi alors tout tant
  peu beaucoup trop assez presque meme parfois surtout notamment aussitot bientot depuis longtemps ici la hier aujourd'hui demain
  cependant toutefois pourtant neanmoins egalement quand meme l' instant heure moment le
  lundi mardi mercredi jeudi vendredi samedi dimanche matin soir apres midi
  de d' son sa cote par ailleurs a nouveau en revanche outre effet fait pour part quant lui elle eux elles contre une nouvelle fois seul seule seuls un
  dans premier temps plusieurs reprises deux trois avance particulier d'abord abord leur tour occasion sitot desormais vain
  auparavant ensemble plutot maintes certes peut etre sans doute ni aucun aucune mieux vite tot tard soudain foulee soiree matinee
`);

/** Words of a negation after « ne ». */
export const NEGATIONS = words(
  "pas plus jamais rien aucun aucune guere personne point nul nulle ni nullement",
);

/** Semi-auxiliaries, folded, that an infinitive follows; with « de » or « à » between where they take one. */
export const SEMI_AUXILIARIES: ReadonlyMap<string, string | null> = new Map([
  ["devoir", null],
  ["pouvoir", null],
  ["vouloir", null],
  ["savoir", null],
  ["falloir", null],
  ["aller", null],
  ["compter", null],
  ["faillir", null],
  ["venir", "de"],
  ["appreter", "a"],
]);

/** Participles that make a semi-auxiliary with être: « est censé proposer », « est appelé à ». */
export const SEMI_PARTICIPLES: ReadonlySet<string> = words(
  "cense censee censes censees suppose supposee supposes supposees",
);

/** Participles that are nouns or adjectives at least as often: alone, without an auxiliary, they are no verb. */
export const NOUN_PARTICIPLES = words(`
  accuse accusee accuses adjoint adjointe adjoints adjointes allie alliee allies alliees arrivee arrivees attendu attendus blesse blessee blesses blessees compromis concerte conduite contrainte
  couvert crainte cru depute du due dus dues ecrit ecrits eleve employe employes entree entrees envoye envoyee envoyes etendue fait faits faite faites
  fermes force forces forme guerie interdit issue mise mises mort morte mortes morts nee partie parties passe pensee pensees percee percees
  permis plainte portee prevenu prevenus prise prises produit produits refugie refugiee refugies refugiees reduit requise reserve resolu resolue
  sortie sorties su sue suite surete tenue traite traites tu tue tues tuee tuees unie unies uni unis venue venues vu vue vues voulue vecu tenu disparu disparus
  deplace deplaces entrevue entrevues delegue delegues detenu detenus plus separe accru elu elus connu connue connus connues suivi arme armee armees armes
`);

/** Of these, participles of coming and going, and of holding: behind a comma and before a complement they are verbs. */
export const MOVING_PARTICIPLES = words(
  "arrivee arrivees entree entrees venue venues sortie sorties nee mort morte morts tenue tenus envoye envoyee",
);

/** Words in -ant that are prepositions, adverbs, nouns or adjectives. */
export const FALSE_PRESENT_PARTICIPLES = words(`
  concernant durant pendant suivant moyennant devant avant maintenant cependant auparavant autant tant pourtant restant partant
  important importants puissant passant existant montant courant vivant
  representant dirigeant commandant assistant participant manifestant combattant habitant militant opposant
`);

/** Infinitives that are nouns after a determiner: « un dîner », « au pouvoir ». */
export const NOUN_INFINITIVES = words(
  "aller avoir conseiller dejeuner devoir diner etre lever parler pouvoir rire savoir souper",
);

/** Of these, nouns of office: only a preposition or a pronoun before them makes them verbs (« X, conseiller du roi »). */
export const OFFICE_INFINITIVES = words("conseiller");

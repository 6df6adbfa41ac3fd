/** Verbs of news copy by conjugation, written with accents. Irregular ones stand in the table of models beside. */

const words = (list: string): readonly string[] => list.trim().split(/\s+/);

/** First group (-er). Spelling changes (-ger, -cer, e/è, é/è, -yer) follow from the ending; doubling is listed. */
export const FIRST_GROUP = words(`
  abandonner aborder abriter accentuer accepter accompagner accorder accoster accoucher accrocher acculer accuser
  acheminer acheter achever achopper acter adopter adresser affecter afficher affirmer affluer affréter
  affronter agiter agresser aider ajourner ajouter alerter aligner alimenter allonger allouer amarrer
  amener amorcer amplifier analyser animer annexer annoncer annuler appeler appliquer apporter apposer apprécier apprêter
  approcher approuver appuyer arbitrer armer arracher arrêter arriver arroger asphyxier aspirer assassiner
  asséner assiéger assister associer assumer assurer attabler attaquer attarder attester attribuer
  augmenter autoriser avaliser avancer aventurer aviser avorter avouer baisser basculer baser batailler bavarder blesser
  briefer bloquer bombarder boucher boucler bouleverser boycotter briser brûler buter cacher caler calmer camper
  cantonner capituler capoter capturer carboniser causer céder célébrer censurer centrer cesser changer
  charger chasser chercher chiffrer cibler circuler citer clarifier classer cloîtrer clôturer coincer coïncider
  collaborer commander commencer commenter communiquer comparer compenser compléter compliquer compter
  concéder concentrer concerner concerter concilier concocter concrétiser condamner confectionner conférer
  confier confirmer confisquer conforter confronter congédier conjuguer conjurer consacrer conseiller
  conserver considérer consister consoler consolider constater constituer consulter contacter contester
  continuer contoper tourner contrecarrer contrôler converser convier convoquer coopérer coordonner copier
  coprésider côtoyer couper couronner coûter craquer créer creuser critiquer croiser dater débarquer déblayer débloquer
  déboucher débuter décaler décapiter décéder décerner déchiqueter déchirer décider décimer déclarer
  déclencher décliner décoller décomposer décréter décrocher dédier déférer dégager dégeler dégrader
  déjeuner déjouer délivrer demander démanteler démarrer demeurer démissionner démontrer dénombrer dénoncer dénouer
  dépasser dépêcher dépenser déplacer déplorer déployer déporter déposer dérailler déraper dérouler
  décommander désamorcer désarmer désavouer désengager désespérer désigner désirer désister destiner déstabiliser détailler détériorer
  déterminer détester dévaster développer deviner deviser dévoiler dialoguer dicter différer diffuser
  diminuer dîner diriger discuter dispenser disposer disputer dissiper distinguer diverger diviser
  divulguer documenter dominer donner doter douter dresser durer ébaucher écarter échafauder échanger
  échapper échouer éclairer éclater écourter écouter écraser édicter édulcorer effectuer effondrer efforcer
  égorger élaborer éliminer éloigner éluder embarquer embrasser emmener empêcher empirer employer emporter encadrer
  encercler encourager endeuiller endommager endosser enfermer enfoncer engager enlever enliser enquêter enrayer enregistrer ensanglanter
  enseigner entamer entériner enterrer entourer entraîner entraver entrer entretuer énumérer envenimer
  envisager envoler épargner épauler épingler épuiser escorter espacer espérer esquisser essayer essouffler
  essuyer estimer étaler étoffer étonner étrangler étudier évacuer évader évaluer évertuer évincer éviter
  évoquer exacerber examiner exaspérer exclamer excuser exécuter exempter exercer exhorter exiger exister
  expédier expirer expliquer exploser exporter exposer exprimer expulser exulter faciliter facturer faucher
  féliciter fermer ficeler figurer filtrer finaliser fixer flanquer focaliser fonctionner fonder forcer
  forger formaliser former formuler frapper freiner fréquenter fusiller fustiger gagner garder gazer geler gêner
  générer gérer grouper habiter hésiter heurter honorer identifier ignorer illustrer imaginer immobiliser
  impatienter impliquer implorer importer imposer imputer improviser impulser inaugurer inciter incomber inculper
  indiquer infliger influencer informer initier inquiéter insinuer insister inspecter inspirer installer
  instaurer instituer insulter insurger intégrer intensifier intercepter intéresser internationaliser ironiser
  interner interpeller interroger inventer investiguer inviter irriter isoler joncher jouer juger justifier
  kidnapper lâcher laisser lamenter lancer larguer lasser lever libeller libéraliser libérer lier limiter
  limoger livrer localiser loger louer lutter lyncher maîtriser mandater manifester manœuvrer manquer
  marchander marcher marquer marteler massacrer matérialiser matraquer médiatiser menacer mener mentionner
  mériter mesurer minimiser miser mitrailler mobiliser modérer monter montrer moquer morceler motiver
  multiplier muscler négocier neutraliser nier nommer normaliser noter notifier nouer noyer obliger observer
  objecter obtempérer occasionner occuper octroyer officialiser opérer opposer orchestrer ordonner organiser orienter oser
  oublier outrepasser palabrer parachever parapher pardonner parer parier parlementer parler parrainer
  partager participer passer patienter patiner patronner payer peaufiner peiner pénétrer penser percuter
  perdurer perpétrer persifler persister persuader pester peser piétiner pilonner piloter placer plaider plaisanter plancher
  planer planifier planter pleurer plonger poignarder pointer polluer ponctuer porter poser positionner posséder poster
  pousser précipiter préciser préconiser préférer préjuger précéder prélever préluder préoccuper préparer présenter
  préserver présider presser présumer prêter prier priver privilégier proclamer procurer professer
  programmer progresser prohiber profiter prolonger promener prôner prononcer proposer prospérer protester provoquer publier
  pulvériser qualifier questionner quitter raccompagner railler raconter rallier ramener rapatrier rappeler rapporter rapprocher raser rassembler
  rassurer rater ratifier rattacher rattraper ravager raviser réaffirmer réaliser réarmer rebaptiser rebeller
  recenser réceptionner rechercher réclamer récolter recommander recommencer réconcilier reconfirmer
  réconforter reconsidérer recontacter récupérer redémarrer rédiger redonner redouter réessayer réexaminer
  refermer refléter réformer réfugier refuser regagner regarder regrouper remarquer répliquer régler régner regretter réinviter réitérer
  rejeter relancer relater relayer relever relier relocaliser rembourser remémorer remercier remonter
  remplacer remporter rencontrer renégocier renforcer renoncer renouer renouveler rentrer renverser réparer
  reparler repasser repenser repérer répéter replier reporter reposer repousser représenter reprocher réserver
  résider résigner résonner respecter ressembler resserrer ressusciter rester restituer résulter résumer
  retarder retéléphoner retirer retourner rétorquer retracer retrouver réveiller révéler rêver revendiquer revisiter
  révoquer riposter risquer rivaliser ruiner saborder saboter sacrifier saluer sanctionner saper saturer
  sauter sauver sceller scruter secouer séjourner sembler séparer séquestrer sermonner serrer siéger signaler signer
  signifier sillonner situer soigner solder sombrer sommer sonder sonner souhaiter soulever souligner
  soupçonner souper stabiliser stationner statuer stigmatiser stipuler stopper subordonner subsister succéder
  succomber suggérer superviser supplier supporter supprimer surmonter surnommer surveiller survoler
  suspecter tabler tâcher tarder targuer téléphoner témoigner tempérer tempêter temporiser tenter toper terminer
  terroriser tester tirer tolérer tomber torpiller torturer totaliser toucher tourner tracer traîner
  traiter trancher transférer transformer transiter transporter travailler traverser trébucher trinquer tripler
  tromper trouver tuer user utiliser valider vanter varier veiller ventiler verser viser visiter voler
  voter voyager
  acclamer contourner destituer embraser extrader gouverner hospitaliser incarner introniser pacifier reculer replonger
  résister retomber réunifier saigner unifier
  récidiver auditionner ménager héberger amadouer chapitrer jauger cajoler raccrocher tancer disserter papoter tutoyer
`);

/** Verbs in -eler and -eter that double the consonant (« appelle », « rejettera »). */
export const DOUBLING: ReadonlySet<string> = new Set(
  words("appeler ficeler jeter morceler projeter rappeler rejeter renouveler"),
);

/** Second group (-ir, -issant). */
export const SECOND_GROUP = words(`
  aboutir abolir accomplir adoucir affaiblir affranchir agir agrandir alourdir anéantir aplanir applaudir approfondir
  assainir assombrir assouplir atterrir avertir bannir bâtir blanchir bondir brandir choisir convertir définir démolir durcir
  éblouir éclaircir élargir enfouir enrichir envahir épanouir établir faiblir faillir finir fléchir fournir franchir garantir grandir
  guérir infléchir intervertir investir jaillir mûrir noircir nourrir obéir périr pourrir punir raccourcir raffermir rajeunir
  ralentir réagir réfléchir refroidir réjouir remplir renchérir ressaisir resurgir rétablir rétrécir réunir réussir saisir
  subir surgir trahir unir vieillir
`);

/** Third group in -re with a regular stem (« rend », « rendait », « rendu »). */
export const RE_GROUP = words(`
  attendre confondre correspondre défendre dépendre descendre détendre entendre étendre fendre fondre mordre pendre perdre
  prétendre redescendre rendre répandre répondre suspendre tendre tordre vendre
`);

/** Verbs, folded, whose compound tenses take être: with any other verb être + participle is a passive. */
export const ETRE_VERBS: ReadonlySet<string> = new Set(
  words(`
  advenir aller apparaitre arriver convenir deceder demeurer descendre devenir entrer intervenir monter mourir naitre partir parvenir
  passer provenir rentrer repartir repasser ressortir rester retomber retourner revenir sortir survenir tomber venir
`),
);

/** Verbs of saying, folded: they introduce what follows or close it in inverted order (« , a annoncé le ministère »). */
export const SAYING_VERBS: ReadonlySet<string> = new Set(
  words(`
  admettre affirmer ajouter annoncer assurer avancer avertir avouer citer commenter conceder conclure confier confirmer
  constater declarer denoncer deplorer detailler dire ecrire estimer expliquer exprimer indiquer insister ironiser juger lancer
  marteler menacer noter objecter observer poursuivre preciser predire prevenir promettre raconter rappeler rapporter
  persifler pester railler reagir reconnaitre regretter relater relever remarquer repeter repliquer repondre resumer retorquer reveler saluer
  signaler souligner soutenir suggerer temoigner
`),
);

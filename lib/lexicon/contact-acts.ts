/** Verbs, folded, that tell a contact by what people do with each other on a day and at a place. */

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/**
 * What several do together once the day and the place are told: « ont trouvé mercredi à Oslo un terrain d'entente »,
 * « ont franchi un pas », « tenteront de débloquer ».
 */
export const JOINT_VERBS = words(`
  accorder acter admettre adopter annoncer afficher aplanir applaudir approuver arbitrer arreter assister attabler atteler balayer boucler buter celebrer chercher choisir clarifier
  clore cloturer comparer conclure confronter consacrer constater coordonner copresider cosigner creer croiser debattre debloquer debuter decider defiler definir
  demarrer denouer deposer desamorcer devoiler dissiper ebaucher echanger echouer efforcer elaborer enclencher engager entamer enterrer enteriner esquisser essayer etablir
  etudier evoquer examiner expliquer explorer finaliser fixer formaliser franchir harmoniser inaugurer initier installer instituer jeter lancer lever marcher mesurer
  negocier normaliser nouer officialiser ouvrir parachever paraphraser parapher parcourir partager passer peaufiner peiner piocher plancher planter plaisanter poser poursuivre
  preciser preparer prolonger promettre proclamer progresser ratifier rapprocher reaffirmer recoller reconcilier reconnaitre rediger regler relancer rencontrer renouer
  reprendre resoudre ressusciter retablir rouvrir sceller solder sonder soulever surmonter survoler tabler tenter toper tourner tracer trancher travailler trinquer trouver
  valider ventiler verrouiller visiter
`);

/** Of these, what one does « avec » another there: « assistera avec X au match ». */
export const COMPANY_VERBS = words(`
  assister celebrer commemorer copresider deposer devoiler defiler dejeuner diner inaugurer marcher monter ouvrir parcourir plancher planter poser prier presider promener
  recueillir survoler trinquer visiter voyager
`);

/** And what one may as well do « avec » somebody far away, where its place is told. */
export const WORKING_VERBS = words(
  "arreter fixer regler trancher definir finaliser preparer peaufiner examiner etudier boucler lancer rediger signer travailler",
);

/** What one says or gives to another's face: behind a journey, or with the day and the place told. */
export const FACING_VERBS = words(`
  amadouer annoncer apaiser apporter assurer avertir briefer confier confirmer consoler consulter convaincre decorer decerner delivrer demander detailler dire encourager entretenir
  excuser exhorter exposer expliquer exprimer feliciter flechir implorer informer interroger interceder jurer justifier notifier offrir persuader plaider porter presenter presser prier
  prevenir promettre rapporter rassurer reclamer reconforter redire reiterer remercier remettre rendre renouveler restituer saluer sermonner signifier solliciter sommer sonder soumettre
  soutirer supplier transmettre tancer tranquilliser rallier arracher mettre trouver calmer chapitrer dissuader jauger raisonner lire obtenir tater cajoler
`);

/** Of these, what is done face to face wherever it is told with its day and place, to « X ». */
export const PERSONAL_VERBS = words(`
  raccompagner reconduire escorter decorer embrasser etreindre enlacer promener guider retenir briefer sonder sermonner tancer installer adouber
`);

/** And these only where the place is told with it, since they are done by letter as well. */
export const MEETING_ACTS = words(
  "aborder consoler informer rassurer reconforter saluer tranquilliser interroger raisonner sonder",
);

/** What one does to somebody or with him without being where he is, though both be named with a day and a place. */
export const AWAY_VERBS = words(`
  accuser affronter annoncer apprendre arriver attaquer battre blamer brocarder celebrer commenter comparer condamner critiquer defier denigrer denoncer designer evoquer examiner fustiger heurter
  interpeller inviter juger nommer opposer qualifier railler reagir rejoindre remplacer repliquer repondre rompre saluer serrer soutenir succeder tweeter viser
`);

/** And to « à X ». */
export const HANDING_VERBS = words(
  "presenter remettre soumettre exposer redire detailler notifier signifier decerner restituer expliquer confier rapporter offrir montrer porter apporter lire tendre transmettre",
);

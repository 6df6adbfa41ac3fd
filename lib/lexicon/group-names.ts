/** Words of which the names of parties, fronts and movements are made, for those no table lists. All folded. */

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** What such a name begins with. */
export const GROUP_HEADS = words(`
  alliance armee association brigade brigades bloc coalition comite confederation congres conseil convention coordination federation
  fondation force forces front initiative ligue milice mission mouvement observatoire organisation parti plateforme
  rassemblement reseau union unite
`);

/** Of these, what names a group by its adjectives alone: « le Front populaire », « le Parti socialiste ». */
export const PARTY_HEADS = words(
  "alliance armee coalition congres coordination forces front ligue mouvement parti plateforme rassemblement",
);

/** What makes a council or committee a party to a conflict, folded: « le Conseil national de la résistance ». */
export const REBEL_NOUNS = words("liberation rebellion resistance revolution salut transition");

/** Adjectives of such names. */
export const GROUP_ADJECTIVES = words(`
  arabe armee armees autonome centriste chretien chretienne combattante communiste civique conservateur constitutionnel
  constitutionnelle democrate democrates democratique democratiques ecologiste federal federale general generale independant
  independantiste islamique islamiste kurde laique liberal liberale libre libres marxiste national nationale
  nationales nationaliste nouveau patriotique patriotiques paysan paysanne populaire populaires progressiste
  radical republicain republicaine resistante revolutionnaire revolutionnaires rapide separatiste social
  social-democrate socialiste syndical syndicale travailliste uni unie unies unifie unifiee unioniste unitaire unitaires
  populaires tribal transitoire
`);

/** Nouns of such names, behind « de », « du », « pour »: what they stand for. */
export const GROUP_NOUNS = words(`
  action agriculteurs alliance alternance azawad centre changement citoyens communistes democrates citoyennete combat concorde conscience convergence
  cooperation defense democratie developpement dialogue dignite droit droits egalite equite espoir femmes fermete fraternite
  gauche homme independance justice jeunesse liberation liberte libertes loi lutte marche nation
  ouvriers opposition ordre organisations paix patrie patriotes paysans peuple peuples progres pouvoir
  reconciliation reconstruction redressement reforme reformes refus regime renaissance renouveau republique renovation resistance retour
  revolution salut sauvegarde securite socialistes solidarite souverainete soutien stabilite survie travail travailleurs transition
  unite victoire volonte
`);

/** Small words inside such names. */
export const GROUP_LINKS = words("a au aux d' de des du en et l' la le les pour sur");

/** Of the first nouns of names, what stands for the whole once it has been named: « l'Autorité », « les Tigres ». */
export const SHORT_HEADS = words(`
  agence alliance autorite commission communaute coordination front gardiens ligue mouvement organisation rassemblement tigres union
`);

/** What the names of centres, banks and forums begin with. */
export const INSTITUTION_HEADS = words(
  "academie agence association banque caisse center centre cercle fondation fonds forum groupement institut institute laboratoire mecanisme observatoire office",
);

/** Adjectives of such names, beside those of states. */
export const INSTITUTION_ADJECTIVES = words(`
  africain africaine agricole arabe arctique asiatique atlantique carter catholique central centrale climatique commercial civique commun commune culturel culturelle economique
  energetique environnemental environnementale euro-mediterraneen europeen europeenne fiduciaire financier financiere geologique humanitaire international
  internationale interparlementaire islamique juif juive latino-americain latino-americaine maritime mediterraneen meteorologique mondial mondiale monetaire
  multilateral multilaterale musulman national nationale nordique olympique panafricain panafricaine permanent regional regionale royal royale scientifique social
  spatial spatiale souverain strategique technologique universel universelle
`);

/** Nouns of such names, behind « de », « pour », « sur ». */
export const INSTITUTION_NOUNS = words(`
  aide analyse analyses asile atome agriculture climat commerce conflits cooperation coordination crises culture defense democratie developpement dialogue
  diplomatie droits eau economie education energie enfance environnement etude etudes exterieur finance forets frontieres gouvernance guerre histoire homme humain humains
  industrie information infrastructures innovation integration investissement investissements justice medias migration migrations mines monde nucleaire paix
  partenariat pays peche petrole politique politiques presse prevention prospective recherche recherches reconstruction refugies relations religions
  renseignement reglements sante sciences securite sol solidarite stabilite statistique statistiques strategie surveillance technologie technologies travail urgence
`);

/** What an organisation is called by its noun alone in a text that names it anywhere: « l'Alliance » for Otan. */
export const SHORT_FOR: Readonly<Record<string, readonly string[]>> = {
  otan: ["alliance"],
  "union-europeenne": ["union"],
};

/** Common nouns right before the name of an organisation: « la milice X », « le parti kurde Y ». */
export const GROUP_NOUNS_BEFORE_NAMES = words(`
  affreteur armateur association assureur avionneur banque bataillon brasseur brigade cabinet cartel chocolatier cimentier collectif compagnie confederation conglomerat
  consortium constructeur distributeur editeur electricien entreprise equipementier fabricant faction federation filiale firme fondation gang gazier geant groupe
  groupuscule guerilla institut joaillier katiba laboratoire loueur milice motoriste mouvement negociant ong operateur organisation parti petrolier plateforme
  producteur secte siderurgiste societe start-up syndicat transporteur
`);

/** Acronyms, folded, of things, treaties, weapons and indices, which are no organisations. */
export const THINGS = words(`
  abm adm adn adsl aecg apd alena arn atacms awacs cac cdd cdi cet ceta cfa co2 covid covid-19 csg dax dvd eei eur est ftse fni gbp gnl gmt gpl gps himars hiv hlm
  icbm idh inf irm ivg jcpoa jo km mers mirv nrbc ogm ong ovni pagc pcr pdf pdg pib pma pme pnb pst qcm qg rer ric rnb rpg rsa rtt salt samp sida slbm smic
  sms sos sras start tafta tgv thaad tice tnp tnt ttip tva uav url usb usd utc vih vip zlec zlecaf
`);

/**
 * What persons are known for beside their offices, so that « le diplomate algérien », « le maréchal » or « l'opposante »
 * find them though the text has not said it. Ids of persons; what the text says itself needs no line here.
 */

/** Where those come from who act for an organisation, by state. */
export const ORIGINS: Readonly<Record<string, string>> = {
  "afrique-du-sud": "navi-pillay nkosazana-dlamini-zuma",
  algerie: "lakhdar-brahimi ramtane-lamamra said-djinnit",
  allemagne:
    "martin-kobler volker-perthes horst-kohler christian-schmidt helga-schmid manfred-worner ursula-von-der-leyen michael-steiner christian-schwarz-schilling",
  argentine: "rafael-grossi rogelio-pfirter",
  australie: "alexander-downer richard-butler julie-bishop",
  autriche: "volker-turk valentin-inzko wolfgang-petritsch martin-sajdik albert-rohan",
  belgique: "willy-claes herman-van-rompuy charles-michel marc-otte",
  bresil: "sergio-vieira-de-mello roberto-azevedo jose-bustani",
  bulgarie: "nickolai-mladenov kristalina-georgieva",
  canada: "louise-arbour",
  chili: "jose-miguel-insulza juan-gabriel-valdes michelle-bachelet",
  chine: "huang-xia",
  "coree-du-sud": "ban-ki-moon",
  egypte: "boutros-boutros-ghali mohamed-elbaradei ahmed-aboul-gheit nabil-al-arabi esmat-abdel-meguid",
  espagne:
    "bernardino-leon javier-solana josep-borrell enrique-mora miguel-angel-moratinos felipe-gonzalez fernando-arias",
  estonie: "toivo-klaar",
  "etats-unis":
    "christopher-ross matthew-nimetz stephanie-williams jane-holl-lute james-wolfensohn cyrus-vance jacques-paul-klein rosemary-dicarlo william-walker andrew-schofer stephanie-koury james-baker",
  finlande: "martti-ahtisaari mikko-kinnunen",
  france:
    "jean-arnault pierre-morel herve-ladsous jean-marie-guehenno jean-pierre-lacroix bernard-kouchner christine-lagarde michel-camdessus jacques-delors pascal-lamy stephane-visconti alain-le-roy",
  gambie: "fatou-bensouda",
  ghana: "kofi-annan mohamed-ibn-chambas",
  irlande: "mary-robinson",
  italie: "staffan-de-mistura filippo-grandi federica-mogherini lamberto-zannier romano-prodi gianni-picco",
  japon: "sadako-ogata yasushi-akashi yukiya-amano",
  jordanie: "abdel-elah-al-khatib zeid-ra-ad-al-hussein",
  kenya: "lazarus-sumbeiywo",
  liban: "ghassan-salame tarek-mitri",
  luxembourg: "jean-claude-juncker jacques-santer",
  malaisie: "razali-ismail",
  mali: "alpha-oumar-konare soumaila-cisse mahmoud-dicko alhousseini-ag-assaleh",
  maroc: "jamal-benomar",
  mauritanie: "ismail-ould-cheikh-ahmed el-ghassim-wane",
  nigeria: "ibrahim-gambari olusegun-obasanjo ngozi-okonjo-iweala",
  norvege:
    "geir-pedersen terje-roed-larsen tor-wennesland espen-barth-eide kai-eide jan-egeland jens-stoltenberg thorvald-stoltenberg",
  "pays-bas": "sigrid-kaag peter-van-walsum robert-serry max-van-der-stoel jaap-de-hoop-scheffer mark-rutte",
  perou: "alvaro-de-soto javier-perez-de-cuellar",
  portugal: "antonio-guterres jorge-sampaio",
  guinee: "bintou-keita",
  gabon: "jean-ping",
  "royaume-uni":
    "martin-griffiths david-owen catherine-ashton paddy-ashdown ian-martin nicholas-kay mark-lowcock tom-fletcher valerie-amos stephen-o-brien george-robertson peter-carington robert-cooper karim-khan tony-blair",
  senegal: "abdoulaye-bathily",
  slovaquie: "miroslav-lajcak jan-kubis",
  suede: "hans-blix hans-grundberg carl-bildt rolf-ekeus jan-eliasson",
  suisse:
    "christine-schraner-burgener heidi-tagliavini heidi-grau thomas-greminger peter-maurer jakob-kellenberger mirjana-spoljaric",
  tanzanie: "salim-ahmed-salim",
  tchad: "moussa-faki-mahamat",
  turquie: "ertugrul-apakan feridun-sinirlioglu ahmet-uzumcu",
  uruguay: "luis-almagro",
  danemark: "peter-sorensen",
  venezuela: "juan-guaido maria-corina-machado edmundo-gonzalez-urrutia henrique-capriles leopoldo-lopez",
  bielorussie: "svetlana-tikhanovskaia",
  russie: "alexei-navalny aslan-maskhadov djokhar-doudaiev",
  "republique-democratique-du-congo":
    "etienne-tshisekedi martin-fayulu moise-katumbi laurent-nkunda bosco-ntaganda sultani-makenga azarias-ruberwa",
  ukraine: "vitali-klitschko",
  syrie: "ahmad-jarba moaz-al-khatib naser-al-hariri georges-sabra anas-al-abdah hadi-al-bahra khaled-khoja",
  irak: "ahmed-chalabi",
  ouganda: "kizza-besigye",
  soudan: "abdel-wahid-al-nour minni-minawi",
  somalie: "mohamed-farah-aidid",
  centrafrique: "noureddine-adam",
  tadjikistan: "said-abdoullo-nouri",
  "soudan-du-sud": "thomas-cirillo",
  "cote-d-ivoire": "louis-dacoury-tabley",
};

/** Soldiers by their rank as copy has it. */
export const RANKS: Readonly<Record<string, string>> = {
  marechal: "khalifa-haftar mohamed-hussein-tantaoui idriss-deby mobutu-sese-seko",
  general:
    "abdel-fattah-al-bourhane mohamed-hamdane-daglo ratko-mladic pervez-musharraf asim-munir qamar-javed-bajwa min-aung-hlaing prayut-chan-o-cha augusto-pinochet qassem-soleimani esmail-qaani abdel-rahim-daglo shams-al-din-kabbashi yasser-al-atta sultani-makenga bosco-ntaganda laurent-nkunda abdul-rashid-dostom mark-milley valeri-zaloujny oleksandr-syrsky tadesse-werede tsadkan-gebretensae gilbert-diendere mahamat-idriss-deby abdourahamane-tiani brice-oligui-nguema lazarus-sumbeiywo michel-aoun eyal-zamir herzi-halevi mohammad-ali-jafari hossein-salami kim-yong-chol igor-kostioukov dan-caine raoul-cedras manuel-noriega than-shwe susilo-bambang-yudhoyono jerry-rawlings ibrahim-babangida abdulsalami-abubakar olusegun-obasanjo muhammadu-buhari amadou-toumani-toure",
  colonel: "mouammar-kadhafi assimi-goita mamady-doumbouya chadli-bendjedid mengistu-haile-mariam",
  capitaine: "ibrahim-traore amadou-haya-sanogo moussa-dadis-camara thomas-sankara",
  commandant: "ahmad-shah-massoud",
};

/** Leaders of rebellions without an office in the tables; those who lead an armed group are known by it. */
export const REBELS =
  "riek-machar guillaume-soro abdel-wahid-al-nour minni-minawi mohamed-farah-aidid laurent-nkunda bosco-ntaganda sultani-makenga noureddine-adam aslan-maskhadov djokhar-doudaiev said-abdoullo-nouri thomas-cirillo alhousseini-ag-assaleh louis-dacoury-tabley azarias-ruberwa hashim-thaci laurent-desire-kabila jean-pierre-bemba charles-taylor prachanda";

/** Leaders of regions that have broken away. */
export const SEPARATISTS =
  "alexandre-zakhartchenko igor-plotnitski denis-pouchiline leonid-passetchnik edouard-kokoity serguei-bagapch vladislav-ardzinba igor-smirnov araik-haroutiounian arayik-haroutiounian bako-sahakian aslan-maskhadov djokhar-doudaiev aidarous-al-zoubaidi carles-puigdemont";

/** Leaders of oppositions that bear no arms. */
export const OPPONENTS =
  "juan-guaido maria-corina-machado edmundo-gonzalez-urrutia svetlana-tikhanovskaia alexei-navalny morgan-tsvangirai raila-odinga etienne-tshisekedi felix-tshisekedi martin-fayulu moise-katumbi soumaila-cisse mahmoud-dicko henrique-capriles leopoldo-lopez aung-san-suu-kyi vitali-klitschko viktor-iouchtchenko ahmad-jarba moaz-al-khatib naser-al-hariri georges-sabra anas-al-abdah hadi-al-bahra khaled-khoja ahmed-chalabi kizza-besigye alassane-ouattara marc-ravalomanana";

/** Laureates of the Nobel Peace Prize. */
export const PEACE_LAUREATES =
  "oscar-arias yasser-arafat yitzhak-rabin shimon-peres nelson-mandela frederik-de-klerk jimmy-carter mikhail-gorbatchev menahem-begin anouar-el-sadate henry-kissinger le-duc-tho lech-walesa jose-ramos-horta kofi-annan martti-ahtisaari barack-obama juan-manuel-santos abiy-ahmed aung-san-suu-kyi ellen-johnson-sirleaf tawakkol-karman mohamed-elbaradei kim-dae-jung rigoberta-menchu david-trimble john-hume desmond-tutu willy-brandt maria-corina-machado";

/** Nouns, folded, for those who come from a part of a state, by state: « le Vaudois », « le Texan ». */
export const REGIONAL_GENTILES: Readonly<Record<string, string>> = {
  suisse:
    "vaudois vaudoise genevois genevoise bernois bernoise zurichois zurichoise tessinois tessinoise fribourgeois fribourgeoise neuchatelois neuchateloise valaisan valaisanne jurassien jurassienne lucernois lucernoise saint-gallois saint-galloise argovien argovienne soleurois soleuroise balois baloise",
  "etats-unis": "texan texane californien californienne new-yorkais new-yorkaise",
  france: "correzien correzienne bearnais bearnaise picard charentais charentaise breton bretonne",
  allemagne: "bavarois bavaroise saxon saxonne hambourgeois hambourgeoise",
  espagne: "catalan catalane andalou andalouse galicien galicienne",
  "royaume-uni": "ecossais ecossaise gallois galloise",
  italie: "florentin florentine romagnol milanais milanaise napolitain napolitaine",
  canada: "quebecois quebecoise ontarien ontarienne albertain albertaine",
  algerie: "kabyle oranais constantinois",
  libye: "tripolitain misrati",
  russie: "tchetchene",
  georgie: "adjar",
};

/** What persons did before, or do beside, their offices, by folded noun: « l'ancien comédien », « l'ex-agent du KGB ». */
export const CALLINGS: Readonly<Record<string, string>> = {
  acteur: "ronald-reagan volodymyr-zelensky",
  "agent du kgb": "vladimir-poutine",
  avocat: "nelson-mandela barack-obama",
  banquier: "emmanuel-macron",
  "banquier d'affaires": "emmanuel-macron",
  boxeur: "vitali-klitschko",
  "chauffeur d'autobus": "nicolas-maduro",
  "chauffeur de bus": "nicolas-maduro",
  "combattant du djihad": "ahmed-al-charaa",
  comedien: "volodymyr-zelensky",
  conservateur:
    "margaret-thatcher john-major david-cameron theresa-may boris-johnson rishi-sunak stephen-harper kyriakos-mitsotakis mariano-rajoy jose-maria-aznar",
  conservatrice: "margaret-thatcher theresa-may liz-truss angela-merkel",
  "chretien-democrate": "helmut-kohl friedrich-merz",
  "chretienne-democrate": "angela-merkel ursula-von-der-leyen",
  democrate: "jimmy-carter bill-clinton barack-obama joe-biden john-kerry hillary-clinton kamala-harris",
  comique: "volodymyr-zelensky",
  "dignitaire chiite": "hassan-nasrallah moqtada-sadr ali-sistani naim-qassem",
  djihadiste: "ahmed-al-charaa",
  jihadiste: "ahmed-al-charaa",
  dramaturge: "vaclav-havel",
  economiste: "alassane-ouattara rafael-correa manmohan-singh",
  electricien: "lech-walesa",
  espion: "vladimir-poutine",
  eveque: "fernando-lugo",
  footballeur: "george-weah",
  guerillero: "gustavo-petro daniel-ortega jose-mujica salvador-sanchez-ceren prachanda",
  guerillera: "dilma-rousseff",
  "homme d'affaires": "donald-trump petro-porochenko steve-witkoff",
  humoriste: "volodymyr-zelensky jimmy-morales",
  journaliste: "nikol-pachinian",
  magnat: "donald-trump petro-porochenko",
  "magnat de l'immobilier": "donald-trump steve-witkoff",
  "magnat du chocolat": "petro-porochenko",
  maquisard: "robert-mugabe paul-kagame yoweri-museveni xanana-gusmao salva-kiir",
  metallo: "luiz-inacio-lula-da-silva",
  metallurgiste: "luiz-inacio-lula-da-silva",
  milliardaire: "donald-trump petro-porochenko saad-hariri rafic-hariri bidzina-ivanichvili",
  "officier du kgb": "vladimir-poutine",
  ophtalmologue: "bachar-al-assad",
  parachutiste: "hugo-chavez",
  pasteur: "martin-luther-king ian-paisley jesse-jackson",
  pediatre: "michelle-bachelet",
  "planteur de cacahuetes": "jimmy-carter",
  "prisonnier politique": "nelson-mandela kim-dae-jung",
  "promoteur immobilier": "donald-trump",
  rebelle: "paul-kagame yoweri-museveni salva-kiir pierre-nkurunziza",
  republicain:
    "donald-trump george-w-bush george-bush ronald-reagan gerald-ford richard-nixon john-mccain marco-rubio",
  religieux: "hassan-rohani mohammad-khatami ebrahim-raissi moqtada-sadr ali-khamenei",
  "roi du chocolat": "petro-porochenko",
  "social-democrate":
    "zoran-zaev gerhard-schroder olaf-scholz willy-brandt helmut-schmidt olof-palme mette-frederiksen",
  socialiste:
    "francois-mitterrand francois-hollande felipe-gonzalez jose-luis-rodriguez-zapatero pedro-sanchez andreas-papandreou georges-papandreou mario-soares edi-rama antonio-costa",
  travailliste: "tony-blair gordon-brown keir-starmer yitzhak-rabin shimon-peres ehud-barak jens-stoltenberg",
  senateur: "george-mitchell john-kerry russ-feingold barack-obama joe-biden sam-nunn",
  syndicaliste:
    "luiz-inacio-lula-da-silva nicolas-maduro lech-walesa evo-morales morgan-tsvangirai cyril-ramaphosa",
};

/** Of these, what somebody still is: « le milliardaire ». */
export const STANDING_CALLINGS: ReadonlySet<string> = new Set([
  "chretien-democrate",
  "chretienne-democrate",
  "conservateur",
  "conservatrice",
  "democrate",
  "republicain",
  "social-democrate",
  "socialiste",
  "travailliste",
  "dignitaire chiite",
  "homme d'affaires",
  "magnat",
  "magnat de l'immobilier",
  "milliardaire",
  "religieux",
  "pasteur",
  "roi du chocolat",
]);

/** Adjectives of parties, folded, that tell the state of a president or senator, by state. */
export const PARTY_ADJECTIVES: Readonly<Record<string, string>> = {
  "etats-unis": "democrate republicain republicaine",
  venezuela: "chaviste",
  argentine: "peroniste",
  nicaragua: "sandiniste",
};

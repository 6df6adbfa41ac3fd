import type { Story } from "./row";

/** Companies, centres, forums, parties and armed groups, known or not, among persons and states. */
export const ORGANISATIONS: readonly Story[] = [
  {
    day: "2005-07-16",
    text: "⟦P helsinki|Helsinki⟧ - Il aura fallu cinq cycles. Les délégués du ⟦O gam|Mouvement pour un Aceh libre⟧ (⟦O gam|GAM⟧) et de l'⟦A indonesie|Indonésie⟧ ont approuvé dimanche un mémorandum. Le ⟦O centre-pour-le-dialogue-humanitaire|Centre pour le dialogue humanitaire⟧, basé à ⟦P geneve|Genève⟧, avait échoué en 2003. La ⟦O cmi|Crisis Management Initiative⟧ (⟦O cmi|CMI⟧) de ⟦A martti-ahtisaari|Martti Ahtisaari⟧ a pris le relais. ⟦A nur-djuli|Nur Djuli⟧, ⟦A bakhtiar-abdullah|Bakhtiar Abdullah⟧ et ⟦A nurdin-abdul-rahman|Nurdin Abdul Rahman⟧ représentaient le ⟦O gam|GAM⟧. L'⟦O union-europeenne|Union européenne⟧ et l'⟦O asean|Asean⟧ enverront des observateurs. ⟦A usman-basyah|Usman Basyah⟧, un diplomate, sera du voyage.",
  },
  {
    day: "2024-01-17",
    text: "⟦P davos|Davos⟧ (ATS) - Le ⟦O forum-economique-mondial|Forum économique mondial⟧ (⟦O forum-economique-mondial|WEF⟧) bruisse de rumeurs. ⟦A li-qiang|Li Qiang⟧ a vu mardi ⟦A viola-amherd|Viola Amherd⟧ à ⟦P berne|Berne⟧. ⟦A sam-altman|Sam Altman⟧, le patron d'OpenAI, a croisé ⟦A satya-nadella|Satya Nadella⟧ (⟦O microsoft|Microsoft⟧). Le géant des puces ⟦O nvidia|Nvidia⟧ n'a envoyé personne. ⟦A borge-brende|Børge Brende⟧, qui préside l'organisation, a plaidé pour le ⟦P proche-orient|Proche-Orient⟧. La ⟦O banque-mondiale|Banque mondiale⟧ et le ⟦O fmi|FMI⟧ ont publié leurs prévisions. ⟦A volodymyr-zelensky|Volodymyr Zelensky⟧ a rencontré des banquiers de ⟦O jpmorgan|JPMorgan⟧.",
  },
  {
    day: "2017-08-23",
    text: "La société ⟦O soleil-levant-mining|Soleil Levant Mining⟧ a suspendu ses activités dans le nord du ⟦P mali|Mali⟧. Ses dirigeants, reçus à ⟦P bamako|Bamako⟧ par ⟦A abdoulaye-diop|Abdoulaye Diop⟧, attribuent l'attaque au ⟦O jnim|Groupe de soutien à l'islam et aux musulmans⟧ (⟦O jnim|GSIM⟧), d'⟦A iyad-ag-ghali|Iyad Ag Ghaly⟧. La ⟦O cma|CMA⟧ et la ⟦O plateforme|Plateforme⟧, deux coalitions rivales, ont conclu une trêve à ⟦P anefis|Anefis⟧. La ⟦O minusma|Minusma⟧ s'en félicite. ⟦O human-rights-watch|Human Rights Watch⟧ et l'ONG ⟦O azalai|Azalaï⟧ dénoncent des exactions. ⟦A alghabass-ag-intalla|Alghabass Ag Intalla⟧ doit revoir ⟦A mahamat-saleh-annadif|Mahamat Saleh Annadif⟧ lundi.",
    notYet: true,
  },
  {
    day: "2022-09-01",
    text: "Le consortium mené par ⟦O totalenergies|TotalEnergies⟧ forera dès 2023 au large de ⟦P chypre|Chypre⟧. L'italien ⟦O eni|Eni⟧ détient l'autre moitié. La compagnie ⟦O energean|Energean⟧, cotée à ⟦P londres|Londres⟧, exploite le champ de ⟦P karish|Karish⟧, que revendique le ⟦A liban|Liban⟧. ⟦A amos-hochstein|Amos Hochstein⟧, ancien cadre de ⟦O tellurian|Tellurian⟧, fait la navette. ⟦A elias-bou-saab|Elias Bou Saab⟧ l'attend à ⟦P beyrouth|Beyrouth⟧. Le ⟦O hezbollah|Hezbollah⟧ menace. ⟦A israel|Israël⟧ assure qu'⟦O energean|Energean⟧ pompera quoi qu'il arrive. Le directeur d'Eni, ⟦A claudio-descalzi|Claudio Descalzi⟧, n'a pas voulu commenter.",
  },
  {
    day: "2000-08-28",
    text: "⟦P arusha|ARUSHA⟧, 28 août (AFP) - ⟦A bill-clinton|Bill Clinton⟧ a assisté lundi à la signature d'un accord sur le ⟦P burundi|Burundi⟧. Dix-neuf partis négociaient : l'⟦O uprona|Uprona⟧ et le ⟦O frodebu|Frodebu⟧, mais aussi le ⟦O parena|Parena⟧ de ⟦A jean-baptiste-bagaza|Jean-Baptiste Bagaza⟧ et le ⟦O cndd|CNDD⟧ de ⟦A leonard-nyangoma|Léonard Nyangoma⟧. Les ⟦O fdd|Forces pour la défense de la démocratie⟧ (⟦O fdd|FDD⟧) et les ⟦O fnl|Forces nationales de libération⟧ (⟦O fnl|FNL⟧) ont boudé la table. ⟦A nelson-mandela|Nelson Mandela⟧, le médiateur, avait invité ⟦A jean-bosco-ndayikengurukiye|Jean-Bosco Ndayikengurukiye⟧. La ⟦O sant-egidio|communauté de Sant'Egidio⟧ était représentée par ⟦A matteo-zuppi|Matteo Zuppi⟧.",
    notYet: true,
  },
  {
    day: "2014-11-10",
    text: "⟦P pekin|Pékin⟧ (Le Temps). Le bal des limousines a commencé. A l'⟦O apec|Apec⟧, ⟦A shinzo-abe|Shinzo Abe⟧ et ⟦A xi-jinping|Xi Jinping⟧ ont échangé une poignée de main glaciale. ⟦O alibaba|Alibaba⟧ et ⟦O apple|Apple⟧ parlent d'une alliance, ont confié ⟦A jack-ma|Jack Ma⟧ et ⟦A tim-cook|Tim Cook⟧. La ⟦O baii|Banque asiatique d'investissement dans les infrastructures⟧ (⟦O baii|BAII⟧), lancée par la ⟦A chine|Chine⟧, inquiète le ⟦A japon|Japon⟧. L'institut ⟦O lowy|Lowy⟧, de ⟦P sydney|Sydney⟧, y voit un défi au ⟦O fmi|FMI⟧. ⟦A tony-abbott|Tony Abbott⟧ a vu ⟦A vladimir-poutine|Poutine⟧ un quart d'heure.",
  },
  {
    day: "2008-05-21",
    text: "⟦P doha|DOHA⟧ (Reuters) - Le ⟦O courant-du-futur|Courant du futur⟧ de ⟦A saad-hariri|Saad Hariri⟧ et le ⟦O hezbollah|Hezbollah⟧ ont conclu mercredi un accord au ⟦P qatar|Qatar⟧. ⟦A michel-aoun|Michel Aoun⟧, du ⟦O cpl|Courant patriotique libre⟧, et ⟦A walid-joumblatt|Walid Joumblatt⟧ (⟦O parti-socialiste-progressiste|PSP⟧) ont signé. La ⟦O ligue-arabe|Ligue arabe⟧, dont le secrétaire général ⟦A amr-moussa|Amr Moussa⟧ avait fait le déplacement, salue un « tournant ». Les ⟦O forces-libanaises|Forces libanaises⟧ et les ⟦O kataeb|Phalanges⟧ sont plus réservées. ⟦A samir-geagea|Samir Geagea⟧ rentre vendredi à ⟦P beyrouth|Beyrouth⟧.",
  },
  {
    day: "2021-06-09",
    text: "Qui négociera avec ⟦O boko-haram|Boko Haram⟧ ? Depuis la mort d'⟦A abubakar-shekau|Abubakar Shekau⟧, l'⟦O iswap|Iswap⟧ tient la forêt de ⟦P sambisa|Sambisa⟧. Le ⟦O centre-for-democracy-and-development|Centre for Democracy and Development⟧, un groupe de réflexion d'⟦P abuja|Abuja⟧, plaide pour des médiateurs locaux. ⟦A babagana-zulum|Babagana Zulum⟧, gouverneur du Borno, y est favorable. L'⟦O international-crisis-group|International Crisis Group⟧ doute. Le ⟦O cicr|CICR⟧, qui avait obtenu la libération de lycéennes de ⟦P chibok|Chibok⟧, se tient prêt. L'⟦A nigeria|armée⟧ n'y croit pas. ⟦A nigeria|Abuja⟧ achète des avions à ⟦O embraer|Embraer⟧.",
    notYet: true,
  },
  {
    day: "2026-03-02",
    text: "AA / ⟦P bogota|Bogota⟧ / Les ⟦O farc|Forces armées révolutionnaires de Colombie⟧ ont vécu, pas leurs dissidences. Le ⟦O clan-del-golfo|Clan del Golfo⟧ et l'⟦O emc|Etat-major central⟧ (⟦O emc|EMC⟧) d'⟦A ivan-mordisco|Iván Mordisco⟧ se disputent le ⟦P catatumbo|Catatumbo⟧. Le commissaire ⟦A otty-patino|Otty Patiño⟧ a rencontré lundi ⟦A camilo-gonzalez-posso|Camilo González Posso⟧. La fondation ⟦O ideas-para-la-paz|Ideas para la Paz⟧ évoque un échec. La ⟦O mapp|Mission d'appui au processus de paix en Colombie⟧ (⟦O mapp|MAPP⟧) offre ses services. Le ⟦A qatar|Qatar⟧ et la ⟦A norvege|Norvège⟧ aussi.",
  },
  {
    day: "1995-09-08",
    text: "⟦P geneve|GENÈVE⟧, 8 septembre (ATS) - ⟦A richard-holbrooke|Richard Holbrooke⟧ a réuni vendredi à la mission américaine les chefs des trois diplomaties. Le ⟦O groupe-de-contact|Groupe de contact⟧ y assistait. ⟦A carl-bildt|Carl Bildt⟧, pour l'⟦O union-europeenne|Union européenne⟧, et ⟦A igor-ivanov|Igor Ivanov⟧ ont applaudi. La ⟦O forpronu|Forpronu⟧ resterait. ⟦A muhamed-sacirbey|Muhamed Sacirbey⟧, ⟦A mate-granic|Mate Granic⟧ et ⟦A milan-milutinovic|Milan Milutinovic⟧ se reverront à ⟦P new-york|New York⟧. Le ⟦O hcr|HCR⟧ compte les réfugiés.",
  },
  {
    day: "2015-06-22",
    text: "La réunion de l'⟦O eurogroupe|Eurogroupe⟧ n'a rien donné. ⟦A alexis-tsipras|Alexis Tsipras⟧ a vu tour à tour ⟦A mario-draghi|Mario Draghi⟧ (⟦O bce|BCE⟧) et ⟦A christine-lagarde|Christine Lagarde⟧. Son allié ⟦A panos-kammenos|Panos Kammenos⟧, chef des ⟦O anel|Grecs indépendants⟧ (⟦O anel|ANEL⟧), tient un langage dur. A ⟦P athenes|Athènes⟧, des milliers de manifestants ont répondu à l'appel de ⟦O syriza|Syriza⟧. ⟦A allemagne|Berlin⟧ est sceptique, ⟦A grece|Athènes⟧ confiante. ⟦A euclide-tsakalotos|Euclide Tsakalotos⟧ et ⟦A nikos-pappas|Nikos Pappas⟧ restent à ⟦P bruxelles|Bruxelles⟧. Le ⟦O mecanisme-europeen-de-stabilite|Mécanisme européen de stabilité⟧ pourrait être activé.",
  },
  {
    day: "2004-05-26",
    text: "⟦P naivasha|Naivasha⟧, ⟦P kenya|Kenya⟧ — ⟦A ali-osmane-taha|Ali Osmane Taha⟧ et le docteur ⟦A john-garang|John Garang⟧ ont signé mercredi trois protocoles. Le ⟦A soudan|pouvoir⟧ et les rebelles du ⟦O splm|SPLA⟧ négociaient depuis septembre. ⟦A soudan|Khartoum⟧ garde la loi islamique dans le Nord. L'⟦O igad|Igad⟧, que préside ⟦A kalonzo-musyoka|Kalonzo Musyoka⟧, a salué « un jour historique ». Au ⟦P darfour|Darfour⟧, l'⟦A soudan|armée soudanaise⟧ a encore bombardé ⟦P kornoi|Kornoï⟧, selon le ⟦O jem|Mouvement pour la justice et l'égalité⟧. L'⟦A soudan|armée⟧ dément. ⟦A colin-powell|Colin Powell⟧ leur téléphonera.",
    notYet: true,
  },
];

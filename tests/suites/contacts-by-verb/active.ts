import { told } from "./row";

/** Active verbs and verbal phrases. */
export const active = [
  ...told("2016-09-08", [
    [
      "La chancelière allemande Angela Merkel a rencontré mardi à Varsovie la Première ministre polonaise Beata Szydlo.",
      "meeting 2016-09-06 varsovie angela-merkel+beata-szydlo held",
    ],
    [
      "Le Premier ministre israélien Benjamin Netanyahu a vu mercredi à La Haye son homologue néerlandais Mark Rutte.",
      "meeting 2016-09-07 la-haye benjamin-netanyahu+mark-rutte held",
    ],
    [
      "Angela Merkel reverra François Hollande vendredi à Strasbourg.",
      "meeting 2016-09-09 strasbourg angela-merkel+francois-hollande planned",
    ],
    [
      "Staffan de Mistura a retrouvé lundi à Genève le négociateur de l'opposition syrienne, Riad Hijab.",
      "meeting 2016-09-05 geneve staffan-de-mistura+riad-hijab held",
    ],
    [
      "Le président François Hollande a reçu mardi à l'Elysée le roi de Jordanie Abdallah II.",
      "meeting 2016-09-06 paris francois-hollande+abdallah-ii held",
    ],
    [
      "Le président kényan Uhuru Kenyatta a accueilli lundi à Nairobi le président sud-soudanais Salva Kiir.",
      "meeting 2016-09-05 nairobi uhuru-kenyatta+salva-kiir held",
    ],
    [
      "John Kerry s'est entretenu mercredi à Londres avec Boris Johnson.",
      "meeting 2016-09-07 londres john-kerry+boris-johnson held",
    ],
    [
      "Federica Mogherini a discuté mardi à Bratislava avec Mevlüt Cavusoglu de l'accord sur les migrants.",
      "meeting 2016-09-06 bratislava federica-mogherini+mevlut-cavusoglu held",
    ],
    [
      "Le négociateur colombien Humberto de la Calle a négocié jusqu'à l'aube du 24 août à La Havane avec Ivan Marquez.",
      "meeting 2016-08-24 la-havane humberto-de-la-calle+ivan-marquez held",
    ],
    [
      "Barack Obama a conféré lundi à Hangzhou avec le président chinois Xi Jinping.",
      "meeting 2016-09-05 hangzhou barack-obama+xi-jinping held",
    ],
    [
      "Matteo Renzi a dîné mardi à Maranello avec Angela Merkel.",
      "meeting 2016-09-06 maranello matteo-renzi+angela-merkel held",
    ],
    [
      "Jean-Marc Ayrault déjeunera vendredi à Berlin avec Frank-Walter Steinmeier.",
      "meeting 2016-09-09 berlin jean-marc-ayrault+frank-walter-steinmeier planned",
    ],
  ]),
  ...told("2018-06-13", [
    [
      "Le président sud-coréen Moon Jae-in a serré la main de Kim Jong-un le 27 avril à Panmunjom.",
      "meeting 2018-04-27 panmunjom moon-jae-in+kim-jong-un held",
    ],
    [
      "Donald Trump et Kim Jong-un ont signé mardi à Singapour une déclaration commune.",
      "meeting 2018-06-12 singapour donald-trump+kim-jong-un held ?",
    ],
    [
      "Le président éthiopien Mulatu Teshome a présidé samedi à Addis-Abeba une réunion entre Salva Kiir et Riek Machar.",
      "meeting 2018-06-09 addis-abeba mulatu-teshome+salva-kiir+riek-machar held",
    ],
    [
      "Le Premier ministre éthiopien Abiy Ahmed a réuni mercredi à Addis-Abeba Salva Kiir et Riek Machar.",
      "meeting 2018-06-13 addis-abeba abiy-ahmed+salva-kiir+riek-machar held",
    ],
    [
      "Le président soudanais Omar el-Béchir a convoqué lundi à Khartoum l'ambassadeur d'Egypte Hossam Issa.",
      "meeting 2018-06-11 khartoum omar-el-bechir+hossam-issa held",
    ],
    [
      "Mike Pompeo a appelé mardi son homologue japonais Taro Kono.",
      "phone-call 2018-06-12 null mike-pompeo+taro-kono held",
    ],
    [
      "Emmanuel Macron a joint mercredi par téléphone le Premier ministre italien Giuseppe Conte.",
      "phone-call 2018-06-13 null emmanuel-macron+giuseppe-conte held",
    ],
    [
      "Vladimir Poutine a téléphoné lundi à Recep Tayyip Erdogan.",
      "phone-call 2018-06-11 null vladimir-poutine+recep-tayyip-erdogan held",
    ],
    [
      "Donald Trump a eu mardi au téléphone le président sud-coréen Moon Jae-in.",
      "phone-call 2018-06-12 null donald-trump+moon-jae-in held",
    ],
    [
      "Theresa May a eu Donald Trump au téléphone lundi soir.",
      "phone-call 2018-06-11 null theresa-may+donald-trump held",
    ],
    [
      "Sergueï Lavrov rend visite jeudi à Kim Jong-un à Pyongyang.",
      "meeting 2018-06-14 pyongyang serguei-lavrov+kim-jong-un planned",
    ],
    [
      "L'émissaire de l'ONU pour le Yémen, Martin Griffiths, s'est rendu samedi à Sanaa chez le chef rebelle Abdel Malek al-Houthi.",
      "meeting 2018-06-09 sanaa martin-griffiths+abdel-malek-al-houthi held",
    ],
    [
      "Le chef de l'Etat ivoirien Alassane Ouattara est allé voir lundi à Daoukro son prédécesseur Henri Konan Bédié.",
      "meeting 2018-06-11 daoukro alassane-ouattara+henri-konan-bedie held",
    ],
    [
      "Mike Pompeo a pris langue samedi à Singapour avec Kim Yong-chol.",
      "meeting 2018-06-09 singapour mike-pompeo+kim-yong-chol held",
    ],
    [
      "Le secrétaire général de l'ONU Antonio Guterres a eu dimanche à Québec un entretien avec Justin Trudeau.",
      "meeting 2018-06-10 quebec antonio-guterres+justin-trudeau held",
    ],
    [
      "Giuseppe Conte a eu samedi une conversation en tête-à-tête avec Donald Trump à La Malbaie.",
      "meeting 2018-06-09 la-malbaie giuseppe-conte+donald-trump held",
    ],
    [
      "Le ministre grec Nikos Kotzias a tenu mardi une séance de travail avec Nikola Dimitrov à Thessalonique.",
      "meeting 2018-06-12 thessalonique nikos-kotzias+nikola-dimitrov held",
    ],
    [
      "Le président Xi Jinping s'était concerté les 7 et 8 mai à Dalian avec Kim Jong-un.",
      "meeting 2018-05-07/2018-05-08 dalian xi-jinping+kim-jong-un held",
    ],
  ]),
  ...told("2023-03-16", [
    [
      "Josep Borrell a échangé lundi à Bruxelles avec le président serbe Aleksandar Vucic.",
      "meeting 2023-03-13 bruxelles josep-borrell+aleksandar-vucic held",
    ],
    [
      "Le président arménien Vahagn Khatchatourian a dialogué mardi à Erevan avec Toivo Klaar.",
      "meeting 2023-03-14 erevan vahagn-khatchatourian+toivo-klaar held",
    ],
    [
      "Volodymyr Zelensky s'est adressé mercredi par visioconférence à Charles Michel.",
      "video-call 2023-03-15 null volodymyr-zelensky+charles-michel held",
    ],
    [
      "Le ministre saoudien Faisal ben Farhane rejoindra samedi à Pékin son homologue iranien Hossein Amir-Abdollahian.",
      "meeting 2023-03-18 pekin faycal-ben-farhane+hossein-amir-abdollahian planned",
    ],
    [
      "Bachar al-Assad a été l'hôte mercredi à Moscou de Vladimir Poutine.",
      "meeting 2023-03-15 moscou bachar-al-assad+vladimir-poutine held",
    ],
    [
      "Emmanuel Macron s'est affiché vendredi à Paris aux côtés de Rishi Sunak.",
      "meeting 2023-03-10 paris emmanuel-macron+rishi-sunak held",
    ],
    [
      "L'émissaire européen Miroslav Lajcak s'est isolé mardi soir à Pristina avec Albin Kurti.",
      "meeting 2023-03-14 pristina miroslav-lajcak+albin-kurti held",
    ],
    [
      "Albin Kurti prendra part samedi à Ohrid à la réunion avec Aleksandar Vucic.",
      "meeting 2023-03-18 ohrid albin-kurti+aleksandar-vucic planned",
    ],
    [
      "Joe Biden, Rishi Sunak et Anthony Albanese ont posé lundi à San Diego devant un sous-marin.",
      "meeting 2023-03-13 san-diego joe-biden+rishi-sunak+anthony-albanese held",
    ],
    [
      "Le président turc Recep Tayyip Erdogan recevra vendredi à Ankara son homologue finlandais Sauli Niinistö.",
      "meeting 2023-03-17 ankara recep-tayyip-erdogan+sauli-niinisto planned",
    ],
  ]),
  ...told("2025-02-19", [
    [
      "Marco Rubio s'est assis mardi à Ryad en face de Sergueï Lavrov.",
      "meeting 2025-02-18 riyad marco-rubio+serguei-lavrov held",
    ],
    [
      "Keith Kellogg fera escale jeudi à Kiev chez Volodymyr Zelensky.",
      "meeting 2025-02-20 kiev keith-kellogg+volodymyr-zelensky planned",
    ],
    {
      notYet: true,
      row: [
        "Mike Waltz accompagnait mardi à Ryad Marco Rubio face à Sergueï Lavrov.",
        "meeting 2025-02-18 riyad mike-waltz+marco-rubio+serguei-lavrov held",
      ],
    },
    [
      "Félix Tshisekedi participera samedi à Dar es Salaam au sommet avec Paul Kagame.",
      "meeting 2025-02-22 dar-es-salaam felix-tshisekedi+paul-kagame planned ?",
    ],
    [
      "Le vice-président américain JD Vance a eu vendredi à Munich une longue discussion avec Volodymyr Zelensky.",
      "meeting 2025-02-14 munich jd-vance+volodymyr-zelensky held",
    ],
    [
      "Narendra Modi avait rendez-vous jeudi à la Maison Blanche avec Donald Trump.",
      "meeting 2025-02-13 washington narendra-modi+donald-trump held",
    ],
    [
      "Le président égyptien Abdel Fattah al-Sissi s'est rendu jeudi à Ryad pour consulter le prince héritier Mohammed ben Salmane.",
      "meeting 2025-02-13 riyad abdel-fattah-al-sissi+mohammed-ben-salmane held",
    ],
  ]),
  ...told("2007-11-28", [
    [
      "Le président George W. Bush a reçu mercredi à la Maison Blanche Ehud Olmert et Mahmoud Abbas.",
      "meeting 2007-11-28 washington george-w-bush+ehud-olmert+mahmoud-abbas held",
    ],
    [
      "Le président français Nicolas Sarkozy a retrouvé lundi à Pékin le président Hu Jintao.",
      "meeting 2007-11-26 pekin nicolas-sarkozy+hu-jintao held",
    ],
    [
      "Condoleezza Rice a discuté dimanche à Washington avec Ahmad Qoreï.",
      "meeting 2007-11-25 washington condoleezza-rice+ahmed-qorei held",
    ],
  ]),
];

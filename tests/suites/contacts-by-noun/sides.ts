import { told } from "./row";

/** Offices, adjectives of nationality, states as the other side. Articles of Wednesday 10 May 2017. */
export const sides = told("2017-05-10", [
  [
    "Le secrétaire d'Etat américain Rex Tillerson a eu mercredi à Washington un entretien avec son homologue russe Sergueï Lavrov.",
    "meeting 2017-05-10 washington tillerson+lavrov held",
  ],
  [
    "L'entretien entre le secrétaire d'Etat Rex Tillerson et son homologue russe, Sergueï Lavrov, s'est tenu mercredi à Washington.",
    "meeting 2017-05-10 washington tillerson+lavrov held",
  ],
  [
    "La rencontre entre la chancelière allemande Angela Merkel et le président russe Vladimir Poutine, le 2 mai à Sotchi, a été courtoise.",
    "meeting 2017-05-02 sotchi merkel+poutine held",
  ],
  [
    "La rencontre du 2 mai à Sotchi entre la chancelière Angela Merkel et le chef de l'Etat russe, Vladimir Poutine, a été courtoise.",
    "meeting 2017-05-02 sotchi merkel+poutine held",
  ],
  [
    "Les présidents russe et turc, Vladimir Poutine et Recep Tayyip Erdogan, ont eu un entretien le 3 mai à Sotchi.",
    "meeting 2017-05-03 sotchi poutine+erdogan held",
  ],
  [
    "Une rencontre entre les présidents russe et turc, Vladimir Poutine et Recep Tayyip Erdogan, a eu lieu le 3 mai à Sotchi.",
    "meeting 2017-05-03 sotchi poutine+erdogan held",
  ],
  [
    "Le 3 mai, à Sotchi, Vladimir Poutine et Recep Tayyip Erdogan avaient tenu un sommet russo-turc.",
    "meeting 2017-05-03 sotchi poutine+erdogan held",
  ],
  [
    "Vladimir Poutine et Recep Tayyip Erdogan s'apprécient. Le sommet russo-turc du 3 mai à Sotchi l'a montré.",
    "meeting 2017-05-03 sotchi poutine+erdogan held",
  ],
  [
    "Sergueï Lavrov a été reçu mercredi à la Maison Blanche par Donald Trump. L'entretien a duré quarante minutes.",
    "meeting 2017-05-10 washington lavrov+trump held",
  ],
  [
    "Donald Trump et le président palestinien Mahmoud Abbas ont eu un tête-à-tête le 3 mai à Washington.",
    "meeting 2017-05-03 washington trump+abbas held",
  ],
  [
    "Donald Trump s'est déjà entretenu avec Mahmoud Abbas. Leur tête-à-tête avait eu lieu le 3 mai à Washington.",
    "meeting 2017-05-03 washington trump+abbas held",
  ],
  [
    "Le président chinois Xi Jinping aura dimanche à Pékin un tête-à-tête avec son homologue turc, Recep Tayyip Erdogan, en marge du forum.",
    "meeting 2017-05-14 pekin jinping+erdogan planned",
  ],
  [
    "Theresa May, la Première ministre britannique, et Jean-Claude Juncker, le président de la Commission, avaient eu le 26 avril à Londres un dîner glacial.",
    "meeting 2017-04-26 londres may+juncker held",
  ],
  [
    "Le dîner du 26 avril à Londres entre Theresa May et Jean-Claude Juncker ne s'est pas bien passé.",
    "meeting 2017-04-26 londres may+juncker held",
  ],
  [
    "Le vice-président américain Mike Pence et le Premier ministre japonais Shinzo Abe, lors d'un déjeuner le 18 avril à Tokyo, avaient promis la fermeté.",
    "meeting 2017-04-18 tokyo pence+abe held",
  ],
  [
    "Un entretien téléphonique entre Donald Trump, Vladimir Poutine et Angela Merkel est envisagé. Celui du 2 mai entre Donald Trump et Vladimir Poutine avait duré une demi-heure.",
    "phone-call 2017-05-02 null trump+poutine held",
  ],
  [
    "L'entretien, mardi à Tripoli, de Fayez al-Sarraj avec Marco Minniti a porté sur les côtes.",
    "meeting 2017-05-09 tripoli sarraj+minniti held",
  ],
  [
    "La rencontre à Abou Dhabi le 2 mai de Fayez al-Sarraj et de Khalifa Haftar, la première depuis seize mois, avait surpris.",
    "meeting 2017-05-02 abou-dhabi sarraj+haftar held",
  ],
  [
    "Fayez al-Sarraj et Khalifa Haftar, lors d'une rencontre surprise le 2 mai à Abou Dhabi, avaient promis des élections.",
    "meeting 2017-05-02 abou-dhabi sarraj+haftar held",
  ],
  [
    "L'émissaire Staffan de Mistura présidera mardi à Genève une réunion avec Bachar al-Jaafari et Nasr al-Hariri.",
    "meeting 2017-05-16 geneve mistura+jaafari+hariri planned",
  ],
  [
    "Emmanuel Macron a prévu un déplacement lundi à Berlin, où l'attend un dîner avec Angela Merkel.",
    "meeting 2017-05-15 berlin macron+merkel planned",
  ],
  [
    "Le premier déplacement d'Emmanuel Macron, lundi à Berlin, sera consacré à un entretien avec Angela Merkel.",
    "meeting 2017-05-15 berlin macron+merkel planned",
  ],
  [
    "Donald Trump, qui aura le 24 mai une audience avec le pape François au Vatican, s'en réjouit.",
    "meeting 2017-05-24 vatican trump+francois planned",
  ],
  [
    "Le coup de téléphone de Donald Trump à Rodrigo Duterte, le 29 avril, avait choqué.",
    "phone-call 2017-04-29 null trump+duterte held",
  ],
  [
    "L'appel passé le 29 avril par Donald Trump à Rodrigo Duterte avait choqué.",
    "phone-call 2017-04-29 null trump+duterte held",
  ],
  {
    notYet: [
      "Au téléphone mardi avec Emmanuel Macron, Theresa May a promis un Brexit ordonné.",
      "phone-call 2017-05-09 null macron+may held",
    ],
  },
  {
    notYet: [
      "Au lendemain d'un appel de Vladimir Poutine à Emmanuel Macron, lundi, le ton a changé.",
      "phone-call 2017-05-08 null poutine+macron held",
    ],
  },
  // a state on the other side
  [
    "Staffan de Mistura a eu lundi à Téhéran des entretiens avec les autorités iraniennes.",
    "meeting 2017-05-08 teheran mistura+iran held",
  ],
  [
    "Mike Pence aura mercredi prochain à Jakarta des discussions avec les dirigeants indonésiens.",
    "meeting 2017-05-17 jakarta pence+indonesie planned",
  ],
  [
    "Les discussions de Martin Schulz avec le gouvernement turc, vendredi à Ankara, ont été tendues.",
    "meeting 2017-05-05 ankara schulz+turquie held",
  ],
  // commas, titles, long apposition
  [
    "L'entretien – deux heures, mardi, à Bichkek – entre Almazbek Atambaïev et Emomali Rahmon a porté sur les frontières.",
    "meeting 2017-05-09 bichkek atambaiev+rahmon held",
  ],
  [
    "L'entretien entre Almazbek Atambaïev (Kirghizstan) et Emomali Rahmon (Tadjikistan) a eu lieu mardi à Bichkek.",
    "meeting 2017-05-09 bichkek atambaiev+rahmon held",
  ],
  [
    "« Mon entretien avec Vladimir Poutine à Sotchi, le 2 mai, a été franc », a dit Angela Merkel.",
    "meeting 2017-05-02 sotchi poutine+merkel held",
  ],
  [
    "Une rencontre, la troisième en deux mois, a eu lieu mardi à Amman entre Abdallah II et Mahmoud Abbas.",
    "meeting 2017-05-09 amman abdallah+abbas held",
  ],
  [
    "Organisée par Abdel Fattah al-Sissi, une rencontre entre Fayez al-Sarraj et Khalifa Haftar, au Caire, le 14 février, avait échoué.",
    "meeting 2017-02-14 le-caire sissi+sarraj+haftar held none",
  ],
  [
    "Une première rencontre en février au Caire entre Fayez al-Sarraj et Khalifa Haftar avait échoué.",
    "meeting 2017-02 le-caire sarraj+haftar held none",
  ],
  [
    "La rencontre de mardi, à Chisinau, du président moldave Igor Dodon avec le chef de la Transnistrie, Vadim Krasnosselski, a accouché d'un accord.",
    "meeting 2017-05-09 chisinau dodon+krasnosselski held agreement",
  ],
  [
    "A trois jours d'une rencontre entre Donald Trump et Recep Tayyip Erdogan, prévue mardi à Washington, Ankara fulmine.",
    "meeting 2017-05-16 washington trump+erdogan planned",
  ],
  [
    "La rencontre Trump-Erdogan aura lieu mardi à Washington, a confirmé l'entourage de Donald Trump et de Recep Tayyip Erdogan.",
    "meeting 2017-05-16 washington trump+erdogan planned",
  ],
  [
    "Sergueï Lavrov et Boris Johnson se parleront. Une entrevue des deux ministres est fixée au 22 mai à Moscou.",
    "meeting 2017-05-22 moscou lavrov+johnson planned",
  ],
  [
    "Sergueï Lavrov verra Boris Johnson. L'entrevue, le 22 mai à Moscou, sera leur première.",
    "meeting 2017-05-22 moscou lavrov+johnson planned",
  ],
]);

export const sidesNone = told("2017-05-10", [
  ["La rencontre russo-américaine de mercredi à Washington n'a rien donné."],
  ["Une réunion d'experts turcs et russes a eu lieu mardi à Moscou."],
  ["Le conseiller de Vladimir Poutine a eu mardi à Moscou des entretiens avec des industriels."],
  [
    "Une rencontre entre des proches de Donald Trump et des diplomates russes a eu lieu le 11 janvier aux Seychelles.",
  ],
  ["Donald Trump a défendu mercredi son entretien d'embauche avec James Comey."],
  ["Le dialogue de sourds entre Theresa May et Jean-Claude Juncker inquiète depuis mercredi."],
  ["L'audience de Marine Le Pen baisse depuis mercredi."],
  ["L'ex-président Park Geun-hye a refusé mardi l'entretien que lui proposait le juge."],
  ["Les discussions sur le Brexit commenceront le 19 juin à Bruxelles."],
  ["Une visite de Xi Jinping à Moscou est en préparation pour juillet."],
  [
    "Les porte-parole de Donald Trump et de Vladimir Poutine ont confirmé mercredi qu'aucun tête-à-tête n'était fixé.",
  ],
  ["Entre Donald Trump et Angela Merkel, mercredi, le courant ne passait toujours pas."],
  ["La rencontre d'Emmanuel Macron avec ses électeurs, lundi à Amiens, a été houleuse."],
  ["« Un sommet avec Kim Jong-un ? J'en serais honoré », a dit le 1er mai Donald Trump."],
]);

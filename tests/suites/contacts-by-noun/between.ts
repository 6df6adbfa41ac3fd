import { told } from "./row";

/** « une rencontre entre A et B », and what is said of it. Articles of Thursday 17 June 2021. */
export const between = told("2021-06-17", [
  // what predicates it, held
  [
    "La rencontre entre Joe Biden et Vladimir Poutine a eu lieu mercredi à Genève.",
    "meeting 2021-06-16 geneve biden+poutine held",
  ],
  [
    "L'entretien entre Joe Biden et Vladimir Poutine s'est tenu mercredi à Genève.",
    "meeting 2021-06-16 geneve biden+poutine held",
  ],
  [
    "Une entrevue entre Sergueï Lavrov et Antony Blinken s'est déroulée le 19 mai à Reykjavik.",
    "meeting 2021-05-19 reykjavik lavrov+blinken held",
  ],
  [
    "Le tête-à-tête entre Emmanuel Macron et Recep Tayyip Erdogan a duré une heure lundi à Bruxelles.",
    "meeting 2021-06-14 bruxelles macron+erdogan held",
  ],
  [
    "Le face-à-face entre Joe Biden et Vladimir Poutine s'est achevé mercredi soir à Genève, après trois heures et demie.",
    "meeting 2021-06-16 geneve biden+poutine held",
  ],
  [
    "Les discussions entre Naftali Bennett et Abdallah II se sont déroulées mardi à Amman.",
    "meeting 2021-06-15 amman bennett+abdallah held",
  ],
  [
    "Les pourparlers entre Abdullah Abdullah et le mollah Abdul Ghani Baradar se sont ouverts mercredi à Doha.",
    "meeting 2021-06-16 doha abdullah+baradar held",
  ],
  [
    "La dernière rencontre entre Vladimir Poutine et Angela Merkel remonte au 11 janvier 2020 à Moscou.",
    "meeting 2020-01-11 moscou poutine+merkel held",
  ],
  [
    "La première entrevue entre Nicos Anastasiades et Ersin Tatar date du 3 novembre 2020 à Nicosie.",
    "meeting 2020-11-03 nicosie anastasiades+tatar held",
  ],
  [
    "Une poignée de main entre Joe Biden et Recep Tayyip Erdogan a eu lieu lundi à Bruxelles.",
    "meeting 2021-06-14 bruxelles biden+erdogan held",
  ],
  [
    "L'échange entre Charles Michel et Nikol Pachinian, mardi à Bruxelles, a porté sur les prisonniers.",
    "meeting 2021-06-15 bruxelles michel+pachinian held",
  ],
  [
    "Un dîner entre Emmanuel Macron et Justin Trudeau a clos dimanche la réunion de Carbis Bay.",
    "meeting 2021-06-13 carbis-bay macron+trudeau held",
  ],
  [
    "Le dîner de travail entre Mario Draghi et Kyriakos Mitsotakis a eu lieu mardi soir à Rome.",
    "meeting 2021-06-15 rome draghi+mitsotakis held",
  ],
  [
    "Le petit-déjeuner entre Boris Johnson et Scott Morrison, mardi à Londres, a permis de conclure un accord commercial.",
    "meeting 2021-06-15 londres johnson+morrison held agreement",
  ],
  [
    "Un aparté entre Ursula von der Leyen et Boris Johnson, samedi à Carbis Bay, n'a rien donné.",
    "meeting 2021-06-12 carbis-bay leyen+johnson held none",
  ],
  [
    "La conversation téléphonique entre Joe Biden et Volodymyr Zelensky, le 7 juin, a duré quarante minutes.",
    "phone-call 2021-06-07 null biden+zelensky held",
  ],
  [
    "Un coup de fil entre Emmanuel Macron et Félix Tshisekedi a eu lieu mardi soir.",
    "phone-call 2021-06-15 null macron+tshisekedi held",
  ],
  [
    "Une visioconférence entre Angela Merkel et Xi Jinping s'est tenue le 28 avril.",
    "video-call 2021-04-28 null merkel+jinping held",
  ],
  [
    "Un entretien par visioconférence entre Josep Borrell et Mevlut Cavusoglu a eu lieu mardi.",
    "video-call 2021-06-15 null borrell+cavusoglu held",
  ],
  [
    "Les négociations entre Abbas Araghchi et Enrique Mora ont repris samedi à Vienne.",
    "meeting 2021-06-12 vienne araghchi+mora held",
  ],
  // planned
  [
    "Une rencontre entre Yaïr Lapid et Antony Blinken est prévue dimanche à Rome.",
    "meeting 2021-06-20 rome lapid+blinken planned",
  ],
  [
    "Un entretien entre Yaïr Lapid et Antony Blinken aura lieu le 27 juin à Rome.",
    "meeting 2021-06-27 rome lapid+blinken planned",
  ],
  [
    "Un sommet entre Angela Merkel et Joe Biden se tiendra le 15 juillet à Washington.",
    "meeting 2021-07-15 washington merkel+biden planned",
  ],
  [
    "Le tête-à-tête entre Kaïs Saïed et Mario Draghi doit se tenir vendredi à Rome.",
    "meeting 2021-06-18 rome saied+draghi planned",
  ],
  [
    "Le face-à-face entre Nikol Pachinian et Ilham Aliev débutera samedi à 10h00 à Sotchi.",
    "meeting 2021-06-19 sotchi pachinian+aliev planned",
  ],
  [
    "Les pourparlers entre Martin Griffiths et Mohammed Abdelsalam doivent reprendre lundi à Mascate.",
    "meeting 2021-06-21 mascate griffiths+abdelsalam planned",
  ],
  [
    "Une audience entre le pape François et Antony Blinken est inscrite à l'agenda du 28 juin au Vatican.",
    "meeting 2021-06-28 vatican francois+blinken planned",
  ],
  [
    "Un déjeuner entre Emmanuel Macron et Mohamed Bazoum est programmé vendredi à l'Elysée.",
    "meeting 2021-06-18 paris macron+bazoum planned",
  ],
  [
    "Un appel entre Joe Biden et Benny Gantz est attendu vendredi.",
    "phone-call 2021-06-18 null biden+gantz planned",
  ],
  [
    "Le Kremlin a confirmé une rencontre entre Vladimir Poutine et Alexandre Loukachenko le 22 juin à Saint-Pétersbourg.",
    "meeting 2021-06-22 saint-petersbourg poutine+loukachenko planned",
  ],
  [
    "La Maison Blanche a annoncé un entretien entre Joe Biden et Ashraf Ghani, le 25 juin à Washington.",
    "meeting 2021-06-25 washington biden+ghani planned",
  ],
  // called off
  [
    "L'entretien entre Heiko Maas et Mevlut Cavusoglu, prévu vendredi à Antalya, a été annulé.",
    "meeting 2021-06-18 antalya maas+cavusoglu cancelled",
  ],
  [
    "La rencontre entre Aleksandar Vucic et Albin Kurti, prévue le 22 juin à Bruxelles, a été reportée.",
    "meeting 2021-06-22 bruxelles vucic+kurti postponed",
  ],
  [
    "Le sommet entre Moon Jae-in et Yoshihide Suga qui devait se tenir samedi à Carbis Bay a été annulé à la dernière minute.",
    "meeting 2021-06-19 carbis-bay moon-jae-in+suga cancelled",
  ],
  [
    "Prévue jeudi à Tripoli, la rencontre entre Khalifa Haftar et Abdel Hamid Dbeibah a été ajournée sine die.",
    "meeting 2021-06-17 tripoli haftar+dbeibah postponed",
  ],
  {
    notYet: [
      "Un déplacement du ministre a été annulé, tout comme le tête-à-tête entre Luigi Di Maio et Jean-Yves Le Drian prévu vendredi à Paris.",
      "meeting 2021-06-18 paris maio+drian cancelled",
    ],
  },
  // outcome
  [
    "La rencontre entre Joe Biden et Vladimir Poutine s'est achevée mercredi à Genève sans accord.",
    "meeting 2021-06-16 geneve biden+poutine held none",
  ],
  [
    "La rencontre entre Aleksandar Vucic et Albin Kurti, mardi à Bruxelles, s'est soldée par un échec.",
    "meeting 2021-06-15 bruxelles vucic+kurti held none",
  ],
  [
    "L'entretien entre Saad Hariri et Michel Aoun, lundi à Baabda, n'a débouché sur rien.",
    "meeting 2021-06-14 baabda hariri+aoun held none",
  ],
  [
    "L'entrevue entre Boris Johnson et Micheal Martin, mardi à Londres, a débouché sur un accord.",
    "meeting 2021-06-15 londres johnson+martin held agreement",
  ],
  [
    "Les discussions entre Abbas Araghchi et Enrique Mora, mardi à Vienne, ont permis des progrès, selon les deux hommes.",
    "meeting 2021-06-15 vienne araghchi+mora held partial",
  ],
  [
    "Le tête-à-tête entre le président Salva Kiir et le Premier ministre soudanais Abdalla Hamdok s'est terminé mardi à Juba sans percée.",
    "meeting 2021-06-15 juba kiir+hamdok held none",
  ],
  // prepositional
  [
    "Lors d'une rencontre entre Sergueï Choïgou et Min Aung Hlaing, mardi à Moscou, un contrat a été évoqué.",
    "meeting 2021-06-15 moscou choigou+hlaing held",
  ],
  [
    "A l'issue d'un entretien entre Emmanuel Macron et Mario Draghi, samedi à Carbis Bay, l'Elysée s'est félicité d'une « convergence de vues ».",
    "meeting 2021-06-12 carbis-bay macron+draghi held",
  ],
  [
    "Avant le face-à-face entre Joe Biden et Vladimir Poutine, mercredi à Genève, des centaines de policiers avaient bouclé le parc.",
    "meeting 2021-06-16 geneve biden+poutine held",
  ],
  [
    "Au terme d'un tête-à-tête entre Charles Michel et Recep Tayyip Erdogan lundi à Bruxelles, aucune déclaration n'a été faite.",
    "meeting 2021-06-14 bruxelles michel+erdogan held",
  ],
  [
    "Au lendemain de la rencontre entre Joe Biden et Vladimir Poutine mercredi à Genève, Kiev se dit inquiet.",
    "meeting 2021-06-16 geneve biden+poutine held",
  ],
  [
    "A la veille de l'entretien entre Joe Biden et Ursula von der Leyen, mardi à Bruxelles, le contentieux aéronautique restait entier.",
    "meeting 2021-06-15 bruxelles biden+leyen held",
  ],
  [
    "En prélude au sommet entre Joe Biden et Angela Merkel, prévu le 15 juillet à Washington, Berlin tempère.",
    "meeting 2021-07-15 washington biden+merkel planned",
  ],
  [
    "Le gazoduc a été au cœur d'un entretien entre Heiko Maas et Dmytro Kouleba, le 9 juin à Berlin.",
    "meeting 2021-06-09 berlin maas+kouleba held",
  ],
  // bare
  [
    "Genève, mercredi 16 juin : rencontre entre Joe Biden et Vladimir Poutine.",
    "meeting 2021-06-16 geneve biden+poutine held",
  ],
  [
    "Vendredi 18 juin : entretien entre Emmanuel Macron et Nikos Christodoulides à Paris.",
    "meeting 2021-06-18 paris macron+christodoulides planned",
  ],
  // order
  [
    "Mardi, à Ankara, une rencontre entre Mevlut Cavusoglu et Nikos Dendias a duré deux heures.",
    "meeting 2021-06-15 ankara cavusoglu+dendias held",
  ],
  [
    "A Athènes, le 31 mai, un entretien entre Mevlut Cavusoglu et Nikos Dendias s'était bien passé.",
    "meeting 2021-05-31 athenes cavusoglu+dendias held",
  ],
  [
    "Le 31 mai, dans la capitale grecque, avait eu lieu à Athènes un entretien entre Mevlut Cavusoglu et Nikos Dendias.",
    "meeting 2021-05-31 athenes cavusoglu+dendias held",
  ],
  [
    "C'est à Genève, le 16 juin, qu'a eu lieu la rencontre entre Joe Biden et Vladimir Poutine.",
    "meeting 2021-06-16 geneve biden+poutine held",
  ],
  [
    "La rencontre du 16 juin à Genève entre Joe Biden et Vladimir Poutine a détendu l'atmosphère.",
    "meeting 2021-06-16 geneve biden+poutine held",
  ],
  [
    "La rencontre, mercredi à Genève, entre Joe Biden et Vladimir Poutine a détendu l'atmosphère.",
    "meeting 2021-06-16 geneve biden+poutine held",
  ],
  [
    "La rencontre genevoise du 16 juin entre Joe Biden et Vladimir Poutine a détendu l'atmosphère.",
    "meeting 2021-06-16 geneve biden+poutine held",
  ],
  [
    "L'entretien de mardi entre Mario Draghi et Kyriakos Mitsotakis, à Rome, a porté sur les migrants.",
    "meeting 2021-06-15 rome draghi+mitsotakis held",
  ],
  [
    "La visioconférence du 28 avril entre Angela Merkel et Li Keqiang avait tourné court.",
    "video-call 2021-04-28 null merkel+keqiang held none",
  ],
]);

/** No contact, or none that may be dated. */
export const betweenNone = told("2021-06-17", [
  [
    "Une rencontre entre Joe Biden et Xi Jinping n'est pas à l'ordre du jour, a dit mercredi la Maison Blanche.",
  ],
  ["Une rencontre entre Joe Biden et Ebrahim Raïssi est exclue, a répété jeudi le porte-parole."],
  ["Berlin a plaidé mardi pour une rencontre entre Vladimir Poutine et Volodymyr Zelensky."],
  [
    "La Suisse a proposé mercredi d'accueillir une rencontre entre Vladimir Poutine et Volodymyr Zelensky à Genève.",
  ],
  ["Aucune rencontre entre Recep Tayyip Erdogan et Nikos Dendias n'a eu lieu mardi à Ankara."],
  ["Ankara a démenti jeudi toute rencontre entre Recep Tayyip Erdogan et Bachar al-Assad."],
  ["Une entrevue entre Joe Biden et Kim Jong-un serait prématurée, a estimé jeudi Séoul."],
  [
    "Si une rencontre entre Joe Biden et Xi Jinping devait avoir lieu en octobre à Rome, elle serait la première.",
  ],
  ["Les entretiens entre Angela Merkel et Emmanuel Macron ont lieu chaque mois."],
  ["Une rencontre entre Joe Biden et Xi Jinping est possible en octobre à Rome, selon un conseiller."],
  ["La relation entre Joe Biden et Vladimir Poutine s'est dégradée mercredi."],
  ["L'échange de piques entre Joe Biden et Vladimir Poutine a repris mercredi."],
  ["L'échange de prisonniers entre Nikol Pachinian et Ilham Aliev a été annoncé samedi à Bakou."],
  ["Les discussions entre Moscou et Washington ont repris mercredi à Genève."],
  ["L'accord entre Saad Hariri et Michel Aoun a été rompu lundi à Beyrouth."],
  [
    "Le Sénat examine mardi à Washington l'accord de 2015, fruit d'un dialogue entre Barack Obama et Hassan Rohani.",
  ],
  ["La rivalité entre Khalifa Haftar et Fayez al-Sarraj a coûté cher au pays depuis mardi."],
  ["Le conseiller a appelé mercredi à un dialogue entre Nicolas Maduro et Juan Guaido."],
  ["Une rencontre entre Joe Biden et Xi Jinping reste à l'étude."],
]);

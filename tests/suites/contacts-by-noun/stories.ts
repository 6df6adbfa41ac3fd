import { told } from "./row";

/** Short pieces of copy in which a noun says the contact, its day or its fate. Articles of Friday 21 October 2011. */
export const stories2011 = told("2011-10-21", [
  {
    notYet: [
      "Angela Merkel et Nicolas Sarkozy ne sont pas d'accord sur le fonds. Le dîner de crise de mercredi, à l'Opéra de Francfort, n'y a rien changé.",
      "meeting 2011-10-19 francfort merkel+sarkozy held ?",
    ],
  },
  [
    "Le président Nicolas Sarkozy s'est rendu mercredi à Francfort. L'entretien avec la chancelière Angela Merkel a duré deux heures.",
    "meeting 2011-10-19 francfort sarkozy+merkel held",
  ],
  [
    "« Rien n'est réglé », soupire un négociateur. Un nouveau tête-à-tête entre Angela Merkel et Nicolas Sarkozy est fixé à samedi soir, à Bruxelles.",
    "meeting 2011-10-22 bruxelles merkel+sarkozy planned",
  ],
  {
    notYet: [
      "Hillary Clinton a quitté vendredi Islamabad pour Douchanbé. La secrétaire d'Etat avait eu la veille, pendant quatre heures, des discussions avec le Premier ministre Yousuf Raza Gilani.",
      "meeting 2011-10-20 islamabad clinton+gilani held",
    ],
  },
  [
    "Jeudi à Kaboul, Hillary Clinton a eu un petit déjeuner avec Hamid Karzaï. Elle a ensuite tenu une conférence de presse.",
    "meeting 2011-10-20 kaboul clinton+karzai held",
  ],
  [
    "Mohamed Tantaoui a approuvé l'échange. Les pourparlers indirects entre David Meidan et Ahmed Jaabari, menés au Caire du 9 au 11 octobre par Mourad Mouafi, avaient abouti à la libération de Gilad Shalit.",
    "meeting 2011-10-09/2011-10-11 le-caire meidan+jaabari+mouafi held ?",
  ],
  [
    "Le chef de la diplomatie russe Sergueï Lavrov a rencontré son homologue américaine. L'entrevue avec Hillary Clinton, le 21 septembre à New York, n'avait pas levé les réserves de Moscou.",
    "meeting 2011-09-21 new-york lavrov+clinton held ?",
  ],
  [
    "Une mission de la Ligue arabe est attendue mercredi à Damas. Son chef, le Premier ministre qatari Hamad ben Jassem, y aura un entretien avec Bachar al-Assad.",
    "meeting 2011-10-26 damas hamad-ben-jassem+assad planned",
  ],
  [
    "Ali Abdallah Saleh refuse de signer. A Sanaa, l'émissaire Jamal Benomar avait passé deux semaines sans obtenir, au cours d'une dizaine d'entretiens, la moindre concession.",
  ],
  [
    "Mahmoud Abbas a achevé jeudi une tournée en Amérique latine. A Caracas, mercredi, son entretien avec Hugo Chavez a porté sur l'adhésion à l'ONU.",
    "meeting 2011-10-19 caracas abbas+chavez held",
  ],
  [
    "Le Quartette a invité les deux camps à Jérusalem. La réunion de mercredi, qui ne mettra pas face à face Yitzhak Molcho et Saëb Erakat, sera la première.",
  ],
  [
    "Les discussions entre Stephen Bosworth et Kim Kye-gwan se tiendront lundi et mardi à Genève. Elles seront les deuxièmes après celles de juillet à New York.",
    "meeting 2011-10-24/2011-10-25 geneve bosworth+kim-kye-gwan planned",
    "meeting 2011-07 new-york bosworth+kim-kye-gwan held",
  ],
  [
    "Vuk Jeremic en appelle à Bruxelles. La rencontre prévue vendredi à Bruxelles entre les négociateurs serbe Borislav Stefanovic et kosovare Edita Tahiri a été annulée, Belgrade ayant invoqué la tension dans le nord.",
    "meeting 2011-10-21 bruxelles stefanovic+tahiri cancelled",
  ],
  {
    notYet: [
      "Lee Myung-bak est rentré enchanté. Le point d'orgue de sa visite d'Etat à Washington fut un dîner, le 13 octobre, avec Barack Obama.",
      "meeting 2011-10-13 washington lee-myung-bak+obama held",
    ],
  },
  [
    "Le roi Abdallah II a nommé Awn Khasawneh. Un entretien entre les deux hommes, lundi à Amman, avait scellé ce choix.",
    "meeting 2011-10-17 amman abdallah+khasawneh held",
  ],
  ["Robert Ford a regagné Damas. L'ambassadeur a eu jeudi à Hama un échange musclé avec des manifestants."],
  [
    "Alain Juppé s'est dit choqué. Le ministre avait eu au téléphone, jeudi, Moustapha Abdeljalil, qui lui avait confirmé la mort de Kadhafi.",
    "phone-call 2011-10-20 null juppe+abdeljalil held",
  ],
  [
    "Le Premier ministre David Cameron a eu Nicolas Sarkozy au téléphone jeudi soir.",
    "phone-call 2011-10-20 null cameron+sarkozy held",
  ],
  {
    notYet: [
      "Vladimir Poutine était lundi dernier à Pékin. Au programme : un entretien avec Wen Jiabao et une visite du Temple du ciel.",
      "meeting 2011-10-17 pekin poutine+jiabao held",
    ],
  },
  [
    "Cristina Kirchner votera dimanche. Lundi, un déjeuner l'attend à Buenos Aires avec José Mujica.",
    "meeting 2011-10-24 buenos-aires kirchner+mujica planned",
  ],
  [
    "L'ETA a déposé les armes. La conférence de paix de Saint-Sébastien, lundi, avait réuni Kofi Annan, Gerry Adams, Bertie Ahern et Pierre Joxe.",
    "multilateral 2011-10-17 saint-sebastien annan+adams+ahern+joxe held",
  ],
  [
    "Le sommet de l'Asean ouvrira le 17 novembre à Bali. Barack Obama y aura des entretiens avec Manmohan Singh.",
    "meeting 2011-11-17 bali obama+singh planned",
  ],
  [
    "Julia Gillard a ouvert vendredi à Perth le sommet du Commonwealth en présence de la reine Elizabeth II.",
    "multilateral 2011-10-21 perth gillard+elizabeth-ii held",
  ],
  {
    notYet: [
      "Pal Schmitt n'a pas convaincu. Sa rencontre avec Traian Basescu, un temps évoquée pour jeudi, n'a pas eu lieu.",
      "meeting 2011-10-20 ? schmitt+basescu cancelled",
    ],
  },
  [
    "Muammar Kadhafi avait serré la main de Barack Obama en 2009 à L'Aquila. Nicolas Sarkozy, lui, l'avait reçu.",
  ],
  [
    "Le président Hamid Karzaï ne veut plus d'un dialogue avec les talibans, depuis l'assassinat, le 20 septembre à Kaboul, de Burhanuddin Rabbani.",
  ],
  [
    "Tony Blair fait la navette. Aucun entretien direct n'a eu lieu entre Benjamin Netanyahu et Mahmoud Abbas depuis septembre 2010.",
  ],
  [
    "Les deux présidents se connaissent. Reste à trouver une date pour la rencontre entre Dmitri Medvedev et Mikheïl Saakachvili.",
  ],
]);

/** Articles of Wednesday 5 March 2025. */
export const stories2025 = told("2025-03-05", [
  {
    notYet: [
      "Volodymyr Zelensky regrette. L'altercation de vendredi dans le Bureau ovale, devant les caméras, avec Donald Trump et JD Vance avait mis fin à l'entretien avant la signature.",
      "meeting 2025-02-28 washington zelensky+trump+vance held ?",
    ],
  },
  [
    "Keir Starmer a reçu dimanche une quinzaine de dirigeants. Le sommet de Lancaster House, à Londres, a été précédé, samedi, d'un entretien entre Keir Starmer et Volodymyr Zelensky à Downing Street.",
    "meeting 2025-03-01 londres starmer+zelensky held",
  ],
  {
    notYet: [
      "Emmanuel Macron a invité à dîner Viktor Orban. Le repas aura lieu mercredi soir à l'Elysée, à la veille d'un Conseil européen extraordinaire.",
      "meeting 2025-03-05 paris macron+orban planned",
    ],
  },
  {
    notYet: [
      "Un Conseil européen extraordinaire se réunit jeudi à Bruxelles autour d'Antonio Costa, d'Ursula von der Leyen et de Volodymyr Zelensky.",
      "multilateral 2025-03-06 bruxelles costa+leyen+zelensky planned",
    ],
  },
  [
    "Le sommet arabe extraordinaire du Caire, mardi, auquel n'ont assisté ni Mohammed ben Salmane ni Mohammed ben Zayed, a adopté un plan.",
  ],
  [
    "Le sommet arabe extraordinaire du Caire, mardi, auquel ont assisté Ahmed al-Chareh, Joseph Aoun et Antonio Guterres, a adopté un plan.",
    "multilateral 2025-03-04 le-caire chareh+aoun+guterres held ?",
  ],
  [
    "Ahmed al-Chareh et Joseph Aoun se sont vus en marge. L'entretien, mardi au Caire, entre le président syrien Ahmed al-Chareh et son homologue libanais Joseph Aoun, a porté sur la frontière.",
    "meeting 2025-03-04 le-caire chareh+aoun held",
  ],
  {
    notYet: [
      "Sergueï Choïgou a été reçu la semaine dernière. L'audience chez Prabowo Subianto, le 25 février à Jakarta, a duré une heure.",
      "meeting 2025-02-25 jakarta choigou+subianto held",
    ],
  },
  [
    "Adam Boehler, envoyé spécial de Donald Trump, a eu, en février à Doha, des contacts directs avec Khalil al-Hayya, a confirmé mercredi Karoline Leavitt.",
    "meeting 2025-02 doha boehler+hayya held",
  ],
  ["Karoline Leavitt a confirmé mercredi des « discussions » avec le Hamas."],
  [
    "Claudia Sheinbaum attend. Un appel avec Donald Trump est au programme jeudi, a-t-elle dit, avant un grand rassemblement dimanche à Mexico.",
    "phone-call 2025-03-06 null sheinbaum+trump planned",
  ],
  [
    "Justin Trudeau et Donald Trump se sont affrontés au téléphone. La conversation, mercredi, a duré cinquante minutes.",
    "phone-call 2025-03-05 null trudeau+trump held",
  ],
  [
    "Mark Carney n'a pas commenté l'échange téléphonique de mercredi entre Justin Trudeau et Donald Trump.",
    "phone-call 2025-03-05 null trudeau+trump held",
  ],
  [
    "Félix Tshisekedi et Paul Kagame ne se sont toujours pas revus. Leur tête-à-tête de Luanda, le 15 décembre, avait été annulé au dernier moment.",
    "meeting 2024-12-15 luanda tshisekedi+kagame cancelled",
  ],
  [
    "Félix Tshisekedi a décliné. La table ronde de Dar es-Salaam, le 8 février, à laquelle Paul Kagame, William Ruto et Samia Suluhu Hassan avaient participé, était restée lettre morte.",
    "multilateral 2025-02-08 dar-es-salaam kagame+ruto+hassan held ?",
  ],
  [
    "Le ministre panaméen Javier Martinez-Acha a eu une entrevue « cordiale », mardi, par visioconférence, avec Marco Rubio.",
    "video-call 2025-03-04 null martinez-acha+rubio held",
  ],
  [
    "Marco Rubio et Gideon Saar ont raccroché. L'appel de lundi avait permis aux deux ministres de parler du Liban.",
    "phone-call 2025-03-03 null rubio+saar held",
  ],
  [
    "Alexandre Loukachenko ira à Moscou les 13 et 14 mars pour des entretiens avec Vladimir Poutine.",
    "meeting 2025-03-13/2025-03-14 moscou loukachenko+poutine planned",
  ],
  [
    "Du 10 au 12 mars, Ursula von der Leyen sera à New Delhi. Un entretien avec Narendra Modi est inscrit au programme du 11.",
    "meeting 2025-03-11 new-delhi leyen+modi planned",
  ],
  [
    "La visite de Xi Jinping à Moscou, le 9 mai, comprendra un tête-à-tête avec Vladimir Poutine.",
    "meeting 2025-05-09 moscou jinping+poutine planned",
  ],
  [
    "Friedrich Merz et Lars Klingbeil négocient à huis clos. Le deuxième round de discussions entre les deux hommes s'est achevé mardi à Berlin sur un accord.",
    "meeting 2025-03-04 berlin merz+klingbeil held agreement",
  ],
  [
    "Recep Tayyip Erdogan et Nechirvan Barzani ont eu une rencontre. Selon Erbil, l'entretien a eu lieu dimanche à Istanbul, en présence de Hakan Fidan.",
    "meeting 2025-03-02 istanbul erdogan+barzani+fidan held",
  ],
  ["Qui a vu qui ? Le Kremlin reste muet sur une rencontre entre Steve Witkoff et Kirill Dmitriev."],
  [
    "Donald Trump évoque sans cesse son « prochain sommet » avec Vladimir Poutine ; aucune date n'est arrêtée.",
  ],
  ["Le face-à-face Macron-Bayrou sur les retraites inquiète la majorité depuis mardi."],
  ["La conférence de Yalta, en 1945, avait réuni Churchill, Roosevelt et Staline."],
  ["La rencontre de mardi entre le Real Madrid et l'Atletico a été suivie par Felipe VI et Pedro Sanchez."],
  ["L'entretien du pape François avec ses médecins, mardi à Rome, a rassuré Pietro Parolin."],
  ["Un dialogue s'est noué entre la poésie de Taras Chevtchenko et la peinture d'Ilia Répine, mardi à Kiev."],
]);

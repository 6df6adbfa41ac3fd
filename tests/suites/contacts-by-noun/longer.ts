import { told } from "./row";

/** Longer sentences, with what copy puts in between. Articles of Thursday 26 June 2008. */
export const longer2008 = told("2008-06-26", [
  [
    "Selon une source proche du dossier, l'entretien, qualifié de « glacial » par un conseiller, entre Robert Mugabe et Thabo Mbeki s'est tenu mercredi dans un hôtel de Harare, alors que Londres réclamait de nouvelles sanctions.",
    "meeting 2008-06-25 harare mugabe+mbeki held",
  ],
  [
    "Le président sud-africain Thabo Mbeki, médiateur régional, a eu mercredi soir à Harare, à la veille du second tour, un long tête-à-tête avec Robert Mugabe (84 ans, au pouvoir depuis 1980).",
    "meeting 2008-06-25 harare mbeki+mugabe held",
  ],
  [
    "Nicolas Sarkozy et Ehud Olmert, dont la rencontre, mardi à Jérusalem, a duré près de deux heures, ont évoqué « tous les sujets », y compris l'Iran.",
    "meeting 2008-06-24 jerusalem sarkozy+olmert held",
  ],
  [
    "Mardi, en fin de matinée, dans la résidence du Premier ministre, à Jérusalem, s'est tenu un déjeuner entre Ehud Olmert et Nicolas Sarkozy, leur troisième rendez-vous depuis janvier.",
    "meeting 2008-06-24 jerusalem olmert+sarkozy held",
  ],
  [
    "La secrétaire d'Etat américaine Condoleezza Rice, arrivée de Berlin, participera vendredi à Kyoto, au Japon, à une réunion avec ses homologues du G8, dont Masahiko Komura et Sergueï Lavrov.",
    "meeting 2008-06-27 kyoto rice+komura+lavrov planned",
  ],
  [
    "« Nous avons eu une bonne discussion », a raconté Javier Solana au retour de sa rencontre, le 14 juin à Téhéran, avec le négociateur iranien Saïd Jalili.",
    "meeting 2008-06-14 teheran solana+jalili held",
  ],
  [
    "Présentée comme « la dernière chance » par la presse israélienne, l'entrevue qu'ont eue Amos Gilad et Omar Souleimane, mercredi au Caire, n'a débouché, de source égyptienne, que sur un communiqué.",
    "meeting 2008-06-25 le-caire gilad+souleimane held",
  ],
  [
    "Un échange téléphonique, jeudi matin, entre Gordon Brown et Ban Ki-moon, a permis, selon Downing Street, « d'accorder les positions » sur le Zimbabwe.",
    "phone-call 2008-06-26 null brown+ban-ki-moon held",
  ],
  [
    "L'émissaire américain Christopher Hill a indiqué avoir eu mercredi à Pékin « une série d'échanges utiles » avec son homologue nord-coréen Kim Kye-gwan.",
    "meeting 2008-06-25 pekin hill+kim-kye-gwan held",
  ],
  [
    "Le conseiller à la sécurité nationale, Stephen Hadley, doit, si tout se passe comme prévu, s'envoler vendredi pour Moscou, où l'attend un entretien avec Sergueï Prikhodko.",
    "meeting 2008-06-27 moscou hadley+prikhodko planned",
  ],
  [
    "Après une rencontre lundi à Riyad avec le ministre saoudien Ali al-Nouaïmi, Gordon Brown, qui plaidait pour une hausse de la production, est reparti les mains vides.",
    "meeting 2008-06-23 riyad nouaimi+brown held none",
  ],
  {
    notYet: [
      "A peine descendu d'avion, dimanche, le chancelier autrichien Alfred Gusenbauer a filé à un dîner, au palais de Hofburg, à Vienne, avec la reine Sofia.",
      "meeting 2008-06-22 vienne gusenbauer+sofia held",
    ],
  },
  {
    notYet: [
      "Le sommet UE-Russie de Khanty-Mansiïsk, en Sibérie occidentale, réunira jeudi soir et vendredi Dmitri Medvedev, José Manuel Barroso, Javier Solana et Janez Jansa.",
      "multilateral 2008-06-26/2008-06-27 khanty-mansiisk medvedev+barroso+solana+jansa planned",
    ],
  },
  [
    "Pas d'accord en revanche sur le nucléaire : la rencontre de Vienne entre Mohamed ElBaradei et Gholam Reza Aghazadeh, le 20 juin, n'a rien apporté de neuf, à en croire un diplomate occidental.",
    "meeting 2008-06-20 vienne elbaradei+aghazadeh held none",
  ],
  [
    "Sous l'égide de la Turquie, et sans jamais se parler directement, Yoram Turbowicz et Riad Daoudi ont tenu les 15 et 16 juin à Istanbul une deuxième session de pourparlers.",
    "meeting 2008-06-15/2008-06-16 istanbul turbowicz+daoudi held",
  ],
  ["La cérémonie de signature, au Caire, le 19 juin, de la trêve s'est faite sans Khaled Mechaal."],
  [
    "Hugo Chavez et Alvaro Uribe se sont réconciliés. C'est au Venezuela, le 11 juillet, à Punto Fijo, qu'aura lieu leur prochaine entrevue.",
    "meeting 2008-07-11 punto-fijo chavez+uribe planned",
  ],
  [
    "Evo Morales devait recevoir le préfet de Tarija. La réunion Morales-Cossio, fixée au 30 juin à La Paz avec le préfet Mario Cossio, a été repoussée d'une semaine.",
    "meeting 2008-06-30 la-paz morales+cossio postponed",
  ],
  [
    "L'audience accordée jeudi par Benoît XVI au président ougandais Yoweri Museveni, au Vatican, n'a pas excédé vingt minutes.",
    "meeting 2008-06-26 vatican benoit-xvi+museveni held",
  ],
  [
    "Il n'y aura pas de nouveau tête-à-tête entre Mahmoud Abbas et Ehud Olmert avant le sommet du 13 juillet à Paris, a-t-on appris jeudi à Ramallah.",
  ],
  [
    "Le porte-parole a refusé de confirmer la tenue, mardi à Damas, d'une entrevue entre Bachar al-Assad et Michel Sleimane.",
  ],
  [
    "L'opposition exige comme préalable à tout dialogue entre Morgan Tsvangirai et Robert Mugabe la fin des violences, a rappelé jeudi George Charamba à Harare.",
  ],
  ["A l'occasion d'une interview à la BBC, jeudi, Gordon Brown a étrillé Robert Mugabe."],
  [
    "L'ambassadeur Zalmay Khalilzad avait suggéré mardi à New York une conférence téléphonique avec les pays de la région.",
  ],
  ["Les discussions budgétaires de Bruxelles, mardi, ont opposé Christine Lagarde à ses détracteurs."],
]);

/** Articles of Wednesday 14 December 1988. */
export const longer1988 = told("1988-12-14", [
  [
    "Mikhaïl Gorbatchev avait quitté New York le 8 décembre, au lendemain d'un déjeuner, à Governors Island, avec Ronald Reagan et le président élu George Bush.",
    "meeting 1988-12-07 governors-island gorbatchev+reagan+bush held",
  ],
  [
    "Les conversations quadripartites qui se sont achevées mardi à Brazzaville entre le Sud-Africain Pik Botha, l'Angolais Afonso Van Dunem et le Cubain Isidoro Malmierca ont abouti à un protocole.",
    "meeting 1988-12-13 brazzaville botha+dunem+malmierca held agreement",
  ],
  [
    "La signature, le 13 décembre à Brazzaville, du protocole par Pik Botha, Afonso Van Dunem et le ministre cubain Isidoro Malmierca, en présence de Denis Sassou Nguesso, ouvre la voie à l'indépendance de la Namibie.",
    "meeting 1988-12-13 brazzaville botha+dunem+malmierca+sassou held agreement",
  ],
  [
    "Yasser Arafat a eu, le 7 décembre à Stockholm, à l'invitation du ministre suédois Sten Andersson, une rencontre avec cinq personnalités juives américaines, dont l'avocate Rita Hauser.",
    "meeting 1988-12-07 stockholm arafat+hauser held",
  ],
  {
    notYet: [
      "Au terme d'un entretien de deux heures mardi soir à Genève, Yasser Arafat et Sten Andersson ont mis au point la formule attendue par Washington.",
      "meeting 1988-12-13 geneve arafat+andersson held",
    ],
  },
  [
    "L'ambassadeur américain Robert Pelletreau aura vendredi, à Carthage, près de Tunis, une première séance de discussions avec Abdallah Hourani, membre du comité exécutif de l'OLP.",
    "meeting 1988-12-16 carthage pelletreau+hourani planned",
  ],
  [
    "Rajiv Gandhi partira dimanche pour Pékin : un entretien y est prévu le 21 décembre avec Deng Xiaoping.",
    "meeting 1988-12-21 pekin gandhi+xiaoping planned",
  ],
  [
    "Helmut Kohl et François Mitterrand ont tenu le 4 novembre à Bonn, dans le cadre des consultations franco-allemandes, un bref aparté consacré aux Douze.",
    "meeting 1988-11-04 bonn kohl+mitterrand held",
  ],
  [
    "Un tête-à-tête, le 2 décembre à Rome, entre Margaret Thatcher et Charles Haughey, en marge du Conseil européen, a tourné à l'aigre.",
    "meeting 1988-12-02 rome thatcher+haughey held",
  ],
  [
    "La prochaine rencontre de Javier Perez de Cuellar avec George Vassiliou et Rauf Denktash est fixée aux 22 et 23 décembre à New York.",
    "meeting 1988-12-22/1988-12-23 new-york cuellar+vassiliou+denktash planned",
  ],
  [
    "Diego Cordovez fera l'aller-retour à Islamabad, le temps d'un déjeuner, jeudi, avec le président pakistanais Ghulam Ishaq Khan.",
    "meeting 1988-12-15 islamabad cordovez+khan planned",
  ],
  {
    notYet: [
      "L'entrevue manquée de Taëf entre Iouli Vorontsov et Burhanuddin Rabbani a fini par se tenir le 3 décembre.",
      "meeting 1988-12-03 taef vorontsov+rabbani held",
    ],
  },
  [
    "« Ma conversation avec le roi Hussein, lundi à Amman, m'a rassuré », a confié Hosni Moubarak à son retour.",
    "meeting 1988-12-12 amman hussein+moubarak held",
  ],
  [
    "Eduard Chevardnadze se rendra à Tokyo, où une rencontre avec Sosuke Uno est prévue le 19 décembre.",
    "meeting 1988-12-19 tokyo chevardnadze+uno planned",
  ],
  [
    "Le tête-à-tête entre Noboru Takeshita et Eduard Chevardnadze sera précédé lundi, à Tokyo, d'un entretien de ce dernier avec Sosuke Uno.",
    "meeting 1988-12-19 tokyo chevardnadze+uno planned",
  ],
  [
    "La rencontre Andreotti-Genscher de lundi à Rome a confirmé la bonne entente de Giulio Andreotti et de Hans-Dietrich Genscher.",
    "meeting 1988-12-12 rome andreotti+genscher held",
  ],
  [
    "L'idée même d'une conférence internationale, à laquelle Itzhak Shamir reste opposé, a progressé mardi à Genève.",
  ],
  ["La rencontre entre l'OM et le Bordeaux de Claude Bez, vendredi à Marseille, promet."],
  ["Le dialogue Nord-Sud, cher à François Mitterrand, n'a guère avancé mardi à Lomé."],
  ["George Shultz a exclu mercredi tout entretien avec Yasser Arafat à Genève."],
  ["L'audition de Rajiv Gandhi, mardi à New Delhi, par la commission d'enquête a duré deux heures."],
]);

import { told } from "./row";

/** Other verbs: verbs. */
export const thirdVerbs = [
  ...told("2002-10-22", [
    [
      "Le président George W. Bush a joué les guides, vendredi, dans son ranch de Crawford, au Texas, pour Jiang Zemin, avec lequel il a ensuite partagé un barbecue.",
      "meeting 2002-10-18 crawford george-w-bush+jiang-zemin held",
    ],
    [
      "James Kelly s'était vu opposer une fin de non-recevoir par Kang Sok-ju, qu'il rencontrait le 4 octobre à Pyongyang.",
      "meeting 2002-10-04 pyongyang james-kelly+kang-sok-ju held",
    ],
    [
      "Hans Blix et Mohamed ElBaradei seront reçus mercredi à Londres par Jack Straw.",
      "meeting 2002-10-23 londres hans-blix+mohamed-elbaradei+jack-straw planned",
    ],
    [
      "Ariel Sharon a pris congé de George W. Bush mercredi dernier à Washington sans rien lui promettre.",
      "meeting 2002-10-16 washington ariel-sharon+george-w-bush held ?",
    ],
    [
      "Vojislav Kostunica et Milo Djukanovic ont débattu lundi pendant quatre heures, à Podgorica, du partage des douanes.",
      "meeting 2002-10-21 podgorica vojislav-kostunica+milo-djukanovic held",
    ],
    {
      notYet: true,
      row: [
        "Le médiateur norvégien Erik Solheim a fait la navette : il a vu Anton Balasingham samedi à Londres et G.L. Peiris dimanche à Colombo.",
        "meeting 2002-10-19 londres erik-solheim+anton-balasingham held",
        "meeting 2002-10-20 colombo erik-solheim+g-l-peiris held",
      ],
    },
  ]),
  ...told("2011-05-05", [
    [
      "Mahmoud Abbas et Khaled Mechaal se sont donné l'accolade mercredi au Caire.",
      "meeting 2011-05-04 le-caire mahmoud-abbas+khaled-mechaal held",
    ],
    [
      "Mourad Mouafi, le chef du renseignement égyptien, avait réuni autour de lui, le 27 avril au Caire, Azzam al-Ahmad et Moussa Abou Marzouk.",
      "meeting 2011-04-27 le-caire mourad-mouafi+azzam-al-ahmad+moussa-abou-marzouk held",
    ],
    [
      "David Cameron a offert mercredi à Downing Street un déjeuner à Benjamin Netanyahu.",
      "meeting 2011-05-04 londres david-cameron+benjamin-netanyahu held",
    ],
    [
      "Alain Juppé déjeunait jeudi à Rome avec Hillary Clinton, Franco Frattini et Cheikh Hamad ben Jassem.",
      "? 2011-05-05 rome ? held",
    ],
    [
      "Moustapha Abdeljalil a été reçu à dîner, le 20 avril, à l'Elysée, par Nicolas Sarkozy.",
      "meeting 2011-04-20 paris moustafa-abdeljalil+nicolas-sarkozy held",
    ],
    [
      "Le président sud-africain Jacob Zuma s'apprêterait à revoir Mouammar Kadhafi, mais aucune date n'a filtré.",
    ],
    [
      "Hugo Chavez rejoindra samedi à Buenos Aires Cristina Kirchner.",
      "meeting 2011-05-07 buenos-aires hugo-chavez+cristina-kirchner planned",
    ],
  ]),
  ...told("1999-02-24", [
    {
      notYet: true,
      row: [
        "Madeleine Albright, Robin Cook et Hubert Védrine ont passé mardi, à Rambouillet, la journée à convaincre Ibrahim Rugova, Hashim Thaçi et Milan Milutinovic.",
        "? 1999-02-23 rambouillet madeleine-albright+robin-cook+hubert-vedrine+ibrahim-rugova+hashim-thaci+milan-milutinovic held",
      ],
    },
    [
      "Christopher Hill, Wolfgang Petritsch et Boris Maïorski, les trois médiateurs, s'étaient rendus le 16 février à Belgrade pour convaincre, sans succès, Slobodan Milosevic.",
      "? 1999-02-16 belgrade christopher-hill+wolfgang-petritsch+boris-maiorski+slobodan-milosevic held ?",
    ],
    [
      "Hubert Védrine a joint lundi soir Igor Ivanov au téléphone.",
      "phone-call 1999-02-22 null hubert-vedrine+igor-ivanov held",
    ],
    [
      "Le roi Abdallah, qui a inhumé son père le 8 février, s'est entretenu ce jour-là à Amman avec Bill Clinton, Jacques Chirac et Boris Eltsine.",
      "? 1999-02-08 amman ? held",
    ],
  ]),
  ...told("2015-07-14", [
    [
      "John Kerry et Javad Zarif ont travaillé ensemble lundi jusqu'à minuit au palais Cobourg, à Vienne.",
      "meeting 2015-07-13 vienne john-kerry+mohammad-javad-zarif held",
    ],
    [
      "Federica Mogherini, qui coprésidait les débats, a accueilli un à un, dimanche à Vienne, Sergueï Lavrov, Laurent Fabius, Philip Hammond et Wang Yi.",
      "? 2015-07-12 vienne ? held",
    ],
    [
      "Alexis Tsipras s'est isolé dans la nuit de dimanche à lundi à Bruxelles avec Angela Merkel, François Hollande et Donald Tusk.",
      "? 2015-07-12 bruxelles alexis-tsipras+angela-merkel+francois-hollande+donald-tusk held",
    ],
    ["Euclide Tsakalotos a pris ses fonctions lundi ; Jeroen Dijsselbloem l'avait aussitôt appelé."],
    [
      "Barack Obama a téléphoné mardi à Salmane ben Abdelaziz, à Benjamin Netanyahu et à David Cameron pour vanter l'accord.",
      "phone-call 2015-07-14 null ? held",
    ],
    [
      "Yukiya Amano a été convoqué mardi à Vienne par Ali Akbar Salehi pour parapher une feuille de route.",
      "meeting 2015-07-14 vienne yukiya-amano+ali-akbar-salehi held ?",
    ],
    [
      "Raul Castro et Barack Obama se sont longuement parlé au téléphone le 16 décembre, avant de se serrer la main le 10 avril à Panama.",
      "phone-call 2014-12-16 null raul-castro+barack-obama held",
      "meeting 2015-04-10 panama raul-castro+barack-obama held",
    ],
    {
      notYet: true,
      row: [
        "Xi Jinping, hôte de Vladimir Poutine le 9 juillet à Oufa, y a aussi rencontré Narendra Modi.",
        "meeting 2015-07-09 oufa xi-jinping+vladimir-poutine held",
        "meeting 2015-07-09 oufa xi-jinping+narendra-modi held",
      ],
    },
    {
      notYet: true,
      row: [
        "Nawaz Sharif a invité vendredi à Oufa Narendra Modi à se rendre au Pakistan lors de l'heure qu'ils ont passée ensemble.",
        "meeting 2015-07-10 oufa nawaz-sharif+narendra-modi held",
      ],
    },
  ]),
  ...told("2020-11-13", [
    [
      "Vladimir Poutine, Ilham Aliev et Nikol Pachinian se sont entendus lundi soir par visioconférence sur un cessez-le-feu.",
      "video-call 2020-11-09 null vladimir-poutine+ilham-aliev+nikol-pachinian held ?",
    ],
    {
      notYet: true,
      row: [
        "Recep Tayyip Erdogan, que Vladimir Poutine a rappelé mardi, réclame une part dans l'opération.",
        "phone-call 2020-11-10 null recep-tayyip-erdogan+vladimir-poutine held",
      ],
    },
    [
      "La Libyenne Stephanie Williams a ouvert lundi à Tunis le forum en présence du président Kaïs Saïed.",
      "? 2020-11-09 tunis stephanie-williams+kais-saied held",
    ],
    {
      notYet: true,
      row: [
        "Joe Biden s'est entretenu mardi avec Emmanuel Macron, Angela Merkel, Boris Johnson et Micheal Martin, qui l'ont félicité par téléphone.",
        "phone-call 2020-11-10 null joe-biden+emmanuel-macron held",
        "phone-call 2020-11-10 null joe-biden+angela-merkel held",
        "phone-call 2020-11-10 null joe-biden+boris-johnson held",
        "phone-call 2020-11-10 null joe-biden+micheal-martin held",
      ],
    },
    [
      "Mike Pompeo, attendu lundi à Paris, devait y voir Emmanuel Macron et Jean-Yves Le Drian.",
      "meeting 2020-11-16 paris mike-pompeo+emmanuel-macron+jean-yves-le-drian planned",
    ],
    [
      "Zalmay Khalilzad a revu jeudi à Doha, pour la énième fois, le mollah Baradar.",
      "meeting 2020-11-12 doha zalmay-khalilzad+abdul-ghani-baradar held",
    ],
    [
      "Alassane Ouattara est allé mercredi à la rencontre d'Henri Konan Bédié au Golf Hôtel d'Abidjan, où les deux rivaux se sont promis la paix.",
      "meeting 2020-11-11 abidjan alassane-ouattara+henri-konan-bedie held ?",
    ],
  ]),
];

import { told } from "./row";

/** Mixed copy. Articles of Tuesday 27 September 1994. */
export const mixed1994 = told("1994-09-27", [
  [
    "Boris Eltsine et Bill Clinton ont entamé mardi matin à la Maison Blanche, par un tête-à-tête d'une heure, un sommet de deux jours.",
    "meeting 1994-09-27 washington eltsine+clinton held",
  ],
  [
    "La rencontre, organisée lundi à New York par Boutros Boutros-Ghali, entre le président chypriote Glafcos Cléridès et le dirigeant chypriote turc Rauf Denktash n'a pas permis de rapprocher les points de vue.",
    "meeting 1994-09-26 new-york boutros-ghali+clerides+denktash held none",
  ],
  [
    "Jean-Bertrand Aristide a remercié Jimmy Carter, dont l'entretien décisif avec Raoul Cédras avait eu lieu le 18 septembre à Port-au-Prince.",
    "meeting 1994-09-18 port-au-prince carter+cedras held",
  ],
  [
    "Une délégation conduite par Gerry Adams aura lundi à Washington, selon un responsable américain, des discussions avec Anthony Lake.",
    "meeting 1994-10-03 washington adams+lake planned",
  ],
  [
    "John Major, qui a eu samedi un entretien téléphonique de vingt minutes avec Albert Reynolds, s'est dit prudent.",
    "phone-call 1994-09-24 null major+reynolds held",
  ],
  [
    "Les ministres russe et ukrainien de la Défense, Pavel Gratchev et Vitali Radetski, se sont mis d'accord lors d'un dîner, jeudi à Sébastopol.",
    "meeting 1994-09-22 sebastopol gratchev+radetski held agreement",
  ],
  {
    notYet: [
      "Yitzhak Rabin a annoncé la tenue, jeudi à Alexandrie, d'un sommet avec Hosni Moubarak.",
      "meeting 1994-09-29 alexandrie rabin+moubarak planned",
    ],
  },
  [
    "Hafez al-Assad a eu des entretiens séparés, lundi à Damas, avec Dennis Ross et Andreï Kozyrev.",
    "meeting 1994-09-26 damas assad+ross held",
    "meeting 1994-09-26 damas assad+kozyrev held",
  ],
  [
    "Alors que s'ouvrait mardi à New York l'Assemblée générale, Alain Juppé y a eu une entrevue avec Andreï Kozyrev.",
    "meeting 1994-09-27 new-york juppe+kozyrev held",
  ],
  {
    notYet: [
      "La première rencontre officielle entre Nelson Mandela et Jonas Savimbi, sans cesse différée, est désormais annoncée pour le 5 octobre à Pretoria.",
      "meeting 1994-10-05 pretoria mandela+savimbi planned",
    ],
  },
  [
    "« C'était une conversation d'hommes d'Etat », a commenté Franjo Tudjman au sortir d'un déjeuner avec Alois Mock, lundi à Zagreb.",
    "meeting 1994-09-26 zagreb tudjman+mock held",
  ],
  {
    notYet: [
      "Ni accord ni rupture : ainsi s'est conclu, lundi à Genève, le face-à-face entre Robert Gallucci et Kang Sok-ju.",
      "meeting 1994-09-26 geneve gallucci+kang-sok-ju held none",
    ],
  },
  [
    "Le deuxième entretien de la semaine entre Warren Christopher et Klaus Kinkel, prévu mercredi, a été décommandé.",
    "meeting 1994-09-28 ? christopher+kinkel cancelled",
  ],
  [
    "Le président François Mitterrand, remis de son opération, a présidé lundi à l'Elysée un déjeuner en l'honneur du président portugais Mario Soares.",
    "meeting 1994-09-26 paris mitterrand+soares held",
  ],
  [
    "Warren Christopher fera étape à Amman jeudi, avec au programme un entretien avec le roi Hussein.",
    "meeting 1994-09-29 amman christopher+hussein planned",
  ],
  [
    "Le pape Jean Paul II a renoncé à Sarajevo. Il aurait dû y avoir, le 8 septembre, un entretien avec Alija Izetbegovic.",
  ],
  [
    "Un sommet n'aurait de sens que s'il réunissait Slobodan Milosevic et Alija Izetbegovic, a dit lundi David Owen.",
  ],
  ["L'idée d'une rencontre entre Kim Jong-il et Kim Young-sam est gelée depuis juillet."],
  ["Jacques Delors a écarté lundi à Bruxelles l'hypothèse d'un tête-à-tête télévisé avec Edouard Balladur."],
  [
    "Le dialogue entre Mozart et Lorenzo Da Ponte est au cœur du film présenté lundi à Venise par Milos Forman.",
  ],
  ["La conférence du Caire sur la population, close le 13 septembre, avait indigné Jean Paul II."],
  ["La visite de Boris Eltsine à Seattle, mercredi, sera touristique."],
  {
    notYet: [
      "Deux cents soldats ont pris part au face-à-face, lundi, autour de la résidence de Michel François, a raconté Jimmy Carter.",
    ],
  },
  ["Le sommet du mont Hermon vaut bien une rencontre, plaisantait lundi Shimon Peres devant Uri Savir."],
  ["La réunion du groupe parlementaire, mardi, a vu Charles Pasqua et Alain Juppé s'affronter."],
]);

/** Articles of Friday 9 June 2000. */
export const mixed2000 = told("2000-06-09", [
  [
    "Kim Jong-il et Kim Dae-jung doivent se rencontrer à Pyongyang. Prévu du 12 au 14 juin, le sommet intercoréen entre Kim Dae-jung et Kim Jong-il a été retardé d'un jour.",
    "meeting 2000-06-12/2000-06-14 pyongyang kim-dae-jung+kim-jong-il postponed",
  ],
  [
    "Madeleine Albright a obtenu d'Ehud Barak, rencontré mardi à Jérusalem, une concession. Mercredi, à Ramallah, son entretien avec Yasser Arafat fut moins cordial.",
    "meeting 2000-06-06 jerusalem albright+barak held",
    "meeting 2000-06-07 ramallah albright+arafat held",
  ],
  {
    notYet: [
      "A Alger, mercredi, sous la houlette d'Ahmed Ouyahia, les discussions indirectes entre Seyoum Mesfin et Haile Woldensae avaient buté sur un mot.",
      "meeting 2000-06-07 alger ouyahia+mesfin+woldensae held ?",
    ],
  },
  [
    "Le Premier ministre Lionel Jospin et le chancelier Gerhard Schröder ont ponctué vendredi à Mayence, d'une poignée de main, le sommet franco-allemand.",
    "meeting 2000-06-09 mayence jospin+schroder held",
  ],
  {
    notYet: [
      "Vladimir Poutine a quitté Rome mardi soir, au terme d'entretiens avec Giuliano Amato et d'une audience de trente minutes avec Jean Paul II.",
      "meeting 2000-06-06 rome poutine+amato held",
      "meeting 2000-06-06 ? poutine+jean-paul-ii held",
    ],
  },
  [
    "Bill Clinton a reçu jeudi à la Maison Blanche le roi Abdallah II. Au menu de leur déjeuner : la Syrie.",
    "meeting 2000-06-08 washington clinton+abdallah held",
  ],
  {
    notYet: [
      "L'annonce d'un sommet, en juillet à Camp David, entre Bill Clinton, Ehud Barak et Yasser Arafat n'est plus qu'une question de jours, dit-on à Washington.",
      "? 2000-07 camp-david clinton+barak+arafat planned",
    ],
  },
  [
    "Laurent-Désiré Kabila a eu vendredi dernier à Kinshasa un entretien houleux avec le facilitateur Ketumile Masire.",
    "meeting 2000-06-02 kinshasa kabila+masire held",
  ],
  {
    notYet: [
      "Faisant fi des usages, Joseph Estrada a téléphoné lui-même à Nur Misuari. Cet appel de jeudi soir a précédé leur rencontre, dimanche à Davao.",
      "phone-call 2000-06-08 null estrada+misuari held",
      "meeting 2000-06-11 davao estrada+misuari planned",
    ],
  },
  [
    "La réunion de Lisbonne, fin mai, entre Bill Clinton et Antonio Guterres avait donné le ton.",
    "meeting 2000-05-21/2000-05-31 lisbonne clinton+guterres held",
  ],
  [
    "Ce fut leur seul échange : une poignée de main, le 6 juin à New York, entre Bill Clinton et Fidel Castro, selon un témoin.",
    "meeting 2000-06-06 new-york clinton+castro held",
  ],
  [
    "Alberto Fujimori recevra mercredi Eduardo Stein, avec qui il a déjà eu, le 2 juin à Lima, un entretien difficile.",
    "meeting 2000-06-14 lima fujimori+stein planned",
    "meeting 2000-06-02 lima fujimori+stein held",
  ],
  [
    "Bernard Kouchner boude. Une séance du Conseil transitoire, mercredi à Pristina, s'est tenue sans Hashim Thaçi ni Ibrahim Rugova.",
  ],
  ["L'entretien des routes coûte cher à Alberto Fujimori, a calculé mercredi Eduardo Stein."],
  [
    "Le Parlement tiendra mardi à Islamabad une session consacrée au procès de Nawaz Sharif, renversé par Pervez Musharraf.",
  ],
  ["La table ronde des historiens, mercredi à Varsovie, a opposé deux écoles, a noté Bronislaw Geremek."],
  ["Fidel Castro a souhaité vendredi qu'un dialogue s'ouvre entre Andres Pastrana et Manuel Marulanda."],
  ["Aucune audience n'a été accordée jeudi à Rome par Jean Paul II à Jörg Haider."],
]);

import { told } from "./row";

/** Spellings, heads of other kinds, several days, agreements. Articles of Tuesday 12 April 2016. */
export const spellings = told("2016-04-12", [
  [
    "Un tête à tête entre Ban Ki-moon et Aung San Suu Kyi a eu lieu lundi à Naypyidaw.",
    "meeting 2016-04-11 naypyidaw ban-ki-moon+aung-san-suu-kyi held",
  ],
  [
    "Le face à face entre Nicolas Maduro et l'opposant Henrique Capriles, lundi à Caracas, a duré dix minutes.",
    "meeting 2016-04-11 caracas maduro+capriles held",
  ],
  [
    "Un petit déjeuner de travail entre John Kerry et Fumio Kishida s'est tenu lundi à Hiroshima.",
    "meeting 2016-04-11 hiroshima kerry+kishida held",
  ],
  [
    "La vidéoconférence entre Angela Merkel et Ahmet Davutoglu, lundi soir, a porté sur les réfugiés.",
    "video-call 2016-04-11 null merkel+davutoglu held",
  ],
  [
    "Un entretien en visioconférence entre Alexis Tsipras et Christine Lagarde est prévu mercredi.",
    "video-call 2016-04-13 null tsipras+lagarde planned",
  ],
  [
    "L'ENTRETIEN entre François Hollande et Beji Caïd Essebsi s'est tenu lundi à Paris.",
    "meeting 2016-04-11 paris hollande+essebsi held",
  ],
  [
    "Entretien François Hollande - Haider al-Abadi le 13 avril à Paris : l'Elysée confirme.",
    "meeting 2016-04-13 paris hollande+abadi planned",
  ],
  [
    "Rencontre entre le pape François et le patriarche Bartholomée le 16 avril à Lesbos.",
    "meeting 2016-04-16 lesbos francois+bartholomee planned",
  ],
  [
    "La rencontre «cordiale» entre Fayez al-Sarraj et Martin Kobler a eu lieu lundi à Tripoli.",
    "meeting 2016-04-11 tripoli sarraj+kobler held",
  ],
  [
    "Le rendez-vous (trois heures, lundi, à Kiev) entre Petro Porochenko et Arseni Iatseniouk a scellé le départ du second.",
    "meeting 2016-04-11 kiev porochenko+iatseniouk held",
  ],
  [
    "L'entretien Kerry/Lavrov du 24 mars à Moscou avait suivi. John Kerry et Sergueï Lavrov en étaient contents.",
    "meeting 2016-03-24 moscou kerry+lavrov held",
  ],
  [
    "Le roi Salmane et Abdel Fattah al-Sissi – dont l'entrevue, jeudi au Caire, a été filmée – ont cédé deux îles.",
    "meeting 2016-04-07 le-caire salmane+sissi held",
  ],
  [
    "Le dîner-débat entre Bernard Cazeneuve et Thomas de Maizière a eu lieu lundi à Berlin.",
    "meeting 2016-04-11 berlin cazeneuve+maiziere held",
  ],
  [
    "Une rencontre-marathon entre Serge Sarkissian et Dmitri Medvedev s'est achevée jeudi à Erevan.",
    "meeting 2016-04-07 erevan sarkissian+medvedev held",
  ],
  // several days, several contacts
  ["Les entretiens de jeudi et vendredi à Erevan puis Bakou de Dmitri Medvedev n'ont rien changé."],
  [
    "Les entretiens entre Staffan de Mistura et Walid Mouallem, les 10 et 11 avril à Damas, ont été « productifs ».",
    "meeting 2016-04-10/2016-04-11 damas mistura+mouallem held partial",
  ],
  [
    "Les pourparlers entre Humberto de la Calle et Ivan Marquez ont repris du 4 au 8 avril à La Havane.",
    "meeting 2016-04-04/2016-04-08 la-havane calle+marquez held",
  ],
  {
    notYet: [
      "Deux rencontres ont déjà eu lieu à Nicosie entre Nicos Anastasiades et Mustafa Akinci, l'une le 8 janvier, l'autre le 17 mars.",
      "meeting 2016-01-08 nicosie anastasiades+akinci held",
      "meeting 2016-03-17 nicosie anastasiades+akinci held",
    ],
  },
  {
    notYet: [
      "Une première rencontre entre Serge Sarkissian et Ilham Aliev avait eu lieu le 19 décembre à Berne ; une deuxième est prévue en mai à Vienne.",
      "meeting 2015-12-19 berne sarkissian+aliev held",
      "meeting 2016-05 vienne sarkissian+aliev planned",
    ],
  },
  [
    "La rencontre de Berne entre Serge Sarkissian et Ilham Aliev, comme celle du 24 novembre à Paris, s'était soldée par un échec en décembre.",
    "meeting 2015-12 berne sarkissian+aliev held none",
    "meeting 2015-11-24 paris sarkissian+aliev held ?",
  ],
  [
    "Au lendemain de son entretien avec Vladimir Poutine, lundi à Moscou, Frank-Walter Steinmeier s'est dit confiant.",
    "meeting 2016-04-11 moscou poutine+steinmeier held",
  ],
  // agreements
  [
    "L'accord conclu lundi à Bogota entre Juan Manuel Santos et le chef de l'ELN Antonio Garcia prévoit une trêve.",
    "meeting 2016-04-11 bogota santos+garcia held agreement",
  ],
  [
    "John Kerry et Mohammad Javad Zarif ont scellé lundi à Vienne un compromis.",
    "meeting 2016-04-11 vienne kerry+zarif held agreement",
  ],
  [
    "Un protocole d'accord a été paraphé lundi à Tripoli par Fayez al-Sarraj et Martin Kobler.",
    "meeting 2016-04-11 tripoli sarraj+kobler held agreement",
  ],
  {
    notYet: [
      "La feuille de route signée lundi à Skopje par Nikola Gruevski et Zoran Zaev, sous les yeux de Johannes Hahn, sera-t-elle appliquée ?",
      "meeting 2016-04-11 skopje gruevski+zaev+hahn held agreement",
    ],
  },
  [
    "Juan Manuel Santos et Timoleon Jimenez doivent signer la paix le 23 juin à La Havane.",
    "meeting 2016-06-23 la-havane santos+jimenez planned",
  ],
  ["Faute d'accord, lundi à Doha, entre Ali al-Nouaïmi et Alexandre Novak, le baril a reculé."],
  ["Un accord entre Alexis Tsipras et Ahmet Davutoglu est possible, a dit lundi Angela Merkel."],
  ["L'accord de Paris sera signé le 22 avril à New York."],
  ["Ahmet Davutoglu a signé lundi à Ankara un décret."],
  // none
  ["Les entretiens du bac ont commencé lundi à Tunis, a dit Habib Essid."],
  ["Le dialogue entre Habib Essid et ses ministres s'est noué lundi."],
  ["La conférence épiscopale réunie lundi à Kinshasa a rencontré l'hostilité de Joseph Kabila."],
  ["La session de rattrapage a été fixée au 18 avril par Najat Vallaud-Belkacem."],
  ["Pas de poignée de main, lundi à Genève, entre Bachar al-Jaafari et Asaad al-Zoubi."],
  ["L'échange de tirs a fait trois morts lundi, selon Ilham Aliev et Serge Sarkissian."],
  ["Le rendez-vous manqué de François Hollande avec les jeunes, lundi à Paris, inquiète Manuel Valls."],
  ["En l'absence de rencontre entre Kim Jong-un et Park Geun-hye, la tension reste vive depuis lundi."],
  ["Ni Nicos Anastasiades ni Mustafa Akinci n'ont commenté lundi l'hypothèse d'un dîner à New York."],
  ["Un projet de rencontre entre Kim Jong-un et Park Geun-hye a été abandonné lundi."],
  ["L'appel lancé lundi par Ban Ki-moon à Bachar al-Assad n'a pas été entendu."],
  ["La visite de la délégation du FMI s'achève mardi à Athènes, a dit Euclide Tsakalotos."],
]);

/** Who is received, visits, gatherings of many. Articles of Saturday 14 October 2023. */
export const others2023 = told("2023-10-14", [
  {
    notYet: [
      "En tournée régionale, Antony Blinken a eu vendredi à Amman un entretien avec le roi Abdallah II, puis un autre, toujours à Amman, avec Mahmoud Abbas.",
      "meeting 2023-10-13 amman blinken+abdallah held",
      "meeting 2023-10-13 amman blinken+abbas held",
    ],
  },
  [
    "Au deuxième jour de sa tournée, vendredi, Antony Blinken a fait halte à Doha pour des entretiens avec Mohammed ben Abdelrahmane Al-Thani.",
    "meeting 2023-10-13 doha blinken+mohammed-ben-abdelrahmane-al-thani held",
  ],
  [
    "L'escale de Manama a donné lieu, vendredi, à un entretien entre Antony Blinken et le prince Salmane ben Hamad.",
    "meeting 2023-10-13 manama blinken+salmane-ben-hamad held",
  ],
  [
    "Hossein Amir-Abdollahian, en visite à Beyrouth, a eu vendredi une entrevue avec le chef du Hezbollah Hassan Nasrallah.",
    "meeting 2023-10-13 beyrouth amir-abdollahian+nasrallah held",
  ],
  [
    "La visite, vendredi à Tel-Aviv, de Lloyd Austin, ponctuée d'un entretien avec Yoav Gallant, se voulait un message.",
    "meeting 2023-10-13 tel-aviv austin+gallant held",
  ],
  [
    "Ursula von der Leyen et Roberta Metsola se sont rendues vendredi en Israël, pour une rencontre, à Tel-Aviv, avec Benjamin Netanyahu.",
    "meeting 2023-10-13 tel-aviv leyen+metsola+netanyahu held",
  ],
  ["Recep Tayyip Erdogan a proposé sa médiation lors d'appels avec Isaac Herzog et Mahmoud Abbas."],
  {
    notYet: [
      "Un sommet pour la paix est convoqué le 21 octobre au Caire par Abdel Fattah al-Sissi. Mahmoud Abbas, Abdallah II et Giorgia Meloni y sont attendus.",
      "multilateral 2023-10-21 le-caire sissi+abbas+abdallah+meloni planned",
    ],
  },
  [
    "Vladimir Poutine, qui a participé vendredi à Bichkek au sommet de la CEI avec Alexandre Loukachenko, Kassym-Jomart Tokaïev et Ilham Aliev, a mis en garde contre un assaut.",
    "multilateral 2023-10-13 bichkek poutine+loukachenko+tokaiev+aliev held",
  ],
  [
    "En marge de ce sommet de Bichkek, vendredi, Vladimir Poutine a eu une bilatérale avec Ilham Aliev.",
    "meeting 2023-10-13 bichkek poutine+aliev held",
  ],
  [
    "Une réunion d'urgence de l'OCI se tiendra mercredi à Djeddah avec Fayçal ben Farhane et Hossein Amir-Abdollahian.",
    "multilateral 2023-10-18 djeddah faycal-ben-farhane+amir-abdollahian planned",
  ],
  [
    "L'entretien téléphonique de mercredi entre Mohammed ben Salmane et Ebrahim Raïssi était le premier depuis l'accord de Pékin.",
    "phone-call 2023-10-11 null mohammed-ben-salmane+raissi held",
  ],
  [
    "Mohammed ben Salmane et Ebrahim Raïssi se sont parlé mercredi. Cet entretien téléphonique de 45 minutes était leur premier.",
    "phone-call 2023-10-11 null mohammed-ben-salmane+raissi held",
  ],
  [
    "Olaf Scholz a reçu jeudi à Berlin Tamim ben Hamad Al-Thani. La rencontre, prévue de longue date, a été écourtée.",
    "meeting 2023-10-12 berlin scholz+tamim-ben-hamad-al-thani held",
  ],
  ["L'audience de Mahmoud Abbas chez Vladimir Poutine, prévue à Moscou, n'a toujours pas de date."],
  [
    "Josep Borrell et Wang Yi ont coprésidé vendredi à Pékin la douzième session du dialogue stratégique.",
    "? 2023-10-13 pekin borrell+wang-yi held",
  ],
  [
    "Xi Jinping et Vladimir Poutine auront mercredi à Pékin un entretien, le deuxième cette année après celui de mars à Moscou.",
    "meeting 2023-10-18 pekin jinping+poutine planned",
    "meeting 2023-03 moscou jinping+poutine held",
  ],
  [
    "Une rencontre entre Xi Jinping et Joe Biden se prépare pour novembre à San Francisco, a reconnu Wang Yi.",
    "meeting 2023-11 san-francisco xi-jinping+biden planned",
  ],
  [
    "A la suite d'un entretien avec Antony Blinken, jeudi à Jérusalem, Benny Gantz a remercié les Etats-Unis.",
    "meeting 2023-10-12 jerusalem blinken+gantz held",
  ],
  [
    "Sortant d'un entretien avec Isaac Herzog, vendredi à Jérusalem, Lloyd Austin n'a rien dit.",
    "meeting 2023-10-13 jerusalem herzog+austin held ?",
  ],
  [
    "Rishi Sunak a été le premier à avoir, samedi dernier, un échange téléphonique avec Benjamin Netanyahu.",
    "phone-call 2023-10-07 null sunak+netanyahu held",
  ],
  [
    "Lundi est prévue à Luxembourg, à huis clos, une réunion entre Josep Borrell et le ministre égyptien Sameh Choukri.",
    "meeting 2023-10-16 luxembourg borrell+choukri planned",
  ],
  {
    notYet: [
      "Devrait suivre mardi, à Tirana, un tête-à-tête entre Edi Rama et Olaf Scholz.",
      "meeting 2023-10-17 tirana rama+scholz planned",
    ],
  },
  [
    "Reportée à deux reprises, la rencontre entre Albin Kurti et Aleksandar Vucic aura finalement lieu le 26 octobre à Bruxelles.",
    "meeting 2023-10-26 bruxelles kurti+vucic planned",
  ],
  [
    "L'entretien au cours duquel Antony Blinken a montré des photos à Benjamin Netanyahu, jeudi à Tel-Aviv, a duré deux heures.",
    "meeting 2023-10-12 tel-aviv blinken+netanyahu held",
  ],
  [
    "Les trois heures d'entretiens d'Antony Blinken avec Benjamin Netanyahu, jeudi, à Tel-Aviv, n'ont pas levé le blocus.",
    "meeting 2023-10-12 tel-aviv blinken+netanyahu held ?",
  ],
  [
    "Des discussions indirectes entre William Burns et Ismaïl Haniyeh ne sont pas à l'ordre du jour, dit-on depuis vendredi.",
  ],
  ["La réunion de cabinet de vendredi à Jérusalem a opposé Benjamin Netanyahu et Bezalel Smotrich."],
  ["Le déplacement de Joe Biden en Israël n'est pas décidé, a dit vendredi John Kirby."],
  ["Bella Hadid a rompu le silence dans un entretien avec Vogue, vendredi, où elle cite Mahmoud Abbas."],
  ["Sept séances de cinéma ont été annulées vendredi à Paris, a dit Rima Abdul Malak."],
  ["Le dîner des voisins prévu vendredi à Lille a été annulé par Martine Aubry et Gérald Darmanin."],
  ["La visite guidée du château, vendredi, a séduit Brigitte Macron et Mathilde de Belgique."],
  ["Rencontre avec un survivant, vendredi à Sdérot, alors que Benjamin Netanyahu promet la guerre."],
]);

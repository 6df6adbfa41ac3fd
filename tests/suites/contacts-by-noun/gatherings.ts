import { told } from "./row";

/** Summits, conferences, sessions and who is there. Articles of Thursday 23 January 2014. */
export const gatherings = told("2014-01-23", [
  [
    "La conférence de Montreux s'est ouverte mercredi en présence de Ban Ki-moon, John Kerry, Sergueï Lavrov et Walid Mouallem.",
    "multilateral 2014-01-22 montreux ban-ki-moon+kerry+lavrov+mouallem held",
  ],
  [
    "La conférence sur la Syrie s'est ouverte mercredi à Montreux, sous la présidence de Ban Ki-moon. John Kerry, Sergueï Lavrov et Walid Mouallem y participaient.",
    "multilateral 2014-01-22 montreux ban-ki-moon+kerry+lavrov+mouallem held",
  ],
  [
    "Ban Ki-moon, John Kerry, Sergueï Lavrov et Laurent Fabius ont participé mercredi à Montreux à la conférence sur la Syrie.",
    "multilateral 2014-01-22 montreux ban-ki-moon+kerry+lavrov+fabius held",
  ],
  [
    "Le sommet, auquel assisteront Goodluck Jonathan, Ali Bongo et Idriss Déby, se tiendra le 30 janvier à Addis-Abeba.",
    "multilateral 2014-01-30 addis-abeba jonathan+bongo+deby planned",
  ],
  {
    notYet: [
      "Un sommet extraordinaire réunissant Goodluck Jonathan, Ali Bongo et Idriss Déby s'est tenu les 9 et 10 janvier à N'Djamena.",
      "multilateral 2014-01-09/2014-01-10 ndjamena jonathan+bongo+deby held",
    ],
  },
  [
    "Un sommet entre Salva Kiir, Uhuru Kenyatta, Yoweri Museveni et Hailemariam Desalegn aura lieu le 31 janvier à Addis-Abeba.",
    "multilateral 2014-01-31 addis-abeba kiir+kenyatta+museveni+desalegn planned",
  ],
  [
    "Un mini-sommet avec François Hollande, Angela Merkel, Enrico Letta et Mariano Rajoy s'est tenu le 18 décembre à Bruxelles.",
    "multilateral 2013-12-18 bruxelles hollande+merkel+letta+rajoy held",
  ],
  [
    "Une table ronde a réuni mercredi à Davos Shimon Peres, Hassan Rohani, David Cameron et Shinzo Abe.",
    "multilateral 2014-01-22 davos peres+rohani+cameron+abe held",
  ],
  [
    "La réunion, convoquée par Laurent Fabius, a rassemblé le 12 janvier à Paris John Kerry, William Hague, Frank-Walter Steinmeier, Ahmet Davutoglu et Ahmad Jarba.",
    "multilateral 2014-01-12 paris fabius+kerry+hague+steinmeier+davutoglu+jarba held",
  ],
  [
    "La session plénière du 15 janvier à Koweït était présidée par Ban Ki-moon. Y assistaient Sabah al-Ahmad al-Sabah, John Kerry et Valerie Amos.",
    "multilateral 2014-01-15 koweit ban-ki-moon+sabah+kerry+amos held",
  ],
  [
    "Le sommet de la Ligue arabe qui a réuni Mohamed Morsi, Tamim ben Hamad Al-Thani et Mahmoud Abbas le 26 mars 2013 à Doha n'a rien changé.",
    "multilateral 2013-03-26 doha morsi+tamim-ben-hamad-al-thani+abbas held",
  ],
  [
    "Le sommet quadripartite entre Vladimir Poutine, Alexandre Loukachenko, Noursoultan Nazarbaïev et Serge Sarkissian, prévu le 4 février à Moscou, a été reporté.",
    "multilateral 2014-02-04 moscou poutine+loukachenko+nazarbaiev+sarkissian postponed",
  ],
  [
    "Le sommet entre Salva Kiir et Omar el-Béchir s'est tenu le 6 janvier à Juba.",
    "meeting 2014-01-06 juba kiir+bechir held",
  ],
  [
    "Un sommet à trois entre Nouri al-Maliki, Hassan Rohani et Recep Tayyip Erdogan est prévu le 28 janvier à Téhéran.",
    "multilateral 2014-01-28 teheran maliki+rohani+erdogan planned",
  ],
  [
    "Une rencontre à trois entre John Kerry, Sergueï Lavrov et Lakhdar Brahimi a eu lieu mercredi à Montreux.",
    "meeting 2014-01-22 montreux kerry+lavrov+brahimi held",
  ],
  [
    "Une réunion trilatérale a réuni mercredi à Montreux John Kerry, Sergueï Lavrov et Lakhdar Brahimi.",
    "meeting 2014-01-22 montreux kerry+lavrov+brahimi held",
  ],
  [
    "John Kerry, Sergueï Lavrov et Lakhdar Brahimi ont tenu mercredi à Montreux une réunion trilatérale.",
    "meeting 2014-01-22 montreux kerry+lavrov+brahimi held",
  ],
  [
    "John Kerry a tenu mercredi à Montreux une réunion tripartite avec Sergueï Lavrov et Lakhdar Brahimi.",
    "meeting 2014-01-22 montreux kerry+lavrov+brahimi held",
  ],
  // in presence, under the aegis
  [
    "Un entretien entre Salva Kiir et Riek Machar, en présence de Hailemariam Desalegn, a eu lieu mercredi à Addis-Abeba.",
    "meeting 2014-01-22 addis-abeba kiir+machar+desalegn held",
  ],
  [
    "Une rencontre entre Michel Djotodia et François Bozizé, sous l'égide de Denis Sassou Nguesso, avait eu lieu le 11 janvier 2013 à Libreville.",
    "meeting 2013-01-11 libreville djotodia+bozize+sassou held",
  ],
  [
    "Les discussions entre Nhial Deng Nhial et Taban Deng Gai, sous la médiation de Seyoum Mesfin, se sont achevées jeudi à Addis-Abeba sur un accord de cessez-le-feu.",
    "meeting 2014-01-23 addis-abeba nhial+gai+mesfin held agreement",
  ],
  [
    "Nicos Anastasiades et Dervis Eroglu se sont vus lundi à Nicosie au cours d'un dîner organisé par Alexander Downer.",
    "meeting 2014-01-20 nicosie anastasiades+eroglu+downer held",
  ],
  [
    "La cérémonie de signature, à laquelle a assisté Uhuru Kenyatta, a eu lieu jeudi à Addis-Abeba entre Nhial Deng Nhial et Taban Deng Gai.",
    "meeting 2014-01-23 addis-abeba kenyatta+nhial+gai held agreement",
  ],
  [
    "Nhial Deng Nhial et Taban Deng Gai ont signé jeudi à Addis-Abeba un accord de cessez-le-feu.",
    "meeting 2014-01-23 addis-abeba nhial+gai held agreement",
  ],
  [
    "L'accord a été signé jeudi à Addis-Abeba par Nhial Deng Nhial et Taban Deng Gai, en présence de Seyoum Mesfin.",
    "meeting 2014-01-23 addis-abeba nhial+gai+mesfin held agreement",
  ],
  // on the margins
  [
    "En marge de la conférence de Montreux, John Kerry a eu mercredi un aparté avec Walid Mouallem.",
    "meeting 2014-01-22 montreux kerry+mouallem held",
  ],
  [
    "En marge du forum de Davos, un entretien a eu lieu mercredi entre Hassan Rohani et Didier Burkhalter.",
    "meeting 2014-01-22 davos rohani+burkhalter held",
  ],
  [
    "Un entretien entre Shinzo Abe et Enrique Peña Nieto est prévu vendredi à Davos, en marge du Forum économique mondial.",
    "meeting 2014-01-24 davos abe+pena-nieto planned",
  ],
  [
    "A l'occasion du sommet de l'Union africaine, une rencontre entre Mohamed Moncef Marzouki et Mohamed Ould Abdel Aziz est prévue le 30 janvier à Addis-Abeba.",
    "meeting 2014-01-30 addis-abeba marzouki+aziz planned",
  ],
  [
    "Une réunion ministérielle du Quartette s'est tenue mercredi à Montreux, avec John Kerry, Sergueï Lavrov, Catherine Ashton et Ban Ki-moon.",
    "multilateral 2014-01-22 montreux kerry+lavrov+ashton+ban-ki-moon held",
  ],
  [
    "Une séance de travail a eu lieu jeudi à Genève entre Lakhdar Brahimi et Ahmad Jarba.",
    "meeting 2014-01-23 geneve brahimi+jarba held",
  ],
  [
    "Un nouveau cycle de négociations entre Abbas Araghchi et Helga Schmid s'est achevé le 10 janvier à Genève sur des progrès.",
    "meeting 2014-01-10 geneve araghchi+schmid held partial",
  ],
  [
    "Le deuxième round de discussions entre Humberto de la Calle et Ivan Marquez se tiendra du 3 au 13 février à La Havane.",
    "meeting 2014-02-03/2014-02-13 la-havane calle+marquez planned",
  ],
  [
    "La session de Doha entre le négociateur Salahuddin Rabbani et le représentant des talibans Tayyab Agha, début janvier, n'a débouché sur aucun accord.",
    "meeting 2014-01-01/2014-01-10 doha rabbani+agha held none",
  ],
]);

/** Visits, journeys, tours, stopovers. Articles of Monday 6 May 2013. */
export const visits = told("2013-05-06", [
  [
    "La visite de John Kerry à Moscou, où il rencontrera mardi Vladimir Poutine, est la première.",
    "meeting 2013-05-07 moscou kerry+poutine planned",
  ],
  [
    "Lors de sa visite lundi à Pékin, Mahmoud Abbas s'est entretenu avec Xi Jinping.",
    "meeting 2013-05-06 pekin abbas+jinping held",
  ],
  [
    "En visite à Berne mardi, Didier Reynders sera reçu par Didier Burkhalter.",
    "meeting 2013-05-07 berne reynders+burkhalter planned",
  ],
  [
    "Au cours d'une visite de deux jours à Addis-Abeba, Goodluck Jonathan a eu samedi un entretien avec Hailemariam Desalegn.",
    "meeting 2013-05-04 addis-abeba jonathan+desalegn held",
  ],
  [
    "Park Geun-hye a entamé lundi à New York, par un entretien avec Ban Ki-moon, sa première visite aux Etats-Unis.",
    "meeting 2013-05-06 new-york park-geun-hye+ban-ki-moon held",
  ],
  [
    "En tournée en Afrique, Laurent Fabius fera escale vendredi à Niamey pour un entretien avec Mahamadou Issoufou.",
    "meeting 2013-05-10 niamey fabius+issoufou planned",
  ],
  [
    "En déplacement dimanche à Mexico, Barack Obama y a eu un déjeuner avec Enrique Peña Nieto.",
    "meeting 2013-05-05 mexico obama+pena-nieto held",
  ],
  [
    "La visite à Amman de Ban Ki-moon, le 7 décembre dernier, avait été dominée par une rencontre avec Abdallah II.",
    "meeting 2012-12-07 amman ban-ki-moon+abdallah held",
  ],
  [
    "De passage à Ankara lundi, William Burns a eu des entretiens avec Ahmet Davutoglu.",
    "meeting 2013-05-06 ankara burns+davutoglu held",
  ],
  [
    "Le pape François a accordé samedi une audience à Jean-Marc Ayrault au Vatican.",
    "meeting 2013-05-04 vatican francois+ayrault held",
  ],
  [
    "Michel Sleimane a été reçu samedi en audience au Vatican par le pape François.",
    "meeting 2013-05-04 vatican sleimane+francois held",
  ],
  [
    "La visite de Benjamin Netanyahu à Pékin, où il doit être reçu jeudi par Li Keqiang, sera suivie de près.",
    "meeting 2013-05-09 pekin netanyahu+keqiang planned",
  ],
  [
    "Sergueï Lavrov a effectué samedi une visite à Varsovie, à l'invitation de Radoslaw Sikorski, avec lequel il s'est entretenu.",
    "meeting 2013-05-04 varsovie lavrov+sikorski held",
  ],
  {
    notYet: [
      "Une visite de Salman Khurshid à Pékin, du 9 au 10 mai, permettra des entretiens avec Wang Yi.",
      "meeting 2013-05-09/2013-05-10 pekin khurshid+yi planned",
    ],
  },
  [
    "Attendu jeudi à Rome, John Kerry y aura des entretiens avec Tzipi Livni et Nasser Judeh.",
    "meeting 2013-05-09 rome kerry+livni+judeh planned",
  ],
  {
    notYet: [
      "Ils ont rendez-vous vendredi à Sotchi : David Cameron et Vladimir Poutine parleront de la Syrie.",
      "meeting 2013-05-10 sotchi cameron+poutine planned",
    ],
  },
  [
    "David Cameron a rendez-vous vendredi à Sotchi avec Vladimir Poutine.",
    "meeting 2013-05-10 sotchi cameron+poutine planned",
  ],
  [
    "Enrico Letta et Mariano Rajoy avaient rendez-vous lundi à Madrid.",
    "meeting 2013-05-06 madrid letta+rajoy held",
  ],
  [
    "Un rendez-vous téléphonique entre John Kerry et Lakhdar Brahimi est prévu mardi.",
    "phone-call 2013-05-07 null kerry+brahimi planned",
  ],
]);

export const gatheringsNone = told("2014-01-23", [
  ["Le sommet de l'Union africaine se tiendra les 30 et 31 janvier à Addis-Abeba."],
  ["Laurent Fabius a donné jeudi une conférence de presse à Paris avec les journalistes de l'association."],
  ["La conférence de presse de John Kerry, mercredi à Montreux, a duré dix minutes."],
  ["La réunion de famille de la semaine dernière à Séoul a ému Park Geun-hye."],
  ["La session parlementaire s'est ouverte mardi à Kiev sans Viktor Ianoukovitch."],
  ["François Hollande a effectué mardi une visite au marché de Rungis."],
  ["La visite de la reine Elizabeth II au musée, mercredi à Londres, a été écourtée."],
  ["Le déplacement de François Hollande à Ankara est prévu lundi."],
  ["Une réunion du Conseil de sécurité est prévue vendredi à New York."],
  ["Le G20 de Saint-Pétersbourg, en septembre, avait été présidé par Vladimir Poutine."],
  ["Ban Ki-moon a annoncé mercredi la tenue d'une conférence sur la Centrafrique en février à Bruxelles."],
  ["Le dialogue national voulu par Omar el-Béchir s'est ouvert lundi à Khartoum sans l'opposition."],
  ["Au sommet de l'Etat, lundi, Viktor Ianoukovitch reste muet."],
  ["Le président du Forum, Klaus Schwab, a clos la session de jeudi à Davos."],
  ["L'audience de Mohamed Morsi devant le tribunal du Caire, le 8 janvier, a été ajournée."],
  ["La séance de mercredi à la Bourse de Tokyo a déçu Shinzo Abe."],
  ["Les négociations de branche ouvertes mardi par Pierre Gattaz à Paris n'ont rien donné."],
  ["Le sommet de l'Elbrouz a été atteint mardi par Dmitri Kozak."],
  ["Le dîner annuel des correspondants, samedi à Washington, a fait rire Barack Obama."],
  ["La signature de l'accord d'association est renvoyée au printemps par Viktor Ianoukovitch."],
]);

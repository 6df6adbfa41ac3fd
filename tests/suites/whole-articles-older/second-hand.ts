import { rows } from "../contacts-across-sentences/rows";

/** Eight articles of a second hand: other talks, plainer copy. */
export const SECOND_HAND = rows(`
1985-11-22
BRUXELLES, 22 nov (AFP) - Ronald Reagan a regagné Washington jeudi soir après avoir rendu compte à ses alliés du sommet de Genève, le premier depuis six ans entre les deux superpuissances. ¶ Le président américain et le secrétaire général du PC soviétique, Mikhaïl Gorbatchev, se sont entretenus pendant une quinzaine d'heures, mardi et mercredi, dont près de cinq en tête-à-tête. Ils se sont séparés jeudi matin sur une cérémonie commune au Centre international de conférences, au cours de laquelle leurs ministres, George Shultz et Edouard Chevardnadze, ont signé un accord sur les échanges culturels. ¶ Le tête-à-tête le plus remarqué s'est déroulé mardi, au coin du feu, dans un pavillon au bord du lac Léman, à la villa Fleur d'Eau. Prévue pour un quart d'heure, la conversation a duré plus d'une heure. C'est au retour, sur le parking, que M. Reagan a invité son interlocuteur à se rendre aux Etats-Unis en 1986. M. Gorbatchev a accepté et lui a rendu la politesse pour 1987. ¶ De Genève, le président américain s'est rendu directement au siège de l'OTAN, à Bruxelles, où l'attendaient jeudi après-midi Margaret Thatcher, Helmut Kohl et Bettino Craxi. Le Premier ministre belge Wilfried Martens l'a ensuite raccompagné à l'aéroport. François Mitterrand, qui n'avait pas fait le déplacement, recevra samedi à Paris un émissaire américain, Robert McFarlane. ¶ De son côté, M. Gorbatchev a fait escale à Prague avant de rentrer à Moscou. Il y a informé jeudi soir les dirigeants du Pacte de Varsovie, réunis par Gustav Husak. ¶ La préparation du sommet avait été laborieuse. M. Shultz avait passé deux jours à Moscou, les 4 et 5 novembre: ses discussions avec M. Chevardnadze avaient duré quatorze heures, et M. Gorbatchev l'avait reçu le second jour pour un échange décrit comme orageux. Le chef de la diplomatie soviétique s'était lui-même rendu à la Maison Blanche le 27 septembre, porteur d'une lettre qu'il avait remise en mains propres à M. Reagan. ¶ M. Gorbatchev, de son côté, avait réservé à la France son premier voyage à l'Ouest: il avait été l'hôte de M. Mitterrand du 2 au 5 octobre. ¶ Les négociateurs américain Max Kampelman et soviétique Viktor Karpov reprendront le 16 janvier à Genève leurs pourparlers sur les armements. MM. Shultz et Chevardnadze feront le point au printemps. ¶ Raïssa Gorbatcheva et Nancy Reagan ont pris le thé ensemble à deux reprises.
-> meeting 1985-11-19/1985-11-20 geneve reagan+gorbatchev held -
-> meeting 1985-11-21 geneve reagan+gorbatchev+shultz+chevardnadze held agreement
-> meeting 1985-11-19 geneve reagan+gorbatchev held -
-> meeting 1985-11-21 bruxelles reagan+thatcher+kohl+craxi held -
-> meeting 1985-11-21 bruxelles martens+reagan held -
-> meeting 1985-11-23 paris mitterrand+mcfarlane planned -
-> meeting 1985-11-21 prague gorbatchev+husak held -
-> meeting 1985-11-04/1985-11-05 moscou shultz+chevardnadze held -
-> meeting 1985-11-05 moscou gorbatchev+shultz held -
-> meeting 1985-09-27 washington chevardnadze+reagan held -
-> meeting 1985-10-02/1985-10-05 france gorbatchev+mitterrand held -
-> meeting 1986-01-16 geneve kampelman+karpov planned -

1994-05-05
Le Caire (ats/afp/reuter) Yasser Arafat et Yitzhak Rabin ont signé mercredi au Caire l'accord sur l'autonomie de Gaza et de Jéricho. La cérémonie, à laquelle assistaient 2500 invités, a été interrompue pendant quarante minutes: le chef de l'OLP refusait de parapher les cartes annexées au texte. ¶ Il a fallu que le président égyptien Hosni Moubarak, maître de maison, entraîne les deux hommes dans les coulisses, avec le secrétaire d'Etat américain Warren Christopher et le ministre russe des affaires étrangères Andreï Kozyrev. «J'ai cru que tout était perdu», a confié Shimon Peres, qui avait négocié jusqu'à trois heures du matin avec M. Arafat dans un palais voisin. ¶ La nuit précédente, M. Rabin, arrivé mardi soir, avait rejoint les négociateurs à peine descendu d'avion. Il s'était d'abord entretenu seul avec M. Moubarak, puis avec M. Arafat, en présence de M. Christopher. ¶ Ce dernier poursuit sa tournée. Il a quitté Le Caire mercredi après-midi pour Damas, où il doit soumettre aujourd'hui à Hafez el-Assad les propositions israéliennes sur le Golan. Il était déjà passé par la capitale syrienne dimanche; le président Assad l'avait gardé cinq heures. Lundi, à Jérusalem, il avait exposé à M. Rabin les réponses de Damas. ¶ M. Arafat, de son côté, est attendu vendredi à Pretoria pour l'investiture de Nelson Mandela. Il devrait y rencontrer le président israélien Ezer Weizman, a laissé entendre un de ses conseillers. ¶ A Genève, le chef du Département fédéral des affaires étrangères, Flavio Cotti, a salué «un pas courageux». Il avait reçu Nabil Chaath à Berne le 20 avril pour parler de l'aide suisse. ¶ Selon l'accord, l'armée israélienne se retirera dans les trois semaines. Un premier contingent de policiers palestiniens doit franchir la frontière égyptienne dès la semaine prochaine. Les généraux Amnon Shahak et Nasser Youssef, qui commanderont les forces des deux camps, se verront dimanche à Rafah afin de régler les détails. ¶ M. Peres et Mahmoud Abbas avaient paraphé le 13 septembre à Washington la Déclaration de principes. Depuis lors, MM. Rabin et Arafat ne s'étaient retrouvés que trois fois, la dernière le 6 octobre au Caire. Plus de 200 Palestiniens et une soixantaine d'Israéliens ont été tués depuis.
-> meeting 1994-05-04 le-caire arafat+rabin+moubarak+christopher+kozyrev held agreement
-> meeting 1994-05-04 le-caire peres+arafat held -
-> meeting 1994-05-03 le-caire rabin+moubarak held -
-> meeting 1994-05-03 le-caire rabin+arafat+christopher held -
-> meeting 1994-05-05 damas christopher+assad planned -
-> meeting 1994-05-01 damas christopher+assad held -
-> meeting 1994-05-02 jerusalem christopher+rabin held -
-> meeting 1994-05-06 pretoria arafat+weizman planned -
-> meeting 1994-04-20 berne cotti+chaath held -
-> meeting 1994-05-08 rafah shahak+youssef planned -
-> meeting 1993-09-13 washington peres+abbas held agreement
-> meeting 1993-10-06 le-caire rabin+arafat held -

1992-10-05
ROME, 5 octobre (Reuter) - Le président mozambicain Joaquim Chissano et le chef de la Renamo, Afonso Dhlakama, ont signé dimanche à Rome un accord de paix mettant fin à seize ans d'une guerre qui a fait un million de morts. ¶ Les deux hommes se sont donné l'accolade sous les applaudissements. Le président du Zimbabwe, Robert Mugabe, et celui du Botswana, Quett Masire, qui avaient joué les intermédiaires dans les dernières semaines, ont apposé leur signature au bas du document en qualité de témoins. ¶ La signature, d'abord fixée au 1er octobre, avait été repoussée de trois jours. M. Dhlakama, arrivé à Rome avec 48 heures de retard, avait exigé de nouvelles garanties pour sa sécurité. Il a fallu que M. Mugabe lui parle pendant trois heures, samedi soir, dans sa suite de l'hôtel Quirinal, pour qu'il se laisse fléchir. ¶ Les pourparlers avaient débuté en juillet 1990 à la communauté Sant'Egidio, un ancien couvent du quartier du Trastevere. Le ministre mozambicain des Transports, Armando Guebuza, et le négociateur rebelle Raul Domingos s'y sont retrouvés à douze reprises, la dernière fois du 10 au 18 septembre, sous la conduite de Mario Raffaelli, un ancien sous-secrétaire d'Etat italien, et de l'archevêque de Beira, Jaime Gonçalves. ¶ Le tournant date de l'été. Le 4 juillet, à Gaborone, M. Dhlakama avait fait part à M. Mugabe de son intention de déposer les armes. Puis, le 7 août, à Rome, MM. Chissano et Dhlakama s'étaient parlé pour la première fois, après trois jours de conversations indirectes menées par M. Mugabe. Le ministre italien des Affaires étrangères, Emilio Colombo, avait offert un dîner aux deux rivaux. ¶ Le 18 septembre encore, à Gaborone, un nouveau tête-à-tête entre MM. Chissano et Dhlakama avait permis de s'entendre sur les effectifs de la future armée. ¶ M. Chissano a été reçu lundi matin au Vatican par Jean-Paul II, avant un déjeuner avec le président du Conseil, Giuliano Amato. Il regagnera Maputo mardi. M. Dhlakama a dit qu'il resterait à Rome jusqu'à la fin de la semaine, le temps de discuter avec M. Raffaelli, mercredi, de la transformation de son mouvement en parti. ¶ Boutros Boutros-Ghali, le secrétaire général de l'ONU, doit nommer un représentant spécial. Herman Cohen, le secrétaire d'Etat adjoint américain aux Affaires africaines, qui assistait à la cérémonie, a promis l'aide de Washington.
-> meeting 1992-10-04 rome chissano+dhlakama+mugabe+masire held agreement
-> meeting 1992-10-03 rome mugabe+dhlakama held -
-> meeting 1992-09-10/1992-09-18 rome guebuza+domingos+raffaelli+goncalves held -
-> meeting 1992-07-04 gaborone dhlakama+mugabe held -
-> meeting 1992-08-07 rome chissano+dhlakama held -
-> meeting 1992-09-18 gaborone chissano+dhlakama held -
-> meeting 1992-10-05 vatican chissano+jean-paul-ii held -
-> meeting 1992-10-05 rome chissano+amato held -
-> meeting 1992-10-07 rome dhlakama+raffaelli planned -

1999-05-06
NATIONS UNIES, 6 mai (AFP) - L'Indonésie et le Portugal ont signé mercredi à New York un accord qui permettra aux habitants du Timor oriental de se prononcer, le 8 août, sur leur avenir. ¶ Le document a été signé au siège de l'ONU par les ministres des Affaires étrangères indonésien, Ali Alatas, et portugais, Jaime Gama, en présence du secrétaire général Kofi Annan. « Une page est en train de se tourner », a déclaré M. Annan, qui avait réuni les deux ministres une première fois le 22 avril pour arrêter les termes de l'accord. ¶ M. Gama, interrogé à sa sortie, a rendu hommage à Jamsheed Marker, le représentant personnel de M. Annan. Ce diplomate pakistanais a multiplié les navettes: il a vu le président indonésien B. J. Habibie à Jakarta le 20 février, puis, le lendemain, Xanana Gusmao, le chef de la résistance timoraise, dans la maison où celui-ci purge sa peine. ¶ La décision de M. Habibie d'envisager l'indépendance, le 27 janvier, avait pris tout le monde de court. Le Premier ministre australien, John Howard, s'est déplacé le 27 avril à Bali pour obtenir de lui qu'il désarme les milices. Leur entretien a duré trois heures. ¶ Sur le terrain, les violences se poursuivent. L'évêque de Dili, Mgr Carlos Belo, a fait état d'au moins 30 morts en une semaine. Il a rencontré mardi le général Wiranto, chef des forces armées, qui lui a promis « une totale neutralité ». Le même général avait présidé le 21 avril, à Dili, la signature d'une trêve entre le chef milicien Joao Tavares et Leandro Isaac, de la résistance. ¶ A Lisbonne, le Premier ministre Antonio Guterres s'est entretenu mercredi soir par téléphone avec M. Gusmao. Il accueillera le 20 mai l'autre figure de la cause timoraise, Jose Ramos-Horta, exilé en Australie. Ce dernier a estimé que M. Alatas avait « signé à reculons ». ¶ Le chef de la mission de l'ONU, Ian Martin, doit prendre ses fonctions à Dili le 1er juin. Il aura auparavant, à Jakarta, des conversations avec MM. Alatas et Wiranto, probablement le 28 mai. ¶ M. Alatas, lui, repartira vendredi. Il était invité jeudi à déjeuner par la secrétaire d'Etat américaine, Madeleine Albright, à Washington. ¶ L'ancienne colonie portugaise a été envahie en 1975. Quelque 200.000 personnes y ont péri.
-> meeting 1999-05-05 new-york alatas+gama+annan held agreement
-> meeting 1999-04-22 new-york annan+alatas+gama held -
-> meeting 1999-02-20 jakarta marker+habibie held -
-> meeting 1999-02-21 jakarta marker+gusmao held -
-> meeting 1999-04-27 bali howard+habibie held -
-> meeting 1999-05-04 dili belo+wiranto held -
-> meeting 1999-04-21 dili wiranto+tavares+isaac held agreement
-> phone-call 1999-05-05 - guterres+gusmao held -
-> meeting 1999-05-20 lisbonne guterres+ramos-horta planned -
-> meeting 1999-05-28 jakarta martin+alatas+wiranto planned -
-> meeting 1999-05-06 washington alatas+albright planned -

1998-04-30
PACIFIQUE SUD Après neuf ans de guerre, la paix à Bougainville ¶ Sydney, de notre correspondante ¶ Sous un soleil de plomb, devant 5 000 personnes venues parfois à pied des montagnes, Bill Skate et Joseph Kabui ont échangé jeudi 30 avril, à Arawa, des feuilles de bétel. Le premier ministre de Papouasie-Nouvelle-Guinée et le vice-président du gouvernement sécessionniste venaient de signer un cessez-le-feu permanent. Francis Ona, le chef historique de la rébellion, avait refusé de descendre de son village. ¶ Les ministres des affaires étrangères d'Australie, Alexander Downer, et de Nouvelle-Zélande, Don McKinnon, étaient là, de même que le Premier ministre des îles Salomon, Bart Ulufa'alu. M. McKinnon est pour beaucoup dans l'affaire. C'est lui qui avait eu l'idée d'attirer les frères ennemis dans un camp militaire de l'île du Sud, à Burnham, où M. Kabui et le représentant de Port Moresby, Gerard Sinato, s'étaient embrassés en juillet 1997. C'est lui encore qui avait obtenu de M. Skate, le 17 octobre, à Wellington, qu'il gèle les opérations militaires. ¶ En janvier, à l'université de Lincoln, près de Christchurch, M. Skate avait fait la connaissance de M. Kabui. Sept jours de palabres, du 17 au 23, avaient débouché sur la promesse d'une trêve. « Nous nous sommes regardés dans les yeux », raconte le premier ministre. Entre-temps, M. Downer était allé expliquer à M. Ona, par radio interposée, que l'Australie n'enverrait que des observateurs désarmés. ¶ Deux jours avant la cérémonie, mardi, Sam Kauona, le commandant de l'Armée révolutionnaire de Bougainville, était encore à Port Moresby, où M. Skate lui a fait visiter le Parlement. Ils y ont bouclé ensemble la liste des prisonniers à libérer. Le général Kauona devait retrouver vendredi à Buka le colonel Bruce Osborn, qui commande la force de surveillance. ¶ La suite est plus incertaine. Le statut de l'île doit être discuté en juin. M. Kabui rencontrera avant cela l'ancien premier ministre Sir Julius Chan, l'homme par qui le scandale des mercenaires est arrivé. Rendez-vous est pris à Rabaul le 12 mai. M. Downer, de son côté, recevra M. Skate à Canberra « dans une quinzaine de jours ». ¶ Le conflit, né de l'exploitation d'une mine de cuivre, a causé la mort de 10 000 à 15 000 personnes.
-> meeting 1998-04-30 arawa skate+kabui+downer+mckinnon+ulufa'alu held agreement
-> meeting 1997-07 burnham kabui+sinato held -
-> meeting 1997-10-17 wellington mckinnon+skate held -
-> meeting 1998-01-17/1998-01-23 lincoln skate+kabui held agreement
-> meeting 1998-04-28 port-moresby kauona+skate held -
-> meeting 1998-05-01 buka kauona+osborn planned -
-> meeting 1998-05-12 rabaul kabui+chan planned -
-> meeting 1998-05-15 canberra downer+skate planned -

1999-02-20
RAMBOUILLET (Yvelines), 20 fév - Madeleine Albright a pris les choses en main samedi au château de Rambouillet, à quelques heures de l'expiration du délai fixé aux Serbes et aux Albanais du Kosovo. ¶ A peine arrivée de Washington, la secrétaire d'Etat s'est isolée avec le président serbe Milan Milutinovic, puis avec Hashim Thaçi, le jeune chef de la délégation kosovare. Hubert Védrine et Robin Cook, les coprésidents de la conférence, les ont ensuite tous reçus à tour de rôle. En fin de journée, la date-butoir était reportée à mardi 15 heures. ¶ « Les Serbes disent non au volet militaire », a résumé M. Cook. Le médiateur américain Christopher Hill avait pourtant fait vendredi un aller-retour à Belgrade dans l'espoir de convaincre Slobodan Milosevic. Le maître de la Yougoslavie ne lui a même pas ouvert sa porte. Mardi, en revanche, ils avaient passé quatre heures ensemble. ¶ Mme Albright avait déjà dépensé dimanche dernier beaucoup d'énergie: elle avait organisé au château le premier tête-à-tête entre M. Milutinovic et M. Thaçi. ¶ Les coulisses sont au moins aussi animées que la salle de conférence. Ibrahim Rugova, que l'on croyait hors jeu, a été vu vendredi soir à Paris au domicile de l'écrivain Ismaïl Kadaré. Jacques Chirac a téléphoné jeudi à Boris Eltsine, qui l'a rappelé le lendemain. Bill Clinton, qui recevait vendredi M. Chirac à la Maison Blanche, a exclu tout nouveau report. Tony Blair, lui, s'est entretenu au téléphone avec M. Milosevic samedi matin, en vain. ¶ Le ministre russe des Affaires étrangères, Igor Ivanov, est attendu dimanche à Rambouillet. Il y verra M. Védrine avant de participer avec lui, Mme Albright, M. Cook, Joschka Fischer et Lamberto Dini à une réunion du Groupe de contact. Le négociateur russe Boris Maïorski a refusé jusqu'ici de s'associer au volet militaire. ¶ A Bruxelles, Javier Solana a redit que l'OTAN était prête à frapper. Le général Wesley Clark l'avait rejoint vendredi soir pour une ultime mise au point. ¶ Du côté albanais, Adem Demaçi, représentant politique de l'UCK, a dénoncé depuis Ljubljana un « piège ». M. Thaçi a fait le voyage pour le rencontrer mercredi dans la capitale slovène, sans parvenir à le rallier. ¶ Le conflit a fait plus de 2.000 morts depuis un an.
-> meeting 1999-02-20 rambouillet albright+milutinovic held -
-> meeting 1999-02-20 rambouillet albright+thaci held -
-> meeting 1999-02-20 rambouillet vedrine+cook+albright+milutinovic+thaci held -
-> meeting 1999-02-16 belgrade hill+milosevic held -
-> meeting 1999-02-14 rambouillet albright+milutinovic+thaci held -
-> meeting 1999-02-19 paris rugova+kadare held -
-> phone-call 1999-02-18 - chirac+eltsine held -
-> phone-call 1999-02-19 - chirac+eltsine held -
-> meeting 1999-02-19 washington clinton+chirac held -
-> phone-call 1999-02-20 - blair+milosevic held none
-> meeting 1999-02-21 rambouillet ivanov+vedrine planned -
-> multilateral 1999-02-21 rambouillet ivanov+vedrine+albright+cook+fischer+dini planned -
-> meeting 1999-02-19 bruxelles clark+solana held -
-> meeting 1999-02-17 ljubljana thaci+demaci held none

2000-06-15
SEOUL, 15 juin (XINHUA) -- Le président sud-coréen Kim Dae-jung a regagné Séoul jeudi après-midi, au terme d'une visite historique de trois jours en République populaire démocratique de Corée (RPDC). ¶ M. Kim et le plus haut dirigeant de la RPDC, Kim Jong-il, avaient signé mercredi soir à Pyongyang une Déclaration conjointe en cinq points, à l'issue de plus de trois heures d'entretiens à la maison d'hôtes de Paekhwawon. Le texte prévoit la réunion des familles séparées et une visite de Kim Jong-il à Séoul "à un moment approprié". ¶ Kim Jong-il était venu en personne, mardi matin, accueillir M. Kim à l'aéroport de Sunan. Les deux dirigeants avaient fait route ensemble, dans la même limousine, vers le centre de la ville, où ils avaient eu un premier entretien de 27 minutes. Dans l'après-midi, le visiteur avait été reçu par Kim Yong-nam, président du Présidium de l'Assemblée populaire suprême, qui a donné en soirée un banquet en son honneur. ¶ Jeudi, avant le départ, Kim Jong-il a offert un déjeuner d'adieu à son hôte. Il l'a ensuite raccompagné jusqu'au pied de l'avion. ¶ Le ministre sud-coréen de l'Unification, Park Jae-kyu, a indiqué qu'il retrouverait avant la fin du mois son interlocuteur du Nord, Kim Yong-sun, avec lequel il s'est entretenu mercredi en marge du sommet. ¶ Les contacts qui ont rendu possible cette rencontre avaient eu lieu en Chine. Le ministre de la Culture, Park Jie-won, et Song Ho-gyong, vice-président du Comité de la paix pour l'Asie-Pacifique, s'étaient vus secrètement le 17 mars à Shanghai. Ils avaient conclu leurs pourparlers le 8 avril à Pékin. Fin mai, Kim Jong-il avait effectué une visite non officielle en Chine, du 29 au 31, au cours de laquelle il avait eu des entretiens avec le président Jiang Zemin et le Premier ministre Zhu Rongji. ¶ Le président américain Bill Clinton a téléphoné jeudi à M. Kim pour le féliciter. La secrétaire d'Etat Madeleine Albright se rendra le 23 juin à Séoul, où elle aura des entretiens avec le chef de l'Etat et avec son homologue Lee Joung-binn. Le Premier ministre japonais Yoshiro Mori avait fait part à M. Kim de son soutien lors d'une rencontre à Tokyo, le 8 juin, en marge des obsèques de Keizo Obuchi. ¶ La guerre de Corée a fait plus de deux millions de morts entre 1950 et 1953.
-> meeting 2000-06-14 pyongyang dae-jung+jong-il held agreement
-> meeting 2000-06-13 pyongyang dae-jung+jong-il held -
-> meeting 2000-06-13 pyongyang dae-jung+yong-nam held -
-> meeting 2000-06-15 pyongyang dae-jung+jong-il held -
-> meeting 2000-06 - jae-kyu+yong-sun planned -
-> meeting 2000-06-14 pyongyang jae-kyu+yong-sun held -
-> meeting 2000-03-17 shanghai jie-won+ho-gyong held -
-> meeting 2000-04-08 pekin jie-won+ho-gyong held -
-> meeting 2000-05-29/2000-05-31 chine jong-il+zemin+rongji held -
-> phone-call 2000-06-15 - clinton+dae-jung held -
-> meeting 2000-06-23 seoul albright+dae-jung+joung-binn planned -
-> meeting 2000-06-08 tokyo mori+dae-jung held -

2004-03-29
Bürgenstock (NW) - Les négociations sur la réunification de Chypre entrent dans leur phase finale au Bürgenstock. Kofi Annan doit remettre aujourd'hui aux deux parties la quatrième version de son plan. ¶ Le secrétaire général de l'ONU est arrivé dimanche soir en hélicoptère. Il a aussitôt pris langue avec le président chypriote Tassos Papadopoulos, puis avec Mehmet Ali Talat, qui dirige la délégation turco-chypriote en l'absence de Rauf Denktash. La ministre des affaires étrangères Micheline Calmy-Rey était venue le saluer à sa descente d'appareil. ¶ Depuis mercredi dernier, les entretiens se faisaient par l'intermédiaire d'Alvaro de Soto. Le diplomate péruvien passait d'un étage à l'autre de l'hôtel Palace: M. Talat au troisième, M. Papadopoulos au quatrième. Un seul face-à-face, jeudi, avait mis les deux hommes en présence; il s'est mal terminé au bout d'une demi-heure. ¶ L'entrée en scène des «mères patries» change la donne. Le premier ministre grec Costas Caramanlis et son homologue turc Recep Tayyip Erdogan sont attendus au Bürgenstock dans la journée. Les deux hommes ont prévu de dîner ensemble ce soir sur la terrasse de l'hôtel, à l'invitation de Mme Calmy-Rey. M. Annan les recevra l'un après l'autre mardi matin. ¶ M. Erdogan a eu un long entretien téléphonique samedi avec George W. Bush. Quant à M. Caramanlis, il était vendredi à Bruxelles, où Romano Prodi et Günter Verheugen lui ont promis une pluie d'aide en cas de oui. ¶ M. Denktash, qui boude les pourparlers, a pour sa part reçu dimanche à Nicosie le chef de l'opposition turque, Deniz Baykal. «Ce plan est un piège», ont-ils déclaré en choeur. ¶ Les parties s'étaient engagées le 13 février à New York, devant M. Annan, à accepter que celui-ci remplisse lui-même les blancs du texte. MM. Denktash et Papadopoulos avaient ensuite repris leurs discussions dans l'île, à l'aéroport désaffecté de Nicosie, entre le 19 février et le 22 mars, sans résultat. ¶ M. Annan repartira mercredi. Le plan sera soumis le 20 avril à un double référendum. Avant cela, Mme Calmy-Rey ira le 6 avril à Ankara, l'occasion pour elle de remercier Abdullah Gül de la confiance faite à la Suisse. (ats)
-> meeting 2004-03-28 burgenstock annan+papadopoulos held -
-> meeting 2004-03-28 burgenstock annan+talat held -
-> meeting 2004-03-28 burgenstock calmy-rey+annan held -
-> meeting 2004-03-25 burgenstock talat+papadopoulos held none
-> meeting 2004-03-29 burgenstock caramanlis+erdogan+calmy-rey planned -
-> meeting 2004-03-30 burgenstock annan+caramanlis planned -
-> meeting 2004-03-30 burgenstock annan+erdogan planned -
-> phone-call 2004-03-27 - erdogan+bush held -
-> meeting 2004-03-26 bruxelles caramanlis+prodi+verheugen held -
-> meeting 2004-03-28 nicosie denktash+baykal held -
-> meeting 2004-02-13 new-york annan+denktash+papadopoulos held agreement
-> meeting 2004-02-19/2004-03-22 nicosie denktash+papadopoulos held none
-> meeting 2004-04-06 ankara calmy-rey+gul planned -
`);

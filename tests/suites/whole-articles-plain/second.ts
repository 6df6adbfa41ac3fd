import { articles } from "../whole-articles-recent/articles";

/** Ten more, on talks of 1975 to 2025, written after the first ten had been read. */
export const SECOND = articles(`
1975-03-07
ALGER, 7 mars (AFP) - Le chah d'Iran Mohammad Reza Pahlavi et le vice-président irakien Saddam Hussein se sont donné l'accolade jeudi à Alger, après avoir réglé le différend qui oppose leurs pays sur le Chatt al-Arab.
¶ L'accord a été conclu lors de deux entretiens, mardi et mercredi soir, en présence du président algérien Houari Boumediene, qui l'a annoncé jeudi devant les chefs d'Etat de l'Opep. Les ministres iranien Abbas Ali Khalatbari et irakien Saadoun Hammadi se retrouveront le 15 mars à Téhéran pour tracer la frontière.
¶ M. Boumediene avait reçu lundi M. Saddam Hussein à son arrivée. Le chah a rencontré par ailleurs mercredi le président vénézuélien Carlos Andres Perez.
¶ Le souverain a quitté Alger vendredi pour Zurich, où il doit recevoir dimanche le secrétaire d'Etat américain Henry Kissinger. Celui-ci avait téléphoné jeudi au ministre iranien pour le féliciter. Une visite à Bagdad du président égyptien Anouar el-Sadate, attendu samedi par son homologue Ahmad Hassan al-Bakr, a été reportée.
¶ Des négociations entre MM. Khalatbari et Hammadi, en janvier à Istanbul, s'étaient soldées par un échec.
¶ Le chef des rebelles kurdes, Moustafa Barzani, s'est refusé à tout commentaire. Les combats au Kurdistan ont fait plus de 10.000 morts en un an.
~> meeting 1975-03-04/1975-03-05 alger pahlavi+saddam-hussein+boumediene held agreement
-> meeting 1975-03-06 alger pahlavi+saddam-hussein held ?
-> meeting 1975-03-15 teheran khalatbari+hammadi planned -
-> meeting 1975-03-03 alger boumediene+saddam-hussein held -
-> meeting 1975-03-05 alger pahlavi+perez held -
-> meeting 1975-03-09 zurich pahlavi+kissinger planned -
-> phone-call 1975-03-06 - kissinger+khalatbari held -
~> meeting 1975-03-08 bagdad el-sadate+al-bakr postponed -
-> meeting 1975-01 istanbul khalatbari+hammadi held none
!> meeting 1975-03-08 bagdad anouar-el-sadate+ahmad-hassan-al-bakr planned -

1994-10-26
WADI ARABA, 26 oct (AFP) - Le roi Hussein de Jordanie et le Premier ministre israélien Yitzhak Rabin ont scellé mercredi leur réconciliation d'une longue poignée de main, à la frontière entre les deux pays, sous les yeux du président américain Bill Clinton.
¶ Le traité de paix a été signé par M. Rabin et par son homologue jordanien Abdel Salam Majali. Le chef de la diplomatie israélienne, Shimon Peres, et le Russe Andreï Kozyrev assistaient à la cérémonie.
¶ M. Clinton avait été accueilli mardi soir à Amman par le roi, qui l'a retenu à dîner. Il était passé auparavant par Le Caire, où il s'était entretenu avec le président Hosni Moubarak et le chef de l'OLP Yasser Arafat.
¶ Le président américain rencontrera jeudi à Damas Hafez al-Assad, avant d'être reçu vendredi à Koweït par l'émir Jaber al-Ahmad al-Sabah. Il a téléphoné mercredi matin au roi Hassan II du Maroc. Une étape à Beyrouth, où l'attendait le président Elias Hraoui, a été annulée pour des raisons de sécurité.
¶ - Une paix chaude -
¶ Le roi et M. Rabin s'étaient mis d'accord sur le texte dans la nuit du 16 au 17 octobre, au palais Hachémiya, à Amman. Leur première rencontre publique remonte au 25 juillet: ils avaient signé ce jour-là à Washington une déclaration mettant fin à l'état de belligérance.
¶ Un attentat a fait 22 morts le 19 octobre à Tel-Aviv.
-> meeting 1994-10-26 wadi-araba hussein-de-jordanie+rabin+clinton+majali+peres+kozyrev held agreement
-> meeting 1994-10-25 amman clinton+hussein-de-jordanie held -
-> meeting 1994-10-25 le-caire clinton+moubarak+arafat held -
-> meeting 1994-10-27 damas clinton+al-assad planned -
-> meeting 1994-10-28 koweit clinton+al-sabah planned -
-> phone-call 1994-10-26 - clinton+hassan-ii held -
~> meeting 1994-10-26 beyrouth clinton+hraoui cancelled -
~> meeting 1994-10-16 amman hussein-de-jordanie+rabin held agreement
~> meeting 1994-07-25 washington hussein-de-jordanie+rabin held agreement
!> meeting 1994-10-16 amman hassan-ii+yitzhak-rabin held agreement
!> meeting 1994-07-25 washington hassan-ii+yitzhak-rabin held agreement

1999-07-08
LOME, 8 juil (AFP) - Le président sierra-léonais Ahmad Tejan Kabbah et le chef rebelle Foday Sankoh ont signé mercredi à Lomé, après six semaines de négociations, un accord qui accorde l'amnistie aux rebelles et quatre ministères à leur mouvement.
¶ La cérémonie s'est déroulée en présence des présidents togolais Gnassingbé Eyadéma, nigérian Olusegun Obasanjo et libérien Charles Taylor. Les deux hommes ont échangé une accolade que M. Eyadéma a encouragée.
¶ M. Obasanjo, arrivé mardi soir, s'était aussitôt enfermé avec M. Sankoh pour lever ses dernières réserves. Il avait appelé la veille M. Taylor, parrain des rebelles.
¶ M. Kabbah a regagné Freetown jeudi. Il y recevra lundi le représentant de l'ONU, Francis Okelo, puis mercredi le ministre britannique Peter Hain. M. Sankoh devait être reçu jeudi à Monrovia par M. Taylor, mais son voyage a été reporté à la dernière minute.
¶ Le révérend américain Jesse Jackson avait arraché le 18 mai un cessez-le-feu, lors d'une rencontre à Lomé avec MM. Kabbah et Sankoh. Un premier accord, conclu par les deux hommes le 30 novembre 1996 à Abidjan, n'avait jamais été appliqué.
¶ La guerre a fait au moins 50.000 morts depuis mars 1991. Des milliers de civils ont été amputés.
-> meeting 1999-07-07 lome kabbah+sankoh+eyadema+obasanjo+taylor held agreement
-> meeting 1999-07-06 lome obasanjo+sankoh held -
-> phone-call 1999-07-05 - obasanjo+taylor held -
-> meeting 1999-07-12 freetown kabbah+okelo planned -
-> meeting 1999-07-14 freetown kabbah+hain planned -
-> meeting 1999-07-08 monrovia sankoh+taylor postponed -
-> meeting 1999-05-18 lome jackson+kabbah+sankoh held agreement
-> meeting 1996-11-30 abidjan kabbah+sankoh held agreement

2001-08-13
SKOPJE, 13 août (AFP) - Les dirigeants des principaux partis macédoniens et albanais ont signé lundi à Skopje un accord de paix qui doit mettre fin à six mois d'insurrection, en présence du secrétaire général de l'Otan George Robertson et du haut représentant de l'UE Javier Solana.
¶ Le texte porte la signature du Premier ministre Ljubco Georgievski, du social-démocrate Branko Crvenkovski et des chefs des deux partis albanais, Arben Xhaferi et Imer Imeri. Le président Boris Trajkovski, leur hôte, a parlé d'une "seconde chance".
¶ M. Robertson s'est entretenu après la cérémonie avec M. Trajkovski du déploiement de 3.500 soldats. Il doit faire rapport mercredi à Bruxelles à M. Solana. Ce dernier retournera jeudi à Skopje pour y rencontrer de nouveau le président macédonien.
¶ Les émissaires américain James Pardew et européen François Léotard avaient bouclé l'accord mercredi à Ohrid avec les quatre chefs de parti, au terme de douze jours de négociations.
¶ Le chef de la diplomatie américaine, Colin Powell, a téléphoné dimanche soir à M. Trajkovski ainsi qu'au Premier ministre grec Costas Simitis. Le chef politique de la guérilla, Ali Ahmeti, n'a pas été invité. L'ambassadeur américain Robert Frowick l'avait rencontré en secret le 22 mai à Prizren, ce qui avait provoqué la colère de Skopje.
¶ M. Georgievski a annulé une visite à Sofia, où son homologue bulgare Siméon de Saxe-Cobourg devait le recevoir mardi.
¶ Au moins 120 personnes ont été tuées depuis février, dont dix soldats le 8 août près de Tetovo.
-> meeting 2001-08-13 skopje georgievski+crvenkovski+xhaferi+imeri+trajkovski+robertson+solana held agreement
~> meeting 2001-08-13 skopje robertson+trajkovski held -
~> meeting 2001-08-15 bruxelles robertson+solana planned -
-> meeting 2001-08-16 skopje solana+trajkovski planned -
~> meeting 2001-08-08 ohrid pardew+leotard+georgievski+crvenkovski+xhaferi+imeri held agreement
-> phone-call 2001-08-12 - powell+trajkovski held -
-> phone-call 2001-08-12 - powell+simitis held -
-> meeting 2001-05-22 prizren frowick+ahmeti held -
-> meeting 2001-08-14 sofia georgievski+saxe-cobourg cancelled -
!> meeting 2001-08-13 skopje boris-trajkovski+arben-xhaferi held agreement
!> meeting 2001-08-15 bruxelles boris-trajkovski+arben-xhaferi+george-robertson+javier-solana+ljubco-georgievski+branko-crvenkovski+imer-imeri planned -
!> meeting 2001-07-28/2001-08-08 ohrid james-pardew+francois-leotard held agreement

2006-11-22
KATMANDOU, 22 nov (AFP) - Le Premier ministre népalais Girija Prasad Koirala et le chef des rebelles maoïstes, Prachanda, ont mis fin mardi soir à dix ans de guerre civile en signant un accord de paix à Katmandou.
¶ "La politique de la violence est terminée", a déclaré M. Koirala, 84 ans, qui avait négocié le texte en tête-à-tête avec Prachanda le 8 novembre, seize heures durant, dans sa résidence de Baluwatar.
¶ Les deux dirigeants doivent se revoir dimanche pour désigner les membres du futur Parlement. Les ministres Krishna Prasad Sitaula et Krishna Bahadur Mahara, leurs négociateurs, se réuniront auparavant, vendredi, avec le représentant de l'ONU Ian Martin.
¶ L'Inde, médiatrice discrète, a salué l'accord. Son Premier ministre, Manmohan Singh, a appelé M. Koirala mercredi matin et le recevra le 5 décembre à New Delhi. Prachanda y avait rencontré samedi, en marge d'un colloque, l'ancien ministre Natwar Singh.
¶ L'ambassadeur américain James Moriarty, qui avait prévu de voir le roi Gyanendra jeudi, a reporté cette entrevue. Il avait eu lundi une conversation avec M. Sitaula, au téléphone, sur le désarmement des maoïstes.
¶ M. Koirala et Prachanda s'étaient rencontrés pour la première fois au grand jour le 16 juin, dans la capitale népalaise. Un an plus tôt, en juin 2005, ils s'étaient vus clandestinement à New Delhi.
¶ Le conflit a coûté la vie à plus de 13.000 personnes.
-> meeting 2006-11-21 katmandou koirala+prachanda held agreement
~> meeting 2006-11-08 katmandou koirala+prachanda held -
~> meeting 2006-11-26 katmandou koirala+prachanda planned -
-> meeting 2006-11-24 katmandou sitaula+mahara+martin planned -
-> phone-call 2006-11-22 - manmohan-singh+koirala held -
-> meeting 2006-12-05 new-delhi manmohan-singh+koirala planned -
-> meeting 2006-11-18 new-delhi prachanda+natwar-singh held -
-> meeting 2006-11-23 katmandou moriarty+gyanendra postponed -
-> phone-call 2006-11-20 - moriarty+sitaula held -
-> meeting 2006-06-16 katmandou koirala+prachanda held -
-> meeting 2005-06 new-delhi koirala+prachanda held -
!> meeting 2006-11-08 baluwatar girija-prasad-koirala+prachanda held -
!> meeting 2006-11-26 baluwatar girija-prasad-koirala+prachanda planned -

2008-05-21
DOHA (AFP) - Les chefs politiques libanais ont conclu mercredi à Doha un accord qui met un terme à dix-huit mois de crise et ouvre la voie à l'élection du général Michel Sleimane à la présidence.
¶ Le Premier ministre Fouad Siniora, le président du Parlement Nabih Berri, le chef de la majorité Saad Hariri et l'opposant chrétien Michel Aoun ont approuvé le texte à l'aube, après cinq jours de discussions sous l'égide de l'émir du Qatar, cheikh Hamad ben Khalifa al-Thani.
¶ L'émir avait reçu dans la nuit de mardi à mercredi M. Hariri, puis M. Aoun, pour leur soumettre une ultime proposition. Le ministre qatari Hamad ben Jassem avait auparavant téléphoné au président syrien Bachar al-Assad.
¶ Le Parlement élira M. Sleimane dimanche. L'émir, qui assistera à la séance, doit s'entretenir avec lui à Beyrouth à cette occasion. Le secrétaire général de la Ligue arabe, Amr Moussa, rencontrera pour sa part jeudi à Damas le ministre syrien Walid Mouallem.
¶ A Washington, le secrétaire d'Etat adjoint David Welch a été reçu mercredi par l'ambassadeur saoudien Adel al-Jubeir. Le ministre français Bernard Kouchner, qui devait rencontrer M. Berri samedi à Beyrouth, a repoussé son déplacement.
¶ M. Berri et M. Hariri ne s'étaient pas vus depuis le 3 avril, à Beyrouth. M. Aoun et M. Hariri avaient dîné ensemble à Paris en avril 2007.
¶ Les violences ont fait 65 morts depuis le 7 mai.
~> multilateral 2008-05-17/2008-05-21 doha siniora+berri+hariri+aoun+al-thani held agreement
-> meeting 2008-05-20 doha al-thani+hariri held -
~> meeting 2008-05-20 doha al-thani+aoun held -
-> phone-call 2008-05-20 - hamad-ben-jassem-al-thani+al-assad held -
~> meeting 2008-05-25 beyrouth al-thani+sleimane planned -
-> meeting 2008-05-22 damas moussa+mouallem planned -
-> meeting 2008-05-21 washington welch+al-joubeir held -
-> meeting 2008-05-24 beyrouth kouchner+berri postponed -
~> meeting 2008-04-03 beyrouth berri+hariri held -
-> meeting 2007-04 paris aoun+hariri held -
!> meeting 2008-05-17/2008-05-21 doha michel-aoun+hamad-ben-khalifa-al-thani held -

2012-09-27
ADDIS ABEBA, 27 sept (AFP) - Les présidents soudanais Omar el-Béchir et sud-soudanais Salva Kiir ont signé jeudi à Addis Abeba des accords sur la reprise des exportations de pétrole et sur une zone démilitarisée, sans régler le sort de la région d'Abyei.
¶ Les deux chefs d'Etat, arrivés dimanche dans la capitale éthiopienne, s'y étaient entretenus à sept reprises. Le médiateur de l'Union africaine, l'ancien président sud-africain Thabo Mbeki, a salué "un grand pas". Le Premier ministre éthiopien Hailemariam Desalegn, hôte des pourparlers, avait réuni MM. Béchir et Kiir à dîner mercredi soir.
¶ Les négociateurs Idris Abdel Qader et Pagan Amum se retrouveront le 10 octobre à Juba. M. Kiir y recevra la semaine prochaine l'émissaire américain Princeton Lyman.
¶ La secrétaire d'Etat Hillary Clinton a félicité jeudi M. Kiir par téléphone. A New York, le ministre soudanais Ali Karti a rencontré mercredi le secrétaire général de l'ONU, Ban Ki-moon, en marge de l'Assemblée générale.
¶ M. Béchir avait annulé le 3 avril un sommet à Juba avec M. Kiir, après des combats frontaliers. Les deux hommes s'étaient revus le 14 juillet à Addis Abeba, lors d'un sommet de l'Union africaine.
¶ Les combats d'avril avaient fait plusieurs dizaines de morts autour de Heglig. La guerre civile avait fait deux millions de morts entre 1983 et 2005.
~> meeting 2012-09-23/2012-09-27 addis-abeba el-bechir+kiir+mbeki held agreement
-> meeting 2012-09-26 addis-abeba desalegn+el-bechir+kiir held -
-> meeting 2012-10-10 juba qader+amum planned -
-> meeting 2012-10-01/2012-10-07 juba kiir+lyman planned -
-> phone-call 2012-09-27 - clinton+kiir held -
-> meeting 2012-09-26 new-york karti+ban-ki-moon held -
-> meeting 2012-04-03 juba el-bechir+kiir cancelled -
-> meeting 2012-07-14 addis-abeba el-bechir+kiir held -
!> meeting 2012-09-27 addis-abeba omar-el-bechir+salva-kiir held partial
!> meeting 2012-09-23 addis-abeba omar-el-bechir+salva-kiir held -

2017-01-20
BANJUL, 20 jan (AFP) - Les présidents guinéen Alpha Condé et mauritanien Mohamed Ould Abdel Aziz ont rencontré vendredi à Banjul le Gambien Yahya Jammeh, qui refuse de céder le pouvoir, pour une médiation de la dernière chance.
¶ L'entretien a duré plus de trois heures, selon un conseiller de M. Condé. M. Jammeh aurait accepté le principe de son départ. M. Condé l'avait appelé jeudi soir, quelques heures après que son successeur élu, Adama Barrow, eut prêté serment à l'ambassade de Gambie à Dakar.
¶ Le chef de l'Etat mauritanien avait déjà vu M. Jammeh mercredi à Banjul, avant d'être reçu le soir même à Dakar par le président sénégalais Macky Sall et de s'y entretenir avec M. Barrow.
¶ La présidente libérienne Ellen Johnson Sirleaf, qui dirige la Cédéao, doit retrouver samedi M. Barrow à Dakar. Une mission qu'elle devait conduire jeudi auprès de M. Jammeh a été annulée.
¶ Le 13 janvier, Mme Sirleaf et le Nigérian Muhammadu Buhari avaient quitté Banjul sans avoir convaincu M. Jammeh. Ils l'avaient rencontré une première fois le 13 décembre.
¶ A New York, l'émissaire de l'ONU Mohamed Ibn Chambas s'est entretenu vendredi par téléphone avec M. Sall. En 22 ans, la répression a fait des dizaines de morts en Gambie.
-> meeting 2017-01-20 banjul conde+abdel-aziz+jammeh held ?
-> phone-call 2017-01-19 - conde+jammeh held -
-> meeting 2017-01-18 banjul abdel-aziz+jammeh held -
-> meeting 2017-01-18 dakar abdel-aziz+sall held -
-> meeting 2017-01-18 dakar abdel-aziz+barrow held -
-> meeting 2017-01-21 dakar sirleaf+barrow planned -
~> meeting 2017-01-19 ? sirleaf+jammeh cancelled -
-> meeting 2017-01-13 banjul sirleaf+buhari+jammeh held none
-> meeting 2016-12-13 banjul sirleaf+buhari+jammeh held -
-> phone-call 2017-01-20 - chambas+sall held -

2024-12-12
ANKARA, 12 déc (AFP) - Le président somalien Hassan Cheikh Mohamoud et le Premier ministre éthiopien Abiy Ahmed sont parvenus mercredi soir à Ankara à un compromis sur l'accès de l'Ethiopie à la mer, sous la houlette de Recep Tayyip Erdogan.
¶ Le président turc avait d'abord reçu séparément ses deux hôtes, avant de les réunir pendant près de huit heures. "Nous avons fait un premier pas vers un nouveau départ", s'est-il réjoui au côté de MM. Mohamoud et Abiy.
¶ Des équipes techniques ouvriront des négociations d'ici à la fin février. Les ministres des Affaires étrangères somalien, Ahmed Moallim Fiqi, et éthiopien, Gedion Timothewos, se retrouveront auparavant, le 15 janvier, à Djibouti. M. Abiy doit se rendre en mars à Mogadiscio, à l'invitation de M. Mohamoud.
¶ Antony Blinken, qui a téléphoné jeudi à M. Mohamoud, a salué l'accord. Emmanuel Macron, attendu le 20 décembre à Addis Abeba, y évoquera le dossier avec M. Abiy. Une rencontre prévue lundi au Caire entre M. Mohamoud et le président égyptien Abdel Fattah al-Sissi a été ajournée.
¶ Le chef de la diplomatie turque, Hakan Fidan, avait organisé en juillet puis en août à Ankara deux séries de pourparlers indirects. Une troisième, fixée au 17 septembre, avait été annulée.
¶ M. Abiy et le président du Somaliland, Muse Bihi Abdi, avaient signé le 1er janvier à Addis Abeba un accord qui avait mis le feu aux poudres.
¶ Les attaques des islamistes shebab ont fait au moins 32 morts le 2 août à Mogadiscio.
-> meeting 2024-12-11 ankara mohamoud+ahmed+erdogan held agreement
~> meeting 2024-12-11 ankara erdogan+mohamoud held -
~> meeting 2024-12-11 ankara erdogan+ahmed held -
-> meeting 2025-01-15 djibouti fiqi+timothewos planned -
~> meeting 2025-03 mogadiscio ahmed+mohamoud planned -
-> phone-call 2024-12-12 - blinken+mohamoud held -
-> meeting 2024-12-20 addis-abeba macron+ahmed planned -
~> meeting 2024-12-16 le-caire mohamoud+al-sissi postponed -
-> meeting 2024-01-01 addis-abeba ahmed+abdi held agreement
!> meeting 2024-12-09 le-caire hassan-cheikh-mohamoud+abdel-fattah-al-sissi postponed -

2025-10-19
DOHA (AFP) - L'Afghanistan et le Pakistan ont convenu dimanche à Doha d'un cessez-le-feu immédiat, à l'issue de treize heures de négociations entre leurs ministres de la Défense, Mohammad Yaqoub et Khawaja Asif, au lendemain d'une nouvelle journée de combats.
¶ Les pourparlers, ouverts samedi, étaient conduits par le Qatar et la Turquie. MM. Yaqoub et Asif se reverront samedi à Istanbul, a précisé le ministère qatari des Affaires étrangères. Le chef du renseignement turc, Ibrahim Kalin, qui les y accueillera, a eu dimanche un entretien avec M. Asif à l'ambassade de Turquie.
¶ Le Premier ministre pakistanais Shehbaz Sharif a remercié par téléphone l'émir du Qatar, cheikh Tamim ben Hamad Al-Thani. Il recevra mardi à Islamabad le ministre iranien Abbas Araghchi.
¶ Le ministre taliban des Affaires étrangères, Amir Khan Muttaqi, s'était rendu le 9 octobre à New Delhi, où il avait rencontré le lendemain son homologue indien Subrahmanyam Jaishankar. Islamabad y avait vu une provocation.
¶ Le Pakistanais Ishaq Dar et M. Muttaqi devaient se voir mercredi à Moscou, en marge d'un forum. L'entrevue a été annulée. Ils s'étaient rencontrés en août à Kaboul, avec le Chinois Wang Yi.
¶ Les affrontements ont fait des dizaines de morts depuis le 11 octobre, dont au moins dix civils tués vendredi dans la province de Paktika.
-> meeting 2025-10-18/2025-10-19 doha yaqoub+asif held agreement
-> meeting 2025-10-25 istanbul yaqoub+asif+kalin planned -
-> meeting 2025-10-19 doha kalin+asif held -
~> phone-call 2025-10-19 - sharif+al-thani held -
-> meeting 2025-10-21 islamabad sharif+araghchi planned -
-> meeting 2025-10-10 new-delhi muttaqi+jaishankar held -
-> meeting 2025-10-22 moscou dar+muttaqi cancelled -
-> meeting 2025-08 kaboul dar+muttaqi+wang-yi held -
`);

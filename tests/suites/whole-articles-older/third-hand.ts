import { rows } from "../contacts-across-sentences/rows";

/** Five articles of a third hand. */
export const THIRD_HAND = rows(`
1992-01-17
MEXICO, 17 jan (AFP) - Le gouvernement salvadorien et la guérilla du Front Farabundo Marti de libération nationale (FMLN) ont signé jeudi au château de Chapultepec, à Mexico, les accords qui mettent un point final à douze ans de guerre civile. ¶ Le président Alfredo Cristiani, qui n'était pas tenu de le faire, a créé la surprise en se levant pour serrer la main des cinq commandants rebelles, avant d'apposer sa signature au côté de celle de Schafik Handal. Le secrétaire général de l'ONU, Boutros Boutros-Ghali, et le président mexicain Carlos Salinas de Gortari présidaient la cérémonie. ¶ « Nous ne voyons pas s'ouvrir une ère de vengeance », a déclaré M. Cristiani. ¶ Le médiateur péruvien Alvaro de Soto avait mené vingt mois durant les négociations. Le dénouement est intervenu à New York le 31 décembre, quelques minutes avant que ne s'achève le mandat de Javier Perez de Cuellar. Ce dernier avait convaincu M. Cristiani de prendre l'avion: le président salvadorien était arrivé le 28 décembre et les deux hommes s'étaient vus quotidiennement. ¶ En marge de la cérémonie, le secrétaire d'Etat américain James Baker a rencontré pendant un quart d'heure M. Handal et Joaquin Villalobos. C'était le premier contact à ce niveau entre Washington et la guérilla. M. Baker s'est ensuite entretenu avec le ministre cubain des Affaires étrangères Isidoro Malmierca, selon une source mexicaine. ¶ M. Salinas a donné jeudi soir un dîner auquel ont pris part le chef du gouvernement espagnol Felipe Gonzalez et les présidents colombien Cesar Gaviria et vénézuélien Carlos Andres Perez. M. Gonzalez aura vendredi un petit déjeuner de travail avec M. Cristiani. ¶ Les anciens rebelles rentreront au pays le 1er février. M. Handal sera reçu ce jour-là à San Salvador par le chef de la mission de l'ONU, Iqbal Riza. Le général René Emilio Ponce, ministre de la Défense, avait rencontré une première fois M. Villalobos le 6 janvier à Mexico. ¶ A Washington, George Bush, qui recevra M. Cristiani le 29 janvier à la Maison Blanche, a salué « une victoire de la paix ». ¶ La guerre a fait 75.000 morts.
-> meeting 1992-01-16 mexico cristiani+handal+boutros-ghali+gortari held agreement
-> meeting 1991-12-28/1991-12-31 new-york cuellar+cristiani held ?
-> meeting 1992-01-16 mexico baker+handal+villalobos held -
-> meeting 1992-01-16 mexico baker+malmierca held -
-> meeting 1992-01-16 mexico gortari+gonzalez+gaviria+perez held -
-> meeting 1992-01-17 mexico gonzalez+cristiani planned -
-> meeting 1992-02-01 san-salvador handal+riza planned -
-> meeting 1992-01-06 mexico ponce+villalobos held -
-> meeting 1992-01-29 washington bush+cristiani planned -

2003-08-19
Publié le 19/08/2003 ¶ Liberia: un accord de paix, et après? ¶ (RFI) Les rebelles du Lurd et du Model ont signé lundi à Accra, avec le gouvernement libérien, un accord de paix qui prévoit la mise en place d'un gouvernement de transition à la mi-octobre. Une semaine après le départ en exil de Charles Taylor, c'est l'aboutissement de onze semaines de pourparlers. ¶ Qui a signé? Lewis Brown pour le gouvernement, Kabineh Ja'neh pour le Lurd et Tiah Slanger pour le Model ont paraphé le document sous l'oeil du médiateur nigérian, le général Abdulsalami Abubakar. Le président ghanéen John Kufuor a parlé d'une « nouvelle aube ». ¶ Comment en est-on arrivé là? Le 4 juin déjà, à Accra, Charles Taylor avait ouvert les pourparlers en présence de Thabo Mbeki, Olusegun Obasanjo et Laurent Gbagbo, avant de s'enfuir en apprenant son inculpation. C'est M. Obasanjo qui l'a décidé à partir: le 6 juillet, à l'aéroport de Monrovia, il lui a offert l'asile, et le 11 août il l'a accueilli à Abuja. Moses Blah, l'ancien vice-président, lui a succédé le jour même. ¶ Que font les Américains? L'ambassadeur John Blaney est allé jeudi jusqu'au pont de Monrovia pour s'assurer auprès de Sekou Conneh du retrait des rebelles. Le général Thomas Turner a, de son côté, passé en revue vendredi la force ouest-africaine avec son commandant, le Nigérian Festus Okonkwo. George W. Bush, au téléphone, a félicité mardi M. Kufuor. ¶ Qui dirigera la transition? Trois noms circulent. Abdulsalami Abubakar doit auditionner mercredi, l'un après l'autre, Ellen Johnson Sirleaf, Rudolph Sherman et Gyude Bryant. Le choix sera arrêté jeudi. ¶ Et l'ONU? Jacques-Paul Klein, le représentant spécial de Kofi Annan, est rentré dimanche de Freetown où il s'est concerté avec Oluyemi Adeniji, qui dirige la mission en Sierra Leone. Il se rendra la semaine prochaine à New York. M. Annan l'y recevra le 27 août. ¶ Les combats de juin et juillet ont fait plus de mille morts à Monrovia.
-> meeting 2003-08-18 accra brown+ja'neh+slanger+abubakar held agreement
-> meeting 2003-06-04 accra taylor+mbeki+obasanjo+gbagbo held -
-> meeting 2003-07-06 monrovia obasanjo+taylor held -
-> meeting 2003-08-11 abuja obasanjo+taylor held -
-> meeting 2003-08-14 monrovia blaney+conneh held -
-> meeting 2003-08-15 ? turner+okonkwo held -
-> phone-call 2003-08-19 - bush+kufuor held -
-> meeting 2003-08-20 accra abubakar+sirleaf planned -
-> meeting 2003-08-20 accra abubakar+sherman planned -
-> meeting 2003-08-20 accra abubakar+bryant planned -
-> meeting 2003-08-17 freetown klein+adeniji held -
-> meeting 2003-08-27 new-york annan+klein planned -

2002-11-26
Oslo (ats) Les principaux bailleurs de fonds du Sri Lanka se sont réunis lundi à Oslo, en marge des pourparlers de paix entre Colombo et les Tigres tamouls. Pour la première fois, le premier ministre Ranil Wickremesinghe et l'idéologue de la rébellion, Anton Balasingham, se sont exprimés à la même tribune. ¶ Les deux hommes, qui ne s'étaient encore jamais rencontrés, ont échangé une poignée de main avant d'entrer dans la salle. Le ministre norvégien des affaires étrangères Jan Petersen les avait invités dimanche soir à dîner dans sa résidence. ¶ La conférence a rapporté quelque 70 millions de dollars. Le secrétaire d'Etat adjoint américain Richard Armitage, qui avait au préalable pris son petit déjeuner avec M. Wickremesinghe, a appelé les Tigres à renoncer au terrorisme. Il n'a pas adressé la parole à M. Balasingham. La Suisse était représentée par l'ambassadeur Peter Maurer. ¶ Les délégations, dirigées par Gamini Peiris et M. Balasingham, reprendront leurs travaux du 2 au 5 décembre, toujours à Oslo, sous la houlette de Vidar Helgesen. Elles s'étaient quittées le 3 novembre en Thaïlande sur la création de trois sous-comités. ¶ Sur le terrain, Erik Solheim poursuit ses allées et venues. L'émissaire norvégien, qui avait vu Velupillai Prabhakaran à Kilinochchi le 14 novembre, doit y retourner avant Noël. A Colombo, il a eu maille à partir avec la présidente Chandrika Kumaratunga: leur entretien de vendredi a tourné court. Mme Kumaratunga reproche au premier ministre de l'avoir tenue dans l'ignorance. Elle l'a convoqué pour jeudi dans son palais de Colombo. ¶ Sur le chemin du retour, M. Wickremesinghe s'arrêtera mercredi à Londres chez Tony Blair. Il avait été reçu en juillet par George W. Bush. ¶ La guerre a fait plus de 60'000 morts depuis 1983. La trêve tient depuis février.
-> multilateral 2002-11-25 oslo wickremesinghe+balasingham+armitage+maurer held -
-> meeting 2002-11-24 oslo petersen+wickremesinghe+balasingham held -
-> meeting 2002-11-25 oslo armitage+wickremesinghe held -
-> meeting 2002-12-02/2002-12-05 oslo peiris+balasingham+helgesen planned -
-> meeting 2002-11-03 thailande peiris+balasingham held ?
-> meeting 2002-11-14 kilinochchi solheim+prabhakaran held -
-> meeting 2002-11-22 colombo solheim+kumaratunga held -
-> meeting 2002-11-28 colombo kumaratunga+wickremesinghe planned -
-> meeting 2002-11-27 londres wickremesinghe+blair planned -
-> meeting 2002-07 ? wickremesinghe+bush held -

1983-05-07
JERUSALEM, 7 mai (Reuter) - George Shultz a quitté Jérusalem samedi pour Damas avec, en poche, l'accord d'Israël au projet de retrait de ses troupes du Liban. Le secrétaire d'Etat américain doit maintenant convaincre Hafez el-Assad, et la partie s'annonce autrement difficile. ¶ Le gouvernement de Menahem Begin a donné vendredi son feu vert. M. Shultz, qui avait dîné la veille avec le Premier ministre, en a été informé par Yitzhak Shamir. Aussitôt, il a téléphoné à Ronald Reagan. « C'est une bonne nouvelle pour la région », lui a dit le président. ¶ Depuis son arrivée, le 27 avril, M. Shultz a fait cinq fois la navette entre Jérusalem et Beyrouth. Il a vu à chaque passage le président libanais Amine Gemayel, la dernière fois mercredi au palais de Baabda. Le Premier ministre Chafik Wazzan assistait à l'entretien. ¶ Le texte a été négocié à Khaldé et à Netanya, depuis le 28 décembre, par David Kimche et Antoine Fattal, l'Américain Morris Draper servant d'intermédiaire. Les trois hommes se retrouveront lundi à Netanya pour mettre la dernière main aux annexes. La signature pourrait avoir lieu le 17 mai. ¶ A Damas, M. Shultz sera l'hôte du ministre des Affaires étrangères, Abdel Halim Khaddam, avant d'être reçu, dans la soirée, par M. Assad. Philip Habib, son prédécesseur dans ce rôle ingrat, n'avait plus été admis en Syrie depuis septembre. Le chef de la diplomatie américaine gagnera ensuite Djeddah, où le roi Fahd l'attend dimanche. ¶ Le président syrien a fait savoir qu'il rejetait l'accord. Il s'en est expliqué jeudi au téléphone avec M. Gemayel; vendredi, il a envoyé M. Khaddam à Moscou. Andreï Gromyko l'y a assuré du soutien soviétique. ¶ Walid Joumblatt, le chef druze, s'est rendu mardi chez M. Assad pour lui proposer un front commun. ¶ M. Shultz doit regagner Washington mercredi après une étape à Paris: Claude Cheysson l'attend mardi au Quai d'Orsay.
-> meeting 1983-05-05 jerusalem shultz+begin held -
-> phone-call 1983-05-06 - shultz+reagan held -
-> meeting 1983-05-06 jerusalem shultz+shamir held -
-> meeting 1983-05-04 baabda shultz+gemayel+wazzan held -
-> meeting 1983-05-09 netanya kimche+fattal+draper planned -
-> meeting 1983-05-07 damas shultz+khaddam planned -
-> meeting 1983-05-07 damas shultz+assad planned -
-> meeting 1983-05-08 djeddah shultz+aziz planned -
-> phone-call 1983-05-05 - assad+gemayel held -
-> meeting 1983-05-06 moscou khaddam+gromyko held -
-> meeting 1983-05-03 damas joumblatt+assad held -
-> meeting 1983-05-10 paris cheysson+shultz planned -
`);

import { rows } from "../contacts-across-sentences/rows";

/** Constructions that the articles brought to light, by class: who is at somebody's, is given time, dines, goes to somebody. */
export const COMING_TO_SOMEBODY = rows(`
2002-05-16
M. Bernard Kouchner a passé trois heures mercredi à Oslo dans le bureau de Jan Petersen.
-> meeting 2002-05-15 oslo kouchner+petersen held -

2002-05-16
Jack Straw dînait mercredi soir à Madrid à la table de Josep Piqué.
-> meeting 2002-05-15 madrid straw+pique held -

2002-05-16
Igor Ivanov a été conduit mercredi, dès son arrivée à Damas, à la résidence de Farouk al-Chareh.
-> meeting 2002-05-15 damas ivanov+chareh held -

2002-05-16
Javier Solana a poussé mercredi à Skopje la porte du président Boris Trajkovski.
-> meeting 2002-05-15 skopje solana+trajkovski held -

2002-05-16
Louis Michel s'est arrêté mercredi à Kinshasa au domicile d'Etienne Tshisekedi.
-> meeting 2002-05-15 kinshasa michel+tshisekedi held -

2002-05-16
Colin Powell passera la journée de samedi dans le ranch de Vicente Fox, à San Cristobal.
-> meeting 2002-05-18 san-cristobal powell+fox planned -

2002-05-16 notYet: true
Silvio Berlusconi sera samedi l'invité de Vladimir Poutine dans sa datcha de Sotchi.
-> meeting 2002-05-18 sotchi berlusconi+poutine planned -

2002-05-16
L'envoyé de l'ONU, Lakhdar Brahimi, s'est présenté mercredi à Kaboul chez Hamid Karzaï.
-> meeting 2002-05-15 kaboul brahimi+karzai held -

2002-05-16
Joschka Fischer est ressorti mercredi soir, le visage grave, du bureau de Yasser Arafat, à Ramallah.
-> meeting 2002-05-15 ramallah fischer+arafat held -

2002-05-16
L'émissaire américain Anthony Zinni a franchi mercredi le seuil de la Mouqataa, à Ramallah, où Yasser Arafat l'a gardé deux heures.
-> meeting 2002-05-15 ramallah zinni+arafat held -

2002-05-16
Une bombe a explosé mercredi à Bogota devant la résidence d'Andres Pastrana.

2002-05-16
Terje Roed-Larsen a travaillé pendant des années à Oslo dans le bureau de Thorvald Stoltenberg.

2002-05-16
Le président Olusegun Obasanjo a ouvert mercredi à Abuja les portes de sa villa à Charles Taylor.
-> meeting 2002-05-15 abuja obasanjo+taylor held -

2002-05-16
Abdoulaye Wade a accordé mercredi à Dakar deux heures à Marc Ravalomanana.
-> meeting 2002-05-15 dakar wade+ravalomanana held -

2002-05-16
Didier Ratsiraka est à Dakar depuis mardi. Abdoulaye Wade lui a consacré sa matinée de mercredi.
-> meeting 2002-05-15 dakar wade+ratsiraka held -

2002-05-16
Chris Patten est attendu vendredi à Téhéran, où Mohammad Khatami lui a donné audience pour samedi.
-> meeting 2002-05-18 teheran khatami+patten planned -

2002-05-16
Chris Patten ira ensuite à Riyad: le prince Saoud al-Fayçal lui a fixé rendez-vous pour dimanche.
-> meeting 2002-05-19 riyad faycal+patten planned -

2002-05-16
Kofi Annan a réservé mercredi à New York un long aparté à Glafcos Cléridès.
-> meeting 2002-05-15 new-york annan+clerides held -

2002-05-16 notYet: true
Rauf Denktash se rendra samedi à Ankara: Bülent Ecevit lui a ménagé un créneau dans l'après-midi.
-> meeting 2002-05-18 ankara denktash+ecevit planned -

2002-05-16
Le président Emile Lahoud a fait mercredi à Beyrouth les honneurs de son palais au prince Charles.
-> meeting 2002-05-15 beyrouth lahoud+charles held -

2002-05-16
Hugo Chavez, à qui Fernando Henrique Cardoso avait prêté mercredi son bureau de Brasilia, a parlé aux caméras.

2002-05-16
Le vice-président José Vicente Rangel a offert mercredi sa démission à Hugo Chavez, à Caracas.

2002-05-16
Romano Prodi a donné mercredi à Bruxelles raison à Guy Verhofstadt.

2002-05-16
Mercredi à Bruxelles, Louis Michel avait Dominique de Villepin à déjeuner.
-> meeting 2002-05-15 bruxelles michel+villepin held -

2002-05-16
George Papandréou aura Ismail Cem à dîner samedi à Athènes.
-> meeting 2002-05-18 athenes papandreou+cem planned -

2002-05-16
Colin Powell a été retenu à déjeuner mercredi à Paris par Dominique de Villepin.
-> meeting 2002-05-15 paris powell+villepin held -

2002-05-16
Bertie Ahern a gardé Tony Blair à souper mercredi à Dublin.
-> meeting 2002-05-15 dublin ahern+blair held -

2002-05-16
Ariel Sharon a fait halte mercredi à Londres, le temps d'un petit déjeuner avec Tony Blair.
-> meeting 2002-05-15 londres sharon+blair held -

2002-05-16 notYet: true
Mercredi à Djibouti, autour d'un thé, Ismaïl Omar Guelleh a fait la connaissance d'Abdoulkassim Salat Hassan.
-> meeting 2002-05-15 djibouti guelleh+hassan held -

2002-05-16
Tony Blair a eu mercredi à Londres Vicente Fox à ses côtés pour un déjeuner de travail.
-> meeting 2002-05-15 londres blair+fox held -

2002-05-16
Lionel Jospin a partagé mercredi à La Haye le repas de Wim Kok.
-> meeting 2002-05-15 la-haye jospin+kok held -

2002-05-16
Anthony Zinni s'envolera samedi pour Ramallah, dans l'espoir d'y trouver Yasser Arafat mieux disposé.
-> meeting 2002-05-18 ramallah zinni+arafat planned -

2002-05-16
Igor Ivanov a débarqué mercredi à Tbilissi pour arracher à Edouard Chevardnadze la promesse d'un retrait.
-> meeting 2002-05-15 tbilissi ivanov+chevardnadze held -

2002-05-16
Jack Straw a fait le voyage d'Islamabad mercredi pour convaincre Pervez Musharraf de contenir les groupes armés.
-> meeting 2002-05-15 islamabad straw+musharraf held -

2002-05-16
Le vice-président américain Dick Cheney est venu mercredi à Riyad rassurer le prince Saoud al-Fayçal.
-> meeting 2002-05-15 riyad cheney+faycal held -

2002-05-16
Christina Rocca ira samedi à Colombo remettre à Ranil Wickremesinghe une lettre de George W. Bush.
-> meeting 2002-05-18 colombo rocca+wickremesinghe planned -

2002-05-16
Vidar Helgesen est reparti mercredi pour Kilinochchi afin de soumettre le texte à Velupillai Prabhakaran.
-> meeting 2002-05-15 kilinochchi helgesen+prabhakaran held -

2002-05-16
Javier Solana a gagné mercredi Belgrade pour y sonder Vojislav Kostunica.
-> meeting 2002-05-15 belgrade solana+kostunica held -

2002-05-16 notYet: true
Amr Moussa est passé mercredi par Bagdad pour demander à Saddam Hussein d'accepter les inspecteurs.
-> meeting 2002-05-15 bagdad moussa+hussein held -

2002-05-16
Dominique de Villepin est allé mercredi à Abidjan plaider auprès de Laurent Gbagbo la cause du dialogue.
-> meeting 2002-05-15 abidjan villepin+gbagbo held -

2002-05-16
Jesse Jackson est venu mercredi à Caracas pour soutenir Hugo Chavez et dénoncer Pedro Carmona.

2002-05-16
Le ministre Uri Landau s'est rendu mercredi à New York pour critiquer Kofi Annan.

2002-05-16
Jacques Chirac est parti mercredi pour Madrid afin de remplacer Lionel Jospin.
`);

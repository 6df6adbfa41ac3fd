import { rows } from "../contacts-across-sentences/rows";

/** A third batch: again other talks, towns and habits. */
export const THIRD_HAND = rows(`
2019-02-06 notYet: true
Au lendemain de son discours sur l'état de l'Union, Donald Trump a confirmé qu'il reverrait Kim Jong-un les 27 et 28 février au Vietnam, sans préciser la ville. Stephen Biegun, son émissaire, a atterri mercredi à l'aéroport de Sunan, dans la banlieue de Pyongyang, pour y préparer le sommet avec Kim Hyok-chol. Il avait rencontré lundi à Séoul le Sud-Coréen Lee Do-hoon.
-> meeting 2019-02-27/2019-02-28 vietnam trump+kim-jong-un planned -
-> meeting 2019-02-06 pyongyang biegun+hyok-chol planned -
-> meeting 2019-02-04 seoul biegun+do-hoon held -

2007-08-17
BICHKEK, 17 août (AFP) - Mahmoud Ahmadinejad s'est entretenu jeudi soir avec Vladimir Poutine à Ala-Artcha, la résidence présidentielle kirghize, nichée au sud de la capitale. Les deux hommes s'étaient déjà croisés en juin 2006 à Shanghai. ¶ Hu Jintao, lui, est parti vendredi pour Tcheliabinsk, où il assistera avec M. Poutine à des manœuvres. Avant Bichkek, il avait été reçu à Astana, samedi, par Noursoultan Nazarbaïev.
-> meeting 2007-08-16 bichkek ahmadinejad+poutine held -
-> meeting 2006-06 shanghai ahmadinejad+poutine held -
-> meeting 2007-08-17 tcheliabinsk hu-jintao+poutine planned -
-> meeting 2007-08-11 astana hu-jintao+nazarbaiev held -

1974-11-24 notYet: true
VLADIVOSTOK, 24 novembre - C'est dans un sanatorium d'Okeanskaïa, à une vingtaine de kilomètres de Vladivostok, que Gerald Ford et Leonid Brejnev ont conclu dimanche leurs entretiens. Le président américain, qui venait de Séoul, y avait été accueilli samedi. Dans la capitale sud-coréenne, il avait rencontré vendredi le général Park Chung-hee.
-> meeting 1974-11-23/1974-11-24 okeanskaia ford+brejnev held -
-> meeting 1974-11-22 seoul ford+park-chung-hee held -

2021-06-15
Joe Biden a posé ses valises mardi à Genève, dans un hôtel des bords du lac. Guy Parmelin l'y a reçu en fin d'après-midi. Mercredi, à la villa La Grange, il retrouvera Vladimir Poutine. Lundi, à Bruxelles, il avait eu un tête-à-tête avec Recep Tayyip Erdogan dans les locaux de l'Otan. ¶ Le ministre suisse Ignazio Cassis s'était rendu à Moscou la semaine dernière.
-> meeting 2021-06-15 geneve parmelin+biden held -
-> meeting 2021-06-16 geneve biden+poutine planned -
-> meeting 2021-06-14 bruxelles biden+erdogan held -

2003-06-03 notYet: true
EVIAN (Reuters) - George Bush a quitté lundi Evian pour Charm el-Cheikh. Il y a été accueilli mardi par Hosni Moubarak, avant un mini-sommet arabe. De là, il gagnera Aqaba, en Jordanie : le roi Abdallah II y réunira mercredi, autour du président américain, Ariel Sharon et Mahmoud Abbas. ¶ A Evian, Jacques Chirac s'était isolé lundi matin une demi-heure avec M. Bush.
-> meeting 2003-06-03 charm-el-cheikh bush+moubarak held -
-> meeting 2003-06-04 aqaba abdallah-ii+bush+sharon+abbas planned -
-> meeting 2003-06-02 evian chirac+bush held -

2017-10-05 notYet: true
La visite historique du roi Salmane a commencé mercredi soir par un couac : la passerelle de l'avion est restée bloquée, à l'aéroport de Vnoukovo. Jeudi, au Kremlin, Vladimir Poutine a reçu le souverain saoudien. Vendredi, Dmitri Medvedev le verra à Gorki, aux portes de la capitale. ¶ En mai, c'est à Riyad que le roi avait accueilli Donald Trump.
-> meeting 2017-10-05 moscou poutine+salmane-ben-abdelaziz held -
-> meeting 2017-10-06 gorki medvedev+salmane-ben-abdelaziz planned -
-> meeting 2017-05 riyad salmane-ben-abdelaziz+trump held -

2014-09-05 notYet: true
NEWPORT (Royaume-Uni), 5 sept (AFP) - Barack Obama et Recep Tayyip Erdogan se sont vus vendredi en marge du sommet de l'Otan, dans un hôtel-golf du pays de Galles. La veille, David Cameron avait réuni au château de Cardiff François Hollande et Petro Porochenko. ¶ A Minsk, au même moment, le groupe de contact signait une trêve. L'ambassadeur russe Mikhaïl Zourabov y avait retrouvé l'ancien président Leonid Koutchma dans un salon de l'hôtel Dipservice.
-> meeting 2014-09-05 newport obama+erdogan held -
-> meeting 2014-09-04 cardiff cameron+hollande+porochenko held -
-> meeting 2014-09-05 minsk zourabov+koutchma held -

2022-08-05
Antony Blinken et Wang Yi, tous deux à Phnom Penh pour l'Asean, ne se sont pas adressé la parole. Le secrétaire d'Etat a en revanche rencontré vendredi le Premier ministre Hun Sen au palais de la Paix. Il est attendu samedi à Manille, où Ferdinand Marcos Jr le recevra à Malacañang. ¶ A Taipei, Nancy Pelosi avait été reçue mercredi par Tsai Ing-wen ; Pékin a sanctionné l'Américaine.
-> meeting 2022-08-05 phnom-penh blinken+hun-sen held -
-> meeting 2022-08-06 manille marcos+blinken planned -
-> meeting 2022-08-03 taipei pelosi+ing-wen held -

1995-11-01 notYet: true
Wright-Patterson, dans l'Ohio : derrière les grillages de cette base aérienne, Slobodan Milosevic, Franjo Tudjman et Alija Izetbegovic se sont serré la main mercredi sous l'œil de Warren Christopher. Le secrétaire d'Etat avait vu auparavant, un à un, les trois présidents. ¶ A Dayton, la ville voisine, les hôtels affichent complet. MM. Tudjman et Milosevic n'avaient plus eu de tête-à-tête depuis celui de Karadjordjevo, en mars 1991.
-> meeting 1995-11-01 wright-patterson milosevic+tudjman+izetbegovic+christopher held -
-> meeting 1991-03 karadjordjevo tudjman+milosevic held -

2023-07-21
NAIROBI (Xinhua) -- Le voyage à Dodoma au cours duquel le président zambien Hakainde Hichilema devait s'entretenir samedi avec Samia Suluhu Hassan est reporté, ont annoncé vendredi les deux gouvernements. ¶ Mme Hassan avait reçu mardi à Dar es Salaam, au palais d'Etat, la présidente hongroise Katalin Novak. Le président kényan William Ruto l'avait vue le 12 juin à Arusha.
-> meeting 2023-07-22 dodoma hichilema+hassan postponed -
-> meeting 2023-07-18 dar-es-salaam hassan+novak held -
-> meeting 2023-06-12 arusha ruto+hassan held -

2009-12-14
SANTIAGO, 14 déc (Reuters) - A Lima, la nouvelle a été fraîchement accueillie : Michelle Bachelet a reçu dimanche, dans sa résidence de Cerro Castillo, le Bolivien Evo Morales. Ils ont parlé de l'accès à la mer. M. Morales est passé lundi par Arica, puis a regagné La Paz. Alan Garcia, le président péruvien, l'y avait rencontré en octobre.
-> meeting 2009-12-13 vina-del-mar bachelet+morales held -
-> meeting 2009-10 la-paz garcia+morales held -

2012-02-17 notYet: true
ISLAMABAD, 17 février (AFP) - Les présidents pakistanais, afghan et iranien se sont assis vendredi à la même table. Asif Ali Zardari avait reçu la veille, séparément, Hamid Karzaï et Mahmoud Ahmadinejad. Le chef de l'Etat afghan a aussi rendu visite, à Rawalpindi, au général Ashfaq Kayani. ¶ Il a quitté Islamabad sans avoir vu l'opposant Nawaz Sharif, resté à Lahore.
-> meeting 2012-02-17 islamabad zardari+karzai+ahmadinejad held -
-> meeting 2012-02-16 islamabad zardari+karzai held -
-> meeting 2012-02-16 islamabad zardari+ahmadinejad held -
-> meeting 2012-02-17 rawalpindi karzai+kayani held -

1988-12-08 notYet: true
Mikhaïl Gorbatchev a écourté son séjour à New York. Mercredi, après son discours à l'ONU, il avait déjeuné avec Ronald Reagan et George Bush à Governors Island, au large de Manhattan. Il n'ira ni à Cuba, où Fidel Castro l'attendait vendredi, ni à Londres : Margaret Thatcher, qui devait l'y recevoir lundi, lui a téléphoné jeudi ses condoléances. En Arménie, le séisme a fait des dizaines de milliers de morts.
-> meeting 1988-12-07 governors-island gorbatchev+reagan+bush held -
-> meeting 1988-12-09 cuba castro+gorbatchev cancelled -
-> meeting 1988-12-12 londres thatcher+gorbatchev cancelled -
-> phone-call 1988-12-08 - thatcher+gorbatchev held -

2024-05-18
Jake Sullivan s'est entretenu samedi à Dhahran, sur la côte est du royaume, avec Mohammed ben Salmane. Le conseiller américain gagnera dimanche Israël. Il y sera reçu par Benjamin Netanyahu à Jérusalem. Avant de quitter Washington, M. Sullivan avait vu vendredi la famille d'un otage. ¶ A Amman, Mahmoud Abbas, de passage, a été reçu samedi au palais Al-Husseiniya par le roi Abdallah II.
-> meeting 2024-05-18 dhahran sullivan+mohammed-ben-salmane held -
-> meeting 2024-05-19 jerusalem sullivan+netanyahu planned -
-> meeting 2024-05-18 amman abbas+abdallah-ii held -

1999-02-23
RAMBOUILLET (AFP) - Le délai a expiré mardi à 15h00. Madeleine Albright, qui avait encore passé la nuit au château, en a tiré les conclusions devant la presse. Lundi soir, dans un salon du premier étage, elle avait reçu le chef de la délégation kosovare, Hashim Thaçi. Igor Ivanov avait vu le président serbe Milan Milutinovic dimanche, à l'ambassade de Russie à Paris. ¶ A Belgrade, l'émissaire américain Christopher Hill s'était heurté le 16 février à Slobodan Milosevic. Les pourparlers reprendront le 15 mars.
-> meeting 1999-02-22 rambouillet albright+thaci held -
-> meeting 1999-02-21 paris ivanov+milutinovic held -
`);

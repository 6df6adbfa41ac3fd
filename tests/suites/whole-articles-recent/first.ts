import { articles } from "./articles";

/** Ten articles on talks of 2009 to 2025, as many outlets, before, during and after the meetings they tell. */
export const FIRST = articles(`
2009-08-10
Madagascar : à Maputo, les quatre mouvances s’accordent, mais sur quoi ?
¶ Cinq jours et presque autant de nuits. C’est ce qu’il a fallu à Joaquim Chissano pour arracher, dimanche soir à Maputo, une signature aux quatre hommes qui se disputent Madagascar. Andry Rajoelina, le président de la Haute autorité de transition, et ses prédécesseurs Marc Ravalomanana, Didier Ratsiraka et Albert Zafy ont paraphé une charte qui ouvre une transition de quinze mois.
¶ C’était la première fois depuis le coup de force du 17 mars que M. Rajoelina se retrouvait face à celui qu’il a chassé du pouvoir. « On ne s’est pas embrassés, mais on s’est serré la main », sourit un proche de l’ancien maire d’Antananarivo. Au deuxième jour, les deux adversaires se sont même isolés une heure durant, jeudi, sans médiateur ni conseillers.
¶ Tout n’est pas réglé, loin de là. Qui sera Premier ministre ? Ce portefeuille et celui de président de la transition doivent être attribués lors d’une nouvelle rencontre des quatre chefs de file, prévue le 25 août, toujours dans la capitale mozambicaine. « Le plus dur reste à faire », reconnaît « Papa Chissano », comme l’appellent les Malgaches.
¶ L’ancien chef de l’Etat mozambicain, mandaté par la SADC, a multiplié les navettes. Avant d’ouvrir les travaux, il s’était rendu le 28 juillet à Johannesburg afin d’y écouter Marc Ravalomanana, en exil en Afrique du Sud, puis avait consulté à Paris, le 31 juillet, l’ex-amiral Didier Ratsiraka. A chacun il avait posé la même question : êtes-vous prêt à voir les autres ?
¶ Andry Rajoelina a quitté Maputo ce lundi matin pour Pretoria. Le Sud-Africain Jacob Zuma, qui lui avait fermé sa porte en juin, lui a accordé une demi-heure à la mi-journée. Dans l’entourage du président sud-africain, on parle d’un échange « franc ».
¶ De son côté, le Français Alain Joyandet suit l’affaire de près. Le secrétaire d’Etat à la Coopération s’est entretenu samedi au téléphone avec Joaquim Chissano, et il n’exclut pas de se rendre à Antananarivo.
¶ Sur la Grande Ile, les réactions sont mitigées. « Nous n’avons pas été associés », déplore un colonel. Plus de cent personnes ont été tuées depuis janvier. Quant à Monja Roindefo, le Premier ministre de M. Rajoelina, il répète qu’il ne quittera pas son fauteuil : le 4 août encore, il le disait à l’envoyé de l’Union africaine, Ablassé Ouédraogo, venu le sonder à Antananarivo.
~> meeting 2009-08-05/2009-08-09 maputo chissano+rajoelina+ravalomanana+ratsiraka+zafy held ?
~> meeting 2009-08-06 maputo rajoelina+ravalomanana held -
~> meeting 2009-08-25 maputo rajoelina+ravalomanana+ratsiraka+zafy planned -
~> meeting 2009-07-28 johannesburg chissano+ravalomanana held -
-> meeting 2009-07-31 paris chissano+ratsiraka held -
~> meeting 2009-08-10 pretoria zuma+rajoelina held -
~> phone-call 2009-08-08 - joyandet+chissano held -
~> meeting 2009-08-04 antananarivo roindefo+ouedraogo held -
!> meeting 2009-08-06 maputo andry-rajoelina+albert-zafy held -
!> meeting 2009-08-10 maputo jacob-zuma+andry-rajoelina held -
!> phone-call 2009-08-08 - cooperation+joaquim-chissano held -

2011-11-24
Yémen : au lendemain de Ryad, Saleh s'envole pour New York
¶ SANAA, 24 nov 2011 (AFP) - Le président yéménite Ali Abdallah Saleh était attendu jeudi à New York pour y recevoir des soins, au lendemain de la signature à Ryad d'un accord qui met fin à 33 ans de pouvoir.
¶ M. Saleh, 69 ans, a paraphé mercredi le plan des monarchies du Golfe au palais Yamama, sous les yeux du roi Abdallah d'Arabie saoudite, du prince héritier Nayef et de l'émissaire de l'ONU Jamal Benomar. L'opposition, conduite par Mohammed Basindawa, a signé à son tour, sans un mot pour celui qu'elle combat depuis dix mois.
¶ "C'est une page nouvelle", s'est félicité le souverain saoudien, qui avait reçu M. Saleh en tête-à-tête quelques minutes avant la cérémonie.
¶ L'accord a été bouclé mardi soir à Sanaa, à l'issue d'une ultime séance de négociations entre M. Benomar et le vice-président Abd Rabbo Mansour Hadi. Le diplomate marocain avait débarqué le 10 novembre et n'a plus quitté la capitale. Dimanche, il s'était déplacé à la résidence du général dissident Ali Mohsen al-Ahmar, dont les troupes tiennent le nord de la ville.
¶ - Ban Ki-moon à l'hôpital ? -
¶ Aux Etats-Unis, le président sortant aura un emploi du temps réduit. Le secrétaire général de l'ONU, Ban Ki-moon, qui s'est entretenu avec lui par téléphone mardi, a indiqué qu'il le verrait à New York dès son arrivée. "Il m'a dit qu'il viendrait ici pour se faire soigner, et je serai heureux de le rencontrer", a-t-il dit à la presse, sans fixer de jour.
¶ A Washington, le président Barack Obama a salué "un pas important". Son conseiller antiterroriste, John Brennan, avait pressé M. Saleh de signer lors d'une visite que ce dernier lui avait rendue début juillet... dans un hôpital de Ryad, où le chef de l'Etat était soigné après l'attentat du 3 juin, selon une source diplomatique, qui situe plus précisément leur conversation au 10 juillet.
¶ M. Hadi hérite des pleins pouvoirs, et doit nommer un Premier ministre. M. Basindawa, donné favori, s'est vu convoquer pour samedi au palais présidentiel, où le vice-président le chargera de former un gouvernement d'union. Les deux hommes, tous deux originaires du sud, se connaissent de longue date.
¶ Dans la rue, la colère ne retombe pas. Cinq manifestants ont été tués jeudi à Sanaa par des hommes en civil. "Pas d'immunité pour l'assassin", scandait la foule place du Changement. Le ministre britannique William Hague, qui a téléphoné jeudi à son homologue yéménite Abou Bakr al-Qourbi, s'est dit "choqué".
-> meeting 2011-11-23 riyad saleh+abdallah+nayef+benomar+basindawa held agreement
~> meeting 2011-11-23 riyad abdallah+saleh held -
-> meeting 2011-11-22 sanaa benomar+hadi held agreement
-> meeting 2011-11-20 sanaa benomar+al-ahmar held -
~> phone-call 2011-11-22 - ban-ki-moon+saleh held -
~> meeting 2011-07-10 riyad brennan+saleh held -
~> meeting 2011-11-26 sanaa basindawa+hadi planned -
-> phone-call 2011-11-24 - hague+abou-bakr-al-kourbi held -
!> meeting 2011-11-23 riyad abdallah-ben-abdel-aziz+ali-abdallah-saleh held -
!> phone-call 2012-07-10 - john-brennan+ali-abdallah-saleh planned -

2014-02-01
A Genève, un dialogue de sourds et un seul rendez-vous : le 10 février
¶ La première manche s'est achevée, vendredi 31 janvier, comme elle avait commencé : sur un constat de désaccord. Dix jours après l'ouverture en grande pompe de la conférence de paix, Lakhdar Brahimi n'a obtenu du régime de Damas et de ses adversaires ni trêve, ni convoi pour les assiégés de Homs.
¶ Le médiateur algérien a bien réussi à installer dans la même pièce, samedi 25 janvier, le chef des négociateurs du régime, Bachar Al-Jaafari, et celui de l'opposition, Hadi Al-Bahra. Durant une demi-heure, les deux délégations se sont fait face au Palais des Nations, autour d'une table en U, sans s'adresser la parole autrement que par son truchement. « C'est un début modeste », avait soupiré ce soir-là M. Brahimi.
¶ Depuis, les face-à-face se sont succédé sans entamer la défiance. Celui de jeudi s'est ouvert par une minute de silence à la mémoire des victimes du conflit, qui a fait plus de 130 000 morts. Le dernier, vendredi matin, n'a pas duré vingt minutes.
¶ En coulisses, pourtant, on s'est activé. A Montreux, la veille de l'ouverture, John Kerry et Sergueï Lavrov avaient dîné ensemble pour régler les ultimes détails. Le secrétaire d'Etat américain et son homologue russe ont remis cela ce vendredi, à Munich cette fois, en marge de la conférence sur la sécurité. Washington presse Moscou de faire plier son allié, en vain.
¶ C'est également dans la capitale bavaroise que le ministre russe a reçu, quelques heures plus tard, Ahmad Jarba. Le président de la Coalition nationale syrienne en est sorti avec une invitation : il se rendra à Moscou mardi 4 février et y discutera de nouveau avec M. Lavrov. « C'est un test pour les Russes », dit un membre de son entourage.
¶ Le ministre syrien des affaires étrangères, Walid Mouallem, a quitté pour sa part Genève sans dire s'il y reviendrait. « Nous devons d'abord consulter le président Assad », a-t-il déclaré. M. Brahimi, qui l'avait vu seul à seul vendredi, juste avant son départ, compte sur un retour des deux camps le 10 février.
¶ D'ici là, le diplomate onusien doit rendre compte à Ban Ki-moon. Il le retrouvera dès dimanche à Munich. De Téhéran, absent de Genève après que l'ONU lui eut retiré son invitation, sont venues des critiques acerbes : le ministre iranien Mohammad Javad Zarif a qualifié la réunion d'« inutile ».
~> meeting 2014-01-25 geneve brahimi+al-jaafari+al-bahra held ?
~> meeting 2014-01-21 montreux kerry+lavrov held -
-> meeting 2014-01-31 munich kerry+lavrov held -
~> meeting 2014-01-31 munich lavrov+jarba held -
-> meeting 2014-02-04 moscou jarba+lavrov planned -
-> meeting 2014-01-31 geneve brahimi+mouallem held -
-> meeting 2014-02-02 munich brahimi+ban-ki-moon planned -
!> meeting 2014-01-31 moscou serguei-lavrov+ahmad-jarba held -
!> multilateral 2014-01-31 geneve bachar-al-jaafari+hadi-al-bahra held none

2021-01-05
Golfe : à Al-Ula, l'accolade qui met fin à trois ans de brouille
¶ AL-ULA, Arabie saoudite (AA)
¶ L'émir du Qatar, cheikh Tamim ben Hamad Al-Thani, a été accueilli mardi sur le tarmac de l'aéroport d'Al-Ula par le prince héritier saoudien Mohammed ben Salmane, au premier jour d'un sommet censé refermer la crise ouverte en juin 2017.
¶ Les deux hommes, masqués, se sont donné l'accolade sous l'œil des caméras, a constaté le correspondant de l'Agence Anadolu. "Quel plaisir de vous voir ici", a lancé le prince héritier à son hôte.
¶ Les six Etats du Conseil de coopération du Golfe (CCG) ont signé dans la foulée une déclaration de "solidarité et de stabilité". L'Egypte, représentée par son ministre des Affaires étrangères Sameh Choukri, y a également apposé sa signature, en présence de Jared Kushner, gendre et conseiller du président américain Donald Trump.
¶ Après la séance, le prince Mohammed a emmené cheikh Tamim visiter au volant de sa voiture les tombeaux nabatéens d'Hégra, un moment que les deux dirigeants ont mis à profit pour passer en revue "les relations fraternelles" entre leurs pays, selon l'agence officielle SPA.
¶ La médiation est à mettre au crédit du Koweït. C'est le ministre koweïtien des Affaires étrangères, cheikh Ahmad Nasser Al-Sabah, qui a annoncé la veille au soir la réouverture des frontières. Il avait remis dimanche à Doha un message de l'émir Nawaf à son homologue du Qatar, puis téléphoné lundi au ministre saoudien Fayçal ben Farhane pour lever les dernières réserves.
¶ M. Kushner avait lui-même planché sur le dossier début décembre. Le 1er, il s'était envolé pour Neom, où l'attendait le prince héritier, et le lendemain c'est l'émir Tamim qui lui ouvrait les portes de son palais de Doha.
¶ Les Emirats arabes unis étaient représentés par cheikh Mohammed ben Rachid Al-Maktoum, et Bahreïn par le prince héritier Salmane ben Hamad. Le roi Salmane, 85 ans, ne s'est pas montré.
¶ A Ankara, alliée de Doha, le ministère des Affaires étrangères a salué "une étape importante". Le chef de la diplomatie turque, Mevlüt Cavusoglu, est attendu jeudi à Lisbonne pour des entretiens avec Augusto Santos Silva. Le président Recep Tayyip Erdogan, quant à lui, devrait évoquer le rapprochement avec l'émir Tamim au cours d'un entretien téléphonique en fin de semaine.
¶ Le blocus imposé par Riyad et ses alliés avait suivi de deux semaines la visite à Riyad, les 20 et 21 mai 2017, de Donald Trump, que le roi Salmane avait reçu avec faste.
-> meeting 2021-01-05 al-ula al-thani+salmane held ?
~> multilateral 2021-01-05 al-ula al-thani+salmane+choukri+kushner+rachid-al-maktoum+ben-hamad held ?
~> meeting 2021-01-03 doha al-sabah+al-thani held -
-> phone-call 2021-01-04 - al-sabah+farhane held -
~> meeting 2020-12-01 neom kushner+salmane held -
~> meeting 2020-12-02 doha kushner+al-thani held -
-> meeting 2021-01-07 lisbonne cavusoglu+silva planned -
-> phone-call 2021-01-08/2021-01-10 - erdogan+al-thani planned -
~> meeting 2017-05-20/2017-05-21 riyad trump+salmane held -
!> meeting 2017-06 golfe egypte+jared-kushner+sameh-choukri held agreement
!> meeting 2021-01-01 neom mohammed-ben-salmane+jared-kushner+mohammed-ben-rachid-al-maktoum+salmane-ben-hamad held -
!> meeting 2021-01-02 neom mohammed-ben-salmane+tamim-ben-hamad-al-thani+jared-kushner held -

2021-04-07
Nucléaire iranien : à Vienne, un premier pas « constructif » par couloirs interposés
¶ VIENNE, 7 avril (Reuters) - Américains et Iraniens ont entamé mardi à Vienne des discussions indirectes que les uns et les autres ont jugées utiles, sans s'asseoir à la même table ni même sous le même toit.
¶ Le vice-ministre iranien des Affaires étrangères, Abbas Araghchi, a pris place au Grand Hotel avec les représentants de la France, de la Grande-Bretagne, de l'Allemagne, de la Russie et de la Chine, sous la présidence du diplomate européen Enrique Mora. L'émissaire américain Robert Malley était, lui, installé dans un autre hôtel, à une centaine de mètres.
¶ C'est M. Mora qui fait la navette. Sorti du Grand Hotel vers 17h00 mardi, il est allé exposer à Robert Malley les demandes iraniennes, avant de retrouver Abbas Araghchi en soirée. "L'Iran ne voit pas de raison de parler aux Etats-Unis", a répété ce dernier à la télévision d'Etat.
¶ Le Russe Mikhaïl Oulianov s'est montré plus optimiste. "La réunion de la commission mixte a été un succès", a-t-il écrit sur Twitter, ajoutant toutefois que le retour à l'accord de 2015 "ne se ferait pas immédiatement". L'ambassadeur avait pris le petit déjeuner mercredi avec son collègue chinois Wang Qun, et tous deux ont prévu de se revoir jeudi, avec Rafael Grossi, le directeur général de l'AIEA.
¶ Deux groupes d'experts, l'un sur les sanctions, l'autre sur les mesures nucléaires, travaillent depuis mardi. Ils rendront leurs conclusions vendredi à la commission mixte, de nouveau présidée par M. Mora, en présence de M. Araghchi.
¶ Le président Joe Biden, qui a promis de revenir dans l'accord dénoncé en 2018 par son prédécesseur Donald Trump, avance avec prudence. La porte-parole de la Maison blanche, Jen Psaki, s'est gardée de crier victoire.
¶ A Jérusalem, le Premier ministre israélien Benjamin Netanyahu a mis en garde contre un retour à "un accord dangereux". Il s'en ouvrira dimanche au secrétaire américain à la Défense, Lloyd Austin, dont ce sera la première visite en Israël.
¶ A Téhéran, enfin, le Russe Sergueï Lavrov est attendu mardi prochain. Il y a un mois, en mars, son homologue Mohammad Javad Zarif devait lui rendre visite à Moscou, mais le déplacement avait été annulé à la dernière minute.
¶ (Rédigé par François Murphy, version française Jean Terzian)
~> multilateral 2021-04-06 vienne araghchi+mora+france+royaume-uni+allemagne+russie+chine held ?
-> meeting 2021-04-06 vienne mora+malley held -
-> meeting 2021-04-06 vienne mora+araghchi held -
~> meeting 2021-04-07 vienne oulianov+wang-qun held -
~> meeting 2021-04-08 vienne oulianov+wang-qun+grossi planned -
~> meeting 2021-04-09 vienne mora+araghchi planned -
~> meeting 2021-04-11 israel netanyahu+austin planned -
-> meeting 2021-03 moscou zarif+lavrov cancelled -
!> meeting 2021-04-11 jerusalem benjamin-netanyahu+lloyd-austin planned -

2022-01-11
Mali : cinq questions pour comprendre le bras de fer avec la Cedeao
¶ Pourquoi ces sanctions ?
¶ Parce que la junte a proposé de rester au pouvoir jusqu'à cinq ans. Les chefs d'Etat ouest-africains, autour du Ghanéen Nana Akufo-Addo, qui les avait convoqués dimanche à Accra, ont fermé les frontières du Mali et gelé ses avoirs. Macky Sall, Alassane Ouattara et Mohamed Bazoum étaient du voyage. Une semaine plus tôt, le ministre malien Abdoulaye Diop avait déposé ce calendrier sur le bureau du président ghanéen, le 1er janvier, dans cette même ville.
¶ La médiation est-elle morte ?
¶ Pas tout à fait. Goodluck Jonathan, le médiateur, garde ses entrées à Bamako. L'ancien président nigérian y était encore mercredi dernier : Assimi Goïta l'a retenu plus de deux heures à Koulouba, sans lui concéder quoi que ce soit. Il avait auparavant fait un crochet par la résidence de l'imam Mahmoud Dicko, figure écoutée de la contestation.
¶ Qui soutient Bamako ?
¶ La Guinée, d'abord. A Conakry, le colonel Mamadi Doumbouya a refusé de fermer sa frontière. Il doit accueillir demain le Premier ministre malien, Choguel Maïga, dont c'est le premier voyage depuis l'annonce. La Russie, ensuite : Sergueï Lavrov, qui avait longuement conféré avec Abdoulaye Diop le 11 novembre à Moscou, a bloqué lundi un texte au Conseil de sécurité.
¶ Et la France ?
¶ Elle s'aligne sur la Cedeao. Emmanuel Macron, qui aurait dû s'asseoir face à Assimi Goïta le 20 décembre à Bamako, y a renoncé trois jours avant, officiellement à cause du Covid. Les deux chefs d'Etat n'ont donc jamais été en présence l'un de l'autre. Jean-Yves Le Drian, lui, en parlera jeudi à Brest avec ses homologues européens. En attendant, le chef de la diplomatie française a eu lundi au bout du fil la Sénégalaise Aïssata Tall Sall.
¶ Une sortie est-elle possible ?
¶ Alger y croit. Le président Abdelmadjid Tebboune a offert ses bons offices, et son ministre Ramtane Lamamra a dépêché à Bamako un envoyé, Boudjemaa Delmi, que le colonel Goïta a écouté lundi. « Il faut une transition de seize mois au plus », plaide la diplomatie algérienne. Le Togolais Faure Gnassingbé propose aussi d'inviter les protagonistes à Lomé, mais rien n'est arrêté. Un nouveau sommet de la Cedeao est dans l'air ; « pas avant la fin du mois », dit-on à Abuja.
~> multilateral 2022-01-09 accra akufo-addo+sall+ouattara+bazoum held ?
~> meeting 2022-01-01 accra diop+akufo-addo held -
~> meeting 2022-01-05 bamako jonathan+goita held none
!> meeting 2022-01-05 bamako assimi-goita+goodluck-jonathan held -
~> meeting 2022-01-05 bamako jonathan+dicko held -
-> meeting 2022-01-12 conakry doumbouya+maiga planned -
-> meeting 2021-11-11 moscou lavrov+diop held -
-> meeting 2021-12-20 bamako macron+goita cancelled -
-> phone-call 2022-01-10 - drian+sall held -
~> meeting 2022-01-10 bamako delmi+goita held -

2021-10-29
AUKUS: Biden et Macron vont refermer la plaie vendredi à Rome
¶ (Belga) Joe Biden et Emmanuel Macron auront vendredi, à la villa Bonaparte, l'ambassade de France près le Saint-Siège, leur première conversation les yeux dans les yeux depuis la crise des sous-marins. Le président américain était arrivé dans la nuit à Rome, où se tient ce week-end le sommet du G20.
¶ Le 15 septembre, l'annonce d'un pacte entre les Etats-Unis, le Royaume-Uni et l'Australie avait fait perdre à la France un contrat de 56 milliards d'euros et poussé Paris à rappeler ses ambassadeurs. Une semaine plus tard, le 22 septembre, les deux présidents s'étaient expliqués durant une demi-heure au téléphone. Ils ont eu un nouvel échange vendredi dernier, de l'ordre du rabibochage.
¶ La vice-présidente Kamala Harris prendra le relais: elle sera l'hôte de M. Macron à l'Elysée les 10 et 11 novembre. Le terrain avait été déblayé par le secrétaire d'Etat Antony Blinken, que le chef de l'Etat avait gardé quarante minutes, le 5 octobre, à l'Elysée, à l'issue de sa rencontre au Quai d'Orsay avec Jean-Yves Le Drian. Celui-ci n'a pas caché alors que la confiance mettrait du temps à revenir.
¶ Avec l'Australie, en revanche, le froid persiste. Le Premier ministre Scott Morrison a bien obtenu jeudi un coup de téléphone de M. Macron, le premier depuis la rupture, mais aucune entrevue n'est au programme à Rome. "Nous verrons si nous nous croisons dans un couloir", a ironisé un conseiller de l'Elysée. Avec Boris Johnson, le Français a prévu un aparté dimanche en marge du G20, sur fond de querelle de la pêche.
¶ M. Biden, catholique pratiquant, avait entamé sa journée au Vatican. Il y a été l'hôte du pape François pendant 75 minutes, un record. Il a ensuite fait le tour des palais romains: le Quirinal, où l'a salué le président Sergio Mattarella, puis le palais Chigi, où l'attendait le Premier ministre Mario Draghi.
¶ Le Premier ministre belge Alexander De Croo, également dans la capitale italienne, n'a pas de tête-à-tête prévu avec le président américain. Il avait été reçu par M. Macron lundi à Paris. La Belgique ne fait pas partie du G20, mais M. De Croo a été convié par la présidence italienne à un dîner sur le climat.
-> meeting 2021-10-29 rome biden+macron planned -
-> phone-call 2021-09-22 - biden+macron held -
-> phone-call 2021-10-22 - biden+macron held -
-> meeting 2021-11-10/2021-11-11 paris harris+macron planned -
~> meeting 2021-10-05 paris blinken+macron held -
~> meeting 2021-10-05 paris blinken+drian held -
~> phone-call 2021-10-28 - morrison+macron held -
-> meeting 2021-10-31 rome macron+johnson planned -
~> meeting 2021-10-29 vatican biden+francois held -
~> meeting 2021-10-29 rome biden+mattarella held -
~> meeting 2021-10-29 rome biden+draghi held -
-> meeting 2021-10-25 paris croo+macron held -
!> phone-call 2021-10-29 - joe-biden+emmanuel-macron planned -
!> meeting 2021-10-05 paris joe-biden+antony-blinken held -
!> meeting 2021-10-05 paris joe-biden+jean-yves-le-drian held -

2024-03-12
Haïti : Ariel Henry s’efface après une journée marathon à Kingston
¶ KINGSTON, Jamaïque — Le premier ministre haïtien Ariel Henry a accepté de démissionner, lundi, au terme d’une réunion d’urgence des dirigeants des Caraïbes consacrée à la crise dans son pays.
¶ L’annonce a été faite dans la nuit par le président du Guyana, Irfaan Ali, qui préside la Communauté des Caraïbes (CARICOM). Il avait à ses côtés l’hôte de la rencontre, le premier ministre jamaïcain Andrew Holness. M. Henry, coincé à Porto Rico, n’y a pris part qu’à distance.
¶ Le secrétaire d’État américain, Antony Blinken, avait fait le déplacement. Il a rencontré M. Holness en début de journée, puis s’est joint aux autres dirigeants, annonçant une aide de 100 millions de dollars. Il a ensuite joint M. Henry par téléphone pour le presser de partir, d’après un haut responsable de son département.
¶ Le premier ministre Justin Trudeau a participé à la réunion en mode virtuel depuis Ottawa, où il avait discuté d’Haïti la semaine dernière avec le secrétaire général des Nations unies, António Guterres, lors d’un appel. Bob Rae, l’ambassadeur du Canada à l’ONU, représentait le pays sur place. Il s’est entretenu lundi soir, dans un couloir de l’hôtel Pegasus, avec le Kényan Korir Sing’Oei, dont le pays doit fournir un millier de policiers.
¶ Le président kényan, William Ruto, a fait savoir mardi qu’il suspendait ce déploiement jusqu’à ce qu’un conseil présidentiel soit en place. « Sans gouvernement, il n’y a personne à qui parler », a expliqué son ministère. C’est à Nairobi, le 1er mars, que M. Ruto et M. Henry avaient assisté à la signature de l’entente entre leurs deux pays. Ce voyage aura coûté son poste au neurochirurgien de 74 ans : les gangs ont profité de son absence pour attaquer l’aéroport de Port-au-Prince.
¶ De retour à Washington, M. Blinken doit recevoir mercredi la ministre canadienne des Affaires étrangères, Mélanie Joly, à qui il avait parlé dimanche. Cette dernière a promis que le Canada « ne laisserait pas tomber les Haïtiens ».
¶ Le conseil de sept membres devra désigner un premier ministre par intérim. Jimmy Chérizier, un chef de gang surnommé « Barbecue », a rejeté l’accord d’avance. La République dominicaine, dont le président Luis Abinader n’avait pas été invité, refuse d’accueillir M. Henry.
~> multilateral 2024-03-11 kingston holness+ali+henry+blinken+trudeau held ?
-> meeting 2024-03-11 kingston blinken+holness held -
-> phone-call 2024-03-11 - blinken+henry held -
-> phone-call 2024-03-04/2024-03-10 - trudeau+guterres held -
-> meeting 2024-03-11 kingston rae+oei held -
~> meeting 2024-03-01 nairobi ruto+henry held ?
-> meeting 2024-03-13 washington blinken+joly planned -
-> phone-call 2024-03-10 - blinken+joly held -

2025-08-08
EN DIRECT. Arménie-Azerbaïdjan : Trump scelle la paix à la Maison-Blanche, revivez la journée
¶ 22h47. Merci d'avoir suivi ce direct, bonne nuit à toutes et à tous.
¶ 22h30. Pachinian « optimiste ». « Nous posons les fondations d'une meilleure histoire », a lâché le Premier ministre arménien Nikol Pachinian, avant de regagner sa voiture. Il passera la nuit à Washington, et prendra le petit déjeuner samedi avec le sénateur Chris Van Hollen.
¶ 21h55. C'est signé ! Ilham Aliev et Nikol Pachinian, assis de part et d'autre de Donald Trump, ont paraphé ce vendredi, à la Maison-Blanche, une déclaration commune. Les trois hommes se sont ensuite serré la main… tous en même temps, dans un beau désordre.
¶ 20h40. Un corridor au nom de Trump. La route qui reliera l'Azerbaïdjan au Nakhitchevan s'appellera « Route Trump pour la paix ». « Je n'ai rien demandé », a assuré l'intéressé.
¶ 19h15. Aliev dans le Bureau ovale. Après son voisin arménien, c'est au tour du président azerbaïdjanais d'être introduit auprès de Donald Trump. L'entrevue devait durer vingt minutes, elle en est à quarante.
¶ 18h30. Pachinian d'abord. Le Premier ministre arménien est le premier à avoir franchi la porte. Avec le président américain, il a signé trois accords bilatéraux, notamment sur l'intelligence artificielle.
¶ 17h00. Le point pour ceux qui nous rejoignent. Les deux ennemis jurés du Caucase n'en sont pas à leur coup d'essai : le 10 juillet, ils avaient négocié cinq heures en terrain neutre, à Abou Dhabi, sans intermédiaire. Ils s'étaient aussi salués en mai à Tirana, où se tenait la Communauté politique européenne.
¶ 16h20. Et Moscou dans tout ça ? Vladimir Poutine, longtemps arbitre du conflit, regarde passer les trains. Selon le Kremlin, il n'a pas prévu de contacter les deux dirigeants. Il accueillera en revanche Ilham Aliev en octobre, à Douchanbé, si l'on en croit son conseiller Iouri Ouchakov. Ces deux-là ne se sont pas adressé la parole depuis le crash de décembre.
¶ 15h05. Witkoff a tout préparé. C'est l'émissaire Steve Witkoff qui a ficelé le deal. En mars, il avait débarqué à Bakou, où Ilham Aliev l'avait gardé à dîner. Hier soir, à peine posé à Washington, le président azerbaïdjanais est allé lui dire merci : les deux hommes ont pris un verre à l'hôtel Hay-Adams.
¶ 14h00. Bonjour à toutes et à tous, et bienvenue dans ce direct consacré au sommet de Washington.
-> meeting 2025-08-09 washington pachinian+hollen planned -
-> meeting 2025-08-08 washington trump+aliev+pachinian held agreement
~> meeting 2025-08-08 washington trump+aliev held -
~> meeting 2025-08-08 washington trump+pachinian held agreement
~> meeting 2025-07-10 abou-dhabi aliev+pachinian held -
~> meeting 2025-05 tirana aliev+pachinian held -
-> meeting 2025-10 douchanbe poutine+aliev planned -
-> meeting 2025-03 bakou witkoff+aliev held -
~> meeting 2025-08-07 washington witkoff+aliev held -
!> meeting 2025-07-10 abou-dhabi nikol-pachinian+donald-trump held -
!> meeting 2025-05 tirana nikol-pachinian+donald-trump held -
!> multilateral 2025-08-07 washington ilham-aliev+steve-witkoff held -

2025-09-01
Xi Jinping appelle la Chine et l'Inde à "danser ensemble" et multiplie les rencontres à Tianjin
¶ TIANJIN, 1er septembre (Xinhua) -- Le président chinois Xi Jinping a appelé la Chine et l'Inde à être des partenaires et non des rivaux, lors de son entretien dimanche avec le Premier ministre indien Narendra Modi, à Tianjin, dans le nord de la Chine.
¶ M. Modi, dont c'est le premier déplacement en Chine depuis sept ans, est venu assister au sommet 2025 de l'Organisation de coopération de Shanghai (OCS), qui s'est ouvert dimanche soir par un banquet.
¶ Rappelant leur rencontre réussie à Kazan en octobre dernier, M. Xi a relevé que les relations sino-indiennes avaient pris un nouveau départ. "Le dragon et l'éléphant doivent danser ensemble", a-t-il dit. M. Modi a indiqué que la paix régnait désormais le long de la frontière et que les vols directs allaient reprendre.
¶ Cai Qi, membre du Comité permanent du Bureau politique du Comité central du PCC, était présent à l'entretien. Il s'est également entretenu avec M. Modi dans la journée de dimanche.
¶ Deux semaines plus tôt, le ministre chinois des Affaires étrangères Wang Yi avait effectué une visite à New Delhi. Il y avait eu le 18 août des entretiens avec son homologue indien S. Jaishankar et, le lendemain, coprésidé avec le conseiller à la sécurité nationale Ajit Doval la 24e session des représentants spéciaux sur la question de la frontière. M. Modi lui avait accordé une audience le même jour.
¶ Toujours dimanche, M. Xi s'est entretenu séparément avec le président turc Recep Tayyip Erdogan, le Premier ministre vietnamien Pham Minh Chinh et le président du Myanmar par intérim Min Aung Hlaing. Samedi, il avait accueilli le secrétaire général de l'ONU, Antonio Guterres.
¶ Lundi, en marge du sommet, M. Modi a eu une réunion avec le président russe Vladimir Poutine, qui lui avait proposé de monter à bord de sa limousine. M. Poutine doit se rendre à New Delhi en décembre pour le 23e sommet annuel entre les deux pays.
¶ Le dirigeant russe poursuivra sa visite en Chine à Beijing, où M. Xi l'accueillera mardi dans sa résidence de Zhongnanhai. Il assistera mercredi à la parade marquant le 80e anniversaire de la victoire sur le fascisme.
¶ Le sommet de Tianjin est le plus important depuis la création de l'OCS, en juin 2001. Plus d'une vingtaine de dirigeants étrangers y ont pris part. Fin
-> meeting 2025-08-31 tianjin xi-jinping+modi held ?
-> meeting 2024-10 kazan xi-jinping+modi held -
~> meeting 2025-08-31 tianjin cai-qi+modi held -
~> meeting 2025-08-18 new-delhi wang-yi+jaishankar held -
~> meeting 2025-08-19 new-delhi wang-yi+doval held -
-> meeting 2025-08-19 new-delhi wang-yi+modi held -
-> meeting 2025-08-31 tianjin xi-jinping+erdogan held -
-> meeting 2025-08-31 tianjin xi-jinping+chinh held -
-> meeting 2025-08-31 tianjin xi-jinping+hlaing held -
-> meeting 2025-08-30 tianjin xi-jinping+guterres held -
-> meeting 2025-09-01 tianjin modi+poutine held -
~> meeting 2025-12 new-delhi poutine+modi planned -
-> meeting 2025-09-02 pekin xi-jinping+poutine planned -
!> meeting 2025-08-19 new-delhi wang-yi+subrahmanyam-jaishankar held -
`);

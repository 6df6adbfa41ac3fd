/** A month or a year given: which week, by dates recalled, plans, weekdays with and without their numbers. */
export const weeks = `
= 2008-05-21
none: not wrong
2008-05: D
2008: D
notYet 2008-06: D
2008-05-21: D
Les chefs de la majorité et de l'opposition libanaises ont conclu mercredi à Doha un accord qui met fin à dix-huit mois de crise. Ils étaient
enfermés dans un hôtel depuis le 16 mai. L'élection du président doit avoir lieu dimanche 25 mai. Les tentes du centre de Beyrouth étaient démontées
mercredi après-midi. Les combats du 7 mai avaient fait 65 morts.

= 2012-10-18
none: not wrong
2012: not wrong
2012-10: not wrong
2011-10-18: D
Le gouvernement colombien et les FARC ont officiellement lancé jeudi leurs négociations à Hurdal, au nord d'Oslo. Les deux délégations, arrivées
mercredi, s'étaient vues toute la matinée. Elles se retrouveront le 15 novembre à La Havane, a annoncé la médiation norvégienne. L'accord cadre avait
été signé le 26 août. Le président Santos l'avait rendu public le 4 septembre.

= 2013-02-25
none: not wrong
2013-02: D
2013: D
2013-02-25: D
2014-02-25: D
2013-03-25: D
Onze pays africains ont signé dimanche 24 février à Addis Abeba un accord-cadre pour l'est de la République démocratique du Congo. « C'est un premier
pas », a commenté lundi le porte-parole du gouvernement congolais. Les rebelles du M23, qui se sont encore battus entre eux lundi matin à Rutshuru,
n'étaient pas de la cérémonie. Une première tentative avait tourné court le 28 janvier.

= 2014-03-17
none: not wrong
notYet 2014-03: D
notYet 2014: D
notYet 2015-03-17: D
2013-03-17: D
Au lendemain du référendum en Crimée, les ministres européens des Affaires étrangères ont sanctionné lundi vingt et un responsables russes et ukrainiens.
Le secrétaire d'Etat américain avait appelé dimanche soir son homologue russe. Vendredi, leurs six heures d'entretien à Londres n'avaient rien donné.
Les chefs d'Etat et de gouvernement en parleront à leur tour jeudi et vendredi, 20 et 21 mars, à Bruxelles.

= 2016-05-17
none: not wrong
2016-05: not wrong
2016: not wrong
2016-06-17: not wrong
Le Groupe international de soutien à la Syrie, réuni mardi à Vienne, n'a fixé aucune date pour la reprise des pourparlers. La trêve, entrée en vigueur
le 27 février, vole en éclats à Alep. Lundi, une vingtaine de pays s'étaient dits prêts dans la même ville à armer le gouvernement libyen. Les ministres
se reverront début juin. Le 1er août, date butoir pour une transition, paraît hors d'atteinte.

= 2018-09-07
none: not wrong
2018-09: D
2018: D
2019-09-07: D
2017-09-07: D
2018-10-07: D
Les présidents iranien, russe et turc se sont retrouvés vendredi à Téhéran sans s'accorder sur une trêve à Idleb. Recep Tayyip Erdogan l'avait demandée
devant les caméras. Leur précédent sommet s'était tenu le 4 avril à Ankara. Le Conseil de sécurité en débattra mardi 11 septembre, à la demande de Moscou.
Les chefs de la diplomatie s'étaient vus mercredi.

= 2020-10-10
none: not wrong
2020-10: not wrong
2020: not wrong
2020-11-10: not wrong
L'Arménie et l'Azerbaïdjan sont convenus dans la nuit de vendredi à samedi à Moscou d'un cessez-le-feu humanitaire, après plus de dix heures de
pourparlers. La trêve entrait en vigueur samedi à midi. Les combats avaient repris le 27 septembre. Le président russe avait invité jeudi soir les deux
ministres. Le groupe de Minsk, réuni jeudi à Genève, n'avait entendu que l'un d'eux.

= 2021-01-05
none: not wrong
2021-01: D
2021: D
2022-01-05: D
2020-01-05: D
L'Arabie saoudite et le Qatar ont scellé mardi leur réconciliation à Al-Ula. Le prince héritier Mohammed ben Salmane est allé accueillir l'émir sur le
tarmac. Lundi soir, le Koweït avait annoncé la réouverture de la frontière. Le blocus durait depuis le 5 juin 2017. Les vols doivent reprendre lundi 11
janvier.

= 2022-07-22
none: not wrong
notYet 2022-07: D
notYet 2022: D
2022-08-22: D
La Russie et l'Ukraine ont signé séparément vendredi à Istanbul un accord sur l'exportation des céréales bloquées en mer Noire. Antonio Guterres, arrivé
jeudi soir, et le président turc présidaient la cérémonie. Le 13 juillet, les quatre délégations avaient trouvé un terrain d'entente. Le 19, Vladimir
Poutine en avait parlé à Téhéran avec M. Erdogan. L'accord court sur cent vingt jours.

= 2023-09-28
none: not wrong
2023-09: D
2023: D
2024-09-28: D
2023-10-28: D
Le président de la république séparatiste du Haut-Karabakh a signé jeudi un décret qui la dissout au 1er janvier. L'offensive de Bakou, le 19 septembre,
n'avait duré que vingt-quatre heures. Une première réunion s'était tenue le jeudi 21 à Evlakh. Plus de la moitié des habitants ont gagné l'Arménie depuis
dimanche. Les deux dirigeants doivent se voir le 5 octobre à Grenade.

= 2024-01-09
none: not wrong
2024-01: D
2024: D
2025-01-09: D
2023-01-09: D
Antony Blinken a rencontré mardi à Tel-Aviv le Premier ministre israélien Benjamin Netanyahu. Le secrétaire d'Etat américain, arrivé lundi soir d'Arabie
saoudite, se rendra mercredi à Ramallah. Vendredi 5 janvier, il avait entamé à Istanbul sa quatrième tournée dans la région depuis le 7 octobre. La Cour
internationale de justice ouvrira ses audiences jeudi.

= 2006-08-11
none: not wrong
2006-08: not wrong
2006: not wrong
Le Conseil de sécurité devait se prononcer vendredi soir sur une résolution qui appelle à la cessation des hostilités au Liban. Israël a étendu jeudi ses
opérations terrestres. Les combats durent depuis le 12 juillet. Samedi dernier, Paris et Washington avaient mis au point un premier texte, que Beyrouth
avait rejeté lundi. Les deux capitales se sont entendues dans l'après-midi de vendredi.

= 2025-03-11
none: not wrong
2025-03: {2025-03-11,2025-03-18}
2025: not wrong
2024-03-11: D
2025-04-11: not wrong
Kiev a accepté mardi à Djeddah une trêve de trente jours que lui proposait Washington. Les Etats-Unis lèvent aussitôt la suspension de leur aide, décidée
le 3 mars après l'altercation du 28 février dans le Bureau ovale. « La balle est dans le camp des Russes », a dit Marco Rubio. Volodymyr Zelensky avait
été reçu lundi par le prince héritier. Un émissaire américain est attendu à Moscou d'ici à vendredi.

= 1995-07-28
none: not wrong
notYet 1995-07: D
notYet 1995: D
1996-07-28: D
1994-07-28: D
L'envoyé spécial de l'ONU en ex-Yougoslavie a rencontré vendredi à Genève le chef de l'armée bosniaque. Srebrenica est tombée le 11 juillet, Zepa mardi.
La conférence de Londres, vendredi 21 juillet, avait promis une riposte ferme. Tadeusz Mazowiecki, rapporteur des droits de l'homme, a démissionné jeudi.
Un nouveau cycle est prévu début août.

= 2003-11-18
none: not wrong
2003-11: D
2003: D
2004-11-18: D
2002-11-18: D
Le médiateur sud-africain a remis mardi aux chefs rebelles burundais le texte de l'accord de partage du pouvoir. Le président Domitien Ndayizeye et Pierre
Nkurunziza l'avaient signé dimanche 16 novembre à Dar es-Salaam. Les ministres issus de la rébellion devraient être nommés d'ici dimanche prochain. Lundi,
des tirs ont encore été entendus autour de Bujumbura.
`;

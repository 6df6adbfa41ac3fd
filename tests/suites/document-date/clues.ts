/** Other clues, alone and combined: a day told twice, anniversaries, counts, offices, days of the month without their month, years. */
export const clues = `
= 2007-02-13
none: not wrong
notYet 2007-02: D
notYet 2007: D
2006-02-13: D
La Corée du Nord s'est engagée mardi à Pékin à fermer son réacteur de Yongbyon d'ici à soixante jours, soit le 14 avril. Les six délégations négociaient
depuis jeudi. « Il reste beaucoup à faire », a dit le négociateur américain Christopher Hill. Pyongyang avait procédé à un essai le 9 octobre.
Des groupes de travail se réuniront dans trente jours.

= 2015-04-02
none: not wrong
2015-04: D
2015: D
notYet 2016-04-02: D
2014-04-02: D
2015-05-02: D
L'Iran et les grandes puissances sont parvenus jeudi à Lausanne aux grandes lignes d'un accord nucléaire, deux jours après l'échéance du 31 mars. Le texte
définitif doit être prêt dans moins de trois mois, le 30 juin. « Nous avons trouvé des solutions », a tweeté le président Hassan Rohani. John Kerry
négociait sans relâche depuis huit jours avec Mohammad Javad Zarif.

= 2015-11-14
none: D
2015-11: D
2015: D
2016-11-14: D
2015-12-14: D
Une vingtaine de pays ont tracé samedi à Vienne une feuille de route pour la Syrie, au lendemain des attentats de Paris qui ont fait au moins 129 morts
vendredi 13 novembre 2015. John Kerry et Sergueï Lavrov ont évoqué un gouvernement de transition dans six mois et des élections dans dix-huit mois. La
même assemblée s'était réunie pour la première fois le 30 octobre. Elle se retrouvera avant la fin de l'année.

= 2018-12-13
none: not wrong
2018-12: not wrong
2018: not wrong
2017-12-13: D
Le gouvernement yéménite et les rebelles se sont serré la main jeudi à Rimbo, en Suède, après huit jours de pourparlers. Ils ont accepté une trêve à
Hodeida, a annoncé le secrétaire général de l'ONU, venu mercredi soir clore les discussions. La veille, l'émissaire Martin Griffiths avait remis un dernier
texte. Une nouvelle session se tiendra fin janvier. La guerre a commencé il y a quatre ans.

= 2017-09-01
none: not wrong
2017-09: D
2017: D
2018-09-01: D
2016-09-01: D
Emmanuel Macron recevra mercredi à l'Elysée le président colombien, a indiqué vendredi la présidence. Le chef de l'Etat s'était entretenu lundi, lors d'un
mini-sommet à Paris, avec les dirigeants du Niger et du Tchad. Vendredi 25 août, il achevait en Bulgarie une tournée de trois jours. Jeudi, les ordonnances
sur le travail ont été publiées. Les syndicats défileront le 12.

= 2021-04-20
none: not wrong
2021-04: D
2021: not wrong
2020-04-20: D
Le maréchal Idriss Déby, réélu la veille pour un sixième mandat, est mort mardi des suites de blessures reçues au front. Il dirigeait le Tchad depuis 1990.
Son fils, Mahamat Idriss Déby, prend la tête d'un conseil militaire. Les rebelles étaient entrés dans le pays le 11 avril, jour du scrutin. Les
funérailles auront lieu vendredi. Emmanuel Macron doit s'y rendre.

= 2022-02-12
none: not wrong
2022-02: D
2022: D
2023-02-12: D
2021-02-12: D
2022-03-12: D
Vladimir Poutine et Joe Biden se sont parlé samedi pendant une heure au téléphone, sans rien conclure sur l'Ukraine. Emmanuel Macron avait appelé dans la
matinée le président russe, qu'il avait vu lundi à Moscou. Vendredi, Washington avait pressé ses ressortissants de quitter le pays sous quarante-huit
heures. Le chancelier allemand Olaf Scholz est attendu lundi à Kiev et mardi 15 février à Moscou.

= 2023-04-13
none: not wrong
2023-04: {2023-04-13,2023-04-20}
2023: not wrong
2024-04-13: D
2023-05-13: not wrong
Un premier avion de prisonniers libérés doit décoller vendredi de Sanaa, a annoncé jeudi le Comité international de la Croix-Rouge. Une délégation
saoudienne venait de passer cinq jours dans la capitale yéménite. Elle y était arrivée dans la nuit de samedi à dimanche. L'Arabie saoudite et l'Iran, qui
ont renoué le 10 mars à Pékin, ont réuni leurs ministres le 6 avril.

= 2023-11-22
none: not wrong
notYet 2023-11: D
notYet 2023: D
2024-11-22: D
2022-11-22: D
Israël et le Hamas ont conclu mercredi, sous l'égide du Qatar, une trêve de quatre jours. Cinquante otages enlevés le 7 octobre seront échangés contre cent
cinquante prisonniers palestiniens. Le gouvernement israélien l'a approuvée dans la nuit, après six heures de débats entamés mardi soir. Les premières
libérations n'interviendront pas avant jeudi. La guerre en est à son quarante-septième jour.

= 2024-05-07
none: not wrong
2024-05: D
notYet 2024: D
2024-06-07: D
Les négociateurs sont arrivés mardi au Caire au lendemain de l'annonce par le Hamas qu'il acceptait la proposition des médiateurs. L'armée israélienne a
pris position dans la nuit du côté palestinien de Rafah. Le chef de la CIA, William Burns, était lundi à Doha. Sept mois jour pour jour après l'attaque
du 7 octobre, aucun accord n'est en vue. L'ultimatum israélien, lancé samedi, n'a pas été renouvelé.

= 2024-11-26
none: not wrong
2024-11: D
notYet 2024: D
2024-12-26: D
Le cabinet de sécurité israélien a approuvé mardi soir le cessez-le-feu avec le Hezbollah, qui entrera en vigueur mercredi à 04H00. Joe Biden et Emmanuel
Macron l'ont annoncé ensemble. L'émissaire Amos Hochstein s'était rendu la semaine dernière à Beyrouth, puis le 20 novembre à Jérusalem. Lundi, les
ministres du G7 réunis à Fiuggi s'étaient dits confiants. Les hostilités avaient commencé il y a treize mois.

= 2025-10-13
none: not wrong
2025-10: D
2025: D
2026-10-13: D
2024-10-13: D
Donald Trump et une vingtaine de dirigeants ont signé lundi à Charm el-Cheikh une déclaration sur Gaza. Les vingt derniers otages vivants avaient été
libérés dans la matinée. Le cessez-le-feu est en vigueur depuis vendredi 10 octobre. Le président américain, qui s'est exprimé à midi à la Knesset, doit
regagner Washington dans la nuit. Deux ans et six jours se sont écoulés depuis l'attaque du Hamas.

= 2000-07-25
none: not wrong
2000-07: D
notYet 2000: D
1999-07-25: D
2000-08-25: D
Le sommet de Camp David s'est achevé mardi sur un échec, au bout de quinze jours. Bill Clinton l'a annoncé lui-même à la presse, après une dernière nuit
d'entretiens avec Ehud Barak et Yasser Arafat. Ouvert le 11 juillet, le sommet avait été interrompu du 19 au 23 par le voyage du président américain à
Okinawa. Yasser Arafat menace de proclamer un Etat le 13 septembre.

= 2019-03-05
none: not wrong
2019-03: {2019-03-05,2019-03-12}
2019: not wrong
notYet 2020-03-05: D
2018-03-05: D
Six jours après l'échec de Hanoï, Séoul veut réunir de nouveau Américains et Nord-Coréens, a dit mardi le ministère de l'Unification. Donald Trump et Kim
Jong-un s'étaient quittés jeudi sans déjeuner ensemble. Le numéro un nord-coréen, qui a pris samedi le train du retour, est rentré mardi à Pyongyang. La
session annuelle du Parlement chinois s'est ouverte le même jour à Pékin. Les grandes manœuvres de printemps sont supprimées depuis le 3 mars.

= 1994-10-26
none: not wrong
1994-10: {1994-10-19,1994-10-26}
1994: not wrong
1993-10-26: D
Israël et la Jordanie ont signé mercredi la paix dans le désert de l'Arava. Bill Clinton a assisté à la cérémonie avant de gagner Amman. Il sera jeudi à
Damas, première visite d'un président américain depuis vingt ans. Les Premiers ministres Yitzhak Rabin et Abdel Salam Majali avaient paraphé le traité le
17 octobre. Mardi, le Parlement israélien l'avait approuvé à une très large majorité.
`;

/** Datelines, with and without their year, and stamps of a page. */
export const datelines = `
= 2014-09-05
none: D
2014: D
2014-09: D
2014-09-05: D
2014-09-08: D
2015-09-05: D
2013-09-05: D
2019-03-02: D
MINSK, 5 sept 2014 (AFP) - Les représentants de Kiev et des séparatistes prorusses ont signé vendredi dans la capitale bélarusse un protocole de
cessez-le-feu, a annoncé l'OSCE. Les armes devaient se taire à 18H00 locales. Le président Petro Porochenko, en marge du sommet de l'Otan à Newport,
a aussitôt ordonné à l'état-major de cesser le feu. Les discussions, entamées lundi, reprendront la semaine prochaine.

= 2002-10-10
none: not wrong
2002: D
2002-10: D
2002-10-13: D
2001-10-10: D
2002-11-10: D
GENEVE, 10 oct (ATS) - Le gouvernement indonésien et les rebelles du Mouvement Aceh libre (GAM) se retrouveront en novembre en Suisse, a indiqué
jeudi le Centre Henry-Dunant. Une première rencontre avait eu lieu en mai. Les émissaires du centre étaient arrivés mardi à Banda Aceh, où ils ont
été reçus mercredi par le gouverneur. Ils doivent regagner Genève samedi.

= 2009-10-06
none: not wrong
2009-10: D
2009: D
2010-10-06: D
2008-10-06: D
2009-10-09: D
TEGUCIGALPA (Reuters), mardi 6 octobre - Le président de facto du Honduras, Roberto Micheletti, s'est dit prêt mardi à parler avec Manuel Zelaya, réfugié
depuis deux semaines à l'ambassade du Brésil. Une mission de l'Organisation des Etats américains est attendue mercredi dans la capitale. Lundi, le
gouvernement avait levé l'état de siège.

= 2011-11-23
none: D
2011: D
2011-11: D
2012-03: D
2011-11-23: D
2012-11-23: D
2014-01-18: D
RYAD, 23 novembre 2011 (AFP) - Le président yéménite Ali Abdallah Saleh a signé mercredi soir dans la capitale saoudienne l'accord de transition des
monarchies du Golfe. Il avait refusé par trois fois de le faire. L'émissaire de l'ONU, Jamal Benomar, avait négocié toute la nuit à Sanaa. Un
gouvernement d'union doit être formé dans les deux semaines.

= 2021-08-28
none: D
2021: D
2021-08: D
2022-08-28: D
2021-09-11: D
Publié le 28/08/2021 à 19h12

Douze pays voisins de l'Irak et grandes puissances se sont retrouvés samedi à Bagdad. Le ministre iranien des Affaires étrangères et le roi de Jordanie
y étaient, ainsi que les souverains du Golfe. Les émirs s'étaient parlé pour la dernière fois en janvier. Aucune autre réunion n'est encore prévue.

= 2017-02-23
none: not wrong
2017: D
2017-02: D
2016-02-23: D
2017-03-23: D
AA / Genève / 23 février

Les pourparlers intersyriens ont repris jeudi au palais des Nations, dix mois après leur suspension. L'émissaire de l'ONU a reçu tour à tour les deux
délégations. Mercredi, il avait dit ne pas attendre de percée. Les entretiens bilatéraux se poursuivront vendredi, selon son bureau.

= 2004-02-05
none: D
2004-02: D
2005-02-05: D
2004-02-09: D
2004-03-05: D
KHARTOUM, 2004-02-05 (PANA) - La deuxième ronde des pourparlers soudanais reprendra le 17 février à Naivasha, a annoncé jeudi le négociateur du
gouvernement. Les deux délégations s'étaient séparées fin janvier pour permettre à plusieurs ministres de se rendre à La Mecque. Le vice-président
rencontrera alors de nouveau John Garang.

= 1999-06-09
none: not wrong
1999: D
1999-06: D
2000-06-09: D
1998-06-09: D
1999-06-12: D
KUMANOVO, 9 juin (Belga) - Les généraux de l'Otan et de l'armée yougoslave ont signé mercredi soir un accord sur le retrait des forces serbes du Kosovo,
après cinq jours de négociations sous la tente. Interrompues dans la nuit de dimanche à lundi, les discussions avaient repris mardi. Le retrait doit
commencer jeudi. Les frappes seront alors suspendues.

= 2019-10-23
none: not wrong
2019-10: D
2019: D
2020-10-23: D
2019-10-30: D
Sotchi, 23 oct. (Tass) - Les présidents russe et turc ont conclu mardi à Sotchi, au terme de six heures d'entretien, un mémorandum sur le nord de la
Syrie. La trêve de cinq jours, qui expirait mardi à 19h00 GMT, est donc prolongée. Mercredi midi, les premières patrouilles russes étaient en vue de
Kobané, selon l'état-major.

= 2022-11-14
none: not wrong
2022-11: D
2022: D
2021-11-14: D
NUSA DUA (Indonésie), 14 nov. - Xi Jinping et Joe Biden ont échangé lundi une longue poignée de main devant les drapeaux, avant trois heures
d'entretien à huis clos. C'était leur première rencontre depuis l'arrivée du démocrate à la Maison Blanche. Le sommet du G20 s'ouvrira mardi. Le
président chinois doit aussi recevoir mardi son homologue français.
`;

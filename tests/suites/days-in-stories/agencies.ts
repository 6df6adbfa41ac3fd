import { stories } from "./rows";

/** Agency copy: journeys, live logs, eves and morrows. */
export const AGENCIES = stories(`
2023-05-22
VILNIUS, ⟦2023-05-22|22 mai⟧ (AFP) - Le président lituanien Gitanas Nauseda et son homologue polonais Andrzej Duda se verront ⟦2023-05-24|mercredi⟧ à Varsovie, a-t-on appris ⟦2023-05-22|lundi⟧ à la présidence. ¶ L'entretien débutera à ⟦2023-05-24T11:00|11H00 locales⟧ (⟦2023-05-24T09:00Z|09H00 GMT⟧) et sera suivi d'une conférence de presse en début d'⟦2023-05-24TAF START|après-midi⟧. "Nous avons beaucoup à nous dire", a lâché M. Nauseda devant des journalistes. ¶ Il s'agira de leur premier tête-à-tête depuis celui de Bucarest, le ⟦2022-11-29|29 novembre⟧. M. Nauseda avait été réélu en ⟦2019-05|mai 2019⟧.
-> meeting 2023-05-24 varsovie nauseda+duda planned
-> meeting 2022-11-29 bucarest nauseda+duda held

2024-07-09 notYet: true
HANOI (Xinhua) -- Le Premier ministre vietnamien Pham Minh Chinh est arrivé ⟦2024-07-07TEV|dimanche soir⟧ à Vientiane. ⟦2024-07-08|Lundi⟧, il avait vu le président laotien Thongloun Sisoulith le ⟦2024-07-08TMO|matin⟧, puis le Premier ministre Sonexay Siphandone en ⟦2024-07-08TAF END|fin d'après-midi⟧. Il regagnera Hanoï ⟦2024-07-10|mercredi⟧. Le commerce entre les deux pays a progressé de 12% ⟦2023|l'an dernier⟧.
-> meeting 2024-07-08 vientiane chinh+sisoulith held
-> meeting 2024-07-08 vientiane chinh+siphandone held

2014-09-06
(Belga) Le Premier ministre ukrainien Arseni Iatseniouk a téléphoné ⟦2014-09-05|vendredi⟧ à Herman Van Rompuy. La ⟦2014-09-04|veille⟧, à Newport, il avait été brièvement reçu par David Cameron. Le Kremlin avait indiqué un peu plus tôt que Vladimir Poutine ne se rendrait pas à Milan. ⟦2014-09-02|Deux jours plus tôt⟧, Angela Merkel jugeait "indispensable" un contrôle de la frontière.
-> phone-call 2014-09-05 - iatseniouk+rompuy held
-> meeting 2014-09-04 newport iatseniouk+cameron held

2019-08-30
MOGADISCIO, ⟦2019-08-30|30 août⟧ (Reuters) - Une attaque a fait au moins douze morts ⟦2019-08-29|jeudi⟧ à Mogadiscio, a dit ⟦2019-08-30|vendredi⟧ la police. ¶ Le président somalien Mohamed Abdullahi Mohamed, dit Farmajo, rencontrera son homologue éthiopienne Sahle-Work Zewde la ⟦2019-W36|semaine prochaine⟧ à Addis Abeba, a dit à Reuters un conseiller. Aucun des deux n'a voulu commenter l'attaque.
-> meeting 2019-09-02/2019-09-08 addis-abeba mohamed+zewde planned

2016-04-21
BOGOTA (AFP) - La Colombie et l'Equateur se sont réconciliés ⟦2016-04-20|mercredi⟧ à Quito. Le film de la journée. ¶ ⟦2016-04-20T09:15|09H15⟧ - La voiture de la chancelière María Angela Holguín quitte le palais. ¶ ⟦2016-04-20T11:40|11H40⟧ - Elle retrouve à Quito son homologue équatorien Guillaume Long. L'entretien dure ⟦PT50M|cinquante minutes⟧. ¶ ⟦2016-04-20T16:00 APPROX|Vers 16H00⟧ - Mme Holguín appelle Ban Ki-moon. ¶ ⟦2016-04-21|Jeudi⟧, elle s'est refusée à tout commentaire.
-> meeting 2016-04-20 quito holguin+long held
-> phone-call 2016-04-20 - holguin+ki-moon held

2021-03-19
ANKARA, ⟦2021-03-19|19 mars⟧ (Anadolu) - Les ministres turc et géorgien de la Défense, Hulusi Akar et Juansher Burchuladze, se sont retrouvés ⟦2021-03-18|jeudi⟧ à Batoumi. Les discussions de ⟦2021-03-18|jeudi⟧ ont duré ⟦PT3H APPROX|près de trois heures⟧. M. Akar a été reçu le ⟦2021-03-18|même jour⟧ par la présidente Salomé Zourabichvili. "La Géorgie est un partenaire de premier plan", a-t-il dit ⟦2021-03-19|vendredi⟧ à la télévision.
-> meeting 2021-03-18 batoumi akar+burchuladze held
-> meeting 2021-03-18 ? akar+zourabichvili held

2010-11-23
PRAIA (AFP) - Le Premier ministre cap-verdien José Maria Neves a annoncé ⟦2010-11-22|lundi⟧ qu'il recevrait ⟦2010-11-25|jeudi⟧ le président bissau-guinéen Malam Bacai Sanha. Les deux hommes s'étaient parlé au téléphone ⟦2010-11-21|dimanche⟧ et ⟦2010-11-20|samedi⟧. Le gouvernement de Bissau n'a pas confirmé.
-> meeting 2010-11-25 ? neves+sanha planned
-> phone-call 2010-11-20 - neves+sanha held
-> phone-call 2010-11-21 - neves+sanha held

2025-03-25 notYet: true
BANGKOK (Reuters) - L'émissaire spécial de l'Asean Othman Hashim s'est rendu ⟦2025-03-22|samedi⟧ à Naypyidaw. Il y a vu le chef de la junte, Min Aung Hlaing, mais n'a pas pu rencontrer Aung San Suu Kyi, a-t-il déploré ⟦2025-03-24|lundi⟧. ¶ La ⟦2025-03-23|veille⟧, à Chiang Mai, il s'était entretenu avec Duwa Lashi La, président du gouvernement d'unité nationale. Les combats ont fait ⟦2025-03|ce mois-ci⟧ 140 morts.
-> meeting 2025-03-22 naypyidaw hashim+hlaing held
-> meeting 2025-03-23 chiang-mai hashim+la held

2012-10-02
NOUAKCHOTT (AFP) - Le ministre mauritanien des Affaires étrangères Hamadi Ould Hamadi quitte Alger ⟦2012-10-02|ce mardi⟧, au terme de ⟦P3D|trois jours⟧ d'une visite entamée ⟦2012-09-30|dimanche⟧. Il a été reçu ⟦2012-10-01|lundi⟧ par le président Abdelaziz Bouteflika, après s'être entretenu la ⟦2012-09-30|veille⟧ avec son homologue Mourad Medelci. ⟦2012-10-06|Samedi prochain⟧, M. Medelci doit se rendre à Bamako.
-> meeting 2012-10-01 alger hamadi+bouteflika held
-> meeting 2012-09-30 alger hamadi+medelci held

2006-02-21
KATMANDOU (AFP) - L'ambassadeur américain James Moriarty a rencontré ⟦2006-02-20|lundi⟧ le roi Gyanendra, ⟦2006-W08|deux semaines⟧ après les municipales. Le souverain, âgé de ⟦P58Y|58 ans⟧, avait pris les pleins pouvoirs le ⟦2005-02-01|1er février 2005⟧. ¶ Le chef du Congrès népalais, Girija Prasad Koirala, que M. Moriarty avait vu une ⟦2006-W07|semaine plus tôt⟧, a dit ⟦2006-02-21|mardi⟧ n'attendre "rien" du palais.
-> meeting 2006-02-20 ? moriarty+gyanendra held
-> meeting 2006-02-13/2006-02-19 ? moriarty+koirala held
`);

import { stories } from "./rows";

/** Newspaper copy: recalled contacts, answers to questions, several days in one sentence. */
export const PAPERS = stories(`
2017-11-14 notYet: true
Quand Massoud Barzani et Haïder Al-Abadi vont-ils se parler ? Au ⟦2018-SP|printemps⟧, au mieux, répond un diplomate. Le premier ministre irakien, Haïder Al-Abadi, doit d'abord recevoir, ⟦2017-11-16|jeudi 16 novembre⟧, Nechirvan Barzani, le chef du gouvernement kurde. Celui-ci, qui avait rencontré Emmanuel Macron à Paris en ⟦2016-09|septembre 2016⟧, se dit prêt à tout. Le référendum du ⟦2017-09-25|25 septembre⟧ a tout bouleversé.
-> meeting 2017-11-16 ? abadi+netchirvan-barzani planned
-> meeting 2016-09 paris netchirvan-barzani+macron held

2022-07-20
Pedro Sánchez et Gabriel Boric se sont vus ⟦2022-07-19|mardi⟧ à Madrid. A l'issue de ⟦PT2H|deux heures⟧ d'entretien, le chef du gouvernement espagnol a promis de se rendre au Chili « plus tard dans l'⟦2022|année⟧ ». ¶ Le président chilien a déjeuné le ⟦2022-07-20|lendemain⟧ avec Felipe VI. Il s'était entretenu avec Joe Biden au ⟦2022-06 START|début du mois de juin⟧, à Los Angeles, et devrait le revoir ⟦2022-09 END|fin septembre⟧ à New York.
-> meeting 2022-07-19 madrid sanchez+boric held
-> meeting 2022-07-20 madrid boric+felipe-vi held
-> meeting 2022-06-01/2022-06-10 los-angeles boric+biden held
-> meeting 2022-09-21/2022-09-30 new-york boric+biden planned

2018-04-28 notYet: true
Arrivé ⟦2018-04-26TEV|jeudi soir⟧ à Wuhan, Narendra Modi a eu ⟦2018-04-27|vendredi⟧ un premier entretien avec Xi Jinping. Le premier ministre indien a ensuite longuement conversé au bord du lac de l'Est, ⟦2018-04-28TMO|samedi matin⟧, avec le vice-président Wang Qishan. « Une page se tourne », écrit la presse de Pékin.
-> meeting 2018-04-27 wuhan modi+jinping held
-> meeting 2018-04-28 wuhan modi+qishan held

2023-11-02
Le président sénégalais Macky Sall et le président mauritanien Mohamed Ould Ghazouani se parlent beaucoup ⟦PAST_REF|ces derniers temps⟧. Ils se sont vus deux fois à Nouakchott, la dernière le ⟦2023-09-14|14 septembre⟧. M. Sall, ⟦P61Y|61 ans⟧, quitte ses fonctions le ⟦2024-04-02|2 avril⟧ prochain.
-> meeting 2023-09-14 nouakchott sall+ghazouani held

2015-08-25 notYet: true
Le ministre grec de l'économie, Georges Stathakis, s'est réjoui ⟦2015-08-24|lundi⟧ que Pierre Moscovici vienne à Athènes. Le commissaire européen y rencontrera ⟦2015-08-28|vendredi⟧ le président Prokopis Pavlopoulos, avant de dîner avec Euclide Tsakalotos. ⟦2015-08-29|Samedi⟧, il repartira pour Bruxelles. Les élections auront lieu le ⟦2015-09-20|20 septembre⟧.
-> meeting 2015-08-28 athenes moscovici+pavlopoulos planned
-> meeting 2015-08-28 athenes moscovici+tsakalotos planned

2009-03-12
La secrétaire d'Etat américaine, Hillary Clinton, avait rencontré ⟦2009-03-07|samedi⟧ à Ankara Recep Tayyip Erdogan. C'est ⟦2009-03-11|mercredi⟧ seulement que le premier ministre turc en a livré la teneur aux députés. Il ira à Washington « avant l'⟦2009-SU|été⟧ ». ⟦2009-03-09|Deux jours plus tôt⟧, le président Abdullah Gül s'était rendu à Téhéran ; il y avait vu ⟦2009-03-10|mardi⟧ Mahmoud Ahmadinejad.
-> meeting 2009-03-07 ankara clinton+erdogan held
-> meeting 2009-03-10 teheran gul+ahmadinejad held

1999-07-05
Nawaz Sharif a passé ⟦PT3H MORE_THAN|plus de trois heures⟧ ⟦1999-07-04|dimanche⟧ avec Bill Clinton à Blair House. Le premier ministre pakistanais avait pris l'avion dans la ⟦1999-07-03TNI|nuit de samedi à dimanche⟧. Le président américain avait téléphoné ⟦1999-07-03|samedi⟧ à Atal Behari Vajpayee ; il l'a rappelé ⟦1999-07-04TEV|dimanche soir⟧. A New Delhi, on n'attend guère que M. Sharif rencontre M. Vajpayee avant l'⟦1999-FA|automne⟧.
-> meeting 1999-07-04 ? sharif+clinton held
-> phone-call 1999-07-03 - clinton+vajpayee held
-> phone-call 1999-07-04 - clinton+vajpayee held

2011-05-31
Jacob Zuma a regagné Pretoria ⟦2011-05-31TMO|mardi matin⟧ sans accord. Le président sud-africain avait rencontré la ⟦2011-05-30|veille⟧ à Tripoli Mouammar Kadhafi. C'était sa deuxième visite depuis le début de la guerre, après celle du ⟦2011-04-10|10 avril⟧, au cours de laquelle il s'était entretenu avec le Guide sous sa tente. Selon l'Otan, Kadhafi a rejeté l'idée de son départ. La rébellion, elle, en fait un préalable.
-> meeting 2011-05-30 tripoli zuma+kadhafi held
-> meeting 2011-04-10 tripoli zuma+kadhafi held

2025-12-12
Le calendrier est serré. Ursula von der Leyen et António Costa s'envoleront ⟦2025-12-19|vendredi prochain⟧ pour Foz do Iguaçu, où ils verront Luiz Inacio Lula da Silva le ⟦2025-12-20|lendemain⟧. La présidente de la Commission avait rencontré M. Lula une première fois à Belém, ⟦2025-11 START|début novembre⟧. Un vote est prévu ⟦2025-12-16|mardi⟧ à Strasbourg.
-> meeting 2025-12-20 ? leyen+costa+silva planned
-> meeting 2025-11-01/2025-11-10 belem leyen+silva held

2020-10-12
Les ministres arménien et azerbaïdjanais des affaires étrangères, Zohrab Mnatsakanian et Djeyhoun Baïramov, avaient négocié ⟦PT10H MORE_THAN|plus de dix heures⟧ à Moscou, ⟦2020-10-09|vendredi⟧, autour de Sergueï Lavrov. La trêve a volé en éclats dès ⟦2020-10-10|samedi⟧. ⟦2020-10-12|Lundi⟧, M. Mnatsakanian a de nouveau été reçu par M. Lavrov. M. Baïramov, lui, est attendu à Genève le ⟦2020-10-15|15⟧.
-> meeting 2020-10-09 moscou mnatsakanian+bairamov+lavrov held
-> meeting 2020-10-12 moscou mnatsakanian+lavrov held
`);

import { stories } from "./rows";

/** Longer stories of a second hand: reports of journeys, of rounds, of a day's calls. */
export const SECOND_HAND = stories(`
2012-05-23
BAGDAD, ⟦2012-05-23|23 mai⟧ (Reuters) - L'émissaire de l'ONU Martin Kobler a rencontré ⟦2012-05-22|mardi⟧ à Erbil le président du Kurdistan irakien, Massoud Barzani, au cours d'une étape de ⟦PT4H|quatre heures⟧. Le diplomate allemand avait été reçu ⟦2012-05-20|dimanche⟧ à Bagdad par le Premier ministre Nouri al-Maliki. ¶ Un attentat a tué sept personnes ⟦2012-05-23TMO|mercredi matin⟧ à Kirkouk. M. Barzani doit se rendre le ⟦2012-06-04|4 juin⟧ à Ankara, où il s'entretiendra avec Ahmet Davutoglu.
-> meeting 2012-05-22 erbil kobler+barzani held
-> meeting 2012-05-20 bagdad kobler+maliki held
-> meeting 2012-06-04 ankara barzani+davutoglu planned

1998-04-10
BELFAST (AFP) - Tony Blair a quitté le château de Stormont ⟦1998-04-10|vendredi⟧ peu après ⟦1998-04-10T17:30|17H30⟧. Il y avait reçu dans la ⟦1998-04-10TMO|matinée⟧ David Trimble, puis Gerry Adams. ¶ ⟦1998-04-09TEV|Jeudi soir⟧, le Premier ministre britannique avait dîné avec Bertie Ahern. Les deux hommes se sont parlé deux fois dans la ⟦1998-04-09TNI|nuit⟧, a raconté un conseiller. Le référendum est fixé au ⟦1998-05-22|22 mai⟧.
-> meeting 1998-04-10 ? blair+trimble held
-> meeting 1998-04-10 ? blair+adams held
-> meeting 1998-04-09 ? blair+ahern held

2020-02-18 notYet: true
Le président biélorusse Alexandre Loukachenko a reçu ⟦2020-02-18|mardi⟧ à Minsk le secrétaire du Conseil de sécurité arménien, Armen Grigorian. ⟦2020-02-07|Onze jours plus tôt⟧, il avait passé ⟦PT6H MORE_THAN|plus de six heures⟧ à Sotchi avec Vladimir Poutine sans obtenir de rabais sur le gaz. Mike Pompeo, qu'il avait vu le ⟦2020-02-01|1er février⟧, lui avait offert du pétrole « dès le ⟦2020-SP|printemps⟧ ».
-> meeting 2020-02-18 minsk loukachenko+grigorian held
-> meeting 2020-02-07 sotchi loukachenko+poutine held
-> meeting 2020-02-01 ? pompeo+loukachenko held

2016-09-20 notYet: true
NEW YORK (Belga) - Didier Reynders a eu ⟦2016-09-19|lundi⟧ à New York des entretiens bilatéraux avec Luis Almagro et Nasser Judeh. Le ministre belge devait encore voir ⟦2016-09-20|mardi⟧ Samantha Power. "Tout cela est utile", a-t-il glissé. Il s'envolera ⟦2016-09-22|jeudi⟧ pour Montréal, où Philippe Couillard le recevra le ⟦2016-09-23|lendemain⟧.
-> meeting 2016-09-19 new-york reynders+almagro held
-> meeting 2016-09-19 new-york reynders+judeh held
-> meeting 2016-09-20 new-york reynders+power planned
-> meeting 2016-09-23 montreal couillard+reynders planned

1996-03-13
LE CAIRE (Reuter) - Shimon Peres et Yasser Arafat se sont entretenus ⟦PT1H|une heure⟧ ⟦1996-03-13|mercredi⟧ en marge du sommet de Charm el-Cheikh. Ils ne s'étaient pas vus depuis le ⟦1996-01-24|24 janvier⟧. Soixante personnes ont été tuées depuis le ⟦1996-02-25|25 février⟧ dans quatre attentats. ¶ M. Peres reverra ⟦1996-03-14|jeudi⟧ à Jérusalem Bill Clinton, arrivé ⟦1996-03-13TEV|mercredi soir⟧ de Charm el-Cheikh.
-> meeting 1996-03-13 charm-el-cheikh peres+arafat held
-> meeting 1996-03-14 jerusalem peres+clinton planned

2024-05-16
Pékin (Xinhua) -- Xi Jinping et Vladimir Poutine se sont entretenus ⟦2024-05-16TMO|jeudi matin⟧ au Palais du Peuple, à Pékin. Ils se sont ensuite promenés à Zhongnanhai. ⟦2024-05-17|Vendredi⟧, M. Poutine sera à Harbin. La visite, prévue depuis ⟦PXM|des mois⟧, marque le 75e anniversaire des relations. Le Premier ministre Li Qiang a reçu le président russe dans l'⟦2024-05-16TAF|après-midi⟧. ¶ Les deux chefs d'Etat devraient se revoir en ⟦2024-07|juillet⟧ à Astana.
-> meeting 2024-05-16 pekin jinping+poutine held
-> meeting 2024-05-16 pekin qiang+poutine held
-> meeting 2024-07 astana jinping+poutine planned

2003-10-21
TEHERAN (AFP) - Jack Straw, Joschka Fischer et Dominique de Villepin ont été reçus ⟦2003-10-21|mardi⟧ par Hassan Rohani, qui leur a promis de signer le protocole. "Journée importante", a salué M. de Villepin. ⟦2003-10-16|Jeudi dernier⟧, Mohamed ElBaradei avait lui aussi fait le voyage de Téhéran ; il y avait vu M. Rohani. Le Conseil des gouverneurs avait donné à l'Iran jusqu'au ⟦2003-10-31|31 octobre⟧.
-> meeting 2003-10-21 teheran straw+fischer+villepin+rohani held
-> meeting 2003-10-16 teheran elbaradei+rohani held

2018-11-30
BUENOS AIRES (AFP) - ⟦2018-11-30T10:20|10H20⟧ - Angela Merkel n'a toujours pas atterri. ¶ ⟦2018-11-30T12:05|12H05⟧ - Poignée de main glaciale entre Emmanuel Macron et Mohammed ben Salmane. ¶ ⟦2018-11-30T15:30|15H30⟧ - Le président français s'entretient avec Xi Jinping. La rencontre dure ⟦PT40M|quarante minutes⟧. ¶ ⟦2018-11-30T18:00 APPROX|Vers 18H00⟧ - M. Macron reçoit Mauricio Macri à l'ambassade. Donald Trump avait annulé ⟦2018-11-29|jeudi⟧ son tête-à-tête avec Vladimir Poutine, prévu ⟦2018-12-01|samedi⟧.
-> meeting 2018-11-30 buenos-aires macron+jinping held
-> meeting 2018-11-30 buenos-aires macron+macri held
-> meeting 2018-12-01 buenos-aires trump+poutine cancelled
-> meeting 2018-11-30 buenos-aires macron+salmane held

2005-06-17
KINSHASA (AFP) - Réunis à huis clos ⟦P2D|deux jours⟧ durant, ⟦2005-06-15|mercredi⟧ et ⟦2005-06-16|jeudi⟧, dans un hôtel de Goma, le gouverneur Eugène Serufuli et le général Gabriel Amisi ont fini par s'entendre. L'ONU a salué ⟦2005-06-17|vendredi⟧ l'accord. Jean-Pierre Bemba, lui, a vu ⟦2005-06-17|vendredi⟧ à Kinshasa l'émissaire belge Karel De Gucht, arrivé la ⟦2005-06-16|veille⟧.
-> meeting 2005-06-15/2005-06-16 goma serufuli+amisi held
-> meeting 2005-06-17 kinshasa bemba+gucht held

2025-02-12 notYet: true
Kiev (Ukrinform) - Volodymyr Zelensky s'entretiendra ⟦2025-02-14|vendredi⟧ à Munich avec J. D. Vance, a confirmé ⟦2025-02-12|mercredi⟧ la présidence. Le secrétaire au Trésor Scott Bessent a été reçu le ⟦2025-02-12|jour même⟧ à Kiev par le chef de l'Etat ukrainien. Dans la ⟦2025-02-12TEV|soirée⟧, M. Zelensky a parlé au téléphone avec Donald Trump. Leur dernière conversation remontait au mois de ⟦2024-11|novembre⟧. Le Kremlin avait fait état, ⟦PTXH|quelques heures⟧ auparavant, d'un appel entre Vladimir Poutine et M. Trump.
-> meeting 2025-02-14 munich zelensky+vance planned
-> meeting 2025-02-12 kiev bessent+zelensky held
-> phone-call 2025-02-12 - zelensky+trump held
-> phone-call 2024-11 - zelensky+trump held
-> phone-call 2025-02-12 - poutine+trump held

2008-07-14 notYet: true
Bachar al-Assad a assisté ⟦2008-07-14|lundi⟧ au défilé. Le président syrien avait rencontré Michel Sleimane ⟦2008-07-12|samedi⟧ à l'Elysée, sous l'égide de Nicolas Sarkozy, à la veille du sommet de l'Union pour la Méditerranée. ⟦2008-07-13|Dimanche⟧, il ne s'est pas approché d'Ehud Olmert. MM. Sarkozy et Assad devraient se revoir à Damas avant la mi-⟦2008-09 MID|septembre⟧.
-> meeting 2008-07-12 paris assad+sleimane+sarkozy held

2001-11-28 notYet: true
BONN (Reuters) - Ouvertes ⟦2001-11-27|mardi⟧ au Petersberg, les discussions entre Younous Qanouni et Abdul Sattar Sirat se sont poursuivies ⟦2001-11-28|mercredi⟧ autour du médiateur Lakhdar Brahimi. Joschka Fischer n'y a pas pris part. Hamid Karzaï avait téléphoné ⟦2001-11-27|mardi⟧ aux participants depuis Kandahar. Les délégués espèrent conclure ⟦2001-12-01|samedi⟧.
-> meeting 2001-11-27/2001-11-28 ? qanouni+sirat+brahimi held

2014-11-10 notYet: true
« Nous nous sommes parlé ⟦PT10M|dix minutes⟧, pas plus », a raconté Shinzo Abe après avoir rencontré Xi Jinping ⟦2014-11-10|lundi⟧ à Pékin. Les deux dirigeants ne s'étaient encore jamais vus en tête-à-tête. ⟦2014-11-07|Vendredi⟧, un communiqué en quatre points avait ouvert la voie. M. Abe s'est rendu ⟦2014-11-10|le jour même⟧ au dîner de l'Apec ; il gagnera Naypyidaw ⟦2014-11-12|mercredi⟧.
-> meeting 2014-11-10 pekin abe+jinping held

2022-08-19
LVIV (AFP) - Antonio Guterres est arrivé ⟦2022-08-19|vendredi⟧ à Odessa, au ⟦2022-08-19|lendemain⟧ d'une rencontre à Lviv avec Volodymyr Zelensky et Recep Tayyip Erdogan. Le président turc avait rencontré Vladimir Poutine deux ⟦2022-W31|semaines plus tôt⟧ à Sotchi, le ⟦2022-08-05|5 août⟧. Emmanuel Macron a appelé ⟦2022-08-19|vendredi⟧ le chef du Kremlin.
-> meeting 2022-08-18 lviv guterres+zelensky+erdogan held
-> meeting 2022-08-05 sotchi poutine+erdogan held
-> phone-call 2022-08-19 - macron+poutine held

1988-04-14
GENEVE (AFP) - Les ministres afghan et pakistanais des Affaires étrangères, Abdul Wakil et Zain Noorani, ont signé ⟦1988-04-14|jeudi⟧ à Genève les accords négociés durant ⟦P6Y|six ans⟧ par Diego Cordovez. George Shultz et Edouard Chevardnadze, garants du texte, avaient dîné ensemble la ⟦1988-04-13|veille⟧. Le retrait commencera le ⟦1988-05-15|15 mai⟧. La guerre a fait plus d'un million de morts depuis ⟦1979|1979⟧.
-> meeting 1988-04-14 geneve wakil+noorani held
-> meeting 1988-04-13 geneve shultz+chevardnadze held

2021-10-06 notYet: true
(ATS) Ignazio Cassis a reçu ⟦2021-10-05|mardi⟧ à Berne le chef de la diplomatie kirghize, Ruslan Kazakbaïev. Les discussions de ⟦2021-10-05|mardi⟧ ont porté sur l'eau. Le conseiller fédéral verra ⟦2021-10-11|lundi prochain⟧ à Helsinki Pekka Haavisto, puis, ⟦2021-10-13|mercredi⟧, Ann Linde à Stockholm. Le Parlement se prononcera d'ici la ⟦2021 END|fin de l'année⟧. ⟦2021-10-06|Mercredi⟧, une manifestation a réuni 200 personnes à Berne.
-> meeting 2021-10-05 berne cassis+kazakbaiev held
-> meeting 2021-10-11 helsinki cassis+haavisto planned
-> meeting 2021-10-13 stockholm cassis+linde planned

2010-03-30
Goodluck Jonathan se rendra à Washington ⟦2010-04-11|dimanche 11 avril⟧ ; il y rencontrera Barack Obama « dans la ⟦2010-04-11|journée⟧ », puis, le ⟦2010-04-12|12⟧, Hillary Clinton. Le président nigérian par intérim avait limogé le ⟦2010-03-17|17 mars⟧ tout le gouvernement. L'ancien chef de l'Etat Umaru Yar'Adua, ⟦P58Y|58 ans⟧, n'est plus apparu depuis ⟦2009-11|novembre 2009⟧.
-> meeting 2010-04-11 washington jonathan+obama planned
-> meeting 2010-04-12 washington jonathan+clinton planned

2023-09-13
VOSTOTCHNY (TASS) - Vladimir Poutine et Kim Jong-un ont conversé ⟦PT2H APPROX|environ deux heures⟧ ⟦2023-09-13|mercredi⟧ au cosmodrome de Vostotchny, après ⟦P4Y|quatre ans⟧ sans se voir. Le train du dirigeant nord-coréen avait franchi la frontière ⟦2023-09-12TMO|mardi à l'aube⟧. ⟦2023-09-16|Samedi⟧, Sergueï Choïgou l'accueillera à Vladivostok. M. Choïgou s'était rendu à Pyongyang ⟦2023-07 END|fin juillet⟧ et y avait été reçu par M. Kim.
-> meeting 2023-09-13 ? poutine+jong-un held
-> meeting 2023-09-16 vladivostok choigou+jong-un planned
-> meeting 2023-07-21/2023-07-31 pyongyang choigou+jong-un held

2017-05-25 notYet: true
Donald Trump a vu ⟦2017-05-25|jeudi⟧ Emmanuel Macron à Bruxelles, autour d'un déjeuner. La ⟦2017-05-24|veille⟧, il avait rencontré au Vatican le pape François, et le roi Philippe l'avait reçu en fin de ⟦2017-05-24 END|journée⟧ au palais. L'attentat de Manchester, ⟦2017-05-22|lundi⟧, a fait 22 morts. Le président américain avait évoqué l'Otan avec Theresa May lors d'un appel, ⟦2017-05-23|mardi⟧.
-> meeting 2017-05-25 bruxelles trump+macron held
-> meeting 2017-05-24 vatican trump+francois held
-> meeting 2017-05-24 bruxelles philippe+trump held
-> phone-call 2017-05-23 - trump+may held

2019-04-25
Vladivostok, ⟦2019-04-25|25 avril 2019⟧. Kim Jong-un et Vladimir Poutine se sont serré la main à ⟦2019-04-25T14:10|14h10 locales⟧. Arrivé ⟦2019-04-24|mercredi⟧ en train, le dirigeant nord-coréen repartira ⟦2019-04-26|vendredi⟧. Il avait rompu avec Donald Trump deux ⟦2019-02|mois plus tôt⟧ à Hanoï. M. Poutine s'est envolé dans la ⟦2019-04-25TEV|soirée⟧ pour Pékin où il s'entretiendra ⟦2019-04-26|vendredi⟧ avec Xi Jinping.
-> meeting 2019-04-25 vladivostok jong-un+poutine held
-> meeting 2019-04-26 pekin poutine+jinping planned

2015-10-22 notYet: true
Bachar al-Assad a effectué ⟦2015-10-20TEV|mardi soir⟧ une visite surprise à Moscou. Vladimir Poutine, qui l'a reçu ⟦PT3H|trois heures⟧, en a informé ⟦2015-10-21|mercredi⟧ par téléphone le roi Salmane, Recep Tayyip Erdogan et Abdel Fattah al-Sissi. John Kerry rencontrera ⟦2015-10-23|vendredi⟧ à Vienne Sergueï Lavrov, a dit ⟦2015-10-21|mercredi⟧ le département d'Etat.
-> meeting 2015-10-20 moscou poutine+assad held
-> phone-call 2015-10-21 - poutine+salmane held
-> phone-call 2015-10-21 - poutine+erdogan held
-> phone-call 2015-10-21 - poutine+sissi held
-> meeting 2015-10-23 vienne kerry+lavrov planned

2022-02-07
MOSCOU (AFP) - Emmanuel Macron et Vladimir Poutine ont commencé à discuter ⟦2022-02-07T18:15|lundi à 18h15⟧ au Kremlin. Le président français est attendu ⟦2022-02-08|mardi⟧ à Kiev chez Volodymyr Zelensky. Il avait téléphoné ⟦2022-02-06|dimanche⟧ à Joe Biden. Olaf Scholz, lui, sera à Moscou dans une ⟦2022-W07|semaine⟧. Le ministre Dmytro Kouleba a refusé ⟦2022-02-07|lundi⟧ de voir son homologue allemande.
-> meeting 2022-02-07 moscou macron+poutine held
-> meeting 2022-02-08 kiev macron+zelensky planned
-> phone-call 2022-02-06 - macron+biden held

1982-08-12 notYet: true
BEYROUTH (Reuter) - L'émissaire américain Philip Habib a été reçu ⟦1982-08-12|jeudi⟧ par Chafic Wazzan, ⟦PTXH|quelques heures⟧ après les bombardements. ⟦1982-08-11|Mercredi⟧, il avait vu à Jérusalem Menahem Begin, puis, dans la ⟦1982-08-11TEV|soirée⟧, Ariel Sharon. Le président Reagan a téléphoné au Premier ministre israélien dans l'⟦1982-08-12TAF|après-midi⟧ pour exiger l'arrêt des raids. Le cabinet israélien a siégé le ⟦1982-08-12|même jour⟧.
-> meeting 1982-08-12 beyrouth habib+wazzan held
-> meeting 1982-08-11 jerusalem habib+begin held
-> meeting 1982-08-11 jerusalem habib+sharon held
-> phone-call 1982-08-12 - reagan+begin held

2024-10-04
Le Premier ministre libanais Najib Mikati a accueilli ⟦2024-10-04TMO|vendredi matin⟧ à Beyrouth Abbas Araghchi. Le chef de la diplomatie iranienne a ensuite vu Nabih Berri. Il gagnera Damas ⟦2024-10-05|samedi⟧. Dans la ⟦2024-10-03TNI|nuit de jeudi à vendredi⟧, onze frappes avaient visé la banlieue sud. M. Mikati avait parlé ⟦2024-10-02|mercredi⟧ à Antony Blinken au téléphone, et ⟦2024-10-03|jeudi⟧ à David Lammy.
-> meeting 2024-10-04 beyrouth mikati+araghchi held
-> meeting 2024-10-04 beyrouth araghchi+berri held
-> phone-call 2024-10-02 - mikati+blinken held
-> phone-call 2024-10-03 - mikati+lammy held

2026-01-20 notYet: true
DAVOS (ATS) - Guy Parmelin a rencontré ⟦2026-01-20|mardi⟧ à Davos le Premier ministre belge Bart De Wever, qu'il reverra le ⟦2026-02-12|12 février⟧ à Alden Biesen. Le président de la Confédération avait accueilli ⟦2026-01-19|lundi⟧ à Zurich Ursula von der Leyen. ⟦2026-01-21|Mercredi⟧, Donald Trump prononcera un discours ; un entretien avec M. Parmelin est prévu à ⟦2026-01-21T16:00|16 heures⟧. Les droits de douane sont entrés en vigueur ⟦2025-08 START|début août⟧.
-> meeting 2026-01-20 davos parmelin+wever held
-> meeting 2026-02-12 ? parmelin+wever planned
-> meeting 2026-01-19 zurich parmelin+leyen held
-> meeting 2026-01-21 ? trump+parmelin planned
`);

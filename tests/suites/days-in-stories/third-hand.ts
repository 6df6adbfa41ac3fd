import { stories } from "./rows";

/** Stories of a third hand: weeklies, local radios, agencies of the South. */
export const THIRD_HAND = stories(`
2011-09-21
Arrivé ⟦2011-09-19|lundi⟧ à New York, Mahmoud Abbas a été reçu ⟦2011-09-20|mardi⟧ par Nicolas Sarkozy, ⟦PT1H|une heure⟧ durant, dans un hôtel de Manhattan. Le président palestinien verra Barack Obama ⟦2011-09-21T18:00|mercredi à 18 heures⟧, puis Ban Ki-moon le ⟦2011-09-23|surlendemain⟧. ¶ ⟦2011-09-18|Dimanche⟧, à Ramallah, la foule l'avait acclamé.
-> meeting 2011-09-20 new-york abbas+sarkozy held
-> meeting 2011-09-21 new-york abbas+obama planned
-> meeting 2011-09-23 new-york abbas+ki-moon planned

2024-08-27
Pékin, ⟦2024-08-27|27 août⟧ -- Jake Sullivan a entamé ⟦2024-08-27|mardi⟧ une visite de ⟦P3D|trois jours⟧ en Chine. Le conseiller à la sécurité nationale s'est entretenu dans l'⟦2024-08-27TAF|après-midi⟧ avec Wang Yi près du lac Yanqi. Ils s'étaient vus pour la dernière fois en ⟦2024-01|janvier⟧, à Bangkok. ⟦2024-08-29|Jeudi⟧, dernier jour de son séjour, M. Sullivan sera reçu par le général Zhang Youxia.
-> meeting 2024-08-27 ? sullivan+yi held
-> meeting 2024-01 bangkok sullivan+yi held
-> meeting 2024-08-29 ? sullivan+youxia planned

2000-06-16 notYet: true
SEOUL (Yonhap) - De retour ⟦2000-06-15TAF|jeudi après-midi⟧ de Pyongyang, Kim Dae-jung a raconté ⟦2000-06-16|vendredi⟧ à ses ministres les ⟦P3D|trois jours⟧ qu'il y a passés. Le sommet avec Kim Jong-il, ouvert ⟦2000-06-13|mardi⟧, s'est achevé ⟦2000-06-15|jeudi⟧ par un déjeuner. Bill Clinton avait téléphoné à M. Kim le ⟦2000-06-15|jour même⟧ de son retour. Le dirigeant nord-coréen se rendra à Séoul « à un moment approprié ».
-> meeting 2000-06-13/2000-06-15 pyongyang dae-jung+jong-il held
-> phone-call 2000-06-15 - clinton+dae-jung held

2022-05-18
Le président finlandais Sauli Niinistö est attendu ⟦2022-05-19|jeudi⟧ à Washington avec la Première ministre suédoise Magdalena Andersson. Joe Biden les recevra dans la ⟦2022-05-19TMO|matinée⟧. ⟦2022-05-14|Samedi⟧, M. Niinistö avait prévenu Vladimir Poutine au téléphone. « Il a pris la nouvelle calmement », a-t-il confié le ⟦2022-05-15|lendemain⟧ à CNN. ⟦2022-05-18|Ce mercredi⟧, les deux pays ont déposé leur candidature à Bruxelles.
-> meeting 2022-05-19 washington niinisto+andersson+biden planned
-> phone-call 2022-05-14 - niinisto+poutine held

1995-09-29 notYet: true
WASHINGTON (AFP) - Yitzhak Rabin et Yasser Arafat ont paraphé ⟦1995-09-24|dimanche⟧ à Taba l'accord qu'ils ont signé ⟦1995-09-28|jeudi⟧ à la Maison Blanche, en présence de Hosni Moubarak. ⟦1995-09-29|Vendredi⟧, M. Rabin devait petit-déjeuner avec Warren Christopher avant de regagner Tel-Aviv dans la ⟦1995-09-29TEV|soirée⟧. Des colons avaient manifesté la ⟦1995-09-28|veille⟧ à Hébron.
-> meeting 1995-09-24 taba rabin+arafat held
-> meeting 1995-09-28 washington rabin+arafat+moubarak held
-> meeting 1995-09-29 washington rabin+christopher planned

2013-10-17
TUNIS (TAP) - Houcine Abassi a reçu ⟦2013-10-16|mercredi⟧ Rached Ghannouchi, puis, ⟦PT2H|deux heures⟧ plus tard, Béji Caïd Essebsi. Les deux rivaux s'étaient rencontrés à Paris mi-⟦2013-08 MID|août⟧. Le dialogue doit s'ouvrir le ⟦2013-10-23|23 octobre⟧. L'attaque de ⟦2013-10-17|jeudi⟧ contre une patrouille, qui a fait deux morts, ne changera rien au calendrier, a promis ⟦2013-10-17TEV|jeudi soir⟧ le secrétaire général de l'UGTT.
-> meeting 2013-10-16 ? abassi+ghannouchi held
-> meeting 2013-10-16 ? abassi+essebsi held
-> meeting 2013-08-11/2013-08-20 paris ghannouchi+essebsi held

2023-07-19
Henry Kissinger, ⟦P100Y|100 ans⟧, a été reçu ⟦2023-07-18|mardi⟧ à Pékin par le ministre chinois de la Défense, Li Shangfu. L'entretien n'a été annoncé que ⟦2023-07-19|mercredi⟧. John Kerry se trouvait lui aussi ⟦2023-07-18|mardi⟧ dans la capitale chinoise : il y a vu Li Qiang le ⟦2023-07-18TMO|matin⟧ et Wang Yi en fin de ⟦2023-07-18 END|journée⟧. Les deux Américains ne se sont pas croisés.
-> meeting 2023-07-18 pekin kissinger+shangfu held
-> meeting 2023-07-18 pekin kerry+qiang held
-> meeting 2023-07-18 pekin kerry+yi held

2007-05-10 notYet: true
Bertie Ahern et Tony Blair ont assisté ⟦2007-05-08|mardi⟧ à Stormont à la prestation de serment d'Ian Paisley. ⟦2007-05-11|Vendredi⟧, le taoiseach accueillera M. Paisley sur le site de la bataille de la Boyne. Tony Blair a annoncé ⟦2007-05-10|jeudi⟧ qu'il partirait le ⟦2007-06-27|27 juin⟧ ; il verra Nicolas Sarkozy ⟦2007-05-11|vendredi⟧ à Paris. Le Premier ministre britannique avait vu Jacques Chirac ⟦2007-04|le mois dernier⟧.
-> meeting 2007-05-08 ? ahern+blair held
-> meeting 2007-05-11 ? ahern+paisley planned
-> meeting 2007-05-11 paris blair+sarkozy planned
-> meeting 2007-04 ? blair+chirac held

2019-06-14
BICHKEK (Xinhua) -- Xi Jinping a rencontré ⟦2019-06-13|jeudi⟧ à Bichkek le Premier ministre indien Narendra Modi, à la veille du sommet de l'OCS. ⟦2019-W23|Une semaine plus tôt⟧, du ⟦2019-06-05|5⟧ au ⟦2019-06-07|7 juin⟧, le président chinois était en Russie, où il avait été longuement reçu par Vladimir Poutine. Il se rendra ⟦2019-06-14TEV|vendredi soir⟧ à Douchanbé et y retrouvera ⟦2019-06-15|samedi⟧ Emomali Rahmon.
-> meeting 2019-06-13 bichkek jinping+modi held
-> meeting 2019-06-05/2019-06-07 russie jinping+poutine held
-> meeting 2019-06-15 douchanbe jinping+rahmon planned

2002-07-26 notYet: true
LUSAKA (AFP) - Joseph Kabila et Paul Kagame s'étaient séparés ⟦2002-07-22TEV|lundi soir⟧ à Pretoria sur un accord, après ⟦P5D|cinq jours⟧ de discussions menées par leurs experts. Ils le signeront ⟦2002-07-30|mardi 30 juillet⟧ en présence de Thabo Mbeki. Kofi Annan l'a salué ⟦2002-07-26|vendredi⟧. La guerre a fait 2,5 millions de morts depuis ⟦1998-08|août 1998⟧.
-> meeting 2002-07-22 pretoria kabila+kagame held
-> meeting 2002-07-30 pretoria kabila+kagame+mbeki planned

2025-07-03
Le Premier ministre pakistanais Shehbaz Sharif s'envole ⟦2025-07-03|ce jeudi⟧ pour Khankendi. Il y aura des entretiens avec Ilham Aliev ⟦2025-07-04|vendredi⟧, en marge du sommet de l'OCE, et avec Massoud Pezeshkian, qu'il avait vu fin ⟦2025-05 END|mai⟧ à Téhéran. Les frappes de ⟦2025-06|juin⟧ ont tué 935 personnes en Iran. Ishaq Dar l'accompagne.
-> meeting 2025-07-04 ? sharif+aliev planned
-> meeting 2025-07-04 ? sharif+pezeshkian planned
-> meeting 2025-05-21/2025-05-31 teheran sharif+pezeshkian held

2021-04-08
ANKARA - La chaise manquante fait jaser. ⟦2021-04-06|Mardi⟧, Recep Tayyip Erdogan recevait à Ankara Charles Michel et Ursula von der Leyen. Deux fauteuils, trois dirigeants. La présidente de la Commission a fini sur un canapé, et elle n'a pas décoléré ⟦2021-04-08|jeudi⟧. M. Michel avait eu M. Erdogan en visioconférence le ⟦2021-03-19|19 mars⟧. Mario Draghi a traité ⟦2021-04-08TEV|jeudi soir⟧ le président turc de « dictateur ».
-> meeting 2021-04-06 ankara erdogan+michel+leyen held
-> video-call 2021-03-19 - michel+erdogan held

1989-12-04
LA VALETTE (Reuter) - George Bush et Mikhaïl Gorbatchev se sont retrouvés ⟦1989-12-02|samedi⟧ et ⟦1989-12-03|dimanche⟧ à bord du Maxime Gorki, dans la baie de Marsaxlokk. La tempête a fait annuler la séance de ⟦1989-12-02TAF|samedi après-midi⟧. Au ⟦1989-12-04|lendemain⟧ du sommet, M. Bush est à Bruxelles, où il a vu ⟦1989-12-04TMO|lundi matin⟧ Manfred Wörner. M. Gorbatchev avait été reçu au Vatican par Jean-Paul II ⟦1989-12-01|trois jours avant⟧, le ⟦1989-12-01|1er décembre⟧.
-> meeting 1989-12-02/1989-12-03 ? bush+gorbatchev held
-> meeting 1989-12-04 bruxelles bush+worner held
-> meeting 1989-12-01 vatican gorbatchev+ii held

2017-08-31 notYet: true
Jared Kushner a vu ⟦2017-08-24|jeudi dernier⟧ Benjamin Netanyahu à Tel-Aviv, avant de gagner Ramallah dans la ⟦2017-08-24TEV|soirée⟧ pour y rencontrer Mahmoud Abbas. ⟦2017-W35|Une semaine après⟧, chacun attend. António Guterres, qui s'est entretenu ⟦2017-08-28|lundi⟧ avec M. Netanyahu, était ⟦2017-08-30|mercredi⟧ à Gaza. « ⟦PXD|Ces derniers jours⟧ ont été utiles », dit-il.
-> meeting 2017-08-24 tel-aviv kushner+netanyahu held
-> meeting 2017-08-24 ramallah kushner+abbas held
-> meeting 2017-08-28 ? guterres+netanyahu held

2025-11-06
BELEM (AFP) - Lula a reçu ⟦2025-11-05|mercredi⟧ à Belém le prince William, puis Ursula von der Leyen. Il doit s'entretenir ⟦2025-11-06T15:00|jeudi à 15H00⟧ avec Keir Starmer et, ⟦2025-11-07|vendredi⟧, avec Friedrich Merz. Le chancelier repartira pour Berlin le ⟦2025-11-07|jour même⟧. La COP30 s'ouvre ⟦2025-11-10|lundi⟧. Quand les Européens reviendront-ils ? « Pas avant le ⟦2026-SP|printemps⟧ », glisse un négociateur.
-> meeting 2025-11-05 belem silva+william held
-> meeting 2025-11-05 belem silva+leyen held
-> meeting 2025-11-06 belem silva+starmer planned
-> meeting 2025-11-07 belem silva+merz planned
`);

import { stories } from "./rows";

/** Days of statements, votes and attacks that are no day of a contact; people who stand beside one. */
export const TRAPS = stories(`
2021-12-07
KIEV (AFP) - Volodymyr Zelensky a dit ⟦2021-12-06|lundi⟧ vouloir parler à Ursula von der Leyen avant le sommet européen. Une explosion avait fait ⟦2021-12-05|dimanche⟧ quatre morts à Kramatorsk. "Nous ne céderons pas", a martelé le président ukrainien ⟦2021-12-07|mardi⟧ devant la Rada. Il n'a rencontré personne ⟦2021-12-07|ce jour-là⟧, a assuré son service de presse.

1990-09-10 notYet: true
HELSINKI, ⟦1990-09-10|10 septembre⟧ (Reuter) - George Bush et Mikhaïl Gorbatchev ont condamné ⟦1990-09-09|dimanche⟧ à Helsinki l'invasion du Koweït, ⟦1990-W36|cinq semaines⟧ après l'entrée des troupes irakiennes. Leur rencontre a duré ⟦PT7H|sept heures⟧. Saddam Hussein a qualifié ⟦1990-09-10|lundi⟧ ce sommet d'"échec". Tarek Aziz avait vu ⟦1990-09-05|mercredi⟧ à Moscou M. Gorbatchev; il est arrivé ⟦1990-09-09|dimanche⟧ à Téhéran.
-> meeting 1990-09-09 helsinki bush+gorbatchev held
-> meeting 1990-09-05 moscou aziz+gorbatchev held

2022-03-11 notYet: true
Depuis le début de la guerre, le ⟦2022-02-24|24 février⟧, Emmanuel Macron a parlé neuf fois à Vladimir Poutine. Olaf Scholz était joint à l'appel de ⟦2022-03-10|jeudi⟧. L'Elysée annonce qu'une conversation aura lieu « dans les ⟦FUTURE_REF|prochains jours⟧ ». Les Vingt-Sept, réunis ⟦2022-03-10|jeudi⟧ et ⟦2022-03-11|vendredi⟧ à Versailles, ont écarté une adhésion rapide.
-> phone-call 2022-03-10 - macron+poutine+scholz held

2004-05-13 notYet: true
Le roi Abdallah II de Jordanie a reporté la visite qu'il devait faire le ⟦2004-04-21|21 avril⟧ à George W. Bush. Il a finalement été reçu ⟦2004-05-06|jeudi dernier⟧ à la Maison Blanche. Son ministre Marwan Moasher avait démenti la ⟦2004-05-05|veille⟧ toute brouille. Un attentat déjoué à Amman aurait pu faire 80.000 morts.
-> meeting 2004-04-21 ? ii+bush postponed
-> meeting 2004-05-06 washington ii+bush held

1994-10-27 notYet: true
Bill Clinton s'adressera ⟦1994-10-27|jeudi⟧ à la Knesset, au ⟦1994-10-27|lendemain⟧ de la signature, dans la vallée de l'Arava, d'un traité de paix entre Yitzhak Rabin et le roi Hussein. Le président américain verra ensuite à Damas Hafez al-Assad. Les relations avaient été rompues en ⟦1967|1967⟧.
-> meeting 1994-10-26 ? rabin+hussein held
-> meeting 1994-10-27 damas clinton+assad planned

2024-12-04
SEOUL (Yonhap) - Le président kirghize Sadyr Japarov a terminé ⟦2024-12-03|mardi⟧ à Séoul une visite de ⟦P3D|trois jours⟧. ⟦2024-12-03|Ce jour-là⟧, Yoon Suk Yeol l'avait reçu dans la ⟦2024-12-03TMO|matinée⟧ ; le ⟦2024-12-03TEV|soir⟧, le président sud-coréen décrétait la loi martiale. Le Parlement l'a levée dans la ⟦2024-12-03TNI|nuit⟧.
-> meeting 2024-12-03 seoul japarov+yeol held

2025-08-28
Nuuk (AFP) - La Première ministre danoise Mette Frederiksen a convoqué ⟦2025-08-27|mercredi⟧ le chargé d'affaires américain. Lars Lokke Rasmussen, son ministre des Affaires étrangères, s'en est expliqué ⟦2025-08-28|jeudi⟧ devant la commission parlementaire. Il avait eu un échange avec Marco Rubio en ⟦2025-07|juillet⟧ à Washington. "Toute ingérence est inacceptable", avait réagi ⟦2025-08-27TMO|mercredi matin⟧ le ministère.
-> meeting 2025-07 washington rasmussen+rubio held

1978-03-15
Le bombardement de ⟦1978-03-14|mardi⟧, qui a fait trente morts, n'a pas empêché Elias Sarkis de présider ⟦1978-03-15|mercredi⟧ le conseil des ministres. Le président libanais devait s'entretenir ⟦1978-03-16|jeudi⟧ avec Hafez al-Assad à Damas. L'entretien est remis à une date ultérieure, a-t-on appris ⟦1978-03-15TEV|mercredi soir⟧.
-> meeting 1978-03-16 damas sarkis+assad postponed

2025-09-15
Scott Bessent et He Lifeng ont repris ⟦2025-09-15|lundi⟧ à Madrid leurs discussions, entamées la ⟦2025-09-14|veille⟧. Le ⟦2025-09-17|17 septembre⟧, date butoir pour TikTok, approche. José Manuel Albares n'a pas pris part aux travaux.
-> meeting 2025-09-14/2025-09-15 madrid bessent+lifeng held

2025-01-31
Panama (EFE) - Marco Rubio rencontrera ⟦2025-02-02|dimanche⟧ le président José Raul Mulino. Il s'agit de son premier voyage depuis sa prise de fonctions, le ⟦2025-01-21|21 janvier⟧. Le secrétaire d'Etat poursuivra ⟦2025-02-03|lundi⟧ vers San Salvador, chez Nayib Bukele, puis San José, où Rodrigo Chaves l'attend ⟦2025-02-04|mardi⟧. « Le canal est à nous », a répété M. Mulino ⟦2025-01-30|jeudi⟧.
-> meeting 2025-02-02 ? rubio+mulino planned
-> meeting 2025-02-03 san-salvador rubio+bukele planned
-> meeting 2025-02-04 san-jose rubio+chaves planned
`);

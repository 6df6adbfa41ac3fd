import { rows } from "../contacts-across-sentences/rows";

/** People named by what they are: the mediator, the envoy, the diplomat, the Prime minister of two. */
export const DESCRIBED = rows(`
2024-12-12
ANKARA, 12 décembre (Anadolu) - Le président somalien Hassan Cheikh Mohamoud et le Premier ministre éthiopien Abiy Ahmed ont été reçus mercredi à Ankara par Recep Tayyip Erdogan. Après huit heures de discussions, ⟦erdogan|le chef de l'Etat turc⟧ a annoncé un compromis historique entre ⟦somalie+ethiopie|les deux voisins⟧. « C'est un nouveau départ », a dit ⟦ahmed|le Premier ministre⟧. Le ministre turc des Affaires étrangères, Hakan Fidan, n'a pas caché son soulagement. ⟦erdogan|Le raïs⟧ se rendra en janvier à Addis-Abeba et Mogadiscio.
-> meeting 2024-12-11 ankara mohamoud+ahmed+erdogan held agreement

1988-04-15 notYet: true
GENEVE, 15 avr (AFP) - Les accords sur l'Afghanistan ont été signés jeudi au Palais des Nations. Le secrétaire d'Etat américain George Shultz et son homologue soviétique Edouard Chevardnadze ont apposé leur signature à côté de celles du Pakistanais Zain Noorani et de l'Afghan Abdul Wakil, sous les yeux du secrétaire général de l'ONU, Javier Perez de Cuellar. ¶ ⟦urss|Moscou⟧ s'est engagé à retirer ses 115.000 soldats en neuf mois. ⟦mikhail-gorbatchev|Le numéro un soviétique⟧ avait fait part de sa décision le 8 février. ⟦ronald-reagan|Le président américain⟧ a salué « un grand pas ».
-> meeting 1988-04-14 geneve shultz+chevardnadze+noorani+wakil+cuellar held agreement

2022-07-14
ATHENES (AFP) - L'émissaire américain pour le Yémen, Tim Lenderking, a rencontré mercredi à Riyad le chef du Conseil présidentiel yéménite, Rachad al-Alimi. ⟦lenderking|Le diplomate américain⟧ devait ensuite gagner Mascate, où il s'entretiendra vendredi avec le négociateur des Houthis, Mohammed Abdelsalam. Joe Biden, attendu de son côté à Jeddah samedi, a jugé la trêve « fragile ». ⟦lenderking|L'émissaire⟧ s'était déjà rendu dans le sultanat en mai.
-> meeting 2022-07-13 riyad lenderking+alimi held -
-> meeting 2022-07-15 mascate lenderking+abdelsalam planned -

2005-04-07
PRETORIA, 7 avril (Reuters) - Thabo Mbeki a arraché mercredi soir aux protagonistes de la crise ivoirienne un accord de désarmement, au terme de trois jours de discussions à Pretoria. Laurent Gbagbo, Henri Konan Bédié, Alassane Ouattara et le rebelle Guillaume Soro y étaient. ⟦mbeki|Le médiateur⟧ avait reçu dimanche soir, en tête à tête, ⟦gbagbo|le président ivoirien⟧. Le Premier ministre Seydou Diarra a également signé. « Nous déclarons la fin immédiate des hostilités », proclame le texte.
-> meeting 2005-04-04/2005-04-06 pretoria mbeki+gbagbo+bedie+ouattara+soro+diarra held agreement
-> meeting 2005-04-03 pretoria mbeki+gbagbo held -

2009-11-08 notYet: true
ADDIS-ABEBA (RFI) - Marc Ravalomanana et Andry Rajoelina ont fini par s'entendre, vendredi soir à Addis-Abeba, sur le partage du pouvoir à Madagascar. Didier Ratsiraka et Albert Zafy ont aussi paraphé l'acte additionnel. « J'ai fait des concessions », a confié ⟦rajoelina|le jeune président de la transition⟧. L'ancien président mozambicain Joaquim Chissano, médiateur, conduisait les débats. ⟦rajoelina+ravalomanana|Les deux rivaux⟧ ne s'étaient pas parlé depuis août, à Maputo.
-> meeting 2009-11-06 addis-abeba ravalomanana+rajoelina+ratsiraka+zafy+chissano held agreement

1999-02-21
LAHORE, 21 février (AFP) - Arrivé samedi en autobus au poste-frontière de Wagah, Atal Behari Vajpayee a eu le soir même un long tête-à-tête avec Nawaz Sharif à Lahore. ⟦vajpayee|Le Premier ministre indien⟧ était accompagné de l'acteur Dev Anand. ⟦inde+pakistan|Les deux pays⟧, qui ont procédé en mai à des essais nucléaires, ont promis de réduire les risques d'accident. ⟦sharif|Son hôte pakistanais⟧ lui a offert un châle. Les chefs des trois armées n'étaient pas venus l'accueillir à la frontière.
-> meeting 1999-02-20 lahore vajpayee+sharif held -

2015-11-08
SINGAPOUR - Soixante-dix secondes de poignée de main: Xi Jinping et Ma Ying-jeou ont brisé samedi à Singapour un tabou de soixante-six ans. ⟦jinping|Le président chinois⟧ et ⟦ying-jeou|son homologue taïwanais⟧ se sont ensuite enfermés une heure dans un salon de l'hôtel Shangri-La, avant de dîner. A Taipei, la candidate de l'opposition, Tsai Ing-wen, a dénoncé un rendez-vous décevant. ⟦ying-jeou|Le sortant⟧, lui, quittera ses fonctions en mai.
-> meeting 2015-11-07 singapour jinping+ying-jeou held -

2020-09-05 notYet: true
WASHINGTON (AFP) - Le président serbe Aleksandar Vucic et le Premier ministre kosovar Avdullah Hoti ont accepté vendredi à la Maison Blanche, devant Donald Trump, de normaliser leurs relations économiques. « Un jour historique », s'est exclamé ⟦trump|le milliardaire républicain⟧. Les délégations avaient travaillé jeudi jusqu'à la nuit. ⟦serbie+kosovo|Les deux parties⟧ se retrouveront lundi à Bruxelles, a rappelé l'émissaire européen Miroslav Lajcak. ⟦vucic|Le Serbe⟧ a remercié ⟦trump|son hôte⟧.
-> meeting 2020-09-04 washington vucic+hoti+trump held agreement

2022-04-07
BRUXELLES, 7 avril (Tass) - Nikol Pachinian et Ilham Aliev se sont retrouvés mercredi soir à Bruxelles autour de Charles Michel. ⟦michel|L'ancien Premier ministre belge⟧ a parlé d'une discussion « franche ». ⟦pachinian|Le Premier ministre arménien⟧ avait eu mardi au téléphone Vladimir Poutine. Celui-ci doit l'accueillir le 19 avril à Moscou.
-> meeting 2022-04-06 bruxelles pachinian+aliev+michel held -
-> phone-call 2022-04-05 - pachinian+poutine held -
-> meeting 2022-04-19 moscou poutine+pachinian planned -

1979-06-18
VIENNE, 18 juin 1979 (AFP) - Jimmy Carter et Léonid Brejnev ont signé lundi à la Hofburg le traité SALT II, avant de s'embrasser. ⟦jimmy-carter+leonid-brejnev|Les deux présidents⟧ s'étaient déjà entretenus samedi et dimanche, en compagnie de Cyrus Vance et d'Andreï Gromyko. ⟦leonid-brejnev|Le numéro un soviétique⟧, que l'on dit malade, a été soutenu à plusieurs reprises par ses aides. Le chancelier Bruno Kreisky avait reçu vendredi ⟦jimmy-carter|le président américain⟧. Rosalynn Carter a visité le musée Albertina: ⟦rosalynn-carter|la première dame⟧ est repartie ravie.
-> meeting 1979-06-18 vienne carter+brejnev held agreement
-> meeting 1979-06-16/1979-06-17 vienne carter+brejnev+vance+gromyko held -
-> meeting 1979-06-15 vienne kreisky+carter held -
`);

import type { Frames } from "../../support/marked-suite";

/** Longer copy, with asides, quotations and names spelled otherwise. */
export const NOISY: Frames = {
  found: [
    "« Nous sommes prêts », a lancé, à sa descente d'avion, ⟦A tomas-verhagen|Tomas Verhagen⟧, venu avec douze experts.",
    "Selon deux sources proches du dossier, ⟦A dilma-karvane|Dilma Karvane⟧ et ⟦A osman-tirvel|Osman Tirvel⟧ auraient dîné ensemble mardi.",
    "L'entretien, que ⟦A volodymyr-zelensky|Volodymyr Zelenskiy⟧ a qualifié d'utile, a suivi celui avec ⟦A andrii-iermak|Andriï Yermak⟧.",
    "⟦A mohammad-javad-zarif|Mohamed Javad Zarif⟧, arrivé la veille, a reçu ⟦A federica-mogherini|Federica Mogherini⟧ avant ⟦A serguei-lavrov|Serguey Lavrov⟧.",
    "Le chef rebelle ⟦A kossi-amevor|Kossi Amevor⟧, 47 ans, s'est entretenu avec ⟦A naana-mensah-bonsu|Naana Mensah-Bonsu⟧, l'envoyée de la coalition.",
    "Après l'assassinat de ⟦A ruben-calvera|Ruben Calvera⟧, en 1987, les discussions avaient été suspendues six mois.",
    "La présidente, ⟦A irena-dovzhal|Irena Dovzhal⟧, succède à ⟦A pavel-brunko|Pavel Brunko⟧, mort en fonctions.",
    "Accompagné de ⟦A jonas-okelberg|Jonas Okelberg⟧ et de deux généraux, il a gagné l'aéroport.",
    "⟦A ismail-haniyeh|Ismaïl Haniya⟧, joint par téléphone, a remercié ⟦A tamim-ben-hamad-al-thani|Tamim bin Hamad al-Thani⟧.",
    "« Impossible », a tranché ⟦A benjamin-netanyahu|M. Nétanyahou⟧, que ⟦A joe-biden|Joe Biden⟧ avait appelé dans la matinée.",
    "Le négociateur taliban, ⟦A sher-mohammad-abbas-stanekzai|Sher Mohammad Abbas Stanekzai⟧, n'a pas commenté.",
    "Autour de la table figuraient aussi ⟦A henrik-solvang|Henrik Solvang⟧, médiateur norvégien, et ⟦A carla-mendieta|Carla Mendieta⟧, représentante cubaine.",
    "⟦A bachar-al-assad|Bashar el-Assad⟧ « ne bougera pas », prédit ⟦A nils-rademaker|Nils Rademaker⟧, chercheur à l'université d'Utrecht.",
    "C'est ⟦A leyla-zerdan|Leyla Zerdan⟧ qui lira la déclaration, a précisé son avocat.",
    "L'opposant ⟦A pascal-affi-n-guessan|Pascal Affi N'Guessan⟧ et l'ancien président ⟦A laurent-gbagbo|Laurent Gbagbo⟧ se sont revus.",
    "⟦A alexandre-loukachenko|Aliaksandr Loukachenka⟧ et ⟦A vladimir-poutine|Vladimir Putin⟧ ont dîné jusqu'à minuit.",
    "Pour ⟦A clara-weismuth|Clara Weismuth⟧, « tout reste à faire » : la chercheuse évoque un texte bancal.",
    "⟦A ehud-barak|Ehoud Barak⟧ et ⟦A yasser-arafat|Yasser Arafat⟧, que ⟦A bill-clinton|Bill Clinton⟧ avait réunis, se sont quittés fâchés.",
    "⟦A emmanuel-macron|MACRON⟧ RELANCE LE DIALOGUE\n\nLe président ⟦A emmanuel-macron|Emmanuel Macron⟧ a reçu ⟦A nikol-pachinian|Nikol Pashinian⟧.",
    "Nommé mardi, ⟦A radoslav-vinkic|Radoslav Vinkic⟧ remplace ⟦A zoran-milatic|Zoran Milatic⟧, contraint à la démission.",
  ],
  silent: [
    "Le Grand Palais, où se tenait la cérémonie, a fermé ses portes à midi.",
    "Le président du tribunal, en grande tenue, a lu l'arrêt de la Haute Cour.",
    "Vol Air Algérie annulé, routes coupées : la délégation n'a pu arriver.",
    "Selon le Wall Street Journal, repris par Sky News, un texte circule.",
    "Deux hélicoptères Black Hawk et un Falcon 900 ont survolé le Mont Aigoual.",
    "Le Mouvement Cinq Etoiles et Forza Italia ont voté contre.",
    "Khan Younès et Deir el-Balah ont été touchées ; Beit Lahia est coupée du monde.",
    "L'opération « Aube Nouvelle » a coûté la vie à douze civils.",
    "La Banque du Liban a fermé, Middle East Airlines aussi.",
    "San Salvador est calme, Puerto Barrios aussi, a constaté un témoin.",
  ],
};

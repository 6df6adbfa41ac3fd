import { told } from "./row";

/** What only looks like a contact: silent again. */
export const fifthSilent = [
  ...told("2019-05-14", [
    ["Bruno Le Maire était mardi l'invité de Jean-Jacques Bourdin sur BFM TV."],
    ["Emmanuel Macron a été rejoint mardi par Marine Le Pen dans les sondages."],
    ["Boris Johnson apparaît mardi aux côtés de Nigel Farage sur un montage."],
    ["Theresa May, que Jeremy Corbyn a critiquée mardi à Londres, a répliqué."],
    ["Recep Tayyip Erdogan, à qui Donald Trump a adressé lundi une lettre, n'a pas répondu."],
    ["Benjamin Netanyahu, dont Benny Gantz a réclamé mardi la démission, est resté muet."],
    ["Le discours qu'a prononcé lundi à Sotchi Sergueï Lavrov visait Mike Pompeo."],
    ["Sergueï Lavrov a serré les dents mardi à Sotchi devant Mike Pompeo."],
    ["Donald Trump a échangé lundi des amabilités sur Twitter avec Sadiq Khan."],
    ["Juan Guaido a appelé mardi à Caracas Nicolas Maduro à partir."],
    ["C'est à Jean-Claude Juncker que Viktor Orban a reproché lundi sa politique."],
    ["Le Premier ministre que Donald Trump avait félicité mardi, Scott Morrison, a remercié ses électeurs."],
    ["Hassan Rohani a pris place mardi parmi les adversaires de Donald Trump."],
    ["Federica Mogherini a pris contact avec la réalité lundi à Bruxelles, raille Mohammad Javad Zarif."],
    ["Matteo Salvini s'est montré lundi à Milan plus dur que Marine Le Pen."],
    ["Angela Merkel a fait une croix lundi à Berlin sur Manfred Weber."],
    ["Avant de succéder à Theresa May, Boris Johnson devra convaincre les députés."],
    ["Tandis que Donald Trump tweetait lundi à Washington, Xi Jinping inspectait une usine."],
    ["Kim Jong-un n'a écrit, jeudi, qu'à Donald Trump."],
    ["Le maréchal Haftar, attendu mercredi à Rome pour un scanner, n'est pas venu."],
    ["Fayez al-Sarraj ne s'adresse plus à Khalifa Haftar."],
    ["Volodymyr Zelensky a été élu le 21 avril face à Petro Porochenko."],
    ["Ulrike Demmer a qualifié lundi à Berlin Donald Trump de partenaire difficile."],
    ["Le rapport de Robert Mueller, reçu mardi par William Barr, reste secret."],
    ["Emmanuel Macron, interrogé mardi à Paris par Laurence Ferrari, a parlé de Vladimir Poutine."],
  ]),
];

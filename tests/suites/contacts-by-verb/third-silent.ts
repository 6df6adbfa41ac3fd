import { told } from "./row";

/** Other verbs: silent. */
export const thirdSilent = [
  ...told("2019-11-20", [
    ["Benny Gantz a renoncé mercredi à former un gouvernement avec Avigdor Lieberman."],
    ["Donald Trump a reçu mardi à la Maison Blanche ses ministres."],
    ["Mike Pompeo a annoncé lundi à Washington que Benjamin Netanyahu avait été prévenu."],
    ["Hassan Rohani a accusé lundi à Téhéran Donald Trump d'avoir aidé les émeutiers."],
    ["Gordon Sondland a raconté mercredi devant le Congrès avoir suivi les ordres de Donald Trump."],
    ["Donald Trump et Recep Tayyip Erdogan s'aiment bien, ironise John Bolton."],
    [
      "Alexander Vindman, qui avait écouté l'appel du 25 juillet entre deux présidents, a témoigné mardi à Washington.",
    ],
    ["Le pape François visitera mercredi Bangkok."],
    ["Jeanine Añez a rompu vendredi à La Paz avec Nicolas Maduro."],
    ["Boris Johnson et Jeremy Corbyn se sont affrontés mardi soir à Salford sur ITV."],
    ["Mahinda Rajapaksa a été nommé mercredi à Colombo par son frère Gotabaya Rajapaksa."],
    ["Emmanuel Macron avait souhaité inviter à Paris, en décembre, Vladimir Poutine et Volodymyr Zelensky."],
    ["Le général Qassem Soleimani aurait dîné samedi à Bagdad avec Hadi al-Ameri."],
    ["Si Volodymyr Zelensky rencontre Vladimir Poutine le 9 décembre, ce sera devant témoins."],
    ["Carrie Lam a retrouvé mercredi à Hong Kong une ville apaisée."],
  ]),
  ...told("2009-03-31", [
    ['Barack Obama a appelé mardi Gordon Brown "mon ami".'],
    ["Hillary Clinton a salué mardi à La Haye le rôle de Hamid Karzaï."],
    ["Elizabeth II a fêté lundi les soixante ans du Commonwealth."],
    ["Moussa Dadis Camara a réuni lundi à Conakry son état-major."],
    ["Andry Rajoelina ne veut pas entendre parler de Marc Ravalomanana."],
    ["Nicolas Sarkozy est arrivé mardi à Londres avec Christine Lagarde et Bernard Kouchner."],
    ["Ehud Barak siégera au gouvernement aux côtés d'Avigdor Lieberman à partir de mardi."],
    ["Benjamin Netanyahu a prêté serment mardi à Jérusalem devant Shimon Peres."],
    ["Robert Gates a fait mardi le point sur l'Afghanistan devant le Sénat."],
    ["L'ambassadeur Philip Lader a vu lundi à Londres l'exposition Picasso."],
    ["Silvio Berlusconi a posé mardi une question à Gordon Brown."],
    ["Vaclav Klaus joindra mercredi sa voix à celle d'Angela Merkel."],
    ["Le roi Abdallah a parlé lundi à Doha du danger iranien."],
    ["Un inconnu a appelé lundi Martin McGuinness pour le menacer."],
    ["Kim Jong-il a reçu lundi des fleurs de Hu Jintao."],
  ]),
];

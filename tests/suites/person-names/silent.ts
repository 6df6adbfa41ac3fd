import type { Frames } from "../../support/marked-suite";

/** Capitalised words that are nobody's name. */
export const SILENT: Frames = {
  "things, feasts, prizes": [
    "A bord d'Air Force One, les journalistes attendaient.",
    "Le prix Nobel de la paix a été remis mardi.",
    "La Coupe du monde s'ouvre à Durban.",
    "Le Vendredi saint et le Nouvel An sont chômés.",
    "La Déclaration universelle des droits de l'homme a été citée.",
    "Le Grand Bazar a rouvert ses portes.",
    "Le Boeing Dreamliner s'est posé.",
    "Un Falcon Dassault a été affrété.",
    "Le Livre blanc sera publié en mai.",
    "La Bourse de Tokyo a reculé.",
    "La Journée mondiale de la paix sera célébrée.",
  ],
  "organisations and media": [
    "Human Rights Watch a publié un rapport.",
    "Selon le New York Times, la liste est prête.",
    "Save the Children a évacué son personnel.",
    "Le Parti travailliste a voté contre.",
    "L'International Crisis Group est pessimiste.",
    "D'après Radio Okapi, le calme est revenu.",
    "Le Financial Times y croit.",
  ],
  places: [
    "Il est arrivé à Port Saïd, puis à Abou Dhabi.",
    "La base de Fort Bragg a été choisie.",
    "Le port de Bandar Abbas est fermé.",
    "Il a fait escale à San José et à Santa Cruz.",
    "La place Tahrir était noire de monde.",
    { text: "La Nouvelle Delhi et Le Cap étaient candidates.", notYet: true },
    "Des heurts ont éclaté à Saint-Denis.",
    "Il vit à Ho Chi Minh-Ville.",
  ],
  "who only sounds like someone": [
    "La bouche fermée, il est sorti.",
    "Bosch et Siemens ont renoncé au contrat.",
    "Le marché de Bouchehr est fermé.",
    "Des habitants de Bushehr ont fui.",
    "Le village de Salmana a été pris.",
    "Les banques ont rouvert à Karzat.",
  ],
  "headings in capitals": [
    "LE SOMMET DE LA DERNIÈRE CHANCE\n\nLe calme est revenu.",
    "TENSION À LA FRONTIÈRE\n\nLe calme est revenu.",
    "ULTIME EFFORT POUR UNE TRÊVE\n\nLe calme est revenu.",
  ],
};

import type { Frames } from "../../support/marked-suite";

/** Where nobody acts and nothing is where: adjectives, titles, media, other names. */
export const SILENT: Frames = {
  adjectives: [
    "Les troupes russes et les blindés ukrainiens se font face.",
    "Les efforts franco-allemands ont échoué.",
    "La capitale syrienne est calme.",
    "Le processus de paix israélo-palestinien est au point mort.",
  ],
  "titles and missions": [
    "L'ambassade de France a été évacuée.",
    "Un diplomate en poste depuis dix ans a été expulsé.",
  ],
  "media and things": [
    "Le Washington Post et le quotidien Le Monde l'affirment.",
    "Une montre suisse et un tapis persan ont été offerts.",
    "La chaîne France 24 diffusera l'entretien.",
    "L'affaire du Rainbow Warrior est close.",
  ],
};

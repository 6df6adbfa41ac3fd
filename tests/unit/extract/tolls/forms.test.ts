import { describe, expect, it } from "vitest";
import { findTolls } from "@/lib/extract/tolls";
import { phraseContext } from "../../../support/context";
import { expanded } from "../../../support/expand";

/** `bound count victims|text` of each toll, a range as « 2..3 ». */
function tollsIn(phrase: string): string[] {
  return findTolls(phraseContext(phrase, "2016-09-08")).map(({ bound, count, low, high, victims, text }) => {
    const isRange = low !== null && high !== null;
    return `${bound} ${isRange ? `${low}..${high}` : count} ${victims}|${text}`;
  });
}

/** Each form stands for all its sentences: `{ont/avaient} péri` is two. */
const FOUND: readonly (readonly [form: string, ...tolls: string[]])[] = [
  // The number of the dead.
  ["Le {nombre/total} {de/des} morts s'élève à 254.", "= 254 morts|254"],
  ["Le {nombre/total} {de/des} civils tués {est passé/s'élève/est monté} à 3.212.", "= 3212 civils|3.212"],
  ["Oslo donne un {nombre/total} {de/des} morts {estimé/évalué/chiffré/porté} à 254.", "= 254 morts|254"],
  ["Oslo évalue à 50 000 le {nombre/total} {de/des} morts.", "= 50000 morts|50 000"],
  ["Le bilan {grimpe/passe}; le nombre de morts {a grimpé/passe/monte} à 31.", "= 31 morts|31"],
  [
    "Le nombre de morts {s'est élevé/s'élève désormais/était passé/a été porté/s'établit} à 31.",
    "= 31 morts|31",
  ],
  ["Le nombre de morts s'élève à une centaine{./, selon l'ONU.}", "~ 100 morts|une centaine"],
  // Bodies.
  [
    "Les {corps/cadavres/dépouilles} d'une dizaine de migrants sont rendus.",
    "~ 10 migrants|une dizaine de migrants",
  ],
  ["Les {corps/cadavres/dépouilles} de 14 migrants sont rendus.", "= 14 migrants|14 migrants"],
  [
    "Douze corps {ont/avaient/auraient} été {retrouvés/découverts/repêchés/exhumés/récupérés}.",
    "= 12 corps|Douze corps",
  ],
  ["Un corps {a/avait} été {retrouvé/découvert}. Le raid a fait un mort.", "= 1 mort|un mort"],
  // The death of.
  ["Le raid a entraîné {la mort/le décès/la noyade} de neuf marins.", "= 9 marins|neuf marins"],
  [
    "Le raid a entraîné {la mort/le décès/la noyade} d'une dizaine de marins.",
    "~ 10 marins|une dizaine de marins",
  ],
  ["{L'assassinat/Le meurtre/L'exécution/Le massacre} de deux prêtres choque.", "= 2 prêtres|deux prêtres"],
  ["{L'assassinat/Le meurtre/L'exécution/Le massacre} d'un prêtre choque.", "= 1 prêtre|un prêtre"],
  [
    "L'accident {coûte/coûta/a coûté/coûtait/pourrait coûter/, coûtant} la vie à neuf mineurs.",
    "= 9 mineurs|neuf mineurs",
  ],
  ["Les crues {coûtent/coûtèrent} la vie à neuf mineurs.", "= 9 mineurs|neuf mineurs"],
  ["La bombe a {ôté/arraché} la vie à deux juges.", "= 2 juges|deux juges"],
  [
    "La crue {coûte/coûta/a coûté/coûtait/va coûter/, coûtant} la vie, selon la police, à cinq marins.",
    "= 5 marins|cinq marins",
  ],
  ["Les crues {coûtent/coûtèrent} la vie, selon la police, à cinq marins.", "= 5 marins|cinq marins"],
  ["L'accident a coûté mercredi soir à Oslo la vie à neuf mineurs.", "= 9 mineurs|neuf mineurs"],
  // A part of them.
  [
    "Le séisme a fait 107 morts, dont trois {à Oslo/au nord/aux abords d'Oslo/en mer/dans le nord/ce mardi/cet été/cette semaine}.",
    "= 107 morts|107 morts",
    "= 3 morts|trois",
  ],
  [
    "Le séisme a fait 107 morts, dont trois {le même jour/la veille/lors d'une réplique/pour la seule Oslo/hier/par noyade/chez les Grecs}.",
    "= 107 morts|107 morts",
    "= 3 morts|trois",
  ],
  [
    "Le séisme a fait 107 morts, dont trois {ces derniers jours/près d'Oslo}.",
    "= 107 morts|107 morts",
    "= 3 morts|trois",
  ],
  ["Le séisme a fait 107 morts, dont trois rien qu'à Oslo.", "= 107 morts|107 morts", "= 3 morts|trois"],
  ["Le séisme a fait 107 morts, dont trois{./,/;} selon Oslo", "= 107 morts|107 morts", "= 3 morts|trois"],
  // One verb for several figures.
  [
    "Un tir a tué deux femmes{ et/,/ ainsi que/ comme} trois soldats.",
    "= 2 femmes|deux femmes",
    "= 3 soldats|trois soldats",
  ],
  [
    "Deux femmes{ et/,/ ainsi que/, ainsi que} trois soldats ont péri.",
    "= 2 femmes|Deux femmes",
    "= 3 soldats|trois soldats",
  ],
  [
    "La crue a coûté la vie à neuf civils {et/ainsi que/comme} à trois pompiers.",
    "= 9 civils|neuf civils",
    "= 3 pompiers|trois pompiers",
  ],
  // Troops.
  ["L'armée {a perdu/perd/perdait/vient de perdre} 19 soldats.", "= 19 soldats|19 soldats"],
  ["Les rebelles {perdent/perdaient} 19 soldats.", "= 19 soldats|19 soldats"],
  ["Elle s'est retirée, perdant 19 soldats.", "= 19 soldats|19 soldats"],
  // Figures that others name.
  [
    "Le raid a fait 40 morts. Oslo en {a/avait/aurait} {recensé/dénombré/compté/annoncé/évoqué/avancé/répertorié/retenu} 28.",
    "= 40 morts|40 morts",
    "= 28 morts|28",
  ],
  [
    "Le raid a fait 40 morts. Les ONG en {ont/avaient} {recensé/dénombré/annoncé} 28.",
    "= 40 morts|40 morts",
    "= 28 morts|28",
  ],
  [
    "Le raid a fait 40 morts. Oslo en {recense/dénombre/compte/annonce/évoque/avance} 28.",
    "= 40 morts|40 morts",
    "= 28 morts|28",
  ],
  [
    "Le raid a fait 40 morts. Les ONG en {recensent/dénombrent/comptent} 28.",
    "= 40 morts|40 morts",
    "= 28 morts|28",
  ],
  [
    "Il y a eu 60 morts côté syrien{ et/,/ contre} 12 {dans les rangs/côté/du côté} rebelle.",
    "= 60 morts|60 morts",
    "= 12 morts|12",
  ],
  ["Il y a eu 60 morts côté syrien et 12 {chez/parmi} les rebelles.", "= 60 morts|60 morts", "= 12 morts|12"],
  [
    "Le raid a fait 40 morts{ et/,/ contre/, mais/, voire} 60 {selon la/d'après la} Croix-Rouge.",
    "= 40 morts|40 morts",
    "= 60 morts|60",
  ],
  [
    "Le raid a fait 40 morts. D'autres {estimations/sources/ONG/bilans/chiffres} {parlent/font état} de 60 hier.",
    "= 40 morts|40 morts",
    "= 60 morts|60",
  ],
  [
    "Le raid a fait 40 morts. D'autres {estimations/sources} {parlent/font état} d'une centaine.",
    "= 40 morts|40 morts",
    "~ 100 morts|une centaine",
  ],
  [
    "Le raid a fait 40 morts. La Croix-Rouge {parle/fait état} de 55{./;/ selon Oslo./ d'après Oslo.}",
    "= 40 morts|40 morts",
    "= 55 morts|55",
  ],
  [
    "Le raid a fait 40 morts. Deux médecins {parlent/font état} de 55.",
    "= 40 morts|40 morts",
    "= 55 morts|55",
  ],
  // What may follow such a figure.
  [
    "Le raid a fait 40 morts. Oslo en compte douze {dans le nord/sous les décombres/depuis mardi/après le raid/hors d'Oslo/plus au nord/vers Oslo/tous étrangers/sans les blessés/lors du raid}.",
    "= 40 morts|40 morts",
    "= 12 morts|douze",
  ],
  // Much between the noun and its verb.
  [
    "Trente personnes du village, dont une majorité d'enfants de moins de dix ans, ont péri.",
    "= 30 personnes|Trente personnes",
  ],
  // A bound behind the noun.
  ["Dix civils {au moins/au minimum} sont morts.", ">= 10 civils|Dix civils"],
];

describe("tolls in every form", () => {
  it.each(FOUND.flatMap(([form, ...tolls]) => expanded(form).map((phrase) => [phrase, tolls] as const)))(
    "%s",
    (phrase, tolls) => {
      expect(tollsIn(phrase)).toEqual(tolls);
    },
  );
});

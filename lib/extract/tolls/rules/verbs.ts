import { PERSON_NOUNS, WEAK_KILLING_VERBS } from "@/lib/lexicon/tolls";
import { foldedVerbForms, type Token } from "@/lib/text";
import { defineRule, type Match } from "../../rule";
import { readQuantity } from "../quantity";
import type { TollDraft } from "../types";
import { produceVictims } from "./produce";
import { produceUnderstood } from "./understood";

/** Figures whose verb says that they died: the verb stays outside the mention. */
export const verbRules = [
  defineRule({
    name: "tolls/subject-dies",
    note: "persons are the subject of dying or of a passive of killing",
    pattern: [
      "<[quantity] noun:[people]> late:[late-bound]? [between]{0,9} [dies]",
      "<[quantity] noun:[anyone]> late:[late-bound]? [between]{0,3} [dies]",
      "<[quantity] noun:[people]> [attribute]{0,3} [dead]",
      "<[quantity] noun:[people]> [attribute]{0,2} , dont [between]{1,9} , [dies]",
    ],
    produce: produceDying,
    examples: [
      "Les ⟦= 176 occupants|176 occupants⟧ de l'avion sont morts.",
      "⟦>= 4 civils|Au moins quatre civils⟧ ont été tués mardi.",
      "⟦= 3 géologues|Trois géologues⟧ norvégiens avaient péri.",
      "⟦= 34 personnes|Trente-quatre personnes⟧, dont une majorité d'enfants, ont péri.",
      "⟦~ 15 soldats|Une quinzaine de soldats⟧ du génie sont morts.",
      "⟦= 0 soldat|Aucun soldat⟧ n'a été tué.",
      "Les ⟦= 12 soldats|12 soldats⟧ arméniens tués lundi ont été enterrés.",
      "⟦= 1 marin|Un marin⟧ a trouvé la mort.",
      "⟦= 1 marin|Un marin⟧ a péri.",
      "⟦= 5 gendarmes|Cinq gendarmes⟧ sont tombés dans une embuscade.",
      "⟦= 40 exilés|Quarante exilés⟧ se sont noyés.",
      "Selon un responsable du parti, ⟦= 2 militants|deux militants⟧ ont été tués.",
      "⟦= 4 civils|Quatre civils⟧ de la ville, ⟦= 2 soldats|deux soldats⟧ et ⟦= 1 policier|un policier⟧ ont été tués.",
      "Là où campent 900 exilés, ⟦= 9 enfants|neuf enfants⟧ sont morts.",
    ],
    counterExamples: [
      "Douze civils ont été blessés.",
      "Quelque 1.500 condamnés à mort attendent.",
      "Deux soldats ont tué le temps.",
      "Trois ministres disent que des civils ont été tués.",
      "Deux drones ont été abattus.",
      "Ils ont libéré 30 soldats et tué le temps.",
      "La libération de 30 soldats, un geste, tuée dans l'oeuf.",
    ],
  }),
  defineRule({
    name: "tolls/object-killed",
    note: "persons are the object of killing; a threat to kill is no toll",
    pattern: [
      "verb:[kills] [filler]{0,6} <[quantity] noun:[anyone]> late:[late-bound]?",
      "(emporte|emportent|emporta|emporterent|coute|fauche|fauchent|faucha|faucherent|fauchant|arrache) [filler]{0,3} <[quantity] noun:(vies)>",
      "verb:[kills] [filler]{0,3} le day:[quantity] [filler]{1,3} <[quantity] noun:[anyone]>",
    ],
    produce: produceKilled,
    examples: [
      "Un obus a tué lundi à Tuzla ⟦= 7 enfants|sept enfants⟧.",
      "La milice avait tué ⟦= 26..30 otages|entre 26 et 30 otages⟧.",
      "Une mine explose, tuant ⟦~ 20 paysans|une vingtaine de paysans⟧.",
      "Un tireur a tué ⟦= 1 policier|un policier⟧.",
      "Le séisme a emporté ⟦> 2000 vies|plus de 2.000 vies⟧.",
      "L'explosion a fauché ⟦= 9 passants|neuf passants⟧.",
    ],
    counterExamples: [
      "La grippe a tué en deux jours.",
      "Il menace de tuer deux otages.",
      "L'armée a exécuté 12 frappes.",
      "Il y eut des tués dans les deux camps.",
      "Ils ont abattu trois avions.",
    ],
  }),
  defineRule({
    name: "tolls/troops-lost",
    note: "a side loses troops or does away with the other's; it may lose anything else",
    pattern: [
      "(perdu|perd|perdent|perdre|perdant|perdait|perdaient) [filler]{0,2} <[quantity] noun:[troops]>",
      "(elimine|eliminent|eliminer|eliminant|liquide|liquident|liquider|liquidant) [filler]{0,2} <[quantity] noun:[troops]>",
    ],
    produce: produceVictims,
    examples: [
      "L'armée a perdu ⟦= 19 soldats|19 soldats⟧.",
      "Elle reconnaît avoir perdu ⟦> 100 hommes|plus de cent hommes⟧.",
      "L'armée a dit avoir éliminé ⟦= 30 combattants|30 combattants⟧.",
    ],
    counterExamples: [
      "Le parti a perdu 19 sièges.",
      "L'armée a perdu trois villages.",
      "Le jury a éliminé trois candidats.",
    ],
  }),
  defineRule({
    name: "tolls/figure-alone",
    note: "« en a recensé 281 »: the pronoun stands for the victims of the toll before",
    pattern: [
      "en (a|ont|avait|avaient|aurait) [filler]{0,2} (recense|denombre|compte|annonce|tue|evoque|avance|repertorie|retenu) [filler]{0,2} <[quantity]>",
      "(et|,|contre) <[quantity]> (dans les rangs|cote|du cote|chez les|parmi les)",
      "(et|,|contre|mais|voire) <[quantity]> (selon|d' apres)",
      "en (recense|denombre|compte|comptent|annonce|evoque|avance|recensent|denombrent) [filler]{0,2} <[quantity]>",
      "(estimations|sources|ong|bilans|chiffres) [attribute]{0,2} (parlent|font etat) (de|d') <[quantity]>",
      "(parle|parlent|fait etat|font etat) (de|d') <[quantity]> (selon|d' apres|.|;)",
    ],
    produce: produceUnderstood,
    examples: [
      "Le raid a fait 40 morts; Oslo en a recensé ⟦>= 28 morts|au moins 28⟧.",
      "Il y a eu 9 morts mais Rome en compte ⟦= 12 morts|douze⟧.",
      "Le raid a fait 40 morts côté syrien et ⟦= 62 morts|62⟧ dans les rangs rebelles.",
      "Le raid a fait 40 morts selon Oslo, ⟦> 60 morts|plus de 60⟧ d'après la Croix-Rouge.",
      "Le raid a fait 40 morts selon Oslo; d'autres estimations parlent de ⟦~ 60 morts|près de 60⟧.",
      "Le raid a fait 40 morts côté syrien et ⟦> 100 morts|plus d'une centaine⟧ parmi les rebelles.",
    ],
    counterExamples: ["Le camp compte 40 tentes; Oslo en a recensé 28.", "Oslo en a recensé 28 tentes."],
  }),
];

const SOURCES: ReadonlySet<string> = new Set(["selon", "d'apres", "apres"]);

/** Who tells it has not died, and the verb belongs to the figure next to it: « où vivent 900 exilés, neuf enfants sont morts ». */
function produceDying(match: Match): TollDraft | null {
  const draft = produceVictims(match);
  const { tokens } = match.document;
  if (!draft || SOURCES.has(tokens[match.from - 1]?.folded ?? "")) return null;
  // « des condamnés à mort »
  if (tokens[match.last - 1]?.folded === "mort" && tokens[match.last - 2]?.folded === "a") return null;
  if (!isOfVerb(tokens[match.from - 1])) return draft;
  for (let at = match.to; at < match.last; at++) {
    const figure = tokens[at]?.folded === "," ? readQuantity(tokens, at + 1) : null;
    if (figure && isNamedPerson(tokens[figure.end]?.folded ?? "")) return null;
  }
  return draft;
}

const FINITE: ReadonlySet<string> = new Set(["present", "imperfect", "past"]);

/** « où s'entassent 900 exilés »: a figure with a verb of its own before it. */
function isOfVerb(token: Token | undefined): boolean {
  return token?.kind === "word" && foldedVerbForms(token.folded).some(({ kind }) => FINITE.has(kind));
}

/** « des dizaines de tués »: no verb. */
const MAKES_NOUN: ReadonlySet<string> = new Set(["de", "d'", "des", "les", "ces", "ses"]);

function produceKilled(match: Match): TollDraft | null {
  const draft = produceVictims(match);
  const verb = match.document.tokens[match.first];
  if (!draft || !verb || draft.victims === "understood" || MAKES_NOUN.has(match.before(1)?.folded ?? ""))
    return null;
  const forms = foldedVerbForms(verb.folded);
  const isWeak = forms.some(({ lemma }) => WEAK_KILLING_VERBS.has(lemma));
  const noun = match.document.tokens[draft.victims.noun];
  if (isWeak && noun && !isNamedPerson(noun.folded)) return null;
  return draft;
}

function isNamedPerson(folded: string): boolean {
  return PERSON_NOUNS.has(folded);
}

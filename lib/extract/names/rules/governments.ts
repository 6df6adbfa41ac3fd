import { STATES_WITH_A } from "@/lib/lexicon/ambiguous";
import { defineRule, type Match, type Rule } from "../../rule";
import type { Hit } from "../hits";
import { namesIn } from "../layer";
import type { Reading } from "../readings";

const government = (): Reading => "government";

/** « a proposé d'accueillir à Moscou »: between who is told and the name stands another verb, that says where. */
function hasOtherVerb({ document, first, from }: Match): boolean {
  const names = namesIn(document.tokens);
  const dative = names?.verbAt[first];
  if (!names || !dative) return false;
  for (let at = dative.last; at < from; at++) if (names.verbAt[at]) return true;
  return false;
}

const OWN: ReadonlySet<string> = new Set(["sa", "leur", "ma", "notre"]);
const JOINING: ReadonlySet<string> = new Set([
  "rattacher",
  "annexer",
  "incorporer",
  "integrer",
  "rattachement",
]);

/** « pour sa part »: nothing is given. */
function isForHisPart({ document, first }: Match): boolean {
  return document.tokens[first]?.folded === "part" && OWN.has(document.tokens[first - 1]?.folded ?? "");
}

/** « rattacher la Corse à la France »: a land joins another. */
function isJoining({ document, first }: Match): boolean {
  return [1, 2, 3, 4].some((back) => JOINING.has(document.tokens[first - back]?.folded ?? ""));
}

const HELD: ReadonlySet<string> = new Set(
  "audience base bases casques conference contingent entretien entrevue force forces mission missions observateurs presence rencontre reunion soldats sommet troupes".split(
    " ",
  ),
);

/** « répond-on à Paris »: who answers is there. */
function isSaidThere({ document, first, from }: Match): boolean {
  const words = document.tokens.slice(first, from).map(({ folded }) => folded);
  return words.some((word, at) => word === "on" && words[at - 1] === "-");
}

/** « proposer un sommet à Alger »: what is offered is held there. */
function isHeld({ document, first, from }: Match): boolean {
  return document.tokens.slice(first, from).some(({ folded }) => HELD.has(folded));
}

/** Clues that a place's name stands for its government, stronger than any preposition of place. */
export const ADDRESSEE_CLUES: readonly Rule<Reading>[] = [
  defineRule<Reading>({
    name: "names/addressee",
    note: "« à » names who is told, given or asked",
    pattern: [
      "[dative-verb] [any]{0,5} (a|au|aux) [article]? <[government]>",
      "[dative-noun] [any]{0,3} (a|au|aux) [article]? <[government]>",
      "islands:(a) (la|l') <[state]>",
      "opposant [any]{1,3} (a|au|aux) [article]? <[government]>",
      "(laisse|laissent|laissait|laissera|laissant|laisserait) (a|au|aux) <[state]>",
      "et (a|au|aux) <[state]> (celui|celle|ceux|celles)",
      "savoir (a|au|aux) [article]? <[government]>",
      "(se|s') fier (a|au|aux) [article]? <[government]>",
    ],
    produce: (match) => {
      if (
        hasOtherVerb(match) ||
        isForHisPart(match) ||
        isJoining(match) ||
        isHeld(match) ||
        isSaidThere(match)
      )
        return null;
      const isIsland = match
        .get<Hit>("state")
        ?.values.some((value) => value.kind === "state" && STATES_WITH_A.has(value.id));
      return match.get("islands") && isIsland ? null : "government";
    },
    examples: [
      "des livraisons d'armes à ⟦ukraine|Kiev⟧",
      "il a demandé à ⟦iran|Téhéran⟧ de renoncer",
      "un ultimatum à ⟦serbie|Belgrade⟧",
      "le conflit opposant Bagdad à ⟦iran|Téhéran⟧",
    ],
    counterExamples: [
      "Il est arrivé à Belgrade.",
      "les discussions à la Barbade",
      "il propose de venir à Belgrade",
      "il propose un sommet à Belgrade",
      "« Non », répond-on à Belgrade.",
      "Elle ira pour sa part mardi à Belgrade.",
    ],
  }),
  defineRule<Reading>({
    name: "names/turn",
    note: "« A Téhéran de répondre »: whose turn it is",
    pattern: "(a|au|aux) [article]? <[government]> (de|d')",
    produce: (match) => {
      const { document, first, last } = match;
      const opens = document.sentences[document.sentenceAt[first] ?? 0]?.first === first;
      const isPointed = match.before(1)?.folded === "est" || match.before(1)?.folded === "desormais";
      const infinitive = namesIn(document.tokens)?.verbAt[last];
      return (opens || isPointed) && infinitive?.first === last && infinitive.tense === "infinitive"
        ? "government"
        : null;
    },
    examples: ["A ⟦iran|Téhéran⟧ de jouer.", "C'est à ⟦serbie|Belgrade⟧ de répondre."],
    counterExamples: ["A Téhéran, il a refusé de répondre.", "Il viendra à Belgrade de bonne heure."],
  }),
  defineRule<Reading>({
    name: "names/on-the-side",
    note: "« du côté de Belgrade », closed off by a comma, is how the government sees it",
    pattern: "du cote de [article]? <[government]> ,",
    produce: government,
    examples: ["Du côté de ⟦serbie|Belgrade⟧, on temporise.", "Du côté de l'⟦iran|Iran⟧, on dément."],
    counterExamples: ["des tirs du côté de Damas hier"],
  }),
  defineRule<Reading>({
    name: "names/facing",
    note: "« face à », « grâce à », « aux côtés de » name one that acts",
    pattern: [
      "(face|grace) (a|au|aux) [article]? <[government]>",
      "aux cotes (de|d'|du|des) [article]? <[government]>",
    ],
    produce: government,
    examples: ["face à ⟦russie|Moscou⟧, rien ne change", "ils se battent aux côtés de ⟦russie|Moscou⟧"],
    counterExamples: ["il fait face à des critiques à Moscou", "à côté de Moscou"],
  }),
  defineRule<Reading>({
    name: "names/pressure",
    note: "pressure and influence bear on governments",
    pattern: "[pressure-word] [any]{0,2} sur [article]? <[government]>",
    produce: government,
    examples: ["faire pression sur ⟦israel|Israël⟧", "des sanctions sur ⟦russie|Moscou⟧"],
    counterExamples: ["une pluie de roquettes sur Kiev"],
  }),
];

/** Clues that a place's name stands for its government. */
export const GOVERNMENT_CLUES: readonly Rule<Reading>[] = [
  defineRule<Reading>({
    name: "names/between",
    note: "talks, accords and quarrels between two are between governments",
    pattern: "entre [article]? <[government]>",
    produce: government,
    examples: [
      "un accord entre ⟦inde|New Delhi⟧ et ⟦pakistan|Islamabad⟧",
      "la médiation entre l'⟦ethiopie|Ethiopie⟧ et l'⟦erythree|Erythrée⟧",
    ],
    counterExamples: ["la route entre Damas et Beyrouth"],
  }),
  defineRule<Reading>({
    name: "names/actor-preposition",
    note: "« selon », « avec », « contre », « par » introduce one that acts",
    pattern: ["[actor-preposition] [article]? <[government]>"],
    produce: government,
    examples: ["selon ⟦chine|Pékin⟧", "un accord avec ⟦cuba|Cuba⟧", "sanctions contre ⟦venezuela|Caracas⟧"],
    counterExamples: ["vers Pékin"],
  }),
  defineRule<Reading>({
    name: "names/subject",
    note: "the subject of a verb acts",
    pattern: "[article]? <[government]> (, [any]{1,6} ,)? [verb]",
    produce: government,
    examples: ["⟦japon|Tokyo⟧ s'inquiète", "la ⟦chine|Chine⟧ a mis son veto"],
    counterExamples: ["A Tokyo, on s'inquiète."],
  }),
  defineRule<Reading>({
    name: "names/speaker",
    note: "the one that speaks stands behind the verb",
    pattern: "[saying-verb] [article]? <[government]>",
    produce: government,
    examples: ["« Nous irons », a répondu ⟦turquie|Ankara⟧.", "a prévenu l'⟦iran|Iran⟧"],
    counterExamples: ["« Nous irons », a-t-il répondu à Ankara."],
  }),
  defineRule<Reading>({
    name: "names/object",
    note: "who is accused, urged or backed",
    pattern: "[object-verb] [article]? <[government]>",
    produce: government,
    examples: ["Londres accuse ⟦russie|Moscou⟧ d'ingérence", "il a appelé l'⟦iran|Iran⟧ à la retenue"],
    counterExamples: ["il a quitté Moscou"],
  }),
  defineRule<Reading>({
    name: "names/ally",
    note: "an ally or rival in apposition is a government",
    pattern: "[ally-noun] (de|d'|du|des) [article]? <[government]>",
    produce: government,
    examples: ["⟦iran|Téhéran⟧, allié de ⟦syrie|Damas⟧, a protesté", "un allié de ⟦serbie|Belgrade⟧"],
    counterExamples: ["à Téhéran, capitale de l'Iran"],
  }),
  defineRule<Reading>({
    name: "names/genitive",
    note: "what belongs to or comes from a government: its position, its envoys, its help",
    pattern: "(de|d'|du|des|pour) [article]? <[government]>",
    produce: government,
    examples: ["la réponse de ⟦chine|Pékin⟧", "sous l'égide de la ⟦russie|Russie⟧"],
    counterExamples: ["l'aéroport de Pékin"],
  }),
];

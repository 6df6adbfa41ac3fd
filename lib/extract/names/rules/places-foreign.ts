import { EVENT_NOUNS } from "@/lib/lexicon/metonymy";
import { isFiniteVerb } from "@/lib/text";
import { defineRule, type Match, type Rule } from "../../rule";
import type { Hit } from "../hits";
import { namesIn } from "../layer";
import type { Reading } from "../readings";
import { titleHeadsAt } from "../title-forms";

/** How many words a journey may be told in before its next stop. */
const LONGEST_JOURNEY = 40;
const TRAVELS: ReadonlySet<string> = new Set(["deplacement", "periple", "tournee", "visite", "voyage"]);
const TRAVEL_VERBS: ReadonlySet<string> = new Set(["aller", "envoler", "rendre", "voyager"]);

/** « il se rendra à X, avant »: earlier in the sentence somebody travels. */
function isTravelling({ document, first }: Match): boolean {
  const { tokens, sentences, sentenceAt } = document;
  const verbs = namesIn(tokens)?.verbAt;
  const start = sentences[sentenceAt[first] ?? 0]?.first ?? first;
  for (let at = Math.max(start, first - LONGEST_JOURNEY); at < first; at++) {
    if (TRAVELS.has(tokens[at]?.folded ?? "")) return true;
    const isReflexive = tokens[at - 1]?.folded === "se" || tokens[at - 1]?.folded === "s'";
    const lemma = verbs?.[at]?.lemma ?? "";
    if (TRAVEL_VERBS.has(lemma) && (isReflexive || lemma === "voyager")) return true;
  }
  return false;
}

/** How far back stands what « celui » takes up. */
const LONGEST_REACH = 25;

/** Whether the noun that « celui » takes up is an event: nobody's title stands between. */
function takesUpEvent({ document, first }: Match): boolean {
  const { tokens } = document;
  for (let at = first - 1; at >= Math.max(0, first - LONGEST_REACH); at--) {
    if (EVENT_NOUNS.has(tokens[at]?.folded ?? "")) return true;
    if (titleHeadsAt(tokens, at)) return false;
  }
  return false;
}

const AGENDAS: ReadonlySet<string> = new Set(["agenda", "menu", "ordre", "programme"]);
const LEADING_IN: ReadonlySet<string> = new Set([
  ":",
  "figure",
  "figurent",
  "figuraient",
  "figurera",
  "figureront",
]);
/** Who talks is no subject of the talks. */
const PARTNERS: ReadonlySet<string> = new Set(["avec", "contre", "entre", "par", "selon"]);
const LONGEST_AGENDA = 45;

/** Whether the sentence lists what is on an agenda, and this is part of the list. */
function isOnAgenda({ document, from }: Match): boolean {
  const { tokens, sentences, sentenceAt } = document;
  const verbs = namesIn(tokens)?.verbAt;
  const start = Math.max(sentences[sentenceAt[from] ?? 0]?.first ?? from, from - LONGEST_AGENDA);
  for (let at = from - 1; at > start; at--) {
    const word = tokens[at]?.folded ?? "";
    if (PARTNERS.has(word)) return false;
    if (LEADING_IN.has(word)) return tokens.slice(start, at).some(({ folded }) => AGENDAS.has(folded));
    const verb = verbs?.[at];
    if (verb && isFiniteVerb(verb)) return false;
  }
  return false;
}

/** Clues that a state is the land to which others come. */
export const FOREIGN_PLACE_CLUES: readonly Rule<Reading>[] = [
  defineRule<Reading>({
    name: "names/occupied",
    note: "troops from elsewhere are in a land; its own are the government's",
    pattern:
      "(troupes|forces|soldats|militaires|contingents|casques bleus) whose:[foreign] (de|d'|du|hors de|hors d'|hors du) [article]? <[state]>",
    produce: (match) => {
      const own = match.get<string>("whose");
      const isOwn = match
        .get<Hit>("state")
        ?.values.some((value) => value.kind === "state" && value.id === own);
      return isOwn ? null : "place";
    },
    examples: [
      "le départ des troupes américaines d'⟦irak|Irak⟧",
      "le retrait des forces étrangères de ⟦libye|Libye⟧",
    ],
    counterExamples: ["les forces armées du Mali", "les soldats maliens du Mali"],
  }),
  defineRule<Reading>({
    name: "names/next-stop",
    note: "« avant le Ghana » is the next stop of one who travels",
    pattern: ["(avant|apres|puis) (le|la|l') <[state]>", "(puis|et|ensuite) pour [article]? <[government]>"],
    produce: (match) => (isTravelling(match) ? "place" : null),
    examples: [
      "Il se rendra lundi à Abuja, avant le ⟦ghana|Ghana⟧.",
      "Sa tournée l'a mené à Tunis, après la ⟦libye|Libye⟧.",
    ],
    counterExamples: ["L'Espagne a signé à Oslo avant la France.", "Il se rendra lundi au plus tard."],
  }),
  defineRule<Reading>({
    name: "names/agenda",
    note: "what is on the agenda is a subject: « au menu figurent le désarmement, mais aussi l'Afghanistan »",
    pattern: ["(,|et|aussi|ou|figurent|figure|figureront|figurera|figuraient|:) [article]? <[state]>"],
    produce: (match) => (isOnAgenda(match) ? "place" : null),
    examples: [
      "Au menu figurent les essais, le Golfe, mais aussi l'⟦afghanistan|Afghanistan⟧.",
      "A l'ordre du jour : le climat et l'⟦iran|Iran⟧.",
    ],
    counterExamples: ["Au menu figurent des discussions entre Paris et l'Iran", "Ni l'ONU et l'Iran"],
  }),
  defineRule<Reading>({
    name: "names/event-again",
    note: "« celui de Paris » takes up a summit or an accord told just before",
    pattern: "(celui|celle|ceux|celles) (de|d') <[capital]>",
    produce: (match) => (takesUpEvent(match) ? "place" : null),
    examples: [
      "Le sommet a échoué, comme celui de ⟦paris|Paris⟧.",
      "Ces accords valent ceux d'⟦alger|Alger⟧.",
    ],
    counterExamples: [
      "Le sommet réunit l'émissaire de Rome et celui de Paris.",
      "La réponse vaut celle de Paris.",
    ],
  }),
];

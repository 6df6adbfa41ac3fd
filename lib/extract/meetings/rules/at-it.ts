import { isFiniteVerb, type Sentence, type VerbGroup } from "@/lib/text";
import { isAfterGathering, isAheadOfGathering } from "../read/gathering";
import { actorsIn, regionAfter } from "../read/persons";
import { subjectOf } from "../read/subjects";
import { hasY } from "../read/verb-place";
import type { Draft } from "../types";
import { isPerson, sentenceAt, type View, within, wordAt } from "../view";
import { presenceOf } from "./presence";
import type { ContactRule } from "./rule";

/** « X, Y et Z ont fait le déplacement », « étaient assis côte à côte », « avaient pris place au premier rang », near a gathering. */
function isAtIt(view: View, verb: VerbGroup): Draft[] {
  if (verb.negated || verb.reflexive || !isFiniteVerb(verb)) return [];
  const sentence = sentenceAt(view, verb.head);
  if (!sentence || !isUnset(view, sentence)) return [];
  const isSeated = sits(view, verb);
  if (!isSeated && (verb.passive || !isMadeOf(view, verb))) return [];
  if (!isAfterGathering(view, sentence.first) && !(isSeated && isAheadOfGathering(view, sentence.last)))
    return [];
  return presenceOf(view, verb, "meetings/at-it", null).map((draft) =>
    Object.assign(draft, { kind: "event" }),
  );
}

/** « a fait le voyage de Rome », « a pris la parole lundi à la radio »: with a day or a place it is another story. */
function isUnset(view: View, { first, last }: Sentence): boolean {
  return within(view.when, first, last).length === 0 && within(view.where, first, last).length === 0;
}

/** Verbs and what they have behind them: who does so is at a gathering told before. */
const AT_IT: ReadonlyMap<string, readonly (readonly string[])[]> = new Map([
  [
    "faire",
    [
      ["le", "deplacement"],
      ["le", "voyage"],
      ["office", "de", "mediateur"],
      ["office", "de", "mediateurs"],
      ["office", "de", "mediatrice"],
    ],
  ],
  [
    "jouer",
    [
      ["les", "mediateurs"],
      ["les", "intermediaires"],
    ],
  ],
  ["prendre", [["la", "parole"]]],
  ["repondre", [["present"], ["presents"]]],
  [
    "etre",
    [
      ["du", "voyage"],
      ["du", "nombre"],
      ["de", "la", "partie"],
      ["autour", "de", "la", "table"],
      ["a", "la", "table"],
      ["au", "premier", "rang"],
    ],
  ],
]);
const ADVERBS_REACH = 2;

function isMadeOf(view: View, { lemma, last }: VerbGroup): boolean {
  const ways = AT_IT.get(lemma) ?? [];
  for (let from = last; from <= last + ADVERBS_REACH; from++)
    if (ways.some((way) => way.every((word, at) => wordAt(view, from + at) === word))) return true;
  return false;
}

const SEATED = /^(assis|attable|installe)(e|s|es)?$/u;
const SEATS: readonly (readonly string[])[] = [
  ["cote", "a", "cote"],
  ["en", "bout", "de", "table"],
  ["au", "premier", "rang"],
  ["face", "a", "face"],
  ["a", "la", "meme", "table"],
  ["autour", "de", "la", "table"],
];
const SEAT_REACH = 3;

/** « étaient assis côte à côte », « avaient pris place au premier rang », « siégeait en bout de table ». */
function sits(view: View, { lemma, last }: VerbGroup): boolean {
  const isTaken = lemma === "prendre" && wordAt(view, last) === "place";
  const isSat = SEATED.test(wordAt(view, last)) || SEATED.test(wordAt(view, last - 1));
  if (!isTaken && lemma !== "sieger" && !isSat) return false;
  for (let from = last; from <= last + SEAT_REACH; from++)
    if (SEATS.some((seat) => seat.every((word, at) => wordAt(view, from + at) === word))) return true;
  return false;
}

const SURROUNDING = new Set(["entourer", "encadrer"]);

/** « Treize chefs d'Etat entouraient X, Y et Z », « W, le médiateur, encadrait les deux présidents ». */
function surrounds(view: View, verb: VerbGroup): Draft[] {
  const sentence = sentenceAt(view, verb.head);
  if (!SURROUNDING.has(verb.lemma) || !isFiniteVerb(verb) || verb.passive || verb.negated) return [];
  if (!sentence || !isUnset(view, sentence) || !isAfterGathering(view, sentence.first)) return [];
  const around = actorsIn(view, verb.last, regionAfter(view, verb.last));
  const persons = [...subjectOf(view, verb), ...around].filter((id) => isPerson(view, id));
  return presenceOf(view, verb, "meetings/surrounds", null, persons).map((draft) =>
    Object.assign(draft, { kind: "event" }),
  );
}

/** « X et Y y ont ajouté leur nom ». */
function addsName(view: View, verb: VerbGroup): Draft[] {
  const isAdded = verb.lemma === "ajouter" || verb.lemma === "apposer";
  if (!isAdded || !hasY(view, verb) || verb.negated || verb.passive) return [];
  const owned = [verb.last, verb.last + 1].some((token) =>
    ["nom", "signature", "signatures", "paraphe"].includes(wordAt(view, token)),
  );
  return owned ? presenceOf(view, verb, "meetings/at-it", null) : [];
}

const TALKS = "Une conférence s'est tenue ⟦T 2016-09-07|mercredi⟧ à ⟦P rome|Rome⟧.";

/** Being at a gathering, told by a verb with its words. */
export const atItRules: readonly ContactRule<VerbGroup>[] = [
  {
    name: "meetings/at-it",
    note: "who « a fait le déplacement » or « a pris la parole » behind a gathering was there",
    find: (view, verb) => [...isAtIt(view, verb), ...addsName(view, verb)],
    examples: [
      [
        "Une conférence s'est tenue ⟦T 2016-09-07|mercredi⟧ à ⟦P rome|Rome⟧. ⟦A matteo-renzi|M. Renzi⟧ et ⟦A angela-merkel|Mme Merkel⟧ avaient fait le déplacement.",
        "multilateral 2016-09-07 rome matteo-renzi+angela-merkel held",
      ],
      [
        "La conférence s'est ouverte ⟦T 2016-09-07|mercredi⟧ à ⟦P rome|Rome⟧. ⟦A matteo-renzi|M. Renzi⟧ et ⟦A angela-merkel|Mme Merkel⟧ ont tour à tour pris la parole.",
        "multilateral 2016-09-07 rome matteo-renzi+angela-merkel held",
      ],
    ],
    counterExamples: [
      "Une conférence s'est tenue ⟦T 2016-09-07|mercredi⟧ à ⟦P rome|Rome⟧. ⟦A matteo-renzi|M. Renzi⟧ et ⟦A angela-merkel|Mme Merkel⟧ n'avaient pas fait le déplacement.",
      "La ⟦A france|France⟧ a voté ⟦T 2016-09-07|mercredi⟧. ⟦A matteo-renzi|M. Renzi⟧ et ⟦A angela-merkel|Mme Merkel⟧ ont pris la parole.",
    ],
  },
  {
    name: "meetings/surrounds",
    note: "those whom others « entouraient », « encadraient » at a gathering told before were there too",
    find: surrounds,
    examples: [
      [
        `${TALKS} Dix ministres entouraient ⟦A matteo-renzi|M. Renzi⟧ et ⟦A angela-merkel|Mme Merkel⟧.`,
        "multilateral 2016-09-07 rome matteo-renzi+angela-merkel held",
      ],
      [
        `${TALKS} ⟦A paolo-gentiloni|M. Gentiloni⟧ encadrait ⟦A matteo-renzi+angela-merkel|les deux dirigeants⟧.`,
        "multilateral 2016-09-07 rome paolo-gentiloni+matteo-renzi+angela-merkel held",
      ],
    ],
    counterExamples: [
      "Dix gardes entouraient ⟦A matteo-renzi|M. Renzi⟧ et ⟦A angela-merkel|Mme Merkel⟧.",
      `${TALKS} Dix gardes n'entouraient pas ⟦A matteo-renzi|M. Renzi⟧ et ⟦A angela-merkel|Mme Merkel⟧.`,
    ],
  },
];

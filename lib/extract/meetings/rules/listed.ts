import { isFiniteVerb, type VerbGroup } from "@/lib/text";
import { isAfterGathering } from "../read/gathering";
import { actorsIn } from "../read/persons";
import { relativeAntecedent, subjectOf } from "../read/subjects";
import { hasY } from "../read/verb-place";
import type { Draft } from "../types";
import {
  clauseAt,
  clausesOf,
  isPerson,
  sentenceAt,
  type View,
  verbFrom,
  verbsIn,
  within,
  wordAt,
} from "../view";
import { presenceOf } from "./presence";
import type { ContactRule } from "./rule";

/** What opens a list of those who are at a gathering told before, as folded tokens. */
const OPENERS: readonly (readonly string[])[] = [
  ["autour", "de", "la", "table"],
  ["parmi", "les", "participants"],
  ["parmi", "les", "convives"],
  ["parmi", "les", "presents"],
  ["parmi", "les", "invites"],
  ["parmi", "les", "signataires"],
  ["parmi", "les", "temoins"],
  ["parmi", "les", "hotes"],
  ["a", "ses", "cotes"],
  ["a", "leurs", "cotes"],
  ["a", "la", "table"],
];
const LONGEST_LIST = 80;

/** « Autour de la table : X, Y et Z », « A ses côtés se tenaient X et Y ». */
function opensList(view: View, token: number): Draft[] {
  const sentence = sentenceAt(view, token);
  if (sentence?.first !== token || sentence.index === 0) return [];
  const opener = OPENERS.find((words) => words.every((word, at) => wordAt(view, token + at) === word));
  if (!opener) return [];
  const first = token + opener.length;
  const last = Math.min(sentence.last, first + LONGEST_LIST);
  // « A ses côtés, X a dit »
  const isTelling = verbsIn(view, first, last).some(
    (verb) => isFiniteVerb(verb) && within(view.who, first, verb.first).length > 0,
  );
  if (isTelling || clausesOf(view, sentence).some(({ kind }) => kind === "reporting")) return [];
  const persons = actorsIn(view, first, last).filter((id) => isPerson(view, id));
  const verb = view.verbs[verbFrom(view, token)] ?? view.verbs.at(-1);
  if (!verb || persons.length === 0) return [];
  const group = {
    ...verb,
    first: token,
    last: first,
    head: token,
    tense: isAhead(view, sentence.index - 1) ? "future" : "past",
    negated: false,
    modal: null,
  } as const;
  return asOfEvent(view, token, presenceOf(view, group, "meetings/listed", null, persons));
}

/** Of a conference or of talks, if one was told. */
function asOfEvent(view: View, token: number, drafts: readonly Draft[]): Draft[] {
  const isEvent = isAfterGathering(view, token);
  return drafts.map((draft) => (isEvent ? Object.assign({}, draft, { kind: "event" }) : draft));
}

/** Whether a sentence tells what is to come. */
function isAhead(view: View, index: number): boolean {
  const sentence = view.document.sentences[index];
  const main = sentence && verbsIn(view, sentence.first, sentence.last).find(isFiniteVerb);
  return main !== undefined && (main.tense === "future" || main.modal === "devoir" || main.modal === "aller");
}

/** « X et Y y étaient », « X, Y et Z sont attendus », behind a gathering and with no day or place of their own. */
function wereThere(view: View, verb: VerbGroup): Draft[] {
  const isThere = verb.lemma === "etre" && !verb.negated && hasY(view, verb);
  const isDue = verb.lemma === "attendre" && verb.passive && !verb.negated && verb.number === "plural";
  const sentence = sentenceAt(view, verb.head);
  if ((!isThere && !isDue) || !sentence || wordAt(view, verb.last) === "par") return [];
  const isWhole =
    within(view.when, sentence.first, sentence.last).length === 0 &&
    within(view.where, sentence.first, sentence.last).length === 0;
  if (!isWhole || !isAfterGathering(view, sentence.first)) return [];
  const persons = subjectOf(view, verb).filter((id) => isPerson(view, id));
  if (persons.length < 2) return [];
  const others = actorsIn(view, verb.last, sentence.last).filter((id) => isPerson(view, id));
  const told = [...new Set([...persons, ...others])];
  return asOfEvent(
    view,
    sentence.first,
    presenceOf(view, isDue ? { ...verb, tense: "future" } : verb, "meetings/were-there", null, told),
  );
}

const RECEIVING = new Set(["accueillir", "recevoir", "reunir"]);

/** « X et Y se sont vus. Z, qui les recevait, a dit »: Z was there. */
function received(view: View, verb: VerbGroup): Draft[] {
  const clause = clauseAt(view, verb.head);
  if (!RECEIVING.has(verb.lemma) || verb.negated || clause?.kind !== "relative") return [];
  if (wordAt(view, clause.first) !== "qui" || wordAt(view, clause.first + 1) !== "les") return [];
  if (within(view.when, clause.first, clause.last).length > 0) return [];
  const hosts = relativeAntecedent(view, clause.first).filter((id) => isPerson(view, id));
  return hosts.length === 1
    ? presenceOf(view, { ...verb, tense: "past" }, "meetings/received-them", null, hosts)
    : [];
}

const TALKS = "Une conférence s'est tenue ⟦T 2016-09-07|mercredi⟧ à ⟦P rome|Rome⟧.";

/** Who was at a gathering, listed behind it. */
export const listedRules: readonly ContactRule<number>[] = [
  {
    name: "meetings/listed",
    note: "« autour de la table : X, Y et Z », « à ses côtés se tenaient X et Y »: they were at what was told before",
    find: opensList,
    examples: [
      [
        `${TALKS} Autour de la table : ⟦A matteo-renzi|M. Renzi⟧, ⟦A angela-merkel|Mme Merkel⟧ et ⟦A john-kerry|M. Kerry⟧.`,
        "multilateral 2016-09-07 rome matteo-renzi+angela-merkel+john-kerry held",
      ],
      [
        "⟦A matteo-renzi|M. Renzi⟧ a reçu ⟦T 2016-09-07|mercredi⟧ à ⟦P rome|Rome⟧ ⟦A angela-merkel|Mme Merkel⟧. A ses côtés se tenait ⟦A paolo-gentiloni|Paolo Gentiloni⟧.",
        "meeting 2016-09-07 rome matteo-renzi+angela-merkel+paolo-gentiloni held",
      ],
    ],
    counterExamples: ["Autour de la table : ⟦A matteo-renzi|M. Renzi⟧ et ⟦A angela-merkel|Mme Merkel⟧."],
  },
];

/** The same told by a verb. */
export const listedByVerbRules: readonly ContactRule<VerbGroup>[] = [
  {
    name: "meetings/were-there",
    note: "« X et Y y étaient », « X et Y sont attendus »: at the gathering told before",
    find: wereThere,
    examples: [
      [
        `${TALKS} ⟦A matteo-renzi|M. Renzi⟧ et ⟦A angela-merkel|Mme Merkel⟧ y étaient.`,
        "multilateral 2016-09-07 rome matteo-renzi+angela-merkel held",
      ],
      [
        "Une conférence se tiendra ⟦T 2016-09-12|lundi⟧ à ⟦P rome|Rome⟧. ⟦A matteo-renzi|M. Renzi⟧ et ⟦A angela-merkel|Mme Merkel⟧ sont attendus.",
        "multilateral 2016-09-12 rome matteo-renzi+angela-merkel planned",
      ],
    ],
    counterExamples: [
      "⟦A matteo-renzi|M. Renzi⟧ et ⟦A angela-merkel|Mme Merkel⟧ y étaient.",
      `${TALKS} ⟦A matteo-renzi|M. Renzi⟧ et ⟦A angela-merkel|Mme Merkel⟧ n'y étaient pas.`,
    ],
  },
  {
    name: "meetings/received-them",
    note: "« X et Y se sont vus. Z, qui les recevait »: Z was there too",
    find: received,
    examples: [
      [
        "⟦A matteo-renzi|M. Renzi⟧ et ⟦A angela-merkel|Mme Merkel⟧ se sont vus ⟦T 2016-09-07|mercredi⟧ à ⟦P paris|Paris⟧. ⟦A francois-hollande|M. Hollande⟧, qui les recevait, a souri.",
        "meeting 2016-09-07 paris matteo-renzi+angela-merkel+francois-hollande held",
      ],
      [
        "⟦A matteo-renzi|M. Renzi⟧ et ⟦A angela-merkel|Mme Merkel⟧ ont négocié ⟦T 2016-09-07|mercredi⟧ à ⟦P paris|Paris⟧. Selon ⟦A francois-hollande|François Hollande⟧, qui les avait réunis, un accord est proche.",
        "meeting 2016-09-07 paris matteo-renzi+angela-merkel+francois-hollande held",
      ],
    ],
    counterExamples: [
      "⟦A francois-hollande|M. Hollande⟧, qui les recevait, a souri.",
      "Les joueurs ont salué ⟦A francois-hollande|M. Hollande⟧, qui les recevait ⟦T 2016-09-07|mercredi⟧.",
    ],
  },
];

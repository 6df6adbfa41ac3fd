import type { VerbGroup } from "@/lib/text";
import { gatheringBehind } from "../read/gathering";
import { withIn } from "../read/parties";
import { actorsIn } from "../read/persons";
import { subjectOf } from "../read/subjects";
import { PRESENT } from "../small-words";
import type { Draft } from "../types";
import { isOf, isPerson, sentenceAt, type View, verbFrom, within, wordAt } from "../view";
import { presenceOf } from "./presence";
import type { ContactRule } from "./rule";

const LONGEST_LIST = 80;
const ALSO = new Set(["egalement", "aussi"]);

/** « Egalement présent, X a dit », « X, également présent, a dit ». */
function isPresentToo(view: View, token: number): Draft[] {
  if (!PRESENT.has(wordAt(view, token)) || !ALSO.has(wordAt(view, token - 1))) return [];
  const sentence = sentenceAt(view, token);
  const before = wordAt(view, token - 2);
  const isOpening = sentence?.first === token - 1;
  if (!sentence || (!isOpening && before !== ",") || wordAt(view, token + 1) !== ",") return [];
  const verb = view.verbs[verbFrom(view, token)];
  if (!verb || verb.first >= sentence.last || isThere(view, verb)) return [];
  const persons = subjectOf(view, verb).filter((id) => isPerson(view, id));
  return presenceOf(
    view,
    { ...verb, tense: "past", negated: false, modal: null },
    "meetings/present-too",
    null,
    persons,
  );
}

const HOSTED = new Set(
  "conference ceremonie dialogue negociations pourparlers rencontre reunion session sommet".split(" "),
);

/** « l'hôte de la réunion, le président X, aux côtés de Y ». */
function isHost(view: View, token: number): boolean {
  if (wordAt(view, token) !== "hote" && wordAt(view, token) !== "hotesse") return false;
  if (!isOf(view, token + 1)) return false;
  return HOSTED.has(wordAt(view, token + 2)) || HOSTED.has(wordAt(view, token + 3));
}

function hosts(view: View, token: number): Draft[] {
  const sentence = sentenceAt(view, token);
  if (!sentence || !isHost(view, token)) return [];
  const [host] = within(view.who, token, Math.min(sentence.last, token + LONGEST_HOST));
  const verb = view.verbs[verbFrom(view, token)] ?? view.verbs.at(-1);
  if (!host || !verb) return [];
  const end = verb.first > token && verb.first < sentence.last ? verb.first : sentence.last;
  const persons = [...host.mention.actors, ...withIn(view, { first: host.last, last: end })];
  const group = {
    ...verb,
    first: token,
    last: end,
    head: token,
    tense: "past",
    negated: false,
    modal: null,
  } as const;
  return presenceOf(
    view,
    group,
    "meetings/hosts",
    null,
    persons.filter((id) => isPerson(view, id)),
  );
}

const LONGEST_HOST = 14;

const OPENERS = new Set(["etaient", "etait", "sont", "est"]);

/** « Etaient présents X, Y et Z », « Assistaient à la cérémonie X et Y », « Ont pris part aux débats X et Y ». */
function arePresent(view: View, token: number): Draft[] {
  const sentence = sentenceAt(view, token);
  if (sentence?.first !== token) return [];
  const opening = openingAt(view, token);
  const verb = view.verbs[verbFrom(view, token)] ?? view.verbs.at(-1);
  if (!opening || !verb) return [];
  const { last, isAhead } = opening;
  const persons = actorsIn(view, last, Math.min(sentence.last, last + LONGEST_LIST)).filter((id) =>
    isPerson(view, id),
  );
  const group = {
    ...verb,
    first: token,
    last,
    head: token,
    tense: isAhead ? "future" : "past",
    negated: false,
    modal: null,
  } as const;
  return presenceOf(view, group, "meetings/are-present", gatheringBehind(view, last), persons);
}

/** What opens a sentence on who was there, and where it ends. */
function openingAt(view: View, token: number): { readonly last: number; readonly isAhead: boolean } | null {
  const word = wordAt(view, token);
  const at = ALSO.has(wordAt(view, token + 1)) ? token + 2 : token + 1;
  if (OPENERS.has(word) && PRESENT.has(wordAt(view, at))) return { last: at + 1, isAhead: false };
  const place =
    OPENERS.has(word) && AROUND.find((words) => words.every((one, n) => wordAt(view, at + n) === one));
  if (place) return { last: at + place.length, isAhead: false };
  if (ATTENDING.test(word) && gatheringBehind(view, at) !== null)
    return { last: at, isAhead: word.endsWith("ront") };
  const isDone = word === "ont" || word === "avaient";
  if (!isDone || !DONE.has(wordAt(view, at))) return null;
  const last = wordAt(view, at + 1) === "part" ? at + 2 : at + 1;
  return gatheringBehind(view, last) === null ? null : { last, isAhead: false };
}

/** « Etaient aussi autour de la table X et Y ». */
const AROUND: readonly (readonly string[])[] = [
  ["autour", "de", "la", "table"],
  ["a", "la", "table"],
  ["a", "leurs", "cotes"],
  ["a", "ses", "cotes"],
  ["de", "la", "partie"],
  ["du", "voyage"],
];

/** « Assistaient », « Participeront »: in front of a sentence no verb group. */
const ATTENDING = /^(assist|particip)(ent|aient|eront)$/u;
const DONE = new Set(["assiste", "participe", "pris"]);

function isThere(view: View, { lemma, last }: VerbGroup): boolean {
  return lemma === "etre" && PRESENT.has(wordAt(view, last));
}

const PAIR =
  "⟦A matteo-renzi|M. Renzi⟧ et ⟦A angela-merkel|Mme Merkel⟧ ont négocié ⟦T 2016-09-07|mercredi⟧ à ⟦P rome|Rome⟧.";

/** Who was there, told by « présent » or « hôte » rather than by a verb. */
export const presentTooRules: readonly ContactRule<number>[] = [
  {
    name: "meetings/present-too",
    note: "« Egalement présent, X a dit »: X was at the contact told before",
    find: isPresentToo,
    examples: [
      [
        `${PAIR} Egalement présent, ⟦A paolo-gentiloni|M. Gentiloni⟧ a pris des notes.`,
        "meeting 2016-09-07 rome matteo-renzi+angela-merkel+paolo-gentiloni held",
      ],
      [
        `${PAIR} ⟦A paolo-gentiloni|M. Gentiloni⟧, également présent, a pris des notes.`,
        "meeting 2016-09-07 rome matteo-renzi+angela-merkel+paolo-gentiloni held",
      ],
    ],
    counterExamples: [
      "⟦A matteo-renzi|M. Renzi⟧ est allé ⟦T 2016-09-07|mercredi⟧ à ⟦P rome|Rome⟧. Egalement présent, ⟦A paolo-gentiloni|M. Gentiloni⟧ a pris des notes.",
    ],
  },
  {
    name: "meetings/are-present",
    note: "« Etaient présents X et Y » opens a sentence on who was at the contact told before",
    find: arePresent,
    examples: [
      [
        `${PAIR} Etaient présents ⟦A paolo-gentiloni|M. Gentiloni⟧ et le roi ⟦A philippe|Philippe⟧.`,
        "meeting 2016-09-07 rome matteo-renzi+angela-merkel+paolo-gentiloni+philippe held",
      ],
      [
        `${PAIR} Était également présent ⟦A paolo-gentiloni|M. Gentiloni⟧.`,
        "meeting 2016-09-07 rome matteo-renzi+angela-merkel+paolo-gentiloni held",
      ],
      [
        "Une conférence s'est tenue ⟦T 2016-09-07|mercredi⟧ à ⟦P rome|Rome⟧. Participaient aux débats ⟦A matteo-renzi|M. Renzi⟧, ⟦A angela-merkel|Mme Merkel⟧ et ⟦A paolo-gentiloni|M. Gentiloni⟧.",
        "multilateral 2016-09-07 rome matteo-renzi+angela-merkel+paolo-gentiloni held",
      ],
    ],
    counterExamples: [
      "⟦A matteo-renzi|M. Renzi⟧ est allé ⟦T 2016-09-07|mercredi⟧ à ⟦P rome|Rome⟧. Etait présent ⟦A paolo-gentiloni|M. Gentiloni⟧.",
    ],
  },
  {
    name: "meetings/hosts",
    note: "« l'hôte de la réunion, X » was there",
    find: hosts,
    examples: [
      [
        `${PAIR} L'hôte de la rencontre, ⟦A paolo-gentiloni|M. Gentiloni⟧, a pris des notes.`,
        "meeting 2016-09-07 rome matteo-renzi+angela-merkel+paolo-gentiloni held",
      ],
      [
        `${PAIR} « C'est bien », a dit l'hôte de la réunion, ⟦A paolo-gentiloni|M. Gentiloni⟧, aux côtés du roi ⟦A philippe|Philippe⟧.`,
        "meeting 2016-09-07 rome matteo-renzi+angela-merkel+paolo-gentiloni+philippe held",
      ],
    ],
    counterExamples: [
      "⟦A matteo-renzi|M. Renzi⟧ est allé ⟦T 2016-09-07|mercredi⟧ à ⟦P rome|Rome⟧. L'hôte de la soirée, ⟦A paolo-gentiloni|M. Gentiloni⟧, a applaudi.",
    ],
  },
];

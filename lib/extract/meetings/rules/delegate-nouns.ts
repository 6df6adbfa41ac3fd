import type { VerbGroup } from "@/lib/text";
import { endOfList, personsIn } from "../read/delegations";
import type { Draft } from "../types";
import { isOf, sentenceAt, type View, verbFrom, wordAt } from "../view";
import { presenceOf } from "./presence";
import type { ContactRule } from "./rule";

const LONGEST_LIST = 80;
/** Nouns, folded, of those at a table who may be named right behind. */
const SENT = new Set("negociateurs emissaires delegues plenipotentiaires".split(" "));
const THERE = new Set(
  "participants delegues negociateurs convives signataires invites presents delegations intervenants".split(
    " ",
  ),
);
const AMONG: readonly (readonly string[])[] = [
  ["dont"],
  ["parmi", "lesquels"],
  ["au", "nombre", "desquels"],
  ["au", "premier", "rang", "desquels"],
  ["a", "commencer", "par"],
];
const NOUN_REACH = 6;

/** « Les chefs des délégations, X et Y, ont », « les négociateurs des deux camps, X et Y », « les participants, dont X et Y ». */
function namedBehind(view: View, token: number): Draft[] {
  const sentence = sentenceAt(view, token);
  const isDefinite = ["les", "des", "aux"].includes(wordAt(view, token - 1));
  if (!sentence || !isDefinite) return [];
  const word = wordAt(view, token);
  const isHead = word === "chefs" && isOf(view, token + 1) && /^delegations?$/.test(headOf(view, token + 2));
  if (!isHead && !SENT.has(word) && !THERE.has(word)) return [];
  for (let at = token + 1; at < Math.min(sentence.last, token + NOUN_REACH); at++) {
    if (wordAt(view, at) !== ",") continue;
    const among = AMONG.find((words) => words.every((one, index) => wordAt(view, at + 1 + index) === one));
    if (among && (THERE.has(word) || isHead || SENT.has(word)))
      return there(view, token, personsIn(view, at + 1 + among.length, endOf(view, at + 1)));
    const named = isHead || SENT.has(word) ? personsIn(view, at + 1, endOf(view, at + 1)) : [];
    return named.length > 1 ? there(view, token, named) : [];
  }
  return [];
}

function headOf(view: View, token: number): string {
  return wordAt(view, token) === "les" || wordAt(view, token) === "deux"
    ? wordAt(view, token + 1)
    : wordAt(view, token);
}

function endOf(view: View, from: number): number {
  return endOfList(view, { last: from });
}

const BEING = new Set(["etaient", "etait", "sont", "est", "seront", "sera"]);
const ALSO = new Set(["egalement", "aussi", "encore", "notamment"]);
const AT_TABLE: readonly (readonly string[])[] = [
  ["autour", "de", "la", "table"],
  ["a", "la", "table"],
  ["de", "la", "partie"],
  ["du", "nombre"],
  ["du", "voyage"],
];

/** « Etaient aussi autour de la table X et Y ». */
function openingList(view: View, token: number): Draft[] {
  const sentence = sentenceAt(view, token);
  if (sentence?.first !== token || !BEING.has(wordAt(view, token))) return [];
  const at = ALSO.has(wordAt(view, token + 1)) ? token + 2 : token + 1;
  const place = AT_TABLE.find((words) => words.every((word, index) => wordAt(view, at + index) === word));
  if (!place) return [];
  const first = at + place.length;
  return there(
    view,
    token,
    personsIn(view, first, Math.min(sentence.last, first + LONGEST_LIST)),
    wordAt(view, token).startsWith("ser") ? "future" : "past",
  );
}

function there(
  view: View,
  token: number,
  persons: readonly string[],
  tense: VerbGroup["tense"] | null = null,
): Draft[] {
  const verb = view.verbs[verbFrom(view, token)] ?? view.verbs.at(-1);
  const sentence = sentenceAt(view, token);
  if (!verb || !sentence || persons.length === 0) return [];
  const isOwn = verb.first < sentence.last;
  if (isOwn && verb.negated && tense === null) return [];
  const group: VerbGroup = {
    ...verb,
    first: token,
    last: token + 1,
    head: token,
    tense: tense ?? (isOwn && verb.tense === "future" ? "future" : "past"),
    negated: false,
    modal: null,
  };
  return presenceOf(view, group, "meetings/delegates-named", null, persons).map((draft) =>
    Object.assign(draft, { isPresence: false, isDelegate: true, kind: "event" as const, date: null }),
  );
}

/** Who negotiates, named behind a noun. */
export const delegateNounRules: readonly ContactRule<number>[] = [
  {
    name: "meetings/delegates-named",
    note: "« les chefs des délégations, X et Y », « les participants, dont X », « Etaient autour de la table X et Y »: they took part in the talks told before",
    find: (view, token) => {
      const named = namedBehind(view, token);
      return named.length > 0 ? named : openingList(view, token);
    },
    examples: [
      [
        "Le gouvernement et le Front ont entamé ⟦T 2016-09-07|mercredi⟧ à ⟦P rome|Rome⟧ des pourparlers. Les chefs des délégations, ⟦A matteo-renzi|M. Renzi⟧ et ⟦A angela-merkel|Mme Merkel⟧, se sont tus.",
        "meeting 2016-09-07 rome matteo-renzi+angela-merkel held",
      ],
      [
        "Les pourparlers ont repris ⟦T 2016-09-07|mercredi⟧ à ⟦P rome|Rome⟧. Les participants, dont ⟦A matteo-renzi|M. Renzi⟧ et ⟦A angela-merkel|Mme Merkel⟧, se sont tus.",
        "meeting 2016-09-07 rome matteo-renzi+angela-merkel held",
      ],
    ],
    counterExamples: [
      "Les pourparlers ont repris ⟦T 2016-09-07|mercredi⟧ à ⟦P rome|Rome⟧. Les partisans de la paix, dont ⟦A matteo-renzi|M. Renzi⟧ et ⟦A angela-merkel|Mme Merkel⟧, espèrent.",
    ],
  },
];

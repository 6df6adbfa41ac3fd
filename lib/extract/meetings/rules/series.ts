import type { DayInterval } from "@/lib/calendar";
import { CONTACT_NOUNS, CONTACT_VERBS } from "@/lib/lexicon/contacts";
import { isFiniteVerb, type VerbGroup } from "@/lib/text";
import { dateNear, isVague } from "../read/dates";
import { nounAt } from "../read/noun-at";
import { isSeparate, splitBy } from "../read/one-by-one";
import { actorsIn } from "../read/persons";
import { describedPlace, whereIn } from "../read/places";
import { type Item, itemsIn } from "../read/series";
import { statusOf } from "../read/status";
import { subjectOf } from "../read/subjects";
import { typeIn } from "../read/type";
import type { Draft } from "../types";
import { isPerson, personsOf, type Stretch, sentenceAt, type View, verbsIn, within, wordAt } from "../view";
import type { ContactRule } from "./rule";

/** Words that announce contacts told one by one. */
const ANNOUNCING = new Set(
  "programme agenda menu etapes tournee reprises fois apartes rencontres entretiens calendrier ballet marathon consultations".split(
    " ",
  ),
);

/** Tokens before a colon in which what it opens is announced. */
const LONGEST_HEAD = 60;

/** « a enchaîné les entretiens : un dîner à Oslo avec X, une entrevue avec Y à Rome »: each of them a contact. */
function behindColon(view: View, token: number): Draft[] {
  const sentence = wordAt(view, token) === ":" ? sentenceAt(view, token) : undefined;
  if (!sentence || token === sentence.first) return [];
  const head = { first: Math.max(sentence.first, token - LONGEST_HEAD), last: token };
  const items = itemsIn(view, { first: token + 1, last: sentence.last });
  if (items.length === 0 || !announces(view, head, items)) return [];
  const verb = verbsIn(view, head.first, head.last).findLast(isFiniteVerb) ?? null;
  if (verb?.negated) return [];
  const named = verb ? personsOf(view, [...subjectOf(view, verb), ...actorsIn(view, verb.last, token)]) : [];
  const persons = actorsIn(view, head.first, head.last).filter((id) => isPerson(view, id));
  const ofHead = persons.length > 0 ? persons : holdersIn(view, head);
  return contactsOf(view, {
    rule: "meetings/series",
    head,
    verb,
    items,
    at: token,
    subject: named.length > 0 ? named : ofHead,
  });
}

/** « l'agenda de X », « la visite de X »: who is only a complement holds what is announced. */
function holdersIn(view: View, { first, last }: Stretch): string[] {
  const named = within(view.who, first, last).flatMap(({ mention }) => mention.actors);
  const persons = [...new Set(named)].filter((id) => isPerson(view, id));
  return persons.length === 1 ? persons : [];
}

function announces(view: View, { first, last }: Stretch, items: readonly Item[]): boolean {
  for (let token = first; token < last; token++) {
    const word = wordAt(view, token);
    if (ANNOUNCING.has(word) || CONTACT_NOUNS.has(word)) return true;
  }
  if (verbsIn(view, first, last).some(({ lemma }) => CONTACT_VERBS.has(lemma))) return true;
  return items.every((item) => nounIn(view, item) !== null);
}

/** The noun of contact of an item. */
function nounIn(view: View, { first, last }: Stretch): number | null {
  for (let token = first; token < last; token++) if (CONTACT_NOUNS.has(wordAt(view, token))) return token;
  return null;
}

/** « s'entretiendra avec X, lundi à Oslo, avec Y, mardi à Rome », « se sont vus à Oslo le 3 mars, à Rome le 5 avril ». */
function behindVerb(view: View, verb: VerbGroup): Draft[] {
  const sentence = sentenceAt(view, verb.head);
  if (!sentence || verb.negated || !CONTACT_VERBS.has(verb.lemma)) return [];
  const start = verb.reflexive ? firstPlace(view, verb, sentence.last) : verb.last;
  const items = start === null ? [] : itemsIn(view, { first: start, last: sentence.last });
  const isWhole = items.every(
    (item) => within(view.when, item.first, item.last).length > 0 && whereAt(view, item).place !== null,
  );
  if (items.length < 2 || !isWhole) return [];
  const subject = personsOf(view, subjectOf(view, verb));
  return contactsOf(view, {
    rule: "meetings/series-by-verb",
    head: verb,
    verb,
    items,
    at: verb.head,
    subject,
  });
}

const OPENERS = new Set(["a", "au", "en", "avec"]);
const START_REACH = 14;

/** Where the series behind a reflexive verb begins: « se sont vus trois fois cet été, à Oslo le 3 mars, à Rome ». */
function firstPlace(view: View, { last }: VerbGroup, end: number): number | null {
  for (let token = last; token < Math.min(end, last + START_REACH); token++) {
    const isPlace = within(view.where, token + 1, token + 3).length > 0;
    const isPerson = wordAt(view, token) === "avec" && within(view.who, token, token + 8).length > 0;
    if (OPENERS.has(wordAt(view, token)) && (isPlace || isPerson)) return token;
  }
  return null;
}

type Told = {
  readonly rule: string;
  readonly head: Stretch;
  readonly verb: VerbGroup | null;
  readonly items: readonly Item[];
  readonly at: number;
  readonly subject: readonly string[];
};

function contactsOf(view: View, { rule, head, verb, items, at, subject }: Told): Draft[] {
  const drafts: Draft[] = [];
  const inHead = dateNear(view, head.last, head.first, head.last);
  for (const item of items) {
    const participants = [...new Set([...subject, ...item.persons])];
    if (participants.length < 2 || subject.length === 0) return [];
    const date = dateNear(view, item.first, item.first, item.last) ?? drafts.at(-1)?.date ?? inHead;
    const status = verb ? statusOf(view, verb, date) : byDate(view, date);
    if (status === null) return [];
    const noun = nounIn(view, item);
    const told =
      CONTACT_NOUNS.get(wordAt(view, noun ?? at))?.type ?? CONTACT_VERBS.get(verb?.lemma ?? "")?.type;
    const end = noun === null ? null : (nounAt(view, noun)?.end ?? noun + 1);
    const isEach = subject.length === 1 && (end === null || isSeparate(view, end));
    const groups = isEach ? splitBy(participants, subject) : [participants];
    for (const group of groups)
      drafts.push({
        rule,
        type: typeIn(view, item.first, item.last, told ?? null) ?? "meeting",
        participants: group,
        date,
        dateRole: "whole",
        isVague: isVague(view, at, date),
        ...whereAt(view, item),
        status,
        outcome: null,
        at: noun ?? item.first,
        sentence: view.document.sentenceAt[at] ?? 0,
        kind: "contact",
        isApart: true,
      });
  }
  return drafts;
}

function whereAt(view: View, { first, last }: Stretch): Pick<Draft, "place" | "venue"> {
  const where = whereIn(view, first, last);
  return where.place === null ? { ...where, place: describedPlace(view, first, last) } : where;
}

function byDate(view: View, date: DayInterval | null): Draft["status"] | null {
  if (date === null) return null;
  return date.end < view.anchor.start ? "held" : "planned";
}

const KERRY = "⟦A john-kerry|John Kerry⟧";
const RENZI = "⟦A matteo-renzi|Matteo Renzi⟧";
const MERKEL = "⟦A angela-merkel|Angela Merkel⟧";

/** Contacts told in a row behind a colon. */
export const seriesRules: readonly ContactRule<number>[] = [
  {
    name: "meetings/series",
    note: "a row of contacts behind a colon, each with its people or its place: « un dîner à Oslo avec X, une entrevue à Rome avec Y »",
    find: behindColon,
    examples: [
      [
        `⟦T 2016-09-06|Mardi⟧, ${KERRY} a enchaîné les entretiens : un dîner à ⟦P rome|Rome⟧ avec ${RENZI}, puis, ⟦T 2016-09-07|mercredi⟧, une entrevue à ⟦P berlin|Berlin⟧ avec ${MERKEL}.`,
        "meeting 2016-09-06 rome john-kerry+matteo-renzi held",
        "meeting 2016-09-07 berlin john-kerry+angela-merkel held",
      ],
      [
        `${RENZI} et ${MERKEL} ont négocié à deux reprises : à ⟦P rome|Rome⟧ le ⟦T 2016-05-03|3 mai⟧, puis à ⟦P berlin|Berlin⟧ le ⟦T 2016-06-05|5 juin⟧.`,
        "meeting 2016-05-03 rome matteo-renzi+angela-merkel held",
        "meeting 2016-06-05 berlin matteo-renzi+angela-merkel held",
      ],
    ],
    counterExamples: [
      `${KERRY} a deux amis : un à ⟦P rome|Rome⟧, l'autre à ⟦P berlin|Berlin⟧.`,
      `${KERRY} n'a pas eu d'entretiens : ni avec ${RENZI} ⟦T 2016-09-06|mardi⟧, ni avec ${MERKEL} ⟦T 2016-09-07|mercredi⟧.`,
    ],
  },
];

/** The same right behind a verb of contact. */
export const seriesByVerbRules: readonly ContactRule<VerbGroup>[] = [
  {
    name: "meetings/series-by-verb",
    note: "a row of contacts behind one verb, each with its day and place: « avec X, lundi à Oslo, avec Y, mardi à Rome »",
    find: behindVerb,
    examples: [
      [
        `${KERRY} s'entretiendra avec ${RENZI}, ⟦T 2016-09-12|lundi⟧ à ⟦P rome|Rome⟧, et avec ${MERKEL}, ⟦T 2016-09-13|mardi⟧ à ⟦P berlin|Berlin⟧.`,
        "meeting 2016-09-12 rome john-kerry+matteo-renzi planned",
        "meeting 2016-09-13 berlin john-kerry+angela-merkel planned",
      ],
      [
        `${RENZI} et ${MERKEL} se sont vus trois fois, à ⟦P rome|Rome⟧ le ⟦T 2016-05-03|3 mai⟧, à ⟦P paris|Paris⟧ le ⟦T 2016-05-19|19 mai⟧ et à ⟦P berlin|Berlin⟧ le ⟦T 2016-06-05|5 juin⟧.`,
        "meeting 2016-05-03 rome matteo-renzi+angela-merkel held",
        "meeting 2016-05-19 paris matteo-renzi+angela-merkel held",
        "meeting 2016-06-05 berlin matteo-renzi+angela-merkel held",
      ],
    ],
    counterExamples: [`${KERRY} s'entretiendra de ⟦P rome|Rome⟧ et de ⟦P berlin|Berlin⟧.`],
  },
];

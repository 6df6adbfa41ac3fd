import { FACING_VERBS, HANDING_VERBS, MEETING_ACTS, PERSONAL_VERBS } from "@/lib/lexicon/contact-acts";
import { CONTACT_VERBS } from "@/lib/lexicon/contacts";
import { isFiniteVerb, type VerbGroup } from "@/lib/text";
import { governorOf } from "../read/fronted";
import { bothSides, endOfObject, objectIn, presentIn } from "../read/parties";
import { isComplement } from "../read/persons";
import { cliticObject } from "../read/pronouns";
import { subjectOf } from "../read/subjects";
import { contactsOfVerb } from "../read/verb-draft";
import { hasY } from "../read/verb-place";
import { BUILDINGS } from "../read/where";
import type { Draft } from "../types";
import { finiteBefore, isPerson, personsOf, type Stretch, type View, within, wordAt } from "../view";
import { leadsTo } from "./encounters";
import type { ContactRule } from "./rule";

const COMPOUND: ReadonlyMap<string, readonly string[]> = new Map([
  ["rendre", ["compte"]],
  ["faire", ["rapport", "recit", "expose", "resume", "part"]],
  ["donner", ["lecture", "assurances"]],
  ["dresser", ["bilan", "tableau"]],
  ["preter", ["serment"]],
]);
const NOUN_REACH = 14;

/** « remettre », « rendre compte », « faire rapport ». */
function isHanding(view: View, { lemma, last }: VerbGroup): boolean {
  if (HANDING_VERBS.has(lemma)) return true;
  const nouns = COMPOUND.get(lemma);
  if (!nouns) return false;
  for (let token = last; token < last + NOUN_REACH; token++)
    if (nouns.includes(wordAt(view, token))) return true;
  return false;
}

/** « X a remis mardi à Oslo une lettre à Y »: handing over, on a day and at a place, is done face to face. */
function handsOver(view: View, verb: VerbGroup): Draft[] {
  if (!isHanding(view, verb) || verb.reflexive || verb.negated || isAimOfContact(view, verb)) return [];
  return contactsOfVerb(
    view,
    verb,
    "meetings/hands-over",
    (stretch) => {
      if (isSent(view, stretch)) return null;
      const host = within(view.who, stretch.first, stretch.last).find(({ first }) =>
        leadsTo(view, first, "a"),
      );
      const giver = verb.passive ? givers(view, stretch) : subjectOf(view, verb);
      const named = host?.mention.actors ?? (verb.passive ? [] : cliticObject(view, verb, giver));
      const receivers = named.filter((id) => isPerson(view, id));
      const givingPersons = giver.filter((id) => isPerson(view, id) && !receivers.includes(id));
      return bothSides(view, givingPersons, receivers);
    },
    "meeting",
  ).filter(
    ({ place, date, status }) =>
      place !== null &&
      date !== null &&
      (status === "held" || verb.tense === "future" || verb.modal === "devoir"),
  );
}

/** « avait reçu X, puis Y, pour leur soumettre une proposition »: that is told already. */
function isAimOfContact(view: View, verb: VerbGroup): boolean {
  if (verb.tense !== "infinitive" || wordAt(view, verb.first - 1) !== "pour") return false;
  const main = finiteBefore(view, verb);
  return main !== null && CONTACT_VERBS.has(main.lemma) && cliticObject(view, verb, []).length > 0;
}

const WISHES = new Set(
  "condoleances voeux felicitations hommage excuses message lettre telegramme courrier communique video sympathie soutien demission amities remerciements".split(
    " ",
  ),
);
const CARRIERS = new Set(["dans", "par", "ses", "son", "sa"]);

/** « ses condoléances », « par lettre », « dans un message »: from afar. */
function isSent(view: View, { first, last }: Stretch): boolean {
  for (let token = first; token < last; token++) {
    if (!WISHES.has(wordAt(view, token))) continue;
    if (CARRIERS.has(wordAt(view, token - 1)) || wordAt(view, token - 2) === "dans") return true;
  }
  return false;
}

/** « présentée à Oslo par X à Y ». */
function givers(view: View, { first, last }: Stretch): string[] {
  for (let token = first; token < last; token++) {
    if (wordAt(view, token) !== "par") continue;
    const [giver] = within(view.who, token, last);
    return giver ? [...giver.mention.actors] : [];
  }
  return [];
}

const KEEPING = new Set(["retenir", "garder"]);
const MEALS = new Set(["dejeuner", "diner", "souper"]);

/** « a retenu Y à déjeuner », « a gardé Y deux heures ». */
function keeps(view: View, { lemma }: VerbGroup, { first, last }: Stretch): boolean {
  if (!KEEPING.has(lemma)) return false;
  if (within(view.lasting, first, last).length > 0) return true;
  for (let token = first; token <= last; token++) if (MEALS.has(wordAt(view, token))) return true;
  return false;
}

/** « a envoyé Y à Oslo. X l'y a assuré »: who is told to be where « y » is. */
function gone(view: View, verb: VerbGroup, subject: readonly string[]): string[] {
  if (cliticObject(view, verb, subject).length === 0) return [];
  const before = view.document.sentences[(view.document.sentenceAt[verb.head] ?? 0) - 1];
  const place = before && within(view.where, before.first, before.last).at(-1);
  const person = place && within(view.who, before.first, place.first).at(-1);
  return personsOf(view, person?.mention.actors ?? []).filter((id) => !subject.includes(id));
}

/** « X a raccompagné Y », « a décoré Y », « l'a embrassé », on a day; « l'y a assuré de »: where he is. */
function doesTo(view: View, verb: VerbGroup): Draft[] {
  if (verb.passive || verb.reflexive || verb.negated || verb.tense === "infinitive") return [];
  const isThere = FACING_VERBS.has(verb.lemma) && hasY(view, verb);
  if (!PERSONAL_VERBS.has(verb.lemma) && !KEEPING.has(verb.lemma) && !isThere) return [];
  const subject = personsOf(view, subjectOf(view, verb));
  return contactsOfVerb(
    view,
    verb,
    "meetings/does-to",
    (stretch) => {
      if (KEEPING.has(verb.lemma) && !keeps(view, verb, stretch)) return null;
      const there = isThere ? gone(view, verb, subject) : [];
      const object = there.length > 0 ? there : personsOf(view, objectIn(view, verb, stretch, subject));
      return bothSides(view, subject, object);
    },
    "meeting",
  ).filter(({ date }) => date !== null || KEEPING.has(verb.lemma));
}

/** « X doit informer mercredi à Oslo Y », « a rassuré Z à Rome »: told with its day and its place, to somebody there. */
function doesThere(view: View, verb: VerbGroup): Draft[] {
  if (!MEETING_ACTS.has(verb.lemma) || verb.passive || verb.reflexive || verb.negated) return [];
  const subject = personsOf(view, subjectOf(view, verb));
  return contactsOfVerb(
    view,
    verb,
    "meetings/does-there",
    (stretch) => {
      if (isSent(view, stretch) || !isPlaced(view, { first: verb.last, last: stretch.last })) return null;
      const isFinite = isFiniteVerb(verb) && verb.modal !== "venir";
      const clitic = isFinite ? personsOf(view, cliticObject(view, verb, subject)) : [];
      return (
        bothSides(view, subject, clitic.length > 0 ? clitic : freeIn(view, stretch, subject))?.concat(
          presentIn(view, stretch),
        ) ?? null
      );
    },
    "meeting",
  ).filter(({ date }) => date !== null);
}

/** « à Oslo », « à la cathédrale ». */
function isPlaced(view: View, { first, last }: Stretch): boolean {
  if (within(view.where, first, last).length > 0) return true;
  for (let token = first + 1; token < last; token++)
    if (BUILDINGS.has(wordAt(view, token)) && AT.has(wordAt(view, token - 1))) return true;
  return false;
}

const AT = new Set(["la", "l'", "au"]);

/** The person named first behind a verb, where no preposition holds him: « X », not « le courage de X ». */
function freeIn(view: View, { first, last }: Stretch, subject: readonly string[]): string[] {
  const [named] = within(view.who, first, endOfObject(view, { first, last }));
  if (!named || isComplement(view, named) || governorOf(view, named.first, first) !== null) return [];
  return personsOf(view, named.mention.actors).filter((id) => !subject.includes(id));
}

/** What is done to somebody who must be there. */
export const personalActRules: readonly ContactRule<VerbGroup>[] = [
  {
    name: "meetings/hands-over",
    note: "what someone presents or hands to another on a day and at a place, he does face to face",
    find: handsOver,
    examples: [
      [
        "⟦A matteo-renzi|M. Renzi⟧ a remis ⟦T 2016-09-07|mercredi⟧ à ⟦P berlin|Berlin⟧ une lettre à ⟦A angela-merkel|Mme Merkel⟧.",
        "meeting 2016-09-07 berlin matteo-renzi+angela-merkel held",
      ],
      [
        "Le plan présenté ⟦T 2016-09-07|mercredi⟧ à ⟦P berlin|Berlin⟧ par ⟦A matteo-renzi|M. Renzi⟧ à ⟦A angela-merkel|Mme Merkel⟧ est ambitieux.",
        "meeting 2016-09-07 berlin matteo-renzi+angela-merkel held",
      ],
    ],
    counterExamples: [
      "⟦A matteo-renzi|M. Renzi⟧ a présenté ⟦T 2016-09-07|mercredi⟧ ses condoléances à ⟦A angela-merkel|Mme Merkel⟧.",
      "⟦A matteo-renzi|M. Renzi⟧ a présenté ⟦T 2016-09-07|mercredi⟧ à ⟦P berlin|Berlin⟧ le livre d'⟦A angela-merkel|Angela Merkel⟧.",
    ],
  },
  {
    name: "meetings/does-to",
    note: "whom one sees out, embraces, decorates or keeps for lunch is there",
    find: doesTo,
    examples: [
      [
        "⟦A matteo-renzi|M. Renzi⟧ a raccompagné ⟦T 2016-09-07|mercredi⟧ ⟦A angela-merkel|Mme Merkel⟧ à l'aéroport de ⟦P rome|Rome⟧.",
        "meeting 2016-09-07 rome matteo-renzi+angela-merkel held",
      ],
      [
        "⟦A matteo-renzi|M. Renzi⟧ a gardé ⟦A angela-merkel|Mme Merkel⟧ ⟦T PT2H|deux heures⟧ ⟦T 2016-09-07|mercredi⟧ à ⟦P rome|Rome⟧.",
        "meeting 2016-09-07 rome matteo-renzi+angela-merkel held",
      ],
    ],
    counterExamples: [
      "⟦A matteo-renzi|M. Renzi⟧ a gardé ⟦T 2016-09-07|mercredi⟧ à ⟦P rome|Rome⟧ ⟦A angela-merkel|Mme Merkel⟧ en haute estime.",
      "⟦A matteo-renzi|M. Renzi⟧ a raccompagné ⟦T 2016-09-07|mercredi⟧ à ⟦P rome|Rome⟧ le ministre d'⟦A angela-merkel|Angela Merkel⟧.",
    ],
  },
  {
    name: "meetings/does-there",
    note: "whom one informs, reassures or greets, on a day and at a place told with it, is there",
    find: doesThere,
    examples: [
      [
        "⟦A matteo-renzi|M. Renzi⟧ doit informer ⟦T 2016-09-09|vendredi⟧ à ⟦P berlin|Berlin⟧ ⟦A angela-merkel|Mme Merkel⟧.",
        "meeting 2016-09-09 berlin matteo-renzi+angela-merkel planned",
      ],
      [
        "⟦T 2016-09-07|Mercredi⟧, ⟦A matteo-renzi|M. Renzi⟧ a rassuré ⟦A angela-merkel|Mme Merkel⟧ à ⟦P berlin|Berlin⟧.",
        "meeting 2016-09-07 berlin matteo-renzi+angela-merkel held",
      ],
    ],
    counterExamples: [
      "⟦A matteo-renzi|M. Renzi⟧ a salué ⟦T 2016-09-07|mercredi⟧ à ⟦P berlin|Berlin⟧ le courage d'⟦A angela-merkel|Angela Merkel⟧.",
      "⟦A matteo-renzi|M. Renzi⟧ a informé ⟦T 2016-09-07|mercredi⟧ ⟦A angela-merkel|Mme Merkel⟧ de son départ.",
    ],
  },
];

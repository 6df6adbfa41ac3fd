import { HANDING_NOUNS, HANDING_VERBS, SENT_FROM_AFAR } from "@/lib/lexicon/host-frames";
import type { VerbGroup } from "@/lib/text";
import { bothSides, byIn, objectIn, withIn } from "../read/parties";
import { actorsIn, partiesOf } from "../read/persons";
import { cliticObject } from "../read/pronouns";
import { subjectOf } from "../read/subjects";
import { contactsOfVerb } from "../read/verb-draft";
import type { Draft } from "../types";
import { isOf, isPerson, type Stretch, type View, within, wordAt } from "../view";
import type { ContactRule } from "./rule";

/** « X a retenu Y en tête-à-tête », « a été gardé à dîner par Y »: any verb, once nobody else is in the room, or at table. */
function inPrivate(view: View, verb: VerbGroup): Draft[] {
  if (verb.reflexive || verb.lemma === "") return [];
  return contactsOfVerb(
    view,
    verb,
    "meetings/in-private",
    (stretch) => {
      if (!isAlone(view, verb, stretch)) return null;
      const subject = subjectOf(view, verb);
      if (verb.passive) return bothSides(view, subject, byIn(view, stretch));
      const others = withIn(view, stretch);
      return bothSides(view, subject, others.length > 0 ? others : objectIn(view, verb, stretch, subject));
    },
    "meeting",
  );
}

const AT_TABLE = new Set(["dejeuner", "diner", "souper", "petit-dejeuner"]);

/** « en tête-à-tête », « en aparté », « à dîner », « à petit déjeuner », « à sa table »; « a eu X à ses côtés ». */
function isAlone(view: View, verb: VerbGroup, { first, last }: Stretch): boolean {
  for (let token = first; token < last; token++) {
    const [word, next, third] = [wordAt(view, token), wordAt(view, token + 1), wordAt(view, token + 2)];
    if (word === "en" && (next === "aparte" || (next === "tete" && wordAt(view, token + 3) === "a")))
      return true;
    if (word !== "a") continue;
    if (AT_TABLE.has(next) || (next === "petit" && AT_TABLE.has(third))) return true;
    if (
      (next === "sa" && third === "table") ||
      (next === "ses" && third === "cotes" && verb.lemma === "avoir")
    )
      return true;
  }
  return false;
}

const TABLE = new Set(
  "the cafe verre repas petit-dejeuner petit dejeuner diner souper couvert place table".split(" "),
);
const SHARING = new Set(["prendre", "partager", "boire"]);

/** « a pris le thé avec X », « a partagé un repas avec X ». */
function sharesTable(view: View, verb: VerbGroup): Draft[] {
  if (!SHARING.has(verb.lemma) || verb.passive || verb.reflexive || !hasNear(view, verb, TABLE)) return [];
  return contactsOfVerb(
    view,
    verb,
    "meetings/at-table",
    (stretch) => bothSides(view, subjectOf(view, verb), withIn(view, stretch)),
    "meeting",
  );
}

const OBJECT_REACH = 4;

function hasNear(view: View, { last }: VerbGroup, words: ReadonlySet<string>): boolean {
  for (let token = last; token < last + OBJECT_REACH; token++)
    if (words.has(wordAt(view, token))) return true;
  return false;
}

const GOING = new Set(["rendre", "aller", "venir", "retourner", "revenir", "arriver"]);
const VISIT = new Set(["visite"]);

/** « se rendra samedi chez X », « a rendu visite à X ». */
function goesTo(view: View, verb: VerbGroup): Draft[] {
  const isVisit = verb.lemma === "rendre" && !verb.reflexive && hasNear(view, verb, VISIT);
  const isJourney = GOING.has(verb.lemma) && (verb.lemma !== "rendre" || verb.reflexive);
  if (verb.passive || (!isVisit && !isJourney)) return [];
  const subject = subjectOf(view, verb);
  return contactsOfVerb(
    view,
    verb,
    "meetings/goes-to",
    (stretch) => {
      const host = within(view.who, stretch.first, stretch.last).find(({ first }) =>
        leadsTo(view, first, isVisit ? "a" : "chez"),
      );
      const named = (host?.mention.actors ?? []).filter((id) => isPerson(view, id));
      return bothSides(
        view,
        subject,
        named.length > 0 || !isVisit ? named : cliticObject(view, verb, subject),
      );
    },
    "meeting",
  );
}

const TITLE = 6;

/** Whether a name stands behind a preposition, over its title: « à M. X », « au ministre russe X », « chez X ». */
function leadsTo(view: View, first: number, preposition: "a" | "chez"): boolean {
  if (isOf(view, first - 1)) return false;
  for (let token = first - 1; token >= first - TITLE; token--) {
    const word = wordAt(view, token);
    if (within(view.where, token, token + 1).length > 0) return false;
    if (preposition === "chez" ? word === "chez" : word === "a" || word === "au") return true;
    if (word === "," || word === "et" || word === "par") return false;
  }
  return false;
}

/** « X lui a donné rendez-vous mercredi à Oslo »: they are to meet. */
function appoints(view: View, verb: VerbGroup): Draft[] {
  const isAppointed = verb.lemma === "donner" && wordAt(view, verb.last) === "rendez" && !verb.passive;
  if (!isAppointed || verb.negated) return [];
  const subject = subjectOf(view, verb);
  return contactsOfVerb(
    view,
    verb,
    "meetings/appoints",
    (stretch) => {
      if (verb.reflexive) return subject.filter((id) => isPerson(view, id));
      const clitic = cliticObject(view, verb, subject);
      return bothSides(
        view,
        subject,
        clitic.length > 0 ? clitic : partiesOf(view, actorsIn(view, stretch.first, stretch.last)),
      );
    },
    "meeting",
  ).flatMap((draft) =>
    draft.date !== null && draft.date.end < view.anchor.start
      ? []
      : [{ ...draft, status: "planned" as const }],
  );
}

const HANDING_REACH = 8;

/** « a remis », « a porté », « a fait le récit »; what is sent from afar as well is handed to nobody. */
function isHanding(view: View, { lemma, last }: VerbGroup): boolean {
  const nouns = HANDING_NOUNS.get(lemma);
  if (!nouns && !HANDING_VERBS.has(lemma)) return false;
  let isTold = nouns === undefined;
  for (let token = last; token < last + HANDING_REACH; token++) {
    if (SENT_FROM_AFAR.has(wordAt(view, token))) return false;
    isTold ||= nouns?.has(wordAt(view, token)) === true;
  }
  return isTold;
}

/** « X a remis mardi à Oslo une lettre à Y »: handing over, on a day and at a place, is done face to face. */
function handsOver(view: View, verb: VerbGroup): Draft[] {
  if (!isHanding(view, verb) || verb.reflexive || verb.negated) return [];
  return contactsOfVerb(
    view,
    verb,
    "meetings/hands-over",
    (stretch) => {
      const host = within(view.who, stretch.first, stretch.last).find(({ first }) =>
        leadsTo(view, first, "a"),
      );
      const receivers = (host?.mention.actors ?? []).filter((id) => isPerson(view, id));
      const giver = verb.passive ? givers(view, stretch) : subjectOf(view, verb);
      const givingPersons = giver.filter((id) => isPerson(view, id) && !receivers.includes(id));
      return bothSides(view, givingPersons, receivers);
    },
    "meeting",
  ).filter(
    ({ place, date, status }) =>
      place !== null && date !== null && (status === "held" || verb.tense === "future"),
  );
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

/** Contacts told by what people do together rather than by a verb of contact. */
export const encounterRules: readonly ContactRule<VerbGroup>[] = [
  {
    name: "meetings/in-private",
    note: "« en tête-à-tête » makes a contact of any verb with a person as object",
    find: inPrivate,
    examples: [
      [
        "⟦A matteo-renzi|M. Renzi⟧ a pris ⟦A angela-merkel|Mme Merkel⟧ en aparté ⟦T 2016-09-07|mercredi⟧ à ⟦P rome|Rome⟧.",
        "meeting 2016-09-07 rome matteo-renzi+angela-merkel held",
      ],
      [
        "⟦A matteo-renzi|M. Renzi⟧ a gardé ⟦T 2016-09-07|mercredi⟧ à ⟦P rome|Rome⟧ ⟦A angela-merkel|Mme Merkel⟧ en tête-à-tête.",
        "meeting 2016-09-07 rome matteo-renzi+angela-merkel held",
      ],
    ],
    counterExamples: [
      "⟦A matteo-renzi|M. Renzi⟧ a gardé ⟦T 2016-09-07|mercredi⟧ à ⟦P rome|Rome⟧ ⟦A angela-merkel|Mme Merkel⟧ en haute estime.",
    ],
  },
  {
    name: "meetings/at-table",
    note: "who takes tea or a meal « avec » someone meets him",
    find: sharesTable,
    examples: [
      [
        "⟦A matteo-renzi|M. Renzi⟧ a pris le café ⟦T 2016-09-07|mercredi⟧ à ⟦P rome|Rome⟧ avec ⟦A angela-merkel|Mme Merkel⟧.",
        "meeting 2016-09-07 rome matteo-renzi+angela-merkel held",
      ],
      [
        "⟦A matteo-renzi|M. Renzi⟧ partagera un repas ⟦T 2016-09-09|vendredi⟧ à ⟦P rome|Rome⟧ avec ⟦A angela-merkel|Mme Merkel⟧.",
        "meeting 2016-09-09 rome matteo-renzi+angela-merkel planned",
      ],
    ],
    counterExamples: [
      "⟦A matteo-renzi|M. Renzi⟧ a pris ses distances ⟦T 2016-09-07|mercredi⟧ à ⟦P rome|Rome⟧ avec ⟦A angela-merkel|Mme Merkel⟧.",
    ],
  },
  {
    name: "meetings/goes-to",
    note: "« se rendre chez quelqu'un », « rendre visite à quelqu'un »",
    find: goesTo,
    examples: [
      [
        "⟦A matteo-renzi|M. Renzi⟧ se rendra ⟦T 2016-09-09|vendredi⟧ chez ⟦A angela-merkel|Mme Merkel⟧ à ⟦P berlin|Berlin⟧.",
        "meeting 2016-09-09 berlin matteo-renzi+angela-merkel planned",
      ],
      [
        "⟦A matteo-renzi|M. Renzi⟧ a rendu visite ⟦T 2016-09-07|mercredi⟧ à ⟦A angela-merkel|Mme Merkel⟧ à ⟦P berlin|Berlin⟧.",
        "meeting 2016-09-07 berlin matteo-renzi+angela-merkel held",
      ],
    ],
    counterExamples: [
      "⟦A matteo-renzi|M. Renzi⟧ se rendra ⟦T 2016-09-09|vendredi⟧ à ⟦P berlin|Berlin⟧, a dit ⟦A angela-merkel|Mme Merkel⟧.",
      "⟦A matteo-renzi|M. Renzi⟧ a rendu hommage ⟦T 2016-09-07|mercredi⟧ à ⟦A angela-merkel|Mme Merkel⟧ à ⟦P berlin|Berlin⟧.",
    ],
  },
  {
    name: "meetings/appoints",
    note: "« donner rendez-vous » plans a meeting",
    find: appoints,
    examples: [
      [
        "⟦A matteo-renzi|M. Renzi⟧ ira ⟦T 2016-09-09|vendredi⟧ à ⟦P berlin|Berlin⟧, où ⟦A angela-merkel|Mme Merkel⟧ lui a donné rendez-vous.",
        "meeting 2016-09-09 berlin angela-merkel+matteo-renzi planned",
      ],
      [
        "⟦A matteo-renzi+angela-merkel|Les deux dirigeants⟧ se sont donné rendez-vous ⟦T 2016-09-09|vendredi⟧ à ⟦P berlin|Berlin⟧.",
        "meeting 2016-09-09 berlin matteo-renzi+angela-merkel planned",
      ],
    ],
    counterExamples: [
      "⟦A matteo-renzi|M. Renzi⟧ a donné rendez-vous aux électeurs ⟦T 2016-09-09|vendredi⟧ à ⟦P berlin|Berlin⟧.",
    ],
  },
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
];

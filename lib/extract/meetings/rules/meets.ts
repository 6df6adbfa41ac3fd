import { PHONE_WORDS, RECIPROCAL_VERBS, VIDEO_WORDS } from "@/lib/lexicon/contacts";
import type { VerbGroup } from "@/lib/text";
import { callsFor, isMet } from "../read/met";
import { bothSides, objectIn, withIn } from "../read/parties";
import { actorsIn } from "../read/persons";
import { cliticObject } from "../read/pronouns";
import { subjectOf } from "../read/subjects";
import { contactsOfVerb } from "../read/verb-draft";
import type { Draft } from "../types";
import { isPerson, type Stretch, sentenceAt, type View, verbsIn, wordAt } from "../view";
import type { ContactRule } from "./rule";

/** « se voir », « se retrouver »: the subjects meet each other. */
export function isReciprocal(verb: VerbGroup): boolean {
  return verb.reflexive && RECIPROCAL_VERBS.has(verb.lemma);
}

/** « a reçu ses deux invités : X, puis Y »: a list of persons behind a colon. */
function listedBehind(view: View, { last }: Stretch, subject: readonly string[]): string[] {
  const sentence = sentenceAt(view, last - 1);
  if (!sentence || wordAt(view, last - 1) !== ":" || verbsIn(view, last, sentence.last).length > 0) return [];
  const listed = actorsIn(view, last, sentence.last).filter(
    (id) => isPerson(view, id) && !subject.includes(id),
  );
  return listed.length > 1 ? listed : [];
}

/** « La réunion a rassemblé X, Y et Z »: its subject is no party. */
export const GATHERING = new Set(["reunir", "rassembler", "regrouper"]);

function meets(view: View, verb: VerbGroup): Draft[] {
  if (!isMet(view, verb) || verb.lemma === "attendre" || verb.passive || verb.reflexive) return [];
  if (joinsThem(view, verb)) return [];
  // « appeler à » calls for something.
  if (verb.lemma === "appeler" && callsFor(view, verb)) return [];
  const subject = subjectOf(view, verb);
  return contactsOfVerb(view, verb, "meetings/meets", (stretch) => {
    const own = objectIn(view, verb, stretch, subject);
    const object = own.length > 0 ? own : listedBehind(view, stretch, subject);
    if (GATHERING.has(verb.lemma) && object.length > 1 && subject.length === 0) return object;
    return bothSides(view, subject, object);
  });
}

function eachOther(view: View, verb: VerbGroup): Draft[] {
  if (!isReciprocal(verb) || verb.passive) return [];
  const subject = subjectOf(view, verb);
  const persons = subject.filter((id) => isPerson(view, id));
  return contactsOfVerb(view, verb, "meetings/each-other", (stretch) => {
    const others = withIn(view, stretch);
    if (persons.length >= 2 && !others.some((id) => isPerson(view, id))) return persons;
    return bothSides(view, subject, others);
  });
}

/** « les a rejoints »: those who were together already. */
function joinsThem(view: View, verb: VerbGroup): boolean {
  if (verb.lemma !== "rejoindre" || verb.reflexive || verb.passive) return false;
  return cliticObject(view, verb, subjectOf(view, verb)).length > 1;
}

/** Joining people who sit together already: « X s'est joint aux deux dirigeants ». */
function joins(view: View, verb: VerbGroup): Draft[] {
  const isReflexive = verb.lemma === "joindre" && verb.reflexive;
  if (!isReflexive && !joinsThem(view, verb)) return [];
  const subject = subjectOf(view, verb);
  return contactsOfVerb(
    view,
    verb,
    "meetings/joins",
    (stretch) => bothSides(view, subject, objectIn(view, verb, stretch, subject)),
    "meeting",
  );
}

/** « X a eu Y au téléphone », « a félicité Y par téléphone »: any verb, once a telephone or a screen stands between. */
function hasOnLine(view: View, verb: VerbGroup): Draft[] {
  if (verb.passive || (verb.reflexive && verb.lemma !== "adresser") || verb.lemma === "") return [];
  const subject = subjectOf(view, verb);
  return contactsOfVerb(
    view,
    verb,
    "meetings/on-line",
    (stretch) => {
      if (!isOnLine(view, stretch)) return null;
      const object = objectIn(view, verb, stretch, subject).filter((id) => isPerson(view, id));
      return withIn(view, stretch).length > 0 ? null : bothSides(view, subject, object);
    },
    "phone-call",
  );
}

export function isOnLine(view: View, { first, last }: Stretch): boolean {
  for (let token = first; token < last; token++) {
    const word = wordAt(view, token);
    const before = wordAt(view, token - 1);
    const isDevice = PHONE_WORDS.has(word) || VIDEO_WORDS.has(word);
    if (isDevice && (before === "par" || before === "au" || before === "en")) return true;
    if (word === "fil" && before === "du" && wordAt(view, token - 2) === "bout") return true;
  }
  return false;
}

/** One side meets another that is its object. */
export const meetsRules: readonly ContactRule<VerbGroup>[] = [
  {
    name: "meetings/meets",
    note: "a transitive verb of contact brings its subject and its object together",
    find: meets,
    examples: [
      [
        "⟦A angela-merkel|Angela Merkel⟧ recevra ⟦T 2016-09-12|lundi⟧ à ⟦P berlin|Berlin⟧ ⟦A francois-hollande|M. Hollande⟧.",
        "meeting 2016-09-12 berlin angela-merkel+francois-hollande planned",
      ],
      [
        "⟦A angela-merkel|Angela Merkel⟧ a appelé ⟦T 2016-09-07|mercredi⟧ ⟦A francois-hollande|M. Hollande⟧ puis ⟦A matteo-renzi|M. Renzi⟧.",
        "phone-call 2016-09-07 null angela-merkel+francois-hollande held",
        "phone-call 2016-09-07 null angela-merkel+matteo-renzi held",
      ],
    ],
    counterExamples: [
      "⟦A angela-merkel|Angela Merkel⟧ exclut de rencontrer ⟦T 2016-09-12|lundi⟧ ⟦A francois-hollande|M. Hollande⟧.",
      "⟦A angela-merkel|Angela Merkel⟧ n'a pas rencontré ⟦T 2016-09-07|mercredi⟧ ⟦A francois-hollande|M. Hollande⟧.",
      "⟦A angela-merkel|Angela Merkel⟧ a appelé ⟦T 2016-09-07|mercredi⟧ ⟦A france|Paris⟧ au calme.",
    ],
  },
  {
    name: "meetings/each-other",
    note: "a reflexive verb with several subjects is a contact of all of them",
    find: eachOther,
    examples: [
      [
        "⟦A matteo-renzi|M. Renzi⟧ et ⟦A angela-merkel|Mme Merkel⟧ se verront ⟦T 2016-09-09|vendredi⟧ à ⟦P rome|Rome⟧.",
        "meeting 2016-09-09 rome matteo-renzi+angela-merkel planned",
      ],
      [
        "⟦A matteo-renzi+angela-merkel|Les deux dirigeants⟧ se sont parlé ⟦T 2016-09-07|mercredi⟧ au téléphone.",
        "phone-call 2016-09-07 null matteo-renzi+angela-merkel held",
      ],
    ],
    counterExamples: [
      "Des experts de ⟦A italie|Rome⟧ se sont vus ⟦T 2016-09-07|mercredi⟧.",
      "⟦A matteo-renzi|M. Renzi⟧ et ⟦A angela-merkel|Mme Merkel⟧ ne se sont pas vus ⟦T 2016-09-07|mercredi⟧.",
    ],
  },
  {
    name: "meetings/joins",
    note: "who joins people already together meets them",
    find: joins,
    examples: [
      [
        "⟦A paolo-gentiloni|M. Gentiloni⟧ s'est joint ⟦T 2016-09-07|mercredi⟧ à ⟦P rome|Rome⟧ aux ⟦A matteo-renzi+angela-merkel|deux dirigeants⟧.",
        "meeting 2016-09-07 rome paolo-gentiloni+matteo-renzi+angela-merkel held",
      ],
      [
        "⟦A paolo-gentiloni|M. Gentiloni⟧ se joindra ⟦T 2016-09-09|vendredi⟧ à ⟦P rome|Rome⟧ à ⟦A matteo-renzi|M. Renzi⟧.",
        "meeting 2016-09-09 rome paolo-gentiloni+matteo-renzi planned",
      ],
    ],
    counterExamples: ["⟦A italie|Rome⟧ s'est jointe ⟦T 2016-09-07|mercredi⟧ à l'appel de ⟦A france|Paris⟧."],
  },
  {
    name: "meetings/on-line",
    note: "« avoir quelqu'un au téléphone », « en visioconférence »",
    find: hasOnLine,
    examples: [
      [
        "⟦A matteo-renzi|M. Renzi⟧ a eu ⟦T 2016-09-07|mercredi⟧ ⟦A angela-merkel|Mme Merkel⟧ au téléphone.",
        "phone-call 2016-09-07 null matteo-renzi+angela-merkel held",
      ],
      [
        "⟦A matteo-renzi|M. Renzi⟧ aura ⟦T 2016-09-09|vendredi⟧ ⟦A angela-merkel|Mme Merkel⟧ en visioconférence.",
        "video-call 2016-09-09 null matteo-renzi+angela-merkel planned",
      ],
    ],
    counterExamples: [
      "⟦A matteo-renzi|M. Renzi⟧ a eu ⟦T 2016-09-07|mercredi⟧ un geste pour ⟦A angela-merkel|Mme Merkel⟧.",
    ],
  },
];

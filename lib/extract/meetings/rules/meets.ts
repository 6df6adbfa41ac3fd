import { RECIPROCAL_VERBS } from "@/lib/lexicon/contacts";
import type { VerbGroup } from "@/lib/text";
import { callsFor, isInviting, isMet } from "../read/met";
import { bothSides, objectIn, withIn } from "../read/parties";
import { actorsIn } from "../read/persons";
import { cliticObject } from "../read/pronouns";
import { subjectOf } from "../read/subjects";
import { contactsOfVerb } from "../read/verb-draft";
import type { Draft } from "../types";
import { clauseAt, isPerson, type Stretch, sentenceAt, type View, verbsIn, within, wordAt } from "../view";
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

const FACING = new Set(["presence", "face", "prises"]);

/** « a mis en présence X et Y », « mettra face à face ». */
function bringsFaceToFace(view: View, verb: VerbGroup): boolean {
  if (verb.lemma !== "mettre" || verb.passive || verb.reflexive) return false;
  return [verb.last, verb.last + 1].some((token) => FACING.has(wordAt(view, token)));
}

/** « X a mis face à face Y et Z ». */
function gathersTwo(view: View, verb: VerbGroup): Draft[] {
  if (!bringsFaceToFace(view, verb)) return [];
  const subject = subjectOf(view, verb).filter((id) => isPerson(view, id));
  return contactsOfVerb(
    view,
    verb,
    "meetings/meets",
    (stretch) => {
      const object = objectIn(view, verb, stretch, subject);
      return object.length > 1 ? [...new Set([...subject, ...object])] : null;
    },
    "meeting",
  );
}

/** « X le recevra jeudi, et Y vendredi »: behind a pronoun a further name is another subject of the same verb. */
function othersOf(
  view: View,
  verb: VerbGroup,
  { first, last }: Stretch,
  subject: readonly string[],
): string[] | null {
  if (first <= verb.last) return null;
  const object = cliticObject(view, verb, subject);
  return object.length > 0 ? bothSides(view, actorsIn(view, first, last), object) : null;
}

function meets(view: View, verb: VerbGroup): Draft[] {
  const gathered = gathersTwo(view, verb);
  if (gathered.length > 0) return gathered;
  if (!isMet(view, verb) || verb.lemma === "attendre" || verb.passive || verb.reflexive) return [];
  if (joinsThem(view, verb) || receivesThing(view, verb) || seesIn(view, verb)) return [];
  // « appeler à » calls for something.
  if (verb.lemma === "appeler" && callsFor(view, verb)) return [];
  const subject = subjectOf(view, verb);
  return contactsOfVerb(
    view,
    verb,
    "meetings/meets",
    (stretch) => {
      const other = othersOf(view, verb, stretch, subject);
      if (other) return other;
      const own = objectIn(view, verb, stretch, subject);
      const object = own.length > 0 ? own : listedBehind(view, stretch, subject);
      if (GATHERING.has(verb.lemma) && object.length > 1 && subject.length === 0) return object;
      return bothSides(view, subject, object);
    },
    isInviting(verb) ? "meeting" : null,
  );
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

const SEEING = new Set(["voir", "retrouver", "rencontrer", "croiser"]);
const IN = new Set(["en", "dans"]);
const SEEN_REACH = 4;

/** « a vu en X un allié »: a figure of speech; « croiser le fer avec X »: whom one contends with. */
function seesIn(view: View, { lemma, last }: VerbGroup): boolean {
  if (!SEEING.has(lemma)) return false;
  for (let token = last; token < last + SEEN_REACH; token++) {
    if (wordAt(view, token) === "fer") return true;
    if (IN.has(wordAt(view, token)) && within(view.who, token + 1, token + 2).length > 0) return true;
  }
  return false;
}

const THINGS = new Set(
  "appel coup lettre message courrier soutien invitation feu assurance promesse missive visite telegramme felicitations".split(
    " ",
  ),
);
const ARTICLES = new Set("un une le la l' les des son sa ses leur leurs ce cette plusieurs deux".split(" "));
const THING_REACH = 8;

/** « a reçu mardi un appel de X », « le soutien de X »: no person. */
function receivesThing(view: View, { lemma, last }: VerbGroup): boolean {
  if (lemma !== "recevoir") return false;
  for (let token = last; token < last + THING_REACH; token++) {
    if (within(view.who, token, token + 1).length > 0) return false;
    if (ARTICLES.has(wordAt(view, token)) && THINGS.has(wordAt(view, token + 1))) return true;
  }
  return false;
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
  ).map((draft) => Object.assign(draft, { isApart: isThereafter(view, verb) }));
}

/** « X s'est isolé avec Y, avant que Z ne les rejoigne »: first without Z. */
function isThereafter(view: View, { head }: VerbGroup): boolean {
  const opener = clauseAt(view, head)?.first ?? head;
  return wordAt(view, opener) === "avant" || wordAt(view, opener - 1) === "avant";
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
];

import { CONTACT_NOUNS, CONTACT_VERBS } from "@/lib/lexicon/contacts";
import type { VerbGroup } from "@/lib/text";
import { governorOf, partiesBefore } from "../read/fronted";
import { openerOf, opensWithQue } from "../read/opener";
import { bothSides, endOfObject, listed, withIn } from "../read/parties";
import { partiesOf } from "../read/persons";
import { cliticObject } from "../read/pronouns";
import { subjectOf } from "../read/subjects";
import { contactsOfVerb } from "../read/verb-draft";
import type { Draft } from "../types";
import { isPerson, type View, within, wordAt } from "../view";
import type { ContactRule } from "./rule";

function talksWith(view: View, verb: VerbGroup): Draft[] {
  if ((!CONTACT_VERBS.get(verb.lemma)?.frames.includes("with") && !isLoose(verb)) || verb.passive) return [];
  if (isLoose(verb) && !discussesWith(view, verb)) return [];
  if (verb.lemma === "passer" && !hasTime(view, verb.last)) return [];
  if (verb.lemma === "echanger" && isExchanged(view, verb)) return [];
  const subject = subjectOf(view, verb);
  const before = partiesBefore(view, verb, "with").filter((id) => !subject.includes(id));
  return contactsOfVerb(view, verb, "meetings/talks-with", (stretch) => {
    const others = withIn(view, stretch);
    return bothSides(view, subject, others.length > 0 ? others : before);
  });
}

const EXCHANGED = new Set(
  "amabilites accusations piques insultes invectives menaces tirs prisonniers otages coups lettres messages".split(
    " ",
  ),
);

/** « échanger des accusations avec X » */
function isExchanged(view: View, { last }: VerbGroup): boolean {
  for (let token = last; token < last + 5; token++) if (EXCHANGED.has(wordAt(view, token))) return true;
  return false;
}

const TIMES = new Set(["journee", "soiree", "matinee", "nuit", "heure", "moment"]);

const PARTS = new Set(["partie", "plupart", "clair", "essentiel", "moitie"]);

/** « a passé deux heures », « la journée ». */
function hasTime(view: View, from: number): boolean {
  if (within(view.lasting, from, from + 4).length > 0) return true;
  // « une partie de la matinée », « le plus clair de la journée »
  const whole = [from + 1, from + 2].find((token) => PARTS.has(wordAt(view, token))) ?? from;
  for (let token = from; token < whole + 4; token++) if (TIMES.has(wordAt(view, token))) return true;
  return false;
}

const LOOSE = new Set(["evoquer", "aborder", "faire", "refaire", "examiner"]);
const LONGEST_TOPIC = 16;

function isLoose({ lemma }: VerbGroup): boolean {
  return LOOSE.has(lemma);
}

/** « évoquer la crise avec X », « faire le point avec X », not « évoquer sa rencontre avec X ». */
function discussesWith(view: View, verb: VerbGroup): boolean {
  if (verb.lemma.endsWith("faire") && !hasPoint(view, verb)) return false;
  for (let token = verb.last; token < verb.last + LONGEST_TOPIC; token++) {
    const word = wordAt(view, token);
    if (word === "avec") return true;
    if (
      CONTACT_NOUNS.has(word) ||
      word === "accord" ||
      word === "relations" ||
      word === "liens" ||
      word === "."
    )
      return false;
  }
  return false;
}

function hasPoint(view: View, verb: VerbGroup): boolean {
  for (let token = verb.last; token < verb.last + 4; token++)
    if (wordAt(view, token) === "le" && wordAt(view, token + 1) === "point") return true;
  return false;
}

function talksTo(view: View, verb: VerbGroup): Draft[] {
  if (!CONTACT_VERBS.get(verb.lemma)?.frames.includes("to") || verb.passive || verb.reflexive) return [];
  const subject = subjectOf(view, verb);
  return contactsOfVerb(view, verb, "meetings/talks-to", (stretch) => {
    const [head, ...more] = within(view.who, stretch.first, endOfObject(view, stretch)).filter(
      ({ mention }) => !mention.actors.some((id) => subject.includes(id)),
    );
    const isTo =
      head &&
      (verb.lemma !== "parler" ||
        ["a", "au", "aux"].includes(governorOf(view, head.first, stretch.first) ?? ""));
    const named = isTo ? partiesOf(view, listed(view, [head, ...more])) : [];
    const clitic = named.length > 0 ? [] : cliticObject(view, verb, subject);
    const before = clitic.length > 0 ? clitic : partiesBefore(view, verb, "to");
    return bothSides(view, subject, named.length > 0 ? named : before);
  });
}

/** « se sont quittés sans accord »: they were together until then. */
const PARTING = new Set(["quitter", "separer", "etreindre", "embrasser", "saluer"]);

/** « se sont isolés », « s'étaient attablés ». */
const SECLUDING = new Set(["isoler", "enfermer", "cloitrer", "attabler", "promener"]);

/** « préparer le terrain », « jeter les bases »: what several do on one day and at one place, they do together. */
const GROUNDWORK = new Set(["preparer", "aplanir", "deblayer", "jeter", "poser"]);
const GROUND = new Set(["terrain", "bases", "jalons"]);

function laysGround(view: View, verb: VerbGroup): boolean {
  const isGround = GROUND.has(wordAt(view, verb.last + 1));
  return GROUNDWORK.has(verb.lemma) && isGround && verb.number === "plural" && !verb.reflexive;
}

const SHARING = new Set(["partager", "prendre"]);
const MEALS = new Set("diner dejeuner souper repas the cafe".split(" "));

/** « le dîner qu'ont partagé X et Y », « X et Y ont partagé un repas ». */
function sharesMeal(view: View, verb: VerbGroup): boolean {
  if (!SHARING.has(verb.lemma) || verb.reflexive) return false;
  const opener = openerOf(view, verb);
  const from = opener !== null && opensWithQue(view, opener) ? opener - MEAL_REACH : verb.last;
  for (let token = from; token < from + MEAL_REACH; token++) if (MEALS.has(wordAt(view, token))) return true;
  return false;
}

const MEAL_REACH = 4;

/** « ils ont récidivé à Oslo », « ils remettront cela lundi »: they meet again. */
function isRepeated(view: View, verb: VerbGroup): boolean {
  if (verb.reflexive) return false;
  const next = wordAt(view, verb.last);
  // « ont passé deux heures ensemble »
  if (verb.lemma === "passer" && hasTime(view, verb.last)) return hasTogether(view, verb.last);
  return verb.lemma === "recidiver" || (verb.lemma === "remettre" && (next === "cela" || next === "ca"));
}

const TOGETHER_REACH = 8;

function hasTogether(view: View, from: number): boolean {
  for (let token = from; token < from + TOGETHER_REACH; token++)
    if (wordAt(view, token) === "ensemble") return true;
  return false;
}

/** « se remettre au travail », « se serrer la main ». */
function isShared(view: View, verb: VerbGroup): boolean {
  const next = wordAt(view, verb.last + 1);
  if (verb.reflexive && (PARTING.has(verb.lemma) || SECLUDING.has(verb.lemma))) return true;
  if (laysGround(view, verb) || sharesMeal(view, verb) || isRepeated(view, verb)) return true;
  return (
    verb.reflexive &&
    ((verb.lemma === "remettre" && next === "travail") || (verb.lemma === "serrer" && next === "main"))
  );
}

function together(view: View, verb: VerbGroup): Draft[] {
  if (verb.passive) return [];
  const persons = subjectOf(view, verb).filter((id) => isPerson(view, id));
  if (persons.length < 2) return [];
  const sits = CONTACT_VERBS.get(verb.lemma)?.frames.includes("together") || isShared(view, verb);
  return contactsOfVerb(
    view,
    verb,
    "meetings/together",
    (stretch) => {
      if (!sits) return null;
      return [...new Set([...persons, ...withIn(view, stretch)])];
    },
    "meeting",
  );
}

/** Talking: with someone or to someone. */
export const talksRules: readonly ContactRule<VerbGroup>[] = [
  {
    name: "meetings/talks-with",
    note: "a verb of talking with « avec » brings its subject and that complement together",
    find: talksWith,
    examples: [
      [
        "⟦A matteo-renzi|M. Renzi⟧ s'est entretenu ⟦T 2016-09-07|mercredi⟧ par téléphone avec ⟦A angela-merkel|Mme Merkel⟧.",
        "phone-call 2016-09-07 null matteo-renzi+angela-merkel held",
      ],
      [
        "⟦A matteo-renzi|M. Renzi⟧ dînera ⟦T 2016-09-09|vendredi⟧ à ⟦P rome|Rome⟧ avec ⟦A angela-merkel|Mme Merkel⟧.",
        "meeting 2016-09-09 rome matteo-renzi+angela-merkel planned",
      ],
    ],
    counterExamples: [
      "⟦A matteo-renzi|M. Renzi⟧ souhaite discuter ⟦T 2016-09-09|vendredi⟧ avec ⟦A angela-merkel|Mme Merkel⟧.",
      "⟦A matteo-renzi|M. Renzi⟧ a passé ⟦T 2016-09-07|mercredi⟧ un accord avec ⟦A angela-merkel|Mme Merkel⟧.",
    ],
  },
  {
    name: "meetings/talks-to",
    note: "« téléphoner à »",
    find: talksTo,
    examples: [
      [
        "⟦A matteo-renzi|M. Renzi⟧ a téléphoné ⟦T 2016-09-07|mercredi⟧ à ⟦A angela-merkel|Mme Merkel⟧.",
        "phone-call 2016-09-07 null matteo-renzi+angela-merkel held",
      ],
      [
        "⟦A matteo-renzi|M. Renzi⟧ téléphonera ⟦T 2016-09-09|vendredi⟧ à ⟦A angela-merkel|Mme Merkel⟧.",
        "phone-call 2016-09-09 null matteo-renzi+angela-merkel planned",
      ],
    ],
    counterExamples: ["⟦A matteo-renzi|M. Renzi⟧ a téléphoné ⟦T 2016-09-07|mercredi⟧ à ⟦P rome|Rome⟧."],
  },
];

/** Several subjects, nobody else. */
export const togetherRules: readonly ContactRule<VerbGroup>[] = [
  {
    name: "meetings/together",
    note: "several subjects negotiate, sit, dine, or speak by telephone",
    find: together,
    examples: [
      [
        "⟦A matteo-renzi|M. Renzi⟧ et ⟦A angela-merkel|Mme Merkel⟧ ont négocié ⟦T 2016-09-05|lundi⟧ et ⟦T 2016-09-06|mardi⟧ à ⟦P rome|Rome⟧.",
        "meeting 2016-09-05/2016-09-06 rome matteo-renzi+angela-merkel held",
      ],
      [
        "⟦A matteo-renzi+angela-merkel|Les deux dirigeants⟧ s'étaient isolés ⟦T 2016-09-07|mercredi⟧ à ⟦P rome|Rome⟧.",
        "meeting 2016-09-07 rome matteo-renzi+angela-merkel held",
      ],
    ],
    counterExamples: [
      "⟦A matteo-renzi+angela-merkel|Les deux dirigeants⟧ négocient depuis ⟦T 2016-05|mai⟧.",
      "⟦A matteo-renzi|M. Renzi⟧ a siégé ⟦T 2016-09-07|mercredi⟧.",
    ],
  },
];

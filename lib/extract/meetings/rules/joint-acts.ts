import type { DayInterval } from "@/lib/calendar";
import { COMPANY_VERBS, JOINT_VERBS, WORKING_VERBS } from "@/lib/lexicon/contact-acts";
import type { VerbGroup } from "@/lib/text";
import { bothSides, withIn } from "../read/parties";
import { regionAfter } from "../read/persons";
import { cliticObject } from "../read/pronouns";
import { subjectOf } from "../read/subjects";
import { dateOf } from "../read/verb-date";
import { contactsOfVerb } from "../read/verb-draft";
import type { Draft } from "../types";
import { clauseAt, personsOf, type Stretch, sentenceAt, type View, verbsIn, wordAt } from "../view";
import type { ContactRule } from "./rule";

/** « X et Y ont trouvé mercredi à Oslo un terrain d'entente », « tenteront jeudi à Sofia de débloquer ». */
function actsJointly(view: View, verb: VerbGroup): Draft[] {
  if (
    verb.passive ||
    (verb.negated && !hasFailed(verb)) ||
    verb.tense === "participle" ||
    verb.tense.startsWith("infinitive")
  )
    return [];
  const clause = clauseAt(view, verb.head);
  const sentence = sentenceAt(view, verb.head);
  // « comme elles s'y sont engagées »: factions, not persons
  if (wordAt(view, verb.first - 1) === "elles") return [];
  if (!clause || !sentence || isWritten(view, { first: clause.first, last: sentence.last })) return [];
  if (isSaidApart(view, sentence)) return [];
  const persons = personsOf(view, subjectOf(view, verb));
  if (persons.length === 0) return [];
  const isJoint =
    verb.number === "plural" && (hasFailed(verb) || JOINT_VERBS.has(verb.lemma) || isCompound(view, verb));
  const isInCompany = COMPANY_VERBS.has(verb.lemma);
  const isShared = isInCompany || WORKING_VERBS.has(verb.lemma) || isLastHand(view, verb);
  return contactsOfVerb(
    view,
    hasFailed(verb) ? { ...verb, negated: false, lemma: "echouer" } : verb,
    "meetings/joint-act",
    (stretch) => {
      if (isEach(view, { first: verb.first, last: stretch.last })) return null;
      const isTogether = hasTogether(view, { first: verb.first, last: stretch.last });
      if (persons.length > 1) {
        if (!isJoint && !isTogether && !(isShared && verb.number === "plural")) return null;
        const others = [...withIn(view, stretch), ...cliticObject(view, verb, persons)];
        return [...new Set([...persons, ...personsOf(view, others)])];
      }
      if (!isShared && !isTogether) return null;
      return bothSides(view, persons, personsOf(view, withIn(view, stretch)));
    },
    "meeting",
  ).flatMap((draft) => {
    const { date, place } = draft;
    // « assistera vendredi avec X au match »
    const isThere = place !== null || (isInCompany && persons.length === 1) || isFaceToFace(view, verb);
    if (date === null || !isThere || date.end - date.start > LONGEST) return [];
    return [{ ...draft, date: dayOf(view, verb, date), kind: "talks" as const }];
  });
}

const SUCCEEDING = new Set(["reussir", "parvenir"]);

/** « n'ont pas réussi à s'entendre », « ne sont pas parvenus à un accord »: they have tried together. */
function hasFailed({ lemma, negated, tense }: VerbGroup): boolean {
  return negated && SUCCEEDING.has(lemma) && (tense === "past" || tense === "pluperfect");
}

const COMPOUNDS: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ["faire", new Set(["point", "tour", "paix", "bilan", "connaissance"])],
  ["rester", new Set(["seuls", "seules"])],
  ["tenir", new Set(["conseil", "conference"])],
]);
const COMPOUND_REACH = 8;

/** « ont fait connaissance lundi », « ont trinqué », « ont visité ensemble »: wherever it was. */
function isFaceToFace(view: View, verb: VerbGroup): boolean {
  if (verb.lemma === "trinquer" || (verb.lemma === "expliquer" && verb.reflexive)) return true;
  if (verb.lemma === "faire") return wordAt(view, verb.last) === "connaissance";
  if (verb.lemma === "rester") return true;
  const isNear = hasTogether(view, { first: verb.first, last: verb.last + COMPOUND_REACH });
  return isNear && COMPANY_VERBS.has(verb.lemma);
}

const LASTING = new Set("negocier debattre travailler discuter plancher tenter batailler".split(" "));

/** « ont lu jeudi la déclaration arrachée après huit jours »: the act is of its day. */
function dayOf(view: View, verb: VerbGroup, date: DayInterval): DayInterval {
  if (date.start === date.end || LASTING.has(verb.lemma)) return date;
  const day = dateOf(view, verb, { first: verb.last, last: regionAfter(view, verb.last) });
  return day && day.start >= date.start && day.end <= date.end ? day : date;
}

/** « a mis la dernière main au texte avec X ». */
function isLastHand(view: View, { lemma, last }: VerbGroup): boolean {
  return lemma === "mettre" && [last, last + 1].some((token) => wordAt(view, token) === "derniere");
}

/** « ont fait le point », « sont restés seuls ». */
function isCompound(view: View, { lemma, last }: VerbGroup): boolean {
  const nouns = COMPOUNDS.get(lemma);
  if (!nouns) return false;
  for (let token = last; token < last + COMPOUND_REACH; token++) {
    if (wordAt(view, token) === "avec" || wordAt(view, token) === ".") return false;
    if (nouns.has(wordAt(view, token))) return true;
  }
  return false;
}

/** Days that a joint act may take: what is told of a month is no one contact. */
const LONGEST = 7;

const EACH = new Set([
  "chacun",
  "chacune",
  "respectivement",
  "separement",
  "distance",
  "interposes",
  "interposee",
]);

/** « ont chacun fixé », « à distance », « par médias interposés »: apart. */
function isEach(view: View, { first, last }: Stretch): boolean {
  for (let token = first; token < last; token++) if (EACH.has(wordAt(view, token))) return true;
  return false;
}

function hasTogether(view: View, { first, last }: Stretch): boolean {
  for (let token = first; token < last; token++) if (wordAt(view, token) === "ensemble") return true;
  return false;
}

const MEETING_EACH = new Set(["rencontrer", "croiser", "voir", "parler", "trouver", "retrouver", "asseoir"]);

/** « sans se rencontrer », « sans s'être jamais trouvés dans la même pièce ». */
export function isSaidApart(view: View, { first, last }: Stretch): boolean {
  return verbsIn(view, first, last).some(
    ({ lemma, reflexive, first: at }) =>
      reflexive && MEETING_EACH.has(lemma) && wordAt(view, at - 1) === "sans",
  );
}

const PAPERS = new Set(
  "lettre lettres tribune communique message telegramme texto article livre film ouvrage petition courrier tribunes obseques funerailles enterrement messe requiem".split(
    " ",
  ),
);

/** « ont signé ensemble une tribune », « dans un communiqué »: on paper; « assistaient aux obsèques »: among many. */
export function isWritten(view: View, { first, last }: Stretch): boolean {
  for (let token = first; token < last; token++) if (PAPERS.has(wordAt(view, token))) return true;
  return false;
}

/** What several do together. */
export const jointActRules: readonly ContactRule<VerbGroup>[] = [
  {
    name: "meetings/joint-act",
    note: "what several persons do on one day and at one place, or one « avec » another there, they do together",
    find: actsJointly,
    examples: [
      [
        "⟦A matteo-renzi|M. Renzi⟧ et ⟦A angela-merkel|Mme Merkel⟧ ont franchi ⟦T 2016-09-07|mercredi⟧ à ⟦P berlin|Berlin⟧ un pas vers la paix.",
        "meeting 2016-09-07 berlin matteo-renzi+angela-merkel held",
      ],
      [
        "⟦A matteo-renzi|M. Renzi⟧ et ⟦A angela-merkel|Mme Merkel⟧ tenteront ⟦T 2016-09-09|vendredi⟧ à ⟦P berlin|Berlin⟧ de débloquer le dossier.",
        "meeting 2016-09-09 berlin matteo-renzi+angela-merkel planned",
      ],
      [
        "⟦A matteo-renzi|M. Renzi⟧ assistera ⟦T 2016-09-09|vendredi⟧ avec ⟦A angela-merkel|Mme Merkel⟧ à un concert à ⟦P berlin|Berlin⟧.",
        "meeting 2016-09-09 berlin matteo-renzi+angela-merkel planned",
      ],
    ],
    counterExamples: [
      "⟦A matteo-renzi|M. Renzi⟧ et ⟦A angela-merkel|Mme Merkel⟧ sont arrivés ⟦T 2016-09-07|mercredi⟧ à ⟦P berlin|Berlin⟧.",
      "⟦A matteo-renzi|M. Renzi⟧ et ⟦A angela-merkel|Mme Merkel⟧ ont signé ensemble ⟦T 2016-09-07|mercredi⟧ une tribune publiée à ⟦P berlin|Berlin⟧.",
      "⟦A matteo-renzi|M. Renzi⟧ et ⟦A angela-merkel|Mme Merkel⟧ ont chacun inauguré ⟦T 2016-09-07|mercredi⟧ une exposition à ⟦P berlin|Berlin⟧.",
    ],
  },
];

import type { DayInterval } from "@/lib/calendar";
import { ATTENDING_VERBS, CONTACT_NOUNS, LEADING_VERBS, OPENING_VERBS } from "@/lib/lexicon/contacts";
import type { VerbGroup } from "@/lib/text";
import { dateNear } from "../read/dates";
import { gatheringBehind, isAfterGathering } from "../read/gathering";
import { likewise, withIn } from "../read/parties";
import { actorsIn, regionAfter } from "../read/persons";
import { placeOfNoun, whereIn } from "../read/places";
import { statusOf } from "../read/status";
import { subjectOf } from "../read/subjects";
import { hasY } from "../read/verb-place";
import { PRESENT } from "../small-words";
import type { Draft } from "../types";
import { clauseAt, isPerson, sentenceAt, type View, wordAt } from "../view";
import type { ContactRule } from "./rule";

/** « X assistait à l'entretien », « X et Y y ont pris part »: they were at a contact told before. */
function attends(view: View, verb: VerbGroup): Draft[] {
  if (joinsThem(view, verb)) {
    // « a convié à se joindre à eux cinq sénateurs, dont X et Y »
    const invited =
      verb.tense === "infinitive" ? actorsIn(view, verb.last, regionAfter(view, verb.last)) : null;
    const isBare = invited?.length === 0;
    return isBare ? [] : presenceOf(view, verb, "meetings/attends", null, invited);
  }
  if (isJoinedBy(view, verb)) {
    const joining = actorsIn(view, verb.last, regionAfter(view, verb.last));
    return presenceOf(view, verb, "meetings/attends", null, joining);
  }
  const isPart = verb.lemma === "prendre" && wordAt(view, verb.last) === "part";
  if (!ATTENDING_VERBS.has(verb.lemma) && !isPart) return [];
  const gathering = gatheringBehind(view, isPart ? verb.last + 1 : verb.last);
  return gathering === null && !hasY(view, verb) ? [] : presenceOf(view, verb, "meetings/attends", gathering);
}

const LONGEST_LIST = 80;

/** « X s'est joint à eux ». */
function joinsThem(view: View, verb: VerbGroup): boolean {
  const word = wordAt(view, verb.last + 1);
  return (
    verb.lemma === "joindre" &&
    verb.reflexive &&
    wordAt(view, verb.last) === "a" &&
    (word === "eux" || word === "elles")
  );
}

/** « Y, auquel se joindront X et Z ». */
function isJoinedBy(view: View, verb: VerbGroup): boolean {
  const clause = clauseAt(view, verb.head);
  const isRelative = clause?.kind === "relative" && TO_WHOM.has(wordAt(view, clause.first));
  return isRelative && verb.lemma === "joindre" && verb.reflexive;
}

const TO_WHOM = new Set(["auquel", "auxquels", "laquelle", "auxquelles"]);

/** « X présidait la séance », « X a ouvert la conférence ». */
function leads(view: View, verb: VerbGroup): Draft[] {
  if (!LEADING_VERBS.has(verb.lemma) || verb.passive || verb.reflexive) return [];
  const gathering = gatheringBehind(view, verb.last);
  // « X l'a ouverte »
  const isTold = gathering === null && hasObject(view, verb) && isAfterGathering(view, verb.first);
  return gathering === null && !isTold ? [] : presenceOf(view, verb, "meetings/leads", gathering);
}

const OBJECTS = new Set(["l'", "le", "la", "les"]);

function hasObject(view: View, verb: VerbGroup): boolean {
  for (let token = verb.first; token < verb.head; token++) if (OBJECTS.has(wordAt(view, token))) return true;
  return false;
}

const WITNESS = new Set(["temoin", "temoins"]);
const ALSO = new Set(["egalement", "aussi", "la", "tous", "deux", "les"]);
const ENDS = new Set([".", ",", ";", "a", "au", "aux", "lors", "pendant"]);

/** « X était présent », « X se tenait à leurs côtés », « Etaient présents X et Y ». */
function isThere(view: View, verb: VerbGroup): Draft[] {
  if (verb.lemma === "tenir" && verb.reflexive)
    return isBeside(view, verb.last) ? presenceOf(view, verb, "meetings/is-there", null) : [];
  if (verb.lemma !== "etre") return [];
  let at = verb.last;
  while (ALSO.has(wordAt(view, at))) at++;
  if (isBeside(view, at)) return presenceOf(view, verb, "meetings/is-there", null);
  const word = wordAt(view, at);
  if (WITNESS.has(word)) {
    const gathering = gatheringBehind(view, at + 1);
    return gathering === null ? [] : presenceOf(view, verb, "meetings/is-there", gathering);
  }
  if (!PRESENT.has(word)) return [];
  let end = at + 1;
  while (ALSO.has(wordAt(view, end))) end++;
  const gathering = gatheringBehind(view, end);
  const isInverted = subjectOf(view, verb).length === 0;
  const isWhole = ENDS.has(wordAt(view, end)) && wordAt(view, end) !== "a" && wordAt(view, end) !== "au";
  return gathering !== null || isWhole || isInverted
    ? presenceOf(view, verb, "meetings/is-there", gathering)
    : [];
}

/** « à leurs côtés », « à ses côtés ». */
function isBeside(view: View, at: number): boolean {
  const owner = wordAt(view, at + 1);
  return (
    wordAt(view, at) === "a" && (owner === "leurs" || owner === "ses") && wordAt(view, at + 2) === "cotes"
  );
}

/**
 * That the persons who are the subject of a verb, before it or, where nobody is, behind it, or the `named` ones, were
 * at a gathering told before; `gathering` is the token of its noun.
 */
export function presenceOf(
  view: View,
  verb: VerbGroup,
  rule: Draft["rule"],
  gathering: number | null,
  named: readonly string[] | null = null,
): Draft[] {
  if (verb.negated) return [];
  const sentence = sentenceAt(view, verb.head);
  const clause = clauseAt(view, verb.head);
  if (!sentence || !clause) return [];
  const stretch = { first: verb.last, last: regionAfter(view, verb.last) };
  const before = named ?? [...besides(view, sentence.first, verb.first), ...subjectOf(view, verb)];
  const isTold = named !== null || subjectOf(view, verb).length > 0;
  const behind = isTold
    ? withIn(view, stretch)
    : actorsIn(view, verb.last, Math.min(sentence.last, verb.last + LONGEST_LIST));
  const participants = [
    ...new Set([...before, ...behind, ...likewise(view, { first: verb.last, last: sentence.last })]),
  ].filter((id) => isPerson(view, id));
  const date = dateNear(view, verb.last, clause.first, stretch.last);
  const status = statusOf(view, isGoingOn(view, verb, date) ? { ...verb, tense: "past" } : verb, date);
  if (participants.length === 0 || status === null) return [];
  const ofNoun = gathering === null ? null : placeOfNoun(view, gathering + 1);
  const where = ofNoun === null ? whereIn(view, verb.last, stretch.last) : { place: ofNoun, venue: null };
  return [
    {
      rule,
      type: "meeting",
      participants,
      date,
      // « les deux hommes avaient ouvert dimanche ce cycle »
      dateRole: OPENING_VERBS.has(verb.lemma) && status === "held" ? "start" : "whole",
      isVague: false,
      ...where,
      status,
      outcome: null,
      at: verb.head,
      sentence: sentence.index,
      kind: kindOf(view, verb, gathering),
      isPresence: true,
    },
  ];
}

/** « Outre X et Y, y participent »: these too. */
function besides(view: View, first: number, last: number): string[] {
  if (wordAt(view, first) !== "outre") return [];
  const end = clauseAt(view, first)?.last ?? last;
  return actorsIn(view, first, Math.min(end, last));
}

/** « y participent », « présidait la séance »: while it lasts. */
function isGoingOn(view: View, { tense, modal }: VerbGroup, date: DayInterval | null): boolean {
  if (tense === "imperfect") return true;
  return tense === "present" && modal === null && (date === null || date.start <= view.anchor.end);
}

/** « y » points to a gathering of many, « à l'entretien » to a contact. */
function kindOf(view: View, verb: VerbGroup, gathering: number | null): Draft["kind"] {
  const noun = gathering === null ? undefined : CONTACT_NOUNS.get(wordAt(view, gathering));
  return noun?.kind ?? (hasY(view, verb) ? "event" : "contact");
}

/** Who was there too: these join a contact told before, or make one of their own with each other. */
export const presenceRules: readonly ContactRule<VerbGroup>[] = [
  {
    name: "meetings/attends",
    note: "who attends « the » meeting told before takes part in it; the entry keeps its own rule",
    find: attends,
    examples: [
      [
        "⟦A matteo-renzi|M. Renzi⟧ a vu ⟦A angela-merkel|Mme Merkel⟧ ⟦T 2016-09-07|mercredi⟧ à ⟦P rome|Rome⟧. ⟦A paolo-gentiloni|M. Gentiloni⟧ assistait à l'entretien.",
        "meeting 2016-09-07 rome matteo-renzi+angela-merkel+paolo-gentiloni held",
      ],
      [
        "⟦A matteo-renzi|M. Renzi⟧ verra ⟦A angela-merkel|Mme Merkel⟧ ⟦T 2016-09-09|vendredi⟧ à ⟦P rome|Rome⟧. ⟦A paolo-gentiloni|M. Gentiloni⟧ participera à la rencontre.",
        "meeting 2016-09-09 rome matteo-renzi+angela-merkel+paolo-gentiloni planned",
      ],
      [
        "Une conférence s'est tenue ⟦T 2016-09-07|mercredi⟧ à ⟦P rome|Rome⟧. La conférence a duré un jour. Y ont pris part ⟦A matteo-renzi|M. Renzi⟧, ⟦A angela-merkel|Mme Merkel⟧ et ⟦A paolo-gentiloni|M. Gentiloni⟧.",
        "multilateral 2016-09-07 rome matteo-renzi+angela-merkel+paolo-gentiloni held",
      ],
    ],
    counterExamples: [
      "⟦A paolo-gentiloni|M. Gentiloni⟧ assistait ⟦T 2016-09-07|mercredi⟧ à l'entretien.",
      "⟦A matteo-renzi|M. Renzi⟧ et ⟦A angela-merkel|Mme Merkel⟧ assistaient ⟦T 2016-09-07|mercredi⟧ à ⟦P rome|Rome⟧ aux obsèques.",
    ],
  },
  {
    name: "meetings/leads",
    note: "who presides over, opens or closes « the » gathering told before is there",
    find: leads,
    examples: [
      [
        "⟦A matteo-renzi|M. Renzi⟧ et ⟦A angela-merkel|Mme Merkel⟧ ont signé ⟦T 2016-09-07|mercredi⟧ à ⟦P rome|Rome⟧ un accord. ⟦A paolo-gentiloni|M. Gentiloni⟧ présidait la cérémonie.",
        "meeting 2016-09-07 rome matteo-renzi+angela-merkel+paolo-gentiloni held agreement",
      ],
      [
        "⟦A matteo-renzi|M. Renzi⟧ et ⟦A angela-merkel|Mme Merkel⟧ se verront ⟦T 2016-09-09|vendredi⟧ à ⟦P rome|Rome⟧. ⟦A paolo-gentiloni|M. Gentiloni⟧ dirigera les débats.",
        "meeting 2016-09-09 rome matteo-renzi+angela-merkel+paolo-gentiloni planned",
      ],
      [
        "La conférence s'est tenue ⟦T 2016-09-07|mercredi⟧ à ⟦P rome|Rome⟧. ⟦A matteo-renzi|M. Renzi⟧ l'a ouverte aux côtés d'⟦A angela-merkel|Angela Merkel⟧.",
        "multilateral 2016-09-07 rome matteo-renzi+angela-merkel held",
      ],
    ],
    counterExamples: [
      "⟦A matteo-renzi|M. Renzi⟧ et ⟦A angela-merkel|Mme Merkel⟧ ne se sont pas vus. ⟦A paolo-gentiloni|M. Gentiloni⟧ présidera ⟦T 2016-09-09|vendredi⟧ la séance.",
    ],
  },
  {
    name: "meetings/is-there",
    note: "« X était présent », « se tenait à leurs côtés », « étaient témoins de la signature »",
    find: isThere,
    examples: [
      [
        "⟦A matteo-renzi|M. Renzi⟧ a vu ⟦A angela-merkel|Mme Merkel⟧ ⟦T 2016-09-07|mercredi⟧ à ⟦P rome|Rome⟧. ⟦A paolo-gentiloni|M. Gentiloni⟧ était également présent.",
        "meeting 2016-09-07 rome matteo-renzi+angela-merkel+paolo-gentiloni held",
      ],
      [
        "⟦A matteo-renzi|M. Renzi⟧ a vu ⟦A angela-merkel|Mme Merkel⟧ ⟦T 2016-09-07|mercredi⟧ à ⟦P rome|Rome⟧. ⟦A paolo-gentiloni|M. Gentiloni⟧ se tenait à leurs côtés.",
        "meeting 2016-09-07 rome matteo-renzi+angela-merkel+paolo-gentiloni held",
      ],
    ],
    counterExamples: [
      "⟦A matteo-renzi|M. Renzi⟧ a appelé ⟦A angela-merkel|Mme Merkel⟧. ⟦A paolo-gentiloni|M. Gentiloni⟧ était présent à ⟦P rome|Rome⟧ ⟦T 2016-09-07|mercredi⟧.",
    ],
  },
];

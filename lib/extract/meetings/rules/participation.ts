import { SPEAKING_VERBS } from "@/lib/lexicon/contacts";
import { isFiniteVerb, type VerbGroup } from "@/lib/text";
import { gatheringBehind, isAfterGathering } from "../read/gathering";
import { byIn, endOfObject, leadersIn, listed } from "../read/parties";
import { actorsIn, regionAfter } from "../read/persons";
import { relativeAntecedent, subjectOf } from "../read/subjects";
import { hasY } from "../read/verb-place";
import type { Draft } from "../types";
import { clauseAt, isOf, isPerson, sentenceAt, type View, verbsIn, within, wordAt } from "../view";
import { presenceOf } from "./presence";
import type { ContactRule } from "./rule";

/** « X y a pris la parole », « Y y représentait l'Iran », « y sont attendus X et Y ». */
function takesPart(view: View, verb: VerbGroup): Draft[] {
  if (!hasY(view, verb) || verb.negated) return [];
  const speaks =
    verb.lemma === "prendre" && wordAt(view, verb.last) === "la" && wordAt(view, verb.last + 1) === "parole";
  const isExpected = verb.passive && EXPECTED.has(verb.lemma);
  if (!speaks && !isExpected && (verb.passive || !SPEAKING_VERBS.has(verb.lemma))) return [];
  if (!isAfterGathering(view, verb.first)) return [];
  return presenceOf(view, isExpected ? { ...verb, tense: "future" } : verb, "meetings/takes-part", null);
}

const EXPECTED = new Set(["attendre", "annoncer", "esperer"]);

/** « Présidés par W, les travaux réunissent X, Y et Z »: of the gathering told before. */
function bringsTogether(view: View, verb: VerbGroup): Draft[] {
  const isBringing = BRINGING.has(verb.lemma) && !verb.passive && !verb.reflexive && !verb.negated;
  const clause = clauseAt(view, verb.head);
  const sentence = sentenceAt(view, verb.head);
  if (!isBringing || !clause || !sentence || !isAfterGathering(view, sentence.first)) return [];
  if (within(view.when, sentence.first, sentence.last).length > 0) return [];
  const gathering = gatheringBehind(view, clause.first);
  if (gathering === null || gathering > verb.first) return [];
  const last = regionAfter(view, verb.last);
  const behind = actorsIn(view, verb.last, endOfObject(view, { first: verb.last, last }));
  const named = [...leadersIn(view, { first: sentence.first, last: verb.first }), ...behind];
  return presenceOf(
    view,
    verb,
    "meetings/brings-together",
    gathering,
    named.filter((id) => isPerson(view, id)),
  );
}

const BRINGING = new Set(["reunir", "rassembler", "regrouper"]);

/** « l'Union européenne était représentée par X »; « y avait envoyé X et Y ». */
function isRepresented(view: View, verb: VerbGroup): Draft[] {
  const isOfRule = SENDING.has(verb.lemma) || verb.lemma === "representer";
  if (!isOfRule || verb.negated || !isAfterGathering(view, verb.first)) return [];
  const region = { first: verb.last, last: regionAfter(view, verb.last) };
  const isSent = SENDING.has(verb.lemma) && !verb.passive && hasY(view, verb);
  const sent = isSent ? actorsIn(view, region.first, region.last) : [];
  const agents = verb.passive && verb.lemma === "representer" ? byIn(view, region) : [];
  const persons = [...sent, ...agents].filter((id) => isPerson(view, id));
  return persons.length > 0 ? presenceOf(view, verb, "meetings/represented", null, persons) : [];
}

const SENDING = new Set(["envoyer", "depecher", "deleguer"]);

/** « X, qui avait à ses côtés Y et Z ». */
function hasBeside(view: View, verb: VerbGroup): Draft[] {
  const isBeside =
    verb.lemma === "avoir" &&
    wordAt(view, verb.last) === "a" &&
    wordAt(view, verb.last + 1) === "ses" &&
    wordAt(view, verb.last + 2) === "cotes";
  if (!isBeside || verb.negated) return [];
  const persons = [...subjectOf(view, verb), ...actorsIn(view, verb.last, regionAfter(view, verb.last))];
  return presenceOf(
    view,
    verb,
    "meetings/beside",
    null,
    persons.filter((id) => isPerson(view, id)),
  );
}

const LONGEST_LIST = 80;
const SURROUNDED = new Set(["entourer", "flanquer"]);

/** « X, entouré de Y et de Z, a reconnu »: at a gathering told before, those around X were there too. */
function isSurrounded(view: View, verb: VerbGroup): Draft[] {
  const isTold = verb.tense === "participle" || (verb.passive && !verb.negated);
  const isAround = isTold && SURROUNDED.has(verb.lemma) && isOf(view, verb.last);
  if (!isAround || !isAfterGathering(view, verb.first)) return [];
  const end = Math.min(sentenceAt(view, verb.head)?.last ?? verb.last, verb.last + LONGEST_LIST);
  const last = verbsIn(view, verb.last, end).find(isFiniteVerb)?.first ?? end;
  const around = listed(view, within(view.who, verb.last, last));
  const middle = verb.tense === "participle" ? relativeAntecedent(view, verb.first) : subjectOf(view, verb);
  const persons = [...middle, ...around].filter((id) => isPerson(view, id));
  return around.length > 0
    ? presenceOf(view, { ...verb, tense: "past" }, "meetings/surrounded", null, persons)
    : [];
}

const PAIR =
  "⟦A matteo-renzi|M. Renzi⟧ et ⟦A angela-merkel|Mme Merkel⟧ ont négocié ⟦T 2016-09-07|mercredi⟧ à ⟦P rome|Rome⟧.";

/** Taking part in a gathering told before, in other words than « assister » and « participer ». */
export const participationRules: readonly ContactRule<VerbGroup>[] = [
  {
    name: "meetings/takes-part",
    note: "who speaks « y » or is expected « y », at the gathering told before, is there",
    find: takesPart,
    examples: [
      [
        "Une conférence s'est tenue ⟦T 2016-09-07|mercredi⟧ à ⟦P rome|Rome⟧. ⟦A matteo-renzi|M. Renzi⟧ et ⟦A angela-merkel|Mme Merkel⟧ y ont pris la parole. La conférence a duré un jour.",
        "multilateral 2016-09-07 rome matteo-renzi+angela-merkel held",
      ],
      [
        "La conférence s'ouvrira ⟦T 2016-09-09|vendredi⟧ à ⟦P rome|Rome⟧. Y sont attendus ⟦A matteo-renzi|M. Renzi⟧ et ⟦A angela-merkel|Mme Merkel⟧.",
        "multilateral 2016-09-09 rome matteo-renzi+angela-merkel planned",
      ],
    ],
    counterExamples: [
      "⟦A matteo-renzi|M. Renzi⟧ est allé ⟦T 2016-09-07|mercredi⟧ à ⟦P rome|Rome⟧. Il y a proposé à ⟦A angela-merkel|Mme Merkel⟧ un plan.",
    ],
  },
  {
    name: "meetings/brings-together",
    note: "« les travaux réunissent X, Y et Z »: these are at the gathering told before",
    find: bringsTogether,
    examples: [
      [
        "La conférence s'est ouverte ⟦T 2016-09-07|mercredi⟧ à ⟦P rome|Rome⟧. Les travaux réunissent ⟦A matteo-renzi|M. Renzi⟧, ⟦A angela-merkel|Mme Merkel⟧ et ⟦A paolo-gentiloni|M. Gentiloni⟧.",
        "multilateral 2016-09-07 rome matteo-renzi+angela-merkel+paolo-gentiloni held",
      ],
      [
        "La conférence s'est ouverte ⟦T 2016-09-07|mercredi⟧ à ⟦P rome|Rome⟧. Présidés par ⟦A matteo-renzi|M. Renzi⟧, les débats ont rassemblé ⟦A angela-merkel|Mme Merkel⟧ et ⟦A paolo-gentiloni|M. Gentiloni⟧.",
        "multilateral 2016-09-07 rome matteo-renzi+angela-merkel+paolo-gentiloni held",
      ],
    ],
    counterExamples: ["Les travaux réunissent ⟦A matteo-renzi|M. Renzi⟧ et ⟦A angela-merkel|Mme Merkel⟧."],
  },
  {
    name: "meetings/represented",
    note: "« l'Union était représentée par X », « y avait envoyé X »: X was at the gathering told before",
    find: isRepresented,
    examples: [
      [
        "La conférence s'est tenue ⟦T 2016-09-07|mercredi⟧ à ⟦P rome|Rome⟧. La ⟦A france|France⟧ était représentée par ⟦A matteo-renzi|M. Renzi⟧ et ⟦A angela-merkel|Mme Merkel⟧.",
        "multilateral 2016-09-07 rome matteo-renzi+angela-merkel held",
      ],
      [
        `${PAIR} Les négociations ont été longues. La ⟦A france|France⟧ y avait envoyé ⟦A paolo-gentiloni|M. Gentiloni⟧.`,
        "meeting 2016-09-07 rome matteo-renzi+angela-merkel+paolo-gentiloni held",
      ],
    ],
    counterExamples: [
      "⟦A matteo-renzi|M. Renzi⟧ est allé ⟦T 2016-09-07|mercredi⟧ à ⟦P rome|Rome⟧. La ⟦A france|France⟧ est représentée par ⟦A angela-merkel|Mme Merkel⟧ et ⟦A paolo-gentiloni|M. Gentiloni⟧.",
    ],
  },
  {
    name: "meetings/beside",
    note: "whom someone « avait à ses côtés » was there with him",
    find: hasBeside,
    examples: [
      [
        `${PAIR} ⟦A matteo-renzi|M. Renzi⟧ avait à ses côtés ⟦A paolo-gentiloni|M. Gentiloni⟧.`,
        "meeting 2016-09-07 rome matteo-renzi+angela-merkel+paolo-gentiloni held",
      ],
      [
        `${PAIR} « C'est bien », a dit ⟦A angela-merkel|Mme Merkel⟧, qui avait à ses côtés ⟦A paolo-gentiloni|M. Gentiloni⟧.`,
        "meeting 2016-09-07 rome matteo-renzi+angela-merkel+paolo-gentiloni held",
      ],
    ],
    counterExamples: [
      "⟦A matteo-renzi|M. Renzi⟧ avait de bons côtés ⟦T 2016-09-07|mercredi⟧ à ⟦P rome|Rome⟧, selon ⟦A paolo-gentiloni|M. Gentiloni⟧.",
    ],
  },
  {
    name: "meetings/surrounded",
    note: "who speaks « entouré de X et de Y » after a gathering was there with them",
    find: isSurrounded,
    examples: [
      [
        `${PAIR} Les négociations ont été longues. ⟦A matteo-renzi|M. Renzi⟧, entouré de ⟦A paolo-gentiloni|M. Gentiloni⟧ et du roi ⟦A philippe|Philippe⟧, a applaudi.`,
        "meeting 2016-09-07 rome matteo-renzi+angela-merkel+paolo-gentiloni+philippe held",
      ],
      [
        `${PAIR} La conférence a été longue. ⟦A angela-merkel|Mme Merkel⟧, flanquée de ⟦A paolo-gentiloni|M. Gentiloni⟧, a applaudi.`,
        "multilateral 2016-09-07 rome matteo-renzi+angela-merkel+paolo-gentiloni held",
      ],
    ],
    counterExamples: [
      "⟦A matteo-renzi|M. Renzi⟧, entouré ⟦T 2016-09-07|mercredi⟧ de ⟦A paolo-gentiloni|M. Gentiloni⟧, a applaudi à ⟦P rome|Rome⟧.",
    ],
  },
];

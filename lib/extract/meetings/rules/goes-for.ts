import { FACING_VERBS } from "@/lib/lexicon/contact-acts";
import { isFiniteVerb, type VerbGroup } from "@/lib/text";
import { governorOf } from "../read/fronted";
import { bothSides, objectIn, withIn } from "../read/parties";
import { regionAfter } from "../read/persons";
import { antecedent } from "../read/pronouns";
import { subjectOf } from "../read/subjects";
import { contactsOfVerb } from "../read/verb-draft";
import { type Where, whereOf } from "../read/where";
import type { Draft } from "../types";
import { finiteBefore, isOf, personsOf, type Stretch, type View, within, wordAt } from "../view";
import type { ContactRule } from "./rule";

const GOING = new Set(
  "aller venir revenir retourner arriver partir repartir rentrer passer rendre deplacer envoler gagner rallier rejoindre atterrir monter descendre accourir filer voyager debarquer depecher precipiter voler poursuivre attendre".split(
    " ",
  ),
);
/** « fera escale », « a fait le voyage »: nouns that make a journey of « faire », « effectuer », « etre ». */
const TRIP = new Set(
  "escale etape halte crochet detour voyage deplacement aller-retour aller saut visite route chemin tournee passage mission".split(
    " ",
  ),
);
const TRIP_REACH = 7;

function isJourney(view: View, { lemma, reflexive, last }: VerbGroup): boolean {
  if (lemma === "rendre" || lemma === "deplacer" || lemma === "envoler") return reflexive;
  if (GOING.has(lemma)) return true;
  if (!["faire", "effectuer", "etre", "entamer", "interrompre"].includes(lemma)) return false;
  if (lemma === "etre") return true;
  for (let token = last; token < last + TRIP_REACH; token++) if (TRIP.has(wordAt(view, token))) return true;
  return false;
}

/** « X fera escale à Séoul pour informer Y », « est venu remettre à Y une lettre », « ira s'expliquer avec Y ». */
function goesFor(view: View, verb: VerbGroup): Draft[] {
  if (!FACING_VERBS.has(verb.lemma) || verb.passive) return [];
  const isDirect = (verb.modal === "aller" || verb.modal === "venir") && isDone(verb);
  if (!isDirect && verb.tense !== "infinitive") return [];
  const carrier = isDirect ? verb : finiteBefore(view, verb);
  if (!carrier || (!isDirect && !hangsOnJourney(view, verb, carrier))) return [];
  const subject = personsOf(view, subjectOf(view, carrier));
  const isHope = HOPE.has(wordAt(view, verb.first - 2));
  return (
    contactsOfVerb(
      view,
      isHope ? carrier : verb,
      "meetings/goes-for",
      (stretch) =>
        bothSides(view, subject, facedIn(view, verb, isHope ? afterVerb(view, verb) : stretch, subject)),
      "meeting",
    )
      .map((draft) => (draft.place === null ? Object.assign(draft, goalOf(view, carrier, verb)) : draft))
      // « était venu dans l'espoir de voir Y »: he may not have seen him
      .filter(({ place, status }) => (place !== null || isDirect) && (!isHope || status === "planned"))
  );
}

function afterVerb(view: View, { last }: VerbGroup): Stretch {
  return { first: last, last: regionAfter(view, last) };
}

/** « pour Oslo », « a gagné Oslo », « le voyage d'Oslo »: where a journey leads to. */
function goalOf(view: View, carrier: VerbGroup, verb: VerbGroup): Where {
  return whereOf(view, within(view.where, carrier.last, verb.first).slice(0, 1));
}

/** « est venu », « est allé »: « va remettre » is only to come. */
function isDone({ tense }: VerbGroup): boolean {
  return tense === "past" || tense === "pluperfect";
}

/** « dans l'espoir de »: as sure as the journey. */
const HOPE = new Set(["espoir", "intention"]);
const PURPOSE = new Set(["pour", "afin", "espoir", "intention", "charge", "occasion"]);

function hangsOnJourney(view: View, verb: VerbGroup, carrier: VerbGroup): boolean {
  if (!isFiniteVerb(carrier) || carrier.negated || !isJourney(view, carrier)) return false;
  const before = wordAt(view, verb.first - 1);
  const isPurpose =
    PURPOSE.has(before) ||
    ((before === "de" || before === "d'") && PURPOSE.has(wordAt(view, verb.first - 2)));
  if (isPurpose) return true;
  // « ira vendredi à Berlin s'expliquer »: bare behind a verb of going
  return (
    GOING.has(carrier.lemma) &&
    carrier.lemma !== "attendre" &&
    !["de", "d'", "a", "sans", "par"].includes(before)
  );
}

/** Whom an infinitive names to his face: « informer Y », « remettre à Y », « plaider devant Y », « s'expliquer avec Y ». */
function facedIn(view: View, verb: VerbGroup, stretch: Stretch, subject: readonly string[]): string[] {
  const with_ = personsOf(view, withIn(view, stretch));
  if (with_.length > 0) return with_;
  const him = ofHim(view, verb, subject);
  if (him.length > 0) return him;
  const last = Math.min(stretch.last, regionAfter(view, verb.last));
  const named = objectIn(view, verb, { first: verb.last, last }, subject);
  const persons = personsOf(view, named);
  const [head] = within(view.who, verb.last, last);
  const governor = head ? governorOf(view, head.first, verb.last) : null;
  return governor === null || ["a", "au", "aux", "aupres", "devant"].includes(governor) ? persons : [];
}

/** « pour obtenir de lui », « auprès d'elle ». */
function ofHim(view: View, { last }: VerbGroup, subject: readonly string[]): string[] {
  for (let token = last; token < last + HIM_REACH; token++)
    if (isOf(view, token) && ["lui", "elle"].includes(wordAt(view, token + 1)))
      return personsOf(view, antecedent(view, last - 1, "il", subject));
  return [];
}

const HIM_REACH = 3;

/** A journey to someone. */
export const goesForRules: readonly ContactRule<VerbGroup>[] = [
  {
    name: "meetings/goes-for",
    note: "who goes somewhere to tell, ask or give someone something meets him there",
    find: goesFor,
    examples: [
      [
        "⟦A matteo-renzi|M. Renzi⟧ fera escale ⟦T 2016-09-09|vendredi⟧ à ⟦P berlin|Berlin⟧ pour informer ⟦A angela-merkel|Mme Merkel⟧.",
        "meeting 2016-09-09 berlin matteo-renzi+angela-merkel planned",
      ],
      [
        "⟦A matteo-renzi|M. Renzi⟧ est venu ⟦T 2016-09-07|mercredi⟧ à ⟦P berlin|Berlin⟧ s'expliquer avec ⟦A angela-merkel|Mme Merkel⟧.",
        "meeting 2016-09-07 berlin matteo-renzi+angela-merkel held",
      ],
    ],
    counterExamples: [
      "⟦A matteo-renzi|M. Renzi⟧ ira ⟦T 2016-09-09|vendredi⟧ à ⟦P berlin|Berlin⟧ remplacer ⟦A angela-merkel|Mme Merkel⟧.",
      "⟦A matteo-renzi|M. Renzi⟧ se rendra ⟦T 2016-09-09|vendredi⟧ à ⟦P berlin|Berlin⟧ pour présenter le livre d'⟦A angela-merkel|Angela Merkel⟧.",
    ],
  },
];

import { isFiniteVerb, type VerbGroup } from "@/lib/text";
import { isRole, titleEnd } from "../read/apposed";
import { governorOf } from "../read/fronted";
import { bothSides } from "../read/parties";
import { isExcluded, type Mention } from "../read/persons";
import { subjectOf } from "../read/subjects";
import { contactsOfVerb } from "../read/verb-draft";
import { TO } from "../small-words";
import type { Draft } from "../types";
import { isOf, isPerson, personsOf, type Stretch, type View, within, wordAt } from "../view";
import type { ContactRule } from "./rule";

/** What one gets « de X », « auprès de X », « à X », and hears « de la bouche de X ». */
const GETTING = new Set(
  "obtenir arracher recueillir entendre apprendre soutirer extorquer decrocher".split(" "),
);

/** « X a obtenu mardi à Oslo de Y une trêve »: what is got of somebody on a day and at a place is asked to his face. */
function getsFrom(view: View, verb: VerbGroup): Draft[] {
  if (!GETTING.has(verb.lemma) || !isFiniteVerb(verb) || verb.passive || verb.reflexive || verb.negated)
    return [];
  const subject = personsOf(view, subjectOf(view, verb));
  if (subject.length === 0) return [];
  return contactsOfVerb(
    view,
    verb,
    "meetings/gets-from",
    (stretch) => bothSides(view, subject, giversIn(view, verb, stretch)),
    "meeting",
  ).filter(({ date, place, status }) => date !== null && place !== null && status === "held");
}

function giversIn(view: View, verb: VerbGroup, { first, last }: Stretch): string[] {
  const giver = within(view.who, first, last).find(
    (mention) => isGiver(view, verb, mention, first) && !isExcluded(view, mention.first),
  );
  if (!giver) return [];
  // « a obtenu de X et de Y l'arrêt des combats »
  const [next] = within(view.who, giver.last, Math.min(last, giver.last + LONGEST_NEXT));
  const isJoined = next && wordAt(view, giver.last) === "et" && isOf(view, giver.last + 1);
  return [...giver.mention.actors, ...(isJoined ? next.mention.actors : [])].filter((id) =>
    isPerson(view, id),
  );
}

const LONGEST_TITLE = 6;
const LONGEST_NEXT = 8;
const MOUTH = new Set(["bouche", "part", "aupres"]);

function isGiver(view: View, verb: VerbGroup, { first: name }: Mention, floor: number): boolean {
  const governor = governorOf(view, name, floor);
  if (governor === "aupres" || (verb.lemma === "arracher" && TO.has(governor ?? ""))) return true;
  const end = titleEnd(view, name, floor);
  for (let token = end - 1; token >= Math.max(floor, end - LONGEST_TITLE); token--) {
    if (wordAt(view, token) === "," || within(view.where, token, token + 1).length > 0) return false;
    // « la promesse du chef du gouvernement, X »
    if (isOf(view, token) && isRole(view, token - 1)) continue;
    if (isOf(view, token)) return isFree(view, verb, token);
  }
  return false;
}

/** What one gives to whoever asks for it: « a obtenu l'assentiment de X », « le feu vert de X ». */
const CONSENT = new Set(
  "accord acceptation adhesion appui assentiment assurance aval benediction caution concours consentement engagement garantie oui parole promesse soutien vert".split(
    " ",
  ),
);

/** « a obtenu mardi à Oslo de X », « de la bouche de X », not « a obtenu le départ de X ». */
function isFree(view: View, { last }: VerbGroup, of: number): boolean {
  const before = of - 1;
  if (of === last || MOUTH.has(wordAt(view, before)) || wordAt(view, before) === ",") return true;
  if (CONSENT.has(wordAt(view, before))) return true;
  return [...within(view.when, last, of), ...within(view.where, last, of)].some((told) => told.last === of);
}

/** Contacts told by what one gets of the other. */
export const getsFromRules: readonly ContactRule<VerbGroup>[] = [
  {
    name: "meetings/gets-from",
    note: "« obtenir de X », « arracher à X », « recueillir auprès de X », on a day and at a place: X was there",
    find: getsFrom,
    examples: [
      [
        "⟦A matteo-renzi|M. Renzi⟧ a obtenu ⟦T 2016-09-07|mercredi⟧ à ⟦P berlin|Berlin⟧ d'⟦A angela-merkel|Angela Merkel⟧ un sursis.",
        "meeting 2016-09-07 berlin matteo-renzi+angela-merkel held",
      ],
      [
        "⟦T 2016-09-07|Mercredi⟧ à ⟦P berlin|Berlin⟧, ⟦A matteo-renzi|M. Renzi⟧ a arraché un sursis à ⟦A angela-merkel|Angela Merkel⟧.",
        "meeting 2016-09-07 berlin matteo-renzi+angela-merkel held",
      ],
    ],
    counterExamples: [
      "⟦A matteo-renzi|M. Renzi⟧ a obtenu ⟦T 2016-09-07|mercredi⟧ à ⟦P berlin|Berlin⟧ le départ d'⟦A angela-merkel|Angela Merkel⟧.",
      "⟦A matteo-renzi|M. Renzi⟧ a obtenu d'⟦A angela-merkel|Angela Merkel⟧ un sursis ⟦T 2016-09-07|mercredi⟧.",
    ],
  },
];

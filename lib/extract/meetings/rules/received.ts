import type { VerbGroup } from "@/lib/text";
import { partiesBefore } from "../read/fronted";
import { callsFor, isMet } from "../read/met";
import { isRightAfterName } from "../read/opener";
import { bothSides, byIn } from "../read/parties";
import { regionAfter } from "../read/persons";
import { relativeAntecedent } from "../read/relative";
import { subjectOf } from "../read/subjects";
import { contactsOfVerb } from "../read/verb-draft";
import type { Draft } from "../types";
import { clauseAt, finiteBefore, isPerson, sentenceAt, type View, verbsIn, within, wordAt } from "../view";
import { GATHERING } from "./meets";
import type { ContactRule } from "./rule";

function isReceived(view: View, verb: VerbGroup): Draft[] {
  const echoed = echoOf(view, verb);
  const told = echoed ? { ...verb, lemma: echoed.lemma, passive: true } : verb;
  if (!told.passive || !isMet(view, told) || (told.tense === "participle" && GATHERING.has(told.lemma)))
    return [];
  if (told.lemma === "appeler" && callsFor(view, told)) return [];
  const subject = subjectOf(view, verb);
  const hosts = byIn(view, { first: verb.last, last: regionAfter(view, verb.last) });
  return contactsOfVerb(view, told, "meetings/received", (stretch) => {
    const named = byIn(view, stretch);
    const before = named.length > 0 ? named : partiesBefore(view, verb, "by");
    const host = before.length > 0 || !echoed ? before : hostOf(view, echoed);
    const guests = subject.filter((id) => !host.includes(id) && !hosts.includes(id));
    // « A été reçu par X le ministre Y »
    const isTurned = guests.length === 0 && subject.length < host.length;
    return isTurned
      ? bothSides(
          view,
          subject,
          host.filter((id) => !subject.includes(id)),
        )
      : bothSides(view, guests, host);
  });
}

const FACING = new Set(["rencontrer", "recevoir", "retrouver", "revoir", "croiser"]);

/** « X a sondé Y, rencontré lundi à Oslo »: a participle without « par »: who is told of in the clause has met him. */
function hasMet(view: View, verb: VerbGroup): Draft[] {
  if (verb.tense !== "participle" || !verb.passive || !FACING.has(verb.lemma)) return [];
  const main = finiteBefore(view, verb);
  const clause = main ? clauseAt(view, main.head) : undefined;
  if (!main || main.negated || clause?.kind === "reporting" || !isRightAfterName(view, verb.first)) return [];
  const met = relativeAntecedent(view, verb.first);
  const isObject = within(view.who, main.last, verb.first).some(({ mention }) =>
    mention.actors.includes(met[0] ?? ""),
  );
  if (!isObject) return [];
  return contactsOfVerb(view, verb, "meetings/has-met", (stretch) =>
    byIn(view, stretch).length > 0
      ? null
      : bothSides(
          view,
          subjectOf(view, main).filter((id) => isPerson(view, id) && !met.includes(id)),
          met.filter((id) => isPerson(view, id)),
        ),
  );
}

/** « X, reçu par Y, doit l'être à son tour par Z », « l'a été de nouveau par Z »: the passive that « l' » stands for. */
function echoOf(view: View, verb: VerbGroup): VerbGroup | null {
  if (verb.lemma !== "etre" || verb.passive || !hasIt(view, verb)) return null;
  const own = sentenceAt(view, verb.head);
  const before = view.document.sentences[(own?.index ?? 0) - 1];
  const from = own && before?.paragraph === own.paragraph ? before.first : own?.first;
  return (
    verbsIn(view, Math.max(from ?? 0, verb.first - ECHO_REACH), verb.first).findLast(
      (other) => other.passive && isMet(view, other),
    ) ?? null
  );
}

const ECHO_REACH = 80;

/** « X a été reçu par Y. Z l'avait été la veille »: by the same. */
function hostOf(view: View, { last }: VerbGroup): string[] {
  return byIn(view, { first: last, last: regionAfter(view, last) });
}

function hasIt(view: View, { first, last }: VerbGroup): boolean {
  for (let token = first; token < last; token++) if (IT.has(wordAt(view, token))) return true;
  return false;
}

const IT = new Set(["l'", "le"]);

/** Passives and past participles: who is met. */
export const receivedRules: readonly ContactRule<VerbGroup>[] = [
  {
    name: "meetings/received",
    note: "the passive turns host and guest round",
    find: isReceived,
    examples: [
      [
        "⟦A matteo-renzi|M. Renzi⟧ a été reçu ⟦T 2016-09-07|mercredi⟧ à ⟦P berlin|Berlin⟧ par ⟦A angela-merkel|Mme Merkel⟧.",
        "meeting 2016-09-07 berlin matteo-renzi+angela-merkel held",
      ],
      [
        "⟦A matteo-renzi|M. Renzi⟧ est attendu ⟦T 2016-09-09|demain⟧ à ⟦P berlin|Berlin⟧ par ⟦A angela-merkel|Mme Merkel⟧.",
        "meeting 2016-09-09 berlin matteo-renzi+angela-merkel planned",
      ],
    ],
    counterExamples: ["⟦A matteo-renzi|M. Renzi⟧ est attendu ⟦T 2016-09-09|demain⟧ à ⟦P berlin|Berlin⟧."],
  },
  {
    name: "meetings/has-met",
    note: "whom a clause has as its object, « rencontré à Rome », its subject has met",
    find: hasMet,
    examples: [
      [
        "⟦A matteo-renzi|M. Renzi⟧ a sondé ⟦A angela-merkel|Mme Merkel⟧, rencontrée ⟦T 2016-09-07|mercredi⟧ à ⟦P rome|Rome⟧.",
        "meeting 2016-09-07 rome matteo-renzi+angela-merkel held",
      ],
      [
        "⟦A matteo-renzi|M. Renzi⟧ a fait part de ses doutes à ⟦A angela-merkel|Mme Merkel⟧, reçue ⟦T 2016-09-07|mercredi⟧ à ⟦P rome|Rome⟧.",
        "meeting 2016-09-07 rome matteo-renzi+angela-merkel held",
      ],
    ],
    counterExamples: [
      "« Non », a dit ⟦A angela-merkel|Mme Merkel⟧, rencontrée ⟦T 2016-09-07|mercredi⟧ à ⟦P rome|Rome⟧.",
      "⟦A matteo-renzi|M. Renzi⟧, rencontré ⟦T 2016-09-07|mercredi⟧ à ⟦P rome|Rome⟧, a cité ⟦A angela-merkel|Mme Merkel⟧.",
    ],
  },
];

import type { VerbGroup } from "@/lib/text";
import { finiteBefore, type View, verbFrom, verbsIn, within, wordAt } from "../view";
import { regionAfter } from "./persons";
import { subjectOf } from "./subjects";

const COMPOUND: ReadonlySet<VerbGroup["tense"]> = new Set(["past", "pluperfect", "future-perfect"]);
const JOINTS = new Set(["et", "puis"]);

/** « a reçu X et sondé Y »: a participle behind « et » has the auxiliary and the subject of the verb before it. */
export function withAuxiliary(view: View, verb: VerbGroup): VerbGroup {
  if (verb.tense !== "participle" || !verb.passive || !isJoint(view, verb.first)) return verb;
  const main = finiteBefore(view, verb);
  const isActive =
    main && COMPOUND.has(main.tense) && !main.passive && !main.reflexive && main.modal === null;
  // « a lu le texte signé par X et conclu avec Y »
  if (!isActive || verbsIn(view, main.last, verb.first).length > 0 || isByHost(view, verb)) return verb;
  const { tense, negated, number } = main;
  const whole: VerbGroup = { ...verb, passive: false, tense, negated, number };
  view.kept.subjects[0]?.set(whole, subjectOf(view, main));
  return whole;
}

/** The verb that a participle made whole shares its auxiliary with. */
export function auxiliaryOf(view: View, verb: VerbGroup): VerbGroup | null {
  const told = view.verbs[verbFrom(view, verb.first)];
  const isShared = told?.first === verb.first && told.tense === "participle" && COMPOUND.has(verb.tense);
  return isShared ? finiteBefore(view, verb) : null;
}

/** « et », « puis », « et longuement » right before a participle. */
function isJoint(view: View, first: number): boolean {
  const before = wordAt(view, first - 1).endsWith("ment") ? first - 2 : first - 1;
  return JOINTS.has(wordAt(view, before));
}

/** « a salué X et reçu par Y »: a passive all the same. */
function isByHost(view: View, { last }: VerbGroup): boolean {
  const end = regionAfter(view, last);
  for (let token = last; token < end; token++) {
    if (within(view.who, token, token + 1).length > 0) return false;
    if (wordAt(view, token) === "par") return true;
  }
  return false;
}

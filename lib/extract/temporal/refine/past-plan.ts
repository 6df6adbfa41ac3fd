import { PLANNING_VERBS, RESCHEDULING_VERBS } from "@/lib/lexicon/verb-frames";
import type { Document, VerbGroup } from "@/lib/text";
import type { Governing } from "./governor";
import type { Framed } from "./tense";

const FIRST_PLAN: ReadonlySet<string> = new Set(["initialement", "primitivement", "originellement"]);

/** « initialement prévu en février », « prévue initialement mardi », « prévu à l'origine jeudi »: the plan no longer holds, and its day may lie on either side. */
export function isFirstPlan({ tokens }: Document, verb: VerbGroup): boolean {
  if (!PLANNING_VERBS.has(verb.lemma)) return false;
  const isAtFirst = tokens[verb.last + 2]?.folded === "origine" || tokens[verb.last + 1]?.folded === "depart";
  return (
    isAtFirst ||
    [tokens[verb.first - 1], tokens[verb.last]].some((token) => FIRST_PLAN.has(token?.folded ?? ""))
  );
}

/** Verbs told in the negative of what was to be and was not: « n'a pas eu lieu », « n'est jamais venu », « n'a pas été respecté ». */
const UNTIL_NOW: ReadonlySet<string> = new Set(["encore", "toujours"]);

/**
 * « La séance, qui devait s'ouvrir lundi puis avait été ajournée », « la réunion prévue jeudi n'a pas eu lieu »: a plan whose day is
 * over, told by the verb that follows; « prévue mercredi, elle est reportée à mardi » leaves its day open.
 */
export function framePastPlan(
  document: Document,
  verbs: readonly VerbGroup[],
  { verb }: Governing,
): Framed | null {
  const isMeant = verb.modal === "devoir" && verb.tense === "imperfect";
  const isPlanned =
    PLANNING_VERBS.has(verb.lemma) && (verb.tense === "participle" || verb.tense === "imperfect");
  if (!isMeant && !isPlanned) return null;
  let at = verbs.indexOf(verb) + 1;
  while (verbs[at]?.tense === "participle") at++;
  const next = verbs[at];
  if (!next || document.sentenceAt[next.first] !== document.sentenceAt[verb.first]) return null;
  const isPutOff = RESCHEDULING_VERBS.has(next.lemma) || ["annuler", "retarder"].includes(next.lemma);
  const isBygone = next.tense === "pluperfect" && next.passive && isPutOff;
  const isMissed =
    next.negated && next.tense === "past" && (isMeant || isWhatWasPlanned(document, verb, next));
  if (isBygone || isMissed)
    return { frame: "past", isSure: true, reason: "a plan that the next verb says is over" };
  if (isPlanned && verb.tense === "participle" && next.passive && RESCHEDULING_VERBS.has(next.lemma))
    return { frame: "unknown", isSure: false, reason: "planned first for a day on either side" };
  return null;
}

/** « n'a pas eu lieu », « n'est jamais venu », but not « n'a pas confirmé », « n'a pas encore été annulée ». */
function isWhatWasPlanned({ tokens }: Document, verb: VerbGroup, next: VerbGroup): boolean {
  for (let at = next.first; at <= next.last; at++) if (UNTIL_NOW.has(tokens[at]?.folded ?? "")) return false;
  return (
    tokens[next.last]?.folded === "lieu" ||
    next.lemma === "venir" ||
    next.lemma === "tenir" ||
    verb.tense === "imperfect"
  );
}

import { isFiniteVerb, type VerbGroup } from "@/lib/text";
import type { Draft } from "../types";
import { clauseAt, type View, verbsIn } from "../view";
import type { Contact } from "./contact";

const RESUMING = new Set(["continuer", "poursuivre", "prolonger", "reprendre"]);
/** Days from one session of the same talks to the next. */
const LONGEST_PAUSE = 2;

/** Marks a noun of contact whose verb says that it goes on: « poursuivront leurs discussions », « s'est prolongé jeudi ». */
export function withResumption(view: View, draft: Draft): Draft {
  const isNoun = draft.rule === "meetings/noun" || draft.rule === "meetings/points-back";
  const sentence = view.document.sentences[draft.sentence];
  if (!isNoun || draft.date === null || !sentence) return draft;
  const verbs = verbsIn(view, sentence.first, sentence.last).filter(
    (verb) => isFiniteVerb(verb) && clauseAt(view, verb.head)?.kind === "main",
  );
  const governor = verbs.findLast(({ last }) => last <= draft.at);
  const carried = verbs.find(({ first }) => first > draft.at);
  const isObject = governor !== undefined && isGoingOn(governor) && !governor.reflexive;
  return isObject || (!governor && isGoingOn(carried)) ? { ...draft, isResumed: true } : draft;
}

function isGoingOn(verb: VerbGroup | undefined): boolean {
  return verb !== undefined && !verb.negated && !verb.passive && RESUMING.has(verb.lemma);
}

/** Whether a draft tells the next session of a contact. */
export function resumes({ date, status }: Contact, draft: Draft): boolean {
  if (!draft.isResumed || !date || !draft.date || draft.status !== status) return false;
  const pause = draft.date.start - date.end;
  return pause >= 0 && pause <= LONGEST_PAUSE;
}

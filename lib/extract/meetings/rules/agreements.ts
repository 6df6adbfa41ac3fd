import { AGREEMENT_NOUNS, AGREEMENT_VERBS } from "@/lib/lexicon/contacts";
import type { VerbGroup } from "@/lib/text";
import { subjectOf } from "../read/persons";
import type { Draft } from "../types";
import { isPerson, type View, wordAt } from "../view";
import { contactsOfVerb } from "./verbs";

const REACH = 16;

/** « X et Y ont signé un accord », « n'ont pas trouvé d'accord »: who agrees, or fails to, has met. */
export function reachAgreement(view: View, verb: VerbGroup): Draft[] {
  const said = agreementSaid(view, verb);
  if (said === null) return [];
  const persons = subjectOf(view, verb).filter((id) => isPerson(view, id));
  if (persons.length < 2) return [];
  const drafts = contactsOfVerb(
    view,
    { ...verb, negated: false },
    "meetings/agreement",
    () => persons,
    "meeting",
  );
  return drafts
    .filter(({ status }) => status === "held" || !verb.negated)
    .map((draft) => ({ ...draft, kind: "talks", outcome: draft.status === "held" ? said : null }));
}

/** What a verb says of an agreement: reached, not reached, or null when it speaks of something else. */
export function agreementSaid(view: View, verb: VerbGroup): "agreement" | "none" | null {
  const outcome = verb.negated ? "none" : "agreement";
  if (verb.lemma === "entendre" && verb.reflexive) return outcome;
  if (
    verb.lemma === "mettre" &&
    verb.reflexive &&
    isNear(view, verb, (word, next) => word === "d'" && next === "accord", 3)
  )
    return outcome;
  if (verb.lemma === "convenir" && !verb.reflexive && verb.number === "plural") return outcome;
  const takesNoun = AGREEMENT_VERBS.has(verb.lemma) || verb.lemma === "parvenir";
  return takesNoun && isNear(view, verb, (word) => AGREEMENT_NOUNS.has(word) || word === "entendre", REACH)
    ? outcome
    : null;
}

function isNear(
  view: View,
  verb: VerbGroup,
  test: (word: string, next: string) => boolean,
  reach: number,
): boolean {
  const sentence = view.document.sentences[view.document.sentenceAt[verb.head] ?? -1];
  const last = Math.min(verb.last + reach, sentence?.last ?? 0);
  for (let token = verb.last; token < last; token++) {
    const word = wordAt(view, token);
    if (word === ";" || word === ":" || word === "que" || word === "qu'") return false;
    if (test(word, wordAt(view, token + 1))) return true;
  }
  return false;
}

import { nounAt } from "../read/nouns";
import type { Draft } from "../types";
import { type View } from "../view";
import { reachAgreement } from "./agreements";
import { contactsOfNoun } from "./nouns";
import { isReceived, meetEachOther, meetsObject, sitTogether, talksTo, talksWith } from "./verbs";

const VERB_RULES = [meetsObject, meetEachOther, talksWith, talksTo, isReceived, sitTogether, reachAgreement];

/** Every place of the text that tells a contact, whether it names people or points back. */
export function findDrafts(view: View): Draft[] {
  const drafts: Draft[] = [];
  for (const verb of view.verbs) {
    for (const rule of VERB_RULES) {
      const found = rule(view, verb);
      drafts.push(...found);
      if (found.length > 0) break;
    }
  }
  for (const token of view.document.tokens) {
    const noun = nounAt(view, token.index);
    if (noun) drafts.push(...contactsOfNoun(view, noun));
  }
  return drafts;
}

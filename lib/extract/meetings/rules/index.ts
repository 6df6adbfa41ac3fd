import { nounAt } from "../read/nouns";
import type { Draft } from "../types";
import type { View } from "../view";
import { agreementRules } from "./agreements";
import { meetsRules } from "./meets";
import { contactsOfNoun, contactsOfVisit } from "./nouns";
import type { ContactRule } from "./rule";
import { talksRules, togetherRules } from "./talks";

export type { ContactRule } from "./rule";

/** The ways in which verbs tell a contact; of several that fit the first wins. */
export const meetingRules: readonly ContactRule[] = [
  ...talksRules,
  ...meetsRules,
  ...togetherRules,
  ...agreementRules,
];

/** Every place of the text that tells a contact, whether it names people or points back. */
export function findDrafts(view: View): Draft[] {
  const drafts: Draft[] = [];
  for (const verb of view.verbs) {
    for (const rule of meetingRules) {
      const found = rule.find(view, verb);
      drafts.push(...found);
      if (found.length > 0) break;
    }
  }
  for (const token of view.document.tokens) {
    const noun = nounAt(view, token.index);
    drafts.push(...(noun ? contactsOfNoun(view, noun) : contactsOfVisit(view, token.index)));
  }
  return drafts;
}

import type { VerbGroup } from "@/lib/text";
import { withAuxiliary } from "../read/shared-auxiliary";
import type { Draft } from "../types";
import type { View } from "../view";
import { agreementRules } from "./agreements";
import { atHouseRules } from "./at-house";
import { atItRules } from "./at-it";
import { atSomebodysRules } from "./at-somebodys";
import { audienceRules } from "./audiences";
import { awaitsRules } from "./awaits";
import { adverbialRules } from "./by-adverbial";
import { callRules } from "./calls";
import { delegateNounRules } from "./delegate-nouns";
import { delegateRules } from "./delegates";
import { didSoRules } from "./did-so";
import { doneByRules } from "./done-by";
import { encounterRules } from "./encounters";
import { gatheringRules } from "./gatherings";
import { getsFromRules } from "./gets-from";
import { goesForRules } from "./goes-for";
import { jointActRules } from "./joint-acts";
import { listedByVerbRules, listedRules } from "./listed";
import { meetsRules } from "./meets";
import { nounRules } from "./nouns";
import { oneBeforeRules } from "./one-before";
import { oneSceneRules } from "./one-scene";
import { participationRules } from "./participation";
import { personalActRules } from "./personal-acts";
import { phraseRules } from "./phrases";
import { presenceRules } from "./presence";
import { presentTooRules } from "./present";
import { receivedRules } from "./received";
import { roundRules } from "./rounds";
import type { ContactRule } from "./rule";
import { sawRules } from "./saw";
import { seriesByVerbRules, seriesRules } from "./series";
import { signedByRules } from "./signed-by";
import { signsTooRules } from "./signs-too";
import { takenUpRules } from "./taken-up";
import { talksRules, togetherRules } from "./talks";
import { thatOfRules } from "./that-of";
import { turnRules } from "./turns";
import { visitRules } from "./visits";

/** The ways in which verbs tell a contact; of several that fit the first wins. */
const VERB_RULES: readonly ContactRule<VerbGroup>[] = [
  ...seriesByVerbRules,
  ...presenceRules,
  ...participationRules,
  ...signsTooRules,
  ...atItRules,
  ...sawRules,
  ...talksRules,
  ...meetsRules,
  ...receivedRules,
  ...togetherRules,
  ...adverbialRules,
  ...signedByRules,
  ...agreementRules,
  ...gatheringRules,
  ...encounterRules,
  ...personalActRules,
  ...phraseRules,
  ...audienceRules,
  ...awaitsRules,
  ...atHouseRules,
  ...goesForRules,
  ...jointActRules,
  ...doneByRules,
  ...listedByVerbRules,
  ...takenUpRules,
  ...atSomebodysRules,
  ...getsFromRules,
  ...turnRules,
  ...didSoRules,
  ...delegateRules,
];

const NOUN_RULES: readonly ContactRule<number>[] = [
  ...callRules,
  ...nounRules,
  ...visitRules,
  ...thatOfRules,
  ...oneBeforeRules,
  ...presentTooRules,
  ...listedRules,
  ...delegateNounRules,
];

/** All rules of the stage, for the catalogue and the tests. */
export const meetingRules: readonly Omit<ContactRule<never>, "find">[] = [
  ...seriesRules,
  ...VERB_RULES,
  ...roundRules,
  ...NOUN_RULES,
  ...oneSceneRules,
];

/** Every place of the text that tells a contact, whether it names people or points back. */
export function findDrafts(view: View): Draft[] {
  const drafts: Draft[] = [];
  // What a series tells, no word of it tells again.
  const told = new Set<number>();
  for (const index of view.document.tokens.keys()) {
    const series = firstOf(seriesRules, view, index);
    drafts.push(...series);
    for (const { sentence } of series) told.add(sentence);
  }
  const isTold = (token: number): boolean => told.has(view.document.sentenceAt[token] ?? -1);
  for (const verb of view.verbs)
    if (!isTold(verb.head))
      drafts.push(
        ...firstOf(VERB_RULES, view, withAuxiliary(view, verb)),
        ...firstOf(roundRules, view, verb),
      );
  for (const index of view.document.tokens.keys())
    if (!isTold(index)) drafts.push(...firstOf(NOUN_RULES, view, index));
  // What no word tells, the scene does.
  const named = new Set(
    drafts.filter(({ participants }) => participants.length > 1).map(({ sentence }) => sentence),
  );
  for (const { index, first } of view.document.sentences)
    if (!named.has(index)) drafts.push(...firstOf(oneSceneRules, view, first));
  return drafts;
}

function firstOf<Trigger>(rules: readonly ContactRule<Trigger>[], view: View, trigger: Trigger): Draft[] {
  for (const rule of rules) {
    const found = rule.find(view, trigger);
    if (found.length > 0) return found;
  }
  return [];
}

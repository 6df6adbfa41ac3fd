import type { MeetingMention } from "@/lib/domain";
import { factsOf } from "../../support/said";
import type { Row } from "./rows";

/** What is wrong in what comes out of a row, in words; nothing where all is right. */
export function faultsOf({ day, text, contacts, anaphors }: Row): string[] {
  const facts = factsOf(text, day);
  const faults: string[] = [];
  if (contacts !== null) {
    const left = [...facts.meetings];
    for (const wanted of contacts) {
      const at = left.findIndex((found) => isSame(wanted, found));
      if (at < 0) faults.push(`missed: ${wanted}`);
      else left.splice(at, 1);
    }
    for (const extra of left) faults.push(`came out: ${lineOf(extra)} [${extra.rule}]`);
  }
  for (const { start, text: words, who } of anaphors) {
    const hit = facts.actors.find((one) => one.start < start + words.length && one.end > start);
    const isRight = hit === undefined ? who === "-" : areSame(who.split("+"), hit.actors);
    if (!isRight) faults.push(`« ${words} »: ${hit?.actors.join("+") ?? "-"} instead of ${who}`);
  }
  return faults;
}

function isSame(
  wanted: string,
  { type, date, place, participants, status, outcome }: MeetingMention,
): boolean {
  const [kind, day, where, who = "", fate, result] = wanted.split(" ");
  return (
    kind === type &&
    day === date &&
    (where === "?" || where === (place ?? "-")) &&
    areSame(who.split("+"), participants) &&
    fate === status &&
    (result === "?" || result === (outcome ?? "-"))
  );
}

/** Whether ids are those of persons given by the end of theirs. */
function areSame(wanted: readonly string[], ids: readonly string[]): boolean {
  if (wanted.length !== ids.length) return false;
  return wanted.every((name) => ids.some((id) => id === name || id.endsWith(`-${name}`)));
}

function lineOf({ type, date, place, participants, status, outcome }: MeetingMention): string {
  return [type, date, place ?? "-", participants.join("+"), status, outcome ?? "-"].join(" ");
}

import type { MeetingMention } from "@/lib/domain";
import { factsOf } from "../../support/said";
import type { Story } from "./rows";

/** What is wrong in what comes out of a story, in words; nothing where all is right. */
export function faultsOf({ day, text, times, contacts }: Story): string[] {
  const facts = factsOf(text, day);
  const faults: string[] = [];
  const found = [...facts.timexes];
  for (const { start, end, words, value } of times) {
    const at = found.findIndex((one) => one.start < end && one.end > start);
    const [hit] = at < 0 ? [] : found.splice(at, 1);
    const said = hit ? [hit.value, hit.mod].filter((part) => part !== null).join(" ") : "-";
    if (said !== value) faults.push(`« ${words} »: ${said} instead of ${value}`);
  }
  for (const { start, end, value } of found)
    faults.push(`« ${text.slice(start, end)} »: ${value}, no time expression`);
  const left = [...facts.meetings];
  for (const wanted of contacts) {
    const at = left.findIndex((one) => isSame(wanted, one));
    if (at < 0) faults.push(`missed: ${wanted}`);
    else left.splice(at, 1);
  }
  for (const extra of left) faults.push(`came out: ${lineOf(extra)} [${extra.rule}]`);
  return faults;
}

function isSame(wanted: string, { type, date, place, participants, status }: MeetingMention): boolean {
  const [kind, day, where, who = "", fate] = wanted.split(" ");
  return (
    kind === type &&
    day === date &&
    (where === "?" || where === (place ?? "-")) &&
    areSame(who.split("+"), participants) &&
    fate === status
  );
}

/** Whether ids are those of persons given by the end of theirs. */
function areSame(wanted: readonly string[], ids: readonly string[]): boolean {
  if (wanted.length !== ids.length) return false;
  return wanted.every((name) => ids.some((id) => id === name || id.endsWith(`-${name}`)));
}

function lineOf({ type, date, place, participants, status }: MeetingMention): string {
  return [type, date, place ?? "-", participants.join("+"), status].join(" ");
}

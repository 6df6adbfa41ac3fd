import type { MeetingMention } from "@/lib/domain";
import { factsOf } from "../../support/said";
import type { Article } from "./articles";

/** What an article gives: the contacts found, those missed, and what came out that it does not tell. */
export type Reading = {
  readonly found: readonly string[];
  readonly missed: readonly string[];
  readonly extra: readonly string[];
};

/** Reads an article and holds what comes out against what it tells. */
export function readingOf({ day, text, contacts }: Article): Reading {
  const left = [...factsOf(text, day).meetings];
  const found: string[] = [];
  const missed: string[] = [];
  for (const { line } of contacts) {
    const at = left.findIndex((one) => isSame(line, one));
    (at < 0 ? missed : found).push(line);
    if (at >= 0) left.splice(at, 1);
  }
  return { found, missed, extra: left.map(lineOf) };
}

/** Same kind, day, place and fate; at least half of all who are named on either side are named on both. */
function isSame(
  wanted: string,
  { type, date, place, participants, status, outcome }: MeetingMention,
): boolean {
  const [kind, day, where, who = "", fate, result] = wanted.split(" ");
  if (kind !== type || day !== date || fate !== status || (where !== "?" && where !== (place ?? "-")))
    return false;
  if (result !== "?" && result !== "-" && result !== outcome) return false;
  const names = who.split("+");
  const both = participants.filter((id) =>
    names.some((name) => id === name || id.endsWith(`-${name}`)),
  ).length;
  return both / (names.length + participants.length - both) >= 0.5;
}

function lineOf({ type, date, place, participants, status, outcome }: MeetingMention): string {
  return [type, date, place ?? "-", participants.join("+"), status, outcome ?? "-"].join(" ");
}

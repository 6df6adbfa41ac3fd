import type { Document } from "@/lib/text";
import type { Title } from "../../names/titles";
import { type Discourse, type PersonRecord, statesOf } from "./discourse";

const MEDIATORS: ReadonlySet<string> = new Set(
  "facilitateur facilitatrice intermediaire mediateur mediatrice".split(" "),
);
const ACTING: ReadonlySet<string> = new Set([
  "ambassador",
  "envoy",
  "foreign-minister",
  "head-of-government",
  "head-of-state",
  "high-representative",
  "secretary-general",
]);
/** How far behind a name « qui fait office de médiateur », « médiateur de la crise » stands. */
const BEHIND = 7;
const NEAR = 5;

/** Whether the words behind a name call someone a mediator: « X, qui fait office de médiateur », « X, médiateur de la Cédéao ». */
export function isCalledMediator({ tokens }: Document, at: number): boolean {
  if (tokens[at]?.folded !== ",") return false;
  for (let next = at + 1; next <= at + BEHIND; next++) {
    const token = tokens[next];
    if (!token || token.breaks > 0 || token.folded === "," || token.folded === ".") return false;
    if (MEDIATORS.has(token.folded)) {
      const before = tokens[next - 1]?.folded ?? "";
      return next === at + 1 || before === "de" || before === "comme" || before === "le" || before === "la";
    }
  }
  return false;
}

export function isMediator({ heads, of, plural, former }: Title): boolean {
  return !plural && !former && of.length === 0 && heads.some(({ role }) => MEDIATORS.has(role));
}

/**
 * Who « le médiateur » is: whom the text calls so, else who deals for a third party: not one of those who are told first
 * side by side, nor of their states.
 */
export function mediatorAt(discourse: Discourse): string | null {
  const met = discourse.recent();
  const called = met.find(({ roles }) => roles.some(({ role }) => MEDIATORS.has(role ?? "")));
  if (called) return called.id;
  const parties = discourse.partiesOfNews();
  const states = new Set(parties.flatMap((id) => [...statesOf(discourse.personOf(id))]));
  const isThird = (record: PersonRecord) =>
    !parties.includes(record.id) &&
    record.roles.some(({ office }) => ACTING.has(office ?? "")) &&
    ![...statesOf(record)].some((of) => states.has(of));
  const third = parties.length > 1 ? met.slice(0, NEAR).find(isThird) : undefined;
  return third?.id ?? null;
}

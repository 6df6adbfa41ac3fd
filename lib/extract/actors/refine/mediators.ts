import type { Title } from "../../names/titles";
import { type Discourse, type PersonRecord, statesOf } from "./discourse";
import { MEDIATORS } from "./introductions";

const ACTING: ReadonlySet<string> = new Set([
  "ambassador",
  "envoy",
  "foreign-minister",
  "head-of-government",
  "head-of-state",
  "high-representative",
  "secretary-general",
]);
const NEAR = 5;

export function isMediator({ heads, of, plural, former }: Title): boolean {
  return !plural && !former && of.length === 0 && heads.some(({ role }) => MEDIATORS.has(role));
}

/**
 * Who « le médiateur » is: whom the text calls so, else who deals for a third party: not one of those who are told first
 * side by side, nor of their states.
 */
export function mediatorAt(discourse: Discourse, topic: string | null): string | null {
  const met = discourse.recent();
  const called = met.find(({ roles }) => roles.some(({ role }) => MEDIATORS.has(role ?? "")));
  if (called) return called.id;
  const parties = discourse.partiesOfNews();
  const states = new Set(parties.flatMap((id) => [...statesOf(discourse.personOf(id))]));
  const isNoParty = (record: PersonRecord) =>
    !parties.includes(record.id) && ![...statesOf(record)].some((of) => states.has(of));
  const isThird = (record: PersonRecord) =>
    isNoParty(record) && record.roles.some(({ office }) => ACTING.has(office ?? ""));
  // « Le 20, il retrouvera X et Y. Le médiateur »: still he
  if (parties.length > 1 && topic !== null && isNoParty(discourse.personOf(topic))) return topic;
  const third = parties.length > 1 ? met.slice(0, NEAR).find(isThird) : undefined;
  return third?.id ?? null;
}

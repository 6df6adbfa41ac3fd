import { saidBy } from "../../support/said";
import type { Row } from "./row";

/** The contacts that a row's text gives, as rows write them. */
export function toldBy({ text, published }: Row): string[] {
  return saidBy(text, published)
    .filter((said) => said.startsWith("meeting "))
    .map((said) => said.slice("meeting ".length));
}

/** Whether the contacts found are those expected, each once, in any order. */
export function isAsExpected({ expected }: Row, found: readonly string[]): boolean {
  const left = [...found];
  for (const contact of expected) {
    const at = left.findIndex((other) => isSame(contact, other));
    if (at < 0) return false;
    left.splice(at, 1);
  }
  return left.length === 0;
}

function isSame(expected: string, found: string): boolean {
  const [type, date, place, people = "", status, outcome = "null"] = expected.split(" ");
  const other = found.split(" ");
  const names = (other[3] ?? "").split("+");
  return (
    isOne(type, other[0]) &&
    isOne(date, other[1]) &&
    isOne(place, other[2]) &&
    people.split("+").length === names.length &&
    people.split("+").every((name) => names.some((id) => isNamed(id, name))) &&
    other[4] === status &&
    isOne(outcome, other[5])
  );
}

function isOne(expected: string | undefined, found: string | undefined): boolean {
  return expected === "?" || expected === (found || "null");
}

/** « biden » is joe-biden, « abdallah » abdallah-ii. */
function isNamed(id: string, name: string): boolean {
  return `-${id}-`.includes(`-${name}-`);
}

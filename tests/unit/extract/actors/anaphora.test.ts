import { describe, expect, it } from "vitest";
import { mentionsOf } from "../../../support/mentions";
import { ANAPHORS } from "./anaphora-cases";

const MARK = /⟦([^|⟧]*)\|([^⟧]*)⟧/g;

function read(marked: string) {
  const expected: { start: number; text: string; who: string }[] = [];
  let body = "";
  let at = 0;
  for (const match of marked.matchAll(MARK)) {
    body += marked.slice(at, match.index);
    expected.push({ start: body.length, who: match[1] ?? "", text: match[2] ?? "" });
    body += match[2];
    at = match.index + match[0].length;
  }
  return { body: body + marked.slice(at), expected };
}

for (const [phenomenon, cases] of Object.entries(ANAPHORS))
  describe(phenomenon, () => {
    it.each(cases)("%s: %s", (date, marked) => {
      const { body, expected } = read(marked);
      const { actors } = mentionsOf(body, date);
      const found = expected.map(({ start, text }) => {
        const hit = actors.find((one) => one.start < start + text.length && one.end > start);
        return hit
          ? { start: hit.start, text: hit.text, who: hit.actors.join("+") }
          : { start, text, who: "-" };
      });
      expect(found).toEqual(expected);
    });
  });

import { describe, expect, it } from "vitest";
import type { MeetingMention } from "@/lib/domain";
import { anchorOf } from "@/lib/extract/anchor";
import { analyse, extractFacts } from "@/lib/extract/pipeline";
import { buildRegistry } from "@/lib/extract/registry";
import { CONTACTS_BY_VERB } from "../../../suites/contacts-by-verb";

const REGISTRY = buildRegistry({ actors: [], places: [] });

/** What the whole engine finds in a text of a day. */
function contactsIn(text: string, published: string): MeetingMention[] {
  return extractFacts(analyse(text), anchorOf(published), REGISTRY).meetings.filter(
    ({ type }) => type !== "visit",
  );
}

function fits(expected: string, contact: MeetingMention): boolean {
  const [type, date, place, participants, status, outcome = "null"] = expected.split(" ");
  const given = [
    contact.type,
    contact.date,
    contact.place ?? "null",
    contact.status,
    contact.outcome ?? "null",
  ];
  const isTold = [type, date, place, status, outcome].every(
    (wanted, index) => wanted === "?" || wanted === given[index],
  );
  const ids = participants?.split("+").toSorted();
  return isTold && (participants === "?" || ids?.join() === contact.participants.toSorted().join());
}

/** Whether each contact expected is found once, and no other. */
function isRight(expected: readonly string[], found: readonly MeetingMention[]): boolean {
  const left = [...found];
  return (
    expected.every((wanted) => {
      const at = left.findIndex((contact) => fits(wanted, contact));
      if (at >= 0) left.splice(at, 1);
      return at >= 0;
    }) && left.length === 0
  );
}

function shown({ type, date, place, participants, status, outcome }: MeetingMention): string {
  return [type, date, place ?? "null", participants.join("+"), status, ...(outcome ? [outcome] : [])].join(
    " ",
  );
}

for (const { frame, rows } of CONTACTS_BY_VERB)
  describe(`contacts told by verbs: ${frame}`, () => {
    for (const { text, published, expected, notYet } of rows)
      it(notYet ? `not yet: ${text}` : text, () => {
        const found = contactsIn(text, published);
        const isSo = isRight(expected, found);
        if (notYet) expect(isSo, "comes out right now: take `notYet` away").toBe(false);
        else expect(isSo ? expected : found.map(shown)).toEqual(expected);
      });
  });

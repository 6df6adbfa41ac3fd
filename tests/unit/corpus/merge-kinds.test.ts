import { describe, expect, it } from "vitest";
import { mergeMeetings } from "@/lib/corpus/merge";
import { kinship } from "@/lib/corpus/merge/affinity";
import { pairKeys } from "@/lib/corpus/merge/pair-keys";
import { comparePlaces } from "@/lib/corpus/merge/places";
import type { MeetingMention, MeetingType } from "@/lib/domain";
import type { GoldFacts } from "../../support/gold-facts";
import { meetingMention } from "../../support/meeting-mention";
import { smallRegistry } from "../../support/registry";

const whoIsWho = smallRegistry(
  { "anna-lind": "suede", "aino-saari": "finlande", "eva-berg": "norvege" },
  { uppsala: "suede", turku: "finlande" },
);
const two = ["aino-saari", "anna-lind"];
const three = [...two, "eva-berg"];

function mention(told: Partial<MeetingMention>): MeetingMention {
  return meetingMention({ date: "2001-03-05", participants: two, ...told });
}

function article(id: string, told: Partial<MeetingMention>): GoldFacts {
  return {
    id,
    documentDate: { edtf: "2001-03-07", given: "2001-03-07", basis: "given", evidence: [], conflict: null },
    timexes: [],
    actors: [],
    meetings: [mention(told)],
  };
}

const kindOf = (one: MeetingType, other: MeetingType, participants: readonly string[]) =>
  kinship(
    mention({ type: one, participants: [...participants] }),
    mention({ type: other, participants: [...participants] }),
    whoIsWho,
  );

describe("kinds of contact", () => {
  it.each<[MeetingType, MeetingType, readonly string[], boolean]>([
    ["meeting", "meeting", two, true],
    ["meeting", "multilateral", two, false],
    ["meeting", "multilateral", three, true],
    ["multilateral", "meeting", three, true],
    ["meeting", "phone-call", two, false],
    ["meeting", "phone-call", three, false],
    ["multilateral", "video-call", three, false],
    ["visit", "meeting", three, false],
    ["phone-call", "video-call", three, false],
  ])("%s and %s of %j can be one: %s", (one, other, participants, expected) => {
    expect(kindOf(one, other, participants) !== null).toBe(expected);
  });
});

describe("keys under which a contact is filed", () => {
  it("are a lone party's own names", () => {
    expect(pairKeys(["suede"], whoIsWho).has("suede")).toBe(true);
  });

  it("are pairs alone where there are several parties", () => {
    const keys = [...pairKeys(three, whoIsWho)];
    expect(keys.length).toBeGreaterThan(0);
    expect(keys.filter((key) => !key.includes(" "))).toEqual([]);
    expect(keys.filter((key) => new Set(key.split(" ")).size === 1)).toEqual([]);
  });

  it("do not depend on the order of the parties", () => {
    expect(pairKeys(two.toReversed(), whoIsWho)).toEqual(pairKeys(two, whoIsWho));
  });
});

it.each([
  ["uppsala", "uppsala", 2],
  ["uppsala", "suede", 1],
  ["suede", "uppsala", 1],
  ["uppsala", "turku", null],
  ["uppsala", "finlande", null],
  [null, "turku", 0],
])("the places %s and %s weigh %s", (one, other, expected) => {
  expect(comparePlaces(one, other, whoIsWho)).toBe(expected);
});

it("what the editor has set stands, however many say otherwise", () => {
  const edited: Partial<MeetingMention> = {
    correctedBy: "editor",
    place: "uppsala",
    status: "held",
    date: "2001-03-05",
  };
  const [meeting] = mergeMeetings(
    [
      article("a", { date: "2001-03" }),
      article("b", edited),
      article("c", { date: "2001-03" }),
      article("d", { status: "planned" }),
    ],
    whoIsWho,
  );
  expect(meeting).toMatchObject({ date: "2001-03-05", place: "uppsala", status: "held" });
});

it("the editor's date stands beside a firmer one that others give", () => {
  const [meeting] = mergeMeetings(
    [article("a", { correctedBy: "editor", date: "2001-03" }), article("b", {}), article("c", {})],
    whoIsWho,
  );
  expect(meeting?.date).toBe("2001-03");
});

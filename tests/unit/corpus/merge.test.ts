import { describe, expect, it } from "vitest";
import { mergeMeetings } from "@/lib/corpus/merge";
import type { MeetingMention } from "@/lib/domain";
import type { GoldFacts } from "../../support/gold-facts";
import { meetingMention } from "../../support/meeting-mention";
import { smallRegistry } from "../../support/registry";

const whoIsWho = smallRegistry(
  { "anna-lind": "suede", "aino-saari": "finlande", "bo-lind": "norvege", "eva-berg": "norvege" },
  { uppsala: "suede", turku: "finlande" },
);

type Told = Partial<MeetingMention> & Pick<MeetingMention, "date" | "participants">;

function article(id: string, written: string, ...meetings: readonly Told[]): GoldFacts {
  return {
    id,
    documentDate: { edtf: written, given: written, basis: "given", evidence: [], conflict: null },
    timexes: [],
    actors: [],
    meetings: meetings.map(meetingMention),
  };
}

const merge = (...articles: readonly GoldFacts[]) => mergeMeetings(articles, whoIsWho);
const two = ["anna-lind", "aino-saari"];

describe("one meeting or two", () => {
  it.each<[string, Told, Told, number]>([
    [
      "the same day and place",
      { date: "2001-03-05", participants: two },
      { date: "2001-03-05", participants: two },
      1,
    ],
    [
      "a day of a month",
      { date: "2001-03-05", participants: two },
      { date: "2001-03", participants: two },
      1,
    ],
    ["another day", { date: "2001-03-05", participants: two }, { date: "2001-03-06", participants: two }, 2],
    [
      "a town in the country said",
      { date: "2001-03-05", place: "uppsala", participants: two },
      { date: "2001-03-05", place: "suede", participants: two },
      1,
    ],
    [
      "towns of two countries",
      { date: "2001-03-05", place: "uppsala", participants: two },
      { date: "2001-03-05", place: "turku", participants: two },
      2,
    ],
    [
      "a call and a meeting",
      { date: "2001-03-05", participants: two, type: "phone-call" },
      { date: "2001-03-05", participants: two },
      2,
    ],
    [
      "a person and the state she speaks for",
      { date: "2001-03-05", participants: two },
      { date: "2001-03-05", participants: ["anna-lind", "finlande"] },
      1,
    ],
    [
      "another of the same family name",
      { date: "2001-03-05", participants: ["anna-lind", "aino-saari"] },
      { date: "2001-03-05", participants: ["bo-lind", "aino-saari"] },
      2,
    ],
    [
      "a name written in full and not",
      { date: "2001-03-05", participants: ["anna-lind", "karin-sund"] },
      { date: "2001-03-05", participants: ["anna-lind", "sund"] },
      1,
    ],
    [
      "one more at the table",
      { date: "2001-03-05", participants: two },
      { date: "2001-03-05", participants: [...two, "eva-berg"] },
      1,
    ],
  ])("%s", (_, one, other, count) => {
    expect(merge(article("a", "2001-03-07", one), article("b", "2001-03-08", other))).toHaveLength(count);
    expect(merge(article("b", "2001-03-08", other), article("a", "2001-03-07", one))).toHaveLength(count);
  });

  it("never glues two days by a month that holds both", () => {
    const meetings = merge(
      article("a", "2001-04-01", { date: "2001-03-05", participants: two }),
      article("b", "2001-04-01", { date: "2001-03-12", participants: two }),
      article("c", "2001-04-01", { date: "2001-03", participants: two }),
    );
    expect(meetings.map(({ date }) => date).sort()).toEqual(["2001-03-05", "2001-03-12"]);
  });

  it("keeps apart what one article tells apart", () => {
    const visit = article(
      "a",
      "2001-03-07",
      { date: "2001-03-05", participants: two },
      { date: "2001-03-05", participants: [...two, "eva-berg"] },
    );
    expect(merge(visit)).toHaveLength(2);
  });
});

describe("the life of a meeting", () => {
  const plan = { date: "2001-03-05", place: "suede", participants: two, status: "planned" } as const;
  const done = { date: "2001-03-05", place: "uppsala", participants: two, outcome: "partial" } as const;

  it("goes from plan to outcome, oldest report first", () => {
    const [meeting] = merge(article("z", "2001-03-03", plan), article("a", "2001-03-06", done));
    expect(meeting).toMatchObject({
      status: "held",
      outcome: "partial",
      place: "uppsala",
      disagreements: [],
    });
    expect(meeting?.reports.map(({ article: id, status }) => `${id} ${status}`)).toEqual([
      "z planned",
      "a held",
    ]);
  });

  it("does not undo what is done because a later article still speaks of the plan", () => {
    const [meeting] = merge(article("a", "2001-03-06", done), article("b", "2001-03-07", plan));
    expect(meeting?.status).toBe("held");
  });

  it.each(["cancelled", "postponed"] as const)("takes the latest word: %s", (status) => {
    const [meeting] = merge(
      article("a", "2001-03-03", plan),
      article("b", "2001-03-04", { ...plan, status }),
    );
    expect(meeting).toMatchObject({ status, outcome: null });
  });

  it("keeps outcomes that differ as a disagreement", () => {
    const [meeting] = merge(
      article("a", "2001-03-06", done),
      article("b", "2001-03-08", { ...done, outcome: "none" }),
    );
    expect(meeting?.outcome).toBe("none");
    expect(meeting?.disagreements).toEqual([
      {
        field: "outcome",
        values: [
          { value: "none", articles: ["b"] },
          { value: "partial", articles: ["a"] },
        ],
      },
    ]);
  });

  it("keeps days that cross as a disagreement, and dates the meeting by the later report", () => {
    const [meeting] = merge(
      article("a", "2001-03-06", { ...done, date: "2001-03-04/2001-03-05" }),
      article("b", "2001-03-08", { ...done, date: "2001-03-05/2001-03-06" }),
    );
    expect(meeting?.date).toBe("2001-03-05/2001-03-06");
    expect(meeting?.disagreements.map(({ field }) => field)).toEqual(["date"]);
  });
});

import { describe, expect, it } from "vitest";
import { mergeMeetings } from "@/lib/corpus/merge";
import type { MeetingMention } from "@/lib/domain";
import type { GoldFacts } from "../../support/gold-facts";
import { meetingMention } from "../../support/meeting-mention";
import { smallRegistry } from "../../support/registry";

const whoIsWho = smallRegistry(
  {
    "anna-lind": "suede",
    "aino-saari": "finlande",
    "eva-berg": "norvege",
    "bo-dahl": "norvege",
    "ole-ruud": "danemark",
  },
  { uppsala: "suede", turku: "finlande" },
);

const two = ["aino-saari", "anna-lind"];
const four = ["aino-saari", "anna-lind", "bo-dahl", "eva-berg"];

type Told = readonly [written: string, ...mentions: Partial<MeetingMention>[]];

function mentionOf(told: Partial<MeetingMention>): MeetingMention {
  return meetingMention({ date: "2001-03-05", place: "uppsala", participants: two, ...told });
}

function articlesOf(told: readonly Told[]): GoldFacts[] {
  return told.map(([written, ...mentions], index) => ({
    id: `article-${index}`,
    documentDate: { edtf: written, given: written, basis: "given", evidence: [], conflict: null },
    timexes: [],
    actors: [],
    meetings: mentions.map(mentionOf),
  }));
}

const MONDAY = { date: "2001-03-05" };
const TUESDAY = { date: "2001-03-06" };
const PLANNED = { status: "planned" } as const;
const CONFERENCE = { type: "multilateral", participants: four } as const;

/** A title, the articles, and the dates of the meetings that come out. */
const CASES: readonly (readonly [title: string, articles: readonly Told[], dates: readonly string[]])[] = [
  [
    "two articles of later that each know one day: no day said is glued to another",
    [
      ["2001-03-08", MONDAY],
      ["2001-03-09", TUESDAY],
    ],
    ["2001-03-05", "2001-03-06"],
  ],
  [
    "an article of the day itself: there were two",
    [
      ["2001-03-05", MONDAY],
      ["2001-03-09", TUESDAY],
    ],
    ["2001-03-05", "2001-03-06"],
  ],
  [
    "an article of the day after knows only the first",
    [
      ["2001-03-06", MONDAY],
      ["2001-03-09", TUESDAY],
    ],
    ["2001-03-05", "2001-03-06"],
  ],
  [
    "three articles, one of them of the day",
    [
      ["2001-03-05", MONDAY],
      ["2001-03-08", MONDAY],
      ["2001-03-09", TUESDAY],
    ],
    ["2001-03-05", "2001-03-06"],
  ],
  [
    "one article tells both",
    [
      ["2001-03-08", MONDAY, TUESDAY],
      ["2001-03-09", TUESDAY],
    ],
    ["2001-03-05", "2001-03-06"],
  ],
  [
    "two days apart",
    [
      ["2001-03-08", MONDAY],
      ["2001-03-09", { date: "2001-03-07" }],
    ],
    ["2001-03-05", "2001-03-07"],
  ],
  [
    "calls are made every day",
    [
      ["2001-03-08", { ...MONDAY, type: "phone-call", place: null }],
      ["2001-03-09", { ...TUESDAY, type: "phone-call", place: null }],
    ],
    ["2001-03-05", "2001-03-06"],
  ],
  [
    "at two places",
    [
      ["2001-03-08", MONDAY],
      ["2001-03-09", { ...TUESDAY, place: "turku" }],
    ],
    ["2001-03-05", "2001-03-06"],
  ],
  [
    "planned for Monday, held on Tuesday",
    [
      ["2001-03-04", { ...MONDAY, ...PLANNED }],
      ["2001-03-07", TUESDAY],
    ],
    ["2001-03-06"],
  ],
  [
    "planned for Tuesday, held on Monday",
    [
      ["2001-03-04", { ...TUESDAY, ...PLANNED }],
      ["2001-03-07", MONDAY],
    ],
    ["2001-03-05", "2001-03-06"],
  ],
  [
    "planned and held on Monday, and again on Tuesday",
    [
      ["2001-03-04", { ...MONDAY, ...PLANNED }],
      ["2001-03-05", MONDAY],
      ["2001-03-07", TUESDAY],
    ],
    ["2001-03-05", "2001-03-06"],
  ],
  [
    "two days, of which one article knows one",
    [
      ["2001-03-08", { date: "2001-03-05/2001-03-06" }],
      ["2001-03-09", TUESDAY],
    ],
    ["2001-03-05/2001-03-06"],
  ],
  [
    "a conference of which each article names other guests",
    [
      ["2001-03-08", CONFERENCE],
      ["2001-03-09", { ...CONFERENCE, participants: [...two, "ole-ruud"] }],
    ],
    ["2001-03-05"],
  ],
  [
    "conferences at two places",
    [
      ["2001-03-08", CONFERENCE],
      ["2001-03-09", { ...CONFERENCE, place: "turku" }],
    ],
    ["2001-03-05", "2001-03-05"],
  ],
  [
    "a talk of two in the margins is not the conference",
    [
      ["2001-03-08", CONFERENCE],
      ["2001-03-09", { participants: two }],
    ],
    ["2001-03-05", "2001-03-05"],
  ],
  [
    "« la conférence » or « la rencontre » of the same two",
    [
      ["2001-03-08", { type: "multilateral" }],
      ["2001-03-09", {}],
    ],
    ["2001-03-05"],
  ],
];

describe("days and sessions that articles tell differently", () => {
  it.each(CASES)("%s", (_, told, dates) => {
    const articles = articlesOf(told);
    for (const order of [articles, articles.toReversed()]) {
      expect(
        mergeMeetings(order, whoIsWho)
          .map(({ date }) => date)
          .sort(),
      ).toEqual(dates);
    }
  });
});

import { describe, expect, it } from "vitest";
import { entryDate } from "@/lib/queries/entry-date";
import { libraryOf } from "@/lib/queries/library";
import { overviewOf } from "@/lib/queries/overview";
import { aDossier } from "../../support/dossier";
import { aMeeting, aTimeline } from "../../support/timeline";

const library = libraryOf(aDossier());

const dateOf = (date: string) => entryDate(aMeeting({ slug: "m", title: "m", date }), false);

describe("the strip above the thread", () => {
  const overview = overviewOf(library, library.ordered);

  it("has a lane for each place in order of appearance, what was remote last", () => {
    expect(overview?.lanes.map(({ label, total }) => `${label} ${total}`)).toEqual([
      "Vienne 2",
      "Liban 1",
      "À distance 1",
    ]);
  });

  it("keeps every mark inside, later ones to the right", () => {
    const [first, second] = overview?.lanes[0]?.marks ?? [];
    expect(first && second && first.x > 0 && first.x < second.x && second.x < 100).toBe(true);
  });

  it("leads to the entries, and to months that have some", () => {
    expect(overview?.lanes[0]?.marks[0]?.href).toBe("#c-2019-03-12-vienne-berg-haddad");
    expect(overview?.ticks.map(({ text, href }) => [text, href])).toEqual([
      ["mars", "#m-2019-03"],
      ["avr.", "#m-2019-04"],
      ["mai", "#m-2019-05"],
    ]);
  });

  it("shows what a filter leaves out as faint, and leads to its page", () => {
    const [first, second] = overviewOf(library, library.ordered.slice(0, 2))?.lanes[0]?.marks ?? [];
    expect([first?.out, second?.out]).toEqual([false, true]);
    expect(second?.href).toBe("/rencontres/2019-04-20-vienne-haddad-novak");
  });

  it("stands one contact under the other where they share a day and a lane", () => {
    const two = ["a", "b"].map((slug) => aMeeting({ slug, title: slug, date: "2019-03-12" }));
    const marks = overviewOf(libraryOf(aTimeline({ meetings: two })), two)?.lanes[0]?.marks;
    expect(marks?.map(({ y }) => y)).toEqual([8, 24]);
  });

  it("names every year of a long period where there is room, a few on a phone", () => {
    const years = Array.from({ length: 30 }, (_, index) =>
      aMeeting({ slug: `m${index}`, title: "x", date: `${1995 + index}-03-12` }),
    );
    const ticks = overviewOf(libraryOf(aTimeline({ meetings: years })), years)?.ticks ?? [];
    expect([ticks.length, ticks.filter(({ minor }) => !minor).length]).toEqual([30, 6]);
  });

  it("gives way where it could not be read", () => {
    const many = Array.from({ length: 201 }, (_, index) =>
      aMeeting({ slug: `m${index}`, title: "x", date: "2019-03-12" }),
    );
    expect(overviewOf(libraryOf(aTimeline({ meetings: many })), many)).toBeNull();
  });
});

describe("a date in the margin", () => {
  it("stacks the days of an interval, up to a week", () => {
    const date = dateOf("2019-03-11/2019-03-14");
    expect(date.kind === "interval" && date.rows.map(({ weekday, day }) => `${weekday} ${day}`)).toEqual([
      "lundi 11",
      "mardi 12",
      "mercredi 13",
      "jeudi 14",
    ]);
  });

  it("keeps the first and last of a longer one", () => {
    const date = dateOf("2019-03-28/2019-04-09");
    expect(date.kind === "interval" && date.rows.map(({ day }) => day)).toEqual(["28", "9"]);
  });

  it.each([
    ["2019-03", "mars"],
    ["2019-03-21/2019-03-31", "fin mars"],
    ["2019", "2019"],
    ["demain", "demain"],
  ])("is vague for %s", (date, text) => {
    expect(dateOf(date)).toMatchObject({ kind: "vague", text });
  });
});

import ICAL from "ical.js";
import { describe, expect, it } from "vitest";
import { calendar, meetingCalendar, select } from "@/lib/exports";
import { contentLine } from "@/lib/exports/calendar/content-line";
import { whenLines } from "@/lib/exports/calendar/when";
import { libraryOf } from "@/lib/queries/library";
import { parseFilters } from "@/lib/url";
import { HOSTILE, meeting, sampleTimeline } from "../../support/sample-timeline";

const BASE = "https://example.org";
const timeline = sampleTimeline();
const text = calendar(select(timeline), BASE);

/** The events as ical.js reads them. */
function eventsOf(stream: string): ICAL.Component[] {
  return new ICAL.Component(ICAL.parse(stream)).getAllSubcomponents("vevent");
}

function eventOf(stream: string, slug: string): ICAL.Component {
  const found = eventsOf(stream).find(
    (event) => event.getFirstPropertyValue("uid") === `${slug}@pourparlers`,
  );
  if (!found) throw new Error(`No event with the UID of ${slug}.`);
  return found;
}

const value = (event: ICAL.Component, name: string) => String(event.getFirstPropertyValue(name));

describe("the calendar as ical.js reads it", () => {
  it("holds every meeting", () => {
    expect(eventsOf(text)).toHaveLength(4);
    const stream = new ICAL.Component(ICAL.parse(text));
    expect(stream.getFirstPropertyValue("version")).toBe("2.0");
    expect(stream.getFirstPropertyValue("x-wr-calname")).toContain("« dernier round »");
  });

  it.each([
    ["2015-03-lausanne-kerry-zarif", "CONFIRMED", "1", "2015-03-30", "2015-04-03"],
    ["2015-04-04-telephone-kerry-zarif", "CANCELLED", "0", "2015-04-04", "2015-04-05"],
    ["2015-04-10-paris-zarif", "TENTATIVE", "0", "2015-04-10", "2015-04-11"],
    ["2015-06-vienne-kerry-zarif", "TENTATIVE", "1", "2015-06-01", "2015-07-01"],
  ])("%s is %s, SEQUENCE %s, from %s until before %s", (uid, status, sequence, start, end) => {
    const event = eventOf(text, uid);
    expect(value(event, "status")).toBe(status);
    expect(value(event, "sequence")).toBe(sequence);
    expect(value(event, "dtstart")).toBe(start);
    expect(value(event, "dtend")).toBe(end);
    expect(event.getFirstProperty("dtstart")?.type).toBe("date");
  });

  it("stamps an event with its latest report, not with the clock", () => {
    expect(value(eventOf(text, "2015-03-lausanne-kerry-zarif"), "dtstamp")).toBe("2015-04-02T00:00:00Z");
    expect(calendar(select(sampleTimeline()), BASE)).toBe(text);
  });

  it("says where: the venue, the town, the country, and the spot of a town only", () => {
    const lausanne = eventOf(text, "2015-03-lausanne-kerry-zarif");
    expect(value(lausanne, "location")).toBe("Beau-Rivage, Lausanne, Suisse");
    expect(lausanne.getFirstPropertyValue("geo")).toEqual([46.52, 6.63]);
    expect(eventOf(text, "2015-04-10-paris-zarif").getFirstPropertyValue("geo")).toBeNull();
    expect(eventOf(text, "2015-04-04-telephone-kerry-zarif").getFirstPropertyValue("location")).toBeNull();
  });

  it.each([
    ["2015-03-lausanne-kerry-zarif", "Kerry–Zarif à Lausanne"],
    ["2015-04-04-telephone-kerry-zarif", "Annulé\u00a0: Kerry–Zarif au téléphone"],
    ["2015-04-10-paris-zarif", "Reportée\u00a0: Zarif à Paris"],
    ["2015-06-vienne-kerry-zarif", "Annoncée\u00a0: Kerry–Zarif à Vienne (juin 2015, jour non précisé)"],
  ])("%s is called « %s »", (uid, summary) => {
    expect(value(eventOf(text, uid), "summary")).toBe(summary);
  });

  it("quotes every source with its address", () => {
    const description = value(eventOf(text, "2015-03-lausanne-kerry-zarif"), "description");
    expect(description).toContain("«\u00a0MM.\u00a0Kerry et Zarif se sont mis d’accord jeudi à Lausanne");
    expect(description).toContain(
      "— AFP, 25\u00a0mars 2015\u00a0: https://example.org/articles/2015-03-25-rendez-vous#s1",
    );
    expect(description).toContain("Les sources divergent sur la date");
    expect(description.endsWith("https://example.org/rencontres/2015-03-30-lausanne-kerry-zarif")).toBe(true);
  });

  it("escapes what would end a value", () => {
    const description = value(eventOf(text, "2015-06-vienne-kerry-zarif"), "description");
    expect(description).toContain("</script> ]]> & “ ’\u202f; , \\");
    expect(HOSTILE).toContain("\u0007");
    expect(description).not.toContain("\u0007");
  });

  it("honours the filters of the chronology", () => {
    const filters = parseFilters({ statut: "cancelled" });
    expect(eventsOf(calendar(select(timeline, filters), BASE))).toHaveLength(1);
  });

  it("one meeting alone is the same event as in the whole", () => {
    const library = libraryOf(timeline);
    const first = timeline.meetings[0];
    if (!first) throw new Error("The sample has no meeting.");
    const [alone] = eventsOf(meetingCalendar(library, first, BASE));
    expect(alone?.toString()).toBe(eventOf(text, "2015-03-lausanne-kerry-zarif").toString());
  });

  it("leaves out what has no days, and stays a calendar when nothing is left", () => {
    const open = meeting({ slug: "x", title: "X", date: "2015-04-02/.." });
    expect(eventsOf(calendar(select(sampleTimeline({ meetings: [open] })), BASE))).toEqual([]);
  });
});

describe("the lines of the calendar (RFC 5545 §3.1)", () => {
  it("are of 75 octets at most, end in CRLF, and none is cut within a character", () => {
    const lines = text.split("\r\n");
    expect(lines.at(-1)).toBe("");
    expect(lines.filter((line) => /[\r\n]/.test(line))).toEqual([]);
    expect(Math.max(...lines.map((line) => Buffer.byteLength(line)))).toBeLessThanOrEqual(75);
    expect(text).not.toContain("\ufffd");
  });

  it("fold between characters of several octets", () => {
    const line = contentLine("SUMMARY", "é😀".repeat(40));
    expect(line.replaceAll("\r\n ", "")).toBe(`SUMMARY:${"é😀".repeat(40)}\r\n`);
    expect(line.split("\r\n").every((part) => Buffer.byteLength(part) <= 75)).toBe(true);
  });
});

describe("when", () => {
  it.each([
    ["2015-06-16T10:30Z", [["DTSTART", "20150616T103000Z"]]],
    ["2015-06-16T00:30+02:00", [["DTSTART", "20150615T223000Z"]]],
    ["2015-06-16T10:30", [["DTSTART", "20150616T103000"]]],
    [
      "[2015-12-31,2016-01-01]",
      [
        ["DTSTART;VALUE=DATE", "20151231"],
        ["DTEND;VALUE=DATE", "20160102"],
      ],
    ],
    ["hier", null],
  ])("%s", (edtf, lines) => {
    expect(whenLines(edtf)).toEqual(lines);
  });
});

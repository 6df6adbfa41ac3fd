import { describe, expect, it } from "vitest";
import { select, timelineJs } from "@/lib/exports";
import { timelineJsDate } from "@/lib/exports/timelinejs/date";
import { meeting, sampleTimeline } from "../../support/sample-timeline";

const read = (changes = {}) => JSON.parse(timelineJs(select(sampleTimeline(changes)), "https://example.org"));

describe("the JSON for TimelineJS", () => {
  it("has a title and a slide for each meeting, with its days", () => {
    const { title, events } = read();
    expect(title.text.headline).toBe("Le nucléaire iranien, « dernier round »");
    expect(events).toHaveLength(4);
    expect(events[0]).toMatchObject({
      unique_id: "2015-03-30-lausanne-kerry-zarif",
      start_date: { year: 2015, month: 3, day: 30 },
      end_date: { year: 2015, month: 4, day: 2 },
      display_date: "30\u00a0mars – 2\u00a0avril 2015",
      group: "En personne",
    });
  });

  it("says no more of a date than is known", () => {
    const vienna = read().events.at(-1);
    expect(vienna.start_date).toEqual({ year: 2015, month: 6 });
    expect(vienna).not.toHaveProperty("end_date");
    expect(timelineJsDate(16_436, "2015")).toEqual({ year: 2015 });
  });

  it("keeps article text out of its markup", () => {
    for (const { text } of read().events) expect(`${text.headline}${text.text}`).not.toContain("<script");
  });

  it("leaves out what has no days", () => {
    const open = meeting({ slug: "x", title: "X", date: "2015-04-02/.." });
    expect(read({ meetings: [open] }).events).toEqual([]);
  });
});

import { parse } from "csv-parse/sync";
import { describe, expect, it } from "vitest";
import { csvTable, select } from "@/lib/exports";
import { csvCell } from "@/lib/exports/csv/cell";
import { COLUMNS } from "@/lib/exports/csv/columns";
import { parseFilters } from "@/lib/url";
import { HOSTILE, meeting, sampleTimeline } from "../../support/sample-timeline";

const timeline = sampleTimeline();
const table = csvTable(select(timeline), "https://example.org");

function read(text: string): Record<string, string>[] {
  return parse(text, { bom: true, columns: true, record_delimiter: "\r\n" });
}

describe("the table as csv-parse reads it", () => {
  it("has a line for each meeting, in order of date", () => {
    expect(read(table).map((row) => row.identifiant)).toEqual(timeline.meetings.map(({ slug }) => slug));
  });

  it("says a meeting in words", () => {
    expect(read(table)[0]).toMatchObject({
      titre: "Kerry–Zarif à Lausanne, 30 mars–2 avril 2015",
      "date (EDTF)": "2015-03-30/2015-04-02",
      "premier jour": "2015-03-30",
      "dernier jour": "2015-04-02",
      type: "En personne",
      statut: "A eu lieu",
      issue: "Accord",
      lieu: "Lausanne",
      dans: "Suisse",
      endroit: "Beau-Rivage",
      latitude: "46.52",
      longitude: "6.63",
      participants: "John Kerry (États-Unis) | Mohammad Javad Zarif (Iran)",
      "à l’initiative de": "États-Unis",
      "nombre de sources": "2",
      sources: "AFP, 25\u00a0mars 2015 | Dépêche du 2\u00a0avril 2015",
      "adresse permanente": "https://example.org/rencontres/2015-03-30-lausanne-kerry-zarif",
    });
  });

  it("keeps hostile words within their cell", () => {
    const rows = read(table);
    expect(rows).toHaveLength(4);
    expect(rows[0]?.sujets).toBe(`programme nucléaire | ${HOSTILE}`);
  });

  it("has only its header when nothing is chosen", () => {
    const none = csvTable(select(timeline, parseFilters({ q: "pékin" })), "");
    expect(read(none)).toEqual([]);
    expect(none.startsWith("\ufeffidentifiant,titre,")).toBe(true);
  });

  it("leaves days empty where the date gives none", () => {
    const open = meeting({ slug: "x", title: "X", date: "2015-04-02/.." });
    const [row] = read(csvTable(select(sampleTimeline({ meetings: [open] })), ""));
    expect(row).toMatchObject({ "premier jour": "", "dernier jour": "" });
  });

  it("has no header twice", () => {
    expect(new Set(COLUMNS.map(({ header }) => header)).size).toBe(COLUMNS.length);
  });
});

describe("a cell (RFC 4180 §2)", () => {
  it.each([
    ["Kerry", "Kerry"],
    ["Kerry, Zarif", '"Kerry, Zarif"'],
    ['dit "oui"', '"dit ""oui"""'],
    ["deux\nlignes", '"deux\nlignes"'],
    ["=1+1", "'=1+1"],
    ["@SUM(A1)", "'@SUM(A1)"],
    [-3.5, "-3.5"],
    [null, ""],
  ])("%j is written %s", (value, written) => {
    expect(csvCell(value)).toBe(written);
  });
});

import { describe, expect, it } from "vitest";
import { boundsOf, parseDay } from "@/lib/calendar";
import { buildCorpus } from "@/lib/corpus";
import { buildRegistry } from "@/lib/extract/registry";
import { clues } from "../../suites/document-date/clues";
import { datelines } from "../../suites/document-date/datelines";
import { longer } from "../../suites/document-date/longer";
import { type DateRow, readDates } from "../../suites/document-date/read";
import { toldInPassing } from "../../suites/document-date/told-in-passing";
import { unnarrowed } from "../../suites/document-date/unnarrowed";
import { weeks } from "../../suites/document-date/weeks";
import { textDraft } from "../../support/text-draft";

const registry = buildRegistry({ actors: [], places: [] });
const CERTAIN = /^\d{4}-\d{2}-\d{2}$/;
/** A set of days may lie in a stretch so much longer. */
const MOST_DAYS = 14;

function dated({ body, hint }: DateRow): string {
  return buildCorpus([textDraft(body, hint).source], registry, []).articles[0]?.documentDate.edtf ?? "";
}

function isRight({ published, hint, expected }: DateRow, edtf: string): boolean {
  const isCertain = CERTAIN.test(edtf);
  if (expected === "D") return edtf.slice(0, 10) === published && edtf.length <= published.length + 1;
  if (expected === "open") return !isCertain;
  if (expected === "not wrong") return !isCertain || edtf === published;
  const days = expected.slice(1, -1).split(",").map(parseDay);
  const bounds = boundsOf(edtf.replace("?", ""));
  if (!bounds || isCertain) return false;
  const isNarrow = edtf === hint || bounds.end - bounds.start <= MOST_DAYS;
  return isNarrow && days.every((day) => day !== null && bounds.start <= day && day <= bounds.end);
}

describe.each([
  ["datelines", datelines],
  ["weeks", weeks],
  ["clues", clues],
  ["unnarrowed", unnarrowed],
  ["longer", longer],
  ["toldInPassing", toldInPassing],
])("the day a careful reader finds: %s", (_, table) => {
  it.each(readDates(table))("$published, given $hint → $expected", (row) => {
    const edtf = dated(row);
    if (row.notYet) expect(isRight(row, edtf), `${edtf} is right now: strike out notYet`).toBe(false);
    else expect(isRight(row, edtf), `${edtf}: ${row.body}`).toBe(true);
  });
});

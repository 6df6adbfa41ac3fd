import { DOMParser, onErrorStopParsing } from "@xmldom/xmldom";
import { parse } from "csv-parse/sync";
import fc from "fast-check";
import ICAL from "ical.js";
import { describe, expect, it } from "vitest";
import { contentLine, icalText } from "@/lib/exports/calendar/content-line";
import { csvCell } from "@/lib/exports/csv/cell";
import { serialise } from "@/lib/exports/json-ld";
import { element } from "@/lib/exports/markup";

/** Text of everything that hurts, and of everything else. */
const text = fc.oneof(
  fc.string({ unit: "binary" }),
  fc.string({ unit: fc.constantFrom(..."\"'<>&,;:\\\n\r\t =+-@]/é€😀\u00a0\u2028\u0007aA") }),
);

/** What formats that hold no control characters and no lone surrogates can keep of a text. */
const printable = text.map((given) =>
  // oxlint-disable-next-line no-control-regex -- these are the characters that such formats leave out
  given.toWellFormed().replace(/[\u0000-\u0009\u000b-\u001f\u007f\ufffe\uffff]/g, "."),
);

function guarded(given: string): string {
  return /^[=+\-@\t\r]/.test(given) ? `'${given}` : given;
}

/** xmldom takes the line ends of XML 1.1 for those of XML 1.0. */
function withLineEnds(given: string, end: string): string {
  return given.replace(/[\u0085\u2028]/g, end);
}

describe("any text comes back from an independent reader as it was", () => {
  it("out of a calendar", () => {
    fc.assert(
      fc.property(printable, (given) => {
        const event = `${contentLine("DESCRIPTION;LANGUAGE=fr", icalText(given))}END:VEVENT\r\n`;
        const read = new ICAL.Component(ICAL.parse(`BEGIN:VEVENT\r\n${event}`));
        expect(read.getFirstPropertyValue("description")).toBe(given);
      }),
    );
  });

  it("out of a table, but for the apostrophe before formulas", () => {
    fc.assert(
      fc.property(text, text, (one, other) => {
        const [row] = parse(`${csvCell(one)},${csvCell(other)}\r\n`, { record_delimiter: "\r\n" });
        expect(row).toEqual([guarded(one), guarded(other)]);
      }),
    );
  });

  it("out of XML, as text and as attribute", () => {
    fc.assert(
      fc.property(printable, (given) => {
        const { markup } = element("a", { b: given.replaceAll("\n", " ") }, given);
        const read = new DOMParser({ onError: onErrorStopParsing }).parseFromString(
          markup,
          "text/xml",
        ).documentElement;
        expect(read?.textContent).toBe(withLineEnds(given, "\n"));
        expect(read?.getAttribute("b")).toBe(withLineEnds(given.replaceAll("\n", " "), " "));
      }),
    );
  });

  it("out of JSON-LD, which never holds what could end its script element", () => {
    fc.assert(
      fc.property(text, (given) => {
        const json = serialise({ name: given });
        expect(json).not.toMatch(/[<>&\u2028\u2029]/);
        expect(JSON.parse(json).name).toBe(given);
      }),
    );
  });
});

describe("characters that XML cannot hold", () => {
  it.each([
    ["a\u0000b\u0007c", "abc"],
    ["\ud83d", ""],
    ["\ude00a", "a"],
    ["😀", "😀"],
    ["a\uffffb", "ab"],
  ])("%j is written %j", (given, written) => {
    expect(element("p", {}, given).markup).toBe(`<p>${written}</p>`);
  });
});

import fc from "fast-check";
import { expect, it } from "vitest";
import { boundsOf } from "@/lib/calendar";
import { anchorOf } from "@/lib/extract/anchor";
import { findTemporal, resolveTemporal, type TemporalMention } from "@/lib/extract/temporal";
import { type Document, findVerbs, segment } from "@/lib/text";

const PIECES = [
  ..."le la les du de au à en et ou , . ( ) « » - / ' depuis avant vers dès ce cette dernier prochaine fin début mi-".split(
    " ",
  ),
  ..."lundi vendredi soir matin nuit janvier mars août 1er 4 31 32 98 2016 2010 00H01 15h30 07H00 GMT midi".split(
    " ",
  ),
  ..."hier demain veille lendemain semaine mois an ans heures jours trois cent une dizaine été printemps Pâques Noël".split(
    " ",
  ),
  ..."a annoncé rencontrera doit tués prévue plus tôt tard après il y a siècle XXe années trimestre premier".split(
    " ",
  ),
  "\n\n",
  "\u00a0",
];
const TEXT = fc.array(fc.constantFrom(...PIECES), { maxLength: 40 }).map((pieces) => pieces.join(" "));
const WRITTEN = fc.constantFrom("2016-09-08", "2016-09", "2016", "2016-02-29", "1999-12-31", null);

/** TIMEX3 values as the annotation guide has them, months and days in range. */
const VALUE =
  /^(?:(?:\d{4}|XXXX)(?:-(?:0[1-9]|1[0-2]|XX)(?:-(?:0[1-9]|[12]\d|3[01]|XX))?|-W(?:\d\d|XX)(?:-WE|-[1-7])?|-(?:SP|SU|FA|WI|Q[1-4]|H[12]))?(?:T(?:MO|MI|AF|EV|NI|DT|\d\d:\d\d(?:Z)?))?|\d{2,3}|XXX?|P(?:T?(?:\d+(?:\.\d+)?|X)(?:[YMWDHS]|WE|DE|CE))+(?:T\d+[HM])?|(?:PAST|PRESENT|FUTURE)_REF)$/;

function read(
  text: string,
  written: string | null,
): [Document, TemporalMention[], ReturnType<typeof resolveTemporal>] {
  const document = segment(text);
  const mentions = findTemporal(document, findVerbs(document));
  return [document, mentions, resolveTemporal(document, mentions, anchorOf(written))];
}

it("any text and any anchor give well-formed timexes in order, without overlap", () => {
  fc.assert(
    fc.property(TEXT, WRITTEN, (text, written) => {
      const [, mentions, timexes] = read(text, written);
      expect(timexes).toHaveLength(mentions.length);
      let end = 0;
      for (const timex of timexes) {
        expect(timex.start).toBeGreaterThanOrEqual(end);
        expect(text.slice(timex.start, timex.end)).toBe(timex.text);
        expect(timex.value).toMatch(VALUE);
        end = timex.end;
      }
    }),
    { numRuns: 600 },
  );
});

it("a date with its day of writing known covers days; a length of time none", () => {
  fc.assert(
    fc.property(TEXT, (text) => {
      for (const { edtf, type, value } of read(text, "2016-09-08")[2]) {
        if (type === "DURATION" || type === "SET" || value.endsWith("_REF")) expect(edtf).toBeNull();
        else if (!value.startsWith("XX")) expect(boundsOf(edtf ?? ""), `${value} ${edtf}`).not.toBeNull();
      }
    }),
    { numRuns: 600 },
  );
});

it("any characters are read without error", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme", maxLength: 120 }), (text) => {
      expect(() => read(text, null)).not.toThrow();
    }),
  );
});

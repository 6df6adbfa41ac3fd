import { describe, expect, it } from "vitest";
import { dayOf } from "@/lib/calendar";
import { formatDate, machineDate, monthPart, namesDays, period } from "@/lib/format";

const plain = (text: string) => text.replaceAll("\u00a0", " ");

describe("formatDate", () => {
  it.each([
    ["2016-08-26", { weekday: true }, "vendredi 26 août 2016"],
    ["2016-08-26", { year: false }, "26 août"],
    ["2016-08-01", {}, "1er août 2016"],
    ["2016-09-04/2016-09-05", {}, "4–5 septembre 2016"],
    ["2016-09-04/2016-09-05", { year: false }, "4–5 septembre"],
    ["2016-08-28/2016-09-02", {}, "28 août – 2 septembre 2016"],
    ["2016-12-30/2017-01-02", {}, "30 décembre 2016 – 2 janvier 2017"],
    ["2016-07-01/2016-07-10", {}, "début juillet 2016"],
    ["2016-07-11/2016-07-20", {}, "mi-juillet 2016"],
    ["2016-02-21/2016-02-29", {}, "fin février 2016"],
    ["2016-07", {}, "juillet 2016"],
    ["2014-22", {}, "été 2014"],
    ["2016", {}, "2016"],
    ["199X", {}, "1990–1999"],
    ["2016-08-26?", { weekday: true }, "vendredi 26 août 2016 (probable)"],
    ["[2016-08-26,2016-09-09]", {}, "26 août ou 9 septembre 2016"],
    ["[2015-12-31,2016-01-07]", {}, "31 décembre 2015 ou 7 janvier 2016"],
    ["XXXX", {}, "date inconnue"],
    ["peut-être", {}, "peut-être"],
  ])("%s %j → %s", (edtf, style, expected) => {
    expect(plain(formatDate(edtf, style))).toBe(expected);
  });

  it("keeps a day with its month", () => {
    expect(formatDate("2016-08-26")).toContain("26\u00a0août");
  });
});

it("knows a tenth of a month from an interval of days", () => {
  expect(monthPart("2016-07-11/2016-07-20")?.prefix).toBe("mi-");
  expect(monthPart("2016-07-11/2016-07-21")).toBeNull();
  expect(namesDays("2016-07-11/2016-07-20")).toBe(false);
  expect(namesDays("2016-09-04/2016-09-05")).toBe(true);
  expect(namesDays("2016-09")).toBe(false);
});

it("says a period with the year once", () => {
  expect(plain(period(dayOf(2016, 7, 14), dayOf(2016, 9, 9)))).toBe("du 14 juillet au 9 septembre 2016");
  expect(plain(period(dayOf(2016, 12, 1), dayOf(2017, 1, 9)))).toBe("du 1er décembre 2016 au 9 janvier 2017");
});

it("gives HTML only dates it allows", () => {
  expect(machineDate("2016-08-26")).toBe("2016-08-26");
  expect(machineDate("2016-08")).toBe("2016-08");
  expect(machineDate("2016-09-04/2016-09-05")).toBeUndefined();
  expect(machineDate("2014-22")).toBeUndefined();
  expect(machineDate("2016-02-30")).toBeUndefined();
});

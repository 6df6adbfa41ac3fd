import { describe, expect, it } from "vitest";
import { boundsOf, contains, formatDay, formatInterval, intersection, overlaps } from "@/lib/calendar";

const bounds = (edtf: string): string | null => {
  const found = boundsOf(edtf);
  return found && `${formatDay(found.start)} ${formatDay(found.end)}`;
};
const interval = (edtf: string) => boundsOf(edtf) ?? { start: Number.NaN, end: Number.NaN };

describe("EDTF bounds", () => {
  it.each([
    ["2016-09-08", "2016-09-08 2016-09-08"],
    ["2016-09-08T22:32", "2016-09-08 2016-09-08"],
    ["2016-02", "2016-02-01 2016-02-29"],
    ["2016", "2016-01-01 2016-12-31"],
    ["199X", "1990-01-01 1999-12-31"],
    ["19XX", "1900-01-01 1999-12-31"],
    ["2014-22", "2014-06-01 2014-08-31"],
    ["2014-24", "2014-12-01 2015-02-28"],
    ["2016-07-11/2016-07-20", "2016-07-11 2016-07-20"],
    ["2016-07~", "2016-07-01 2016-07-31"],
    ["[2016-08-26,2016-09-09]", "2016-08-26 2016-09-09"],
    ["[2016-08-26..]", "2016-08-26 2016-08-26"],
  ])("%s covers %s", (edtf, expected) => {
    expect(bounds(edtf)).toBe(expected);
  });

  it.each(["", "XXXX", "2016-13", "2016-02-30", "2016-07-11/", "/2016", "2016/x", "[]"])(
    "%j has none",
    (edtf) => {
      expect(boundsOf(edtf)).toBeNull();
    },
  );
});

describe("intervals", () => {
  it.each(["2016-09-08", "2016-02", "2016", "2016-07-11/2016-07-20", "2016-12", "2016-07-01/2016-08-15"])(
    "%s is written as it was read",
    (edtf) => {
      expect(formatInterval(interval(edtf))).toBe(edtf);
    },
  );

  it("compares intervals", () => {
    const july = interval("2016-07");
    const middle = interval("2016-07-11/2016-07-20");
    expect(overlaps(july, interval("2016-07-31/2016-08-02"))).toBe(true);
    expect(overlaps(july, interval("2016-08-01"))).toBe(false);
    expect([contains(july, middle), contains(middle, july)]).toEqual([true, false]);
    expect(contains(middle, interval("2016-07-15/2016-07-31"))).toBe(false);
    expect(contains(middle, interval("2016-07-01/2016-07-15"))).toBe(false);
    expect(intersection(middle, interval("2016-07-15/2016-07-31"))).toEqual(
      interval("2016-07-15/2016-07-20"),
    );
    expect(intersection(middle, interval("2016-08"))).toBeNull();
  });
});

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  dateOf,
  dayOf,
  daysInMonth,
  formatDay,
  formatWeek,
  mondayOf,
  parseDay,
  weekdayAtOrAfter,
  weekdayAtOrBefore,
  weekdayOf,
  weekOf,
} from "@/lib/calendar";

const day = (text: string): number => parseDay(text) ?? Number.NaN;

describe("days", () => {
  it.each([
    ["2016-02-29", 1],
    ["2016-09-08", 4],
    ["1999-12-31", 5],
    ["1913-01-21", 2],
  ])("%s is weekday %i", (text, weekday) => {
    expect(weekdayOf(day(text))).toBe(weekday);
  });

  it.each(["2016-02-30", "2015-02-29", "2016-13-01", "2016-9-8", "8 septembre"])("%s is no date", (text) => {
    expect(parseDay(text)).toBeNull();
  });

  it.each([
    ["2016-09-08", 3, "2016-09-07", "2016-09-14"],
    ["2016-09-08", 4, "2016-09-08", "2016-09-08"],
    ["2016-09-08", 5, "2016-09-02", "2016-09-09"],
  ])("from %s weekday %i: last %s, next %s", (text, weekday, last, next) => {
    expect(formatDay(weekdayAtOrBefore(day(text), weekday))).toBe(last);
    expect(formatDay(weekdayAtOrAfter(day(text), weekday))).toBe(next);
  });

  it("counts the days of leap years", () => {
    expect([daysInMonth(2016, 2), daysInMonth(2015, 2), daysInMonth(1900, 2), daysInMonth(2016, 12)]).toEqual(
      [29, 28, 28, 31],
    );
  });

  it("reads back every day it writes", () => {
    fc.assert(
      fc.property(fc.integer({ min: dayOf(1800, 1, 1), max: dayOf(2200, 1, 1) }), (n) => {
        const { year, month, day: date } = dateOf(n);
        return parseDay(formatDay(n)) === n && dayOf(year, month, date) === n;
      }),
    );
  });
});

describe("ISO weeks", () => {
  it.each([
    ["2016-09-08", "2016-W36"],
    ["2016-01-03", "2015-W53"],
    ["2018-12-31", "2019-W01"],
    ["2021-01-01", "2020-W53"],
  ])("%s is in %s", (text, week) => {
    expect(formatWeek(weekOf(day(text)))).toBe(week);
  });

  it("starts each week on its own Monday", () => {
    fc.assert(
      fc.property(fc.integer({ min: -20_000, max: 40_000 }), (n) => {
        const monday = mondayOf(weekOf(n));
        return weekdayOf(monday) === 1 && monday <= n && n < monday + 7;
      }),
    );
  });
});

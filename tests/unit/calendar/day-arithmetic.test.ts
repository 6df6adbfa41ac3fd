import { assert, integer, property } from "fast-check";
import { describe, expect, it } from "vitest";
import { dateOf, dayOf } from "@/lib/calendar";

const MS_PER_DAY = 86_400_000;

describe("days by integers", () => {
  it("agree with the calendar of the platform", () => {
    assert(
      property(integer({ min: -700_000, max: 700_000 }), (day) => {
        const date = new Date(day * MS_PER_DAY);
        expect(dateOf(day)).toEqual({
          year: date.getUTCFullYear(),
          month: date.getUTCMonth() + 1,
          day: date.getUTCDate(),
        });
      }),
    );
  });

  it("roll over as the platform does", () => {
    const year = integer({ min: 1800, max: 2200 });
    const month = integer({ min: -30, max: 30 });
    const number = integer({ min: -50, max: 150 });
    assert(
      property(year, month, number, (y, m, d) => {
        expect(dayOf(y, m, d)).toBe(Math.round(Date.UTC(y, m - 1, d) / MS_PER_DAY));
      }),
    );
  });
});

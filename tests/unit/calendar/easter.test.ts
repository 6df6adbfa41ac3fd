import { expect, it } from "vitest";
import { easterOf, formatDay, weekdayOf } from "@/lib/calendar";

it.each(["1818-03-22", "1998-04-12", "2000-04-23", "2016-03-27", "2017-04-16", "2038-04-25"])(
  "Easter Sunday %s",
  (day) => {
    expect(formatDay(easterOf(Number(day.slice(0, 4))))).toBe(day);
  },
);

it("Easter is a Sunday from 22 March to 25 April", () => {
  for (let year = 1900; year < 2100; year++) {
    const day = formatDay(easterOf(year)).slice(5);
    expect(weekdayOf(easterOf(year))).toBe(7);
    expect(day >= "03-22" && day <= "04-25", `${year}: ${day}`).toBe(true);
  }
});

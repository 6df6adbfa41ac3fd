import { type Day, type DayInterval, dateOf, dayOf } from "@/lib/calendar";

/**
 * How front matter errs: logarithms of how likely an article is of a day beside the one given, which is 0. Of a hundred
 * full dates some five are wrong. Years and months are mistyped or carried over; a page gives the day of a new edition,
 * a crawler its own, which is as likely weeks as years away.
 */
const DAY_SLIPS = { year: -5.2, nearlyYear: -7.5, month: -6.5, edition: -7.5, dayTooEarly: -9 } as const;
/** Any other day: so rare, and rarer by this much for each day that it lies farther off, down to the last. */
const ELSEWHERE = { at: -10.8, perDay: -1 / 900, floor: -15.5 } as const;
/** Of a month given, for any of its days and any other. */
const MONTH_SLIPS = { year: -5, month: -7, elsewhere: -7 } as const;
const YEAR_SLIP = -7;
/** Crawlers come after the day of writing. */
const BEFORE_WRITING = -2;
/** Days within which a page is put up anew, and by which a year's slip may miss. */
const EDITION = 10;
const NEARLY = 1;

/** The likeliest slip of a full date. */
export const LIKELIEST_SLIP = DAY_SLIPS.year;

/** The weights of days where the front matter names some stretch, a day, a month or a year. */
export function slipsFrom(given: DayInterval): (day: Day) => number {
  const slip = given.start === given.end ? daySlips(given.start) : periodSlips(given);
  return (day) => (day >= given.start && day <= given.end ? 0 : slip(day));
}

function daySlips(given: Day): (day: Day) => number {
  const { year, month, day: number } = dateOf(given);
  const slips = new Map<Day, number>();
  for (let away = 1; away <= EDITION; away++) {
    slips.set(given - away, DAY_SLIPS.edition);
    slips.set(given + away, DAY_SLIPS.dayTooEarly);
  }
  for (const years of [-1, 1])
    for (let away = -NEARLY; away <= NEARLY; away++)
      slips.set(
        dayOf(year + years, month, number) + away,
        away === 0 ? DAY_SLIPS.year : DAY_SLIPS.nearlyYear,
      );
  for (const months of [-1, 1]) slips.set(dayOf(year, month + months, number), DAY_SLIPS.month);
  return (day) =>
    slips.get(day) ??
    Math.max(ELSEWHERE.floor, ELSEWHERE.at + Math.abs(day - given) * ELSEWHERE.perDay + late(day, given) / 2);
}

function periodSlips({ start, end }: DayInterval): (day: Day) => number {
  const { year, month } = dateOf(start);
  if (dateOf(end).month !== month) return (day) => YEAR_SLIP + late(day, end);
  return (day) => {
    const there = dateOf(day);
    const months = there.year * 12 + there.month - year * 12 - month;
    if (Math.abs(months) === 12) return MONTH_SLIPS.year;
    return (Math.abs(months) === 1 ? MONTH_SLIPS.month : MONTH_SLIPS.elsewhere) + late(day, end);
  };
}

function late(day: Day, given: Day): number {
  return day > given ? BEFORE_WRITING : 0;
}

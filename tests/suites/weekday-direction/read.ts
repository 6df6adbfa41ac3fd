import { formatDay, parseDay, weekdayAtOrAfter, weekdayAtOrBefore } from "@/lib/calendar";

/** A sentence with its marks resolved for one day of publication. */
export type DirectionRow = { readonly said: string; readonly marked: string; readonly notYet: boolean };

/** The Monday of the week in which all sentences are said. */
const MONDAY = parseDay("2015-06-08") ?? 0;
const WEEKDAYS = ["lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche"];
const LINE = /^(notYet )?([1-7]) (.+)$/;

/**
 * Reads a table, a sentence a line behind the weekday on which it is said (1 Monday) and behind `notYet` where the engine
 * does not read it so yet. Marks are those of the annotation guide without the kind, with a day as `P` (the last so named
 * at or before), `F` (the next at or after) or a count of days: `⟦P|jeudi⟧`, `⟦-1TEV|jeudi soir⟧`.
 */
export function readDirections(table: string): DirectionRow[] {
  return table.split("\n").flatMap((line): DirectionRow[] => {
    const [, notYet, weekday, text] = LINE.exec(line) ?? [];
    if (weekday === undefined || text === undefined) return [];
    const day = MONDAY + Number(weekday) - 1;
    const marked = text.replace(/⟦([^|⟧]+)\|([^⟧]+)⟧/g, (_, value: string, words: string) => {
      return `⟦${resolve(value, words, day)}|${words}⟧`;
    });
    return [{ said: formatDay(day), marked, notYet: notYet !== undefined }];
  });
}

function resolve(value: string, words: string, day: number): string {
  const [, sign, rest = ""] = /^(P|F|[+-]?\d{1,2})((?:T|\s).*)?$/.exec(value) ?? [];
  if (sign === undefined) return value;
  if (sign !== "P" && sign !== "F") return formatDay(day + Number(sign)) + rest;
  const weekday = WEEKDAYS.findIndex((name) => words.toLowerCase().includes(name)) + 1;
  return formatDay(sign === "P" ? weekdayAtOrBefore(day, weekday) : weekdayAtOrAfter(day, weekday)) + rest;
}

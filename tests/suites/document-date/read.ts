/** One article of the suite with one hint, and what a careful reader makes of its day. */
export type DateRow = {
  readonly published: string;
  readonly hint: string | null;
  /**
   * `D`: the day of writing, certain or probable. `{a,b}`: these days and hardly others, none of them certain.
   * `not wrong`: no other day as certain. `open`: no day as certain.
   */
  readonly expected: string;
  readonly body: string;
  readonly notYet: boolean;
};

const HINT = /^(notYet )?(none|\d{4}[-\d]*): (.+)$/;

/**
 * Reads a table: each article begins with `= DAY`, the true day, then a line `HINT: EXPECTED` for each hint it is tried
 * with, behind `notYet` where the engine does not know better yet, then its text.
 */
export function readDates(table: string): DateRow[] {
  return table
    .split(/^= /mu)
    .slice(1)
    .flatMap((article) => {
      const [published = "", ...lines] = article.trim().split("\n");
      const hints = lines.filter((line) => HINT.test(line)).map((line) => HINT.exec(line) ?? []);
      const body = lines.filter((line) => !HINT.test(line)).join("\n");
      return hints.map(
        ([, notYet, hint = "", expected = ""]): DateRow => ({
          published,
          hint: hint === "none" ? null : hint,
          expected,
          body,
          notYet: notYet !== undefined,
        }),
      );
    });
}

import type { Day, DayInterval } from "@/lib/calendar";
import type { KnownMeeting } from "./known-meeting";
import { lowerBound } from "./lower-bound";

/** Meetings that took place, by first day. */
export class HeldMeetings {
  readonly #meetings: readonly KnownMeeting[];
  readonly #starts: Int32Array;
  /** For each, the latest place in the list, up to its own, at which all earlier ones are over. */
  readonly #gaps: Int32Array;

  /** @param sorted - by first day, then article */
  constructor(sorted: readonly KnownMeeting[]) {
    this.#meetings = sorted.filter(({ mention }) => mention.status === "held");
    this.#starts = Int32Array.from(this.#meetings, ({ days }) => days.start);
    this.#gaps = new Int32Array(this.#meetings.length);
    let latest = Number.NEGATIVE_INFINITY;
    let gap = 0;
    for (const [index, { days }] of this.#meetings.entries()) {
      if (latest < days.start) gap = index;
      this.#gaps[index] = gap;
      latest = Math.max(latest, days.end);
    }
  }

  /**
   * Those that begin after a day, while `visit` wants more. Of several that share a day only the first counts, even
   * where it began before: they are reports of one thing. What an article itself tells is left out.
   */
  visitAfter(day: Day, article: string, visit: (days: DayInterval) => boolean): void {
    let over = Number.NEGATIVE_INFINITY;
    const first = lowerBound(this.#starts, day + 1);
    for (let at = this.#gaps[first] ?? first; at < this.#meetings.length; at++) {
      const known = this.#meetings[at];
      if (!known || known.article === article || known.days.start <= over) continue;
      over = known.days.end;
      if (known.days.start > day && !visit(known.days)) return;
    }
  }

  /** The first that begins on a day or later, and that an article does not tell itself. */
  firstFrom(day: Day, article: string): KnownMeeting | undefined {
    for (let at = lowerBound(this.#starts, day); at < this.#meetings.length; at++)
      if (this.#meetings[at]?.article !== article) return this.#meetings[at];
    return undefined;
  }
}

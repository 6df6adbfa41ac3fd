import type { DayInterval } from "@/lib/calendar";
import { overlaps } from "@/lib/calendar";
import type { Kinship } from "../merge/affinity";
import { HeldMeetings } from "./held-meetings";
import { compareMeetings, type KnownMeeting, WIDEST } from "./known-meeting";
import { lowerBound } from "./lower-bound";

/** So many articles are remembered for each meeting told alike: one more than a reader of its own needs. */
export const TELLERS = 2;

/**
 * The meetings known that a mention may be about, dates aside. Many articles ask for the same ones, and corpora know
 * many: what is asked is looked up and not walked through.
 */
export class Kinsfolk {
  /** By first day, then article. */
  readonly meetings: readonly KnownMeeting[];
  readonly #starts: Int32Array;
  readonly #ends: Int32Array;
  readonly #countOfStarts: number;
  /** Who tells of one of them in the very place, or in one around it: two are enough to know. */
  readonly #placing: readonly string[];
  #held: HeldMeetings | null = null;

  constructor(kin: readonly { readonly known: KnownMeeting; readonly kinship: Kinship }[]) {
    this.meetings = fewTellers(kin.map(({ known }) => known).sort(compareMeetings));
    this.#starts = Int32Array.from(this.meetings, ({ days }) => days.start);
    this.#ends = Int32Array.from(this.meetings, ({ days }) => days.end).sort();
    this.#countOfStarts = this.#starts.filter((start, at) => start !== this.#starts[at - 1]).length;
    const placed = kin.filter(({ kinship }) => kinship.place > 0).map(({ known }) => known.article);
    const other = placed.find((article) => article !== placed[0]);
    this.#placing = [placed[0], other].filter((article) => article !== undefined);
  }

  /** Those that took place. */
  get held(): HeldMeetings {
    this.#held ??= new HeldMeetings(this.meetings);
    return this.#held;
  }

  has(known: KnownMeeting): boolean {
    for (let at = this.indexFrom(known.days.start); this.#starts[at] === known.days.start; at++)
      if (this.meetings[at] === known) return true;
    return false;
  }

  /** Whether another article tells of one in the very place, or in one around it. */
  isPlacedBeside(article: string): boolean {
    return this.#placing.some((teller) => teller !== article);
  }

  /** How many different meetings there are beside those that only one article tells of. */
  countBeside(article: string, own: readonly KnownMeeting[]): number {
    const lone = new Set(own.map(({ days }) => days.start).filter((start) => !this.#isTold(start, article)));
    return this.#countOfStarts - lone.size;
  }

  #isTold(start: number, article: string): boolean {
    for (let at = this.indexFrom(start); this.#starts[at] === start; at++)
      if (this.meetings[at]?.article !== article) return true;
    return false;
  }

  /** How many share a day with a stretch. */
  countOver({ start, end }: DayInterval): number {
    return this.indexFrom(end + 1) - lowerBound(this.#ends, start);
  }

  /** Where those are that begin on a day or later. */
  indexFrom(start: number): number {
    return lowerBound(this.#starts, start);
  }
}

/** The meetings that a mention may be about and that other articles know. */
export class Kin {
  readonly #all: Kinsfolk;
  readonly #article: string;
  readonly #own: readonly KnownMeeting[];

  constructor(all: Kinsfolk, article: string, own: readonly KnownMeeting[]) {
    this.#all = all;
    this.#article = article;
    this.#own = own;
  }

  get all(): Kinsfolk {
    return this.#all;
  }

  /** Whether one of them agrees in place. */
  get isPlaced(): boolean {
    return this.#all.isPlacedBeside(this.#article);
  }

  /** How many different ones there are: several reports of one count once. */
  get count(): number {
    return this.#all.countBeside(this.#article, this.#own);
  }

  /** Whether one of them shares a day with a stretch. */
  isOver(days: DayInterval): boolean {
    let count = this.#all.countOver(days);
    for (const known of this.#own) if (overlaps(known.days, days)) count--;
    return count > 0;
  }

  /** The first that shares a day with a stretch. */
  firstOver(days: DayInterval): KnownMeeting | undefined {
    const { meetings } = this.#all;
    for (let at = this.#all.indexFrom(days.start - WIDEST); at < meetings.length; at++) {
      const known = meetings[at];
      if (!known || known.days.start > days.end) return undefined;
      if (known.article !== this.#article && overlaps(known.days, days)) return known;
    }
    return undefined;
  }
}

/** Of those told of the same days with the same status, the ones of the first articles. */
function fewTellers(sorted: readonly KnownMeeting[]): KnownMeeting[] {
  const tellers = new Map<string, Set<string>>();
  return sorted.filter(({ article, mention, days }) => {
    const key = `${days.start} ${days.end} ${mention.status}`;
    const articles = tellers.get(key) ?? new Set<string>();
    tellers.set(key, articles);
    if (articles.size >= TELLERS && !articles.has(article)) return false;
    articles.add(article);
    return true;
  });
}

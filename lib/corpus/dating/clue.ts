import type { Day, DayInterval } from "@/lib/calendar";
import type { DateEvidence } from "@/lib/domain";

/** Something that speaks for some days of writing and against others. */
export type Clue = {
  readonly kind: string;
  /**
   * How likely the words are in an article written on a day: a natural logarithm, 0 where nothing is against it,
   * negative the less one would write so.
   */
  readonly weigh: (day: Day) => number;
  /** Why, as a French sentence for readers, once the day is known; null when the clue then says nothing. */
  readonly explain: (day: Day) => DateEvidence | null;
  /** Whether what it rules out is impossible and not only unlikely: such a clue may contradict a given date. */
  readonly isHard?: boolean;
  /** Days outside of which it leaves next to no chance: the search begins within. */
  readonly within?: DayInterval;
  /** Whether it is drawn from other articles. */
  readonly isCorpus?: boolean;
};

/** Days considered when nothing narrows them: the age of news wires in digital archives, and some years to come. */
export const ALL_DAYS: DayInterval = { start: 3653, end: 25566 };

/** The weight of a day that the words exclude, short of certainty: annotators and copy editors err too. */
export const EXCLUDED = -9;

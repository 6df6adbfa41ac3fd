import type { Day, DayInterval } from "@/lib/calendar";
import type { Clue } from "./clue";

/** How likely each day of a stretch is, all clues taken together; the chances sum to 1. */
export type Posterior = {
  readonly days: DayInterval;
  readonly clues: readonly Clue[];
  /** Sums of weights, by day. */
  readonly totals: Float64Array;
  readonly chances: Float64Array;
  /** The sum of weights of the likeliest day: far below 0 where no day fits. */
  readonly bestWeight: number;
};

export function posteriorOf(clues: readonly Clue[], days: DayInterval): Posterior {
  const totals = new Float64Array(days.end - days.start + 1);
  for (const clue of clues) add(totals, clue, days, 1);
  return normalise(clues, totals, days);
}

/** The posterior with further clues taken in. */
export function withClues(prior: Posterior, clues: readonly Clue[]): Posterior {
  if (clues.length === 0) return prior;
  const totals = prior.totals.slice();
  for (const clue of clues) add(totals, clue, prior.days, 1);
  return normalise([...prior.clues, ...clues], totals, prior.days);
}

/** The posterior as it would be without one of the clues. */
export function without({ days, clues, totals }: Posterior, left: Clue): Posterior {
  const rest = clues.filter((clue) => clue !== left);
  const reduced = totals.slice();
  if (rest.length < clues.length) add(reduced, left, days, -1);
  return normalise(rest, reduced, days);
}

/** Weights are not kept: most are asked for once, and an article's would fill thousands of numbers. */
function add(totals: Float64Array, clue: Clue, { start }: DayInterval, sign: 1 | -1): void {
  for (let index = 0; index < totals.length; index++)
    totals[index] = (totals[index] ?? 0) + sign * clue.weigh(start + index);
}

/** Further clues take away no more than so much, so that days this far behind the best are out of the running. */
const HOPELESS = 30;

/** The posterior over the stretch from the first to the last day that still has a chance. */
export function trimmed({ days, clues, totals, bestWeight }: Posterior): Posterior {
  const isHopeful = (total: number) => total >= bestWeight - HOPELESS;
  const first = totals.findIndex(isHopeful);
  const last = totals.findLastIndex(isHopeful);
  return normalise(clues, totals.slice(first, last + 1), {
    start: days.start + first,
    end: days.start + last,
  });
}

export function chanceOf({ days, chances }: Posterior, day: Day): number {
  return chances[day - days.start] ?? 0;
}

/** The sum of weights of a day. */
export function weightOf({ days, totals }: Posterior, day: Day): number {
  return totals[day - days.start] ?? Number.NEGATIVE_INFINITY;
}

/** The chance that the day lies in a stretch. */
export function chanceWithin(posterior: Posterior, { start, end }: DayInterval): number {
  let sum = 0;
  for (let day = start; day <= end; day++) sum += chanceOf(posterior, day);
  return sum;
}

/** The likeliest day. */
export function likeliestDay({ days, chances }: Posterior): Day {
  let best = 0;
  for (let index = 1; index < chances.length; index++)
    if ((chances[index] ?? 0) > (chances[best] ?? 0)) best = index;
  return days.start + best;
}

/** The likeliest days, best first, that together have a share of the chances; at most so many. */
export function likeliestDays(posterior: Posterior, share: number, most: number): Day[] {
  const { days, chances } = posterior;
  const picked: Day[] = [];
  let sum = 0;
  while (picked.length < most && sum < share) {
    let best = -1;
    for (let index = 0; index < chances.length; index++) {
      if (picked.includes(days.start + index)) continue;
      if (best < 0 || (chances[index] ?? 0) > (chances[best] ?? 0)) best = index;
    }
    if (best < 0) break;
    picked.push(days.start + best);
    sum += chances[best] ?? 0;
  }
  return picked;
}

/** The stretch that leaves out at most half of the rest on either side. */
export function credible({ days, chances }: Posterior, share: number): DayInterval {
  const tail = (1 - share) / 2;
  let start = 0;
  let end = chances.length - 1;
  for (let sum = chances[start] ?? 0; start < end && sum <= tail; sum += chances[start] ?? 0) start++;
  for (let sum = chances[end] ?? 0; end > start && sum <= tail; sum += chances[end] ?? 0) end--;
  return { start: days.start + start, end: days.start + end };
}

function normalise(clues: readonly Clue[], totals: Float64Array, days: DayInterval): Posterior {
  let bestWeight = Number.NEGATIVE_INFINITY;
  // Loops by index: this is done for each clue of each open article, over days by the thousand.
  for (let index = 0; index < totals.length; index++)
    bestWeight = Math.max(bestWeight, totals[index] ?? bestWeight);
  const chances = new Float64Array(totals.length);
  let sum = 0;
  for (let index = 0; index < totals.length; index++) {
    const chance = Math.exp((totals[index] ?? 0) - bestWeight);
    chances[index] = chance;
    sum += chance;
  }
  for (let index = 0; index < chances.length; index++) chances[index] = (chances[index] ?? 0) / sum;
  return { days, clues, totals, chances, bestWeight };
}

import {
  contains,
  type Day,
  type DayInterval,
  dateOf,
  dayOf,
  formatDay,
  formatInterval,
} from "@/lib/calendar";
import type { ArticleSource, DateEvidence, DocumentDate } from "@/lib/domain";
import type { Clue } from "./clue";
import { hintedDays } from "./clues/hint";
import {
  chanceOf,
  chanceWithin,
  chanceWithout,
  credible,
  likeliestDay,
  likeliestDays,
  type Posterior,
} from "./posterior";
import { sayDay } from "./say";

/** From this chance on a day counts as certain. */
export const CERTAIN = 0.9;
/** The chance that two or three days must have together to be named as the possible ones. */
const ENOUGH = 0.8;
/** A date given as several possible days names no more than so many. */
const MOST_DAYS = 3;
const MOST_EVIDENCE = 4;

/** The day that an article's clues fix, with at least such a chance; null when they leave it open. */
export function fixedDay(posterior: Posterior, chance: number = CERTAIN): Day | null {
  const best = likeliestDay(posterior);
  return chanceOf(posterior, best) >= chance ? best : null;
}

/** Puts into words what the clues say: the day where they fix it, else what can honestly be said. */
export function conclude(source: ArticleSource, posterior: Posterior): DocumentDate {
  const { given } = source;
  const clues = posterior.weighed.map(({ clue }) => clue);
  const day = fixedDay(posterior);
  const hint = hintedDays(source);
  const dates = day === null ? openDays(posterior, hint) : [day];
  const edtf = dates === null ? openPeriod(posterior, hint) : formatDays(dates);
  const spans = dates ?? [];
  const fixing = day === null ? clues : fixingClues(posterior, day);
  const isOutside =
    hint !== null && spans.length > 0 && !spans.some((one) => contains(hint, { start: one, end: one }));
  const isGiven = day === null && dates === null && hint !== null && edtf === formatInterval(hint);
  return {
    edtf,
    given,
    basis: isGiven ? "given" : fixing.some((clue) => clue.isCorpus) ? "corpus" : "text",
    evidence: evidenceOf(fixing, spans, dates === null ? posterior : null),
    conflict: isOutside ? conflictOf(source, clues, hint, spans) : null,
  };
}

/** Two or three days that remain, when nothing prefers one and they are nearer than the hint. */
function openDays(posterior: Posterior, hint: DayInterval | null): Day[] | null {
  const days = likeliestDays(posterior, ENOUGH, MOST_DAYS + 1);
  const sum = days.reduce((total, day) => total + chanceOf(posterior, day), 0);
  if (days.length > MOST_DAYS || sum < ENOUGH) return null;
  if (hint && hint.end - hint.start < 3) return null;
  return days.sort((a, b) => a - b);
}

/** EDTF: a run of days as an interval, single days as one of a set. */
function formatDays(days: readonly Day[]): string {
  const [first, last] = [days[0], days.at(-1)];
  if (first === undefined || last === undefined) return "XXXX";
  if (first === last) return formatDay(first);
  if (last - first === days.length - 1) return formatInterval({ start: first, end: last });
  return `[${days.map(formatDay).join(",")}]`;
}

const NEARLY_ALL = 0.95;
/** A hint stands when so much of what is possible lies in it. */
const MOSTLY = 0.6;

/** A month, a year or an interval that holds nearly all that is possible; the hint where it is no wider. */
function openPeriod(posterior: Posterior, hint: DayInterval | null): string {
  const likely = credible(posterior, NEARLY_ALL);
  if (hint && (contains(hint, likely) || chanceWithin(posterior, hint) >= MOSTLY))
    return formatInterval(hint);
  const [from, to] = [dateOf(likely.start), dateOf(likely.end)];
  if (from.year === to.year && from.month === to.month) return formatDay(likely.start).slice(0, 7);
  if (from.year === to.year) return String(from.year);
  if (to.year - from.year > MOST_YEARS) return "XXXX";
  return formatInterval({ start: dayOf(from.year, from.month, 1), end: dayOf(to.year, to.month + 1, 1) - 1 });
}

const MOST_YEARS = 15;

/** The clues without which the day would not be certain, or would be another; all, where each can be spared. */
function fixingClues(posterior: Posterior, day: Day): Clue[] {
  const drops = posterior.weighed.map((weighed) => ({
    clue: weighed.clue,
    loss: 1 - chanceWithout(posterior, weighed, day),
  }));
  const needed = drops.filter(({ loss }) => loss > 1 - CERTAIN);
  const kept = needed.length > 0 ? needed : drops;
  return kept.sort((a, b) => b.loss - a.loss).map(({ clue }) => clue);
}

function evidenceOf(clues: readonly Clue[], days: readonly Day[], open: Posterior | null): DateEvidence[] {
  const at = open ? [likeliestDay(open)] : days;
  const evidence = new Map<string, DateEvidence>();
  for (const clue of clues) {
    for (const day of at) {
      const found = clue.explain(day);
      if (found) evidence.set(found.reason, found);
    }
  }
  return [...evidence.values()].slice(0, MOST_EVIDENCE);
}

function conflictOf(
  source: ArticleSource,
  clues: readonly Clue[],
  hint: DayInterval,
  days: readonly Day[],
): string {
  const day = days[0] ?? hint.start;
  const blame = clues
    .filter((clue) => clue.kind !== "hint")
    .map((clue) => ({ clue, weight: bestIn(clue, hint) - clue.weigh(day) }))
    .sort((a, b) => a.weight - b.weight)[0];
  const why = blame && blame.weight < -1 ? blame.clue.explain(day)?.reason : undefined;
  return `La source donne « ${source.given ?? ""} », mais le texte mène au ${sayDay(day)}${why ? ` : ${lowerFirst(why)}` : "."}`;
}

function bestIn(clue: Clue, { start, end }: DayInterval): number {
  let best = Number.NEGATIVE_INFINITY;
  for (let day = start; day <= end; day++) best = Math.max(best, clue.weigh(day));
  return best;
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}

import {
  contains,
  type Day,
  type DayInterval,
  dateOf,
  dayOf,
  formatDay,
  formatInterval,
} from "@/lib/calendar";
import type { ArticleSource, DocumentDate } from "@/lib/domain";
import type { Clue } from "./clue";
import { FULL_DATE, hintedDays } from "./clues/hint";
import { conflictOf, evidenceOf, tellingClues } from "./evidence";
import {
  chanceOf,
  chanceWithin,
  credible,
  likeliestDay,
  likeliestDays,
  type Posterior,
  weightOf,
  without,
} from "./posterior";

/** From this chance on a day counts as certain. */
export const CERTAIN = 0.9;
/** A full date of the front matter, from this one. */
export const CERTAIN_AS_GIVEN = 0.85;
/**
 * From this chance on a day is named as the probable one, `2016-09-08?`, when no other comes near it: over the annotated
 * articles it is then right as often as not, while of two days that come near each other the likelier is so but by luck.
 */
const PROBABLE = 0.3;
const COMES_NEAR = 1 / 2;
/** The chance that two or three days must have together to be named as the possible ones. */
const ENOUGH = 0.8;
/** A date given as several possible days names no more than so many. */
const MOST_DAYS = 3;

/** The day that an article's clues fix, with at least such a chance; null when they leave it open. */
export function fixedDay(posterior: Posterior, chance: number = CERTAIN): Day | null {
  const best = likeliestDay(posterior);
  if (isGivenInFull(posterior, best))
    return chanceOf(posterior, best) >= Math.min(chance, CERTAIN_AS_GIVEN) ? best : null;
  return chanceOf(posterior, best) >= chance && !isContested(posterior, best) ? best : null;
}

/** Whether the front matter names that very day: it has then been weighed against all that the words say. */
function isGivenInFull({ clues }: Posterior, day: Day): boolean {
  return clues.some(({ kind, weigh }) => kind === FULL_DATE && weigh(day) === 0);
}

/** How much better the words may fit another day than the one that the front matter leads to. */
const CONTESTED = 2;

/**
 * Whether the words by themselves speak for quite another day than the front matter, or for quite another within it than
 * other articles do: none is then certain.
 */
function isContested(posterior: Posterior, day: Day): boolean {
  const hint = posterior.clues.find(({ kind }) => kind === "hint" || kind === FULL_DATE);
  if (!hint) return false;
  const rest = without(posterior, hint);
  if (rest.bestWeight - weightOf(rest, day) > CONTESTED) return true;
  return hint.weigh(day) === 0 && isContestedWithin(hint, posterior, day);
}

function isContestedWithin(hint: Clue, posterior: Posterior, day: Day): boolean {
  const alone = posterior.clues.filter(({ isCorpus }) => isCorpus).reduce(without, posterior);
  if (alone === posterior) return false;
  const { start, end } = posterior.days;
  for (let other = start; other <= end; other++)
    if (hint.weigh(other) === 0 && weightOf(alone, other) - weightOf(alone, day) > CONTESTED) return true;
  return false;
}

/** Puts into words what the clues say: the day where they fix it, else what can honestly be said. */
export function conclude(source: ArticleSource, posterior: Posterior): DocumentDate {
  const { given } = source;
  const hint = hintedDays(source);
  const fixed = fixedDay(posterior);
  const probable = fixed ?? probableDay(posterior, hint);
  const days = probable === null ? (openDays(posterior, hint) ?? givenOf(posterior, hint)) : [probable];
  const edtf = days === null ? openPeriod(posterior, hint) : formatDays(days);
  const isGiven = hint !== null && edtf === formatInterval(hint);
  const telling = tellingClues(posterior, days);
  return {
    edtf: fixed === null && days?.length === 1 ? `${edtf}?` : edtf,
    given,
    basis: isGiven ? "given" : telling.some((clue) => clue.isCorpus) ? "corpus" : "text",
    evidence: evidenceOf(telling, days ?? [likeliestDay(posterior)]),
    conflict: hint && conflictOf(source, posterior, hint, { days, isCertain: fixed !== null }),
  };
}

/** The day that stands out, where it is not certain; one given in full stands out where none is likelier. */
function probableDay(posterior: Posterior, hint: DayInterval | null): Day | null {
  const [best, second] = likeliestDays(posterior, 1, 2);
  if (best !== undefined && best === hint?.start && best === hint.end) return best;
  if (best === undefined || chanceOf(posterior, best) < PROBABLE) return null;
  const next = second === undefined ? 0 : chanceOf(posterior, second);
  return next <= chanceOf(posterior, best) * COMES_NEAR ? best : null;
}

/** Two or three days that remain, when nothing prefers one and they are nearer than the hint. */
function openDays(posterior: Posterior, hint: DayInterval | null): Day[] | null {
  const days = likeliestDays(posterior, ENOUGH, MOST_DAYS + 1);
  const sum = days.reduce((total, day) => total + chanceOf(posterior, day), 0);
  if (days.length > MOST_DAYS || sum < ENOUGH) return null;
  if (hint && hint.end - hint.start < MOST_DAYS) return null;
  return days.sort((a, b) => a - b);
}

/** How much likelier another day may be than one given in full, for that one to stand where the words name none. */
const STANDS = 3;

/** A day given in full, where the words are against it but lead to no other. */
function givenOf(posterior: Posterior, hint: DayInterval | null): Day[] | null {
  if (!hint || hint.start !== hint.end) return null;
  return weightOf(posterior, hint.start) >= posterior.bestWeight - STANDS ? [hint.start] : null;
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
/** Where a date is given, less will do rather than to say nothing at all. */
const SHARES_BESIDE_HINT = [NEARLY_ALL, 0.8, 0.6];
/** A hint stands when so much of what is possible lies in it. */
const MOSTLY = 0.6;
/** A longer stretch says nothing. */
const MOST_YEARS = 15;

/** A month, a year or an interval that holds nearly all that is possible; the hint where it is no wider. */
function openPeriod(posterior: Posterior, hint: DayInterval | null): string {
  const likely = credible(posterior, NEARLY_ALL);
  if (hint && (contains(hint, likely) || chanceWithin(posterior, hint) >= MOSTLY))
    return formatInterval(hint);
  const shares = hint ? SHARES_BESIDE_HINT : [NEARLY_ALL];
  const period = shares.map((share) => credible(posterior, share)).find(isTelling);
  return period ? formatPeriod(period) : "XXXX";
}

function isTelling({ start, end }: DayInterval): boolean {
  return dateOf(end).year - dateOf(start).year <= MOST_YEARS;
}

/** The month or the year of some days, or whole months from the first to the last. */
function formatPeriod({ start, end }: DayInterval): string {
  const [from, to] = [dateOf(start), dateOf(end)];
  if (from.year === to.year && from.month === to.month) return formatDay(start).slice(0, 7);
  if (from.year === to.year) return String(from.year);
  return formatInterval({ start: dayOf(from.year, from.month, 1), end: dayOf(to.year, to.month + 1, 1) - 1 });
}

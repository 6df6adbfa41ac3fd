import type { Day, DayInterval } from "@/lib/calendar";
import type { ArticleSource, DateEvidence } from "@/lib/domain";
import type { Clue } from "./clue";
import { FULL_DATE } from "./clues/hint";
import { chanceOf, chanceWithin, credible, likeliestDay, type Posterior, without } from "./posterior";
import { sayDay, setBlanks } from "./say";

const MOST_EVIDENCE = 4;
/** A clue tells something when the answer would be so much less sure, or so much wider, without it. */
const TELLS = 0.1;
const WIDENS = 1.2;
const NEARLY_ALL = 0.95;

/**
 * The clues the answer rests on, those it needs most first: for days, those without which they would be less sure;
 * for a period, those without which it would be longer. All of them, where each could be spared.
 */
export function tellingClues(posterior: Posterior, days: readonly Day[] | null): Clue[] {
  const sure = days === null ? 0 : chanceOfAny(posterior, days);
  const width = widthOf(posterior);
  const weighed = posterior.clues.map((clue) => {
    const rest = without(posterior, clue);
    const worth = days === null ? widthOf(rest) / width : sure - chanceOfAny(rest, days);
    return { clue, worth };
  });
  const needed = weighed.filter(({ worth }) => worth > (days === null ? WIDENS : TELLS));
  const kept = needed.length > 0 || days === null ? needed : weighed;
  return kept.sort((a, b) => b.worth - a.worth).map(({ clue }) => clue);
}

function chanceOfAny(posterior: Posterior, days: readonly Day[]): number {
  let sum = 0;
  for (const day of days) sum += chanceOf(posterior, day);
  return sum;
}

function widthOf(posterior: Posterior): number {
  const { start, end } = credible(posterior, NEARLY_ALL);
  return end - start + 1;
}

/** The reasons in words, each once. */
export function evidenceOf(clues: readonly Clue[], days: readonly Day[]): DateEvidence[] {
  const evidence = new Map<string, DateEvidence>();
  for (const clue of clues) {
    for (const day of days) {
      const found = clue.explain(day);
      if (found) evidence.set(found.reason, found);
    }
  }
  return [...evidence.values()].slice(0, MOST_EVIDENCE).map(inFrench);
}

function inFrench(evidence: DateEvidence): DateEvidence {
  return { ...evidence, reason: setBlanks(evidence.reason) };
}

/** Below this chance the front matter counts as contradicted. */
const CONTRADICTED = 0.02;

/** Why the front matter cannot be right, where all that is likely lies outside it; null otherwise. */
export function conflictOf(
  { given }: ArticleSource,
  posterior: Posterior,
  hint: DayInterval,
  found: { readonly days: readonly Day[] | null; readonly isCertain: boolean },
): string | null {
  if (chanceWithin(posterior, hint) > CONTRADICTED) return null;
  const day = found.days?.[0] ?? likeliestDay(posterior);
  const against = posterior.clues
    .filter(({ kind }) => kind !== "hint" && kind !== FULL_DATE)
    .map((clue) => ({ loss: clue.weigh(day) - bestWithin(clue, hint), evidence: clue.explain(day) }))
    .sort((a, b) => b.loss - a.loss);
  const reason = against.find(({ loss, evidence }) => loss > 1 && evidence !== null)?.evidence?.reason;
  const instead =
    found.days === null
      ? "mais rien de ce que dit l’article ne convient à cette date"
      : `mais l’article date ${found.isCertain ? "" : "sans doute "}du ${found.days.map(sayDay).join(" ou du ")}`;
  const because = reason === undefined ? "" : ` ${reason}`;
  return setBlanks(`La source donne « ${given ?? ""} », ${instead}.${because}`);
}

function bestWithin(clue: Clue, { start, end }: DayInterval): number {
  let best = Number.NEGATIVE_INFINITY;
  for (let day = start; day <= end; day++) best = Math.max(best, clue.weigh(day));
  return best;
}

import type { Candidate } from "../../runner";
import type { Finding, Produced } from "../finding";

export type Chosen = Candidate<Finding>;

function isFinding(candidate: Candidate<Produced>): candidate is Chosen {
  return candidate.value !== "silence";
}

/**
 * Keeps candidates that share no token: the longest mention first, then the longest context, then the earlier rule. What
 * the silent rules claim is dropped with them.
 */
export function withoutOverlaps(candidates: readonly Candidate<Produced>[], tokens: number): Chosen[] {
  const taken = new Uint8Array(tokens);
  const ordered = candidates
    .map((candidate, order) => ({ candidate, order }))
    .sort(
      (a, b) =>
        b.candidate.to - b.candidate.from - (a.candidate.to - a.candidate.from) ||
        b.candidate.last - b.candidate.first - (a.candidate.last - a.candidate.first) ||
        a.order - b.order,
    );
  const kept: Chosen[] = [];
  for (const { candidate } of ordered) {
    let isFree = candidate.to > candidate.from;
    for (let at = candidate.from; at < candidate.to && isFree; at++) isFree = taken[at] === 0;
    if (!isFree) continue;
    taken.fill(1, candidate.from, candidate.to);
    if (isFinding(candidate)) kept.push(candidate);
  }
  return kept.sort((a, b) => a.from - b.from);
}

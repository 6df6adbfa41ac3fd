import { ALIVE_WORDS } from "@/lib/lexicon/tolls";
import { type Document, indexFrom, isFiniteVerb, type VerbGroup } from "@/lib/text";
import type { TollCandidate } from "../types";

const JOINTS = new Set(["et", ",", "ainsi", "que", "comme"]);
const FURTHEST_JOINT = 5;
const FURTHEST_REPEATED = 16;

/** Keeps of overlapping candidates the one that says most, and those that need a neighbour only beside one. */
export function settle(
  document: Document,
  verbs: readonly VerbGroup[],
  candidates: readonly TollCandidate[],
): TollCandidate[] {
  const firm = withoutOverlaps(candidates.filter(({ value }) => value.neighbour === null));
  const taken = new Uint8Array(document.tokens.length);
  for (const { from, to } of firm) taken.fill(1, from, to);
  const leaning = withoutOverlaps(candidates.filter(({ value }) => value.neighbour !== null)).filter(
    (candidate) =>
      !taken.subarray(candidate.from, candidate.to).includes(1) && !hasOwnVerb(document, verbs, candidate),
  );
  const all = [...firm, ...leaning].sort((a, b) => a.from - b.from);
  const kept = new Set(firm);
  lean(document, all.toReversed(), kept);
  lean(document, all, kept);
  return all.filter((candidate) => kept.has(candidate));
}

/** Earliest first, of those the longest; rules stand in order of trust. */
function withoutOverlaps(candidates: readonly TollCandidate[]): TollCandidate[] {
  const ordered = [...candidates].sort((a, b) => a.from - b.from || b.to - a.to);
  const kept: TollCandidate[] = [];
  let end = 0;
  for (const candidate of ordered) {
    if (candidate.from < end) continue;
    kept.push(candidate);
    end = candidate.to;
  }
  return kept;
}

/** One way over the text: a leaning candidate is kept when the toll before it (in this direction) supports it. */
function lean(document: Document, all: readonly TollCandidate[], kept: Set<TollCandidate>): void {
  let support: TollCandidate | null = null;
  for (const candidate of all) {
    if (!kept.has(candidate) && support && isSupported(document, candidate, support)) kept.add(candidate);
    if (kept.has(candidate)) support = candidate;
  }
}

function isSupported(document: Document, candidate: TollCandidate, support: TollCandidate): boolean {
  const { tokens, sentenceAt } = document;
  const isBehind = support.from < candidate.from;
  const [from, to] = isBehind ? [support.to, candidate.from] : [candidate.to, support.from];
  const between = tokens.slice(from, Math.min(to, from + 80));
  if (candidate.value.victims === "understood")
    return isBehind && (sentenceAt[candidate.from] ?? 0) - (sentenceAt[support.from] ?? 0) <= 1;
  if (sentenceAt[candidate.from] !== sentenceAt[support.from]) return false;
  if (between.some(({ folded }) => ALIVE_WORDS.has(folded))) return false;
  if (candidate.value.neighbour === "before") return isBehind;
  // « la libération de 5.000 prisonniers, un mort »: a noun of death has no verb to share.
  if (support.rule.name === "tolls/deaths" || support.rule.name === "tolls/number-of-dead") return false;
  // « à douze civils, selon l'ONU, et à trois soldats »
  if (candidate.rule.name === "tolls/also-to")
    return isBehind && support.rule.name === "tolls/death-of" && to - from <= FURTHEST_REPEATED;
  return to - from <= FURTHEST_JOINT && between.some(({ folded }) => JOINTS.has(folded));
}

/** « … et trois soldats ont fui »: a finite verb right behind makes a clause of its own. */
function hasOwnVerb(document: Document, verbs: readonly VerbGroup[], { to, value }: TollCandidate): boolean {
  if (value.neighbour !== "beside") return false;
  const next = verbs[indexFrom(verbs, to)];
  return (
    next !== undefined && next.first <= to + 2 && isFiniteVerb(next) && document.tokens[to]?.kind === "word"
  );
}

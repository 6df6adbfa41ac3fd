import { type Clauses, type Document, isFiniteVerb, type VerbGroup } from "@/lib/text";
import type { TemporalMention } from "../types";

/** A verb behind its date governs it less surely than one before it. */
const BEHIND_PENALTY = 3;

/** The verb that frames a mention, and the finite verb of its clause where the first is not finite. */
export type Governing = { readonly verb: VerbGroup; readonly main: VerbGroup | null };

/**
 * Finds the verb nearest to each mention inside its clause; where the clause has none, the verb it leans on. Mentions and verbs
 * are in text order, so one walk serves all.
 */
export function findGovernors(
  document: Document,
  mentions: readonly TemporalMention[],
  verbs: readonly VerbGroup[],
  clauses: Clauses,
): (Governing | null)[] {
  let next = 0;
  return mentions.map((mention) => {
    const clause = clauses.list[clauses.at[mention.first] ?? -1];
    if (!clause) return null;
    while (next < verbs.length && (verbs[next]?.last ?? 0) <= clause.first) next++;
    let nearest: VerbGroup | null = null;
    let least = Number.POSITIVE_INFINITY;
    for (let index = next; index < verbs.length; index++) {
      const verb = verbs[index];
      if (!verb || verb.first >= clause.last) break;
      const distance =
        verb.last <= mention.first
          ? mention.first - verb.last
          : verb.first - mention.last + behindPenalty(document, mention);
      if (distance < least) [nearest, least] = [verb, distance];
    }
    const carrier = clause.verb === null ? null : (verbs[clause.verb] ?? null);
    const verb = nearest ?? carrier;
    if (!verb) return null;
    return {
      verb,
      main: carrier && isFiniteVerb(carrier) ? carrier : mainVerb(mention, verbs, next, clauses),
    };
  });
}

/** A date that opens its clause belongs to the verb behind it. */
function behindPenalty(document: Document, mention: TemporalMention): number {
  const before = document.tokens[mention.first - 1];
  return before === undefined || before.kind === "symbol" || before.index < 0 ? 0 : BEHIND_PENALTY;
}

/** The finite verb last passed before a mention whose own clause has none. */
function mainVerb(
  mention: TemporalMention,
  verbs: readonly VerbGroup[],
  from: number,
  clauses: Clauses,
): VerbGroup | null {
  const sentence = clauses.at[mention.first] ?? 0;
  for (let index = Math.min(from, verbs.length - 1); index >= 0 && index > from - 6; index--) {
    const verb = verbs[index];
    if (verb && verb.last <= mention.first && isFiniteVerb(verb) && sentence >= 0) return verb;
  }
  return null;
}

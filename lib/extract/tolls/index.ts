import type { Toll } from "@/lib/domain";
import { findClauses, spanOf } from "@/lib/text";
import type { Context } from "../context";
import { locate } from "../located";
import { compileRules, runRules } from "../runner";
import { attributionOf } from "./refine/attribution";
import { placeScope } from "./refine/place";
import { timeScope } from "./refine/scope";
import { settle } from "./refine/settle";
import { tollRules } from "./rules";
import type { Quantity, TollCandidate } from "./types";
import { TOLL_VOCABULARY } from "./vocabulary";

export { tollRules } from "./rules";

const RULES = compileRules(tollRules, TOLL_VOCABULARY);

/**
 * Finds the death tolls of an article, in text order and without overlap. `scope` holds EDTF dates and a place id;
 * `low`, `best` and `high` say what the figure claims (UCDP). Wounded, missing and displaced people are no tolls.
 * Never throws.
 *
 * @example « Le séisme a fait au moins douze morts » → { bound: ">=", count: 12, low: 12, victims: "morts", … }
 */
export function findTolls(context: Context): Toll[] {
  const { document, verbs } = context;
  const candidates = settle(document, verbs, runRules(RULES, document));
  if (candidates.length === 0) return [];
  const clauses = findClauses(document, verbs);
  const view = {
    ...context,
    clauses,
    dates: locate(document, context.timexes),
    places: locate(document, context.places),
  };
  const tolls: Toll[] = [];
  for (const candidate of candidates) {
    const time = timeScope(view, candidate);
    const place = placeScope(view, candidate, time.since !== undefined);
    tolls.push({
      ...spanOf(document, candidate.from, candidate.to),
      ...claimOf(candidate.value.quantity),
      victims: victimsOf(context, candidate, tolls),
      scope: place === null ? time : { ...time, place },
      attribution: attributionOf(view, candidate),
      rule: candidate.rule.name,
    });
  }
  return tolls;
}

function claimOf({
  bound,
  count,
  low,
  high,
  isMagnitude,
}: Quantity): Pick<Toll, "bound" | "count" | "low" | "best" | "high"> {
  if (low !== null) return { bound, count, low, best: null, high };
  if (bound === ">" || bound === ">=" || isMagnitude)
    return { bound, count, low: count, best: null, high: null };
  if (bound === "<" || bound === "<=") return { bound, count, low: null, best: null, high: count };
  return { bound, count, low: null, best: count, high: null };
}

/** The noun as written; one that is understood is that of the last toll which is no part of another. */
function victimsOf({ document }: Context, { value }: TollCandidate, before: readonly Toll[]): string {
  if (value.victims === "understood") {
    return before.findLast(({ rule }) => rule !== "tolls/part")?.victims ?? "morts";
  }
  const { noun } = value.victims;
  return spanOf(document, noun, noun + 1).text;
}

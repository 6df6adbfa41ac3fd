import type { Document } from "@/lib/text";
import type { TemporalMention } from "../types";
import type { Governing } from "./governor";

/** Words before « le mardi » that keep it a habit whatever the verb: « rouvrira uniquement le mardi ». */
const LIMITS: ReadonlySet<string> = new Set([
  "uniquement",
  "seulement",
  "sauf",
  "notamment",
  "chaque",
  "que",
]);
/** Tenses that tell one event, not what comes back. */
const EVENT_TENSES: ReadonlySet<string> = new Set([
  "past",
  "pluperfect",
  "future",
  "future-perfect",
  "conditional",
  "past-conditional",
]);

/**
 * Reads « le samedi » as one day where its verb tells one event: « il repartira le samedi ». The article then stays outside, as with
 * any weekday; other mentions are given back as they are.
 */
export function asOneDay(
  document: Document,
  mention: TemporalMention,
  governing: Governing | null,
): TemporalMention {
  const { expression } = mention;
  if (expression.kind !== "set" || mention.rule !== "temporal/habitual-weekday" || !governing) return mention;
  if (!EVENT_TENSES.has(governing.verb.tense)) return mention;
  if (LIMITS.has(document.tokens[mention.first - 1]?.folded ?? "")) return mention;
  const weekday = Number(expression.value.at(-1));
  return {
    ...mention,
    first: mention.first + 1,
    type: mention.part === null ? "DATE" : "TIME",
    expression: { kind: "calendar", weekday, day: null, month: null, year: null, pick: null },
  };
}

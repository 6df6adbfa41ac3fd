import type { Document } from "@/lib/text";
import type { TemporalMention } from "../types";

/**
 * Drops « le matin » and « le soir » where neither their sentence nor the one before tells a day before them: « Le matin,
 * il court » is a habit.
 */
export function withoutLoneParts(
  { sentenceAt }: Document,
  mentions: readonly TemporalMention[],
): TemporalMention[] {
  let lastDay = Number.NEGATIVE_INFINITY;
  return mentions.filter((mention) => {
    const sentence = sentenceAt[mention.first] ?? 0;
    if (mention.rule === "temporal/part-told") return sentence - lastDay <= 1;
    if (isDay(mention)) lastDay = sentence;
    return true;
  });
}

function isDay({ expression }: TemporalMention): boolean {
  if (expression.kind === "calendar") return expression.weekday !== null || expression.day !== null;
  return expression.kind === "offset" && expression.unit === "day";
}

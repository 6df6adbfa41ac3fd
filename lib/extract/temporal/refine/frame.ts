import type { Document, VerbGroup } from "@/lib/text";
import type { TemporalMention } from "../types";

export function withFrames(
  _document: Document,
  mentions: readonly TemporalMention[],
  _verbs: readonly VerbGroup[],
): TemporalMention[] {
  return [...mentions];
}

import type { Timex } from "@/lib/domain";
import type { Document, VerbGroup } from "@/lib/text";
import type { Anchor } from "../anchor";
import type { TemporalMention } from "./types";

export type { TemporalMention } from "./types";

/** Finds the temporal expressions of a document; their values stay relative. */
export function findTemporal(_document: Document, _verbs: readonly VerbGroup[]): TemporalMention[] {
  return [];
}

/** Resolves mentions against the day of writing: one TIMEX3 for each, in the same order. */
export function resolveTemporal(
  _document: Document,
  _mentions: readonly TemporalMention[],
  _anchor: Anchor,
): Timex[] {
  return [];
}

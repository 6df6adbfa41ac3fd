import type { Problem } from "@/lib/domain";
import type { Checked } from "./checked";
import { dates } from "./dates";
import { deadSlugs } from "./dead-slugs";
import { nearDuplicates } from "./near-duplicates";
import { thinMeetings } from "./thin-meetings";
import { unknownIds } from "./unknown-ids";
import { unknownNames } from "./unknown-names";

export type { Checked } from "./checked";
export { findIdleCorrections, type IdleCorrection, idleCorrections } from "./idle-corrections";
export { onlySentence } from "./thin-meetings";
export { findUnknownNames, type UnknownName } from "./unknown-names";

const CHECKS = [nearDuplicates, dates, unknownNames, unknownIds, thinMeetings, deadSlugs] as const;

/**
 * What an editor should look at in content that can be read: warnings with 1-based lines, none of which keeps an article
 * out. In no order; see `byFileAndLine`.
 *
 * @example checkFacts(checked)[0]?.message // "« Kerry–Lavrov à Genève, 26 août 2016 » rests on this sentence alone"
 */
export function checkFacts(checked: Checked): Problem[] {
  return CHECKS.flatMap((check) => check(checked));
}

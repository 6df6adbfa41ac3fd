import type { ArticleSource, LedgerEntry } from "@/lib/domain";
import type { Registry } from "@/lib/extract/registry";
import { buildCorpus as build, type Corpus } from "./build";
import type { Keeping } from "./readings";

export type { Corpus } from "./build";
export { type CurrentIds, withCurrentIds } from "./naming";
export { readAlone } from "./read-articles";
export type { Keeping, Reading, Readings } from "./readings";

/**
 * Many articles into one chronology: their dates worked out over the whole corpus, the meetings they tell of merged,
 * a permalink for each. The result is the same for any order of sources, and the same ledger comes out when it is put
 * in again.
 *
 * Dates are EDTF (ISO 8601-2): a day where it is certain, `2016-09-08?` where it is probable, `[2016-08-26,2016-09-09]`
 * where a few remain, else a month, a year, an interval; `XXXX` where nothing is known. Spans are UTF-16 offsets into
 * the body. No text is too odd: an empty one gives an article without facts. `ledger` is every slug ever published; the
 * one that comes out keeps them all. With `keeping`, articles that have not changed are not read again.
 *
 * @example
 * // « Le secrétaire d'Etat américain John Kerry et son homologue russe Sergueï Lavrov n'ont pas trouvé vendredi à
 * // Genève un accord … », published in 2016-08, beside an article that tells of « Genève le 26 août »:
 * buildCorpus(sources, registry, []).meetings[0]?.slug // "2016-08-26-geneve-kerry-lavrov"
 */
export function buildCorpus(
  sources: readonly ArticleSource[],
  registry: Registry,
  ledger: readonly LedgerEntry[],
  keeping?: Keeping,
): Corpus {
  return build(sources, registry, ledger, keeping);
}

import type { Token } from "@/lib/text";
import { isCapitalised } from "../../names/person-name";

/** An organisation found: tokens `[first, last)`. */
export type Found = {
  readonly first: number;
  readonly last: number;
  readonly organisation: string;
  readonly rule: string;
};

/** Rules that find a name no table knows: what they introduce once needs no introduction again. */
const INTRODUCING: ReadonlySet<string> = new Set([
  "organisations/introduced",
  "organisations/company",
  "organisations/whose",
]);

/** Later uses of the names a text introduces: « la société Zermaq », then « Zermaq » alone. */
export function findAgain(
  tokens: readonly Token[],
  found: readonly Found[],
  isFree: (at: number) => boolean,
): Found[] {
  const byWord = new Map<string, Found>();
  const taken = new Set<number>();
  for (const one of found) {
    for (let at = one.first; at < one.last; at++) taken.add(at);
    const word = tokens[one.first]?.folded ?? "";
    const isLonger = (byWord.get(word)?.last ?? 0) - (byWord.get(word)?.first ?? 0) >= one.last - one.first;
    if (INTRODUCING.has(one.rule) && !isLonger) byWord.set(word, one);
  }
  if (byWord.size === 0) return [];
  const again: Found[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const known = isCapitalised(tokens[at]) ? byWord.get(tokens[at]?.folded ?? "") : undefined;
    if (!known || at < known.first) continue;
    const last = at + known.last - known.first;
    let isSame = true;
    for (let next = at; next < last; next++)
      isSame &&=
        isFree(next) && !taken.has(next) && tokens[next]?.folded === tokens[known.first + next - at]?.folded;
    const isWhole =
      isSame && !isCapitalised(tokens[last]) && !(isCapitalised(tokens[at - 1]) && tokens[at]?.breaks === 0);
    if (!isWhole) continue;
    again.push({ first: at, last, organisation: known.organisation, rule: "organisations/introduced" });
    at = last - 1;
  }
  return again;
}

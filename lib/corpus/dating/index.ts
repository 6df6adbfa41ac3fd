import type { DocumentDate } from "@/lib/domain";
import { anchorOf } from "@/lib/extract/anchor";
import type { Draft } from "../draft";
import type { WhoIsWho } from "../who-is-who";

/** The date of each article, in the order given, over the whole corpus. The order changes no date. */
export function dateArticles(drafts: readonly Draft[], _registry: WhoIsWho): DocumentDate[] {
  return drafts.map(({ source }) => {
    const anchor = anchorOf(source.given);
    return { edtf: anchor.edtf, given: source.given, basis: "given", evidence: [], conflict: null };
  });
}

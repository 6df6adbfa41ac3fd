import type { Article } from "@/lib/domain";
import { count, number } from "@/lib/format";
import { articlesByDate } from "./article";
import type { Library } from "./library";
import { type SourceView, sourceView } from "./source";

/** The articles that name somebody or some place, and how often. */
export type MentionListView = {
  readonly items: readonly { readonly source: SourceView; readonly total: string }[];
  /** Where there are more than are shown: how many, in words. */
  readonly more: string | null;
};

/** The latest are shown; the chronology and the exports lead to all. */
const MOST = 40;

/** The articles in which `times` counts a mention, by date. */
export function mentionList(library: Library, times: (article: Article) => number): MentionListView {
  const naming = articlesByDate(library).filter((article) => times(article) > 0);
  return {
    items: naming.slice(-MOST).map((article) => ({
      source: sourceView(article),
      total: count(times(article), "mention"),
    })),
    more: naming.length > MOST ? `Les ${MOST} dernières de ${number(naming.length)} dépêches.` : null,
  };
}

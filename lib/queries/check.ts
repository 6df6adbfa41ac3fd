import type { Problem } from "@/lib/domain";
import { readEdition } from "./timeline";

export type Checked = { readonly problems: Problem[]; readonly articles: number };

/** Everything an editor should know about a content folder, errors first within each file. */
export function checkContent(dir: string): Checked {
  const { timeline } = readEdition(dir);
  return { problems: timeline.problems, articles: timeline.articles.length };
}

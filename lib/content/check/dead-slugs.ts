import type { Problem } from "@/lib/domain";
import { warning } from "../problem";
import type { Checked } from "./checked";

/** Warns of permalinks that lead to no meeting of today's content. */
export function deadSlugs({ content, meetings }: Checked): Problem[] {
  const alive = new Set(meetings.flatMap(({ slug, formerSlugs }) => [slug, ...formerSlugs]));
  const file = `${content.folder.label}/meetings.yaml`;
  return content.ledger.flatMap(({ slug }) => {
    if (alive.has(slug)) return [];
    const message = `the permalink ${slug} leads to no meeting any more`;
    return [
      warning(
        { file, line: content.ledgerLines.get(slug) ?? null, field: slug },
        message,
        "Put the article that told of it back, or correct it: published addresses must answer.",
      ),
    ];
  });
}

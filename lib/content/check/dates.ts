import type { Problem } from "@/lib/domain";
import { warning } from "../problem";
import { type Checked, sourcesById } from "./checked";

/** Warns of given dates that the text contradicts, and of articles whose day nothing fixes. */
export function dates({ content, articles }: Checked): Problem[] {
  const sources = sourcesById(content);
  return articles.flatMap((article) => {
    const source = sources.get(article.id);
    if (!source) return [];
    const { edtf, conflict, given } = article.documentDate;
    const where = { file: source.file, line: source.givenLine ?? source.bodyLine, field: "published" };
    if (conflict !== null && given !== null) {
      return [
        warning(
          where,
          `« ${given} » is in conflict with the text: ${conflict.replace(/\.$/, "")}`,
          `Read as ${edtf}. To decide: corrections: [{ published: ${edtf.slice(0, 10)} }].`,
        ),
      ];
    }
    if (/^\d{4}-\d{2}-\d{2}$/.test(edtf)) return [];
    const message = /^\d{4}-\d{2}-\d{2}[?~%]$/.test(edtf)
      ? `the day of this article is probable, not certain (${edtf})`
      : `nothing fixes the day of this article (${edtf})`;
    return [warning(where, message, "Write published: with the day, if you know it.")];
  });
}

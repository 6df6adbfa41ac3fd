import type { SourceView } from "@/lib/queries/source";

/** The dispatches that name an actor or a place, and how often. */
export function MentionList({
  mentions,
}: {
  mentions: readonly { readonly source: SourceView; readonly total: string }[];
}) {
  if (mentions.length === 0) return null;
  return (
    <section className="plain-section" aria-labelledby="depeches">
      <h2 id="depeches">Dans les dépêches</h2>
      <ul className="plain-list">
        {mentions.map(({ source, total }) => (
          <li key={source.article}>
            <a href={source.href}>{source.label}</a> <span className="row-note">{total}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

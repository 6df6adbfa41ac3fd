import type { MentionListView } from "@/lib/queries/mention-list";

/** The dispatches that name an actor or a place, and how often. */
export function MentionList({ mentions: { items, more } }: { mentions: MentionListView }) {
  if (items.length === 0) return null;
  return (
    <section className="plain-section" aria-labelledby="depeches">
      <h2 id="depeches">Dans les dépêches</h2>
      <ul className="plain-list">
        {items.map(({ source, total }) => (
          <li key={source.article}>
            <a href={source.href}>{source.label}</a> <span className="row-note">{total}</span>
          </li>
        ))}
      </ul>
      {more ? <p className="row-note">{more}</p> : null}
    </section>
  );
}

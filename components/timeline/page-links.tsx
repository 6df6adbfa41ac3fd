import type { PageLink } from "@/lib/queries/chronology";

/** The pages of a long chronology, as links. */
export function PageLinks({ pages }: { pages: readonly PageLink[] }) {
  if (pages.length === 0) return null;
  return (
    <nav className="page-links" aria-label="Pages de la chronologie">
      <ul>
        {pages.map(({ href, label, current }) => (
          <li key={href}>
            <a href={href} aria-current={current ? "page" : undefined}>
              {label}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

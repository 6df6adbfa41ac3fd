import type { PageLink, PagesView } from "@/lib/queries/pages";

/** The pages of a long chronology, as links: before and after, the years, and the pages of this year by their days. */
export function PageLinks({ pages, label }: { pages: PagesView | null; label: string }) {
  if (!pages) return null;
  const { previous, next, years, near } = pages;
  return (
    <nav className="page-links" aria-label={label}>
      <Links links={years} current="true" className="years" />
      <Links links={near} current="page" />
      <p className="steps">
        {previous ? (
          <a className="lone-link" href={previous.href} rel="prev">
            Page précédente <span className="row-note">{previous.label}</span>
          </a>
        ) : null}
        {next ? (
          <a className="lone-link" href={next.href} rel="next">
            Page suivante <span className="row-note">{next.label}</span>
          </a>
        ) : null}
      </p>
    </nav>
  );
}

function Links({
  links,
  current,
  className,
}: {
  links: readonly PageLink[];
  current: "page" | "true";
  className?: string;
}) {
  if (links.length === 0) return null;
  return (
    <ul className={className}>
      {links.map((link) => (
        <li key={link.href}>
          <a href={link.href} aria-current={link.current ? current : undefined}>
            {link.label}
          </a>
        </li>
      ))}
    </ul>
  );
}

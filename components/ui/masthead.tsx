import { Glyph } from "./glyph";

const SECTIONS = [
  { href: "/", label: "Chronologie" },
  { href: "/acteurs", label: "Acteurs" },
  { href: "/lieux", label: "Lieux" },
  { href: "/bilans", label: "Bilans" },
  { href: "/methode", label: "Méthode" },
  { href: "/donnees", label: "Données" },
] as const;

/** The address of the section a page belongs to. */
export type Section = (typeof SECTIONS)[number]["href"];

/** The head of every page; `section` is the one the reader is in. */
export function Masthead({ section }: { section?: Section | undefined }) {
  return (
    <header className="masthead">
      <p className="wordmark">
        <a href="/">
          <Glyph name="partial" />
          Pourparlers
        </a>
      </p>
      <nav aria-label="Navigation principale">
        <ul>
          {SECTIONS.map(({ href, label }) => (
            <li key={href}>
              <a href={href} aria-current={href === section ? "page" : undefined}>
                {label}
              </a>
            </li>
          ))}
        </ul>
      </nav>
    </header>
  );
}

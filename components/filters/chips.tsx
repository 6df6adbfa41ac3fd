import { Glyph } from "@/components/ui/glyph";
import type { Chip } from "@/lib/queries/chips";

/** The filters that are on, each a link that drops it. */
export function Chips({ chips }: { chips: readonly Chip[] }) {
  if (chips.length === 0) return null;
  return (
    <ul className="chips" aria-label="Filtres actifs">
      {chips.map(({ href, key, text }) => (
        <li key={`${key} ${text}`}>
          <a className="chip" href={href}>
            <span>
              <span className="visually-hidden">Retirer le filtre </span>
              <span className="key">
                {key}
                {"\u00a0"}:
              </span>{" "}
              {text}
            </span>
            <Glyph name="close" />
          </a>
        </li>
      ))}
      <li className="clear-all">
        <a className="lone-link" href="/">
          Tout effacer
        </a>
      </li>
    </ul>
  );
}

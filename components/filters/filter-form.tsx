import { Glyph } from "@/components/ui/glyph";
import type { ChronologyView } from "@/lib/queries/chronology";
import type { Facet } from "@/lib/queries/facets";

type Shown = Pick<ChronologyView, "facets" | "filters">;

/** The filters as a plain GET form; each choice says how many contacts it would leave. */
export function FilterForm({ facets, filters }: Shown) {
  const dated = (filters.de === null ? 0 : 1) + (filters.a === null ? 0 : 1);
  return (
    <form
      className="filters"
      role="search"
      aria-label="Filtrer la chronologie"
      action="/chronologie"
      method="get"
    >
      <div className="search-field">
        <label className="visually-hidden" htmlFor="q">
          Mots à chercher
        </label>
        <Glyph name="search" />
        <input
          id="q"
          name="q"
          type="search"
          placeholder="Mots : trêve, accord…"
          autoComplete="off"
          defaultValue={filters.q}
        />
      </div>
      {facets.map((facet) => (
        <FacetChoices key={facet.name} facet={facet} />
      ))}
      <details>
        <summary>Période{dated > 0 ? <b>{dated}</b> : null}</summary>
        <fieldset className="choices dates">
          <legend>Entre deux dates</legend>
          <div className="dates">
            <label>
              du <input type="date" name="de" defaultValue={filters.de ?? ""} />
            </label>
            <label>
              au <input type="date" name="a" defaultValue={filters.a ?? ""} />
            </label>
          </div>
        </fieldset>
      </details>
      <button className="button" type="submit">
        Filtrer
      </button>
    </form>
  );
}

function FacetChoices({ facet }: { facet: Facet }) {
  return (
    <details>
      <summary>
        {facet.label}
        {facet.checked > 0 ? <b>{facet.checked}</b> : null}
      </summary>
      <fieldset className="choices">
        <legend>
          {facet.label}
          {"\u00a0"}: ce que chaque choix laisserait
        </legend>
        {facet.options.map(({ value, label, count, checked }) => {
          const disabled = count === 0 && !checked;
          return (
            <label key={value} className={disabled ? "empty" : undefined}>
              <input
                type="checkbox"
                name={facet.name}
                value={value}
                defaultChecked={checked}
                disabled={disabled}
              />
              <span>{label}</span>
              <span className="n">{count}</span>
            </label>
          );
        })}
      </fieldset>
    </details>
  );
}

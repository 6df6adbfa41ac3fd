import type { ChronologyView } from "@/lib/queries/chronology";

/** Nothing found: which filter to drop, and what that gives. */
export function NoResult({ chips, total, filtered }: Pick<ChronologyView, "chips" | "total" | "filtered">) {
  if (!filtered)
    return <p className="thread-end">Les dépêches de ce dossier ne disent aucune rencontre datée.</p>;
  const useful = chips.filter(({ without }) => without > 0);
  return (
    <section className="no-result" aria-labelledby="no-result">
      <h2 id="no-result">Aucun contact ne répond à {chips.length > 1 ? "tous ces filtres" : "ce filtre"}</h2>
      <p>{useful.length > 0 ? "En retirer un suffit\u00a0:" : "Aucun ne suffit à lui seul\u00a0:"}</p>
      <ul>
        {useful.map(({ href, key, text, without }) => (
          <li key={href}>
            <a className="lone-link" href={href}>
              Retirer «{"\u00a0"}
              {key}
              {"\u00a0"}: {text}
              {"\u00a0"}»
            </a>
            {"\u00a0"}: {without} {without < 2 ? "contact" : "contacts"}
          </li>
        ))}
        <li>
          <a className="lone-link" href="/">
            Tout effacer
          </a>
          {"\u00a0"}: {total} {total < 2 ? "contact" : "contacts"}
        </li>
      </ul>
    </section>
  );
}

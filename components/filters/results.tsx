import type { ChronologyView } from "@/lib/queries/chronology";

/** How many contacts there are, in one sentence that is announced; and the same to take away. */
export function Results({ result, exports }: Pick<ChronologyView, "result" | "exports">) {
  return (
    <div className="results">
      <p role="status">
        <strong>{result.figure}</strong>
        {result.rest}
      </p>
      <ul aria-label="Exporter ce résultat">
        {exports.map(({ href, label }) => (
          <li key={href}>
            <a href={href}>{label}</a>
          </li>
        ))}
      </ul>
    </div>
  );
}

import type { MonthView } from "@/lib/queries/chronology";
import { Entry } from "./entry";

/** Months with their contacts on one line; between two contacts the line says how much time passed. */
export function Thread({ months, ending }: { months: readonly MonthView[]; ending?: string | null }) {
  return (
    <div className="thread">
      {months.map((month) => (
        <section key={month.id} className="month" aria-labelledby={`m-${month.id}`}>
          <h2 id={`m-${month.id}`}>
            <time dateTime={month.id}>{month.title}</time> <small>{month.total}</small>
          </h2>
          <ol>
            {month.entries.map((entry) => (
              <Entry key={entry.slug} entry={entry} />
            ))}
          </ol>
        </section>
      ))}
      {ending ? <p className="thread-end">{ending}</p> : null}
    </div>
  );
}

import type { MonthView } from "@/lib/queries/chronology";
import type { ThreadStart } from "@/lib/queries/contacts";
import { Entry } from "./entry";

type Props = {
  months: readonly MonthView[];
  ending?: string | null;
  /** Where the thread goes on, when this is its beginning. */
  more?: ThreadStart["more"];
};

/** Months with their contacts on one line; between two contacts the line says how much time passed. */
export function Thread({ months, ending, more }: Props) {
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
      {more ? (
        <p className="thread-end">
          <a href={more.href}>{more.text}, suite</a>
        </p>
      ) : null}
      {ending ? <p className="thread-end">{ending}</p> : null}
    </div>
  );
}

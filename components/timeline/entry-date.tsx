import type { DayRow, EntryDate } from "@/lib/queries/entry-date";

/** The date of an entry: in the margin on wide screens, over the title on narrow ones. */
export function EntryDateCell({ date }: { date: EntryDate }) {
  if (date.kind === "day")
    return (
      <div className="date">
        <time dateTime={date.machine}>
          <span className="weekday">{date.weekday}</span>{" "}
          <span className={date.repeated ? "day same-day" : "day"}>{date.day}</span>
          <span className="narrow-only">{` ${date.month}`}</span>
        </time>
      </div>
    );
  if (date.kind === "vague")
    return (
      <div className="date vague-date">
        <time dateTime={date.machine}>{date.text}</time>
      </div>
    );
  return (
    <div className="date">
      <span className="in-words">
        <span className="day">{date.text}</span>
      </span>
      <span className="stacked-days" aria-hidden="true">
        {date.rows.map((row) => (
          <StackedDay key={row.day} row={row} />
        ))}
      </span>
    </div>
  );
}

function StackedDay({ row }: { row: DayRow }) {
  return (
    <span className={row.other ? "other-source" : undefined}>
      {row.weekday} <span className="day">{row.day}</span>
    </span>
  );
}

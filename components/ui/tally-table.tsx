import type { ReactNode } from "react";
import type { TallyRow } from "@/lib/queries/contacts";

/** A table of whom or where, and how often. */
export function TallyTable({
  id,
  caption,
  head,
  rows,
}: {
  id: string;
  caption: string;
  head: string;
  rows: readonly TallyRow[];
}) {
  if (rows.length === 0) return null;
  return (
    <TableRegion id={id} caption={caption}>
      <thead>
        <tr>
          <th scope="col">{head}</th>
          <th scope="col">Contacts</th>
          <th scope="col">Ont eu lieu</th>
          <th scope="col">Premier</th>
          <th scope="col">Dernier</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.id}>
            <th scope="row">
              <a href={row.href}>{row.name}</a>
              {row.of === null ? null : <span className="row-note"> ({row.of})</span>}
            </th>
            <td data-label="Contacts :">
              <a href={row.chronology}>
                {row.total}
                <span className="visually-hidden">
                  {" "}
                  {row.total < 2 ? "contact" : "contacts"} : {row.name}
                </span>
              </a>
            </td>
            <td data-label="Ont eu lieu :">{row.held}</td>
            <td data-label="Premier :">{row.first}</td>
            <td data-label="Dernier :">{row.last}</td>
          </tr>
        ))}
      </tbody>
    </TableRegion>
  );
}

/** A table that scrolls in its own box where it is too wide; on phones its rows become records. */
export function TableRegion({
  id,
  caption,
  isReachable = false,
  children,
}: {
  id: string;
  caption: string;
  /** Reached by key itself, where nothing in it is. */
  isReachable?: boolean;
  children: ReactNode;
}) {
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a box that may scroll must be reachable by key
    <div className="table-scroll" role="region" aria-labelledby={id} tabIndex={isReachable ? 0 : undefined}>
      <table>
        <caption id={id}>{caption}</caption>
        {children}
      </table>
    </div>
  );
}

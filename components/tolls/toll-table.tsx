import { QuoteParts } from "@/components/ui/quotation";
import { TableRegion } from "@/components/ui/tally-table";
import { CORRECTED } from "@/lib/format";
import type { TollGroup, TollRow } from "@/lib/queries/tolls";

const ALL = "/donnees";

/** The figures with their sentences: what the charts show, for everyone. */
export function TollTable({ groups }: { groups: readonly TollGroup[] }) {
  return (
    <TableRegion id="tableau" caption="Les mêmes chiffres, avec leur phrase">
      <thead>
        <tr>
          <th scope="col">Rapporté le</th>
          <th scope="col" className="bound">
            Borne
          </th>
          <th scope="col" className="num">
            Chiffre
          </th>
          <th scope="col">Période, lieu</th>
          <th scope="col">Qui le dit</th>
          <th scope="col">Phrase</th>
        </tr>
      </thead>
      {groups.map(({ key, title, rows, more }) => (
        <tbody key={key}>
          <tr className="group">
            <th colSpan={6} scope="colgroup">
              {title}
              {more ? (
                <span className="row-note">
                  {" "}
                  {more}
                  {"\u202f"}; tous sont dans <a href={ALL}>les données</a>.
                </span>
              ) : null}
            </th>
          </tr>
          {rows.map((row) => (
            <Row key={row.id} row={row} />
          ))}
        </tbody>
      ))}
    </TableRegion>
  );
}

function Row({ row }: { row: TollRow }) {
  return (
    <tr>
      <th scope="row">
        <time dateTime={row.machine}>{row.reported}</time>
      </th>
      <td className="bound">{row.boundWords}</td>
      <td className="num">
        {row.figure} {row.victims}
      </td>
      <td data-label="Période, lieu :">{row.scope}</td>
      <td data-label="Qui le dit :">{row.attribution ?? "non dit"}</td>
      <td>
        <span className="cited">
          <QuoteParts parts={row.parts} />
        </span>{" "}
        <a href={row.source.href}>{row.source.label}</a>
        {row.corrected ? <span className="row-note"> ({CORRECTED})</span> : null}
      </td>
    </tr>
  );
}

import { TableRegion } from "@/components/ui/tally-table";
import type { ScoresView } from "@/lib/queries/scores";

/** How well the parser does, measured. */
export function Scores({ scores: { sets, rows } }: { scores: ScoresView }) {
  return (
    <TableRegion id="scores" caption="Scores mesurés sur des dépêches annotées à la main" isReachable>
      <thead>
        <tr>
          <th scope="col">F1, de 0 à 1</th>
          {sets.map((set) => (
            <th key={set} scope="col">
              {set}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ what, scores }) => (
          <tr key={what}>
            <th scope="row">{what}</th>
            {sets.map((set, index) => (
              <td key={set} data-label={`${set} :`}>
                {scores[index] ?? "non mesuré"}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </TableRegion>
  );
}

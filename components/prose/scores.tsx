import { TableRegion } from "@/components/ui/tally-table";
import type { ScoreView } from "@/lib/queries/scores";

/** How well the parser does, measured. */
export function Scores({ scores }: { scores: readonly ScoreView[] }) {
  if (scores.length === 0) return null;
  return (
    <TableRegion id="scores" caption="Scores mesurés sur des dépêches annotées à la main">
      <thead>
        <tr>
          <th scope="col">Quoi</th>
          <th scope="col">Sur quelles dépêches</th>
          <th scope="col">F1</th>
        </tr>
      </thead>
      <tbody>
        {scores.map(({ what, set, score }) => (
          <tr key={`${what} ${set}`}>
            <th scope="row">{what}</th>
            <td data-label="Dépêches :">{set}</td>
            <td data-label="F1 :">{score}</td>
          </tr>
        ))}
      </tbody>
    </TableRegion>
  );
}

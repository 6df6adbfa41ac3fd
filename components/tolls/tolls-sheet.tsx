import { Glyph } from "@/components/ui/glyph";
import { Opening } from "@/components/ui/opening";
import type { TollGroup, TollsView } from "@/lib/queries/tolls";
import { TollChart } from "./toll-chart";
import { TollTable } from "./toll-table";

/** The death tolls as reported. */
export function TollsSheet({ view }: { view: TollsView }) {
  return (
    <>
      <Opening kicker={view.dossier} title="Les bilans, tels que rapportés" standfirst={view.standfirst} />
      {view.groups.map((group) => (
        <Group key={group.key} group={group} />
      ))}
      {view.groups.length > 0 ? <TollTable groups={view.groups} /> : null}
      {view.more ? (
        <p className="thread-end">
          {view.more}, dans <a href="/donnees">les données</a>.
        </p>
      ) : null}
    </>
  );
}

function Group({ group: { key, title, single, chart, contradiction } }: { group: TollGroup }) {
  if (!chart) return null;
  const id = `bilan-${key.replaceAll(" ", "-")}`;
  return (
    <>
      <figure className="chart" aria-labelledby={id}>
        <h2 id={id}>{title}</h2>
        <p className="chart-subtitle">
          {single
            ? "Ce bilan ne se compare pas aux autres\u202f; il a sa propre échelle. Une flèche posée sur le trait\u00a0: «\u00a0au moins\u00a0»."
            : "Un trait\u00a0: le chiffre écrit. Une flèche détachée\u00a0: «\u00a0plus de\u00a0» ce chiffre."}
          {chart.startsAt ? ` L’axe vertical commence à ${chart.startsAt}.` : null}
        </p>
        <TollChart chart={chart} />
      </figure>
      {contradiction ? (
        <div className="warning">
          <h3>
            <Glyph name="dispute" className="dispute" /> {contradiction.title}
          </h3>
          <p>{contradiction.text}</p>
        </div>
      ) : null}
    </>
  );
}

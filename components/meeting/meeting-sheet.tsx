import { PlaceMap } from "@/components/map/place-map";
import { States } from "@/components/timeline/states";
import { Glyph } from "@/components/ui/glyph";
import { CORRECTED } from "@/lib/format";
import type { MeetingView } from "@/lib/queries/meeting";
import { Disputes } from "./disputes";
import { Facts } from "./facts";
import { Life } from "./life";
import { Around, Siblings } from "./neighbours";
import { TakeAway } from "./take-away";

/** A meeting: what is known and by which sentence, its life, what is around it. */
export function MeetingSheet({ view }: { view: MeetingView }) {
  const { entry } = view;
  return (
    <>
      <p className="breadcrumb">
        <a href={`/#${entry.anchor}`}>{view.opening.title}</a>, {view.rank}
        <sup>{view.rank === 1 ? "er" : "e"}</sup> contact sur {view.total}
      </p>
      <header className={`sheet-head is-${entry.status}`}>
        <p className="when">
          <time dateTime={view.machine}>{entry.fullDate}</time>
        </p>
        <h1>{entry.headline}</h1>
        <States {...entry}>
          <li className="plain">
            <Glyph name={entry.type === "visit" ? "meeting" : entry.type} />
            {view.kind}
          </li>
          <li className="plain">
            {entry.sources.length} {entry.sources.length < 2 ? "source" : "sources"}
          </li>
          {entry.corrected ? <li className="plain">{CORRECTED}</li> : null}
        </States>
      </header>
      <div className="two-columns">
        <div>
          <h2 id="faits">Ce que l’on sait, et par quelle phrase</h2>
          <Facts facts={view.facts} />
          <Disputes disputes={view.disputes} agreement={view.agreement} />
        </div>
        <div className="side">
          <Life steps={view.life} />
          {view.map ? (
            <section aria-labelledby="carte">
              <h2 id="carte">Où</h2>
              <PlaceMap map={view.map} />
            </section>
          ) : null}
          <Around around={view.around} />
        </div>
      </div>
      <TakeAway view={view} />
      <Siblings before={view.before} after={view.after} />
    </>
  );
}

import { Sign } from "@/components/ui/glyph";
import type { MeetingView, Neighbour } from "@/lib/queries/meeting";

/** Who else met within a week. */
export function Around({ around }: Pick<MeetingView, "around">) {
  return (
    <section aria-labelledby="autour">
      <h2 id="autour">À moins d’une semaine</h2>
      <ul className="neighbours">
        {around.neighbours.map(({ href, headline, date, distance, status, type }) => (
          <li key={href}>
            <Sign status={status} type={type} />
            <span>
              <a href={href}>{headline}</a>
              <small>
                {date}, {distance}
              </small>
            </span>
          </li>
        ))}
      </ul>
      <p className="aside-note">
        {around.more ? <a href={around.more.href}>{around.more.text}</a> : around.none}
      </p>
    </section>
  );
}

/** The contacts before and after this one. */
export function Siblings({ before, after }: Pick<MeetingView, "before" | "after">) {
  if (!before && !after) return null;
  return (
    <nav className="siblings" aria-label="Contacts voisins">
      {before ? <Sibling neighbour={before} rel="prev" label="Précédent" /> : null}
      {after ? <Sibling neighbour={after} rel="next" label="Suivant" /> : null}
    </nav>
  );
}

function Sibling({ neighbour, rel, label }: { neighbour: Neighbour; rel: "prev" | "next"; label: string }) {
  return (
    <a href={neighbour.href} rel={rel} className={rel}>
      <span>
        {label}, {neighbour.distance}
      </span>
      <strong>{neighbour.headline}</strong>
      <span>{neighbour.date}</span>
    </a>
  );
}

import { Thread } from "@/components/timeline/thread";
import { About, AboutLine } from "@/components/ui/about";
import { MentionList } from "@/components/ui/mention-list";
import { Opening } from "@/components/ui/opening";
import { TallyTable } from "@/components/ui/tally-table";
import type { PlaceView } from "@/lib/queries/place";

/** A place: where it is, who met there, all contacts. */
export function PlaceSheet({ view }: { view: PlaceView }) {
  return (
    <>
      <p className="breadcrumb">
        <a href="/lieux">Lieux</a>
      </p>
      <Opening kicker={view.kind} title={view.name} standfirst={view.text ?? view.standfirst} />
      <About map={view.map}>
        {view.around.length > 0 ? (
          <AboutLine label="Dans">
            {view.around.map(({ name, href }) => (
              <a key={href} className="block" href={href}>
                {name}
              </a>
            ))}
          </AboutLine>
        ) : null}
        {view.coordinates ? <AboutLine label="Coordonnées">{view.coordinates}</AboutLine> : null}
        <AboutLine label="Contacts">{view.standfirst}</AboutLine>
      </About>
      <TallyTable id="qui" caption="Qui s’y est rencontré, combien de fois" head="Qui" rows={view.who} />
      <Thread months={view.months} more={view.more} />
      <MentionList mentions={view.mentions} />
    </>
  );
}

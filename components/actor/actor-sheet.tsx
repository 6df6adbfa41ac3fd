import { Thread } from "@/components/timeline/thread";
import { About, AboutLine } from "@/components/ui/about";
import { MentionList } from "@/components/ui/mention-list";
import { Opening } from "@/components/ui/opening";
import { TallyTable } from "@/components/ui/tally-table";
import type { ActorView } from "@/lib/queries/actor";

/** An actor: who they are, with whom and how often, all their contacts. */
export function ActorSheet({ view }: { view: ActorView }) {
  return (
    <>
      <p className="breadcrumb">
        <a href="/acteurs">Acteurs</a>
      </p>
      <Opening kicker={view.kind} title={view.name} standfirst={view.text ?? view.standfirst} />
      <About map={view.map}>
        {view.of ? (
          <AboutLine label="Agit pour">
            <a href={view.of.href}>{view.of.name}</a>
          </AboutLine>
        ) : null}
        {view.terms.length > 0 ? (
          <AboutLine label="Fonctions">
            {view.terms.map(({ label, period }) => (
              <span key={`${label} ${period}`} className="block">
                {label}
                {period ? `, ${period}` : null}
              </span>
            ))}
          </AboutLine>
        ) : null}
        {view.aliases.length > 0 ? (
          <AboutLine label="Aussi nommé">{view.aliases.join(", ")}</AboutLine>
        ) : null}
        <AboutLine label="Contacts">{view.standfirst}</AboutLine>
      </About>
      <TallyTable id="avec-qui" caption="Avec qui, combien de fois" head="Avec" rows={view.partners} />
      <TallyTable id="par-qui" caption="Par qui" head="Qui" rows={view.people} />
      <TallyTable id="ou" caption="Où" head="Lieu" rows={view.places} />
      <Thread months={view.months} more={view.more} />
      <MentionList mentions={view.mentions} />
    </>
  );
}

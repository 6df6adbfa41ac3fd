import type { ReactNode } from "react";
import { Quotation } from "@/components/ui/quotation";
import type { IdleView, ThinMeeting, UnknownView, WeakDate, WeakSpots } from "@/lib/queries/weak-spots";
import { PasteFile } from "./paste-file";

/** What the chronology rests on that may give way, kind by kind. */
export function WeakSections({ weak: { dates, meetings, unknown, idle } }: { weak: WeakSpots }) {
  return (
    <>
      <Section
        id="dates"
        title="Dates ouvertes ou en conflit"
        none="Chaque dépêche a son jour."
        advice={
          <>
            Pour trancher, dans la fiche de la dépêche{"\u00a0"}:{" "}
            <code>corrections: [{"{ published: 2016-09-08 }"}]</code>
          </>
        }
      >
        {dates.map((date) => (
          <OneDate key={date.href} date={date} />
        ))}
      </Section>
      <Section
        id="rencontres"
        title="Rencontres d’une seule phrase"
        none="Chaque rencontre est dite plus d’une fois."
        advice={
          <>
            Si la phrase ne dit pas cela{"\u00a0"}:{" "}
            <code>corrections: [{"{ text: mots de la phrase, drop: meeting }"}]</code>
          </>
        }
      >
        {meetings.map((meeting) => (
          <OneMeeting key={meeting.href} meeting={meeting} />
        ))}
      </Section>
      <Section
        id="inconnus"
        title="Personnes et lieux inconnus"
        none="Chaque nom reconnu a sa fiche ou sa ligne au lexique."
      >
        {unknown.map((each) => (
          <OneUnknown key={each.key} unknown={each} />
        ))}
      </Section>
      <Section
        id="sans-effet"
        title="Corrections sans effet"
        none="Chaque correction change quelque chose."
        advice={"Le programme lit désormais ainsi de lui-même\u00a0: l’entrée peut être retirée."}
      >
        {idle.map((each) => (
          <OneIdle key={`${each.where} ${each.quote}`} idle={each} />
        ))}
      </Section>
    </>
  );
}

type SectionProps = {
  id: string;
  title: string;
  none: string;
  advice?: ReactNode;
  children: readonly ReactNode[];
};

function Section({ id, title, none, advice, children }: SectionProps) {
  return (
    <section className="plain-section" aria-labelledby={id}>
      <h2 id={id}>
        {title} <span className="row-note">{children.length}</span>
      </h2>
      {children.length === 0 ? (
        <p className="atelier-none">{none}</p>
      ) : (
        <>
          {advice ? <p className="atelier-advice">{advice}</p> : null}
          <ul className="atelier-list">{children}</ul>
        </>
      )}
    </section>
  );
}

function OneDate({ date: { title, href, state, label, date, why } }: { date: WeakDate }) {
  return (
    <li>
      <h3>
        <a href={href}>{title}</a>
      </h3>
      <p>
        <span className={`atelier-state is-${state}`}>{label}</span> <span className="row-note">{date}</span>
      </p>
      {why ? <p>{why}</p> : null}
    </li>
  );
}

function OneMeeting({ meeting: { title, href, date, quote, source } }: { meeting: ThinMeeting }) {
  return (
    <li>
      <h3>
        <a href={href}>{title}</a> <span className="row-note">{date}</span>
      </h3>
      <Quotation parts={quote} source={source} />
    </li>
  );
}

function OneUnknown({ unknown: { kind, name, times, source, file, text } }: { unknown: UnknownView }) {
  return (
    <li>
      <h3>{name}</h3>
      <p>
        {kind}, {times}, d’abord dans <a href={source.href}>{source.label}</a>
      </p>
      <PasteFile file={file} text={text} />
    </li>
  );
}

function OneIdle({ idle: { quote, where, href } }: { idle: IdleView }) {
  return (
    <li>
      <p>
        <a href={href}>
          «{"\u00a0"}
          {quote}
          {"\u00a0"}»
        </a>{" "}
        <code>{where}</code>
      </p>
    </li>
  );
}

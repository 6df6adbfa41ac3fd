import { Glyph } from "@/components/ui/glyph";
import { Quotation, QuoteParts } from "@/components/ui/quotation";
import { CORRECTED } from "@/lib/format";
import type { EntryView } from "@/lib/queries/entry";
import { EntryDateCell } from "./entry-date";
import { EntrySign } from "./entry-sign";
import { Participants } from "./participants";
import { States } from "./states";

/** One contact on the thread, sourced. */
export function Entry({ entry }: { entry: EntryView }) {
  const classes = [
    "entry",
    `is-${entry.status}`,
    entry.gap && "has-gap",
    entry.date.kind === "interval" && "interval",
  ];
  return (
    <li className={classes.filter(Boolean).join(" ")} id={entry.anchor}>
      {entry.gap ? <p className={`gap gap-${entry.gap.size}`}>{entry.gap.text}</p> : null}
      <EntryDateCell date={entry.date} />
      <div className="sign-box">
        <EntrySign entry={entry} />
      </div>
      <article className="entry-body">
        <h3>
          <a href={entry.href}>
            <QuoteParts parts={entry.title} />
          </a>
        </h3>
        <States {...entry}>
          <li className="plain">
            <KindGlyph entry={entry} />
            {entry.where}
          </li>
          {entry.corrected ? <li className="plain">{CORRECTED}</li> : null}
        </States>
        <p className="who">
          <Participants participants={entry.participants} />
        </p>
        {entry.quote ? <Quotation {...entry.quote} /> : null}
      </article>
      <EntrySources entry={entry} />
    </li>
  );
}

function KindGlyph({ entry }: { entry: EntryView }) {
  return entry.type === "meeting" || entry.type === "visit" ? null : <Glyph name={entry.type} />;
}

/** In the margin; under the quote on narrow screens. A single source stands under the quote already. */
function SourceList({ sources }: Pick<EntryView, "sources">) {
  return (
    <>
      <span className="sep">{"\u00a0: "}</span>
      <ul>
        {sources.map((source) => (
          <li key={source.article}>
            <a href={source.anchor}>{source.shortLabel}</a>
          </li>
        ))}
      </ul>
    </>
  );
}

function EntrySources({ entry }: { entry: EntryView }) {
  const { sources, disputes } = entry;
  return (
    <div className={sources.length < 2 && disputes.length === 0 ? "sources single" : "sources"}>
      <span className="n">{`${sources.length} ${sources.length < 2 ? "source" : "sources"}`}</span>
      {sources.length < 2 ? null : <SourceList sources={sources} />}
      {disputes.map((dispute) => (
        <p key={dispute} className="dispute-note">
          <Glyph name="dispute" />
          <span>
            <a href={`${entry.href}#desaccords`}>Les sources divergent</a> {dispute}.
          </span>
        </p>
      ))}
    </div>
  );
}

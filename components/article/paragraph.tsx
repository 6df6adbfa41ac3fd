import { Fragment } from "react";
import { Glyph } from "@/components/ui/glyph";
import { CORRECTED } from "@/lib/format";
import type { ParagraphView, TextPart } from "@/lib/queries/article";
import { Note } from "./note";

/** A paragraph to the letter: its facts marked, the meetings it tells in the margin. */
export function Paragraph({ paragraph }: { paragraph: ParagraphView }) {
  const { number, subhead, sentences, notes, meetings } = paragraph;
  return (
    <div className={subhead ? "paragraph subhead" : "paragraph"} id={`p${number}`}>
      <a className="number" href={`#p${number}`} aria-label={`Lien vers le paragraphe ${number}`}>
        {number}
      </a>
      {meetings.length > 0 ? (
        <div className="used-in">
          {meetings.map(({ href, label, status, statusLabel, corrected }) => (
            <p key={href}>
              <a href={href}>{label}</a>
              <br />
              <span className={status}>
                <Glyph name={status} /> {statusLabel}
              </span>
              {corrected ? (
                <>
                  <br />
                  <span>{CORRECTED}</span>
                </>
              ) : null}
            </p>
          ))}
        </div>
      ) : null}
      <p>
        {sentences.map(({ anchor, before, parts }) => (
          <Fragment key={anchor}>
            {before}
            <span className="sentence" id={anchor}>
              <Parts parts={parts} />
            </span>
          </Fragment>
        ))}
      </p>
      {notes.map((note) => (
        <Note key={note.id} note={note} />
      ))}
    </div>
  );
}

function Parts({ parts }: { parts: readonly TextPart[] }) {
  return parts.map(({ text, mention }, index) =>
    mention ? (
      <a
        key={mention.id}
        className={`fact-mark mark-${mention.layer}${mention.corrected ? " is-corrected" : ""}`}
        href={`#${mention.id}`}
      >
        {text}
      </a>
    ) : (
      // oxlint-disable-next-line react/no-array-index-key -- stretches of a fixed text have no other identity
      <Fragment key={index}>{text}</Fragment>
    ),
  );
}

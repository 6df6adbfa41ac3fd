import { Glyph } from "@/components/ui/glyph";
import { CORRECTED } from "@/lib/format";
import type { NoteView } from "@/lib/queries/article";

/** A fact's note: a native popover with a script, a box under the paragraph without one. */
export function Note({ note }: { note: NoteView }) {
  return (
    <div
      className={`fact-note note-${note.layer}`}
      id={note.id}
      popover="auto"
      role="note"
      aria-label={`${note.kind} : ${note.text}`}
    >
      <a className="note-close" href={note.sentenceHref} aria-label="Fermer la note">
        <Glyph name="close" />
      </a>
      <p className="note-kind">
        {note.kind}, «{"\u00a0"}
        {note.text}
        {"\u00a0"}»
      </p>
      <p className="note-title">{note.title}</p>
      {note.why ? <p>{note.why}</p> : null}
      <dl>
        <dt>Valeur</dt>
        <dd>
          <code>{note.value}</code>
        </dd>
        <dt>{note.corrected ? "Fait" : "Règle"}</dt>
        <dd>
          {note.corrected ? (
            CORRECTED
          ) : (
            <>
              {note.reason} <code>{note.rule}</code>
            </>
          )}
        </dd>
        {note.uses.length > 0 ? (
          <>
            <dt>Sert à</dt>
            <dd>
              {note.uses.map(({ href, label }) => (
                <a key={href} className="block" href={href}>
                  {label}
                </a>
              ))}
            </dd>
          </>
        ) : null}
        <dt>Lien</dt>
        <dd>
          <a href={note.sentenceHref}>Adresse de cette phrase</a>
        </dd>
      </dl>
    </div>
  );
}

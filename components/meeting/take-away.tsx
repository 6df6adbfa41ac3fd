import { Glyph } from "@/components/ui/glyph";
import type { MeetingView } from "@/lib/queries/meeting";

/** The permanent address, the calendar file, and how to cite. */
export function TakeAway({
  view,
}: {
  view: Pick<MeetingView, "calendar" | "href" | "citation" | "bibtex" | "wiki">;
}) {
  return (
    <section className="take-away tools" aria-labelledby="emporter">
      <div>
        <h2 id="emporter">Emporter</h2>
        <p className="actions">
          <a className="button" href={view.calendar}>
            <Glyph name="calendar" />
            Ajouter au calendrier
          </a>
        </p>
        <p className="permalink">
          Adresse permanente{"\u00a0"}: <a href={view.href}>{view.href}</a>
        </p>
      </div>
      <div>
        <Citation id="citer-texte" label="Citer, en texte" text={view.citation} />
      </div>
      <div>
        <Citation id="citer-bibtex" label="Citer, en BibTeX" text={view.bibtex} />
        <details>
          <summary>Citer sur un wiki</summary>
          <Citation id="citer-wiki" label="Modèle" text={view.wiki} />
        </details>
      </div>
    </section>
  );
}

function Citation({ id, label, text }: { id: string; label: string; text: string }) {
  return (
    <>
      <h3 id={id}>{label}</h3>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a box that may scroll must be reachable by key */}
      <pre tabIndex={0} role="group" aria-labelledby={id}>
        {text}
      </pre>
    </>
  );
}

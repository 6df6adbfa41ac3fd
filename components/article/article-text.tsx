import { CORRECTED } from "@/lib/format";
import type { ArticleView } from "@/lib/queries/article";
import { Dating } from "./dating";
import { Layers } from "./layers";
import { Paragraph } from "./paragraph";

/** An article with its facts marked in the text, and the reasons for its date. */
export function ArticleText({ view }: { view: ArticleView }) {
  return (
    <>
      <p className="breadcrumb">
        <a href="/">{view.opening.title}</a>, {view.rank}
        <sup>{view.rank === 1 ? "re" : "e"}</sup> dépêche sur {view.total}
      </p>
      <header className="article-head">
        <h1>{view.heading}</h1>
        <p className="published">
          {view.source
            ? `${view.source}, `
            : view.hasTitle
              ? "Dépêche sans signature, "
              : "Dépêche sans titre ni signature, "}
          <time dateTime={view.machine}>{view.date}</time> (
          <a href="#datation">{view.dating.corrected ? CORRECTED : "date établie"}</a>)
          {view.url ? (
            <>
              {" "}
              <a href={view.url} rel="external nofollow">
                Texte d’origine
              </a>
            </>
          ) : null}
        </p>
      </header>
      <Layers layers={view.layers} />
      <div className="reading">
        <article className="article-text" aria-label="Texte de la dépêche">
          {view.paragraphs.map((paragraph) => (
            <Paragraph key={paragraph.number} paragraph={paragraph} />
          ))}
        </article>
        <Dating dating={view.dating} />
      </div>
      <script src="/notes.js" async />
    </>
  );
}

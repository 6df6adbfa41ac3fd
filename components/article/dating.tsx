import type { ArticleView } from "@/lib/queries/article";
import { DatingFunnel } from "./dating-funnel";

/** How the article's date was worked out, in sentences. */
export function Dating({ dating }: Pick<ArticleView, "dating">) {
  return (
    <aside className="dating" id="datation" aria-labelledby="datation-titre">
      <h2 id="datation-titre">Comment sa date a été établie</h2>
      {dating.given ? (
        <p className={dating.refused ? "conflict" : undefined}>
          La fiche d’origine disait {dating.refused ? <s>{dating.given}</s> : dating.given}
          {dating.refused ? `\u202f; la dépêche date du ${dating.date}` : null}.
        </p>
      ) : null}
      {dating.funnel ? <DatingFunnel funnel={dating.funnel} /> : null}
      <p className="dating-result">{dating.basis}</p>
      {dating.reasons.length === 0 ? null : (
        <ol className="reasons">
          {dating.reasons.map(({ said, reason, link }) => (
            <li key={`${said} ${reason}`}>
              <span>
                {said === null ? null : (
                  <>
                    <q>{said}</q>
                    {"\u00a0"}:{" "}
                  </>
                )}
                {reason}
                {link ? (
                  <span className="effect">
                    Par une autre dépêche, <a href={link.href}>{link.label}</a>
                  </span>
                ) : null}
              </span>
            </li>
          ))}
        </ol>
      )}
    </aside>
  );
}

import type { Metadata } from "next";
import { pageBase } from "@/app/base";
import { JsonLd } from "@/components/ui/json-ld";
import { Opening } from "@/components/ui/opening";
import { Page } from "@/components/ui/page";
import { datasetJsonLd, embedSnippet } from "@/lib/exports";
import { dataPage } from "@/lib/queries/data";
import { getTimeline } from "@/lib/queries/timeline";
import { NO_FILTERS } from "@/lib/url";
import { canonicalOf } from "../alternates";

export const metadata: Metadata = { title: "Données", alternates: canonicalOf("/donnees") };

export default function DataPage() {
  const view = dataPage(getTimeline());
  const frame = { title: view.dossier, filters: NO_FILTERS, size: { width: 720, height: 640 } };
  const snippet = embedSnippet(frame, pageBase() || "https://votre-adresse");
  return (
    <Page section="/donnees">
      <JsonLd json={datasetJsonLd(getTimeline(), pageBase())} />
      <Opening
        kicker={view.dossier}
        title="Données"
        standfirst={`Tout ce que montre le site peut être emporté\u00a0: ${view.figures}.`}
      />
      <section className="plain-section" aria-labelledby="fichiers">
        <h2 id="fichiers">Fichiers et flux</h2>
        <dl className="files">
          {view.files.map(({ label, href, use }) => (
            <div key={href}>
              <dt>
                <a href={href}>{label}</a> <code>{href}</code>
              </dt>
              <dd>{use}</dd>
            </div>
          ))}
        </dl>
      </section>
      <section className="plain-section prose" aria-labelledby="filtres">
        <h2 id="filtres">Une partie seulement</h2>
        <p>
          Chaque adresse accepte les filtres de la chronologie{"\u00a0"}: <code>acteur</code>,{" "}
          <code>ville</code>, <code>type</code>, <code>statut</code>, <code>de</code>, <code>a</code> et{" "}
          <code>q</code>. Les liens d’export au-dessus d’une chronologie filtrée les portent déjà.
        </p>
        <pre>/chronologie.csv?acteur=john-kerry&amp;statut=held&amp;de=2016-07-01</pre>
      </section>
      <section className="plain-section prose" aria-labelledby="schema">
        <h2 id="schema">Le schéma</h2>
        <p>
          La forme de <code>/timeline.json</code> est décrite en JSON Schema à{" "}
          <a href="/schema/timeline.json">/schema/timeline.json</a>. Dates en EDTF (ISO{"\u00a0"}8601-2),
          expressions de temps en TIMEX3, positions en unités UTF-16 dans le texte de la dépêche.
        </p>
      </section>
      <section className="plain-section prose" aria-labelledby="integrer">
        <h2 id="integrer">Intégrer la chronologie</h2>
        <p>
          <a href="/embed">La chronologie seule</a>, sans en-tête ni pied, peut être placée dans une autre
          page{"\u00a0"}:
        </p>
        <pre>{snippet}</pre>
      </section>
      <section className="plain-section prose" aria-labelledby="droits">
        <h2 id="droits">Droits</h2>
        <p>
          Les faits et leur mise en ordre peuvent être repris en citant l’adresse de la ligne. Les textes des
          dépêches appartiennent à leurs agences.
        </p>
      </section>
    </Page>
  );
}

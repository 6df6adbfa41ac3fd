import type { ReactNode } from "react";
import { ASKED_BASE } from "@/lib/url";
import { Masthead, type Section } from "./masthead";

/** A page of the site: skip link, masthead, one main, foot. */
export function Page({ section, children }: { section?: Section; children: ReactNode }) {
  return (
    <>
      <a className="skip-link" href="#contenu">
        Aller au contenu
      </a>
      <div className="page">
        <Masthead section={section} />
        <main id="contenu" tabIndex={-1}>
          {children}
        </main>
        <footer className="foot">
          <p>
            Chaque ligne renvoie à la phrase qui la dit. Les textes cités sont ceux des dépêches{"\u202f"};
            les liens permanents ne changent pas.
          </p>
          <ul>
            <li>
              <a href="/methode">Méthode et scores</a>
            </li>
            <li>
              <a href="/donnees">Données</a>
            </li>
            <li>
              <a href="/flux.xml">Flux Atom</a>
            </li>
          </ul>
          <p className="printed">
            Les adresses imprimées se lisent à la suite de {process.env["SITE_URL"] || ASKED_BASE}
          </p>
        </footer>
      </div>
    </>
  );
}

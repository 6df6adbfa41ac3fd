import type { Metadata } from "next";
import { Page } from "@/components/ui/page";

export const metadata: Metadata = { title: "Page introuvable" };

export default function NotFound() {
  return (
    <Page>
      <header className="opening">
        <p className="kicker">Erreur 404</p>
        <h1>Cette page n’existe pas</h1>
        <p className="standfirst">
          Aucune rencontre, aucune dépêche, aucun acteur ni aucun lieu n’a cette adresse. Celles des
          rencontres ne changent jamais{"\u00a0"}: peut-être a-t-elle été mal recopiée.
        </p>
      </header>
      <p className="pb-7">
        <a className="button" href="/">
          Voir la chronologie
        </a>
      </p>
    </Page>
  );
}

import type { Metadata } from "next";

export const metadata: Metadata = { title: "Page introuvable" };

/** Kept short: its tree travels with every page of the site. */
export default function NotFound() {
  return (
    <main className="page pt-7 pb-8">
      <h1 className="text-h1">Cette page n’existe pas</h1>
      <p className="standfirst">
        Les adresses des rencontres ne changent jamais{"\u202f"}; celle-ci n’en a jamais désigné aucune.
      </p>
      <p className="pt-5">
        <a className="button" href="/">
          Voir la chronologie
        </a>
      </p>
    </main>
  );
}

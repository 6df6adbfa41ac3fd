import type { Metadata } from "next";
import { requestedChronology } from "@/app/chronologie/view";
import { PageLinks } from "@/components/timeline/page-links";
import { Thread } from "@/components/timeline/thread";
import { chronologyHref } from "@/lib/url";
import "./embed.css";
import { canonicalOf } from "../alternates";

export async function generateMetadata({ searchParams }: PageProps<"/embed">): Promise<Metadata> {
  const { opening, filters } = requestedChronology(await searchParams);
  return {
    title: opening.title,
    alternates: canonicalOf(chronologyHref({ ...filters, page: 1 })),
    robots: { index: false, follow: true },
  };
}

/** The chronology for a frame on another site: links leave the frame, since no other page may be framed. */
export default async function EmbedPage({ searchParams }: PageProps<"/embed">) {
  const { opening, result, months, filters, pages, ending } = requestedChronology(await searchParams);
  const whole = chronologyHref({ ...filters, page: 1 });
  return (
    <main className="page embed">
      <base target="_blank" />
      <header className="embed-head">
        <h1>
          <a href={whole}>{opening.title}</a>
        </h1>
        <p>
          <strong>{result.figure}</strong>
          {result.rest}
        </p>
      </header>
      {months.length > 0 ? <Thread months={months} ending={ending} /> : null}
      <PageLinks pages={pages} label="Pages de la chronologie" />
      <footer className="embed-foot">
        <a href={whole}>La chronologie complète, avec ses sources, sur Pourparlers</a>
      </footer>
    </main>
  );
}

import type { Metadata } from "next";
import { alternatesOf } from "@/app/alternates";
import { Chronology } from "@/components/timeline/chronology";
import { Page } from "@/components/ui/page";
import { chronology } from "@/lib/queries/chronology";
import { getTimeline } from "@/lib/queries/timeline";
import { chronologyHref, exportHref, parseFilters } from "@/lib/url";

export async function generateMetadata({ searchParams }: PageProps<"/chronologie">): Promise<Metadata> {
  const { opening, result, filters } = chronology(getTimeline(), parseFilters(await searchParams));
  const feeds = { atom: exportHref("atom", filters), json: exportHref("feed", filters) };
  return {
    title: `${result.figure} — ${opening.title}`,
    robots: { index: false, follow: true },
    alternates: alternatesOf(chronologyHref(filters), feeds),
  };
}

export default async function ChronologyPage({ searchParams }: PageProps<"/chronologie">) {
  return (
    <Page section="/">
      <Chronology view={chronology(getTimeline(), parseFilters(await searchParams))} />
    </Page>
  );
}

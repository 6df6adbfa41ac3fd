import type { Metadata } from "next";
import { Chronology } from "@/components/timeline/chronology";
import { Page } from "@/components/ui/page";
import { chronology } from "@/lib/queries/chronology";
import { getTimeline } from "@/lib/queries/timeline";
import { parseFilters } from "@/lib/url";

export async function generateMetadata({ searchParams }: PageProps<"/chronologie">): Promise<Metadata> {
  const { opening, result } = chronology(getTimeline(), parseFilters(await searchParams));
  return { title: `${result.figure} — ${opening.title}`, robots: { index: false, follow: true } };
}

export default async function ChronologyPage({ searchParams }: PageProps<"/chronologie">) {
  return (
    <Page section="/">
      <Chronology view={chronology(getTimeline(), parseFilters(await searchParams))} />
    </Page>
  );
}

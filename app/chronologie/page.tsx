import type { Metadata } from "next";
import { alternatesOf } from "@/app/alternates";
import { Chronology } from "@/components/timeline/chronology";
import { Page } from "@/components/ui/page";
import { chronologyHref, exportHref } from "@/lib/url";
import { requestedChronology } from "./view";

export async function generateMetadata({ searchParams }: PageProps<"/chronologie">): Promise<Metadata> {
  const { opening, result, filters } = requestedChronology(await searchParams);
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
      <Chronology view={requestedChronology(await searchParams)} />
    </Page>
  );
}

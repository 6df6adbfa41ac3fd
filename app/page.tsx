import type { Metadata } from "next";
import { Chronology } from "@/components/timeline/chronology";
import { JsonLd } from "@/components/ui/json-ld";
import { Page } from "@/components/ui/page";
import { siteJsonLd } from "@/lib/exports";
import { chronology } from "@/lib/queries/chronology";
import { getTimeline } from "@/lib/queries/timeline";
import { feedHrefs } from "@/lib/url";
import { alternatesOf } from "./alternates";
import { pageBase } from "./base";

export function generateMetadata(): Metadata {
  const { title, standfirst } = chronology(getTimeline()).opening;
  return {
    title: { absolute: `${title} — Pourparlers` },
    description: standfirst,
    alternates: alternatesOf("/", feedHrefs("")),
  };
}

export default function HomePage() {
  return (
    <Page section="/">
      <JsonLd json={siteJsonLd(getTimeline(), pageBase())} />
      <Chronology view={chronology(getTimeline())} />
    </Page>
  );
}

import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { alternatesOf } from "@/app/alternates";
import { pageBase } from "@/app/base";
import { PlaceSheet } from "@/components/place/place-sheet";
import { JsonLd } from "@/components/ui/json-ld";
import { Page } from "@/components/ui/page";
import { placeJsonLd } from "@/lib/exports";
import { placePage } from "@/lib/queries/place";
import { pagesToMake } from "@/lib/queries/prerendered";
import { getTimeline } from "@/lib/queries/timeline";

type Props = PageProps<"/lieux/[id]">;

export function generateStaticParams(): { id: string }[] {
  return pagesToMake().places.map((id) => ({ id }));
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const view = placePage(getTimeline(), (await params).id);
  return view
    ? {
        title: view.name,
        description: `${view.name}. ${view.standfirst}`,
        alternates: alternatesOf(view.href),
      }
    : {};
}

export default async function PlacePage({ params }: Props) {
  const view = placePage(getTimeline(), (await params).id);
  if (!view) notFound();
  return (
    <Page section="/lieux">
      <JsonLd json={placeJsonLd(getTimeline(), view.id, pageBase())} />
      <PlaceSheet view={view} />
    </Page>
  );
}

import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { PlaceSheet } from "@/components/place/place-sheet";
import { Page } from "@/components/ui/page";
import { placePage } from "@/lib/queries/place";
import { getTimeline } from "@/lib/queries/site";

type Props = PageProps<"/lieux/[id]">;

export const dynamicParams = false;

export function generateStaticParams(): { id: string }[] {
  return getTimeline().places.map(({ id }) => ({ id }));
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const view = placePage(getTimeline(), (await params).id);
  return view
    ? {
        title: view.name,
        description: `${view.name}. ${view.standfirst}`,
        alternates: { canonical: view.href },
      }
    : {};
}

export default async function PlacePage({ params }: Props) {
  const view = placePage(getTimeline(), (await params).id);
  if (!view) notFound();
  return (
    <Page section="/lieux">
      <PlaceSheet view={view} />
    </Page>
  );
}

import type { Metadata } from "next";
import { notFound, permanentRedirect } from "next/navigation";
import { alternatesOf } from "@/app/alternates";
import { pageBase } from "@/app/base";
import { ActorSheet } from "@/components/actor/actor-sheet";
import { JsonLd } from "@/components/ui/json-ld";
import { Page } from "@/components/ui/page";
import { actorJsonLd } from "@/lib/exports";
import { actorPage } from "@/lib/queries/actor";
import { pagesToMake } from "@/lib/queries/prerendered";
import { getTimeline } from "@/lib/queries/timeline";

type Props = PageProps<"/acteurs/[id]">;

export function generateStaticParams(): { id: string }[] {
  return pagesToMake().actors.map((id) => ({ id }));
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const view = actorPage(getTimeline(), (await params).id);
  return view
    ? {
        title: view.name,
        description: `${view.name}. ${view.standfirst}`,
        alternates: alternatesOf(view.href),
      }
    : {};
}

export default async function ActorPage({ params }: Props) {
  const { id } = await params;
  const view = actorPage(getTimeline(), id);
  if (!view) notFound();
  if (view.id !== id) permanentRedirect(`/acteurs/${view.id}`);
  return (
    <Page section="/acteurs">
      <JsonLd json={actorJsonLd(getTimeline(), view.id, pageBase())} />
      <ActorSheet view={view} />
    </Page>
  );
}

import type { Metadata } from "next";
import { ActorIndex } from "@/components/actor/actor-index";
import { Page } from "@/components/ui/page";
import { actorList } from "@/lib/queries/actor";
import { getTimeline } from "@/lib/queries/timeline";
import { canonicalOf } from "../alternates";

export const metadata: Metadata = { title: "Acteurs", alternates: canonicalOf("/acteurs") };

export default function ActorsPage() {
  return (
    <Page section="/acteurs">
      <ActorIndex view={actorList(getTimeline())} />
    </Page>
  );
}

import type { Metadata } from "next";
import { PlaceIndex } from "@/components/place/place-index";
import { Page } from "@/components/ui/page";
import { placeList } from "@/lib/queries/place";
import { getTimeline } from "@/lib/queries/timeline";
import { canonicalOf } from "../alternates";

export const metadata: Metadata = { title: "Lieux", alternates: canonicalOf("/lieux") };

export default function PlacesPage() {
  return (
    <Page section="/lieux">
      <PlaceIndex view={placeList(getTimeline())} />
    </Page>
  );
}

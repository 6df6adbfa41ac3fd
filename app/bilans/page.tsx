import type { Metadata } from "next";
import { TollsSheet } from "@/components/tolls/tolls-sheet";
import { Page } from "@/components/ui/page";
import { getTimeline } from "@/lib/queries/timeline";
import { tollsPage } from "@/lib/queries/tolls";
import { canonicalOf } from "../alternates";

export const metadata: Metadata = {
  title: "Les bilans, tels que rapportés",
  alternates: canonicalOf("/bilans"),
};

export default function TollsPage() {
  return (
    <Page section="/bilans">
      <TollsSheet view={tollsPage(getTimeline())} />
    </Page>
  );
}

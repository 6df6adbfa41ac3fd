import type { Metadata } from "next";
import { TollsSheet } from "@/components/tolls/tolls-sheet";
import { Page } from "@/components/ui/page";
import { getTimeline } from "@/lib/queries/timeline";
import { tollsPage } from "@/lib/queries/tolls";

export const metadata: Metadata = {
  title: "Les bilans, tels que rapportés",
  alternates: { canonical: "/bilans" },
};

export default function TollsPage() {
  return (
    <Page section="/bilans">
      <TollsSheet view={tollsPage(getTimeline())} />
    </Page>
  );
}

import type { Metadata } from "next";
import { AtelierSheet } from "@/components/atelier/atelier-sheet";
import { Page } from "@/components/ui/page";
import { atelierPage } from "@/lib/queries/atelier";
import { getEdition } from "@/lib/queries/timeline";

export const metadata: Metadata = { title: "Atelier", robots: { index: false, follow: false } };

export const dynamic = "force-dynamic";

export default function AtelierPage() {
  return (
    <Page>
      <AtelierSheet view={atelierPage(getEdition())} />
    </Page>
  );
}

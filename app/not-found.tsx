import type { Metadata } from "next";
import { Opening } from "@/components/ui/opening";
import { Page } from "@/components/ui/page";

export const metadata: Metadata = { title: "Page introuvable" };

export default function NotFound() {
  return (
    <Page>
      <Opening
        title="Cette page n’existe pas"
        standfirst="Les adresses des rencontres ne changent jamais ; celle-ci n’en a jamais désigné aucune."
      />
      <p className="pb-8">
        <a className="button" href="/">
          Voir la chronologie
        </a>
      </p>
    </Page>
  );
}

import type { Metadata } from "next";
import { notFound, permanentRedirect } from "next/navigation";
import { pageBase } from "@/app/base";
import { MeetingSheet } from "@/components/meeting/meeting-sheet";
import { JsonLd } from "@/components/ui/json-ld";
import { Page } from "@/components/ui/page";
import { meetingJsonLd } from "@/lib/exports";
import { currentSlug, meetingPage } from "@/lib/queries/meeting";
import { pagesToMake } from "@/lib/queries/prerendered";
import { getTimeline } from "@/lib/queries/timeline";
import { canonicalOf } from "../../alternates";

type Props = PageProps<"/rencontres/[slug]">;

export function generateStaticParams(): { slug: string }[] {
  return pagesToMake().meetings.map((slug) => ({ slug }));
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const view = meetingPage(getTimeline(), (await params).slug);
  if (!view) return {};
  return { title: view.title, description: view.description, alternates: canonicalOf(view.href) };
}

export default async function MeetingPage({ params }: Props) {
  const { slug } = await params;
  const timeline = getTimeline();
  const view = meetingPage(timeline, slug, pageBase());
  if (view)
    return (
      <Page section="/">
        <JsonLd json={meetingJsonLd(timeline, slug, pageBase())} />
        <MeetingSheet view={view} />
      </Page>
    );
  const current = currentSlug(timeline, slug);
  if (current) permanentRedirect(`/rencontres/${current}`);
  notFound();
}

import { ImageResponse } from "next/og";
import { ShareCard } from "@/components/meeting/share-card";
import { meetingPage } from "@/lib/queries/meeting";
import { getTimeline } from "@/lib/queries/timeline";

export const alt = "Date, titre, statut et issue de la rencontre";
export const size = { width: 1200, height: 630 };
export const contentType = "image/png";

/** The image that is shown where a meeting's address is shared. */
export default async function ShareImage({ params }: { params: Promise<{ slug: string }> }) {
  const view = meetingPage(getTimeline(), (await params).slug);
  if (!view) return new Response(null, { status: 404 });
  return new ImageResponse(<ShareCard view={view} />, size);
}

import { requestBase } from "@/app/base";
import { answer, meetingCalendar, notThere } from "@/lib/exports";
import { libraryOf } from "@/lib/queries/library";
import { currentSlug } from "@/lib/queries/meeting";
import { getTimeline } from "@/lib/queries/timeline";
import { EXPORTS } from "@/lib/url";

type Context = { readonly params: Promise<{ slug: string }> };

export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { slug } = await params;
  const library = libraryOf(getTimeline());
  const meeting = library.meetings.get(currentSlug(library.timeline, slug) ?? slug);
  if (!meeting) return notThere();
  return answer(request, meetingCalendar(library, meeting, requestBase(request.headers)), {
    mediaType: EXPORTS.ics.mediaType,
    filename: `${meeting.slug}.ics`,
  });
}

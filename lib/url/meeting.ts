/** The permanent address of a meeting. */
export function meetingHref(slug: string): string {
  return `/rencontres/${slug}`;
}

/** The place of a meeting in a chronology. @example entryAnchor("2016-08-26-geneve-kerry-lavrov") */
export function entryAnchor(slug: string): string {
  return `c-${slug}`;
}

/** The calendar file of one meeting. */
export function meetingCalendarHref(slug: string): string {
  return `/rencontres/${slug}/calendrier.ics`;
}

import { boundsOf, type DayInterval } from "@/lib/calendar";
import type { Meeting } from "@/lib/domain";
import { capitalise, count, enumerate, inPlace, inWords, NNBSP, number, period } from "@/lib/format";
import { daysOf, type Library, lastDayOf, placeName } from "./library";

/** What opens the chronology: the dossier's title, and a standfirst written from the facts. */
export type Opening = { readonly kicker: string | null; readonly title: string; readonly standfirst: string };

const MOST_PLACES = 5;

const openings = new WeakMap<Library, Opening>();

/** The opening of a timeline, written once. */
export function openingOf(library: Library): Opening {
  const opening = openings.get(library) ?? write(library);
  openings.set(library, opening);
  return opening;
}

function write(library: Library): Opening {
  const { dossiers } = library.timeline;
  const dossier = dossiers.length === 1 ? dossiers[0] : undefined;
  return {
    kicker: dossier?.subtitle ? `Dossier : ${dossier.subtitle}` : null,
    title: dossier?.title ?? "La chronologie des pourparlers",
    standfirst: standfirst(library),
  };
}

function standfirst(library: Library): string {
  const { ordered, timeline } = library;
  const first = ordered[0];
  const articles = timeline.articles.length;
  if (!first) return `Aucun contact dans ${count(articles, "dépêche")}.`;
  const start = daysOf(first).start;
  const end = lastDayOf(ordered);
  const places = placePhrases(library);
  const contacts = `${inWords(ordered.length)} ${ordered.length < 2 ? "contact" : "contacts"}`;
  const opening = `${capitalise(period(start, end))}, ${contacts}${places === "" ? "" : `, ${places}`}.`;
  const told =
    planned(ordered) > 0 ? ` à la parution ${sources(articles)}` : `, d’après ${count(articles, "dépêche")}`;
  return `${opening} ${statusSentence(ordered)}${told}.`;
}

function planned(meetings: readonly Meeting[]): number {
  return meetings.filter(({ status }) => status === "planned").length;
}

function sources(articles: number): string {
  return articles === 1
    ? "de la dépêche qui les raconte"
    : `des ${inWords(articles)} dépêches qui les racontent`;
}

/** How many were held, and how many only announced. @example "Sept ont eu lieu ; trois étaient seulement annoncés" */
export function statusSentence(meetings: readonly Meeting[]): string {
  const tally = (status: Meeting["status"]) => meetings.filter((meeting) => meeting.status === status).length;
  const totals = STATUSES.map(({ status, one, many }) => ({ total: tally(status), one, many }));
  // In figures all, where one has to be.
  const spelled = totals.every(({ total }) => inWords(total) !== number(total));
  const parts = totals
    .filter(({ total }) => total > 0)
    .map(({ total, one, many }) => `${spelled ? inWords(total) : number(total)} ${total === 1 ? one : many}`);
  return capitalise(parts.join(`${NNBSP}; `));
}

const STATUSES = [
  { status: "held", one: "a eu lieu", many: "ont eu lieu" },
  { status: "cancelled", one: "a été annulé", many: "ont été annulés" },
  { status: "postponed", one: "a été reporté", many: "ont été reportés" },
  { status: "planned", one: "était seulement annoncé", many: "étaient seulement annoncés" },
] as const;

function placePhrases(library: Library): string {
  const times = new Map<string, number>();
  for (const { place } of library.ordered) if (place !== null) times.set(place, (times.get(place) ?? 0) + 1);
  const ids = [...times.keys()];
  // All in the order of the talks; of many, the most frequent.
  if (ids.length > MOST_PLACES) ids.sort((a, b) => (times.get(b) ?? 0) - (times.get(a) ?? 0));
  const named = ids
    .slice(0, MOST_PLACES)
    .map((id) => inPlace(placeName(library, id), library.places.get(id)?.kind ?? "city"));
  const more = ids.length - MOST_PLACES;
  const calls = library.ordered.some(({ type }) => type === "phone-call");
  return enumerate([
    ...named,
    ...(more > 0 ? [`dans ${count(more, "autre lieu", "autres lieux")}`] : []),
    ...(calls ? ["par téléphone"] : []),
  ]);
}

/** A vaguer date than a month says nothing of when articles were published. */
const LONGEST = 31;

const periods = new WeakMap<Library, DayInterval | null>();

/** The days the articles were published in; null when none has a date. */
export function publicationPeriod(library: Library): DayInterval | null {
  const known = periods.get(library);
  if (known !== undefined) return known;
  let period: DayInterval | null = null;
  for (const { documentDate } of library.timeline.articles) {
    const days = boundsOf(documentDate.edtf);
    if (!days || days.end - days.start > LONGEST) continue;
    const { start, end }: DayInterval = period ?? days;
    period = { start: Math.min(start, days.start), end: Math.max(end, days.end) };
  }
  periods.set(library, period);
  return period;
}

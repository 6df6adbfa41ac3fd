import { formatDay } from "@/lib/calendar";
import type { Meeting, MeetingStatus, MeetingType, Timeline } from "@/lib/domain";
import {
  capitalise,
  count,
  distance,
  enumerate,
  formatDate,
  headline,
  inWords,
  machineDate,
  TYPE_LABELS,
} from "@/lib/format";
import { chronologyHref, meetingCalendarHref, meetingHref, NO_FILTERS } from "@/lib/url";
import { type DisputeView, disputeView } from "./dispute";
import { type EntryView, entryView, reportsByArticle } from "./entry";
import { markNothing, type Proof, proofsOf } from "./evidence";
import { type FactView, factsOf } from "./facts";
import { daysOf, type Library, libraryOf } from "./library";
import { type LifeStep, lifeOf } from "./life";
import { type MapView, mapOf } from "./map";
import { type Opening, openingOf } from "./opening";

/** A version of a disputed fact, with the sentences of those who say so. */
export type DisputedVersion = { readonly text: string; readonly proofs: readonly Proof[] };

/** Another meeting, from where this one stands. */
export type Neighbour = {
  readonly href: string;
  readonly headline: string;
  readonly date: string;
  readonly distance: string;
  readonly status: MeetingStatus;
  readonly type: MeetingType;
};

/** Everything the page of a meeting shows. */
export type MeetingView = {
  readonly slug: string;
  readonly href: string;
  readonly title: string;
  /** One sentence for search engines and shared links. */
  readonly description: string;
  readonly entry: EntryView;
  readonly kind: string;
  readonly opening: Opening;
  readonly rank: number;
  readonly total: number;
  readonly machine: string | undefined;
  readonly facts: readonly FactView[];
  readonly life: readonly LifeStep[];
  readonly disputes: readonly (Omit<DisputeView, "versions"> & {
    readonly versions: readonly DisputedVersion[];
  })[];
  readonly agreement: string | null;
  readonly around: {
    readonly neighbours: readonly Neighbour[];
    /** What the list leaves out, in words. */
    readonly none: string;
    /** The chronology of that time, where it holds more than is shown. */
    readonly more: { readonly text: string; readonly href: string } | null;
  };
  readonly before: Neighbour | null;
  readonly after: Neighbour | null;
  readonly map: MapView | null;
  readonly calendar: string;
  readonly citation: string;
  readonly bibtex: string;
  readonly wiki: string;
};

const WEEK = 7;
/** Neighbours that are shown, the nearest. */
const MOST_NEAR = 8;
/** Days before which no meeting started that may still be near: longer ones are vague. */
const LONGEST = 62;

/** The page of a meeting, cited at addresses that begin with `base`; null when no meeting has this slug. */
export function meetingPage(timeline: Timeline, slug: string, base = ""): MeetingView | null {
  const library = libraryOf(timeline);
  const meeting = library.meetings.get(slug);
  if (!meeting) return null;
  const at = library.ordered.indexOf(meeting);
  const neighbour = (other: Meeting | undefined) => (other ? neighbourOf(library, meeting, other) : null);
  const entry = entryView(library, meeting, null);
  return {
    slug,
    href: meetingHref(slug),
    title: meeting.title,
    description: descriptionOf(entry),
    entry,
    kind: TYPE_LABELS[meeting.type].label,
    opening: openingOf(library),
    rank: at + 1,
    total: library.ordered.length,
    machine: machineDate(meeting.date),
    facts: factsOf(library, meeting),
    life: lifeOf(library, meeting),
    disputes: disputesOf(library, meeting),
    agreement: agreementOf(meeting),
    around: aroundOf(library, meeting),
    before: neighbour(library.ordered[at - 1]),
    after: neighbour(library.ordered[at + 1]),
    map: mapOf(library, meeting.place),
    calendar: meetingCalendarHref(slug),
    ...citationsOf(meeting, base),
  };
}

function descriptionOf({ statusLabel, outcome, quote }: EntryView): string {
  const said = quote ? ` ${quote.parts.map(({ text }) => text).join("")} (${quote.source.label})` : "";
  return `${statusLabel}${outcome ? `, ${outcome.label.toLocaleLowerCase("fr")}` : ""}.${said}`;
}

/** The slug that a former slug of a meeting redirects to; null when there is none. */
export function currentSlug(timeline: Timeline, slug: string): string | null {
  return timeline.meetings.find(({ formerSlugs }) => formerSlugs.includes(slug))?.slug ?? null;
}

function disputesOf(library: Library, meeting: Meeting): MeetingView["disputes"] {
  return meeting.disagreements.map((disagreement) => {
    const { field, versions } = disputeView(library, disagreement, meeting.type);
    return {
      field,
      versions: versions.map(({ text, articles }) => ({
        text,
        proofs: proofsOf(
          library,
          meeting.reports.filter(({ article }) => articles.includes(article)),
          markNothing,
        ),
      })),
    };
  });
}

function agreementOf(meeting: Meeting): string | null {
  const reports = reportsByArticle(meeting).length;
  const disputed = new Set(meeting.disagreements.map(({ field }) => field));
  const agreed = [
    ["date", "la date"],
    ["place", "le lieu"],
    ["participants", "les participants"],
  ].flatMap(([field, label]) => (label && ![...disputed].some((each) => each === field) ? [label] : []));
  if (reports < 2 || agreed.length === 0) return null;
  return `${capitalise(`sur ${enumerate(agreed)}`)}, les ${inWords(reports)} dépêches concordent.`;
}

function aroundOf(library: Library, meeting: Meeting): MeetingView["around"] {
  const { start, end } = daysOf(meeting);
  const near = nearby(library, meeting).filter((other) => {
    const days = daysOf(other);
    return days.end >= start - WEEK && days.start <= end + WEEK;
  });
  const from = formatDate(formatDay(start - WEEK), { year: false });
  const to = formatDate(formatDay(end + WEEK));
  const nearest = near.toSorted((a, b) => daysBetween(meeting, a) - daysBetween(meeting, b));
  const shown = new Set(nearest.slice(0, MOST_NEAR));
  const filters = { ...NO_FILTERS, de: formatDay(start - WEEK), a: formatDay(end + WEEK) };
  return {
    neighbours: near.filter((other) => shown.has(other)).map((other) => neighbourOf(library, meeting, other)),
    more:
      near.length > shown.size
        ? { text: `Les ${count(near.length + 1, "contact")} de ces jours`, href: chronologyHref(filters) }
        : null,
    none:
      near.length === 0 ? `Rien entre le ${from} et le ${to}.` : `Rien d’autre entre le ${from} et le ${to}.`,
  };
}

/** The meetings that start not long before or after another: meetings are in order of their first day. */
function nearby({ ordered }: Library, meeting: Meeting): Meeting[] {
  const { start, end } = daysOf(meeting);
  const at = ordered.indexOf(meeting);
  let first = at;
  while (first > 0 && startOf(ordered[first - 1]) >= start - LONGEST) first -= 1;
  let last = at;
  while (last < ordered.length - 1 && startOf(ordered[last + 1]) <= end + WEEK) last += 1;
  return ordered.slice(first, last + 1).filter((other) => other !== meeting);
}

function startOf(meeting: Meeting | undefined): number {
  return meeting ? daysOf(meeting).start : Number.NaN;
}

function neighbourOf(library: Library, from: Meeting, other: Meeting): Neighbour {
  return {
    href: meetingHref(other.slug),
    headline: headline(other.title),
    date: formatDate(other.date, { weekday: true }),
    distance: distance(daysFrom(from, other)),
    status: other.status,
    type: other.type,
  };
}

/** Days from one meeting to another, negative before it; 0 where they overlap. */
function daysFrom(from: Meeting, other: Meeting): number {
  const days = daysOf(other);
  const own = daysOf(from);
  if (days.start > own.end) return days.start - own.end;
  return days.end < own.start ? days.end - own.start : 0;
}

function daysBetween(from: Meeting, other: Meeting): number {
  return Math.abs(daysFrom(from, other));
}

function citationsOf(meeting: Meeting, base: string): Pick<MeetingView, "citation" | "bibtex" | "wiki"> {
  const path = `${base}${meetingHref(meeting.slug)}`;
  const reports = reportsByArticle(meeting);
  const dates = [...new Set(reports.map(({ documentDate }) => formatDate(documentDate)))];
  const told = `d’après ${count(reports.length, "dépêche")} (${enumerate(dates)})`;
  return {
    citation: `«\u00a0${meeting.title}\u00a0», Pourparlers, ${path}, ${told}.`,
    bibtex: [
      `@misc{pourparlers-${meeting.slug},`,
      `  title = {${meeting.title.replaceAll("–", "--")}},`,
      "  howpublished = {Pourparlers},",
      `  url = {${path}}`,
      "}",
    ].join("\n"),
    wiki: `{{Lien web |titre=${meeting.title} |site=Pourparlers |url=${path}}}`,
  };
}

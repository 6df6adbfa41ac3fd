import type { Meeting } from "@/lib/domain";
import { count, formatDate, period } from "@/lib/format";
import { actorHref, chronologyHref, type Filters, NO_FILTERS, placeHref } from "@/lib/url";
import { type MonthView, monthsOf, PAGE_SIZE } from "./chronology";
import { actorName, daysOf, type Library, lastDayOf, placeName } from "./library";

/** A row of a table: whom or where, how often, when for the first and last time. */
export type TallyRow = {
  readonly id: string;
  readonly name: string;
  readonly href: string;
  readonly of: string | null;
  readonly total: number;
  readonly held: number;
  readonly first: string;
  readonly last: string;
  /** The chronology of just these contacts. */
  readonly chronology: string;
};

type Subject = { readonly acteur?: string; readonly ville?: string };

/** With whom, how often: every participant of some meetings but `except`, the most frequent first. */
export function actorTally(
  library: Library,
  meetings: readonly Meeting[],
  except: string | null,
  subject: Subject = {},
): TallyRow[] {
  return tally(
    meetings,
    ({ participants }) => participants.filter((id) => id !== except),
    (id) => {
      const of = library.actors.get(id)?.of ?? null;
      return {
        name: actorName(library, id),
        href: actorHref(id),
        of: of === null ? null : actorName(library, of),
      };
    },
    (id) => link(subject, { acteur: id }),
  );
}

/** Where, how often: every place of some meetings, the most frequent first. */
export function placeTally(
  library: Library,
  meetings: readonly Meeting[],
  subject: Subject = {},
): TallyRow[] {
  return tally(
    meetings,
    ({ place }) => (place === null ? [] : [place]),
    (id) => {
      const around = library.places.get(id)?.in ?? null;
      return {
        name: placeName(library, id),
        href: placeHref(id),
        of: around === null ? null : placeName(library, around),
      };
    },
    (id) => link(subject, { ville: id }),
  );
}

function link(subject: Subject, more: Subject): string {
  const actors = [subject.acteur, more.acteur].filter((id) => id !== undefined);
  const places = [subject.ville, more.ville].filter((id) => id !== undefined);
  return chronologyHref({ ...NO_FILTERS, acteur: actors, ville: places });
}

function tally(
  meetings: readonly Meeting[],
  keys: (meeting: Meeting) => readonly string[],
  describe: (id: string) => Pick<TallyRow, "name" | "href" | "of">,
  chronology: (id: string) => string,
): TallyRow[] {
  const groups = new Map<string, Meeting[]>();
  for (const meeting of meetings)
    for (const key of keys(meeting)) {
      const group = groups.get(key);
      if (group) group.push(meeting);
      else groups.set(key, [meeting]);
    }
  return [...groups]
    .map(([id, group]) => ({
      id,
      name: describe(id).name,
      href: describe(id).href,
      of: describe(id).of,
      total: group.length,
      held: group.filter(({ status }) => status === "held").length,
      first: formatDate(group[0]?.date ?? ""),
      last: formatDate(group.at(-1)?.date ?? ""),
      chronology: chronology(id),
    }))
    .sort((a, b) => b.total - a.total || a.name.localeCompare(b.name, "fr"));
}

/** The first page of some meetings' thread, and where the rest is. */
export type ThreadStart = {
  readonly months: readonly MonthView[];
  readonly more: { readonly text: string; readonly href: string } | null;
};

/** The thread of some meetings, cut after a page; `filters` are those under which the chronology shows all of them, null where none do. */
export function threadStart(
  library: Library,
  meetings: readonly Meeting[],
  filters: Filters | null,
): ThreadStart {
  const months = monthsOf(library, meetings.slice(0, PAGE_SIZE));
  if (meetings.length <= PAGE_SIZE || filters === null) return { months, more: null };
  return {
    months,
    more: { text: `Les ${count(meetings.length, "contact")}`, href: chronologyHref({ ...filters, page: 2 }) },
  };
}

/** A sentence on some meetings. @example "8 contacts, du 14 juillet au 9 septembre 2016" */
export function summaryOf(meetings: readonly Meeting[]): string {
  const [only, ...others] = meetings;
  if (!only) return "Aucun contact dans ce dossier";
  if (others.length === 0) return `1\u00a0contact, ${formatDate(only.date)}`;
  const end = lastDayOf(meetings);
  return `${count(meetings.length, "contact")}, ${period(daysOf(only).start, end)}`;
}

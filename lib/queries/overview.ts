import { type Day, dateOf, dayOf, formatDay } from "@/lib/calendar";
import type { Meeting, MeetingStatus, MeetingType } from "@/lib/domain";
import { count, formatDate, headline, namesDays, shortMonthName, statusLabel } from "@/lib/format";
import { entryAnchor, meetingHref } from "@/lib/url";
import { daysOf, type Library, lastDayOf, placeName } from "./library";

/** A mark on the overview strip; `x` and `width` in per cent of its width, `y` in pixels from the lane's top. */
export type OverviewMark = {
  readonly href: string;
  readonly label: string;
  readonly x: number;
  readonly width: number;
  readonly y: number;
  readonly status: MeetingStatus;
  readonly type: MeetingType;
  readonly disputed: boolean;
  /** Left out by the filters: shown faint. */
  readonly out: boolean;
};

export type OverviewLane = {
  readonly label: string;
  readonly total: number;
  readonly marks: readonly OverviewMark[];
};

/** A month or year on the strip's axis. */
export type OverviewTick = {
  readonly x: number;
  readonly text: string;
  readonly label: string;
  readonly href: string | null;
  /** Too close to its neighbours to be named on a narrow screen. */
  readonly minor: boolean;
};

/** When, how dense and where, at a glance. */
export type Overview = {
  readonly label: string;
  readonly lanes: readonly OverviewLane[];
  readonly ticks: readonly OverviewTick[];
};

const MOST_MEETINGS = 200;
const MOST_LANES = 8;
const MOST_MONTHS = 14;
const LANE = 32;
/** Per cent under which an interval is drawn as a point, so that it can be seen. */
const NARROWEST = 1;
const OTHERS = "Ailleurs";
const CALLS = "À distance";

/** The strip above a chronology; null where it would hold nothing, or too much to be read. */
export function overviewOf(library: Library, shown: readonly Meeting[]): Overview | null {
  const { ordered } = library;
  const first = ordered[0];
  if (!first || ordered.length > MOST_MEETINGS) return null;
  const start = daysOf(first).start;
  const end = lastDayOf(ordered);
  const margin = Math.max(2, Math.round((end - start) / 25));
  const scale = scaleOf(start - margin, end + margin);
  const visible = new Set(shown);
  return {
    label: `Axe du temps, du ${formatDate(formatDay(start))} au ${formatDate(formatDay(end))}`,
    lanes: lanesOf(library).map(({ label, meetings }) => ({
      label,
      total: meetings.length,
      marks: meetings.map((meeting, index) =>
        markOf(meeting, scale, offset(meetings, index), !visible.has(meeting)),
      ),
    })),
    ticks: ticksOf(start, end, scale, shown),
  };
}

type Scale = (day: Day) => number;

function scaleOf(start: Day, end: Day): Scale {
  return (day) => Math.round(((day - start) / (end - start)) * 10_000) / 100;
}

function lanesOf(library: Library): { label: string; meetings: Meeting[] }[] {
  const lanes = new Map<string, Meeting[]>();
  for (const meeting of library.ordered) {
    const label = meeting.place === null ? CALLS : placeName(library, meeting.place);
    const lane = lanes.get(label);
    if (lane) lane.push(meeting);
    else lanes.set(label, [meeting]);
  }
  const calls = lanes.get(CALLS);
  lanes.delete(CALLS);
  const all = [...lanes].map(([label, meetings]) => ({ label, meetings }));
  const most = MOST_LANES - (calls ? 1 : 0);
  const kept = all.length > most ? mergeSmallest(all, most) : all;
  return calls ? [...kept, { label: CALLS, meetings: calls }] : kept;
}

/** Keeps the fullest lanes, in their order, and joins the others in one. */
function mergeSmallest(lanes: readonly { label: string; meetings: Meeting[] }[], most: number) {
  const fullest = new Set(lanes.toSorted((a, b) => b.meetings.length - a.meetings.length).slice(0, most - 1));
  const rest = lanes.filter((lane) => !fullest.has(lane)).flatMap(({ meetings }) => meetings);
  return [...lanes.filter((lane) => fullest.has(lane)), { label: OTHERS, meetings: rest }];
}

/** Contacts of one day in one lane stand one under the other. */
function offset(meetings: readonly Meeting[], index: number): number {
  const days = meetings.map((meeting) => daysOf(meeting));
  const own = days[index];
  const group = days.flatMap((each, at) =>
    own && each.start <= own.end && own.start <= each.end ? [at] : [],
  );
  return Math.round((LANE * (2 * group.indexOf(index) + 1)) / (2 * group.length));
}

function markOf(meeting: Meeting, scale: Scale, y: number, out: boolean): OverviewMark {
  const { start, end } = daysOf(meeting);
  const width = Math.round((scale(end + 1) - scale(start)) * 100) / 100;
  const date = formatDate(meeting.date, { year: false });
  return {
    href: out ? meetingHref(meeting.slug) : `#${entryAnchor(meeting.slug)}`,
    label: `${date} : ${headline(meeting.title)}, ${statusLabel(meeting.status, meeting.type).toLocaleLowerCase("fr")}`,
    x: scale(start),
    width: start === end || width < NARROWEST ? 0 : width,
    y,
    status: meeting.status,
    type: meeting.type,
    disputed: meeting.disagreements.length > 0 && namesDays(meeting.date),
    out,
  };
}

function ticksOf(start: Day, end: Day, scale: Scale, shown: readonly Meeting[]): OverviewTick[] {
  const from = dateOf(start);
  const to = dateOf(end);
  const months = (to.year - from.year) * 12 + to.month - from.month + 1;
  const step = months <= MOST_MONTHS ? 1 : 12;
  const ticks: OverviewTick[] = [];
  for (let month = step === 1 ? from.month : 1; ; month += step) {
    const first = dayOf(from.year, month, 1);
    if (first > end) return thinOut(ticks);
    const after = dayOf(from.year, month + step, 1);
    const inside = shown.filter((meeting) => daysOf(meeting).start >= first && daysOf(meeting).start < after);
    const id = formatDay(first).slice(0, step === 1 ? 7 : 4);
    const opening = inside[0] && monthOf(inside[0]);
    const text = step === 1 ? shortMonthName(first) : id;
    ticks.push({
      x: Math.max(0, scale(first)),
      text,
      // A name that begins with what is seen: whoever speaks to the browser says that (WCAG 2.5.3).
      label: `${step === 1 ? `${text} ${id.slice(0, 4)}` : id}\u00a0: ${count(inside.length, "contact")}`,
      href: opening ? `#m-${opening}` : null,
      minor: false,
    });
  }
}

const MOST_TICKS = 30;
const MOST_NARROW_TICKS = 6;

/** Leaves out ticks that would touch on a wide screen, and marks those that would on a narrow one. */
function thinOut(ticks: readonly OverviewTick[]): OverviewTick[] {
  const kept = ticks.filter((_, index) => index % Math.ceil(ticks.length / MOST_TICKS) === 0);
  const step = Math.ceil(kept.length / MOST_NARROW_TICKS);
  return kept.map(({ x, text, label, href }, index) => ({ x, text, label, href, minor: index % step !== 0 }));
}

/** The month a meeting stands under. @example "2016-08" */
export function monthOf(meeting: Meeting): string {
  return formatDay(daysOf(meeting).start).slice(0, 7);
}

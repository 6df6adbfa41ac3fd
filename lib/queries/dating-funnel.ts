import { boundsOf, type DayInterval, dateOf, dayOf, formatDay, weekdayOf } from "@/lib/calendar";
import type { Article, DateEvidence, Meeting, Report } from "@/lib/domain";
import { capitalise, formatDate, NBSP, NNBSP, weekdayIn } from "@/lib/format";
import type { Library } from "./library";

/** A stretch of days on the funnel's axis, in per cent of its width. */
export type FunnelSpan = { readonly x: number; readonly width: number };

/** What one clue leaves: days on the axis, and the same in words. */
export type FunnelStep = {
  readonly kind: "given" | "refused" | "shared" | "weekday" | "result";
  readonly label: string;
  readonly spans: readonly FunnelSpan[];
};

/** How the date of an article was narrowed, clue after clue, down to the one that was kept. */
export type FunnelView = {
  readonly label: string;
  readonly steps: readonly FunnelStep[];
  readonly from: string;
  readonly to: string;
};

type Step = Pick<FunnelStep, "kind" | "label"> & { readonly days: readonly DayInterval[] };

/** A longer time is not drawn: what was refused may lie years away. */
const LONGEST = 400;
const SHORTEST = 20;

/** The funnel of an article's date; null where one clue gives it by itself, or the editor. */
export function funnelOf(library: Library, article: Article): FunnelView | null {
  const { edtf, given, conflict, evidence, correctedBy } = article.documentDate;
  const result = boundsOf(edtf);
  if (!result || correctedBy) return null;
  const steps = [...givenStep(given, edtf, conflict !== null), ...sharedSteps(library, article, evidence)];
  const axis = axisOf(result, steps);
  steps.push(...weekdaySteps(evidence, result, axis), {
    kind: "result",
    label: `Retenu${NBSP}: ${formatDate(edtf)}`,
    days: [result],
  });
  if (steps.length < 3) return null;
  return {
    label: `${capitalise(steps.map(({ label }) => label).join(`${NNBSP}; `))}.`,
    steps: steps.map(({ kind, label, days }) => ({
      kind,
      label,
      spans: spansOn(axis, kind === "refused" ? [axis] : days),
    })),
    from: formatDate(formatDay(axis.start)),
    to: formatDate(formatDay(axis.end)),
  };
}

function givenStep(given: string | null, edtf: string, isRefused: boolean): Step[] {
  const date = given?.slice(0, 10);
  const days = date === undefined || date === edtf ? null : boundsOf(date);
  if (date === undefined || !days) return [];
  return [
    isRefused
      ? { kind: "refused", label: `Écarté${NBSP}: ${formatDate(date)}, selon la source`, days: [days] }
      : { kind: "given", label: `Selon la source${NBSP}: ${formatDate(date)}`, days: [days] },
  ];
}

/** Contacts that another article dates too, each once. */
function sharedSteps(library: Library, article: Article, evidence: readonly DateEvidence[]): Step[] {
  const dates = evidence.flatMap(({ start, end, article: other }) => {
    if (start === undefined || end === undefined || other === undefined) return [];
    const common = (library.toldBy.get(article.id) ?? []).filter(
      (meeting) => reportsIn(meeting, other).length > 0,
    );
    const shared =
      common.find((meeting) =>
        reportsIn(meeting, article.id).some((report) =>
          report.evidence.some((span) => span.start < end && start < span.end),
        ),
      ) ?? common[0];
    return shared ? reportsIn(shared, other).map(({ date }) => date) : [];
  });
  return [...new Set(dates)].flatMap((date): Step[] => {
    const days = boundsOf(date);
    return days && days.end - days.start < LONGEST
      ? [{ kind: "shared", label: `Contact daté ailleurs${NBSP}: ${formatDate(date)}`, days: [days] }]
      : [];
  });
}

function reportsIn({ reports }: Meeting, id: string): Report[] {
  return reports.filter(({ article }) => article === id);
}

/** Weekdays that the text says it was written on: all of them on the axis, one of which is the result. */
function weekdaySteps(evidence: readonly DateEvidence[], result: DayInterval, axis: DayInterval): Step[] {
  if (result.start !== result.end) return [];
  const said = evidence.flatMap(({ text }) => weekdayIn(text ?? "") ?? []);
  const fitting = said.find(({ weekday }) => weekday === weekdayOf(result.start));
  if (!fitting) return [];
  const days: DayInterval[] = [];
  for (let day = axis.start; day <= axis.end; day += 1)
    if (weekdayOf(day) === fitting.weekday) days.push({ start: day, end: day });
  return [{ kind: "weekday", label: `Écrit un ${fitting.name}`, days }];
}

/** Whole months around what was not refused, not too short nor too long. */
function axisOf(result: DayInterval, steps: readonly Step[]): DayInterval {
  let { start, end } = result;
  for (const { kind, days } of steps)
    for (const each of days)
      if (kind !== "refused" && Math.max(end, each.end) - Math.min(start, each.start) < LONGEST) {
        start = Math.min(start, each.start);
        end = Math.max(end, each.end);
      }
  const short = Math.max(0, SHORTEST - (end - start));
  const first = dateOf(start - Math.ceil(short / 2));
  const last = dateOf(end + Math.ceil(short / 2));
  return { start: dayOf(first.year, first.month, 1), end: dayOf(last.year, last.month + 1, 1) - 1 };
}

function spansOn(axis: DayInterval, days: readonly DayInterval[]): FunnelSpan[] {
  const length = axis.end - axis.start + 1;
  const percent = (value: number) => Math.round((value / length) * 10_000) / 100;
  return days.flatMap(({ start, end }) => {
    const from = Math.max(start, axis.start);
    const to = Math.min(end, axis.end);
    return to < from ? [] : [{ x: percent(from - axis.start), width: percent(to - from + 1) }];
  });
}

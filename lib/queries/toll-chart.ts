import { type Day, dateOf, dayOf, formatDay } from "@/lib/calendar";
import type { Bound } from "@/lib/domain";
import { enumerate, formatDate, number, shortMonthName } from "@/lib/format";
import type { TollRow } from "./tolls";

/** A figure on the chart: `x` in per cent, `y` in pixels from the top; `top` where a range reaches higher. */
export type ChartPoint = {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  readonly top: number | null;
  readonly bound: Bound;
};

/** The words beside one or several figures. */
export type ChartLabel = {
  readonly x: number;
  readonly y: number;
  readonly text: string;
  readonly note: string;
  readonly anchor: "start" | "end";
};

export type ChartView = {
  readonly height: number;
  readonly base: number;
  readonly label: string;
  readonly points: readonly ChartPoint[];
  readonly labels: readonly ChartLabel[];
  /** Where one figure is followed by a lower one. */
  readonly drops: readonly {
    readonly x1: number;
    readonly x2: number;
    readonly y1: number;
    readonly y2: number;
  }[];
  readonly levels: readonly { readonly y: number; readonly text: string }[];
  readonly ticks: readonly { readonly x: number; readonly text: string }[];
  /** The first level when the axis does not start at zero. */
  readonly startsAt: string | null;
};

const TALL = { height: 330, base: 300, top: 40 };
const LOW = { height: 140, base: 110, top: 30 };

/** The chart of comparable figures against the day they were reported; null where none has a day. */
export function chartOf(rows: readonly TollRow[]): ChartView | null {
  const first = rows[0];
  const last = rows.at(-1);
  if (!first || !last || first.day === 0) return null;
  const size = rows.length > 1 ? TALL : LOW;
  const x = timeScale(first.day, last.day);
  const values = rows.flatMap(({ count, low, high }) => [count, low ?? count, high ?? count]);
  const { floor, step, ceiling } = levelsFor(Math.min(...values), Math.max(...values), rows.length > 1);
  const y = (value: number) =>
    Math.round(size.base - ((value - floor) / (ceiling - floor)) * (size.base - size.top));
  const levels: ChartView["levels"][number][] = [];
  for (let value = floor + step; value <= ceiling; value += step)
    levels.push({ y: y(value), text: number(value) });
  return {
    height: size.height,
    base: size.base,
    label: `${rows.map((row) => `${row.boundWords} ${row.figure} ${row.victims}, ${row.reported}`.trim()).join("\u00a0; ")}. Le tableau donne les mêmes chiffres.`,
    points: rows.map((row) => ({
      id: row.id,
      x: x(row.day),
      y: y(row.low ?? row.count),
      top: row.low !== null && row.high !== null && row.high > row.low ? y(row.high) : null,
      bound: row.bound,
    })),
    labels: labelsOf(rows, x, y),
    drops: dropsOf(rows, x, y),
    levels,
    ticks: monthTicks(first.day, last.day, x),
    startsAt: floor > 0 ? number(floor) : null,
  };
}

type Scale = (value: number) => number;

function timeScale(first: Day, last: Day): Scale {
  const margin = Math.max(6, Math.round((last - first) / 6));
  const span = last - first + 2 * margin;
  return (day) => Math.round(((day - first + margin) / span) * 10_000) / 100;
}

/** Round levels around the figures; from zero unless the figures are close together and far from it. */
function levelsFor(low: number, high: number, several: boolean) {
  const far = several && (high - low) / high < 0.5 && low > 100;
  const spread = far ? Math.max(high - low, high / 10) : Math.max(high, 1);
  const power = 10 ** Math.floor(Math.log10(spread / 2));
  const step = Math.max(
    1,
    [1, 2, 5, 10].map((each) => each * power).find((each) => spread / each <= 4) ?? power * 10,
  );
  const floor = far ? Math.max(0, Math.floor(low / step - 0.5) * step) : 0;
  return { floor, step, ceiling: Math.ceil(high / step + 0.3) * step };
}

/** One label for each run of equal figures. */
function labelsOf(rows: readonly TollRow[], x: Scale, y: Scale): ChartLabel[] {
  const runs: TollRow[][] = [];
  for (const row of rows) {
    const run = runs.at(-1);
    if (run?.[0]?.figure === row.figure && run[0].bound === row.bound) run.push(row);
    else runs.push([row]);
  }
  const labels = runs.flatMap((run): ChartLabel[] => {
    const [first] = run;
    const last = run.at(-1);
    if (!first || !last) return [];
    const anchor = x(first.day) > 45 ? "end" : "start";
    return [
      {
        x: x(anchor === "end" ? first.day : last.day),
        y: y(first.count) + 5,
        text: `${first.boundWords} ${first.figure} ${first.victims}`.trim(),
        note: enumerate([...new Set(run.map((row) => formatDate(formatDay(row.day), { year: false })))]),
        anchor,
      },
    ];
  });
  return apart(labels);
}

/** Labels that touch none before them; the table has all figures. Widths in per cent of a narrow chart, heights in pixels. */
function apart(labels: readonly ChartLabel[]): ChartLabel[] {
  const kept: ChartLabel[] = [];
  for (const label of labels)
    if (!kept.some((other) => Math.abs(other.y - label.y) < LABEL.height && overlap(other, label)))
      kept.push(label);
  return kept;
}

const LABEL = { height: 38, letter: 1.1 };

function overlap(a: ChartLabel, b: ChartLabel): boolean {
  const reach = ({ x, text, anchor }: ChartLabel): readonly [number, number] => {
    const width = text.length * LABEL.letter;
    return anchor === "end" ? [x - width, x] : [x, x + width];
  };
  const [fromA, toA] = reach(a);
  const [fromB, toB] = reach(b);
  return fromA < toB && fromB < toA;
}

function dropsOf(rows: readonly TollRow[], x: Scale, y: Scale): ChartView["drops"] {
  return rows.flatMap((row, index) => {
    const next = rows[index + 1];
    return next && next.count < row.count
      ? [{ x1: x(row.day), x2: x(next.day), y1: y(row.count), y2: y(next.count) }]
      : [];
  });
}

/** Years that are named under a chart. */
const MOST_YEARS = 8;

function monthTicks(first: Day, last: Day, x: Scale): ChartView["ticks"] {
  const from = dateOf(first);
  const ticks: { x: number; text: string }[] = [];
  const months = Math.ceil((last - first) / 30);
  const step = months > 14 ? 12 * Math.ceil(months / (12 * MOST_YEARS)) : 1;
  for (let month = step > 1 ? 1 : from.month - 1; month <= from.month + months + 1; month += step) {
    const day = dayOf(from.year, month, 1);
    if (x(day) < 0 || x(day) > 97) continue;
    ticks.push({ x: x(day), text: step > 1 ? String(dateOf(day).year) : shortMonthName(day) });
  }
  return ticks;
}

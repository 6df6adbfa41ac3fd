import type { ChartPoint, ChartView } from "@/lib/queries/toll-chart";

/** Reported figures against the day of the report; bounds are arrows. The table says the same. */
export function TollChart({ chart }: { chart: ChartView }) {
  return (
    <svg className="toll-svg" height={chart.height} role="img" aria-label={chart.label}>
      {chart.levels.map(({ y, text }) => (
        <g key={text}>
          <line className="grid-line" x1="0" x2="100%" y1={y} y2={y} />
          <text x="0" y={y - 6}>
            {text}
          </text>
        </g>
      ))}
      {chart.ticks.map(({ x, text }) => (
        <g key={x}>
          <line className="grid-line" x1={`${x}%`} x2={`${x}%`} y1="0" y2={chart.base} />
          <text x={`${x}%`} y={chart.base + 20} dx="4">
            {text}
          </text>
        </g>
      ))}
      <line className="axis-line" x1="0" x2="100%" y1={chart.base} y2={chart.base} />
      {chart.drops.map(({ x1, x2, y1, y2 }) => (
        <g key={x1} className="dispute" stroke="currentColor" strokeWidth="1.5" strokeDasharray="2 4">
          <line x1={`${x1}%`} x2={`${x2}%`} y1={y1} y2={y1} />
          <line x1={`${x2}%`} x2={`${x2}%`} y1={y1} y2={y2 - 54} />
        </g>
      ))}
      {chart.points.map((point) => (
        <Figure key={point.id} point={point} />
      ))}
      {chart.labels.map(({ x, y, text, note, anchor }) => (
        <g key={`${x} ${y}`}>
          <text
            className="strong halo"
            x={`${x}%`}
            dx={anchor === "end" ? -14 : 14}
            y={y}
            textAnchor={anchor}
          >
            {text}
          </text>
          <text className="halo" x={`${x}%`} dx={anchor === "end" ? -14 : 14} y={y + 19} textAnchor={anchor}>
            {note}
          </text>
        </g>
      ))}
    </svg>
  );
}

const UP = "M-6 8 0 0 6 8";
const DOWN = "M-6 -8 0 0 6 -8";
const BAR = "M-7 0h14";
const WAVE = "M-8 0q2-4 4 0t4 0t4 0t4 0";

/** A bar at the figure; an arrow apart is « plus de », one standing on the bar « au moins »; a wave is « environ ». */
function Figure({ point: { x, y, top, bound } }: { point: ChartPoint }) {
  const up = bound === ">" || bound === ">=";
  const down = bound === "<" || bound === "<=";
  const apart = bound === ">" || bound === "<" ? 6 : 0;
  const way = up ? -1 : 1;
  return (
    <g className="figure">
      {up || down ? (
        <>
          <line x1={`${x}%`} x2={`${x}%`} y1={y + way * apart} y2={y + way * 44} strokeWidth="2" />
          <svg x={`${x}%`} y={y + way * 52} overflow="visible">
            <path d={up ? UP : DOWN} fill="none" strokeWidth="2" />
          </svg>
        </>
      ) : null}
      {top === null ? null : <line x1={`${x}%`} x2={`${x}%`} y1={y} y2={top} strokeWidth="6" />}
      <svg x={`${x}%`} y={y} overflow="visible">
        <path d={bound === "~" ? WAVE : BAR} fill="none" strokeWidth={bound === "~" ? 2.5 : 4} />
      </svg>
    </g>
  );
}

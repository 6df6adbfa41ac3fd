import { Sign } from "@/components/ui/glyph";
import type { OverviewMark, Overview as OverviewView } from "@/lib/queries/overview";

const LANE = 32;

/** Where and when at a glance: a lane for each city; every mark leads to its contact, every month to its place. */
export function Overview({ overview }: { overview: OverviewView }) {
  const bottom = overview.lanes.length * LANE + 4;
  return (
    <nav className="overview" aria-labelledby="overview-title">
      <h2 id="overview-title">
        Où et quand{" "}
        <span>
          Plein{"\u00a0"}: a eu lieu. Creux{"\u00a0"}: annoncé.
          <span className="wide"> Chaque signe mène à son contact.</span>
        </span>
      </h2>
      <ul className="lanes" aria-hidden="true">
        {overview.lanes.map(({ label, total }) => (
          <li key={label}>
            {label}
            <b>{total}</b>
          </li>
        ))}
      </ul>
      <svg className="axis" height={bottom + 32} role="group" aria-label={overview.label}>
        {overview.ticks.map(({ x, label }) =>
          x > 0 ? (
            <line key={label} className="grid-line" x1={`${x}%`} x2={`${x}%`} y1="0" y2={bottom} />
          ) : null,
        )}
        {overview.lanes.map(({ label }, lane) => (
          <line
            key={label}
            className="lane-line"
            x1="0"
            x2="100%"
            y1={lane * LANE + 16}
            y2={lane * LANE + 16}
          />
        ))}
        {overview.lanes.flatMap(({ marks }, lane) =>
          marks.map((mark) => <Mark key={mark.href} mark={mark} y={lane * LANE + mark.y} />),
        )}
        {overview.ticks.map(({ x, text, label, href, minor }) => {
          const word = (
            <text x={`${x}%`} y={bottom + 21} dx={x > 0 ? 4 : 0}>
              {text}
            </text>
          );
          return href === null ? (
            <g key={label} className={minor ? "wide" : undefined}>
              {word}
            </g>
          ) : (
            <a key={label} href={href} aria-label={label} className={minor ? "wide" : undefined}>
              <rect className="target" x={`${x}%`} y={bottom + 2} width="48" height="28" />
              {word}
            </a>
          );
        })}
      </svg>
    </nav>
  );
}

function Mark({ mark, y }: { mark: OverviewMark; y: number }) {
  return (
    <a href={mark.href} aria-label={mark.label} className={mark.out ? "filtered-out" : undefined}>
      {mark.width > 0 ? <Bar mark={mark} y={y} /> : <Point mark={mark} y={y} />}
      {mark.disputed ? (
        <line
          x1={`${mark.x}%`}
          x2={`${mark.x + Math.max(mark.width, 1.6)}%`}
          y1={y - 9}
          y2={y - 9}
          className="dispute"
          stroke="currentColor"
          strokeDasharray="3 2.5"
          strokeWidth="2.5"
        />
      ) : null}
    </a>
  );
}

function Bar({ mark, y }: { mark: OverviewMark; y: number }) {
  const hollow = mark.status !== "held";
  return (
    <>
      <rect className="target" x={`${mark.x}%`} y={y - 12} width={`${mark.width}%`} height="24" />
      <rect
        className={`${mark.status} ${hollow ? "fill-paper" : "fill-current"}`}
        stroke="currentColor"
        strokeWidth={hollow ? 2 : 0}
        x={`${mark.x}%`}
        y={y - 4.5}
        width={`${mark.width}%`}
        height="9"
        rx="4.5"
      />
    </>
  );
}

function Point({ mark, y }: { mark: OverviewMark; y: number }) {
  return (
    <>
      <rect
        className="target"
        x={`${mark.x}%`}
        y={y - 12}
        width="24"
        height="24"
        transform="translate(-12 0)"
      />
      <g className="wide" transform="translate(-8 -8)">
        <Sign status={mark.status} type={mark.type} at={{ x: `${mark.x}%`, y, width: 16, height: 16 }} />
      </g>
      <rect
        className={`narrow ${mark.status} ${mark.status === "held" ? "fill-current" : "fill-paper"}`}
        x={`${mark.x}%`}
        y={y - 8}
        width="3.6"
        height="16"
        rx="1.2"
        transform="translate(-1.8 0)"
        stroke="currentColor"
        strokeWidth="1.2"
      />
    </>
  );
}

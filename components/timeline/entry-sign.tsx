import { Sign } from "@/components/ui/glyph";
import type { EntryView } from "@/lib/queries/entry";

const STEP = 32;

/** The mark of an entry on the thread: a sign, stretched over the days of an interval, a band for a vague date. */
export function EntrySign({
  entry: { date, status, type },
}: {
  entry: Pick<EntryView, "date" | "status" | "type">;
}) {
  if (date.kind === "day") return <Sign className="sign" status={status} type={type} />;
  if (date.kind === "vague") return <span className={`sign vague-band ${status}`} />;
  const height = date.rows.length * STEP;
  const top = date.own[0] * STEP;
  const length = (date.own[1] - date.own[0] + 1) * STEP;
  const hollow = status !== "held";
  return (
    <svg
      className="sign"
      viewBox={`0 0 40 ${height}`}
      width="40"
      height={height}
      preserveAspectRatio="xMidYMin"
      aria-hidden="true"
    >
      <rect x="14" y={top + 1} width="12" height={length - 2} rx="6" className="fill-paper" />
      <rect
        x="15.5"
        y={top + 2.5}
        width="9"
        height={length - 5}
        rx="4.5"
        className={`${status} ${hollow ? "fill-paper" : "fill-current"}`}
        stroke="currentColor"
        strokeWidth={hollow ? 2.25 : 1}
      />
      {date.other ? (
        <path
          d={`M2 ${date.other[0] * STEP + 9}h5.5v${(date.other[1] - date.other[0]) * STEP + 14}H2`}
          className="dispute"
          fill="none"
          stroke="currentColor"
          strokeWidth="2.2"
          strokeDasharray="3 2.6"
        />
      ) : null}
    </svg>
  );
}

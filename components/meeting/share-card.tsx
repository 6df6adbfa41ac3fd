import type { MeetingView } from "@/lib/queries/meeting";

const INK = "#15181c";
const QUIET = "#474c53";

const PAGE = {
  width: "100%",
  height: "100%",
  display: "flex",
  flexDirection: "column",
  justifyContent: "space-between",
  background: "#fbfaf7",
  color: INK,
  padding: 72,
  borderLeft: `24px solid ${INK}`,
} as const;

/** A meeting on a card of 1200 × 630: drawn by `next/og`, which knows inline styles alone. */
export function ShareCard({ view }: { view: Pick<MeetingView, "entry" | "kind"> }) {
  const { entry, kind } = view;
  const sources = `${entry.sources.length} ${entry.sources.length < 2 ? "source" : "sources"}`;
  const states = [entry.statusLabel, entry.outcome?.label, kind, sources].filter(Boolean).join("   ·   ");
  return (
    <div style={PAGE}>
      <div style={{ display: "flex", fontSize: 36, color: QUIET }}>{entry.fullDate}</div>
      <div style={{ display: "flex", fontSize: entry.headline.length > 40 ? 68 : 88, lineHeight: 1.1 }}>
        {entry.headline}
      </div>
      <div style={{ display: "flex", justifyContent: "space-between", fontSize: 32 }}>
        <div style={{ display: "flex" }}>{states}</div>
        <div style={{ display: "flex", color: QUIET }}>Pourparlers</div>
      </div>
    </div>
  );
}

import type { FunnelStep, FunnelView } from "@/lib/queries/dating-funnel";

const ROW = 42;

/** How the date was narrowed, on one axis of days; the reasons beside it say it in sentences. */
export function DatingFunnel({ funnel: { label, steps, from, to } }: { funnel: FunnelView }) {
  const bottom = steps.length * ROW;
  return (
    <svg className="funnel" height={bottom + 24} role="img" aria-label={label}>
      {steps.map((step, row) => (
        <Step key={step.label} step={step} top={row * ROW} />
      ))}
      <text x="0" y={bottom + 18}>
        {from}
      </text>
      <text x="100%" y={bottom + 18} textAnchor="end">
        {to}
      </text>
    </svg>
  );
}

function Step({ step: { kind, label, spans }, top }: { step: FunnelStep; top: number }) {
  return (
    <g className={`step-${kind}`}>
      <text x="0" y={top + 14}>
        {label}
      </text>
      <line className="grid-line" x1="0" x2="100%" y1={top + 36.5} y2={top + 36.5} />
      {spans.map(({ x, width }) => (
        <rect key={x} x={`${x}%`} y={top + 22} width={`${Math.max(width, 0.9)}%`} height="10" rx="2" />
      ))}
      {kind === "refused" ? <line x1="0" x2="100%" y1={top + 27} y2={top + 27} /> : null}
    </g>
  );
}

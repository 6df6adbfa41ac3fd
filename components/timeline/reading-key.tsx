import { Bridge, outcomeClass, Sign, Symbol } from "@/components/ui/glyph";
import type { MeetingStatus } from "@/lib/domain";
import { OUTCOME_LABELS, STATUS_LABELS } from "@/lib/format";

const STATUSES: readonly { status: MeetingStatus; note: string }[] = [
  { status: "held", note: "un article au moins le dit fait" },
  { status: "planned", note: "prévu, sans confirmation ensuite" },
  { status: "postponed", note: "reste à sa première date" },
  { status: "cancelled", note: "titre et date barrés" },
];
const OUTCOMES = ["agreement", "partial", "none", "unsaid"] as const;
const DATES = [
  { symbol: "interval", label: "Plusieurs jours", note: "le signe s’allonge" },
  { symbol: "other-date", label: "Autre date", note: "selon une autre source" },
  { symbol: "vague", label: "Date approchée, « mi-juillet »", note: "bande sans bord" },
  { symbol: "elapsed", label: "Le temps passe", note: "le fil se défait" },
] as const;

/** How to read the thread, folded away. */
export function ReadingKey() {
  return (
    <details className="reading-key">
      <summary>Comment lire cette chronologie</summary>
      <div className="key-grid">
        <div>
          <h3>Statut</h3>
          <ul>
            {STATUSES.map(({ status, note }) => (
              <li key={status}>
                <Sign status={status} type="meeting" />
                <KeyText label={STATUS_LABELS[status]} note={note} />
              </li>
            ))}
          </ul>
        </div>
        <div>
          <h3>Type</h3>
          <ul>
            <li>
              <Sign status="held" type="meeting" />
              <KeyText label="En personne" />
            </li>
            <li>
              <Sign status="held" type="phone-call" />
              <KeyText label="Par téléphone" />
            </li>
            <li>
              <Sign status="held" type="video-call" />
              <KeyText label="Par visioconférence" />
            </li>
            <li>
              <Sign status="planned" type="multilateral" />
              <KeyText label="Session multilatérale" note="ici annoncée" />
            </li>
          </ul>
        </div>
        <div>
          <h3>Issue</h3>
          <ul>
            {OUTCOMES.map((key) => (
              <li key={key} className={outcomeClass(key)}>
                <Bridge outcome={key} />
                <KeyText label={OUTCOME_LABELS[key]} />
              </li>
            ))}
          </ul>
        </div>
        <div>
          <h3>Date</h3>
          <ul>
            {DATES.map(({ symbol, label, note }) => (
              <li key={symbol}>
                <Symbol name={symbol} className="tall" />
                <KeyText label={label} note={note} />
              </li>
            ))}
          </ul>
        </div>
      </div>
    </details>
  );
}

function KeyText({ label, note }: { label: string; note?: string }) {
  return (
    <span>
      <b>{label}</b>
      {note ? `\u00a0: ${note}` : null}
    </span>
  );
}

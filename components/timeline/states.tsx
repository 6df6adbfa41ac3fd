import type { ReactNode } from "react";
import { Bridge, Glyph, outcomeClass } from "@/components/ui/glyph";
import type { EntryView } from "@/lib/queries/entry";

type Shown = Pick<EntryView, "status" | "statusLabel" | "outcome">;

/** Status and outcome, each as a sign and a word; what else is plain follows as children. */
export function States({ status, statusLabel, outcome, children }: Shown & { children?: ReactNode }) {
  return (
    <ul className="states">
      <li className={status}>
        <Glyph name={status} />
        {statusLabel}
      </li>
      {outcome ? (
        <li className={outcomeClass(outcome.key)}>
          <Bridge outcome={outcome.key} />
          {outcome.label}
        </li>
      ) : null}
      {children}
    </ul>
  );
}

import type { MeetingStatus, MeetingType } from "@/lib/domain";
import type { OutcomeView } from "@/lib/queries/entry";

const SIGNS = "/signs.svg";

/** A sign at the size of text; the word beside it says the same. */
export function Glyph({ name, className = "" }: { name: string; className?: string }) {
  return (
    <svg className={className === "" ? "glyph" : `glyph ${className}`} aria-hidden="true">
      <use href={`${SIGNS}#g-${name}`} />
    </svg>
  );
}

/** The bridge of an outcome. */
export function Bridge({ outcome }: { outcome: OutcomeView["key"] }) {
  return <Glyph name={outcome} className="glyph-bridge" />;
}

type SignProps = {
  status: MeetingStatus;
  type: MeetingType;
  className?: string;
  /** Where the sign stands in another drawing. */
  at?: { x: string; y: number; width: number; height: number };
};

/** A contact on a thread: fill says the status, the sign inside says the kind. */
export function Sign({ status, type, className, at }: SignProps) {
  const inside = type === "meeting" || type === "visit" ? null : type;
  return (
    <svg className={className} viewBox="0 0 22 22" aria-hidden="true" {...at}>
      <SignShape status={status} inside={inside} />
    </svg>
  );
}

function SignShape({ status, inside }: { status: MeetingStatus; inside: MeetingType | null }) {
  if (inside === null) return <use href={`${SIGNS}#${status}`} />;
  return (
    <>
      <use href={`${SIGNS}#wide-${status}`} />
      <use href={`${SIGNS}#kind-${inside}`} className={status === "held" ? "on-ink" : status} />
    </>
  );
}

/** A plain symbol of the sheet. */
export function Symbol({ name, className }: { name: string; className?: string }) {
  return (
    <svg className={className} aria-hidden="true">
      <use href={`${SIGNS}#${name}`} />
    </svg>
  );
}

/** The CSS class of an outcome's colour. */
export function outcomeClass(key: OutcomeView["key"]): string {
  return key === "none" ? "no-agreement" : key;
}

import type { MeetingStatus, MeetingType, Outcome } from "@/lib/domain";

/** How a kind of contact is called; its gender rules the agreement of its status. */
export const TYPE_LABELS: Readonly<Record<MeetingType, { label: string; noun: string; feminine: boolean }>> =
  {
    meeting: { label: "En personne", noun: "rencontre", feminine: true },
    "phone-call": { label: "Par téléphone", noun: "appel", feminine: false },
    "video-call": { label: "Par visioconférence", noun: "visioconférence", feminine: true },
    multilateral: { label: "Session multilatérale", noun: "session", feminine: true },
    visit: { label: "Visite", noun: "visite", feminine: true },
  };

export const STATUS_LABELS: Readonly<Record<MeetingStatus, string>> = {
  held: "A eu lieu",
  planned: "Annoncé",
  postponed: "Reporté",
  cancelled: "Annulé",
};

export const OUTCOME_LABELS: Readonly<Record<Outcome | "unsaid", string>> = {
  agreement: "Accord",
  partial: "Avancée partielle",
  none: "Sans accord",
  unsaid: "Issue non dite",
};

/** The status in agreement with the kind. @example statusLabel("planned", "meeting") // "Annoncée" */
export function statusLabel(status: MeetingStatus, type: MeetingType): string {
  const label = STATUS_LABELS[status];
  return status !== "held" && TYPE_LABELS[type].feminine ? `${label}e` : label;
}

/** What stands beside a fact in which an editor has put the parser right. */
export const CORRECTED = "corrigé par la rédaction";

/** What a field of a disagreement is called, with its article. */
export const FIELD_LABELS = {
  date: "la date",
  place: "le lieu",
  participants: "les participants",
  status: "le statut",
  outcome: "l’issue",
  initiative: "l’initiative",
} as const;

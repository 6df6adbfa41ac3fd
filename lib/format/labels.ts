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

/** Kinds of offices, in words that fit women and men. */
export const OFFICE_LABELS: Readonly<Record<string, string>> = {
  "head-of-state": "À la tête de l’État",
  "head-of-government": "À la tête du gouvernement",
  "deputy-head": "Au second rang du pouvoir",
  "foreign-minister": "Aux Affaires étrangères",
  "defence-minister": "À la Défense",
  "intelligence-chief": "À la tête du renseignement",
  "security-adviser": "À la sécurité nationale",
  ambassador: "À l’ambassade",
  envoy: "Émissaire",
  negotiator: "À la négociation",
  spokesperson: "Porte-parole",
  "commission-president": "À la tête de la Commission",
  "council-president": "À la tête du Conseil",
  "high-representative": "À la diplomatie commune",
  "secretary-general": "Au secrétariat général",
  leader: "À la tête du mouvement",
};

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

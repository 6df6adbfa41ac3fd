import type { Disagreement, MeetingType } from "@/lib/domain";
import { meetingStatusSchema, outcomeSchema } from "@/lib/domain";
import { enumerate, FIELD_LABELS, formatDate, OUTCOME_LABELS, statusLabel } from "@/lib/format";
import { actorName, type Library, placeName } from "./library";

/** What sources say differently: the field with its article, and each version in words. */
export type DisputeView = {
  readonly field: string;
  readonly versions: readonly { readonly text: string; readonly articles: readonly string[] }[];
};

export function disputeView(library: Library, disagreement: Disagreement, type: MeetingType): DisputeView {
  return {
    field: FIELD_LABELS[disagreement.field],
    versions: disagreement.values.map(({ value, articles }) => ({
      text: versionInWords(library, disagreement.field, value, type),
      articles,
    })),
  };
}

/** The disagreement in one phrase. @example "sur la date : 4–5 septembre ou 3–4 septembre" */
export function disputePhrase(view: DisputeView): string {
  return `sur ${view.field} : ${enumerate(
    view.versions.map(({ text }) => text),
    "ou",
  )}`;
}

function versionInWords(
  library: Library,
  field: Disagreement["field"],
  value: string,
  type: MeetingType,
): string {
  const none = value === "" || value === "null";
  switch (field) {
    case "date":
      // A range stays in one piece, however narrow the margin.
      return formatDate(value, { year: false }).replace("–", "–\u2060");
    case "place":
      return none ? "lieu non dit" : placeName(library, value);
    case "participants":
      return enumerate(value.split(/[+,\s]+/).map((id) => actorName(library, id)));
    case "initiative":
      return none ? "non dite" : actorName(library, value);
    case "status": {
      const status = meetingStatusSchema.safeParse(value);
      return status.success ? statusLabel(status.data, type) : value;
    }
    case "outcome": {
      const outcome = outcomeSchema.safeParse(value);
      return OUTCOME_LABELS[outcome.success ? outcome.data : "unsaid"];
    }
  }
}

import { z } from "zod";
import { provenance } from "./provenance";
import { spanSchema } from "./span";

/** Kinds of contact, after the modes of PLOVER's CONSULT event. */
export const meetingTypeSchema = z.enum(["meeting", "phone-call", "video-call", "multilateral", "visit"]);
export const meetingStatusSchema = z.enum(["planned", "held", "cancelled", "postponed"]);
export const outcomeSchema = z.enum(["agreement", "partial", "none"]);

const meetingFields = {
  type: meetingTypeSchema,
  /** EDTF: a day, an interval, a month. */
  date: z.string(),
  place: z.string().nullable(),
  venue: z.string().nullable(),
  participants: z.array(z.string()),
  status: meetingStatusSchema,
  outcome: outcomeSchema.nullable(),
  /** The actor that asked for the contact. */
  initiative: z.string().nullable(),
  topics: z.array(z.string()),
  /** The sentences that say so. */
  evidence: z.array(spanSchema),
};

/** One contact as one article tells it. */
export const meetingMentionSchema = z.object({ ...meetingFields, ...provenance });

/** One article's report of a meeting. */
export const reportSchema = z.object({
  article: z.string(),
  documentDate: z.string(),
  date: z.string(),
  status: meetingStatusSchema,
  outcome: outcomeSchema.nullable(),
  evidence: z.array(spanSchema),
});

/** What articles say differently of one meeting. */
export const disagreementSchema = z.object({
  field: z.enum(["date", "place", "participants", "status", "outcome", "initiative"]),
  values: z.array(z.object({ value: z.string(), articles: z.array(z.string()) })),
});

/** One contact across all articles, with the permalink it answers to. */
export const meetingSchema = z.object({
  ...meetingFields,
  slug: z.string(),
  title: z.string(),
  /** Earlier slugs that redirect here. */
  formerSlugs: z.array(z.string()),
  /** Oldest first, by document date. */
  reports: z.array(reportSchema),
  disagreements: z.array(disagreementSchema),
  correctedBy: z.literal("editor").optional(),
});

export type MeetingType = z.infer<typeof meetingTypeSchema>;
export type MeetingStatus = z.infer<typeof meetingStatusSchema>;
export type Outcome = z.infer<typeof outcomeSchema>;
export type MeetingMention = z.infer<typeof meetingMentionSchema>;
export type Report = z.infer<typeof reportSchema>;
export type Disagreement = z.infer<typeof disagreementSchema>;
export type Meeting = z.infer<typeof meetingSchema>;

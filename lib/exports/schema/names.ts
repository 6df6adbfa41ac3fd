import {
  actorMentionSchema,
  actorSchema,
  articleSchema,
  dateEvidenceSchema,
  disagreementSchema,
  documentDateSchema,
  dossierSchema,
  meetingMentionSchema,
  meetingSchema,
  organisationMentionSchema,
  placeMentionSchema,
  placeSchema,
  problemSchema,
  reportSchema,
  spanSchema,
  termSchema,
  timexSchema,
  tollSchema,
} from "@/lib/domain";

/** The schemas that stand in the published schema's `$defs`, by the names of the contract. */
export const NAMED_SCHEMAS = {
  Article: articleSchema,
  DocumentDate: documentDateSchema,
  DateEvidence: dateEvidenceSchema,
  Span: spanSchema,
  Timex: timexSchema,
  ActorMention: actorMentionSchema,
  OrganisationMention: organisationMentionSchema,
  PlaceMention: placeMentionSchema,
  Toll: tollSchema,
  MeetingMention: meetingMentionSchema,
  Meeting: meetingSchema,
  Report: reportSchema,
  Disagreement: disagreementSchema,
  Actor: actorSchema,
  Term: termSchema,
  Place: placeSchema,
  Dossier: dossierSchema,
  Problem: problemSchema,
} as const;

export type SchemaName = keyof typeof NAMED_SCHEMAS;

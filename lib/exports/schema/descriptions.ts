import type { SchemaName } from "./names";

/** What a schema means, and what those of its fields mean that do not explain themselves. */
export type Description = {
  readonly means: string;
  readonly fields: Readonly<Record<string, string>>;
};

const SPAN_FIELDS = {
  start: "UTF-16 offset into the article's body",
  end: "UTF-16 offset into the article's body, exclusive",
  text: "The words themselves: body.slice(start, end)",
} as const;

const FACT_FIELDS = {
  rule: "The rule of the parser that found the fact; the site and the command line explain it",
  correctedBy: "Present where an editor has corrected the parser",
} as const;

const MEETING_FIELDS = {
  type: "Kind of contact",
  date: "EDTF (ISO 8601-2): a day, an interval of days, a month",
  place: "Id of a place, null where nobody says it, as with calls",
  venue: "Id of the building or spot within the place",
  participants: "Ids of actors",
  outcome: "Null where nobody says it",
  initiative: "Id of the actor that asked for the contact",
  topics: "What it was about, as written",
  evidence: "The sentences that say so",
} as const;

/** Descriptions in the published schema, by definition. */
export const DESCRIPTIONS: Readonly<Record<SchemaName, Description>> = {
  Article: {
    means: "An article with the facts found in it",
    fields: {
      id: "Name of the file without its extension; never changes",
      source: "The outlet or agency that published it",
      url: "Address of the original",
      file: "Path of the file, from the parent of the content folder",
      body: "The body as it stands in the file, to the letter; all offsets count in it",
    },
  },
  DocumentDate: {
    means: "The day an article was written on, and why",
    fields: {
      edtf: "EDTF; less precise than a day only where nothing fixes the day",
      given: "What the front matter said",
      basis: "Taken over, fixed by the article's own words, or fixed through other articles",
      conflict: "Why the given date cannot be right, in one French sentence",
    },
  },
  DateEvidence: {
    means: "One reason for a document date",
    fields: {
      ...SPAN_FIELDS,
      reason: "In a French sentence",
      article: "Id of the other article that settles it",
    },
  },
  Span: { means: "A stretch of an article's body", fields: SPAN_FIELDS },
  Timex: {
    means: "A temporal expression (TIMEX3 of ISO-TimeML)",
    fields: {
      ...SPAN_FIELDS,
      ...FACT_FIELDS,
      value: "TIMEX3 value",
      mod: "TIMEX3 modifier",
      edtf: "The days it covers; null for durations and sets",
    },
  },
  ActorMention: {
    means: "Words that name one or several persons or states that act",
    fields: {
      ...SPAN_FIELDS,
      ...FACT_FIELDS,
      actors: "Ids of actors",
      form: "How they are named; metonym is « Moscou » for Russia",
      literal: "Id of the place that a metonym names literally",
    },
  },
  OrganisationMention: {
    means: "Words that name an organisation",
    fields: { ...SPAN_FIELDS, ...FACT_FIELDS, organisation: "Id of an actor of kind organisation" },
  },
  PlaceMention: {
    means: "Words that name a place where something is",
    fields: { ...SPAN_FIELDS, ...FACT_FIELDS, place: "Id of a place" },
  },
  Toll: {
    means: "A death toll as one sentence claims it",
    fields: {
      ...SPAN_FIELDS,
      ...FACT_FIELDS,
      bound: "What the figure claims: exactly, more than, at least, fewer than, at most, about",
      count: "The figure as written",
      low: "Lowest figure that agrees with the claim",
      best: "The figure itself where it is claimed as such",
      high: "Highest figure that agrees with the claim",
      victims: "The noun as written",
      scope: "Days (EDTF) and place (id) that the figure counts",
      attribution: "Who says so, as written",
    },
  },
  MeetingMention: {
    means: "A contact as one article tells it",
    fields: { ...MEETING_FIELDS, ...FACT_FIELDS },
  },
  Meeting: {
    means: "A contact across all articles",
    fields: {
      ...MEETING_FIELDS,
      slug: "Permanent: the page /rencontres/{slug} answers for ever",
      title: "French title with place and date",
      formerSlugs: "Earlier slugs that redirect to this one",
      reports: "What each article says of it, oldest article first",
      disagreements: "What articles say differently, side by side",
      correctedBy: FACT_FIELDS.correctedBy,
    },
  },
  Report: {
    means: "One article's report of a contact",
    fields: {
      article: "Id of an article",
      documentDate: "EDTF date of the article",
      date: "EDTF date of the contact as this article gives it",
      evidence: MEETING_FIELDS.evidence,
    },
  },
  Disagreement: {
    means: "What articles say differently of one contact",
    fields: { field: "Which field of the contact", values: "Each version with the ids of its articles" },
  },
  Actor: {
    means: "A person, state or organisation",
    fields: {
      id: "Slug of the usual French name",
      family: "Family name as used alone",
      of: "Id of the state or organisation a person acts for",
      terms: "Offices held",
      text: "Short French portrait",
      wikidata: "Wikidata item",
    },
  },
  Term: {
    means: "An office held",
    fields: {
      office: "Kind of office",
      label: "French title of the office",
      of: "Id of the state or organisation",
      from: "First day, ISO 8601; null where unknown",
      to: "Day after the last, ISO 8601; null where it goes on or is unknown",
    },
  },
  Place: {
    means: "A physical location",
    fields: {
      id: "Slug of the usual French name",
      in: "Id of the place it is part of",
      latitude: "WGS 84, decimal degrees",
      longitude: "WGS 84, decimal degrees",
    },
  },
  Dossier: {
    means: "A track of talks that the editors follow",
    fields: { actors: "Ids of the actors it follows", period: "EDTF interval" },
  },
  Problem: {
    means: "Something wrong in the content: where, what, and what to do",
    fields: { line: "1-based line of the file" },
  },
};

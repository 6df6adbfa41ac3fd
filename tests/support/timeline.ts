import type { Actor, Article, Meeting, Place, Span, Timeline } from "@/lib/domain";

/** An article that says what `body` says; the facts are given by the test. */
export function anArticle(fields: Partial<Article> & Pick<Article, "id" | "body">): Article {
  return {
    title: fields.id,
    source: null,
    url: null,
    file: `content/articles/${fields.id}.md`,
    documentDate: { edtf: "2019-03-12", given: null, basis: "text", evidence: [], conflict: null },
    timexes: [],
    actors: [],
    organisations: [],
    places: [],
    tolls: [],
    meetings: [],
    ...fields,
  };
}

/** Where words stand in a body. Throws when they do not, so that a test cannot point beside its text. */
export function spanIn(body: string, text: string): Span {
  const start = body.indexOf(text);
  if (start < 0) throw new Error(`"${text}" does not occur in "${body}"`);
  return { start, end: start + text.length, text };
}

export function aMeeting(fields: Partial<Meeting> & Pick<Meeting, "slug" | "title" | "date">): Meeting {
  return {
    type: "meeting",
    place: null,
    venue: null,
    participants: [],
    status: "held",
    outcome: null,
    initiative: null,
    topics: [],
    evidence: [],
    formerSlugs: [],
    reports: [],
    disagreements: [],
    ...fields,
  };
}

export function anActor(
  id: string,
  name: string,
  of: string | null = null,
  kind: Actor["kind"] = "person",
): Actor {
  return { id, kind, name, aliases: [], of, terms: [], text: null, wikidata: null };
}

export function aPlace(
  id: string,
  name: string,
  within: string | null,
  at: readonly [number, number],
): Place {
  const kind = within === null ? "country" : "city";
  return { id, kind, name, aliases: [], in: within, latitude: at[0], longitude: at[1], text: null };
}

export function aTimeline(fields: Partial<Timeline>): Timeline {
  return { articles: [], meetings: [], actors: [], places: [], dossiers: [], problems: [], ...fields };
}

import { boundsOf, formatInterval, mondayOf } from "@/lib/calendar";
import type { Article, MeetingMention, Timex } from "@/lib/domain";
import type { GoldArticle } from "./gold";

/** What `mergeMeetings` reads of an article, as its annotators see it. */
export type GoldFacts = Pick<Article, "id" | "documentDate" | "timexes" | "meetings" | "actors">;

/** An annotated article as the engine would give it if it made no mistake. Evidence is the whole body. */
export function goldFacts({ id, published, body, marks, meetings }: GoldArticle): GoldFacts {
  const edtf = published.slice(0, 10);
  const timexes = marks.flatMap(({ kind, value, start, end, text }): Timex[] => {
    if (kind !== "T") return [];
    const [timex = "", mod] = value.split(" ");
    return [
      {
        start,
        end,
        text,
        type: "DATE",
        value: timex,
        mod: mod === "APPROX" ? "APPROX" : null,
        edtf: daysOf(timex),
        rule: "test/gold",
      },
    ];
  });
  return {
    id,
    documentDate: { edtf, given: edtf, basis: "given", evidence: [], conflict: null },
    timexes,
    actors: [],
    meetings: meetings.map(
      (meeting): MeetingMention => ({
        ...meeting,
        venue: null,
        initiative: null,
        topics: [],
        evidence: [{ start: 0, end: body.length, text: body }],
        rule: "test/gold",
      }),
    ),
  };
}

function daysOf(timex: string): string | null {
  const weekend = /^(\d{4})-W(\d{2})-WE$/.exec(timex);
  if (weekend) {
    const monday = mondayOf({ year: Number(weekend[1]), week: Number(weekend[2]) });
    return formatInterval({ start: monday + 5, end: monday + 6 });
  }
  return boundsOf(timex) ? timex : null;
}

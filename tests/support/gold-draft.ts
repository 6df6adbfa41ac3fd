import { boundsOf, formatDay, formatInterval, parseDay } from "@/lib/calendar";
import type { Draft } from "@/lib/corpus/draft";
import type { ActorMention, MeetingMention, Timex } from "@/lib/domain";
import { anchorOf } from "@/lib/extract/anchor";
import { analyse } from "@/lib/extract/pipeline";
import { resolveTemporal } from "@/lib/extract/temporal";
import type { GoldArticle } from "./gold";

/**
 * An article whose text and dates are read by the engine, its actors and meetings by its annotators: dating is
 * tested without the other stages' mistakes. Meetings move with the words that date them.
 */
export function goldDraft(gold: GoldArticle, given: string | null = gold.given): Draft {
  const analysis = analyse(gold.body);
  const resolve = (edtf: string | null) =>
    resolveTemporal(analysis.document, analysis.temporal, anchorOf(edtf));
  const truth = resolve(gold.published);
  const meetings = gold.meetings.map((meeting) => ({ meeting, source: sourceIndex(meeting.date, truth) }));
  return {
    source: {
      id: gold.id,
      file: `${gold.id}.md`,
      title: gold.title,
      source: gold.source,
      url: null,
      given,
      retrieved: null,
      body: gold.body,
      bodyLine: 1,
    },
    analysis,
    title: null,
    factsAt: (anchor) => {
      const timexes = resolveTemporal(analysis.document, analysis.temporal, anchor);
      return {
        timexes,
        places: [],
        organisations: [],
        actors: actorsOf(gold),
        newcomers: [],
        tolls: [],
        meetings: meetings.flatMap(({ meeting, source }): MeetingMention[] => {
          const date = moved(meeting.date, truth[source], timexes[source]);
          if (date === null) return [];
          const sentence = timexes[source] ?? { start: 0, end: gold.body.length, text: gold.body };
          const { start, end, text } = sentence;
          return [
            {
              ...meeting,
              date,
              venue: null,
              initiative: null,
              topics: [],
              evidence: [{ start, end, text }],
              rule: "test/gold",
            },
          ];
        }),
      };
    },
  };
}

function sourceIndex(date: string, timexes: readonly Timex[]): number {
  const start = boundsOf(date)?.start;
  const exact = timexes.findIndex(({ edtf }) => edtf === date);
  return exact >= 0
    ? exact
    : timexes.findIndex(({ edtf }) => edtf !== null && parseDay(edtf) !== null && parseDay(edtf) === start);
}

function moved(date: string, truth: Timex | undefined, now: Timex | undefined): string | null {
  if (!truth || !now) return date;
  const [days, from, to] = [date, truth.edtf ?? "", now.edtf ?? ""].map(boundsOf);
  if (!days || !from || !to) return null;
  if (to.start === from.start) return date;
  if (days.start === days.end) return formatDay(days.start + to.start - from.start);
  return formatInterval({ start: days.start + to.start - from.start, end: days.end + to.start - from.start });
}

function actorsOf({ marks }: GoldArticle): ActorMention[] {
  return marks.flatMap(({ kind, value, start, end, text }): ActorMention[] => {
    if (kind !== "A") return [];
    const actors = value.split("+");
    const isName = /^(?:M\.|Mme|MM\.)?\s*\p{Lu}/u.test(text) && !/^(?:Le|La|Les|L'|Son|Sa)\b/.test(text);
    const isAnaphor = actors.length > 1 || /^(?:son|sa|leur)\b/i.test(text);
    return [
      {
        start,
        end,
        text,
        actors,
        form: isAnaphor ? "anaphor" : isName ? "name" : "office",
        rule: "test/gold",
      },
    ];
  });
}

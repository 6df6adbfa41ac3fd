import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { ArticleText } from "@/components/article/article-text";
import { MeetingSheet } from "@/components/meeting/meeting-sheet";
import { Chronology } from "@/components/timeline/chronology";
import { TollTable } from "@/components/tolls/toll-table";
import type { Timeline } from "@/lib/domain";
import { CORRECTED } from "@/lib/format";
import { articlePage } from "@/lib/queries/article";
import { chronology } from "@/lib/queries/chronology";
import { meetingPage } from "@/lib/queries/meeting";
import { readEdition } from "@/lib/queries/timeline";
import { tollsPage } from "@/lib/queries/tolls";
import { NO_FILTERS } from "@/lib/url";
import { temporaryFolder } from "../../support/temporary-folder";

const BODY =
  "La chancelière Angela Merkel a reçu mercredi à Berlin le président Petro Porochenko. Plus de 5000 morts ont été comptés dans le Donbass.";

const CORRECTIONS = [
  "{ text: mercredi, date: 2015-02-18 }",
  "{ text: Berlin, place: munich }",
  '{ text: Plus de 5000 morts, toll: { bound: "~", count: 5100, victims: morts } }',
  "{ text: a reçu, meeting: { date: 2015-02-18, place: munich, participants: [angela-merkel, petro-porochenko], status: held } }",
  "{ published: 2015-02-19 }",
];

function timelineOf(corrections: readonly string[]): Timeline {
  const list = corrections.map((each) => `\n  - ${each}`).join("");
  const { timeline } = readEdition(
    temporaryFolder({
      "articles/merkel.md": `---\npublished: 2015-02-20\ncorrections:${list === "" ? " []" : list}\n---\n${BODY}\n`,
    }),
  );
  expect(timeline.problems).toEqual([]);
  return timeline;
}

function articleIn(timeline: Timeline): string {
  const view = articlePage(timeline, "merkel");
  return view ? renderToStaticMarkup(<ArticleText view={view} />) : "";
}

/** The parts of a page, by what the reader sees. */
const PAGES: readonly [string, (timeline: Timeline) => string][] = [
  ["the article's head", (timeline) => articleIn(timeline).match(/<header.*?<\/header>/s)?.[0] ?? ""],
  ["the article's margin", (timeline) => articleIn(timeline).match(/class="used-in".*?<\/div>/s)?.[0] ?? ""],
  ["the note of a date", (timeline) => noteIn(timeline, "date")],
  ["the note of a place", (timeline) => noteIn(timeline, "place")],
  ["the note of a toll", (timeline) => noteIn(timeline, "toll")],
  [
    "the page of the meeting",
    (timeline) => {
      const view = meetingPage(timeline, timeline.meetings[0]?.slug ?? "");
      return view ? renderToStaticMarkup(<MeetingSheet view={view} />) : "";
    },
  ],
  [
    "the chronology",
    (timeline) => renderToStaticMarkup(<Chronology view={chronology(timeline, NO_FILTERS)} />),
  ],
  ["the tolls", (timeline) => renderToStaticMarkup(<TollTable groups={tollsPage(timeline).groups} />)],
];

function noteIn(timeline: Timeline, layer: string): string {
  const [, note = ""] = articleIn(timeline).split(`fact-note note-${layer}`);
  return note.slice(0, note.indexOf("</dl>"));
}

describe("what an editor has corrected says so", () => {
  it.each(PAGES)("%s", (_, part) => {
    expect(part(timelineOf(CORRECTIONS))).toContain(CORRECTED);
    const plain = part(timelineOf([]));
    expect(plain).not.toBe("");
    expect(plain).not.toContain(CORRECTED);
  });

  it("in the text, by the mark of each corrected fact alone", () => {
    const marked = [...articleIn(timelineOf(CORRECTIONS)).matchAll(/is-corrected"[^>]*>([^<]*)</g)];
    expect(marked.map(([, text]) => text)).toEqual(["mercredi", "Berlin", "Plus de 5000 morts"]);
    expect(articleIn(timelineOf([]))).not.toContain("is-corrected");
  });

  it("with reasons that are the editor's, not the parser's", () => {
    const view = articlePage(timelineOf(CORRECTIONS), "merkel");
    expect(view?.dating).toMatchObject({ basis: "La date est fixée par la rédaction.", reasons: [] });
    const note = view?.paragraphs[0]?.notes.find(({ layer }) => layer === "date");
    expect(note?.why).toBe("Fixé par la rédaction.");
  });
});

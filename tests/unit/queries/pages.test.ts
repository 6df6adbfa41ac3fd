import { describe, expect, it } from "vitest";
import { dayOf, formatDay } from "@/lib/calendar";
import { actorPage } from "@/lib/queries/actor";
import { namesThatFit } from "@/lib/queries/map-names";
import { meetingPage } from "@/lib/queries/meeting";
import { pagesOf } from "@/lib/queries/pages";
import { prerendered } from "@/lib/queries/prerendered";
import { tollsPage } from "@/lib/queries/tolls";
import { NO_FILTERS } from "@/lib/url";
import { aMeeting, anArticle, aTimeline, spanIn } from "../../support/timeline";

const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, " ");
const weekly = Array.from({ length: 130 }, (_, index) =>
  aMeeting({
    slug: `m-${index}`,
    title: `Contact ${index}`,
    date: formatDay(dayOf(2014, 11, 3) + 7 * index),
  }),
);

const at = (page: number) => pagesOf(weekly, 10, page, { ...NO_FILTERS, ville: ["geneve"] });

describe("pages of a long chronology", () => {
  it("are none where one holds all", () => {
    expect(pagesOf(weekly, 130, 1, NO_FILTERS)).toBeNull();
  });

  it("are named by their days, those of the year; other years by their first", () => {
    expect(at(3)?.years.map(({ label, href, current }) => [label, href, current])).toEqual([
      ["2014", "/chronologie?ville=geneve", false],
      ["2015", "/chronologie?ville=geneve&page=2", true],
      ["2016", "/chronologie?ville=geneve&page=8", false],
      ["2017", "/chronologie?ville=geneve&page=13", false],
    ]);
    expect(
      at(3)
        ?.near.map(({ label, current }) => [plain(label), current])
        .slice(0, 3),
    ).toEqual([
      ["12 janvier – 16 mars", false],
      ["23 mars – 25 mai", true],
      ["1er juin – 3 août", false],
    ]);
  });

  it("are all named, with their years, where they are few", () => {
    const few = pagesOf(weekly, 60, 2, NO_FILTERS);
    expect([few?.years, few?.near.map(({ label }) => plain(label))]).toEqual([
      [],
      [
        "3 novembre 2014 – 21 décembre 2015",
        "28 décembre 2015 – 13 février 2017",
        "20 février – 24 avril 2017",
      ],
    ]);
  });

  it("lead one back and one on", () => {
    expect([at(1)?.previous, at(13)?.next]).toEqual([null, null]);
    expect([at(3)?.previous?.href, at(3)?.next?.href]).toEqual([
      "/chronologie?ville=geneve&page=2",
      "/chronologie?ville=geneve&page=4",
    ]);
  });
});

it("names on a map do not touch: those of most contacts are written", () => {
  const marks = [
    { name: "Genève", total: 9, x: 0, y: 0, side: "start" },
    { name: "Lausanne", total: 2, x: 10, y: 0, side: "start" },
    { name: "Vienne", total: 1, x: 400, y: 0, side: "start" },
  ] as const;
  expect([...namesThatFit(marks, 34)].map(({ name }) => name)).toEqual(["Genève", "Vienne"]);
  expect(namesThatFit(marks, 1).size).toBe(3);
});

describe("what a large dossier leaves out", () => {
  const body = "Au moins 14 civils ont été tués.";
  const toll = {
    ...spanIn(body, "Au moins 14 civils"),
    bound: ">=",
    count: 14,
    low: 14,
    best: null,
    high: null,
    victims: "civils",
    scope: { since: "2011" },
    attribution: null,
    rule: "tolls/x",
  } as const;
  const articles = Array.from({ length: 300 }, (_, index) =>
    anArticle({
      id: `a-${String(index).padStart(3, "0")}`,
      body,
      tolls: [toll],
      actors: [{ start: 0, end: 2, text: "Au", actors: ["anna-berg"], form: "name", rule: "actors/x" }],
    }),
  );
  const daily = Array.from({ length: 300 }, (_, index) =>
    aMeeting({
      slug: `d-${index}`,
      title: "Berg, mars 2019",
      date: formatDay(dayOf(2019, 3, 1) + Math.floor(index / 10)),
      participants: ["anna-berg"],
    }),
  );
  const timeline = aTimeline({
    articles,
    meetings: daily,
    actors: [
      {
        id: "anna-berg",
        kind: "person",
        name: "Anna Berg",
        aliases: [],
        of: null,
        terms: [],
        text: null,
        wikidata: null,
      },
    ],
  });

  it("is made when asked for: the latest are made before", () => {
    const { meetings, articles: made, actors } = prerendered(timeline);
    expect([meetings.length, made.length, actors]).toEqual([250, 250, ["anna-berg"]]);
    expect(meetings).toContain("d-299");
  });

  it("is told where it is left out", () => {
    const { mentions } = actorPage(timeline, "anna-berg") ?? {};
    expect([mentions?.items.length, plain(mentions?.more ?? "")]).toEqual([
      40,
      "Les 40 dernières de 300 dépêches.",
    ]);
    const [group] = tollsPage(timeline).groups;
    expect([group?.rows.length, plain(group?.more ?? "")]).toEqual([
      60,
      "Les 60 derniers de 300 chiffres rapportés",
    ]);
    const around = meetingPage(timeline, "d-150")?.around;
    expect(around?.neighbours).toHaveLength(8);
    expect(around?.more?.href).toBe("/chronologie?de=2019-03-09&a=2019-03-23");
    expect(plain(around?.more?.text ?? "")).toBe("Les 150 contacts de ces jours");
  });
});

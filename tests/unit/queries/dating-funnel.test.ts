import { expect, it } from "vitest";
import type { DocumentDate } from "@/lib/domain";
import { funnelOf } from "@/lib/queries/dating-funnel";
import { libraryOf } from "@/lib/queries/library";
import { aMeeting, anArticle, aTimeline } from "../../support/timeline";

const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, " ");
const body = "Les ministres ont parlé vendredi.";
const report = { documentDate: "2019-03-15", status: "held", outcome: null } as const;
const shared = aMeeting({
  slug: "m",
  title: "Berg–Haddad, mars 2019",
  date: "2019-03-11/2019-03-20",
  reports: [
    { ...report, article: "a", date: "2019-03-15", evidence: [{ start: 0, end: body.length, text: body }] },
    { ...report, article: "b", date: "2019-03-11/2019-03-20", evidence: [] },
  ],
});

function funnel(documentDate: Partial<DocumentDate>) {
  const date: DocumentDate = {
    edtf: "2019-03-15",
    given: null,
    basis: "corpus",
    conflict: null,
    evidence: [
      { start: 0, end: body.length, text: body, article: "b", reason: "Un autre article date la rencontre." },
      { start: 24, end: 32, text: "vendredi", reason: "« vendredi » est le jour même." },
    ],
    ...documentDate,
  };
  const article = anArticle({ id: "a", body, documentDate: date });
  const timeline = aTimeline({ articles: [article, anArticle({ id: "b", body })], meetings: [shared] });
  return funnelOf(libraryOf(timeline), article);
}

it("narrows from what the source gave to the day", () => {
  const view = funnel({ given: "2019" });
  expect(view?.steps.map(({ kind, label, spans }) => [kind, plain(label), spans.length])).toEqual([
    ["given", "Selon la source : 2019", 1],
    ["shared", "Contact daté ailleurs : mi-mars 2019", 1],
    ["weekday", "Écrit un vendredi", 52],
    ["result", "Retenu : 15 mars 2019", 1],
  ]);
  const widths = view?.steps.map(({ spans }) => spans[0]?.width ?? 0) ?? [];
  expect(widths.toSorted((a, b) => b - a).slice(0, 2)).toEqual(widths.slice(0, 2));
  expect(
    view?.steps.flatMap(({ spans }) => spans).every(({ x, width }) => x >= 0 && x + width <= 100.1),
  ).toBe(true);
});

it("strikes what was refused across the whole axis, however far away it lies", () => {
  const view = funnel({ given: "2021-11", conflict: "La source donne « 2021-11 »." });
  expect(view?.steps[0]).toMatchObject({ kind: "refused", spans: [{ x: 0, width: 100 }] });
  expect([view?.from, view?.to].map((day) => plain(day ?? ""))).toEqual(["1er mars 2019", "31 mars 2019"]);
});

it("says in words what it draws", () => {
  expect(plain(funnel({})?.label ?? "")).toBe(
    "Contact daté ailleurs : mi-mars 2019 ; Écrit un vendredi ; Retenu : 15 mars 2019.",
  );
});

it.each([
  ["the source gives the day", { given: "2019-03-15", basis: "given", evidence: [] }],
  ["the editor does", { correctedBy: "editor" }],
  ["no date is known", { edtf: "XXXX" }],
] satisfies [string, Partial<DocumentDate>][])("is not drawn where %s", (_, date) => {
  expect(funnel(date)).toBeNull();
});

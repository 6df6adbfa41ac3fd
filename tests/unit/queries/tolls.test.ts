import { expect, it } from "vitest";
import { tollsPage } from "@/lib/queries/tolls";
import { aDossier } from "../../support/dossier";
import { anArticle, aTimeline, spanIn } from "../../support/timeline";

const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, " ");

it("sets comparable figures side by side, oldest report first", () => {
  const [group, ...others] = tollsPage(aDossier()).groups;
  expect(others).toEqual([]);
  expect(plain(group?.title ?? "")).toBe("Depuis 2017, au Liban : le chiffre à la date où il est rapporté");
  expect(
    group?.rows.map((row) => plain(`${row.reported} : ${row.boundWords} ${row.figure}, ${row.attribution}`)),
  ).toEqual(["10 mars 2019 : plus de 4 000, null", "13 mars 2019 : au moins 3 000, l’ONU"]);
});

it("says where figures differ, without choosing", () => {
  const contradiction = tollsPage(aDossier()).groups[0]?.contradiction;
  expect(plain(contradiction?.title ?? "")).toBe("4 000 ou 3 000 ?");
  expect(plain(contradiction?.text ?? "")).toBe(
    "À la lettre, les deux se concilient : « plus de 4 000 » et « au moins 3 000 » peuvent être vrais ensemble. Le chiffre rapporté baisse de 1 000 en 3 jours. Le premier n’est pas attribué. Le second est attribué à « l’ONU ».",
  );
});

it("charts a lower figure below a higher one, and joins them", () => {
  const chart = tollsPage(aDossier()).groups[0]?.chart;
  const [first, second] = chart?.points ?? [];
  expect(first && second && first.y < second.y && first.x < second.x).toBe(true);
  expect(chart?.points.map(({ bound }) => bound)).toEqual([">", ">="]);
  expect(chart?.drops).toHaveLength(1);
  expect(chart?.points.every(({ x, y }) => x >= 0 && x <= 100 && y >= 0 && y <= (chart?.base ?? 0))).toBe(
    true,
  );
});

it("does not compare a single event with a war", () => {
  const body = "Douze civils ont été tués jeudi. La guerre a fait 500 morts.";
  const figure = { bound: "=", low: null, high: null, attribution: null, rule: "tolls/x" } as const;
  const article = anArticle({
    id: "a",
    body,
    tolls: [
      {
        ...figure,
        ...spanIn(body, "Douze civils"),
        count: 12,
        best: 12,
        victims: "civils",
        scope: { on: "2019-03-07" },
      },
      { ...figure, ...spanIn(body, "500 morts"), count: 500, best: 500, victims: "morts", scope: {} },
    ],
  });
  const { groups } = tollsPage(aTimeline({ articles: [article] }));
  expect(groups.map(({ single, contradiction }) => [single, contradiction])).toEqual([
    [false, null],
    [true, null],
  ]);
});

it("says so when there is none", () => {
  expect(tollsPage(aTimeline({}))).toMatchObject({
    groups: [],
    standfirst: "Aucun bilan dans ces dépêches.",
  });
});

import { assert, property, shuffledSubarray } from "fast-check";
import { describe, expect, it } from "vitest";
import { dateArticles } from "@/lib/corpus/dating";
import { readGoldFolder } from "../../support/gold";
import { goldDraft } from "../../support/gold-draft";
import { smallRegistry } from "../../support/registry";

const term = (office: string, of: string, from: string, to: string | null) => [{ office, of, from, to }];
const whoIsWho = smallRegistry(
  {
    "john-kerry": "etats-unis",
    "barack-obama": "etats-unis",
    "serguei-lavrov": "russie",
    "vladimir-poutine": "russie",
    "recep-tayyip-erdogan": "turquie",
    "staffan-de-mistura": "onu",
  },
  { geneve: "suisse", moscou: "russie" },
  {
    "john-kerry": term("foreign-minister", "etats-unis", "2013-02-01", "2017-01-20"),
    "barack-obama": term("head-of-state", "etats-unis", "2009-01-20", "2017-01-20"),
    "serguei-lavrov": term("foreign-minister", "russie", "2004-03-09", null),
  },
);

const KREMLIN = "2016-07-15-kerry-moscou-poutine";
const ANNOUNCED = "2016-08-24-kerry-revoit-lavrov";
const NO_DEAL = "2016-08-26-pas-d-accord-geneve";
const ATS = "2016-09-08-ats-kerry-geneve";
const DEPARTURE = "2016-09-08-kerry-geneve-lavrov";

const golds = readGoldFolder("tests/gold/kerry-lavrov-2016");
type Hints = Readonly<Record<string, string | null>>;

/** The dates of the articles, with the given hints in place of the crawled ones. */
function dates(hints?: Hints, ids: readonly string[] = golds.map(({ id }) => id)) {
  const drafts = ids.flatMap((id) => {
    const gold = golds.find((article) => article.id === id);
    return gold ? [goldDraft(gold, hints ? (hints[id] ?? null) : gold.given)] : [];
  });
  const found = dateArticles(drafts, whoIsWho);
  return Object.fromEntries(drafts.map(({ source }, index) => [source.id, found[index]]));
}

const edtf = (found: ReturnType<typeof dates>) =>
  Object.fromEntries(Object.entries(found).map(([id, date]) => [id, date?.edtf]));

const TRUE_DATES = {
  [KREMLIN]: "2016-07-15",
  [ANNOUNCED]: "2016-08-24",
  [NO_DEAL]: "2016-08-26",
  [ATS]: "2016-09-08",
  [DEPARTURE]: "2016-09-08",
};
const ONLY_ATS: Hints = { [ATS]: "2016-09-08T22:32" };

describe("dating the five articles", () => {
  it("finds all days with the hints of the crawl", () => {
    expect(edtf(dates())).toEqual(TRUE_DATES);
  });

  it("says that a crawl of November 2021 cannot be the day of writing", () => {
    const found = dates()[KREMLIN];
    expect(found?.conflict).toContain("La source donne «\u00a02021-11\u00a0»");
    expect(found?.basis).toBe("corpus");
    expect(found?.evidence.some(({ article }) => article === ANNOUNCED)).toBe(true);
  });

  it("needs one dated article only, and leaves open what fits two Fridays", () => {
    const found = dates(ONLY_ATS);
    expect(edtf(found)).toEqual({ ...TRUE_DATES, [NO_DEAL]: "[2016-08-26,2016-09-09]" });
    const reasons = found[NO_DEAL]?.evidence.map(({ reason }) => reason).join(" ");
    expect(reasons).toContain("26\u00a0août 2016");
    expect(reasons).toContain("9\u00a0septembre 2016");
  });

  it("names no day for the Kremlin article when nothing else tells of that visit", () => {
    const ids = golds.map(({ id }) => id).filter((id) => id !== ANNOUNCED);
    const found = edtf(dates(ONLY_ATS, ids))[KREMLIN] ?? "";
    expect(found).not.toMatch(/^\d{4}-\d{2}-\d{2}$/);
    expect(found).toMatch(/^2013-\d{2}-\d{2}\/201[67]-\d{2}-\d{2}$/);
  });

  it.each([
    ["without the article of 8 September by AFP", [KREMLIN, ANNOUNCED, NO_DEAL, ATS]],
    ["without the article by ATS", [KREMLIN, ANNOUNCED, NO_DEAL, DEPARTURE]],
    ["without the announcement", [KREMLIN, NO_DEAL, ATS, DEPARTURE]],
    ["without the failure", [KREMLIN, ANNOUNCED, ATS, DEPARTURE]],
  ])("gives no wrong day as certain %s", (_, ids) => {
    for (const hints of [undefined, ONLY_ATS, {}]) {
      for (const [id, found] of Object.entries(edtf(dates(hints, ids))))
        if (/^\d{4}-\d{2}-\d{2}$/.test(found ?? "")) expect(`${id} ${found}`).toBe(`${id} ${dayIn(id)}`);
    }
  });

  it("does not depend on the order of the articles", () => {
    for (const hints of [undefined, ONLY_ATS]) {
      const expected = dates(hints);
      assert(
        property(shuffledSubarray(Object.keys(TRUE_DATES), { minLength: 5 }), (ids) => {
          expect(dates(hints, ids)).toEqual(expected);
        }),
        { numRuns: 6 },
      );
    }
  }, 120_000);
});

function dayIn(id: string): string {
  return id.slice(0, 10);
}

import { array, assert, property, shuffledSubarray, subarray } from "fast-check";
import { describe, expect, it } from "vitest";
import { assignSlugs } from "@/lib/corpus/ledger";
import { mergeMeetings } from "@/lib/corpus/merge";
import { partyNames, slugOf } from "@/lib/corpus/naming";
import type { LedgerEntry } from "@/lib/domain";
import { readGoldFolder } from "../../support/gold";
import { type GoldFacts, goldFacts } from "../../support/gold-facts";
import { smallRegistry } from "../../support/registry";

const whoIsWho = smallRegistry(
  {
    "john-kerry": "etats-unis",
    "barack-obama": "etats-unis",
    "serguei-lavrov": "russie",
    "vladimir-poutine": "russie",
    "recep-tayyip-erdogan": "turquie",
    "staffan-de-mistura": "onu",
  },
  { geneve: "suisse" },
);

const facts = readGoldFolder("tests/gold/kerry-lavrov-2016").map(goldFacts);
const without = (part: string) => facts.filter(({ id }) => !id.includes(part));

function publish(articles: readonly GoldFacts[], ledger: readonly LedgerEntry[] = []) {
  const nameOf = partyNames(articles, whoIsWho);
  return assignSlugs(
    mergeMeetings(articles, whoIsWho),
    (meeting) => slugOf(meeting, nameOf),
    ledger,
    whoIsWho,
  );
}

const slugsOf = ({ meetings }: ReturnType<typeof publish>) => meetings.map(({ slug }) => slug).sort();
const redirectOf = (ledger: readonly LedgerEntry[], slug: string) =>
  ledger.find((entry) => entry.slug === slug)?.redirect;

describe("the ledger of permalinks", () => {
  it("changes nothing when it is read again", () => {
    const once = publish(facts);
    const twice = publish(facts, once.ledger);
    expect(twice.ledger).toEqual(once.ledger);
    expect(slugsOf(twice)).toEqual(slugsOf(once));
  });

  it("gives the same slugs after it was deleted", () => {
    const grown = publish(facts, publish(without("pas-d-accord")).ledger);
    expect(slugsOf(publish(facts))).toEqual(slugsOf(grown));
  });

  it("keeps every slug when an article is added", () => {
    const before = publish(without("pas-d-accord"));
    const after = publish(facts, before.ledger);
    expect(slugsOf(after)).toEqual(expect.arrayContaining(slugsOf(before)));
  });

  it("redirects a slug whose meeting gets a better date", () => {
    const before = publish(without("moscou-poutine"));
    expect(slugsOf(before)).toContain("2016-07-11-moscou-kerry-russie");
    const after = publish(facts, before.ledger);
    expect(redirectOf(after.ledger, "2016-07-11-moscou-kerry-russie")).toBe(
      "2016-07-14-moscou-kerry-lavrov-poutine",
    );
    const renamed = after.meetings.find(({ slug }) => slug === "2016-07-14-moscou-kerry-lavrov-poutine");
    expect(renamed?.formerSlugs).toEqual(["2016-07-11-moscou-kerry-russie"]);
  });

  it("redirects « ce week-end » to the days that another article names", () => {
    const before = publish(without("kerry-geneve-lavrov"));
    expect(slugsOf(before)).toContain("2016-09-03-chine-kerry-lavrov");
    const after = publish(facts, before.ledger);
    expect(redirectOf(after.ledger, "2016-09-03-chine-kerry-lavrov")).toBe("2016-09-04-chine-kerry-lavrov");
  });

  it("turns a redirect round when the better date goes away", () => {
    const first = publish(without("kerry-geneve-lavrov"));
    const second = publish(facts, first.ledger);
    const third = publish(without("kerry-geneve-lavrov"), second.ledger);
    expect(redirectOf(third.ledger, "2016-09-03-chine-kerry-lavrov")).toBeNull();
    expect(redirectOf(third.ledger, "2016-09-04-chine-kerry-lavrov")).toBe("2016-09-03-chine-kerry-lavrov");
  });

  it("never gives a slug that stood for another meeting", () => {
    const dead: LedgerEntry = {
      slug: "2016-08-26-geneve-kerry-lavrov",
      type: "meeting",
      date: "2016-08-26",
      place: "geneve",
      participants: ["emma-kerry", "pavel-lavrov"],
      redirect: null,
    };
    const { ledger, meetings } = publish(facts, [dead]);
    expect(ledger).toContainEqual(dead);
    expect(meetings.map(({ slug }) => slug)).toContain("2016-08-26-geneve-kerry-lavrov-2");
  });

  it("loses no slug, whatever articles come and go", () => {
    assert(
      property(array(subarray(facts), { maxLength: 5 }), (steps) => {
        let ledger: readonly LedgerEntry[] = [];
        const seen = new Set<string>();
        for (const articles of steps) {
          const published = publish(articles, ledger);
          ledger = published.ledger;
          for (const { slug } of published.meetings) seen.add(slug);
          expect(new Set(slugsOf(published)).size).toBe(published.meetings.length);
        }
        expect(new Set(ledger.map(({ slug }) => slug))).toEqual(seen);
        for (const { redirect } of ledger)
          if (redirect !== null) expect(redirectOf(ledger, redirect)).toBeNull();
      }),
      { numRuns: 40 },
    );
  });

  it("does not depend on the order of articles", () => {
    const expected = publish(facts);
    assert(
      property(shuffledSubarray(facts, { minLength: facts.length }), (shuffled) => {
        expect(publish(shuffled).ledger).toEqual(expected.ledger);
      }),
      { numRuns: 25 },
    );
  });
});

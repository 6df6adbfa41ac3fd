import { describe, expect, it } from "vitest";
import { parseDay } from "@/lib/calendar";
import { OFFICE_HOLDERS, type OfficeKind } from "@/lib/lexicon";
import { KNOWN_GAPS, KNOWN_OVERLAPS } from "./known-gaps";

/** Offices that one person holds at a time. */
const SOLE: ReadonlySet<OfficeKind> = new Set<OfficeKind>([
  "head-of-state",
  "head-of-government",
  "foreign-minister",
  "defence-minister",
  "secretary-general",
  "council-president",
  "commission-president",
]);
/** A gap of so many days is how changes of government go; a longer one is listed or a mistake. */
const LONGEST_CHANGE = 31;
/** The tables are whole from here on; of the years before they hold those whom copy still speaks of. */
const WHOLE_SINCE = "1990-01-01";

type Term = { readonly person: string; readonly from: string; readonly to: string };

/** The terms of each office one person holds, by « office of », in order. */
function successions(): ReadonlyMap<string, readonly Term[]> {
  const all = new Map<string, Term[]>();
  for (const { id, terms } of OFFICE_HOLDERS)
    for (const { office, of, for: about, from, to } of terms) {
      if (!SOLE.has(office) || about !== undefined) continue;
      const key = `${office} ${of}`;
      const term = { person: id, from: from ?? "0000-01-01", to: to ?? "9999-01-01" };
      all.set(key, [...(all.get(key) ?? []), term]);
    }
  for (const terms of all.values()) terms.sort((a, b) => (a.from < b.from ? -1 : 1));
  return all;
}

function pairs(terms: readonly Term[]): (readonly [Term, Term])[] {
  return terms.slice(1).flatMap((next, index) => {
    const before = terms[index];
    return before ? [[before, next] as const] : [];
  });
}

function daysBetween(from: string, to: string): number {
  return (parseDay(to) ?? 0) - (parseDay(from) ?? 0);
}

describe("terms of office", () => {
  it("do not overlap", () => {
    const overlaps = [...successions()].flatMap(([office, terms]) =>
      pairs(terms)
        .filter(([before, next]) => next.from < before.to)
        .map(([before, next]) => `${office}: ${before.person} and ${next.person}`),
    );
    expect(
      overlaps,
      "office-holders: two persons hold one office: correct a day, or list it in known-gaps.ts with the reason",
    ).toEqual(Object.keys(KNOWN_OVERLAPS));
  });

  it("leave only the gaps that are listed", () => {
    const gaps: Record<string, string[]> = {};
    for (const [office, terms] of [...successions()].sort(([a], [b]) => (a < b ? -1 : 1)))
      for (const [before, next] of pairs(terms))
        if (
          before.to < next.from &&
          before.to >= WHOLE_SINCE &&
          daysBetween(before.to, next.from) > LONGEST_CHANGE
        )
          gaps[office] = [...(gaps[office] ?? []), `${before.to}/${next.from}`];
    expect(
      gaps,
      "office-holders: nobody holds an office for more than a month: add who did, or list the gap in known-gaps.ts",
    ).toEqual(KNOWN_GAPS);
  });

  it.each([
    [
      "le secrétaire d'Etat américain, le 8 septembre 2016",
      "foreign-minister",
      "etats-unis",
      "2016-09-08",
      "john-kerry",
    ],
    [
      "le secrétaire d'Etat américain, le jour du changement",
      "foreign-minister",
      "etats-unis",
      "2013-02-01",
      "john-kerry",
    ],
    [
      "le secrétaire d'Etat américain, la veille",
      "foreign-minister",
      "etats-unis",
      "2013-01-31",
      "hillary-clinton",
    ],
    ["le président français, en novembre 1995", "head-of-state", "france", "1995-11-22", "jacques-chirac"],
    [
      "le chef de la diplomatie russe, aujourd'hui",
      "foreign-minister",
      "russie",
      "2025-06-01",
      "serguei-lavrov",
    ],
    ["le Premier ministre russe, en 2010", "head-of-government", "russie", "2010-03-01", "vladimir-poutine"],
    ["le chef de l'ONU, en 2003", "secretary-general", "onu", "2003-03-01", "kofi-annan"],
    ["le président iranien, en juillet 2015", "head-of-state", "iran", "2015-07-14", "hassan-rohani"],
    [
      "le chef de la diplomatie soudanaise du Sud, en 2012",
      "foreign-minister",
      "soudan-du-sud",
      "2012-04-01",
      "nhial-deng-nhial",
    ],
    ["le président colombien, en 2016", "head-of-state", "colombie", "2016-06-23", "juan-manuel-santos"],
    ["le Premier ministre éthiopien, en 2022", "head-of-government", "ethiopie", "2022-11-02", "abiy-ahmed"],
    ["le chef de l'Otan, en mars 2022", "secretary-general", "otan", "2022-03-24", "jens-stoltenberg"],
  ] as const)("say who is meant: %s", (_phrase, office, of, day, person) => {
    const holders = OFFICE_HOLDERS.filter(({ terms }) =>
      terms.some(
        (term) =>
          term.office === office &&
          term.of === of &&
          (term.from ?? "") <= day &&
          day < (term.to ?? "9999-01-01"),
      ),
    );
    expect(holders.map(({ id }) => id)).toEqual([person]);
  });
});

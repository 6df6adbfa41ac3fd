import { describe, expect, it } from "vitest";
import { dayOf, parseDay } from "@/lib/calendar";
import { CITIES, OFFICE_HOLDERS, ORGANISATIONS, REGIONS, STATES, VENUES, WATERS } from "@/lib/lexicon";
import { NAMED, ORGANISATION_IDS, PLACE_IDS, PLACES, STATE_IDS } from "./tables";

function isKnown(id: string): boolean {
  return STATE_IDS.has(id) || ORGANISATION_IDS.has(id) || PLACE_IDS.has(id);
}

/** An adjective without the marks of the plural, in each of its parts: « chypriotes-grecs » → « chypriote-grec ». */
function singular(form: string): string {
  return form
    .split("-")
    .map((part) => (part.endsWith("s") ? part.slice(0, -1) : part))
    .join("-");
}

/** The tables were reviewed up to the end of 2025. */
const LAST_DAY = dayOf(2026, 1, 1);
const SLUG = /^[a-z0-9]+(-[a-z0-9]+)*$/;

describe("ids", () => {
  it("are slugs, each used once", () => {
    const seen = new Map<string, string>();
    for (const { file, entries } of NAMED)
      for (const { id } of entries) {
        expect(id, `${file} ${id}: write lower case without accents, words joined by -`).toMatch(SLUG);
        expect(seen.get(id), `${file} ${id}: the id is taken: choose another`).toBeUndefined();
        seen.set(id, file);
      }
  });

  it("are sorted in the tables that one file holds", () => {
    for (const entries of [VENUES, WATERS]) {
      const ids = entries.map(({ id }) => id);
      expect(ids, "sort the entries by id").toEqual([...ids].sort());
    }
  });
});

describe("states", () => {
  it("refer to places that are there", () => {
    const faults = STATES.flatMap(({ id, capital, seats }) =>
      [capital, ...seats]
        .filter((place) => place !== id && !PLACE_IDS.has(place))
        .map((place) => `states ${id}: no city and no venue has the id ${place}: add it`),
    );
    expect(faults).toEqual([]);
  });

  it("have adjectives that agree", () => {
    for (const { id, adjective, otherAdjectives } of STATES)
      for (const [ms, fs, mp, fp] of [adjective, ...(otherAdjectives ?? [])]) {
        for (const form of [ms, fs, mp, fp])
          expect(form, `states ${id}: adjectives are written small`).toBe(form.toLowerCase());
        expect(singular(mp), `states ${id}: « ${mp} » is no plural of « ${ms} »`).toBe(singular(ms));
        expect(singular(fp), `states ${id}: « ${fp} » is no plural of « ${fs} »`).toBe(singular(fs));
      }
  });

  it("of the past have a term, those of today none", () => {
    for (const { id, from, to } of STATES) {
      expect(from === undefined, `states ${id}: write both from and to, or neither`).toBe(to === undefined);
      if (from !== undefined && to !== undefined) expect(from < to, id).toBe(true);
    }
  });

  it("are all there: the members of the UN, its observers and those that negotiate without being members", () => {
    expect(
      STATES.filter((state) => state.iso2 !== null && state.to === undefined).length,
    ).toBeGreaterThanOrEqual(198);
    for (const id of [
      "russie",
      "etats-unis",
      "vatican",
      "palestine",
      "kosovo",
      "taiwan",
      "urss",
      "yougoslavie",
    ])
      expect(STATE_IDS, id).toContain(id);
  });
});

describe("places", () => {
  it("lie on the globe", () => {
    for (const { id, latitude, longitude } of [...STATES, ...PLACES]) {
      expect(Math.abs(latitude), `${id}: latitude ${latitude}`).toBeLessThanOrEqual(90);
      expect(Math.abs(longitude), `${id}: longitude ${longitude}`).toBeLessThanOrEqual(180);
      expect([latitude, longitude], `${id}: coordinates are missing`).not.toEqual([0, 0]);
    }
  });

  it("are part of something that is there", () => {
    for (const place of PLACES)
      if (place.in !== null)
        expect(
          STATE_IDS.has(place.in) || PLACE_IDS.has(place.in),
          `${place.id}: in: ${place.in} is no state and no place`,
        ).toBe(true);
    for (const { id, in: whole } of CITIES)
      expect(whole, `cities ${id}: say which state it is in`).not.toBeNull();
  });

  it("are many", () => {
    expect([CITIES.length, REGIONS.length, VENUES.length, WATERS.length].map((n) => n > 50)).not.toContain(
      false,
    );
  });
});

describe("organisations", () => {
  it("have seats that are there", () => {
    for (const one of ORGANISATIONS.filter(({ seats }) => seats !== undefined))
      for (const seat of one.seats ?? [])
        expect(PLACE_IDS.has(seat) || STATE_IDS.has(seat), `organisations ${one.id}: no place ${seat}`).toBe(
          true,
        );
  });
});

describe("office holders", () => {
  it("have a family name that is in the name, and act for someone", () => {
    for (const { id, name, aliases, family, of } of OFFICE_HOLDERS) {
      const whole = [name, ...aliases].join(" ").toLowerCase();
      expect(whole, `office-holders ${id}: the family name is not in the name`).toContain(
        family.toLowerCase(),
      );
      expect(isKnown(of), `office-holders ${id}: of: ${of} is no state and no organisation`).toBe(true);
    }
  });

  it("have terms that refer to what is there", () => {
    for (const { id, terms } of OFFICE_HOLDERS)
      for (const { of, for: about } of terms) {
        expect(isKnown(of), `office-holders ${id}: of: ${of} is no state and no organisation`).toBe(true);
        if (about !== undefined)
          expect(isKnown(about), `office-holders ${id}: for: ${about} is in no table`).toBe(true);
      }
  });

  it("have terms of days, in order, none in the future", () => {
    for (const { id, terms } of OFFICE_HOLDERS) {
      const starts = terms.map(({ from }) => from ?? "");
      expect(starts, `office-holders ${id}: sort the terms by their first day`).toEqual([...starts].sort());
      for (const { office, from, to } of terms) {
        for (const day of [from, to])
          if (day !== null) {
            const parsed = parseDay(day);
            expect(parsed, `office-holders ${id}: ${office}: « ${day} » is no day`).not.toBeNull();
            expect(parsed ?? 0, `office-holders ${id}: ${office}: ${day} is too late`).toBeLessThan(LAST_DAY);
          }
        if (from !== null && to !== null)
          expect(from < to, `office-holders ${id}: ${office} ends before it begins`).toBe(true);
      }
    }
  });
});

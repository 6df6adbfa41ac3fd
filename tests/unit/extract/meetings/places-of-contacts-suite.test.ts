import { describe, expect, it } from "vitest";
import { faultsOf } from "../../../suites/contacts-across-sentences/judge";
import { PLACES_OF_CONTACTS } from "../../../suites/places-of-contacts";

for (const [frame, rows] of Object.entries(PLACES_OF_CONTACTS))
  describe(frame, () => {
    for (const row of rows)
      it(`${row.day}: ${row.text}`, () => {
        const faults = faultsOf(row);
        if (row.notYet) expect(faults, "comes out right now: take `notYet: true` away").not.toEqual([]);
        else expect(faults).toEqual([]);
      });
  });

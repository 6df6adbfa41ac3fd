import { describe, expect, it } from "vitest";
import { CONTACTS_ACROSS_SENTENCES } from "../../../suites/contacts-across-sentences";
import { faultsOf } from "../../../suites/contacts-across-sentences/judge";

for (const [frame, rows] of Object.entries(CONTACTS_ACROSS_SENTENCES))
  describe(frame, () => {
    for (const row of rows)
      it(`${row.day}: ${row.text}`, () => {
        const faults = faultsOf(row);
        if (row.notYet) expect(faults, "comes out right now: take `notYet: true` away").not.toEqual([]);
        else expect(faults).toEqual([]);
      });
  });

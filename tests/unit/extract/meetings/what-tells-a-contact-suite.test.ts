import { describe, expect, it } from "vitest";
import { faultsOf } from "../../../suites/contacts-across-sentences/judge";
import { WHAT_TELLS_A_CONTACT } from "../../../suites/what-tells-a-contact";

for (const [kind, rows] of Object.entries(WHAT_TELLS_A_CONTACT))
  describe(kind, () => {
    for (const row of rows)
      it(`${row.day}: ${row.text}`, () => {
        const faults = faultsOf(row);
        if (row.notYet) expect(faults, "comes out right now: take `notYet: true` away").not.toEqual([]);
        else expect(faults).toEqual([]);
      });
  });

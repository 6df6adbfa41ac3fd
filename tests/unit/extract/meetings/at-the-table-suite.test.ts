import { describe, expect, it } from "vitest";
import { AT_THE_TABLE } from "../../../suites/at-the-table";
import { faultsOf } from "../../../suites/contacts-across-sentences/judge";

for (const [frame, rows] of Object.entries(AT_THE_TABLE))
  describe(frame, () => {
    for (const row of rows)
      it(`${row.day}: ${row.text}`, () => {
        const faults = faultsOf(row);
        if (row.notYet) expect(faults, "comes out right now: take `notYet: true` away").not.toEqual([]);
        else expect(faults).toEqual([]);
      });
  });

import type { Context } from "../../context";
import { readNames } from "../../names/readings";

/** A town read as the organisation that sits there: tokens `[first, last)`. */
export type Seat = {
  readonly first: number;
  readonly last: number;
  readonly organisation: string;
  readonly rule: string;
};

/** « Bruxelles a proposé », « l'accord avec Bruxelles »: the seat for the organisation, as a capital for its state. */
export function findSeats(context: Context): Seat[] {
  return readNames(context).flatMap(({ hit, reading, rule }) => {
    if (reading !== "government") return [];
    for (const value of hit.values)
      if ("seats" in value && value.seats !== null)
        return [{ first: hit.first, last: hit.last, organisation: value.seats, rule }];
    return [];
  });
}

import { type View, wordAt } from "./view";

/** Prepositions of whom something is said or done to. */
export const TO: ReadonlySet<string> = new Set(["a", "au", "aux"]);

/** « celui du 2 mai », « celle de Rome »: a noun told before. */
export const REPEATING: ReadonlySet<string> = new Set(["celui", "celle", "ceux", "celles"]);

/** « présent », of who was there. */
export const PRESENT: ReadonlySet<string> = new Set(["present", "presente", "presents", "presentes"]);

const SINCE_REACH = 14;

/** « ne s'étaient plus parlé depuis une dispute, en octobre », « depuis que X a rompu, le 3 août »: a day that only says since when. */
export function isSince(view: View, token: number): boolean {
  for (let at = token - 1; at >= token - SINCE_REACH; at--) {
    const word = wordAt(view, at);
    if (word === "depuis") return true;
    if (word === "." || word === ";") return false;
  }
  return false;
}

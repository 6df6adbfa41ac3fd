import type { Document } from "@/lib/text";
import type { Context } from "../../context";
import { namesOf } from "../../names/layer";
import { slugOf } from "../../names/people";
import { isCapitalised } from "../../names/person-name";
import { isClaimed } from "../../names/vocabulary";
import { organisationOf } from "../vocabulary";
import type { Seat } from "./seats";

const LONGEST = 14;

/**
 * An unknown organisation that an acronym in brackets sums up, letter by letter: « l'Armée patriotique rwandaise
 * (APR) ». Gives the name, the bracket and every later use of the acronym; its id is the acronym.
 */
export function findAcronyms(context: Context): Seat[] {
  const { document } = context;
  const { tokens } = document;
  const names = namesOf(context);
  const ids = new Map<string, string>();
  const found: Seat[] = [];
  for (let at = 1; at + 1 < tokens.length; at++) {
    const acronym = tokens[at];
    if (!acronym || acronym.shape !== "upper" || isClaimed(names, at)) continue;
    const hit = names.hitAt[at];
    const listed = hit ? organisationOf(hit) : null;
    if (hit && listed === null) continue;
    const known = ids.get(acronym.folded);
    if (known !== undefined) {
      found.push({ first: at, last: at + 1, organisation: known, rule: "organisations/acronym" });
      continue;
    }
    if (tokens[at - 1]?.folded !== "(" || (tokens[at + 1]?.folded !== ")" && tokens[at + 1]?.folded !== ","))
      continue;
    const first = nameBefore(document, at - 1, acronym.folded);
    if (first === null || isClaimed(names, first)) continue;
    const organisation = listed ?? slugOf(acronym.folded);
    if (listed === null) ids.set(acronym.folded, organisation);
    found.push({ first, last: at - 1, organisation, rule: "organisations/acronym" });
    if (listed === null) found.push({ first: at, last: at + 1, organisation, rule: "organisations/acronym" });
  }
  return found;
}

/** Where the name begins whose words' initials, small words aside, spell the acronym. */
function nameBefore({ tokens }: Document, end: number, acronym: string): number | null {
  let letters = acronym.length - 1;
  for (let at = end - 1; at >= Math.max(0, end - LONGEST); at--) {
    const token = tokens[at];
    if (!token || token.kind !== "word" || token.breaks === 2) return null;
    if (token.folded.startsWith(acronym[letters] ?? "") && !token.folded.endsWith("'")) letters--;
    else if (token.folded.length > 4) return null;
    if (letters < 0) return isCapitalised(token) ? at : null;
  }
  return null;
}

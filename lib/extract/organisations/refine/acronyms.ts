import type { Document } from "@/lib/text";
import type { Context } from "../../context";
import { type Names, namesOf } from "../../names/layer";
import { slugOf } from "../../names/people";
import { isCapitalised } from "../../names/person-name";
import { isClaimed } from "../../names/vocabulary";
import { organisationOf } from "../vocabulary";
import type { Seat } from "./seats";

const LONGEST = 14;

/**
 * An organisation that an acronym in brackets sums up, letter by letter: « l'Armée patriotique rwandaise (APR) ». Gives
 * the name, the bracket and every later use of the acronym. The id of an unknown one is its acronym; a known one that the
 * text calls by another acronym than the lexicon keeps its own.
 */
export function findAcronyms(context: Context): Seat[] {
  const { tokens } = context.document;
  const names = namesOf(context);
  const ids = new Map<string, string>();
  const found: Seat[] = [];
  const add = (first: number, last: number, organisation: string): void => {
    found.push({ first, last, organisation, rule: "organisations/acronym" });
  };
  for (let at = 1; at + 1 < tokens.length; at++) {
    const acronym = tokens[at];
    if (!acronym || acronym.shape !== "upper" || isClaimed(names, at)) continue;
    const listed = listedAt(names, at);
    if (listed === null && names.hitAt[at]) continue;
    const known = ids.get(acronym.folded);
    if (known !== undefined) {
      add(at, at + 1, known);
      continue;
    }
    if (tokens[at - 1]?.folded !== "(" || (tokens[at + 1]?.folded !== ")" && tokens[at + 1]?.folded !== ","))
      continue;
    const first = nameBefore(context.document, at - 1, acronym.folded);
    if (first === null || isClaimed(names, first)) continue;
    const organisation = listed ?? listedName(names, first, at - 1) ?? slugOf(acronym.folded);
    if (listed === null) {
      ids.set(acronym.folded, organisation);
      add(at, at + 1, organisation);
    }
    add(first, at - 1, organisation);
  }
  return found;
}

function listedAt({ hitAt }: Names, at: number): string | null {
  const hit = hitAt[at];
  return hit ? organisationOf(hit) : null;
}

/** The organisation that a listed name is, where it is all of `[first, last)`. */
function listedName(names: Names, first: number, last: number): string | null {
  const hit = names.hitAt[first];
  return hit?.first === first && hit.last === last ? organisationOf(hit) : null;
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

import { ROLE_NOUNS } from "@/lib/lexicon/name-clues";
import { OFFICE_TITLES } from "@/lib/lexicon/offices";
import { fold } from "@/lib/text";
import { type View, within, wordAt } from "../view";

/** The words that what names an office or a calling opens with: « secrétaire général », « ministre ». */
const ROLES: ReadonlySet<string> = new Set(
  [...Object.values(ROLE_NOUNS).flat(), ...OFFICE_TITLES.flatMap(({ form, plural }) => [form, plural])].map(
    (noun) => fold(noun).split(/[ -]/)[0] ?? "",
  ),
);

/** « ministre », « chef »: a word that opens what somebody is. */
export function isRole(view: View, token: number): boolean {
  return ROLES.has(wordAt(view, token));
}

const LONGEST_TITLE = 12;

/** Where what leads to a name ends: before « , » in « du président turc, X », else right before the name. */
export function titleEnd(view: View, name: number, floor: number): number {
  if (wordAt(view, name - 1) !== "," || within(view.who, name, name + 1).length === 0) return name;
  for (let token = name - 2; token >= Math.max(floor, name - LONGEST_TITLE); token--) {
    if (wordAt(view, token) === "," || within(view.when, token, token + 1).length > 0) return name;
    if (within(view.who, token, token + 1).length > 0) return name;
    if (ROLES.has(wordAt(view, token))) return name - 1;
  }
  return name;
}

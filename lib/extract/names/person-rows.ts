import type { PersonList } from "./person-list";
import { isCapitalised } from "./person-name";
import { isPersonal } from "./personal";
import type { PersonSource } from "./persons";

const LAST_JOINTS: ReadonlySet<string> = new Set(["et", "ou", "puis", "ni"]);
/** Names in a row, beyond the first. */
const LONGEST_ROW = 12;

type Item = { readonly first: number; readonly last: number; readonly isFound: boolean };

/**
 * Names in a row are all persons' where one of them is known to be: « outre Ezrin Pelkovar, âgé de 90 ans » says nothing
 * of others, but « X, Y et Z entouraient le président » does. Three that nothing introduces are taken for persons where
 * each reads like one. An organisation in brackets may stand behind each: « X (ONU), Y et Z ».
 */
export function findRows(source: PersonSource, found: PersonList): void {
  const { tokens } = source.document;
  for (let at = 0; at < tokens.length; at++) {
    const row = rowAt(source, found, at);
    const end = row.at(-1)?.last ?? at;
    if (row.length < 2) {
      if (end > at) at = end - 1;
      continue;
    }
    if (row.length > 2 || row.some(({ isFound }) => isFound))
      for (const { first, last, isFound } of row) if (!isFound) found.add({ first, last, rule: "names/row" });
    at = end - 1;
  }
}

/** The names of a row that begins at a token and is closed by « et »; only the first where it is not. */
function rowAt(source: PersonSource, found: PersonList, at: number): Item[] {
  const { tokens } = source.document;
  const first = itemAt(source, found, at);
  if (!first) return [];
  const row = [first];
  let next = afterBracket(source, first.last);
  while (row.length < LONGEST_ROW) {
    const joint = tokens[next]?.folded ?? "";
    const isLast = LAST_JOINTS.has(joint);
    const start = isLast && tokens[next + 1]?.folded === "de" ? next + 2 : next + 1;
    const item = joint === "," || isLast ? itemAt(source, found, start) : null;
    if (!item) break;
    row.push(item);
    if (isLast) return row;
    next = afterBracket(source, item.last);
  }
  return [first];
}

function itemAt(source: PersonSource, found: PersonList, at: number): Item | null {
  const known = found.at(at);
  if (known) return known.first === at ? { first: at, last: known.last, isFound: true } : null;
  if (isCapitalised(source.document.tokens[at - 1])) return null;
  const last = isPersonal.end(source, at);
  return last === null ? null : { first: at, last, isFound: false };
}

/** Past « (ONU) ». */
function afterBracket({ document: { tokens } }: PersonSource, at: number): number {
  return tokens[at]?.folded === "(" && tokens[at + 2]?.folded === ")" ? at + 3 : at;
}

import type { VerbGroup } from "@/lib/text";
import { isFiniteVerb } from "@/lib/text";
import { clauseAt, isOf, isPerson, personsOf, sentenceAt, type View, verbsIn, within, wordAt } from "../view";
import { actorsIn, isComplement } from "./persons";

/** Nouns, folded, of those who are sent to negotiate; « celle de la guérilla » takes the noun up. */
export const DELEGATIONS: ReadonlySet<string> = new Set(
  "delegation delegations equipe equipes mission missions negociateurs celle celles".split(" "),
);

const LONGEST_LIST = 80;

/** Where what a verb says of people ends: at the next finite verb of its sentence. */
export function endOfList(view: View, verb: Pick<VerbGroup, "last">, from = verb.last): number {
  const end = Math.min(sentenceAt(view, verb.last - 1)?.last ?? verb.last, from + LONGEST_LIST);
  const next = verbsIn(view, from, end).find(isFiniteVerb);
  return next ? Math.min(end, clauseAt(view, next.head)?.first ?? end, next.first) : end;
}

/** The persons named between two tokens, but those who only belong to another's title. */
export function personsIn(view: View, first: number, last: number): string[] {
  return personsOf(view, actorsIn(view, first, last));
}

/** The persons each « par » names up to a token: « représenté par X, le Front par Y ». */
export function eachBy(view: View, first: number, last: number): string[] {
  const found: string[] = [];
  for (let token = first; token < last; token++) {
    if (wordAt(view, token) !== "par") continue;
    let end = token + 1;
    while (end < last && wordAt(view, end) !== "par") end++;
    found.push(...personsIn(view, token, end));
  }
  return [...new Set(found)];
}

/** Whether a noun of those who are sent stands among tokens `[first, last)`. */
export function hasDelegation(view: View, first: number, last: number): boolean {
  for (let token = Math.max(0, first); token < last; token++) {
    const word = wordAt(view, token);
    if (!DELEGATIONS.has(word)) continue;
    if (!word.startsWith("cel") || isOf(view, token + 1)) return true;
  }
  return false;
}

const NAME = ["au", "nom"];

/** Whoever of a sentence stands right before « au nom de »: « X parlait au nom du Front, Y au nom du gouvernement ». */
export function onBehalf(view: View, first: number, last: number, hasFor = false): string[] {
  const found: string[] = [];
  for (let token = first; token < last; token++) {
    const isName = NAME.every((word, at) => wordAt(view, token + at) === word);
    if (!isName && !(hasFor && wordAt(view, token) === "pour")) continue;
    const before = within(view.who, first, token).findLast(
      (mention) =>
        mention.mention.actors.some((id) => isPerson(view, id)) &&
        !isComplement(view, mention) &&
        mention.last >= token - 6,
    );
    if (before) found.push(...personsOf(view, before.mention.actors));
  }
  return [...new Set(found)];
}

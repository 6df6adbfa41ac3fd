import { PERSON_NOUNS } from "@/lib/lexicon/tolls";
import { readNumber } from "@/lib/text";
import type { Match } from "../../rule";
import type { Quantity, TollDraft } from "../types";

/** The draft of a match with a figure and a noun; « un » only counts before a noun for persons. */
export function produceVictims(match: Match): TollDraft | null {
  const quantity = quantityOf(match);
  const noun = match.get<number | string>("noun");
  if (!quantity || noun === undefined) return null;
  const index = typeof noun === "number" ? noun : match.to - 1;
  const token = match.document.tokens[index];
  if (!token) return null;
  if (quantity.isArticle && !PERSON_NOUNS.has(token.folded) && token.shape === "lower") return null;
  return { quantity, victims: { noun: index }, neighbour: null };
}

/** The same for nouns that are deaths: « un mort » counts, « une victime de la crise » does not. */
export function produceDead(match: Match): TollDraft | null {
  const quantity = quantityOf(match);
  const noun = match.get<number>("noun");
  if (!quantity || noun === undefined) return null;
  const word = match.document.tokens[noun]?.folded;
  if (quantity.isArticle && word !== "mort" && word !== "morte") return null;
  return { quantity, victims: { noun }, neighbour: null };
}

/** A figure on its own behind the noun it counts. */
export function produceCounted(match: Match): TollDraft | null {
  const quantity = quantityOf(match);
  const noun = match.get<number>("noun");
  const next = match.to === match.last ? match.after(1) : undefined;
  if (
    !quantity ||
    noun === undefined ||
    quantity.isArticle ||
    (next?.kind === "word" && next.folded !== "selon")
  )
    return null;
  const isExceeded = match.get<string>("reach") === ">" && quantity.bound === "=";
  return {
    quantity: isExceeded ? { ...quantity, bound: ">" } : quantity,
    victims: { noun },
    neighbour: null,
  };
}

/** The figure with a bound that stands behind its noun: « douze morts au moins ». */
export function quantityOf(match: Match): Quantity | null {
  const quantity = match.get<Quantity>("quantity");
  if (!quantity || isSecondFigure(match) || match.before(1)?.folded === "pas") return null;
  const late = match.get<Quantity["bound"]>("late");
  return late ? { ...quantity, bound: late, isArticle: false } : quantity;
}

const MONTHS = new Set(
  "janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre".split(" "),
);

const FIRST_YEAR = 1000;
const LAST_YEAR = 2100;

/** « en mai 2015 », not « le 3 mai sept enfants ». */
function isYear(match: Match): boolean {
  const count = match.get<Quantity>("quantity")?.count ?? 0;
  return count >= FIRST_YEAR && count < LAST_YEAR;
}

/** « passé de 12 à 15 morts » is no range, a number behind a month is a year, and of « quatre des six otages » four died. */
function isSecondFigure(match: Match): boolean {
  const word = match.document.tokens[match.from]?.folded;
  if (match.before(1)?.folded === "des" && readNumber(match.document.tokens, match.first - 2)) return true;
  if (MONTHS.has(match.document.tokens[match.from - 1]?.folded ?? "") && isYear(match)) return true;
  if (word === "de" || match.document.tokens[match.from - 1]?.folded === "de") {
    const before = match.document.tokens[match.from - (word === "de" ? 1 : 2)]?.folded ?? "";
    const quantity = match.get<Quantity>("quantity");
    return before.startsWith("pass") && quantity?.high !== null;
  }
  return false;
}

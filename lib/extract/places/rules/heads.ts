import { AGENCIES } from "@/lib/lexicon/crawl/agencies";
import { namesIn } from "../../names/layer";
import { defineRule, type Match, type Rule } from "../../rule";
import type { PlaceValue } from "../types";
import { slugOfMention } from "./slug";

const DASHES: ReadonlySet<string> = new Set(["-", "–", "—", "=", ":"]);

const LONGEST_SIGNATURE = 5;
/** « , 3 mai ». */
const LONGEST_DAY = 3;

/** « (AFP) - », « (Reuters) - » behind a token, on its line. */
function isSigned({ document }: Match, at: number): boolean {
  const { tokens } = document;
  if (tokens[at]?.folded !== "(" || !((tokens[at + 1]?.folded ?? "") in AGENCIES)) return false;
  for (let end = at + 2; end < at + LONGEST_SIGNATURE; end++)
    if (tokens[end]?.folded === ")") return DASHES.has(tokens[end + 1]?.folded ?? "");
  return false;
}

/** Whether a state or region stands in brackets or behind a comma right after the name. */
function isBeforeState({ document, to }: Match): boolean {
  const { tokens } = document;
  const hit = namesIn(tokens)?.hitAt[to + 1];
  if (hit?.first !== to + 1 || !hit.values.some(({ kind }) => kind === "state" || kind === "region"))
    return false;
  const [after, next] = [tokens[hit.last], tokens[hit.last + 1]];
  if (tokens[to]?.folded === "(") return after?.folded === ")";
  return (
    after?.folded === "(" ||
    DASHES.has(after?.folded ?? "") ||
    (after?.folded === "," && next?.kind === "number")
  );
}

/** Places at the head of an article and in brackets, which no gazetteer knows. */
export const HEADS: readonly Rule<PlaceValue>[] = [
  defineRule<PlaceValue>({
    name: "places/dateline",
    note: "a name that opens the article, before the date in capitals or before its state, is where it is written",
    pattern: ["<caps:[capitals]>", "<[unknown-place]>"],
    produce: (match) => {
      const { tokens } = match.document;
      if (tokens[match.from]?.breaks !== 2) return null;
      const mark = tokens[match.to]?.folded;
      if (mark !== "," && mark !== "(") return null;
      if (isBeforeState(match) || isSigned(match, match.to)) return slugOfMention(match);
      const isDated = mark === "," && tokens[match.to + 1]?.kind === "number";
      const isWritten = match.get("caps") !== undefined || isSigned(match, match.to + LONGEST_DAY);
      return isDated && isWritten ? slugOfMention(match) : null;
    },
    examples: [
      "⟦vardalsund|VARDALSUND⟧ (Norvège), 18 octobre (AFP) - Les délégations",
      "⟦san-mirabel|SAN MIRABEL⟧, 3 mai (AFP) - Les délégations",
      "⟦tarmouza|Tarmouza⟧, Irak (Reuters) - Les délégations",
      "⟦aberlow|Aberlow⟧ (AFP) - Les délégations",
      "⟦aberlow|Aberlow⟧, 3 mai (AFP) - Les délégations",
    ],
    counterExamples: [
      "ZRTV (télévision) a annoncé",
      "le VARDALSUND, 3 mai",
      "Tarmouza, 3 mai - Les délégations",
    ],
  }),
  defineRule<PlaceValue>({
    name: "places/bracketed",
    note: "what stands in brackets behind a place is where it lies: « Rambouillet (Yvelines) »",
    pattern: "<[unknown-place]>",
    produce: (match) => {
      const isBracketed = match.before(1)?.folded === "(" && match.after(1)?.folded === ")";
      const isBehindPlace = namesIn(match.document.tokens)?.hitAt[match.first - 2] !== undefined;
      // « BELFAST (Reuter) - » names the agency.
      const isDateline = DASHES.has(match.after(2)?.folded ?? "");
      return isBracketed && isBehindPlace && !isDateline ? slugOfMention(match) : null;
    },
    examples: ["près de Madrid (⟦montsierra|Montsierra⟧)", "à Bakou (⟦zara-dagh-nord|Zara Dagh Nord⟧)"],
    counterExamples: ["un homme (Montsierra)", "à Madrid, Montsierra"],
  }),
  defineRule<PlaceValue>({
    name: "places/relief",
    note: "« mont », « lac » and « baie » are part of the name, unlike « ville » and « île »",
    pattern: [
      "<(mont|lac|plateau|col|golfe|cap) (d'|du|de)? [unknown-place]>",
      "<lac (d'|de)? [town]>",
      "<(baie|detroit) (d'|du|de|des) [unknown-place]>",
    ],
    produce: slugOfMention,
    examples: [
      "sur le ⟦mont-ouzdar|mont Ouzdar⟧",
      "au bord du ⟦lac-de-brezal|lac de Brezal⟧",
      "dans la ⟦baie-des-mouettes|baie des Mouettes⟧",
      "au ⟦cap-torvald|cap Torvald⟧",
      "au bord du ⟦lac-de-come|lac de Côme⟧",
    ],
    counterExamples: ["au bord du lac", "le cap du nouvel an", "sur le mont", "dans la baie"],
  }),
];

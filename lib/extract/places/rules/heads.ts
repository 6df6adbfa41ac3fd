import { namesIn } from "../../names/layer";
import { defineRule, type Match, type Rule } from "../../rule";
import type { PlaceValue } from "../types";
import { slugOfMention } from "./slug";

const DASHES: ReadonlySet<string> = new Set(["-", "–", "—", "=", ":"]);

/** Whether a state stands in brackets or behind a comma right after the name. */
function isBeforeState({ document, to }: Match): boolean {
  const { tokens } = document;
  const hit = namesIn(tokens)?.hitAt[to + 1];
  if (hit?.first !== to + 1 || !hit.values.some(({ kind }) => kind === "state")) return false;
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
      if (isBeforeState(match)) return slugOfMention(match);
      const isDated = mark === "," && tokens[match.to + 1]?.kind === "number";
      return isDated && match.get("caps") !== undefined ? slugOfMention(match) : null;
    },
    examples: [
      "⟦vardalsund|VARDALSUND⟧ (Norvège), 18 octobre (AFP) - Les délégations",
      "⟦san-mirabel|SAN MIRABEL⟧, 3 mai (AFP) - Les délégations",
      "⟦tarmouza|Tarmouza⟧, Irak (Reuters) - Les délégations",
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
    examples: ["près de Madrid (⟦montsierra|Montsierra⟧)", "à Bakou (⟦kara-dagh-nord|Kara Dagh Nord⟧)"],
    counterExamples: ["un homme (Montsierra)", "à Madrid, Montsierra"],
  }),
  defineRule<PlaceValue>({
    name: "places/relief",
    note: "« mont », « lac » and « baie » are part of the name, unlike « ville » and « île »",
    pattern: [
      "<(mont|lac|plateau|col|golfe) (d'|du|de)? [unknown-place]>",
      "<(baie|detroit) (d'|du|de|des) [unknown-place]>",
    ],
    produce: slugOfMention,
    examples: [
      "sur le ⟦mont-ouzdar|mont Ouzdar⟧",
      "au bord du ⟦lac-de-brezal|lac de Brezal⟧",
      "dans la ⟦baie-des-mouettes|baie des Mouettes⟧",
    ],
    counterExamples: ["au bord du lac", "sur le mont", "dans la baie"],
  }),
];

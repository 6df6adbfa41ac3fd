import { WEEKDAYS } from "@/lib/lexicon/calendar/weekdays";
import type { Document, Token } from "@/lib/text";
import { defineRule, type Rule } from "../../rule";
import { namesIn } from "../layer";
import type { Reading } from "../readings";

const DASHES: ReadonlySet<string> = new Set(["-", "–", "—", "="]);

const LONGEST_SIGNATURE = 7;

/** « Tokyo (Reuters) - », « Vienne (RFI avec agences) » alone on its line. */
function endsHeading({ tokens }: Document, first: number): boolean {
  for (let at = first; at < first + LONGEST_SIGNATURE; at++) {
    if (tokens[at]?.folded !== ")") continue;
    const after = tokens[at + 1];
    return after === undefined || after.breaks > 0 || DASHES.has(after.folded);
  }
  return false;
}

/** « Séoul, 2 juin », « Rome, samedi 2 juin ». */
function startsDate(token: Token | undefined): boolean {
  return token?.kind === "number" || (token?.folded ?? "") in WEEKDAYS;
}

/** Clues at the head of an article and in brackets that a name is the place. */
export const DATELINE_CLUES: readonly Rule<Reading>[] = [
  defineRule<Reading>({
    name: "names/dateline",
    note: "the place an agency writes from opens the article, in capitals or before the agency's name in brackets",
    pattern: "<[government]>",
    produce: (match) => {
      const { document, first, last } = match;
      const next = match.after(1);
      const start = document.tokens[first];
      if (start?.breaks !== 2) return null;
      if (next?.spaced && DASHES.has(next.folded)) return "place";
      // « Syrie: Washington retire ses troupes »: the heading says where.
      if (next?.folded === ":") return "place";
      if (next?.folded === "," && startsDate(document.tokens[last + 1])) return "place";
      if (start.shape === "upper" && (next?.kind === "number" || next?.folded === ",")) return "place";
      return next?.folded === "(" && endsHeading(document, last + 1) ? "place" : null;
    },
    examples: [
      "⟦moscou|MOSCOU⟧, 3 mars (AFP) - Les discussions ont repris.",
      "⟦tokyo|Tokyo⟧ (Reuters) - Le yen recule.",
      "⟦bamako|Bamako⟧ - Les signataires sont arrivés.",
    ],
    counterExamples: ["Tokyo, qui préside le groupe, a réagi."],
  }),
  defineRule<Reading>({
    name: "names/double-dateline",
    note: "two places at the head of an article, one on each side of a stroke",
    pattern: [
      "<[government]> / other:[government]",
      "other:[government] / <[government]>",
      "/ <[government]> /",
    ],
    produce: ({ document, first, from }) => {
      const opens = (at: number) => document.tokens[at]?.breaks === 2;
      return opens(first) || (from === first + 1 && opens(first - 1)) ? "place" : null;
    },
    examples: [
      "⟦tokyo|Tokyo⟧/⟦seoul|Séoul⟧, 3 mai - Le dialogue reprend.",
      "⟦paris|Paris⟧/⟦alger|Alger⟧ - Le ton monte.",
    ],
    counterExamples: ["Le dialogue Paris/Alger reprend."],
  }),
  defineRule<Reading>({
    name: "names/dateline-state",
    note: "behind the town an article is dated from stands the state it is in",
    pattern: "<[state]>",
    produce: (match) => {
      const { tokens } = match.document;
      const town = namesIn(tokens)?.hitAt[match.first - 2];
      if (match.before(1)?.folded !== "," || town?.last !== match.first - 1) return null;
      if (tokens[town.first]?.breaks !== 2) return null;
      const next = match.after(1);
      const isHead =
        next?.folded === "(" || next?.folded === "," || (next?.spaced && DASHES.has(next.folded));
      const isUpper = tokens[town.first]?.shape === "upper";
      return isHead && (isUpper || next?.folded !== ",") ? "place" : null;
    },
    examples: [
      "TABRIZ, ⟦iran|Iran⟧ — Les secours arrivent.",
      "ZURICH, ⟦suisse|Suisse⟧ (Reuters) - Les bourses montent.",
    ],
    counterExamples: ["Tabriz, Iran et Irak", "A Tabriz, l'Iran — on le sait — a protesté."],
  }),
  defineRule<Reading>({
    name: "names/bracketed",
    note: "in brackets behind a place stands the state it is in",
    pattern: "<[state]>",
    produce: (match) => {
      const isBracketed = match.before(1)?.folded === "(" && match.after(1)?.folded === ")";
      return isBracketed && namesIn(match.document.tokens)?.hitAt[match.first - 2] ? "place" : null;
    },
    examples: ["à Zurich (⟦suisse|Suisse⟧)", "près de Tabriz (⟦iran|Iran⟧)"],
    counterExamples: ["un diplomate (Suisse)"],
  }),
];

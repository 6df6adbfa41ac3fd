import { WEEKDAYS } from "@/lib/lexicon/calendar/weekdays";
import type { Document, Token } from "@/lib/text";
import { defineRule, type Rule } from "../../rule";
import { namesIn } from "../layer";
import { isCapitalised } from "../person-name";
import type { Reading } from "../readings";

const DASHES: ReadonlySet<string> = new Set(["-", "–", "—", "="]);

const LONGEST_SIGNATURE = 7;

/** « Tokyo (Reuters) - », « Vienne (RFI avec agences) » alone on its line. */
function endsHeading({ tokens }: Document, first: number): boolean {
  for (let at = first; at < first + LONGEST_SIGNATURE; at++) {
    if (tokens[at]?.folded !== ")") continue;
    const after = tokens[at + 1];
    return (
      after === undefined ||
      after.breaks > 0 ||
      after.folded === "." ||
      after.folded === "," ||
      DASHES.has(after.folded)
    );
  }
  return false;
}

const REPORTERS: ReadonlySet<string> = new Set([
  "correspondant",
  "correspondante",
  "envoye",
  "envoyee",
  "envoyes",
]);
const LONGEST_BYLINE = 8;

/** « Pyongyang, de notre envoyé spécial. » */
function isReported({ tokens, sentenceAt }: Document, last: number): boolean {
  for (let at = last + 1; at < last + LONGEST_BYLINE; at++)
    if (REPORTERS.has(tokens[at]?.folded ?? "") && sentenceAt[at] === sentenceAt[last]) return true;
  return false;
}

/** A capital that is a sentence of its own. */
function isTownAlone({ sentenceAt, sentences }: Document, first: number, last: number): boolean {
  const sentence = sentences[sentenceAt[first] ?? 0];
  return sentence?.first === first && sentence.last === last + 1;
}

/** « LE CAIRE- L'Egypte »: the dash stands at the name but not at what follows. */
function opensBody({ tokens }: Document, first: number, last: number): boolean {
  return tokens[first]?.shape === "upper" && tokens[last + 1]?.spaced === true;
}

/** « Séoul, 2 juin », « Rome, samedi 2 juin ». */
function startsDate(token: Token | undefined): boolean {
  return token?.kind === "number" || (token?.folded ?? "") in WEEKDAYS;
}

/** Words of a town at the head of an article that no table knows. */
const LONGEST_TOWN = 5;

/** Whether a town known or not stands right before a token: « VARDALSUND (Norvège), 18 octobre », « Tarmouza, Irak (AP) ». */
function isHeadTown({ tokens }: Document, last: number): boolean {
  for (let at = last; at > last - LONGEST_TOWN; at--) {
    const token = tokens[at];
    const isPart = isCapitalised(token) || token?.folded === "-" || token?.folded === "de";
    if (!token || !isPart) return false;
    if (token.breaks === 2) return true;
  }
  return false;
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
      if (next && DASHES.has(next.folded) && (next.spaced || opensBody(document, first, last)))
        return "place";
      // « Chisinau. Au lendemain du premier tour »: a town alone is where the article was written.
      if (next?.folded === "." && isTownAlone(document, first, last)) return "place";
      // « Syrie: Washington retire ses troupes »: the heading says where.
      if (next?.folded === ":") return "place";
      if (next?.folded === "," && startsDate(document.tokens[last + 1])) return "place";
      if (next?.folded === "," && isReported(document, last)) return "place";
      if (start.shape === "upper" && (next?.kind === "number" || next?.folded === ",")) return "place";
      return next?.folded === "(" && endsHeading(document, last + 1) ? "place" : null;
    },
    examples: [
      "⟦moscou|MOSCOU⟧, 3 mars (AFP) - Les discussions ont repris.",
      "⟦tokyo|Tokyo⟧ (Reuters) - Le yen recule.",
      "⟦bamako|Bamako⟧ - Les signataires sont arrivés.",
      "⟦tokyo|Tokyo⟧ (Le Temps). Le yen recule.",
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
      if (match.before(1)?.folded !== "," || !isHeadTown(match.document, match.first - 2)) return null;
      const next = match.after(1);
      const isHead =
        next?.folded === "." ||
        next?.folded === "(" ||
        next?.folded === "," ||
        (next?.spaced && DASHES.has(next.folded));
      const isUpper = tokens[match.first - 2]?.shape === "upper";
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
      if (!isBracketed) return null;
      const isTown = namesIn(match.document.tokens)?.hitAt[match.first - 2] !== undefined;
      return isTown || isHeadTown(match.document, match.first - 2) ? "place" : null;
    },
    examples: [
      "à Zurich (⟦suisse|Suisse⟧)",
      "près de Tabriz (⟦iran|Iran⟧)",
      "TARMOUZA (⟦irak|Irak⟧), 3 mai (AFP) - Les secours",
    ],
    counterExamples: ["un diplomate (Suisse)"],
  }),
];

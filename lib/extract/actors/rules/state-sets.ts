import { STATE_SETS } from "@/lib/lexicon/state-sets";
import type { Token } from "@/lib/text";
import { namesIn } from "../../names/layer";
import { isCapitalised } from "../../names/person-name";
import { defineRule, type Match, type Rule } from "../../rule";
import type { Reference } from "../types";

const NUMBERS: Readonly<Record<string, number>> = { trois: 3, quatre: 4, cinq: 5, six: 6, sept: 7, huit: 8 };

/** The states listed from a token on, with commas and « et »; null unless they are as many as said. */
function listedFrom(tokens: readonly Token[], first: number, count: number): string[] | null {
  const names = namesIn(tokens);
  const states: string[] = [];
  let at = first;
  while (states.length < count) {
    while (["la", "le", "l'", "les"].includes(tokens[at]?.folded ?? "")) at++;
    const hit = names?.hitAt[at];
    const state = hit?.first === at ? hit.values.find((value) => value.kind === "state") : undefined;
    if (!hit || state?.kind !== "state") return null;
    states.push(state.id);
    at = hit.last;
    const joint = tokens[at]?.folded;
    if (joint !== "," && joint !== "et") break;
    at++;
  }
  return states.length === count ? states : null;
}

/** The states of a set called by its number, where the text names those it deals with. */
function setOf({ document }: Match, count: number): Reference | null {
  const sets = STATE_SETS.filter((set) => set.count === count);
  const hits = sets.length > 0 ? (namesIn(document.tokens)?.hits ?? []) : [];
  for (const { values } of hits) {
    const found = sets.find(({ cue }) => values.some((value) => value.kind === "state" && value.id === cue));
    if (found) return { kind: "divided", states: found.states };
  }
  return null;
}

/** Several states by their number. */
export const SETS: readonly Rule<Reference>[] = [
  defineRule<Reference>({
    name: "actors/listed-states",
    note: "« six puissances (Etats-Unis, Russie…) » are those in the brackets",
    pattern: ["<[count] [state-group]>", "(les|des|aux|ces) <[count] [state-group]>"],
    produce: (match) => {
      const { tokens } = match.document;
      const bracket = [match.to, match.to + 1].find((at) => tokens[at]?.folded === "(");
      if (bracket === undefined) return null;
      const states = listedFrom(tokens, bracket + 1, match.get<number>("count") ?? 0);
      return states && { kind: "divided", states };
    },
    examples: [
      "Le Pérou et ⟦chili+bolivie+bresil|trois pays⟧ (Chili, Bolivie et Brésil) signent.",
      "les ⟦inde+iran|deux puissances⟧ régionales (l'Inde et l'Iran)",
    ],
    counterExamples: ["trois pays (Chili, Bolivie) signent", "trois pays (selon la presse)"],
  }),
  defineRule<Reference>({
    name: "actors/state-set",
    note: "« les Six » and « six grandes puissances » are a set of states that deals with the one spoken of",
    pattern: [
      "(les|des|aux) <(trois|quatre|cinq|six|sept|huit)>",
      "<(trois|quatre|cinq|six) (grandes)? puissances>",
    ],
    produce: (match) => {
      const { tokens } = match.document;
      const word = tokens[match.from];
      const isAlone = match.to - match.from === 1;
      const next = tokens[match.to];
      // « les Six Nations »
      if (isAlone && (!isCapitalised(word) || isCapitalised(next))) return null;
      return setOf(match, NUMBERS[word?.folded ?? ""] ?? 0);
    },
    examples: [
      "L'Iran attend. Les ⟦etats-unis+russie+chine+france+royaume-uni+allemagne|Six⟧ ont répondu.",
      "⟦etats-unis+russie+chine+france+royaume-uni+allemagne|Six puissances⟧ négocient avec l'Iran.",
    ],
    counterExamples: [
      "Les Six ont répondu.",
      "L'Iran attend. Les six ont répondu.",
      "Le Tournoi des Six Nations a lieu en Iran.",
    ],
  }),
];

import { CLITICS } from "@/lib/lexicon/verb-context";
import type { VerbGroup } from "@/lib/text";
import { type View, wordAt } from "../view";

/** Tokens right before the head and right before the infinitive: « le recevra », « doit le voir », not « quant à lui ». */
export function cliticTokens(view: View, verb: VerbGroup): number[] {
  const tokens: number[] = [];
  for (const end of new Set([verb.head, verb.last - 1])) {
    for (let token = end - 1; token >= verb.first && CLITICS.has(wordAt(view, token)); token--) {
      if (wordAt(view, token - 1) !== "a") tokens.push(token);
    }
  }
  return tokens;
}

const HAVING = /^(ai|as|a|avons|avez|ont|av|eu|au)/u;

/** What gender an object pronoun shows: « la recevra », « l'a reçue », « l'a reçu ». */
export function genderShown(view: View, verb: VerbGroup, token: number): string {
  const word = wordAt(view, token);
  if (word === "le") return "il";
  if (word === "la") return "elle";
  const participle = view.document.tokens[verb.last - 1]?.raw.normalize("NFC") ?? "";
  if (word !== "l'" || !HAVING.test(wordAt(view, token + 1)) || verb.modal !== null) return "";
  if (verb.tense !== "past" && verb.tense !== "pluperfect") return "";
  return participle.endsWith("e") ? "elle" : "il";
}

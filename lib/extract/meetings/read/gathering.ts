import { CONTACT_NOUNS, GATHERING_WORDS, NO_CONTACT_COMPLEMENTS } from "@/lib/lexicon/contacts";
import { isOf, type View, wordAt } from "../view";
import { beforeNoun } from "./nouns";

const REACH = 4;
const CONTRACTED = new Set(["au", "aux", "du", "des"]);
const ARTICLES = new Set(["la", "le", "l'", "les", "cette", "ce", "cet", "ces", "leur", "leurs"]);
const PREPOSITIONS = new Set(["a", "de", "d'"]);

/** The noun of « the » gathering that begins at a token: « à la cérémonie », « aux négociations », « la séance »; null else. */
export function gatheringAt(view: View, from: number): number | null {
  for (let token = from; token <= from + REACH; token++) {
    const word = wordAt(view, token);
    if (!CONTACT_NOUNS.has(word) && !GATHERING_WORDS.has(word)) continue;
    if (isOf(view, token + 1) && NO_CONTACT_COMPLEMENTS.has(wordAt(view, token + 2))) return null;
    const before = beforeNoun(view, token);
    const article = wordAt(view, before);
    if (CONTRACTED.has(article)) return before === from ? token : null;
    if (!ARTICLES.has(article)) return null;
    return before === from || (before === from + 1 && PREPOSITIONS.has(wordAt(view, from))) ? token : null;
  }
  return null;
}

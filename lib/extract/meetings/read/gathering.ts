import { CONTACT_NOUNS, GATHERING_WORDS, NO_CONTACT_COMPLEMENTS } from "@/lib/lexicon/contacts";
import { clauseAt, isOf, sentenceAt, type View, within, wordAt } from "../view";
import { nounAt } from "./noun-at";
import { beforeNoun } from "./nouns";

const REACH = 4;
const CONTRACTED = new Set(["au", "aux", "du", "des"]);
const ARTICLES = new Set(["la", "le", "l'", "les", "cette", "ce", "cet", "ces", "leur", "leurs"]);
const PREPOSITIONS = new Set(["a", "de", "d'"]);

const FURTHEST = 10;

/** The noun of « the » gathering behind a verb, over its day and place: « a ouvert lundi à Oslo la conférence ». */
export function gatheringBehind(view: View, from: number): number | null {
  const last = Math.min(sentenceAt(view, from)?.last ?? from, from + FURTHEST);
  for (let token = from; token < last; token++) {
    const found = gatheringAt(view, token);
    if (found !== null) return found;
    const isOver = wordAt(view, token) === "," || clauseAt(view, token) !== clauseAt(view, from);
    if (isOver || within(view.who, token, token + 1).length > 0) return null;
  }
  return null;
}

/** The noun of « the » gathering that begins at a token: « à la cérémonie », « aux négociations », « la séance »; null else. */
function gatheringAt(view: View, from: number): number | null {
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

const SENTENCES_BACK = 2;
const FURTHEST_BACK = 160;

/** Whether a conference, a summit, a ceremony or talks are told in the sentence of a token before it, or the two before. */
export function isAfterGathering(view: View, token: number): boolean {
  const index = view.document.sentenceAt[token] ?? 0;
  const first = view.document.sentences[Math.max(0, index - SENTENCES_BACK)]?.first ?? token;
  for (let at = Math.max(first, token - FURTHEST_BACK); at < token; at++) {
    const noun = nounAt(view, at);
    if (noun !== null && noun.kind !== "contact") return true;
  }
  return false;
}

import {
  CALLING_VERBS,
  CONTACT_NOUNS,
  GATHERING_WORDS,
  NO_CONTACT_COMPLEMENTS,
} from "@/lib/lexicon/contacts";
import { clauseAt, isOf, sentenceAt, type View, verbsIn, within, wordAt } from "../view";
import { nounAt } from "./noun-at";
import { HOLDING } from "./noun-verbs";
import { beforeNoun, type NounAt } from "./nouns";

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
    if (noun !== null && (noun.kind !== "contact" || noun.type === "multilateral" || isOfGroup(view, noun)))
      return true;
  }
  return false;
}

/** Whether the sentence that begins at a token tells a signing or a gathering. */
export function isAheadOfGathering(view: View, token: number): boolean {
  const next = sentenceAt(view, token);
  if (next?.first !== token) return false;
  for (let at = token; at < Math.min(next.last, token + FURTHEST_AHEAD); at++) {
    const noun = nounAt(view, at);
    if (noun !== null && noun.kind !== "contact") return true;
  }
  return verbsIn(view, next.first, next.last).some(
    ({ lemma, tense, negated }) => SIGNING.has(lemma) && tense === "past" && !negated,
  );
}

const FURTHEST_AHEAD = 60;
const SIGNING = new Set(["signer", "parapher", "sceller"]);
const GROUP_REACH = 7;
const HELD_REACH = 8;

/** « une réunion d'urgence de l'OCI », « l'Union africaine a tenu vendredi une réunion », « Convoquée par la Caricom, une réunion ». */
export function isOfGroup(view: View, { at, end }: NounAt): boolean {
  if (!wordAt(view, at).startsWith("reunion")) return false;
  const [group] = within(view.groups, end, end + GROUP_REACH);
  if (group && isItsOwn(view, end, group.first)) return true;
  const clause = clauseAt(view, at);
  const sentence = sentenceAt(view, at);
  const holder = clause && verbsIn(view, clause.first, at).at(-1);
  if (clause && holder && at - holder.last <= HELD_REACH && HOLDING.has(holder.lemma))
    return !holder.passive && within(view.groups, clause.first, holder.first).length > 0;
  const [opener] = sentence ? verbsIn(view, sentence.first, at) : [];
  const isCalled = opener?.tense === "participle" && opener.passive && CALLING_VERBS.has(opener.lemma);
  return isCalled && within(view.groups, opener.last, at).length > 0;
}

function isItsOwn(view: View, end: number, first: number): boolean {
  const before = wordAt(view, first - 1) === "l'" || wordAt(view, first - 1) === "la" ? first - 2 : first - 1;
  for (let token = end; token < before; token++)
    if (wordAt(view, token) === "avec" || wordAt(view, token) === ",") return false;
  return isOf(view, before);
}

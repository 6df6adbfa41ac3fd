import { isFiniteVerb, type Sentence, type VerbGroup } from "@/lib/text";
import { clauseAt, isOf, isPerson, type View, verbFrom, verbsIn, within, wordAt } from "../view";
import { cliticTokens, genderShown } from "./clitics";

import { isComplement, isJoined, type Mention, partiesOf } from "./persons";
import { type Pronoun, pronounOf } from "./pronoun-subject";

const CLITIC_OBJECTS = new Set(["le", "la", "l'", "les", "lui", "leur"]);

const SENTENCES_BACK = 2;

/**
 * Who a pronoun before a token stands for: the subject told last, for « ils » the last told together. Another pronoun on
 * the way is looked up once (`isFirst`), so that a text of pronouns costs no more.
 */
export function antecedent(
  view: View,
  token: number,
  pronoun: Pronoun,
  except: readonly string[] = [],
  shown = "",
  isFirst = true,
): string[] {
  // As a subject the pronoun stands right before its verb, and shows its gender.
  const word = except.length === 0 ? wordAt(view, token - 1) : shown;
  const index = view.document.sentenceAt[token] ?? 0;
  let furthest = pronoun === "ils" ? SENTENCES_BACK + 1 : SENTENCES_BACK;
  for (let back = 0; back <= furthest; back++) {
    const sentence = view.document.sentences[index - back];
    if (!sentence) break;
    const start = back === 0 ? (clauseAt(view, token)?.first ?? token) : sentence.last;
    // « Il verra X. Puis, à Rome, il recevra Y »: the same « il », not X.
    const mayBeSame = pronoun === "il" && isSingular(word) && (back > 0 || shown === "");
    const isSame = mayBeSame && isToldOf(view, word, sentence.first, start);
    if (isSame && furthest < MOST_SENTENCES_BACK) {
      furthest++;
      continue;
    }
    const topic = isFirst && back > 0 && pronoun === "il" && word === "" ? topicOf(view, sentence) : [];
    if (topic.length === 1 && !topic.some((id) => except.includes(id))) return topic;
    const mentions = within(view.who, sentence.first, Math.min(start, token)).filter(
      (mention) =>
        isHeard(view, mention.first, token) &&
        mention.mention.actors.some(
          (id) =>
            isPerson(view, id) &&
            !except.includes(id) &&
            isOfGender(view, id, word) &&
            !isTitledOtherwise(view, mention.first, word),
        ),
    );
    const isKept = isFirst && back > 0 && pronoun === "il" && isSingular(word);
    const kept = isKept ? keptInSight(view, sentence, word) : [];
    if (kept.length > 0 && !kept.some((id) => except.includes(id))) return kept;
    const ofMain = pronoun === "il" && back > 0 ? behindFronted(view, mentions, sentence) : mentions;
    const together = pronoun === "ils" ? pluralSubject(view, mentions, sentence.first, start) : [];
    const chosen = together.length > 1 ? together : choose(view, ofMain, pronoun, except.length > 0);
    const found =
      chosen.length > 0 || pronoun !== "ils" || !isFirst ? chosen : withObject(view, sentence.first, start);
    if (found.length > 0) return found.filter((id) => !except.includes(id));
  }
  return [];
}

/** « Assis entre X et Y, Z s'est tu. Il »: of a sentence that begins with other words, who stands before its main verb. */
function behindFronted(
  view: View,
  mentions: readonly Mention[],
  { first, last }: Sentence,
): readonly Mention[] {
  const main = mainVerb(view, first, last);
  const clause = main ? clauseAt(view, main.head) : undefined;
  if (!main || !clause || clause.first === first || isOpenedBy(view, mentions[0], first)) return mentions;
  const subject = mentions.filter((mention) => mention.first >= clause.first && mention.last <= main.first);
  return subject.length > 0 ? subject : mentions;
}

/** Whether a sentence begins with someone, his article or title first. */
function isOpenedBy(view: View, mention: Mention | undefined, first: number): boolean {
  const opener = wordAt(view, first);
  return mention !== undefined && (mention.first === first || ARTICLES.has(opener));
}

const ARTICLES = new Set(["le", "la", "l'", "m", "mm", "mme", "son", "sa"]);

/** What is said inside a quotation brings nobody in outside it. */
function isHeard({ document }: View, mention: number, token: number): boolean {
  return document.quoted[mention] !== 1 || document.quoted[token] === 1;
}

/** « Il a vu X. Y lui a parlé »: whom a sentence with « il » is about. */
function topicOf(view: View, { first, last }: Sentence): string[] {
  const main = mainVerb(view, first, last);
  const word = main ? wordAt(view, main.first - 1) : "";
  return main && isSingular(word) && isToldOf(view, word, first, last)
    ? antecedent(view, main.first, "il", [], "", false)
    : [];
}

/** « X est à Rome. Y l'a reçu. Il » is X: whom a sentence speaks of with a pronoun, beside a subject of its own. */
function keptInSight(view: View, { first, last }: Sentence, pronoun: string): string[] {
  const main = mainVerb(view, first, last);
  const named = main ? within(view.who, clauseAt(view, main.head)?.first ?? first, main.first) : [];
  if (!main || named.length !== 1) return [];
  const subject = named.flatMap(({ mention }) => mention.actors);
  const token = cliticTokens(view, main).find((at) => SINGULAR_OBJECTS.has(wordAt(view, at)));
  if (token === undefined || subject.length !== 1 || !isPerson(view, subject[0] ?? "")) return [];
  const shown = genderShown(view, main, token);
  if (shown !== "" && shown !== pronoun) return [];
  const kept = antecedent(view, main.first, "il", subject, shown, false);
  return kept.length === 1 && isOfGender(view, kept[0] ?? "", pronoun) ? kept : [];
}

const SINGULAR_OBJECTS = new Set(["l'", "lui"]);

/** « X arrive. Y l'attendait au palais, où ils »: the subject and the pronoun. */
function withObject(view: View, first: number, last: number): string[] {
  const main = mainVerb(view, first, last);
  const subject = main ? within(view.who, first, main.first).flatMap(({ mention }) => mention.actors) : [];
  if (!main || subject.length !== 1) return [];
  const object = cliticObject(view, main, subject, false);
  return object.length === 1 ? partiesOf(view, [...object, ...subject]) : [];
}

function mainVerb(view: View, first: number, last: number): VerbGroup | undefined {
  for (let index = verbFrom(view, first); index < view.verbs.length; index++) {
    const verb = view.verbs[index];
    if (!verb || verb.first >= last) return undefined;
    if (isFiniteVerb(verb) && clauseAt(view, verb.head)?.kind === "main") return verb;
  }
  return undefined;
}

/** « X, le ministre de Z, et Y, son rival, ont signé »: who is the subject of a plural verb, over what describes them. */
function pluralSubject(view: View, mentions: readonly Mention[], first: number, last: number): string[] {
  const verb = verbsIn(view, first, last).find(
    (other) =>
      isFiniteVerb(other) && other.number === "plural" && clauseAt(view, other.head)?.kind === "main",
  );
  if (!verb) return [];
  const heads = mentions.filter(
    (mention) =>
      mention.last <= verb.first &&
      clauseAt(view, mention.first)?.kind === "main" &&
      !isComplement(view, mention) &&
      !isOfTitle(view, mention.first),
  );
  const [two, one] = [heads.at(-2), heads.at(-1)];
  if (!two || !one) return [];
  let isJoint = false;
  for (let token = two.last; token < one.first; token++) isJoint ||= wordAt(view, token) === "et";
  return isJoint ? partiesOf(view, [...new Set(heads.flatMap(({ mention }) => mention.actors))]) : [];
}

const LONGEST_TITLE = 4;

/** « le ministre du président X »: X describes somebody else. */
function isOfTitle(view: View, first: number): boolean {
  for (let token = first - 1; token >= first - LONGEST_TITLE; token--) {
    if (isOf(view, token)) return view.document.tokens[token - 1]?.shape === "lower";
    if (view.document.tokens[token]?.shape !== "lower") return false;
  }
  return false;
}

const MOST_SENTENCES_BACK = 5;

/** Whether the first main verb of tokens `[first, last)` has a pronoun as its subject: « Mardi, il a vu X ». */
function isToldOf(view: View, pronoun: string, first: number, last: number): boolean {
  if (wordAt(view, first) === pronoun) return true;
  const main = mainVerb(view, first, last);
  if (!main || pronounOf(view, main) !== "il") return false;
  if (wordAt(view, main.first - 1) !== pronoun) return false;
  return within(view.who, first, main.first).length === 0;
}

function isSingular(word: string): boolean {
  return word === "il" || word === "elle";
}

/** « il » is no woman, « elle » no man. */
function isOfGender(view: View, id: string, pronoun: string): boolean {
  const gender = view.registry.actors.get(id)?.gender ?? null;
  return !(pronoun === "il" && gender === "f") && !(pronoun === "elle" && gender === "m");
}

const LONGEST_APPOSED = 9;

/** « Le ministre thaïlandais X … Elle »: a title shows who is meant. */
function isTitledOtherwise(view: View, first: number, pronoun: string): boolean {
  if (!isSingular(pronoun)) return false;
  const own = wordAt(view, first);
  if (own === "mme" || own === "m") return (own === "mme") !== (pronoun === "elle");
  const start = view.document.sentences[view.document.sentenceAt[first] ?? 0]?.first ?? first;
  const other = within(view.who, first - LONGEST_APPOSED, first).at(-1)?.last ?? start;
  for (let token = first - 1; token >= Math.max(start, other, first - LONGEST_APPOSED); token--) {
    const word = wordAt(view, token);
    if (word === "mme" || word === "m") return (word === "mme") !== (pronoun === "elle");
    // « la délégation conduite par le sénateur X … Elle »
    if (word === "," || word === "et" || word === "par" || word === ":") return false;
    const isLower = view.document.tokens[token + 1]?.shape === "lower";
    // « du président X », « de la présidente X »; not « du Commerce », « de X »
    if (word === "du" && isLower) return pronoun === "elle";
    if (isOf(view, token) && token === first - 1) return false;
    if (isOf(view, token) || (isOf(view, token - 1) && !(word === "la" && isLower))) continue;
    if (wordAt(view, token - 1) === "par") return false;
    if (word === "le" || word === "un") return pronoun === "elle" && token < first - 1;
    if (word === "la" || word === "une") return pronoun === "il" && token < first - 1;
  }
  return false;
}

function choose(view: View, mentions: readonly Mention[], pronoun: Pronoun, isObject = false): string[] {
  const heads = mentions.filter((mention) => !isComplement(view, mention));
  const usable = heads.length > 0 ? heads : mentions;
  if (pronoun === "ils") {
    const group = usable.find(({ mention }) => mention.actors.length > 1);
    if (group) return partiesOf(view, group.mention.actors);
    const [first] = usable;
    if (!first) return [];
    const joined = [first];
    for (const mention of usable.slice(1)) {
      const last = joined.at(-1);
      if (last && isJoined(view, last.last, mention.first)) joined.push(mention);
      else break;
    }
    const ids = [...new Set(joined.flatMap(({ mention }) => mention.actors))];
    if (ids.length > 1) return partiesOf(view, ids);
    // « X verra les discussions de Y et Z. X les avait déjà réunis »: the first two who are told together
    if (isObject)
      for (const [index, mention] of usable.entries()) {
        const next = usable[index + 1];
        if (next && isJoined(view, mention.last, next.first))
          return choose(view, usable.slice(index), pronoun);
      }
    // « X négociait avec Y. Z les a rejoints »: the only two told.
    const both = [...new Set(usable.flatMap(({ mention }) => mention.actors))];
    return both.length === 2 ? partiesOf(view, both) : [];
  }
  const singles = usable.filter(({ mention }) => mention.actors.length === 1);
  const mention = pronoun === "il" ? singles[0] : singles.at(-1);
  return mention ? partiesOf(view, mention.mention.actors) : [];
}

/** Whom an object pronoun inside a verb group stands for: « où X le recevra ». */
export function cliticObject(
  view: View,
  verb: VerbGroup,
  subject: readonly string[],
  isFirst = true,
): string[] {
  for (const token of cliticTokens(view, verb)) {
    if (!CLITIC_OBJECTS.has(wordAt(view, token))) continue;
    const isPlural = wordAt(view, token) === "les" || wordAt(view, token) === "leur";
    const gender = isPlural ? "" : genderShown(view, verb, token);
    return antecedent(view, verb.first, isPlural ? "ils" : "il", subject, gender, isFirst);
  }
  return [];
}

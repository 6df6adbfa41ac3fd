import type { ActorMention } from "@/lib/domain";
import { CLITICS } from "@/lib/lexicon/verb-context";
import { type Clause, isFiniteVerb, type VerbGroup } from "@/lib/text";
import type { Located } from "../../located";
import {
  clauseAt,
  clausesOf,
  isOf,
  isPerson,
  sentenceAt,
  type View,
  verbFrom,
  within,
  wordAt,
} from "../view";

type Mention = Located<ActorMention>;

const ARTICLES = new Set(["le", "la", "l'", "les", "m", "mm", "mme", "."]);
/** « en présence de », « aux côtés de », « flanqué de »: their complement is there too. */
const PRESENT = new Set([
  "presence",
  "compagnie",
  "accompagne",
  "accompagnee",
  "accompagnes",
  "flanque",
  "flanquee",
  "cotes",
  "autour",
  "entoure",
]);
const LONGEST_REGION = 60;
const CLITIC_OBJECTS = new Set(["le", "la", "l'", "les", "lui", "leur"]);
const JOINING = new Set(["et", "mais", "puis", "ou", ",", "ainsi", "ensuite", "aussi", "egalement"]);

/** Whether a mention is only the complement of another noun: « le porte-parole du président ». */
export function isComplement(view: View, { first }: Mention): boolean {
  let at = first - 1;
  while (ARTICLES.has(wordAt(view, at)) && at > first - 3) at--;
  if (!isOf(view, at)) return false;
  return !PRESENT.has(wordAt(view, at - 1)) && !PRESENT.has(wordAt(view, at - 2));
}

/** The actors of tokens `[first, last)` that are no complements; ids in order, each once. */
export function actorsIn(view: View, first: number, last: number): string[] {
  const mentions = within(view.who, first, last).filter((mention) => !isComplement(view, mention));
  return [...new Set(mentions.flatMap(({ mention }) => mention.actors))];
}

/** Persons, or when there are none the states that stand for them. */
export function partiesOf(view: View, ids: readonly string[]): string[] {
  const persons = ids.filter((id) => isPerson(view, id));
  if (persons.length > 0) return persons;
  return ids.filter((id) => view.registry.actors.get(id)?.kind === "state");
}

/** Where what follows a verb ends: at the next verb that is no participle, a relative clause, who says so, the sentence. */
export function regionAfter(view: View, from: number): number {
  const sentence = sentenceAt(view, from - 1);
  let last = Math.min(sentence?.last ?? from, from + LONGEST_REGION);
  for (let index = verbFrom(view, from); index < view.verbs.length; index++) {
    const verb = view.verbs[index];
    if (!verb || verb.first >= last) break;
    if (verb.tense === "participle" && PRESENT.has(wordAt(view, verb.head))) continue;
    last = verb.first;
  }
  const own = clauseAt(view, from - 1);
  for (let token = from; token < last; token++) {
    const clause = clauseAt(view, token);
    if (!clause || clause === own || clause.first !== token) continue;
    if (clause.kind !== "main" || (clause.verb !== own?.verb && !goesOn(view, clause))) return token;
  }
  return last;
}

/** « qui devait réunir MM. X, Y et Z a été annulée »: a singular verb behind several names is not theirs. */
function goesOn(view: View, clause: Clause): boolean {
  const verb = view.verbs[clause.verb ?? -1];
  if (verb?.number !== "singular") return false;
  const [first, second] = within(view.who, clause.first, verb.first);
  return (
    first !== undefined &&
    second !== undefined &&
    first.first === clause.first &&
    wordAt(view, first.last) === "et"
  );
}

/** The parties that are the subject of a verb; empty when it has none that is known. */
export function subjectOf(view: View, verb: VerbGroup, depth = 0): string[] {
  const clause = clauseAt(view, verb.head);
  const sentence = sentenceAt(view, verb.head);
  if (!clause || !sentence || depth > 3) return [];
  const pronoun = pronounOf(view, verb);
  if (pronoun === "je") return speakerOf(view, verb);
  if (pronoun) return antecedent(view, verb.first, pronoun);
  if (!isFiniteVerb(verb)) return subjectOfNonFinite(view, verb, depth);
  const own = actorsIn(view, clause.first, verb.first);
  if (own.length > 0) return partiesOf(view, [...new Set([...enumerated(view, verb, clause), ...own])]);
  if (clause.kind === "relative") return relativeAntecedent(view, clause.first);
  const cutOff = clausesOf(view, sentence).filter(
    (piece) =>
      piece.last <= clause.first &&
      piece.kind !== "reporting" &&
      piece.kind !== "relative" &&
      view.verbs[piece.verb ?? -1] === verb,
  );
  const before = cutOff.flatMap((piece) => actorsIn(view, piece.first, piece.last));
  if (before.length > 0)
    return partiesOf(view, [...new Set([...before, ...companions(view, sentence.first, verb.first)])]);
  if (!isBare(view, clause.first, verb.first)) return [];
  const resumed = subjectAcrossRelative(view, sentence.first, clause.first);
  return resumed ?? subjectOfEarlier(view, verb, sentence.first, depth);
}

/** « X, Y et Z ont siégé »: the subject goes back over commas, not over « pour X, » or « avec X, ». */
function enumerated(view: View, verb: VerbGroup, clause: Clause): string[] {
  const sentence = sentenceAt(view, verb.head);
  if (!sentence) return [];
  const before = clausesOf(view, sentence).filter(
    (piece) => piece.last <= clause.first && piece.kind === "main" && view.verbs[piece.verb ?? -1] === verb,
  );
  return before
    .filter((piece) => !APART.has(wordAt(view, piece.first)))
    .flatMap((piece) => actorsIn(view, piece.first, piece.last));
}

/** « X, accompagné de Y, a rencontré Z »: Y is there too. */
function companions(view: View, first: number, last: number): string[] {
  const index = verbFrom(view, first);
  for (const verb of view.verbs.slice(index, verbFrom(view, last))) {
    if (verb.tense !== "participle" || !PRESENT.has(wordAt(view, verb.head))) continue;
    return actorsIn(view, verb.last, Math.min(last, regionAfter(view, verb.last)));
  }
  return [];
}

const APART = new Set(
  "pour avec selon apres avant sans contre malgre outre face chez comme devant lors depuis dans a autour sous".split(
    " ",
  ),
);

/** « X, qui dort, a parlé »: the subject stands before the relative clause. */
function subjectAcrossRelative(view: View, first: number, last: number): string[] | null {
  const before = clauseAt(view, last - 1);
  if (before?.kind !== "relative") return null;
  const found = partiesOf(view, actorsIn(view, first, before.first));
  return found.length > 0 ? found : null;
}

function subjectOfEarlier(view: View, verb: VerbGroup, first: number, depth: number): string[] {
  for (let index = verbFrom(view, verb.first) - 1; index >= 0; index--) {
    const earlier = view.verbs[index];
    if (!earlier || earlier.first < first) break;
    if (isFiniteVerb(earlier) && clauseAt(view, earlier.head)?.kind !== "reporting")
      return subjectOf(view, earlier, depth + 1);
  }
  return [];
}

/** Whether only words that join clauses stand between a clause's start and its verb. */
function isBare(view: View, first: number, last: number): boolean {
  for (let token = first; token < last; token++) {
    const word = wordAt(view, token);
    if (!JOINING.has(word) && view.document.tokens[token]?.kind === "word" && !isDated(view, token))
      return false;
  }
  return true;
}

function isDated(view: View, token: number): boolean {
  return within(view.when, token - 8, token + 1).some(({ last }) => token < last);
}

/** An infinitive has the subject of the verb it hangs on; a participle the noun before it or, at the start, behind it. */
function subjectOfNonFinite(view: View, verb: VerbGroup, depth: number): string[] {
  const sentence = sentenceAt(view, verb.head);
  if (!sentence) return [];
  for (let index = verbFrom(view, verb.first) - 1; index >= 0; index--) {
    const earlier = view.verbs[index];
    if (!earlier || earlier.first < sentence.first) break;
    if (isFiniteVerb(earlier) && clauseAt(view, earlier.head)?.kind !== "reporting")
      return subjectOf(view, earlier, depth + 1);
  }
  const next = view.verbs.slice(verbFrom(view, verb.last)).find(isFiniteVerb);
  return next && next.first < sentence.last ? subjectOf(view, next, depth + 1) : [];
}

/** The parties right before a relative pronoun, joined by « et » or commas. */
export function relativeAntecedent(view: View, token: number): string[] {
  const sentence = sentenceAt(view, token);
  const before = within(view.who, sentence?.first ?? token, token);
  const last = before.at(-1);
  if (!last) return [];
  const joined = [last];
  for (let index = before.length - 2; index >= 0; index--) {
    const mention = before[index];
    const [next] = joined;
    if (!mention || !next || !isJoined(view, mention.last, next.first)) break;
    joined.unshift(mention);
  }
  return partiesOf(view, [...new Set(joined.flatMap(({ mention }) => mention.actors))]);
}

function isJoined(view: View, from: number, to: number): boolean {
  if (to - from > 8) return false;
  for (let token = from; token < to; token++) if (wordAt(view, token) === "et") return true;
  return to - from <= 1;
}

type Pronoun = "il" | "ils" | "celui-ci" | "je";

/** The pronoun that is a verb's subject: « il », « ils », « celui-ci ». */
function pronounOf(view: View, verb: VerbGroup): Pronoun | null {
  let before = wordAt(view, verb.first - 1);
  for (let token = verb.head + 1; token < verb.last; token++) {
    if (wordAt(view, token - 1) === "-" && /^(il|ils|elle|elles)$/.test(wordAt(view, token)))
      before = wordAt(view, token);
  }
  if (before === "il" || before === "elle") return "il";
  if (before === "je" || before === "j'") return "je";
  if (before === "ils" || before === "elles") return "ils";
  if (before === "ci" || before === "dernier" || before === "derniere")
    return isLatter(view, verb.first) ? "celui-ci" : null;
  return null;
}

function isLatter(view: View, first: number): boolean {
  const two = wordAt(view, first - 3);
  return (
    two === "celui" ||
    two === "celle" ||
    two === "ce" ||
    two === "cette" ||
    wordAt(view, first - 2) === "ce" ||
    wordAt(view, first - 2) === "cette"
  );
}

/** Who says « je »: the person behind the verb of saying in the same sentence. */
function speakerOf(view: View, verb: VerbGroup): string[] {
  const sentence = sentenceAt(view, verb.head);
  if (!sentence) return [];
  const said = clausesOf(view, sentence).find(({ kind, first }) => kind === "reporting" && first > verb.head);
  if (!said) return [];
  return partiesOf(view, actorsIn(view, said.first, sentence.last)).slice(0, 1);
}

const SENTENCES_BACK = 2;

/** Who a pronoun before a token stands for: the subject told last, for « ils » the last told together. */
export function antecedent(
  view: View,
  token: number,
  pronoun: Pronoun,
  except: readonly string[] = [],
): string[] {
  const index = view.document.sentenceAt[token] ?? 0;
  for (let back = 0; back <= SENTENCES_BACK; back++) {
    const sentence = view.document.sentences[index - back];
    if (!sentence) break;
    const start = back === 0 ? (clauseAt(view, token)?.first ?? token) : sentence.last;
    const mentions = within(view.who, sentence.first, Math.min(start, token)).filter((mention) =>
      mention.mention.actors.some((id) => isPerson(view, id) && !except.includes(id)),
    );
    const found = choose(view, mentions, pronoun);
    if (found.length > 0) return found.filter((id) => !except.includes(id));
  }
  return [];
}

function choose(view: View, mentions: readonly Mention[], pronoun: Pronoun): string[] {
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
    return ids.length > 1 ? partiesOf(view, ids) : [];
  }
  const singles = usable.filter(({ mention }) => mention.actors.length === 1);
  const mention = pronoun === "il" ? singles[0] : singles.at(-1);
  return mention ? partiesOf(view, mention.mention.actors) : [];
}

/** Tokens right before the head and right before the infinitive: « le recevra », « doit le voir », not « quant à lui ». */
function cliticTokens(view: View, verb: VerbGroup): number[] {
  const tokens: number[] = [];
  for (const end of new Set([verb.head, verb.last - 1])) {
    for (let token = end - 1; token >= verb.first && CLITICS.has(wordAt(view, token)); token--) {
      if (wordAt(view, token - 1) !== "a") tokens.push(token);
    }
  }
  return tokens;
}

/** Whom an object pronoun inside a verb group stands for: « où X le recevra ». */
export function cliticObject(view: View, verb: VerbGroup, subject: readonly string[]): string[] {
  for (const token of cliticTokens(view, verb)) {
    if (!CLITIC_OBJECTS.has(wordAt(view, token))) continue;
    const isPlural = wordAt(view, token) === "les" || wordAt(view, token) === "leur";
    return antecedent(view, verb.first, isPlural ? "ils" : "il", subject);
  }
  return [];
}

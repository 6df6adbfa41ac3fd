import type { ActorMention } from "@/lib/domain";
import type { Clause, VerbGroup } from "@/lib/text";
import type { Located } from "../../located";
import { clauseAt, isOf, isPerson, sentenceAt, type View, verbFrom, verbsIn, within, wordAt } from "../view";
import { completes, leansBack } from "./completes";

export type Mention = Located<ActorMention>;

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
  "cote",
  "cotes",
  "autour",
  "entoure",
  "entouree",
  "entoures",
  "flanques",
  "yeux",
  "regard",
]);

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

const LONGEST_REGION = 60;

/** Whether a mention is only the complement of another noun: « le porte-parole du président », « du président X ». */
export function isComplement(view: View, { first }: Mention): boolean {
  let at = first - 1;
  while (ARTICLES.has(wordAt(view, at)) && at > first - 3) at--;
  if (!isOf(view, at)) return isUnderTitle(view, first) || isSecondOf(view, first);
  return !isPresence(view, at);
}

/** « adjoints de MM. X et Y »: Y too. */
function isSecondOf(view: View, first: number): boolean {
  if (wordAt(view, first - 1) !== "et") return false;
  const one = within(view.who, first - LONGEST_TITLE, first - 1).find(({ last }) => last === first - 1);
  if (!one) return false;
  let at = one.first - 1;
  if (wordAt(view, at) === ".") at--;
  return wordAt(view, at) === "mm" && isOf(view, at - 1) && !isPresence(view, at - 1);
}

function isPresence(view: View, of: number, depth = 0): boolean {
  const before = wordAt(view, of - 1);
  if (PRESENT.has(before) || PRESENT.has(wordAt(view, of - 2))) return true;
  // « sous les yeux de X et de Y »
  if ((before !== "et" && before !== ",") || depth > LONGEST_PRESENCE) return false;
  const named = within(view.who, of - LONGEST_TITLE, of).find(({ last }) => last === of - 1);
  let at = (named?.first ?? 0) - 1;
  while (ARTICLES.has(wordAt(view, at)) && at > of - LONGEST_TITLE) at--;
  return named !== undefined && isOf(view, at) && isPresence(view, at, depth + 1);
}

const LONGEST_PRESENCE = 8;

const LONGEST_TITLE = 9;
/** Who speaks or acts for another: « le porte-parole du président X » is not X. */
const AGENTS = words(`
  parole conseiller conseillere conseillers avocat avocats proche proches entourage cabinet ambassadeur ambassadrice epouse frere fils fille directeur
  emissaire emissaires envoye representant adjoint
`);
const TITLES = words(
  "president presidente roi reine prince emir sultan pape chancelier chanceliere premier ministre secretaire general",
);

/** « le porte-parole du président russe X »: whoever acts for X, over X's title. */
function isUnderTitle(view: View, first: number): boolean {
  for (let token = first - 1; token >= first - LONGEST_TITLE; token--) {
    const word = wordAt(view, token);
    if (word === "," || word === "." || word === "et" || word === "le" || word === "les") return false;
    if (!isOf(view, token)) continue;
    const next = wordAt(view, token + 1);
    const head = next === "la" || next === "l'" ? wordAt(view, token + 2) : next;
    if (TITLES.has(head)) return AGENTS.has(wordAt(view, token - 1));
  }
  return false;
}

/** The actors of tokens `[first, last)` that are no complements; ids in order, each once. */
export function actorsIn(view: View, first: number, last: number): string[] {
  const mentions = within(view.who, first, last).filter(
    (mention) =>
      !isComplement(view, mention) &&
      !isAside(view, mention.first, first) &&
      !isExcluded(view, mention.first),
  );
  return [...new Set(mentions.flatMap(({ mention }) => mention.actors))];
}

/** « s'est entretenu, selon son porte-parole X, avec Y »: who is named as a source inside other words. */
function isAside(view: View, token: number, first: number): boolean {
  const clause = clauseAt(view, token);
  return clause?.kind === "reporting" && clause.verb === null && clause.first > first;
}

/** « X, et non Y », « mais pas le ministre Y ». */
export function isExcluded(view: View, name: number): boolean {
  for (let token = name - 1; token >= name - EXCLUDED_TITLE; token--) {
    const word = wordAt(view, token);
    if (word === "non" || word === "pas") return ["et", "mais", ","].includes(wordAt(view, token - 1));
    if (view.document.tokens[token]?.shape !== "lower") return false;
  }
  return false;
}

const EXCLUDED_TITLE = 4;

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
  const apposed: VerbGroup[] = [];
  for (let index = verbFrom(view, from); index < view.verbs.length; index++) {
    const verb = view.verbs[index];
    if (!verb || verb.first >= last) break;
    if (verb.tense === "participle" && PRESENT.has(wordAt(view, verb.head))) continue;
    if (isMeal(view, verb) || isEpithet(view, verb) || isAddedTo(view, verb, from)) continue;
    if (isLedBy(view, verb)) {
      apposed.push(verb);
      continue;
    }
    if (isBrokenOff(view, verb, last)) apposed.push(verb);
    else last = verb.first;
  }
  const own = clauseAt(view, from - 1);
  // « s'être entretenue avec le président déchu, X »
  const isAwaited = ({ first }: Clause): boolean =>
    within(view.who, first, first + 1).length > 0 &&
    within(view.who, titleBefore(view, first, from), first).length === 0;
  const isApposed = ({ verb }: Clause): boolean =>
    verb !== null && apposed.some((other) => other === view.verbs[verb]);
  for (let token = from; token < last; token++) {
    const clause = clauseAt(view, token);
    if (!clause || clause === own || clause.first !== token || isApposed(clause)) continue;
    if (isSourceBetween(view, clause, own) || namesMembers(view, clause)) continue;
    if (clause.kind !== "main") return token;
    if (
      clause.verb !== own?.verb &&
      !goesOn(view, clause) &&
      !isAwaited(clause) &&
      !leansBack(view, clause, own) &&
      !completes(view, clause, own)
    )
      return token;
  }
  return last;
}

const TITLE_REACH = 10;

/** Where « avec le Premier ministre du Qatar, » begins, behind others. */
function titleBefore(view: View, end: number, from: number): number {
  for (let token = end - 1; token > Math.max(from, end - TITLE_REACH); token--)
    if (wordAt(view, token) === "avec" || wordAt(view, token) === "par") return token;
  return from;
}

/** « a reçu dix chefs d'Etat, dont X et Y ». */
function namesMembers(view: View, { first, last }: Clause): boolean {
  return wordAt(view, first) === "dont" && verbsIn(view, first, last).length === 0;
}

/** « s'est entretenu samedi, selon l'agence, avec X »: a source between a verb and what goes on behind it. */
function isSourceBetween(view: View, clause: Clause, own: Clause | undefined): boolean {
  if (clause.kind !== "reporting" || clause.verb !== null) return false;
  const next = clauseAt(view, clause.last);
  return next?.kind === "main" && next.verb === own?.verb && GOING_ON.has(wordAt(view, next.first));
}

const GOING_ON = new Set(["avec", "par", "a", "au", "aux", "en", "dans"]);

const RESUMING = new Set(["avec", "puis", "et"]);
const LONGEST_APPOSED = 8;

/** « X, arrivé à midi, puis Y »: a participle between commas, behind which what it breaks off goes on. */
function isBrokenOff(view: View, verb: VerbGroup, last: number): boolean {
  if (verb.tense !== "participle" || wordAt(view, verb.first - 1) !== ",") return false;
  for (let token = verb.last; token < Math.min(last, verb.last + LONGEST_APPOSED); token++)
    if (wordAt(view, token) === ",") return RESUMING.has(wordAt(view, token + 1));
  return false;
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

const LEADING = new Set(["conduire", "diriger", "emmener", "former", "mener", "piloter", "representer"]);

/** « la délégation emmenée par X »: X stands for it. */
export function isLedBy(view: View, verb: VerbGroup): boolean {
  return verb.tense === "participle" && LEADING.has(verb.lemma) && wordAt(view, verb.last) === "par";
}

/** « le président déchu, X », « le chef rebelle exilé soudanais Y », « le ministre chargé de l'Europe, Z »: a participle that only describes. */
function isEpithet(view: View, { tense, lemma, first, last }: VerbGroup): boolean {
  if (tense !== "participle" || last - first > 1) return false;
  if (view.document.tokens[first - 1]?.shape !== "lower") return false;
  let token = last;
  if (isOf(view, token) && IN_CHARGE.has(lemma)) {
    const isOpen = (): boolean =>
      wordAt(view, token) !== "," && within(view.who, token, token + 1).length === 0;
    while (token < last + LONGEST_CHARGE && isOpen()) token++;
  } else if (wordAt(view, token) !== "," && isAdjective(view, token)) token++;
  const [named] = within(view.who, token, token + 2);
  return named !== undefined && (named.first === token || wordAt(view, token) === ",");
}

const IN_CHARGE = new Set(["charger", "deleguer"]);
const LONGEST_CHARGE = 10;

/** A lower-case word that is no verb and opens nothing: « américain ». */
function isAdjective(view: View, token: number): boolean {
  const word = view.document.tokens[token];
  if (word?.kind !== "word" || word.shape !== "lower" || word.folded.length < 4) return false;
  return verbsIn(view, token, token + 1).length === 0 && within(view.when, token, token + 1).length === 0;
}

/** « a rencontré et longuement écouté X »: two participles of one auxiliary. */
function isAddedTo(view: View, verb: VerbGroup, from: number): boolean {
  if (verb.tense !== "participle" || wordAt(view, from) !== "et") return false;
  for (let token = from + 1; token < verb.first; token++)
    if (!wordAt(view, token).endsWith("ment")) return false;
  return true;
}

const MEALS = new Set(["dejeuner", "diner", "souper"]);

/** « a reçu à dîner X ». */
function isMeal(view: View, verb: VerbGroup): boolean {
  return verb.tense === "infinitive" && MEALS.has(verb.lemma) && wordAt(view, verb.first - 1) === "a";
}

export function isJoined(view: View, from: number, to: number): boolean {
  if (to - from > 8) return false;
  for (let token = from; token < to; token++) if (wordAt(view, token) === "et") return true;
  return to - from <= 1;
}

/** « X, accompagné de Y, a rencontré Z »: Y is there too. */
export function companions(view: View, first: number, last: number): string[] {
  const index = verbFrom(view, first);
  for (const verb of view.verbs.slice(index, verbFrom(view, last))) {
    const isJoinedBy = verb.lemma === "rejoindre" && wordAt(view, verb.last) === "par";
    if (verb.tense !== "participle" || (!PRESENT.has(wordAt(view, verb.head)) && !isJoinedBy)) continue;
    return actorsIn(view, verb.last, Math.min(last, regionAfter(view, verb.last)));
  }
  return [];
}

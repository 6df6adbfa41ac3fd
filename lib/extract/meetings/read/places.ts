import type { PlaceMention } from "@/lib/domain";
import { CONTACT_ADJECTIVES, CONTACT_NOUNS, TOPIC_NOUNS } from "@/lib/lexicon/contacts";
import { GAP_WORDS } from "@/lib/lexicon/verb-context";
import type { Located } from "../../located";
import { isOf, sentenceAt, type View, verbFrom, within, wordAt } from "../view";
import { BUILDINGS, isWithin, type Where, whereOf } from "./where";

export { isNear, isWithin, NOWHERE, type Where, whereOf } from "./where";

const AT = new Set(["quitte", "quittant", "quitter", "a", "au", "aux", "en", "dans", "chez", "vers"]);
const SKIPPED = new Set(["le", "la", "l'", "les", "son", "sa", "un", "une", "grand", "("]);
const LONGEST_PHRASE = 7;

/** Reads the places of tokens `[first, last)`: those behind « à », « en », « dans », « près de ». */
export function whereIn(view: View, first: number, last: number): Where {
  const stands = within(view.where, first, last).filter(
    (mention) =>
      isLocation(view, mention, first) &&
      !isOfEarlierEvent(view, mention.first, first) &&
      !isOfNextMove(view, mention.first, first),
  );
  return whereOf(
    view,
    stands.map((mention) => inner(view, mention)),
  );
}

const THAT_ONE = new Set(["celui", "celle", "ceux", "celles"]);
const EARLIER = new Set(["apres", "avant", "depuis"]);
const LONGEST_EVENT = 9;

/** « a vu X à Chequers, après un sommet à Bruxelles »: the second place is that of another event. */
function isOfEarlierEvent(view: View, token: number, from: number): boolean {
  let isEvent = false;
  for (let at = token - 1; at >= Math.max(from, token - LONGEST_EVENT); at--) {
    const word = wordAt(view, at);
    if (word === ",") return false;
    if (
      CONTACT_NOUNS.has(word) ||
      THAT_ONE.has(word) ||
      word === "visite" ||
      word === "etape" ||
      word === "escale"
    )
      isEvent = true;
    if (EARLIER.has(word)) return isEvent && at > from;
  }
  return false;
}

const LONGEST_MOVE = 12;
/** Verbs whose place one is still at before: « avant de quitter Rome ». */
const LEAVING = new Set(["quitter", "repartir", "partir"]);

/** « Avant de se rendre à Oslo, il verra X », « a vu X avant d'aller à Oslo »: where one goes only afterwards. */
export function isOfNextMove(view: View, token: number, from: number): boolean {
  for (let at = token - 1; at >= Math.max(from, token - LONGEST_MOVE); at--) {
    if (wordAt(view, at) !== "avant" || !isOf(view, at + 1)) continue;
    const verb = view.verbs[verbFrom(view, at + 2)];
    const isMove = verb?.tense === "infinitive" && verb.first <= at + 3 && verb.last <= token;
    if (!isMove || (LEAVING.has(verb.lemma) && wordAt(view, token - 1) !== "pour")) return false;
    // « avant de se rendre à Oslo, à Rome »
    return view.verbs[verbFrom(view, token) - 1] === verb && !isBehindComma(view, verb.last, token);
  }
  return false;
}

function isBehindComma(view: View, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (wordAt(view, at) === ",") return true;
  return false;
}

/**
 * Whether a place is where something happens: it stands behind a preposition of place that does not hang on a noun.
 * « vendredi à Genève » is such a place, « un cessez-le-feu à Alep » only the topic.
 */
export function isLocation(view: View, { first, mention }: Located<PlaceMention>, from: number): boolean {
  const kind = view.registry.places.get(mention.place)?.kind;
  const isWide = kind === "country" || kind === "region" || kind === "water";
  let hasBuilding = false;
  for (let at = first - 1; at >= first - LONGEST_PHRASE; at--) {
    const word = wordAt(view, at);
    // « a franchi les portes du Vatican »
    if (word === "portes" && wordAt(view, at - 1) === "les") return true;
    if (word === "pres" || word === "nord" || word === "sud") return true;
    if (word === "sur") return hasBuilding;
    // « face à la mer Rouge »: what is seen from there
    if (word === "a" && wordAt(view, at - 1) === "face") return false;
    if (AT.has(word)) return at <= from || !hangsOnNoun(view, at - 1, isWide);
    if (isOf(view, at) && (isInside(view, at - 1) || isAround(view, at - 1))) return true;
    hasBuilding ||= BUILDINGS.has(word);
    const described = isOf(view, at) ? buildingBefore(view, at) : null;
    if (described !== null) {
      at = described;
      hasBuilding = true;
      continue;
    }
    if (isOf(view, at) && isPlaceWord(view, at - 1)) continue;
    if (!SKIPPED.has(word) && !BUILDINGS.has(word) && !isPlaceWord(view, at) && word !== ",") return false;
  }
  return false;
}

const TRAVELS = new Set(["passage", "retour"]);
const MOST_ADJECTIVES = 2;

/** « la station balnéaire égyptienne de X »: the word for a kind of place before « de », over adjectives. */
function buildingBefore(view: View, of: number): number | null {
  for (let at = of - 1; at >= of - 1 - MOST_ADJECTIVES; at--) {
    if (BUILDINGS.has(wordAt(view, at))) return at;
    if (view.document.tokens[at]?.shape !== "lower") return null;
  }
  return null;
}

/** « dans la partie nord de X », « dans le centre de X »; « au sud de X » is outside. */
function isInside(view: View, token: number): boolean {
  const before = wordAt(view, token - 1);
  return PARTS.has(wordAt(view, token)) && (before === "partie" || before === "le");
}

const AROUND = new Set(
  "region banlieue agglomeration faubourgs faubourg environs alentours peripherie".split(" "),
);

/** « dans la région de X », « aux environs de X », « dans la banlieue sud de X ». */
function isAround(view: View, token: number): boolean {
  return [token, token - 1].some(
    (at) => AROUND.has(wordAt(view, at)) && (AT.has(wordAt(view, at - 1)) || AT.has(wordAt(view, at - 2))),
  );
}

const PARTS = new Set(["nord", "sud", "ouest", "centre"]);

function isPlaceWord(view: View, token: number): boolean {
  return (
    within(view.where, token - 3, token + 1).some(({ last }) => last > token) ||
    wordAt(view, token) === "pres"
  );
}

/** A place behind a noun of war or policy is its topic; a country behind any noun but one of contact is so too. */
function hangsOnNoun(view: View, token: number, isWide: boolean): boolean {
  const word = view.document.tokens[token];
  if (word && TOPIC_NOUNS.has(word.folded)) return true;
  // « de passage à Koweït »
  if (word && TRAVELS.has(word.folded) && wordAt(view, token - 1) === "de") return false;
  if (!isWide) return false;
  if (!word || word.kind !== "word") return word?.folded === "»" || word?.folded === '"';
  if (word.shape !== "lower" || CONTACT_NOUNS.has(word.folded) || GAP_WORDS.has(word.folded)) return false;
  if (word.folded.endsWith("ment") || CONTACT_ADJECTIVES.has(word.folded)) return false;
  const holds = <Mention>({ last }: Located<Mention>): boolean => last > token;
  if (
    within(view.when, token - 9, token + 1).some(holds) ||
    within(view.who, token - 9, token + 1).some(holds)
  )
    return false;
  if (within(view.lasting, token - 9, token + 1).some(holds)) return false;
  const verb = view.verbs[verbFrom(view, token + 1) - 1];
  return verb === undefined || verb.last <= token;
}

/** A place told of a noun: « la rencontre de Genève », « le sommet de Minsk ». */
export function placeOfNoun(view: View, end: number): string | null {
  if (!isOf(view, end)) return null;
  const [mention] = within(view.where, end + 1, end + 3);
  return mention ? whereOf(view, [mention]).place : null;
}

/**
 * The place right before a relative clause, whatever stands before it: « il part pour Genève (Suisse), où il verra X »,
 * « le voyage à Genève au cours duquel », « le sommet de Genève, en Suisse, en marge duquel ».
 */
export function placeAnteceding(view: View, token: number): Where {
  const before = beforePhrase(view, token);
  const end = beforeBracket(view, wordAt(view, before - 1) === "," ? before - 1 : before);
  const mention = within(view.where, end - 6, end).findLast(({ last }) => last === end);
  if (mention) return whereOf(view, [inner(view, mention)]);
  // « s'envolera pour la capitale russe, où il verra X »
  const start = sentenceAt(view, end - 1) === sentenceAt(view, token) ? end - LONGEST_DESCRIPTION : end;
  const called = describedPlace(view, Math.max(0, start), end);
  return { place: called, venue: null };
}

const LONGEST_DESCRIPTION = 4;

const RELATIONS = new Set("cours marge issue occasion terme fil".split(" "));

/** The token where « au cours », « en marge de », « lors » before « duquel », « laquelle » begin; else the token itself. */
function beforePhrase(view: View, token: number): number {
  if (!RELATIVE_PRONOUNS.has(wordAt(view, token))) return token;
  const end = isOf(view, token - 1) ? token - 1 : token;
  if (
    wordAt(view, end - 1) === "lors" ||
    ["pendant", "durant", "pour", "apres"].includes(wordAt(view, end - 1))
  )
    return end - 1;
  if (!RELATIONS.has(wordAt(view, end - 1))) return token;
  return wordAt(view, end - 2) === "l'" ? end - 3 : end - 2;
}

export const RELATIVE_PRONOUNS: ReadonlySet<string> = new Set(
  "duquel desquels desquelles laquelle lequel lesquelles lesquels".split(" "),
);

const LONGEST_GAP = 7;

/** « de Gyeongju, en Corée du Sud », « Gyeongju, dans le sud-est de la Corée du Sud »: the smaller place that a wide one lies around. */
function inner(view: View, wide: Located<PlaceMention>): Located<PlaceMention> {
  const kind = view.registry.places.get(wide.mention.place)?.kind;
  if (kind !== "country" && kind !== "region" && kind !== "water") return wide;
  const small = within(view.where, wide.first - LONGEST_GAP - 6, wide.first).at(-1);
  if (!small || small.last > wide.first || wide.first - small.last > LONGEST_GAP) return wide;
  const isApposed = wordAt(view, small.last) === "," && APPOSING.has(wordAt(view, small.last + 1));
  const known = view.registry.places.get(small.mention.place)?.kind;
  const isSmaller =
    known === undefined || kind === "water" || isWithin(view, small.mention.place, wide.mention.place);
  return isApposed && isSmaller && known !== "country" && known !== "region" ? small : wide;
}

const APPOSING = new Set(["en", "au", "aux", "dans", "a", "sur"]);

/** The token where a bracket opens that closes right before a token, else that token. */
function beforeBracket(view: View, end: number): number {
  if (wordAt(view, end - 1) !== ")") return end;
  for (let at = end - 2; at >= end - LONGEST_PHRASE - 3; at--) if (wordAt(view, at) === "(") return at;
  return end;
}

const CAPITAL = "capitale";

/** « la capitale cubaine », « la ville suisse »: the place an anaphor stands for, though no mention marks it. */
export function describedPlace(view: View, first: number, last: number): string | null {
  for (let token = first; token < last; token++) {
    const word = wordAt(view, token);
    if (word !== CAPITAL && word !== "ville" && word !== "cite" && word !== "station") continue;
    const [nationality] =
      view.registry.nationalities.adjectives.longestAt(view.document.tokens, token + 1)?.values ?? [];
    const state = nationality ? view.registry.states.get(nationality.state) : undefined;
    if (!state) continue;
    if (word === CAPITAL) return state.capital;
    const earlier = within(view.where, 0, token).findLast(
      ({ mention }) => view.registry.places.get(mention.place)?.in === state.id,
    );
    if (earlier) return earlier.mention.place;
  }
  return null;
}

/** Where a state's government sits. */
export function capitalOf({ registry }: Pick<View, "registry">, actor: string): string | null {
  const state = registry.actors.get(actor)?.of ?? null;
  const capital = state === null ? null : (registry.states.get(state)?.capital ?? null);
  // « Koweït » is the town too.
  return state !== null && capital?.startsWith(`${state}-`) ? state : capital;
}

/** The city of the dateline: the first sentence opens with it in capitals or before the agency. */
export function dateline(view: View): string | null {
  const [first] = view.where;
  // « AA / Ankara / 3 mai »
  if (first?.first === 2 && wordAt(view, 1) === "/" && wordAt(view, first.last) === "/")
    return first.mention.place;
  if (wordAt(view, 0) === "nations" && wordAt(view, 1) === "unies" && isHead(view, 2)) return "new-york";
  if (!first || first.first > 0) return null;
  return isHead(view, first.last) ? first.mention.place : null;
}

/** Whether a dash or a bracket, as behind a dateline, follows a token in the first sentence, or right behind « 20 jan. ». */
function isHead(view: View, from: number): boolean {
  const last = sentenceAt(view, 0)?.last ?? 0;
  for (let token = from; token < Math.min(from + 14, last); token++)
    if (["-", "–", "—", "("].includes(wordAt(view, token))) return true;
  return last < from + 14 && wordAt(view, last) === "(";
}

import type { PlaceMention } from "@/lib/domain";
import { CONTACT_ADJECTIVES, CONTACT_NOUNS, TOPIC_NOUNS } from "@/lib/lexicon/contacts";
import { GAP_WORDS } from "@/lib/lexicon/verb-context";
import type { Located } from "../../located";
import { isOf, sentenceAt, type View, verbFrom, within, wordAt } from "../view";

/** Where a contact is: a city or, where none is named, a country; the venue inside it. */
export type Where = { readonly place: string | null; readonly venue: string | null };

export const NOWHERE: Where = { place: null, venue: null };
const AT = new Set(["quitte", "quittant", "quitter", "a", "au", "aux", "en", "dans", "chez", "vers"]);
const BUILDINGS = new Set([
  "palais",
  "capitale",
  "hotel",
  "base",
  "ile",
  "ville",
  "siege",
  "quartier",
  "residence",
  "palace",
  "chateau",
  "manoir",
  "villa",
  "domaine",
  "aeroport",
  "ambassade",
  "mission",
  "ranch",
  "datcha",
  "monastere",
  "consulat",
  "bureau",
  "salon",
  "pelouse",
  "perron",
  "tarmac",
  "marches",
  "esplanade",
  "banlieue",
  "station",
  "cite",
  "localite",
  "bourgade",
  "village",
  "zone",
  "peripherie",
  "environs",
]);
/** Of these, what stands inside a city: a building of unknown name is a venue, and its city is told elsewhere. */
const HOSTED = new Set([
  "palais",
  "hotel",
  "residence",
  "palace",
  "chateau",
  "manoir",
  "villa",
  "bureau",
  "salon",
  "ambassade",
  "marches",
  "perron",
  "pelouse",
]);
const SKIPPED = new Set(["le", "la", "l'", "les", "son", "sa", "un", "une", "grand", "("]);
const LONGEST_PHRASE = 7;

/** Reads the places of tokens `[first, last)`: those behind « à », « en », « dans », « près de ». */
export function whereIn(view: View, first: number, last: number): Where {
  const stands = within(view.where, first, last).filter(
    (mention) => isLocation(view, mention, first) && !isOfEarlierEvent(view, mention.first, first),
  );
  return whereOf(view, stands);
}

const EARLIER = new Set(["apres", "avant", "depuis"]);
const LONGEST_EVENT = 9;

/** « a vu X à Chequers, après un sommet à Bruxelles »: the second place is that of another event. */
function isOfEarlierEvent(view: View, token: number, from: number): boolean {
  let isEvent = false;
  for (let at = token - 1; at >= Math.max(from, token - LONGEST_EVENT); at--) {
    const word = wordAt(view, at);
    if (word === ",") return false;
    if (CONTACT_NOUNS.has(word) || word === "visite" || word === "etape" || word === "escale") isEvent = true;
    if (EARLIER.has(word)) return isEvent && at > from;
  }
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
    if (word === "pres" || word === "nord" || word === "sud") return true;
    if (word === "sur") return hasBuilding;
    // « face à la mer Rouge »: what is seen from there
    if (word === "a" && wordAt(view, at - 1) === "face") return false;
    if (AT.has(word)) return at <= from || !hangsOnNoun(view, at - 1, isWide);
    if (isOf(view, at) && isInside(view, at - 1)) return true;
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

export function whereOf(view: View, mentions: readonly Located<PlaceMention>[]): Where {
  let city: string | null = null;
  let country: string | null = null;
  let venue: string | null = null;
  let hosted = false;
  for (const { mention, first } of mentions) {
    const kind = view.registry.places.get(mention.place)?.kind;
    const isCity = kind === "city";
    const names = !isCity && HOSTED.has(wordAt(view, first));
    hosted ||= names || HOSTED.has(wordAt(view, first - 1)) || HOSTED.has(wordAt(view, first - 2));
    if (
      kind === "venue" ||
      names ||
      (!isCity && (BUILDINGS.has(wordAt(view, first - 2)) || HOSTED.has(wordAt(view, first - 1))))
    )
      venue ??= mention.place;
    else if (view.registry.states.get(mention.place)?.capital === mention.place) city ??= mention.place;
    else if (kind === "country" || kind === "region" || kind === "water") country ??= mention.place;
    else city ??= mention.place;
  }
  const around = venue === null ? null : (view.registry.places.get(venue)?.in ?? null);
  const host = around !== null && view.registry.places.get(around)?.kind === "city" ? around : null;
  const isNameless = venue !== null && hosted && !view.registry.places.has(venue);
  return { place: city ?? host ?? (isNameless ? null : venue) ?? country, venue };
}

/** The place right before « où », whatever stands before it: « il part pour Genève (Suisse), où il verra X ». */
export function placeAnteceding(view: View, token: number): Where {
  const end = beforeBracket(view, wordAt(view, token - 1) === "," ? token - 1 : token);
  const mention = within(view.where, end - 6, end).findLast(({ last }) => last === end);
  return mention ? whereOf(view, [mention]) : NOWHERE;
}

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

/** A country's city told before: « en Chine » stays « chine », but « à Genève » answers « en Suisse ». */
export function isWithin(view: Pick<View, "registry">, inner: string, outer: string): boolean {
  let at: string | null = inner;
  for (let depth = 0; depth < 4 && at !== null; depth++) {
    if (at === outer) return true;
    at = view.registry.places.get(at)?.in ?? null;
  }
  return false;
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
  if (!first || first.first > 0) return null;
  const sentence = sentenceAt(view, 0);
  for (let token = first.last; token < Math.min(first.last + 14, sentence?.last ?? 0); token++) {
    const word = wordAt(view, token);
    if (word === "-" || word === "–" || word === "—" || word === "(") return first.mention.place;
  }
  return null;
}

import type { Document, Token, VerbGroup } from "@/lib/text";
import type { Registry } from "../registry";
import { type Body, findBodies } from "./bodies";
import { findHits, type Hit } from "./hits";
import { findIntroduced, withIntroduced } from "./introduced";
import { findPersons, type PersonName } from "./persons";
import { findTitles, type Title } from "./titles";

/** The names of a text, found once and read by every stage: known forms, titles, persons. */
export type Names = {
  readonly hits: readonly Hit[];
  readonly titles: readonly Title[];
  readonly persons: readonly PersonName[];
  readonly bodies: readonly Body[];
  /** By token: what covers it. */
  readonly hitAt: readonly (Hit | undefined)[];
  readonly titleAt: readonly (Title | undefined)[];
  /** By the token at which a mention of the title begins. */
  readonly titleFrom: ReadonlyMap<number, Title>;
  readonly personAt: readonly (PersonName | undefined)[];
  readonly verbs: readonly VerbGroup[];
  readonly verbAt: readonly (VerbGroup | undefined)[];
  /** First tokens of the titles that stand with a name: they are no mentions of their own. */
  readonly titlesWithName: ReadonlySet<number>;
  readonly bodyAt: readonly (Body | undefined)[];
  /** Tokens of titles and bodies, with the way from a title to the name it introduces: what they name is no mention. */
  readonly claimed: readonly boolean[];
};

type Source = {
  readonly document: Document;
  readonly verbs: readonly VerbGroup[];
  readonly registry: Registry;
};

const LAYERS = new WeakMap<readonly Token[], { registry: Registry; names: Names }>();

/** The names of a document. They do not depend on its date, so one reading serves every date tried. */
export function namesOf(source: Source): Names {
  const known = LAYERS.get(source.document.tokens);
  if (known?.registry === source.registry) return known.names;
  const names = readNames(source);
  LAYERS.set(source.document.tokens, { registry: source.registry, names });
  return names;
}

/** The names of a text already read, for token classes, which see tokens alone. */
export function namesIn(tokens: readonly Token[]): Names | undefined {
  return LAYERS.get(tokens)?.names;
}

function readNames({ document, verbs, registry }: Source): Names {
  const size = document.tokens.length;
  const verbAt = byToken(verbs, size);
  const listed = findHits(document, registry);
  const introduced = findIntroduced({ document, registry, hitAt: byToken(listed, size), verbAt });
  const hits = withIntroduced(listed, introduced);
  const hitAt = byToken(hits, size);
  const titles = findTitles(document, registry, hitAt);
  const titleFrom = new Map(titles.map((title) => [title.from, title]));
  const { persons, titlesWithName } = findPersons({ document, registry, hitAt, verbAt, titles, titleFrom });
  const claimed = claimedTokens(titles, persons, titlesWithName, document.tokens);
  freeOrganisations(hits, strangers(titles, persons, titlesWithName), claimed);
  claimMissions(document.tokens, hitAt, claimed);
  claimRealms(document.tokens, hitAt, persons, claimed);
  const personAt = byToken(persons, size, ({ from }) => from);
  const bodies = findBodies(document, registry, hitAt, personAt).filter(({ first }) => !claimed[first]);
  const bodyAt = byToken(bodies, size);
  for (const { first, last } of bodies) claimed.fill(true, first, last);
  return {
    hits,
    titles,
    persons: persons.filter(({ first }) => bodyAt[first] === undefined),
    hitAt,
    verbs,
    verbAt,
    titleAt: byToken(titles, size),
    titleFrom,
    personAt,
    bodies,
    titlesWithName,
    bodyAt,
    claimed,
  };
}

function claimedTokens(
  titles: readonly Title[],
  persons: readonly PersonName[],
  named: ReadonlySet<number>,
  tokens: readonly Token[],
): boolean[] {
  const claimed = tokens.map(() => false);
  for (const title of titles)
    if (named.has(title.first) || !isLoose(title, tokens))
      claimed.fill(true, title.first, afterAcronym(tokens, title.last));
  for (const { title, first, last, tail } of persons) {
    if (title && title.last < first) claimed.fill(true, title.last, first);
    claimed.fill(true, last, tail);
  }
  return claimed;
}

/**
 * Titles that are no mention of someone: « neuf chefs d'Etat de la Cédéao », « aucun représentant du Hamas », and those
 * that only describe whoever was named before: « X, négociateur du Hamas ».
 */
function strangers(
  titles: readonly Title[],
  persons: readonly PersonName[],
  named: ReadonlySet<number>,
): Title[] {
  const unnamed = titles.filter(({ first, determiner, plural, of }) => {
    if (named.has(first)) return false;
    return determiner === "indefinite" || determiner === "none" || (plural && of.length < 2);
  });
  const behind = persons.flatMap(({ title, also, last }) =>
    [...(title ? [title] : []), ...also].filter((one) => one.first >= last && one.determiner === "none"),
  );
  return [...unnamed, ...behind];
}

/** In the title of a stranger an organisation keeps a mention of its own. */
function freeOrganisations(hits: readonly Hit[], titles: readonly Title[], claimed: boolean[]): void {
  const inside = new Set<number>();
  // « (CN) » behind a title sums up its organisation.
  for (const { first, last } of titles) for (let at = first; at < last + 2; at++) inside.add(at);
  for (const { first, last, values } of hits)
    if (inside.has(first) && values.some(({ kind }) => kind === "organisation"))
      claimed.fill(false, first, last);
}

const MISSIONS: ReadonlySet<string> = new Set([
  "ambassade",
  "ambassades",
  "banque",
  "charte",
  "consulat",
  "consulats",
]);

/** « l'ambassade de France », « la Banque du Liban » is a name of its own: its state is neither where nor who. */
function claimMissions(
  tokens: readonly Token[],
  hitAt: readonly (Hit | undefined)[],
  claimed: boolean[],
): void {
  for (const [index, { folded }] of tokens.entries()) {
    if (!MISSIONS.has(folded)) continue;
    const hit = hitAt[index + 2] ?? hitAt[index + 3];
    const isAttached = ["de", "d'", "du", "des"].includes(tokens[index + 1]?.folded ?? "");
    // « le consulat d'Istanbul » is there.
    const isTown = folded.startsWith("consulat") && hit?.values.every(({ kind }) => kind === "city");
    if (isAttached && hit && hit.first <= index + 3 && !isTown) claimed.fill(true, hit.first, hit.last);
  }
}

/** « Les présidents du Kenya, X, et du Mali, Y »: the second state is part of the title too. */
function claimRealms(
  tokens: readonly Token[],
  hitAt: readonly (Hit | undefined)[],
  persons: readonly PersonName[],
  claimed: boolean[],
): void {
  for (const [index, { last }] of persons.entries()) {
    const next = persons[index + 1];
    const hit = next && tokens[next.from - 1]?.folded === "," ? hitAt[next.from - 2] : undefined;
    if (!next || !hit || hit.first - last > 4 || hit.first <= last) continue;
    const between = tokens.slice(last, hit.first).map(({ folded }) => folded);
    const isOf = between.some((word) => word === "de" || word === "du" || word === "d'" || word === "des");
    if (between[0] === "," && isOf && between.every((word) => REALM_WORDS.has(word)))
      claimed.fill(true, hit.first, hit.last);
  }
}

const REALM_WORDS: ReadonlySet<string> = new Set([",", "d'", "de", "des", "du", "et", "l'", "la"]);

/** Past the acronym of an organisation that ends a title: « porte-parole du Front de libération (TPLF) ». */
function afterAcronym(tokens: readonly Token[], at: number): number {
  const isBracketed = tokens[at]?.folded === "(" && tokens[at + 2]?.folded === ")";
  return isBracketed && tokens[at + 1]?.shape !== "lower" ? at + 3 : at;
}

const COUNTS: ReadonlySet<string> = new Set(["deux", "trois", "quatre", "cinq", "six"]);

/** « celui de Moscou », « des émissaires de Kiev »: without a name the government keeps a mention of its own. */
function isLoose({ heads, determiner, plural, from, first }: Title, tokens: readonly Token[]): boolean {
  if (heads.some((head) => head.role === "celui" || head.role === "celle")) return true;
  // « des observateurs de l'ONU » are people, not a title.
  // « les trois médiateurs » are known ones
  const isCounted = tokens.slice(from, first).some(({ folded }) => COUNTS.has(folded));
  const isKnown = determiner === "definite" || determiner === "contracted";
  if (plural && !(isCounted && isKnown) && heads.every((head) => head.office === null)) return true;
  const isIndefinite = determiner === "indefinite" || determiner === "none" || (plural && !isCounted);
  return isIndefinite && heads.some((head) => head.office === "envoy" || head.office === "negotiator");
}

function byToken<Part extends { readonly first: number; readonly last: number }>(
  parts: readonly Part[],
  size: number,
  from: (part: Part) => number = ({ first }) => first,
): (Part | undefined)[] {
  const index: (Part | undefined)[] = [];
  for (let at = 0; at < size; at++) index.push(undefined);
  for (const part of parts) for (let at = from(part); at < part.last; at++) index[at] = part;
  return index;
}

import { SEAT_ROLES, SIDES } from "@/lib/lexicon/name-clues";
import type { Document, Token } from "@/lib/text";
import type { Registry } from "../registry";
import { type Complement, readComplement } from "./complement";
import type { Hit } from "./hits";
import { afterModifiers, type TitleHead, titleHeadsAt } from "./title-forms";

/** What stands before a title: it tells a known person (« le ministre ») from an unknown one (« un ministre »). */
export type Determiner = "definite" | "contracted" | "possessive" | "demonstrative" | "indefinite" | "none";

/** A title with its complement: « le secrétaire d'Etat américain », « l'émissaire de l'ONU pour la Syrie ». */
export type Title = {
  /** The first token of a mention: the article, unless it is contracted (« du », « au »). */
  readonly from: number;
  /** The head noun. */
  readonly first: number;
  readonly last: number;
  readonly determiner: Determiner;
  readonly heads: readonly TitleHead[];
  /** States and organisations the complement names, in the order of the text. */
  readonly of: readonly string[];
  /** States of a title within the title: « bras droit du dirigeant nord-coréen ». */
  readonly via: readonly string[];
  /** The place an envoy is sent to: « l'émissaire de l'ONU pour la Syrie ». */
  readonly sentTo: string | null;
  readonly plural: boolean;
  /** By article, adjective or noun; null when none of them tells. */
  readonly gender: "m" | "f" | null;
  /** A complement goes on that is not understood: « le ministre de la Santé ». */
  readonly open: boolean;
  /** « ancien », « ex- », « déchu »: the office is not held any more. */
  readonly former: boolean;
  /** The side someone leads or speaks for, folded: « le chef maoïste », « le négociateur houthi ». */
  readonly side: string | null;
  /** « désigné », « élu »: the office is not held yet. */
  readonly designate: boolean;
};

const ARTICLES: Readonly<Record<string, Determiner>> = {
  le: "definite",
  la: "definite",
  "l'": "definite",
  les: "definite",
  du: "contracted",
  au: "contracted",
  des: "contracted",
  aux: "contracted",
  son: "possessive",
  sa: "possessive",
  ses: "possessive",
  leur: "possessive",
  leurs: "possessive",
  notre: "possessive",
  nos: "possessive",
  mon: "possessive",
  ce: "demonstrative",
  cet: "demonstrative",
  cette: "demonstrative",
  ces: "demonstrative",
  un: "indefinite",
  une: "indefinite",
  "d'": "none",
  quelques: "indefinite",
  plusieurs: "indefinite",
  chaque: "indefinite",
  aucun: "indefinite",
  tout: "indefinite",
  autre: "indefinite",
};
/** Adjectives before a title. */
const BEFORE: ReadonlySet<string> = new Set([
  "ancien",
  "ancienne",
  "anciens",
  "nouveau",
  "nouvel",
  "nouvelle",
  "nouveaux",
  "futur",
  "future",
  "puissant",
  "influent",
  "vice",
  "jeune",
  "autre",
  "principal",
  "principaux",
  "deux",
  "trois",
  "quatre",
  "cinq",
  "six",
  "sept",
  "huit",
  "memes",
]);
const FORMER: ReadonlySet<string> = new Set(["ancien", "ancienne", "anciens", "ex", "futur", "future"]);

const DEPOSED: ReadonlySet<string> = new Set([
  "dechu",
  "dechue",
  "depose",
  "deposee",
  "destitue",
  "destituee",
  "renverse",
  "renversee",
]);
const DESIGNATE: ReadonlySet<string> = new Set([
  "designe",
  "designee",
  "elu",
  "elue",
  "pressenti",
  "pressentie",
]);

/** Finds the titles of a text with what they say of state or organisation. */
export function findTitles(
  document: Document,
  registry: Registry,
  hits: readonly (Hit | undefined)[],
): Title[] {
  const { tokens } = document;
  const titles: Title[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const reading = headsBeside(tokens, at, hits);
    if (!reading || isInsideHit(hits, at)) continue;
    const title = readTitle(document, registry, hits, at, reading);
    if (!isParticiple(title) && !isMastery(title)) titles.push(title);
    at = afterModifiers(tokens, reading.end) - 1;
  }
  return titles;
}

/** « envoyé à Annapolis » is a verb: without an article it is no title. */
function isParticiple({ determiner, heads }: Title): boolean {
  return determiner === "none" && heads.some(({ role }) => role === "envoye" || role === "envoyee");
}

/** « longtemps maître de Goma » says what was held: without an article it is no title. */
function isMastery({ determiner, heads }: Title): boolean {
  return determiner === "none" && heads.every(({ role }) => SEAT_ROLES.has(role));
}

/** « président du Conseil national (CN) »: a title ends before the name that an organisation begins with its last word. */
function headsBeside(
  tokens: readonly Token[],
  at: number,
  hits: readonly (Hit | undefined)[],
): { readonly heads: readonly TitleHead[]; readonly end: number } | null {
  const reading = titleHeadsAt(tokens, at);
  const hit = reading ? hits[reading.end - 1] : undefined;
  if (!reading || !hit || hit.first <= at || hit.last <= reading.end) return reading;
  const shorter = titleHeadsAt(tokens.slice(at, hit.first), 0);
  return shorter && { heads: shorter.heads, end: at + shorter.end };
}

function isInsideHit(hits: readonly (Hit | undefined)[], at: number): boolean {
  const hit = hits[at];
  return hit !== undefined && hit.values.every((value) => value.kind !== "institution");
}

function readTitle(
  document: Document,
  registry: Registry,
  hits: readonly (Hit | undefined)[],
  first: number,
  reading: { readonly heads: readonly TitleHead[]; readonly end: number },
): Title {
  const { tokens } = document;
  const complement = readComplement(document, registry, hits, reading);
  let from = first;
  let former = false;
  for (;;) {
    const hasPrefix = isPrefix(tokens, from);
    if (!hasPrefix && !BEFORE.has(tokens[from - 1]?.folded ?? "")) break;
    from -= hasPrefix ? 2 : 1;
    former ||= FORMER.has(tokens[from]?.folded ?? "");
  }
  const determiner = ARTICLES[tokens[from - 1]?.folded ?? ""] ?? "none";
  const inside = determiner !== "none" && determiner !== "contracted";
  return {
    from: inside ? from - 1 : from,
    first,
    last: complement.end,
    determiner,
    heads: complement.heads,
    of: complement.of,
    via: complement.via,
    sentTo: complement.sentTo,
    gender: genderOf(tokens[from - 1]?.folded, complement),
    open: complement.open,
    plural: complement.heads.every((head) => head.plural),
    former: former || isSaid(tokens, first, complement.end, DEPOSED),
    side: sideOf(tokens, first + 1, complement.end),
    designate: isSaid(tokens, first + 1, complement.end, DESIGNATE),
  };
}

function sideOf(tokens: readonly Token[], first: number, last: number): string | null {
  for (let at = first; at < last; at++) {
    const word = tokens[at]?.folded ?? "";
    if (SIDES.has(word)) return word;
  }
  return null;
}

function isSaid(tokens: readonly Token[], first: number, last: number, words: ReadonlySet<string>): boolean {
  for (let at = first; at < last; at++) if (words.has(tokens[at]?.folded ?? "")) return true;
  return false;
}

const GENDERED: Readonly<Record<string, "m" | "f">> = {
  le: "m",
  la: "f",
  un: "m",
  une: "f",
  du: "m",
  au: "m",
  ce: "m",
  cet: "m",
  cette: "f",
};

function genderOf(determiner: string | undefined, { heads, gender }: Complement): "m" | "f" | null {
  // A masculine plural takes in women.
  if (heads.every((head) => head.plural && head.gender !== "f")) return null;
  const said = GENDERED[determiner ?? ""] ?? gender;
  if (said !== null) return said;
  const nouns = new Set(heads.map((head) => head.gender));
  const [only] = nouns;
  return nouns.size === 1 && only !== "both" ? (only ?? null) : null;
}

/** The hyphen of « ex-président », « vice-président ». */
function isPrefix(tokens: readonly Token[], at: number): boolean {
  const hyphen = tokens[at - 1];
  return (
    hyphen?.folded === "-" &&
    tokens[at]?.spaced === false &&
    hyphen.spaced === false &&
    ["ex", "vice"].includes(tokens[at - 2]?.folded ?? "")
  );
}

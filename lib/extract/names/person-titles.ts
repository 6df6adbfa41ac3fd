import { HONORIFICS, KIN, NEVER_NAMES } from "@/lib/lexicon/name-clues";
import type { Token } from "@/lib/text";
import type { PersonList } from "./person-list";
import { isCapitalised, isElidedName, readPersonName } from "./person-name";
import type { PersonSource } from "./persons";
import { titleHeadsAt } from "./title-forms";
import type { Title } from "./titles";

/** Longest way from a title to the name it introduces: « le chef de la principale faction de la guérilla, X ». */
const LONGEST_WAY = 9;
const LONGEST_ACRONYM = 5;
/** Words, folded, that end the noun phrase of a title. */
const PHRASE_ENDS: ReadonlySet<string> = new Set(
  "son sa ses leur leurs qui que qu' dont ou avec par sur contre chez selon mais ont est sont avait avaient etait etaient s' se n' ne il ils elle elles lui y ou quand lorsque pendant depuis apres avant".split(
    " ",
  ),
);
const PREPOSITIONS: ReadonlySet<string> = new Set(["a", "au", "aux", "en", "pour", "et"]);
/** Roles, folded, that stand before a name without an article. */
const STYLES: ReadonlySet<string> = new Set(["ayatollah", "cheikh", "dom", "mollah", "prince", "princesse"]);
const PEERS: ReadonlySet<string> = new Set(["lady", "lord"]);
const ANOTHER: ReadonlySet<string> = new Set(["l'", "la", "le", "sa", "son"]);
const OF: ReadonlySet<string> = new Set(["de", "des", "du", "d'"]);
const CLOSERS: ReadonlySet<string> = new Set([",", ")", ".", ";", ":", "»", '"', "”", "(", "-", "–", "—"]);

/**
 * Names that a title introduces: right behind it (« le président turc Recep Tayyip Erdogan »), after a comma
 * (« le chef de la guérilla, Timoleon Jimenez, »), several after a plural (« les présidents X, Y et Z »).
 */
export function findTitled(source: PersonSource, found: PersonList): void {
  const apposed: [number, Title][] = [];
  const byLast = new Map(source.titles.map((title) => [title.last, title]));
  for (const title of source.titles) {
    const start = nameStart(source, title);
    if (start === null) continue;
    const names = readNames(source, start, title.plural);
    found.introduce(title);
    const joint = byLast.get(title.from - 1);
    // « au président nigérian et président en exercice de la Cédéao, X »: both are his.
    if (joint && title.determiner === "none" && source.document.tokens[joint.last]?.folded === "et") {
      found.introduce(joint);
      apposed.push([start, joint]);
    }
    // « le chef de l'armée, le général X »: the second title names him, the first describes him.
    if ((byLast.get(start) ?? title) !== title) {
      apposed.push([start, title]);
      continue;
    }
    names.forEach(({ first, last }, index) => {
      const realm = title.plural || title.of.length > 0 ? null : realmBehind(source, last);
      const state = title.plural ? (title.of[index] ?? title.of[0]) : title.of[0];
      found.add({
        first,
        last,
        title: title.plural && title.of.length > 1 ? { ...title, of: state ? [state] : [] } : title,
        gender: title.plural ? null : title.gender,
        ...(isKin(title) && { isKin: true }),
        ...(realm && { tail: realm.end, state: realm.state }),
        rule: "names/title",
      });
    });
  }
  for (const [start, title] of apposed) found.describe(start, title);
}

/** « son fils », « sa femme » */
function isKin({ determiner, heads }: Title): boolean {
  return determiner === "possessive" && heads.some(({ role }) => KIN.has(role));
}

/** « le roi Abdallah II de Jordanie », « Mohammed VI du Maroc »: the state behind the name belongs to the title. */
export function realmBehind(
  source: PersonSource,
  at: number,
): { readonly end: number; readonly state: string } | null {
  if (!OF.has(source.document.tokens[at]?.folded ?? "")) return null;
  const hit = source.hitAt[at + 1];
  const state = hit?.first === at + 1 ? hit.values.find((value) => value.kind === "state") : undefined;
  return hit && state ? { end: hit.last, state: state.id } : null;
}

/** Where the name behind a title begins; null when none does. */
function nameStart(source: PersonSource, title: Title): number | null {
  const { tokens } = source.document;
  for (let at = title.last; at <= title.last + LONGEST_WAY; at++) {
    const token = tokens[at];
    if (!token || token.breaks === 2) return null;
    if (at > title.last && titleHeadsAt(tokens, at)) return null;
    // « le chef rebelle et l'Ougandais X » are two.
    if (token.folded === "et" && ANOTHER.has(tokens[at + 1]?.folded ?? "")) return null;
    if (token.folded === ",") return apposedName(source, title, at + 1);
    const bracket = bracketEnd(source, at);
    if (bracket !== null) {
      at = bracket;
      continue;
    }
    const owner = at > title.last ? ownerEnd(source, at) : at;
    if (owner > at) {
      at = owner - 1;
      continue;
    }
    if (opensName(source, at)) return PREPOSITIONS.has(tokens[at - 1]?.folded ?? "") ? null : at;
    const passed =
      source.hitAt[at]?.last ?? source.registry.nationalities.inhabitants.longestAt(tokens, at)?.end;
    if (passed !== undefined && at > title.last) {
      at = passed - 1;
      continue;
    }
    // « le Premier ministre nommé par les militaires, X »
    if (token.folded === "par" && isParticiple(tokens[at - 1])) continue;
    if (token.kind !== "word" || isCapitalised(token) || PHRASE_ENDS.has(token.folded)) return null;
    if (source.verbAt[at] && source.verbAt[at]?.tense !== "participle") return null;
  }
  return null;
}

const PARTICIPLE_ENDS: readonly string[] = ["é", "ée", "i", "ie", "u", "ue"];

function isParticiple(token: Token | undefined): boolean {
  const written = token?.raw.normalize("NFC") ?? "";
  return token?.shape === "lower" && PARTICIPLE_ENDS.some((end) => written.endsWith(end));
}

/** Past « l'Allemand » in « le médiateur de l'ONU, l'Allemand Martin Kobler ». */
function afterInhabitant({ document, registry }: PersonSource, at: number): number | null {
  if (!["l'", "la", "le"].includes(document.tokens[at]?.folded ?? "")) return null;
  return registry.nationalities.inhabitants.longestAt(document.tokens, at + 1)?.end ?? null;
}

/** The closing bracket of « (Minusma) ». */
function bracketEnd({ document }: PersonSource, at: number): number | null {
  if (document.tokens[at]?.folded !== "(") return null;
  for (let end = at + 1; end <= at + 4; end++) if (document.tokens[end]?.folded === ")") return end;
  return null;
}

/** Past a name that a preposition attaches: « la porte-parole de M. Barak, Gadi Baltiansky »; `at` where none does. */
function ownerEnd(source: PersonSource, at: number): number {
  const { tokens } = source.document;
  const isArticle = ["l'", "la", "le"].includes(tokens[at - 1]?.folded ?? "");
  const preposition = tokens[isArticle ? at - 2 : at - 1]?.folded ?? "";
  if (!OF.has(preposition) || !isCapitalised(tokens[at])) return at;
  const isHonorific = tokens[at]?.folded !== undefined && HONORIFICS[tokens[at]?.folded ?? ""] !== undefined;
  const first = isHonorific ? at + (tokens[at + 1]?.folded === "." ? 2 : 1) : at;
  return Math.max(endOfName(source, first), source.hitAt[at]?.last ?? at);
}

/** « , Hervé de Charette, » or « , le général Abdel Fattah al-Burhane, ». */
function apposedName(source: PersonSource, title: Title, at: number): number | null {
  if (opensName(source, at) || isPeer(source, at)) return isApposition(source, title, at) ? at : null;
  const compatriot = afterInhabitant(source, at);
  if (compatriot !== null && opensName(source, compatriot)) return compatriot;
  const second = source.titleFrom.get(at);
  if (!second || second.plural || title.plural) return null;
  // « le chef du gouvernement, cheikh X »
  const isStyle = second.determiner === "none" && second.heads.some(({ role }) => STYLES.has(role));
  if (second.determiner !== "definite" && !isStyle) return null;
  return opensName(source, second.last) ? second.last : null;
}

function opensName(source: PersonSource, at: number): boolean {
  const token = source.document.tokens[at];
  if (!token || NEVER_NAMES.has(token.folded)) return false;
  if (!isCapitalised(token)) return isElidedName(source.document.tokens, at);
  if (HONORIFICS[token.folded] !== undefined || isAcronym(source, at)) return false;
  const hit = source.hitAt[at];
  // « le chef des Serbes de Bosnie »
  if (source.registry.nationalities.inhabitants.longestAt(source.document.tokens, at)) return false;
  if (!hit || hit.values.some((value) => value.kind === "person")) return true;
  if (
    hit.values.every(
      (value) => value.kind === "media" || value.kind === "organisation" || value.kind === "institution",
    )
  )
    return false;
  // « leur homologue Israël Katz »: a place's name can open a person's, but not be all of it.
  const end = endOfName(source, at);
  return end > hit.last;
}

/** « l'UPC »: capitals alone are no person's name. */
function isAcronym({ document }: PersonSource, at: number): boolean {
  const token = document.tokens[at];
  const isShort = token?.shape === "upper" && token.raw.length <= LONGEST_ACRONYM;
  return isShort && !isCapitalised(document.tokens[at + 1]) && document.tokens[at + 1]?.folded !== "-";
}

/** « lord Carrington » */
function isPeer({ document: { tokens } }: PersonSource, at: number): boolean {
  return PEERS.has(tokens[at]?.folded ?? "") && isCapitalised(tokens[at + 1]) && tokens[at + 1]?.breaks === 0;
}

function endOfName(source: PersonSource, at: number): number {
  if (isPeer(source, at)) return endOfName(source, at + 1);
  const { tokens, sentenceAt, sentences } = source.document;
  const limit = sentences[sentenceAt[at] ?? 0]?.last ?? tokens.length;
  return readPersonName(tokens, at, limit, (next) => isOther(source, next, at));
}

/** A token that belongs to something else than the name that begins at `first`. */
export function isOther(source: PersonSource, at: number, first: number): boolean {
  const hit = source.hitAt[at];
  if (!hit || hit.first <= first) return false;
  // « Abdallah II de Jordanie »: the state is no part of the name.
  if (at > first && OF.has(source.document.tokens[at - 1]?.folded ?? "")) return true;
  return hit.values.every(
    (value) => value.kind === "media" || value.kind === "organisation" || value.kind === "institution",
  );
}

/** After a comma a name is an apposition when it is closed off too: « le ministre, Hervé de Charette, recevra ». */
function isApposition(source: PersonSource, title: Title, at: number): boolean {
  const { tokens } = source.document;
  const after = tokens[endOfName(source, at)];
  if (!after || after.breaks > 0) return true;
  if (title.plural) return CLOSERS.has(after.folded) || after.folded === "et";
  return CLOSERS.has(after.folded) || after.folded === "et" || after.folded === "alias";
}

/** One name, or a list of them behind a plural. */
function readNames(source: PersonSource, start: number, plural: boolean): { first: number; last: number }[] {
  const { tokens } = source.document;
  const names: { first: number; last: number }[] = [];
  let at = start;
  for (;;) {
    const last = endOfName(source, at);
    if (last === at) break;
    names.push({ first: at, last });
    const joint = tokens[last]?.folded;
    if (!plural || (joint !== "," && joint !== "et") || !opensName(source, last + 1)) break;
    at = last + 1;
    if (joint === "et") {
      const end = endOfName(source, at);
      if (end > at) names.push({ first: at, last: end });
      break;
    }
  }
  return names;
}

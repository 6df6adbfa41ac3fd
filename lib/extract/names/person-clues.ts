import { GIVEN_NAMES } from "@/lib/lexicon/given-names";
import { HONORIFICS, NEVER_NAMES } from "@/lib/lexicon/name-clues";
import { SAYING_VERBS } from "@/lib/lexicon/verbs";
import type { VerbGroup } from "@/lib/text";
import type { PersonList } from "./person-list";
import { isCapitalised, readPersonName } from "./person-name";
import { isOther } from "./person-titles";
import type { PersonSource } from "./persons";

/**
 * Names that other clues give away: the lexicon knows them, « M. » or « Mme » stands before, a given name opens
 * them, an inhabitant is named (« le Britannique William Hague »), or they speak (« selon Ivan Marquez »).
 */
export function findByClue(source: PersonSource, found: PersonList): void {
  const { tokens } = source.document;
  for (let at = 0; at < tokens.length; at++) {
    if (found.at(at)) continue;
    const end =
      known(source, found, at) ??
      honorific(source, found, at) ??
      given(source, found, at) ??
      inhabitant(source, found, at) ??
      listed(source, found, at) ??
      speaker(source, found, at);
    if (end !== null) at = end - 1;
  }
}

function nameEnd(source: PersonSource, at: number): number {
  const { tokens, sentenceAt, sentences } = source.document;
  const limit = sentences[sentenceAt[at] ?? 0]?.last ?? tokens.length;
  return readPersonName(
    tokens,
    at,
    limit,
    (next) => isOther(source, next, at) || (next > at && isStateOrCity(source, next)),
  );
}

function isStateOrCity(source: PersonSource, at: number): boolean {
  const hit = source.hitAt[at];
  return hit !== undefined && !hit.values.some((value) => value.kind === "person");
}

function known(source: PersonSource, found: PersonList, at: number): number | null {
  const hit = source.hitAt[at];
  if (!hit || hit.first !== at || !hit.values.some((value) => value.kind === "person")) return null;
  const hasOther = hit.values.some((value) => value.kind !== "person");
  if (hasOther || hit.last - hit.first < 2) return null;
  found.add({ first: at, last: hit.last, rule: "names/known" });
  return hit.last;
}

function honorific(source: PersonSource, found: PersonList, at: number): number | null {
  const { tokens } = source.document;
  const token = tokens[at];
  const kind = token && isCapitalised(token) ? HONORIFICS[token.folded] : undefined;
  if (!kind) return null;
  let next = at + 1;
  if (tokens[next]?.folded === "." && tokens[next]?.spaced === false) next++;
  else if (token?.folded === "m") return null;
  for (let index = 0; ; index++) {
    const last = nameEnd(source, next);
    if (last === next || !startsName(source, next)) return index === 0 ? null : next;
    const from = kind.plural ? next : at;
    found.add({ first: next, last, from, gender: kind.gender, rule: "names/honorific" });
    const joint = tokens[last]?.folded;
    const isLast = tokens[last - 1] && index > 0 && tokens[next - 1]?.folded === "et";
    if (!kind.plural || isLast || (joint !== "," && joint !== "et") || !startsName(source, last + 1))
      return last;
    next = last + 1;
  }
}

function startsName(source: PersonSource, at: number): boolean {
  const token = source.document.tokens[at];
  if (!token) return false;
  return nameEnd(source, at) > at && !NEVER_NAMES.has(isCapitalised(token) ? token.folded : "");
}

function given(source: PersonSource, found: PersonList, at: number): number | null {
  const token = source.document.tokens[at];
  if (
    !token ||
    !isCapitalised(token) ||
    source.hitAt[at] ||
    NEVER_NAMES.has(token.folded) ||
    !(GIVEN_NAMES.has(token.folded) || source.registry.people.isGivenName(token.folded))
  )
    return null;
  const last = nameEnd(source, at);
  if (last - at < 2 || !hasTwoParts(source, at, last)) return null;
  const first = opensBefore(source, found, at) ? at - 1 : at;
  found.add({ first, last, rule: "names/given-name" });
  return last;
}

/** « Sidi Brahim Ould Sidati »: a capitalised word right before a given name belongs to the name too. */
function opensBefore(source: PersonSource, found: PersonList, at: number): boolean {
  const before = source.document.tokens[at - 1];
  if (!before || !isCapitalised(before) || source.document.tokens[at]?.spaced === false) return false;
  const isOther = source.hitAt[at - 1] || source.verbAt[at - 1] || found.at(at - 1);
  if (isOther || NEVER_NAMES.has(before.folded) || before.folded.endsWith("ment")) return false;
  return HONORIFICS[before.folded] === undefined && before.shape === "capitalised";
}

function hasTwoParts({ document }: PersonSource, first: number, last: number): boolean {
  return document.tokens.slice(first + 1, last).some((token) => token.kind === "word" && token.spaced);
}

/** « le Cubain Raul Castro », « l'Algérien Lakhdar Brahimi ». */
function inhabitant(source: PersonSource, found: PersonList, at: number): number | null {
  const { tokens } = source.document;
  const article = tokens[at - 1]?.folded;
  if (!isCapitalised(tokens[at]) || !article || !["le", "la", "l'", "du", "au", "et", ","].includes(article))
    return null;
  const reading = source.registry.nationalities.inhabitants.longestAt(tokens, at);
  const value = reading?.values[0];
  if (!reading || !value || !isCapitalised(tokens[reading.end]) || tokens[reading.end]?.spaced === false)
    return null;
  const last = nameEnd(source, reading.end);
  if (last === reading.end || !hasTwoParts(source, reading.end, last)) return null;
  found.add({ first: reading.end, last, state: value.state, rule: "names/inhabitant" });
  return last;
}

/** « les présidents kényan Uhuru Kenyatta et sud-africain Thabo Mbeki »: an adjective of state inside a list. */
function listed(source: PersonSource, found: PersonList, at: number): number | null {
  const { tokens } = source.document;
  if (!isCapitalised(tokens[at]) || source.hitAt[at] || NEVER_NAMES.has(tokens[at]?.folded ?? ""))
    return null;
  for (let first = at - 1; first >= at - 3; first--) {
    const reading = registryAdjective(source, first);
    if (reading?.end !== at) continue;
    const joint = tokens[first - 1]?.folded;
    const last = nameEnd(source, at);
    if ((joint !== "et" && joint !== ",") || !hasTwoParts(source, at, last)) return null;
    found.add({ first: at, last, state: reading.state, rule: "names/listed" });
    return last;
  }
  return null;
}

function registryAdjective(
  { registry, document }: PersonSource,
  at: number,
): { end: number; state: string } | null {
  const reading = registry.nationalities.adjectives.longestAt(document.tokens, at);
  const state = reading?.values[0]?.state;
  return reading && state !== undefined && document.tokens[at]?.shape === "lower"
    ? { end: reading.end, state }
    : null;
}

/** Verbs, as folded infinitives, whose object is a person. */
const MEETING_VERBS: ReadonlySet<string> = new Set(
  "accompagner accueillir appeler consulter designer embrasser etreindre feliciter inviter limoger nommer recevoir remercier remplacer rencontrer retrouver revoir voir".split(
    " ",
  ),
);

/** A verb of saying, or any verb behind a quotation: « », a promis Ivan Marquez ». */
function says({ document }: PersonSource, verb: VerbGroup): boolean {
  if (SAYING_VERBS.has(verb.lemma)) return true;
  const [quote, comma] = [document.tokens[verb.first - 2]?.folded, document.tokens[verb.first - 1]?.folded];
  return comma === "," && (quote === "»" || quote === '"' || quote === "”");
}

/** « selon Ivan Marquez », « a déclaré Ivan Marquez », « Ivan Marquez a déclaré ». */
function speaker(source: PersonSource, found: PersonList, at: number): number | null {
  const { tokens } = source.document;
  const token = tokens[at];
  if (!token || !isCapitalised(token) || source.hitAt[at] || NEVER_NAMES.has(token.folded)) return null;
  const last = nameEnd(source, at);
  if (!hasTwoParts(source, at, last)) return null;
  const before = tokens[at - 1];
  const verbBefore = source.verbAt[at - 1];
  const verbAfter = source.verbAt[last];
  const isSpeaker =
    (verbBefore !== undefined && verbBefore.last === at && MEETING_VERBS.has(verbBefore.lemma)) ||
    before?.folded === "selon" ||
    (verbBefore !== undefined && verbBefore.last === at && says(source, verbBefore)) ||
    (verbAfter !== undefined && verbAfter.first === last && SAYING_VERBS.has(verbAfter.lemma));
  if (!isSpeaker || token.shape === "upper") return null;
  found.add({ first: at, last, rule: "names/speaker" });
  return last;
}

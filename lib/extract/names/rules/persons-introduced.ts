import { GIVEN_NAMES } from "@/lib/lexicon/given-names";
import { HONORIFICS, NEVER_NAMES } from "@/lib/lexicon/name-clues";
import { SAINTS } from "@/lib/lexicon/place-nouns";
import { hasTwoParts, isFree, nameEnd, startsName } from "../name-end";
import type { PersonList } from "../person-list";
import { isCapitalised } from "../person-name";
import type { PersonSource } from "../persons";
import type { PersonClue } from "./person-clue";

/** Persons by what stands before their name. */
export const INTRODUCED: readonly PersonClue[] = [
  {
    name: "names/honorific",
    note: "« M. », « Mme » and « MM. » stand before persons' names alone; « MM. » is no part of a mention",
    find: honorific,
    examples: [
      "⟦ole-brandvik|M. Brandvik⟧ a vu Ole Brandvik.",
      "MM. ⟦ole-brandvik|Brandvik⟧ et ⟦jan-roos|Roos⟧, Jan Roos et Ole Brandvik",
    ],
    counterExamples: ["10 M. d'euros", "Madame est servie"],
  },
  {
    name: "names/given-name",
    note: "a given name with a capitalised word behind it",
    find: given,
    examples: [
      "avec ⟦pierre-montvallon|Pierre Montvallon⟧",
      "⟦sidi-ahmed-ould-tijani|Sidi Ahmed Ould Tijani⟧ est là",
    ],
    counterExamples: ["avec Pierre", "la rue Saint-Pierre", "à Santa Rosa de Mirel"],
  },
  {
    name: "names/aged",
    note: "whoever has an age behind the name is a person",
    find: aged,
    examples: [
      "la libération de ⟦clovenda-raziel|Clovenda Raziel⟧, 24 ans, arrêtée à Oslo",
      "⟦ezrin-pelkovar|Ezrin Pelkovar⟧, 61 ans, a voté",
    ],
    counterExamples: ["Port Royal, 24 ans plus tard et Pelkovar", "à Pelkovar, 61 personnes"],
  },
  {
    name: "names/inhabitant",
    note: "an inhabitant in the singular with a name: « le Cubain Raul Castro »",
    find: inhabitant,
    examples: ["le Norvégien ⟦tarjei-holmboe|Tarjei Holmboe⟧", "l'Algérien ⟦zoubir-lahlou|Zoubir Lahlou⟧"],
    counterExamples: ["les Norvégiens Unis", "le Norvégien moyen"],
  },
  {
    name: "names/listed",
    note: "an adjective of state inside a list of office holders",
    find: listed,
    examples: [
      "les présidents kényan Mwai Okello et sud-africain ⟦thembi-dlakude|Thembi Dlakude⟧",
      "les ministres français Luc Bertin, suédois ⟦tarjei-ekholt|Tarjei Ekholt⟧",
    ],
    counterExamples: ["le vin français Grand Cru"],
  },
];

/** « Clotilde Reiss, 24 ans, ». */
function aged(source: PersonSource, found: PersonList, at: number): number | null {
  const { tokens } = source.document;
  if (!isFree(source, at) || tokens[at]?.shape === "upper" || isCapitalised(tokens[at - 1])) return null;
  const last = nameEnd(source, at);
  const [opener, age, years, closer] = tokens.slice(last, last + 4);
  if (age?.kind !== "number" || years?.folded !== "ans") return null;
  // « Port Royal, 24 ans plus tard »
  if (closer?.folded !== (opener?.folded === "(" ? ")" : opener?.folded === "," ? "," : "")) return null;
  if (!hasTwoParts(source, at, last)) return null;
  found.add({ first: at, last, rule: "names/aged" });
  return last;
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

function given(source: PersonSource, found: PersonList, at: number): number | null {
  const word = source.document.tokens[at]?.folded ?? "";
  // « Santa Rosa », « Puerto Rico »
  const before = source.document.tokens[at - 1];
  if (before && isCapitalised(before) && SAINTS.has(before.folded)) return null;
  if (!isFree(source, at) || !(GIVEN_NAMES.has(word) || source.registry.people.isGivenName(word)))
    return null;
  const last = GIVEN_NAMES.has(word) ? pastClaim(source, at, nameEnd(source, at)) : nameEnd(source, at);
  if (last - at < 2 || !hasTwoParts(source, at, last)) return null;
  const first = opensBefore(source, found, at) ? at - 1 : at;
  found.add({ first, last, rule: "names/given-name" });
  return last;
}

/** « Jack London », « Anthony Wagner »: behind a given name a word the lexicon claims is the family name. */
function pastClaim(source: PersonSource, at: number, end: number): number {
  const hit = source.hitAt[end];
  const isSingle = hit !== undefined && hit.first === end && hit.last === end + 1;
  return end === at + 1 && isSingle && isCapitalised(source.document.tokens[end]) ? hit.last : end;
}

/** « Sidi Brahim Ould Sidati »: a capitalised word right before a given name belongs to the name too. */
function opensBefore(source: PersonSource, found: PersonList, at: number): boolean {
  const before = source.document.tokens[at - 1];
  if (!before || !isCapitalised(before) || source.document.tokens[at]?.spaced === false) return false;
  const isOther = source.hitAt[at - 1] || source.verbAt[at - 1] || found.at(at - 1);
  if (isOther || NEVER_NAMES.has(before.folded) || before.folded.endsWith("ment")) return false;
  return HONORIFICS[before.folded] === undefined && before.shape === "capitalised";
}

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

function listed(source: PersonSource, found: PersonList, at: number): number | null {
  const { tokens } = source.document;
  if (!isFree(source, at)) return null;
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

import { GOVERNMENT_BODIES, MINISTRY_TAILS, SOURCE_NOUNS } from "@/lib/lexicon/government-bodies";
import type { Document, Token } from "@/lib/text";
import type { Registry } from "../registry";
import type { Hit } from "./hits";
import type { PersonName } from "./persons";
import { NameTrie } from "./trie";

/** A body that stands for its state, tokens `[first, last)`, without article. */
export type Body = {
  readonly first: number;
  readonly last: number;
  readonly state: string;
  /** The first word, folded: « l'armée » alone refers back by it. */
  readonly head: string;
  /** The capital named in it, for « le régime de Damas ». */
  readonly literal: string | null;
};

const HEADS = trieOf(GOVERNMENT_BODIES);
const TAILS = trieOf(MINISTRY_TAILS.map((tail) => tail.toLowerCase()));
const DE: ReadonlySet<string> = new Set(["de", "d'", "du", "des"]);

function trieOf(forms: readonly string[]): NameTrie<true> {
  const trie = new NameTrie<true>();
  for (const form of forms) trie.add(form, true);
  return trie;
}

/** Finds the bodies of a text that say of which state they are; those a source hides behind are left out. */
export function findBodies(
  document: Document,
  registry: Registry,
  hits: readonly (Hit | undefined)[],
  personAt: readonly (PersonName | undefined)[],
): Body[] {
  const { tokens } = document;
  const bodies: Body[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const head = HEADS.longestAt(tokens, at);
    if (!head || hits[at]) continue;
    const body =
      withAdjective(tokens, registry, at, head.end) ??
      withCapital(tokens, hits, at, head.end) ??
      ofHead(tokens, registry, personAt, at, head.end);
    if (body && !isSource(tokens, at)) bodies.push(body);
    at = (body?.last ?? head.end) - 1;
  }
  return bodies;
}

/** « ministère russe des Affaires étrangères », « ministère de la Défense turc », « armée syrienne ». */
function withAdjective(
  tokens: readonly Token[],
  registry: Registry,
  first: number,
  end: number,
): Body | null {
  const tail = TAILS.longestAt(tokens, end)?.end ?? end;
  const adjective = registry.nationalities.adjectives.longestAt(tokens, tail);
  const state = adjective?.values[0]?.state;
  if (!adjective || state === undefined || tokens[tail]?.shape !== "lower") return null;
  const last = tail === end ? (TAILS.longestAt(tokens, adjective.end)?.end ?? adjective.end) : adjective.end;
  return { first, last, state, head: tokens[first]?.folded ?? "", literal: null };
}

/** « le régime de Damas », « le gouvernement de Kiev »: a town only, for « l'armée de la Syrie » names the state itself. */
function withCapital(
  tokens: readonly Token[],
  hits: readonly (Hit | undefined)[],
  first: number,
  end: number,
): Body | null {
  if (!DE.has(tokens[end]?.folded ?? "")) return null;
  const hit = hits[end + 1];
  if (!hit || hit.first !== end + 1) return null;
  for (const value of hit.values)
    if (value.kind === "city" && value.governs !== null)
      return {
        first,
        last: hit.last,
        state: value.governs,
        head: tokens[first]?.folded ?? "",
        literal: value.id,
      };
  return null;
}

const LED: ReadonlySet<string> = new Set(["administration", "gouvernement", "junte"]);
/** Words between the body and the name: « la junte du général X ». */
const TITLE_REACH = 4;
const LEADING: ReadonlySet<string> = new Set(["head-of-government", "head-of-state"]);

/** « le gouvernement de Boris Johnson », « l'administration Trump »: the body of whoever leads the state. */
function ofHead(
  tokens: readonly Token[],
  registry: Registry,
  personAt: readonly (PersonName | undefined)[],
  first: number,
  end: number,
): Body | null {
  const head = tokens[first]?.folded ?? "";
  if (end !== first + 1 || !LED.has(head)) return null;
  const isOf = DE.has(tokens[end]?.folded ?? "");
  const start = isOf ? end + 1 : end;
  let at = start;
  const furthest = isOf ? start + TITLE_REACH : start;
  while (at < furthest && !personAt[at]) at++;
  const person = personAt[at];
  if (!person || person.from !== at || (at > start && person.title?.first !== start)) return null;
  const state = stateLedBy(registry, person);
  return state === null ? null : { first, last: isOf ? end : person.last, state, head, literal: null };
}

function stateLedBy({ actors, states }: Registry, { ids, title, state }: PersonName): string | null {
  for (const id of ids) {
    const led = actors.get(id)?.terms.find(({ office, of }) => LEADING.has(office) && states.has(of));
    if (led) return led.of;
  }
  const own = actors.get(ids[0] ?? "")?.of ?? null;
  return title?.of.find((of) => states.has(of)) ?? state ?? (own !== null && states.has(own) ? own : null);
}

function isSource(tokens: readonly Token[], first: number): boolean {
  for (let at = first - 1; at >= first - 3; at--) {
    const word = tokens[at]?.folded;
    if (word !== undefined && SOURCE_NOUNS.has(word)) return true;
  }
  return false;
}

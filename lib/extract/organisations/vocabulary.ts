import type { Token } from "@/lib/text";
import { type Hit } from "../names/hits";
import { namesIn } from "../names/layer";
import { isCapitalised } from "../names/person-name";
import { freeHit, isClaimed } from "../names/vocabulary";
import type { TokenClass, Vocabulary } from "../vocabulary";

/** Small words inside names: « Save the Children », « Médecins sans frontières ». */
const LINKS: ReadonlySet<string> = new Set([
  "of",
  "the",
  "for",
  "de",
  "du",
  "des",
  "la",
  "sans",
  "et",
  "and",
  "pour",
  "d'",
  "l'",
]);
const LONGEST = 6;

const organisation: TokenClass = {
  starts: { kinds: ["word"] },
  read: (tokens, at) => {
    const names = namesIn(tokens);
    const hit = names ? freeHit(names, at) : null;
    return hit && organisationOf(hit) !== null ? { value: hit, end: hit.last } : null;
  },
  heads: (tokens) => (namesIn(tokens)?.hits ?? []).map(({ first }) => first),
};

export function organisationOf(hit: Hit): string | null {
  for (const value of hit.values) if (value.kind === "organisation") return value.id;
  return null;
}

/** A name with capitals that nothing known claims; its value is the token after the last capitalised word. */
const unknownName: TokenClass = {
  starts: { kinds: ["word"] },
  read: (tokens, at) => {
    const end = endOfUnknown(tokens, at);
    return end > at ? { value: end, end } : null;
  },
};

function endOfUnknown(tokens: readonly Token[], at: number): number {
  const names = namesIn(tokens);
  if (!names || !isCapitalised(tokens[at])) return at;
  let end = at;
  for (let next = at; next < at + LONGEST; next++) {
    const token = tokens[next];
    if (!token || names.hitAt[next] || isClaimed(names, next) || (next > at && token.breaks > 0)) break;
    if (isCapitalised(token)) end = next + 1;
    else if (token.folded !== "-" && !LINKS.has(token.folded)) break;
  }
  return end;
}

/** Acronyms of things. */
const NOT_ORGANISATIONS: ReadonlySet<string> = new Set([
  "adn",
  "gps",
  "hiv",
  "ong",
  "pdg",
  "pib",
  "pme",
  "sida",
  "tnt",
  "tva",
  "vih",
]);

/** Three capitals or more that nothing known claims. */
const acronym: TokenClass = {
  starts: { kinds: ["word"] },
  read: (tokens, at) => {
    const token = tokens[at];
    const names = namesIn(tokens);
    if (!token || !names || token.shape !== "upper" || token.raw.length < 3) return null;
    if (NOT_ORGANISATIONS.has(token.folded)) return null;
    return names.hitAt[at] || isClaimed(names, at) ? null : { value: token.folded, end: at + 1 };
  },
};

export const ORGANISATION_VOCABULARY: Vocabulary = { acronym, organisation, "unknown-name": unknownName };

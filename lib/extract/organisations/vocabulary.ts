import { GROUP_NOUNS_BEFORE_NAMES, THINGS } from "@/lib/lexicon/group-names";
import { isFiniteVerb, type Token } from "@/lib/text";
import { foreign } from "../names/foreign";
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
  "al",
  "el",
  "para",
  "por",
  "y",
]);
const FOREIGN_LINKS: ReadonlySet<string> = new Set(["and", "for", "of", "para", "por", "the", "y"]);
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
    if (!token || isClaimed(names, next) || (next > at && token.breaks > 0)) break;
    const hit = names.hitAt[next];
    if (hit) {
      const within = next > at ? endWithin(tokens, hit, names.hitAt[hit.last] !== undefined) : null;
      if (within === null) break;
      end = within;
      next = within - 1;
      continue;
    }
    if (isCapitalised(token)) end = next + 1;
    else if (token.folded !== "-" && !LINKS.has(token.folded)) break;
  }
  return end;
}

/** The end of a place's name inside a firm's (« Soleil Levant Mining ») or a foreign body's (« Ideas para la Paz »). */
function endWithin(tokens: readonly Token[], { first, last }: Hit, isHitNext: boolean): number | null {
  if (FOREIGN_LINKS.has(tokens[first - 1]?.folded ?? "")) return last;
  const next = tokens[last];
  const goesOn = isCapitalised(tokens[first - 1]) && isCapitalised(next) && next?.spaced && next.breaks === 0;
  return goesOn && !isHitNext ? last : null;
}

/** Three capitals or more that nothing known claims, of no thing (« TVA »); parts may be joined: « VMRO-DPMNE ». */
const acronym: TokenClass = {
  starts: { kinds: ["word"] },
  read: (tokens, at) => {
    const token = tokens[at];
    const names = namesIn(tokens);
    if (!token || !names || token.shape !== "upper" || token.raw.length < 3) return null;
    if (THINGS.has(token.folded) || names.hitAt[at] || isClaimed(names, at)) return null;
    let end = at + 1;
    while (tokens[end]?.folded === "-" && tokens[end]?.spaced === false) {
      const part = tokens[end + 1];
      if (part?.shape !== "upper" || part.kind !== "word" || part.spaced || names.hitAt[end + 1]) return null;
      end += 2;
    }
    return { value: token.folded, end };
  },
};

/** An adjective or a participle that may stand between a noun and a name; no small word. */
const describing: TokenClass = {
  starts: { kinds: ["word"] },
  read: (tokens, at) => {
    const token = tokens[at];
    if (token?.kind !== "word" || token.shape !== "lower" || token.raw.length < 4) return null;
    const verb = namesIn(tokens)?.verbAt[at];
    return SMALL.has(token.folded) || (verb && isFiniteVerb(verb))
      ? null
      : { value: token.folded, end: at + 1 };
  },
};

/** « italien » before the name of a firm; « l'Italien X » is a person. */
const smallForeign: TokenClass = {
  starts: foreign.starts,
  read: (tokens, at) => (tokens[at]?.shape === "lower" ? foreign.read(tokens, at) : null),
};

/** Small words of four letters or more. */
const SMALL: ReadonlySet<string> = new Set(
  "apres avant avec cette chez comme contre dans depuis dont durant elle elles entre leur leurs lors mais nous pendant plus pour puis quand quel sans sauf selon social sous tous tout toute vers vous".split(
    " ",
  ),
);

export const ORGANISATION_VOCABULARY: Vocabulary = {
  acronym,
  describing,
  foreign: smallForeign,
  organisation,
  "unknown-name": unknownName,
  "group-noun": {
    starts: { words: GROUP_NOUNS_BEFORE_NAMES },
    read: (tokens, at) => {
      const word = tokens[at]?.folded ?? "";
      return GROUP_NOUNS_BEFORE_NAMES.has(word) ? { value: word, end: at + 1 } : null;
    },
  },
};

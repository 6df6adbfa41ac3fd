import { COMMUNITIES, DIVIDED_COUNTRIES } from "@/lib/lexicon/divided-countries";
import { PARTY_ADJECTIVES } from "@/lib/lexicon/known-for";
import type { Token } from "@/lib/text";
import type { Hit } from "./hits";
import type { TitleHead } from "./title-forms";

/** A complement read up to a token: more of the same may follow. */
export type Step = {
  readonly end: number;
  readonly of: readonly string[];
  readonly gender?: "m" | "f" | null;
  readonly sentTo?: string | null;
};

const PARTIES = new Map(
  Object.entries(PARTY_ADJECTIVES).flatMap(([id, forms]) =>
    forms.split(" ").map((form) => [form, id] as const),
  ),
);
/** Roles, folded, whose party tells the state: « le président républicain ». */
const OF_PARTY: ReadonlySet<string> = new Set([
  "president",
  "presidente",
  "senateur",
  "senatrice",
  "candidat",
  "candidate",
]);

/** « le président républicain », « le sénateur démocrate ». */
export function ofParty(tokens: readonly Token[], at: number, heads: readonly TitleHead[]): Step | null {
  const state = PARTIES.get(tokens[at]?.folded ?? "");
  if (state === undefined || !heads.some(({ role }) => OF_PARTY.has(role))) return null;
  return { of: [state], end: at + 1 };
}

/** « chypriotes grec et turc »: two communities of one land. */
export function ofCommunities(tokens: readonly Token[], at: number): Step | null {
  const communities = COMMUNITIES[tokens[at]?.folded ?? ""];
  const one = communities?.[tokens[at + 1]?.folded ?? ""];
  const two = tokens[at + 2]?.folded === "et" ? communities?.[tokens[at + 3]?.folded ?? ""] : undefined;
  return one === undefined || two === undefined ? null : { of: [one, two], end: at + 4 };
}

/** « du Sud », of the one divided country of which the text names a half. */
export function ofHalf(
  tokens: readonly Token[],
  at: number,
  hits: readonly (Hit | undefined)[],
): Step | null {
  const half = tokens[at]?.folded === "du" ? halfAt(tokens, at + 1, hits) : null;
  return half === null ? null : { of: [half], end: at + 2 };
}

/** The state that « Nord » or « Sud » at a token means; null in a text that names no half of a divided country, or of two. */
export function halfAt(
  tokens: readonly Token[],
  at: number,
  hits: readonly (Hit | undefined)[],
): string | null {
  const half = tokens[at];
  if (half?.shape !== "capitalised" || (half.folded !== "nord" && half.folded !== "sud")) return null;
  const country = dividedCountry(hits);
  return country ? (half.folded === "nord" ? country.north : country.south) : null;
}

type DividedCountry = (typeof DIVIDED_COUNTRIES)[number];
const SPOKEN_OF = new WeakMap<readonly (Hit | undefined)[], DividedCountry | null>();

function dividedCountry(hits: readonly (Hit | undefined)[]): DividedCountry | null {
  const known = SPOKEN_OF.get(hits);
  if (known !== undefined) return known;
  const states = new Set(hits.flatMap((hit) => hit?.values.map(stateOf) ?? []));
  const found = DIVIDED_COUNTRIES.filter(({ north, south }) => states.has(north) || states.has(south));
  const country = found.length === 1 ? (found[0] ?? null) : null;
  SPOKEN_OF.set(hits, country);
  return country;
}

function stateOf(value: Hit["values"][number]): string | null {
  if (value.kind === "state") return value.id;
  return "governs" in value ? value.governs : null;
}

import { DIVIDED_COUNTRIES } from "@/lib/lexicon/divided-countries";
import type { Token } from "@/lib/text";
import { namesIn } from "../../names/layer";
import { isCapitalised } from "../../names/person-name";
import { defineRule, type Match, type Rule } from "../../rule";
import type { Reference } from "../types";

type Country = (typeof DIVIDED_COUNTRIES)[number];

const SPOKEN_OF = new WeakMap<readonly Token[], Country | null>();

/** The one divided country of which a text names a half, or both; null when there are several. */
function countryIn(tokens: readonly Token[]): Country | null {
  const known = SPOKEN_OF.get(tokens);
  if (known !== undefined) return known;
  const states = new Set(
    namesIn(tokens)?.hits.flatMap(({ values }) => values.map((value) => value.kind === "state" && value.id)),
  );
  const found = DIVIDED_COUNTRIES.filter(
    ({ north, south, plural }) =>
      states.has(north) || states.has(south) || tokens.some(({ folded }) => folded === plural),
  );
  const country = found.length === 1 ? (found[0] ?? null) : null;
  SPOKEN_OF.set(tokens, country);
  return country;
}

/** The half that « le Nord » or « le Sud » means. */
function half({ document, from }: Match): Reference | null {
  const token = document.tokens[from];
  const country = isCapitalised(token) ? countryIn(document.tokens) : null;
  if (!country) return null;
  return { kind: "divided", states: [token?.folded === "nord" ? country.north : country.south] };
}

/** The halves of a country that is two states. */
export const DIVIDED: readonly Rule<Reference>[] = [
  defineRule<Reference>({
    name: "actors/both-halves",
    note: "« les deux Corées » are two states",
    pattern: "(les|des|aux|ces) <deux plural:(corees|soudans)>",
    produce: (match) => {
      const country = DIVIDED_COUNTRIES.find(({ plural }) => plural === match.get("plural"));
      return country ? { kind: "divided", states: [country.north, country.south] } : null;
    },
    examples: [
      "Les ⟦coree-du-nord+coree-du-sud|deux Corées⟧ se sont parlé.",
      "la frontière entre les ⟦soudan+soudan-du-sud|deux Soudans⟧",
    ],
    counterExamples: ["Les deux Guinées se sont parlé."],
  }),
  defineRule<Reference>({
    name: "actors/half",
    note: "« le Nord » that acts is the northern half of the divided country the text speaks of",
    pattern: [
      "(le|l') <(nord|sud)> [verb]",
      "(entre|avec|selon|par|contre) le <(nord|sud)>",
      "entre <(nord|sud)> et (nord|sud)",
      "entre (le)? (nord|sud) et (le)? <(nord|sud)>",
    ],
    produce: half,
    examples: [
      "La Corée du Sud attend. Le ⟦coree-du-nord|Nord⟧ a refusé.",
      "Pyongyang veut un dialogue entre le ⟦coree-du-nord|Nord⟧ et le ⟦coree-du-sud|Sud⟧. La Corée du Nord attend.",
    ],
    counterExamples: ["Le Nord a refusé.", "La Corée du Nord attend. Un vent du nord souffle sur le nord."],
  }),
];

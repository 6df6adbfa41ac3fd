import type { Context } from "../context";
import { type Candidate, compileRules, runRules } from "../runner";
import type { Hit } from "./hits";
import { type Names, namesOf } from "./layer";
import { listedPlaces } from "./listed-places";
import { DATELINE_CLUES } from "./rules/datelines";
import { ADDRESSEE_CLUES, GOVERNMENT_CLUES } from "./rules/governments";
import { PLACE_CLUES } from "./rules/places";
import { APPOSED_PLACE_CLUES } from "./rules/places-apposed";
import { FOREIGN_PLACE_CLUES } from "./rules/places-foreign";
import { freeHit, governsOf, NAME_VOCABULARY } from "./vocabulary";

/** What a name that can be both is in its sentence. */
export type Reading = "place" | "government";

/** A known name that nothing else claims, read as place or as one that acts, with the rule that decided. */
export type ReadName = { readonly hit: Hit; readonly reading: Reading; readonly rule: string };

/** All clues, the strongest first. */
export const NAME_RULES = [
  ...ADDRESSEE_CLUES,
  ...DATELINE_CLUES,
  ...PLACE_CLUES,
  ...APPOSED_PLACE_CLUES,
  ...FOREIGN_PLACE_CLUES,
  ...GOVERNMENT_CLUES,
] as const;

const CLUES = compileRules<Reading>(NAME_RULES, NAME_VOCABULARY);
const RANK = new Map(NAME_RULES.map((rule, rank) => [rule.name, rank]));
const READ = new WeakMap<Names, readonly ReadName[]>();

/** Clues that hold for a whole list: « rendu à X, Y et Z », « parti pour X, Y et Z ». */
const LIST_OPENERS: ReadonlySet<string> = new Set(["names/locative", "names/motion", "names/candidate"]);

/** Reads every known name of a text as the place or as one that acts. */
export function readNames(context: Pick<Context, "document" | "verbs" | "registry">): readonly ReadName[] {
  const names = namesOf(context);
  const known = READ.get(names);
  if (known) return known;
  const best = strongest(runRules(CLUES, context.document));
  const read: ReadName[] = [];
  const listed = listedPlaces(
    context.document,
    names,
    (hit) => LIST_OPENERS.has(best.get(hit.first)?.rule.name ?? "") || isPlainTown(hit),
    (hit) => best.get(hit.first)?.rule.name === "names/candidate",
  );
  for (const hit of names.hits) {
    if (!freeHit(names, hit.first)) continue;
    if (listed.has(hit)) read.push({ hit, reading: "place", rule: "names/list" });
    else read.push(readOne(context, hit, best.get(hit.first), read[read.length - 1]));
  }
  READ.set(names, read);
  return read;
}

/** A town that stands for no government: « Naplouse, Ramallah et Jénine » are three towns. */
function isPlainTown({ values }: Hit): boolean {
  return values.every((value) => value.kind === "city" && governsOf(value) === null);
}

function strongest(candidates: readonly Candidate<Reading>[]): Map<number, Candidate<Reading>> {
  const best = new Map<number, Candidate<Reading>>();
  for (const candidate of candidates) {
    const held = best.get(candidate.from);
    if (!held || rankOf(candidate) < rankOf(held)) best.set(candidate.from, candidate);
  }
  return best;
}

function rankOf(candidate: Candidate<Reading>): number {
  return RANK.get(candidate.rule.name) ?? Number.MAX_SAFE_INTEGER;
}

function readOne(
  context: Pick<Context, "document">,
  hit: Hit,
  clue: Candidate<Reading> | undefined,
  before: ReadName | undefined,
): ReadName {
  if (!hit.values.some((value) => governsOf(value) !== null)) {
    const isPlace = hit.values.some((value) => "governs" in value);
    return { hit, reading: isPlace ? "place" : "government", rule: isPlace ? "names/place" : "names/known" };
  }
  const isPair = before !== undefined && isCoordinated(context, before.hit, hit);
  // « Paris, Bonn et Londres ont salué »: a plain town says nothing of the capital behind it that acts.
  if (isPair && (clue === undefined || before.hit.values.some((value) => governsOf(value) !== null)))
    return { hit, reading: before.reading, rule: "names/coordination" };
  if (clue) return { hit, reading: clue.value, rule: clue.rule.name };
  return { hit, reading: "government", rule: "names/bare" };
}

/** Prepositions that a list says again before each name. */
const REPEATED: ReadonlySet<string> = new Set(["a", "d'", "de"]);

/** « X et Y », « la X ou la Y »: both are the same. */
function isCoordinated({ document }: Pick<Context, "document">, one: Hit, two: Hit): boolean {
  const { tokens } = document;
  let at = two.first - 1;
  if (["le", "la", "l'", "les"].includes(tokens[at]?.folded ?? "")) at--;
  // « à Téhéran et à Washington »
  const preposition = tokens[at]?.folded ?? "";
  if (REPEATED.has(preposition) && tokens[one.first - 1]?.folded === preposition) at--;
  const joint = tokens[at]?.folded;
  if (joint !== "et" && joint !== "ou" && joint !== "ni" && joint !== "puis") return false;
  if (tokens[at]?.raw === "où") return false;
  return one.last === at || (one.last === at - 1 && tokens[at - 1]?.folded === ",");
}

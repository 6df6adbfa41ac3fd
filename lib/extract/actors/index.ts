import type { Actor, ActorMention } from "@/lib/domain";
import { stateAtTheTime } from "../at-the-time";
import type { Context } from "../context";
import { namesOf } from "../names/layer";
import { readNames } from "../names/readings";
import type { Registry } from "../registry";
import { compileRules, type RuleSet, runRules } from "../runner";
import { withoutOverlaps } from "./refine/overlaps";
import { resolveReferences } from "./refine/resolve";
import { BODIES } from "./rules/bodies";
import { DIVIDED } from "./rules/divided";
import { FIGURES } from "./rules/figures";
import { GROUPS } from "./rules/groups";
import { HOSTS } from "./rules/hosts";
import { OFFICES } from "./rules/offices";
import { PEOPLES } from "./rules/peoples";
import { SETS } from "./rules/state-sets";
import type { Reference, ReferenceMention } from "./types";
import { actorVocabulary } from "./vocabulary";

/** The rules of the stage, for the catalogue and the tests. */
export const actorRules = [
  ...FIGURES,
  ...HOSTS,
  ...OFFICES,
  ...SETS,
  ...GROUPS,
  ...DIVIDED,
  ...BODIES,
  ...PEOPLES,
];

const COMPILED = new WeakMap<Registry, RuleSet<Reference>>();

function rulesFor(registry: Registry): RuleSet<Reference> {
  const known = COMPILED.get(registry);
  if (known) return known;
  const rules = compileRules(actorRules, actorVocabulary(registry));
  COMPILED.set(registry, rules);
  return rules;
}

/**
 * Finds the persons and states that act, in text order, never overlapping: by name, by office, by anaphor or by
 * metonymy. Offices are those held at `context.anchor`. Whoever cannot be told is left out.
 *
 * @example "Moscou accuse M. Kerry" // [{ text: "Moscou", actors: ["russie"], form: "metonym", literal: "moscou", … }, …]
 */
export function findActors(context: Context): ActorMention[] {
  const names = namesOf(context);
  const persons = names.persons.map<ReferenceMention>((name) => ({
    first: name.from,
    last: name.last,
    reference: { kind: "person", name },
    rule: name.rule,
  }));
  const found = runRules(rulesFor(context.registry), context.document)
    .filter(({ from, value }) => !(isBare(value) && names.claimed[from]))
    .map<ReferenceMention>(({ from, to, value, rule }) => ({
      first: from,
      last: to,
      reference: value,
      rule: rule.name,
    }));
  const taken = [...context.places, ...context.organisations];
  const references = withoutOverlaps(context.document, [...persons, ...stateNames(context), ...found], taken);
  const mentions = resolveReferences(context, references);
  for (const mention of mentions)
    mention.actors = mention.actors.map((id) => stateAtTheTime(id, mention.text, context.anchor));
  return mentions;
}

/** « l'armée » in « le chef de l'armée » belongs to the title. */
function isBare({ kind }: Reference): boolean {
  return kind === "body-again" || kind === "conflict-state";
}

/** States by their own name, their capital, their seat of power or their ministry. */
function stateNames(context: Context): ReferenceMention[] {
  return readNames(context).flatMap(({ hit, reading, rule }) => {
    if (reading !== "government") return [];
    for (const value of hit.values) {
      const state =
        value.kind === "state"
          ? value.id
          : value.kind === "institution"
            ? value.state
            : "governs" in value
              ? value.governs
              : null;
      if (state === null) continue;
      const literal = hit.values.find((one) => "governs" in one && one.governs !== null);
      const reference: Reference = {
        kind: "state",
        state,
        form: value.kind === "state" ? "name" : "metonym",
        literal: literal && "id" in literal && value.kind !== "state" ? literal.id : null,
      };
      return [{ first: hit.first, last: hit.last, reference, rule }];
    }
    return [];
  });
}

/** The actors a text introduces that the registry does not know: the name as written, of the state its title says. */
export function newActors(context: Context): Actor[] {
  const actors = new Map<string, Actor>();
  for (const { ids, name, isFull, gender, title, state } of namesOf(context).persons) {
    const [id] = ids;
    if (id === undefined || context.registry.actors.has(id)) continue;
    const known = actors.get(id);
    if (known && (known.of !== null || !isFull)) continue;
    actors.set(id, {
      id,
      kind: "person",
      name: known?.name ?? name,
      aliases: [],
      ...(gender === null ? {} : { gender }),
      of: title?.of[0] ?? state ?? null,
      terms: [],
      text: null,
      wikidata: null,
    });
  }
  return [...actors.values()];
}

import {
  ADVERSARY_NOUNS,
  AGED_NOUNS,
  GOVERNMENT_VERBS,
  GUEST_NOUNS,
  HOSTED_EVENTS,
  PERSON_GROUPS,
  SOLDIER_NOUNS,
  STATE_GROUPS,
} from "@/lib/lexicon/anaphors";
import { CALLINGS, PARTY_ADJECTIVES, REGIONAL_GENTILES, STANDING_CALLINGS } from "@/lib/lexicon/known-for";
import { isFiniteVerb } from "@/lib/text";
import { namesIn } from "../names/layer";
import { isCapitalised } from "../names/person-name";
import { isClaimed, NAME_VOCABULARY, verbClass } from "../names/vocabulary";
import type { Registry } from "../registry";
import { phraseClass, type TokenClass, type Vocabulary } from "../vocabulary";

const COUNTS = { deux: 2, trois: 3, quatre: 4, cinq: 5, six: 6, sept: 7, huit: 8 };

/** A title where its mention begins: at the article, or at the title where the article is contracted. */
const title: TokenClass = {
  starts: { kinds: ["word"] },
  read: (tokens, at) => {
    const names = namesIn(tokens);
    const found = names?.titleFrom.get(at);
    return found && !names?.titlesWithName.has(found.first) ? { value: found, end: found.last } : null;
  },
  heads: (tokens) => namesIn(tokens)?.titleFrom.keys() ?? [],
};

const body: TokenClass = {
  starts: { kinds: ["word"] },
  read: (tokens, at) => {
    const found = namesIn(tokens)?.bodyAt[at];
    return found?.first === at ? { value: found, end: found.last } : null;
  },
  heads: (tokens) => (namesIn(tokens)?.bodies ?? []).map(({ first }) => first),
};

const governmentVerb = verbClass(
  (verb) =>
    isFiniteVerb(verb) && (GOVERNMENT_VERBS.has(verb.lemma) || GOVERNMENT_VERBS.has(verb.modal ?? "")),
);

const URGING: ReadonlySet<string> = new Set([
  "appeler",
  "encourager",
  "engager",
  "exhorter",
  "inciter",
  "inviter",
]);

const urgingVerb = verbClass(({ lemma, passive }) => URGING.has(lemma) && !passive);

/** « Russes », « Américains »: with a capital, in the plural, nobody's name. */
function inhabitants(registry: Registry): TokenClass {
  return {
    starts: { words: registry.nationalities.inhabitants.firstWords() },
    read: (tokens, at) => {
      const names = namesIn(tokens);
      if (!names || !isCapitalised(tokens[at]) || isClaimed(names, at) || names.hitAt[at]) return null;
      const reading = registry.nationalities.inhabitants.longestAt(tokens, at);
      const value = reading?.values.find((one) => one.number !== "singular");
      return reading && value ? { value: value.state, end: reading.end } : null;
    },
  };
}

/** « Finlandais », one of them, with no name behind. */
function inhabitant(registry: Registry): TokenClass {
  return {
    starts: { words: registry.nationalities.inhabitants.firstWords() },
    read: (tokens, at) => {
      const names = namesIn(tokens);
      if (!names || !isCapitalised(tokens[at]) || isClaimed(names, at) || names.hitAt[at]) return null;
      const reading = registry.nationalities.inhabitants.longestAt(tokens, at);
      if (!reading || isCapitalised(tokens[reading.end])) return null;
      const value = reading.values[0];
      return value ? { value: value.state, end: reading.end } : null;
    },
  };
}

/** « américain », « macédonienne », « républicain »: an adjective that tells where somebody is from. */
function origin(registry: Registry): TokenClass {
  const parties = new Map(
    Object.entries(PARTY_ADJECTIVES).flatMap(([state, forms]) =>
      forms.split(" ").map((form) => [form, state] as const),
    ),
  );
  return {
    starts: { kinds: ["word"] },
    read: (tokens, at) => {
      const reading = registry.nationalities.adjectives.longestAt(tokens, at);
      const [value] = reading?.values ?? [];
      if (reading && value) return { value: value.state, end: reading.end };
      const state = parties.get(tokens[at]?.folded ?? "");
      return state === undefined ? null : { value: state, end: at + 1 };
    },
  };
}

function nouns(forms: readonly string[]): TokenClass {
  return phraseClass(Object.fromEntries(forms.map((form) => [form, form])));
}

/** The token classes of this stage; the names of peoples come from the registry. */
export function actorVocabulary(registry: Registry): Vocabulary {
  return {
    ...NAME_VOCABULARY,
    title,
    body,
    "government-verb": governmentVerb,
    "urging-verb": urgingVerb,
    inhabitant: inhabitant(registry),
    inhabitants: inhabitants(registry),
    count: phraseClass(COUNTS),
    adversary: nouns(ADVERSARY_NOUNS),
    aged: phraseClass(AGED_NOUNS),
    origin: origin(registry),
    calling: phraseClass(
      Object.fromEntries(
        Object.entries(CALLINGS).map(([form, ids]) => [
          form,
          { ids: new Set(ids.split(" ")), stands: STANDING_CALLINGS.has(form) },
        ]),
      ),
    ),
    guest: nouns(GUEST_NOUNS),
    "hosted-event": nouns(HOSTED_EVENTS),
    regional: phraseClass(
      Object.fromEntries(
        Object.entries(REGIONAL_GENTILES).flatMap(([state, forms]) =>
          forms.split(" ").map((form) => [form, state]),
        ),
      ),
    ),
    soldier: nouns(SOLDIER_NOUNS),
    "person-group": phraseClass(Object.fromEntries(PERSON_GROUPS.map((form) => [form, form]))),
    "state-group": phraseClass(Object.fromEntries(STATE_GROUPS.map((form) => [form, form]))),
  };
}

import { WEEKDAYS } from "@/lib/lexicon/calendar/weekdays";
import {
  ACTOR_PREPOSITIONS,
  ALLY_NOUNS,
  ATTACK_NOUNS,
  BUILDING_NOUNS,
  DATIVE_NOUNS,
  DATIVE_VERBS,
  EVENT_NOUNS,
  EVOKING_VERBS,
  FATE_VERBS,
  GEOGRAPHY_NOUNS,
  JOURNEY_NOUNS,
  MOTION_VERBS,
  PASSING_VERBS,
  PEOPLE_NOUNS,
  PLACE_OBJECT_VERBS,
  PRESSURE_WORDS,
  REJOINING_VERBS,
  STRICKEN_VERBS,
  TALK_VERBS,
  THEME_NOUNS,
  TOWN_FATE_VERBS,
  VEHICLE_NOUNS,
} from "@/lib/lexicon/metonymy";
import { SAYING_VERBS } from "@/lib/lexicon/verbs";
import { isFiniteVerb, type Token, type VerbGroup } from "@/lib/text";
import type { TokenClass, Vocabulary } from "../vocabulary";
import { foreign } from "./foreign";
import type { Hit } from "./hits";
import type { KnownName } from "./known";
import { type Names, namesIn } from "./layer";

/** A form of a known name in the text that nothing else has claimed: no person's name, no title holds it. */
export function freeHit(names: Names, at: number): Hit | null {
  const hit = names.hitAt[at];
  if (!hit || hit.first !== at || isClaimed(names, at)) return null;
  return hit;
}

/** Whether a token belongs to a person's name or to a title. */
export function isClaimed(names: Names, at: number): boolean {
  return names.personAt[at] !== undefined || names.claimed[at] === true;
}

export function governsOf(value: KnownName): string | null {
  if (value.kind === "state") return value.id;
  if (value.kind === "institution") return value.state;
  if ("governs" in value) return value.governs ?? value.seats;
  return null;
}

function hitClass(test: (value: KnownName) => boolean): TokenClass {
  return {
    starts: { kinds: ["word"] },
    read: (tokens, at) => {
      const names = namesIn(tokens);
      const hit = names ? freeHit(names, at) : null;
      return hit?.values.some(test) ? { value: hit, end: hit.last } : null;
    },
    heads: (tokens) =>
      (namesIn(tokens)?.hits ?? []).flatMap(({ first, values }) => (values.some(test) ? first : [])),
  };
}

/** A token class of the verb groups that pass a test. */
export function verbClass(test: (verb: VerbGroup) => boolean): TokenClass {
  return {
    starts: { kinds: ["word"] },
    read: (tokens, at) => {
      const verb = namesIn(tokens)?.verbAt[at];
      return verb && verb.first === at && test(verb) ? { value: verb, end: verb.last } : null;
    },
    heads: (tokens) => (namesIn(tokens)?.verbs ?? []).flatMap((verb) => (test(verb) ? verb.first : [])),
  };
}

/** A token class of the words of a table. */
export function wordClass(words: ReadonlySet<string>): TokenClass {
  return {
    starts: { words },
    read: (tokens, at) => {
      const token = tokens[at];
      return token && words.has(token.folded) ? { value: token.folded, end: at + 1 } : null;
    },
  };
}

/** « rendre compte à Bruxelles aux dirigeants », « rendre visite »: set phrases that give nothing. */
const RENDERED: ReadonlySet<string> = new Set(["compte", "public", "publique", "visite"]);

const dativeVerb: TokenClass = {
  starts: { kinds: ["word"] },
  read: (tokens, at) => {
    const verb = namesIn(tokens)?.verbAt[at];
    if (!verb || verb.first !== at || !DATIVE_VERBS.has(verb.lemma)) return null;
    const isIdle =
      (verb.lemma === "rendre" && (verb.reflexive || RENDERED.has(tokens[verb.last]?.folded ?? ""))) ||
      (verb.lemma === "donner" && verb.reflexive) ||
      isAudience(tokens, verb);
    return isIdle ? null : { value: verb, end: verb.last };
  },
};

const RECEPTIONS: ReadonlySet<string> = new Set(["audience", "reception", "diner", "banquet", "fete"]);
const OBJECT_REACH = 6;

/** « accordera lundi à Belgrade une audience à X », « donnera à Rome un dîner »: where, not to whom. */
function isAudience(tokens: readonly Token[], { lemma, last }: VerbGroup): boolean {
  if (lemma !== "accorder" && lemma !== "donner") return false;
  return tokens.slice(last, last + OBJECT_REACH).some(({ folded }) => RECEPTIONS.has(folded));
}

/** « faire part à Moscou de ses doutes », not « prendre part à Moscou à une réunion ». */
const dativeNoun: TokenClass = {
  starts: { words: DATIVE_NOUNS },
  read: (tokens, at) => {
    const word = tokens[at]?.folded ?? "";
    if (!DATIVE_NOUNS.has(word)) return null;
    const isIdle = word === "part" && namesIn(tokens)?.verbAt[at - 1]?.lemma !== "faire";
    return isIdle ? null : { value: word, end: at + 1 };
  },
};

/** Words that end the reach of a verb or noun over what follows. */
const STOPS: ReadonlySet<string> = new Set([
  "et",
  "ou",
  "mais",
  "que",
  "qu'",
  "qui",
  "dont",
  "a",
  "au",
  "aux",
]);

/** A word over which a noun or verb reaches: no conjunction, no preposition « à », no verb. */
const any: TokenClass = {
  starts: { kinds: ["word", "number", "symbol"] },
  read: (tokens, at) => {
    const token = tokens[at];
    if (!token || STOPS.has(token.folded) || (token.kind === "symbol" && token.folded !== "-")) return null;
    const verb = namesIn(tokens)?.verbAt[at];
    return verb && isFiniteVerb(verb) ? null : { value: token.folded, end: at + 1 };
  },
};

/** « , Budapest et Ankara »: what a list adds to its first name. */
const moreGovernments: TokenClass = {
  starts: { words: [",", "et", "ou"] },
  read: (tokens, at) => {
    const names = namesIn(tokens);
    if (!names) return null;
    let end = at;
    for (let count = 0; count < MOST_LISTED; count++) {
      const joint = tokens[end]?.folded;
      const hit = freeHit(names, end + 1);
      if (!hit || (joint !== "," && joint !== "et" && joint !== "ou")) break;
      end = hit.last;
    }
    return end > at ? { value: end, end } : null;
  },
};

const MOST_LISTED = 6;

const knownGroup: TokenClass = {
  starts: { kinds: ["word"] },
  read: (tokens, at) => {
    const names = namesIn(tokens);
    const hit = names ? freeHit(names, at) : null;
    const isGroup =
      hit?.values.some(({ kind }) => kind === "organisation") && tokens[at]?.folded.endsWith("s");
    return hit && isGroup && tokens[at]?.shape !== "upper" ? { value: hit, end: hit.last } : null;
  },
  heads: (tokens) => (namesIn(tokens)?.hits ?? []).map(({ first }) => first),
};

/** When something is done, between a verb and its object: « regagnera ensuite », « a quitté mardi soir ». */
const when: TokenClass = {
  starts: { kinds: ["word"] },
  read: (tokens, at) => {
    const word = tokens[at]?.folded ?? "";
    if (WHEN.has(word)) return { value: word, end: at + 1 };
    const isPart =
      word === "dans" && tokens[at + 1]?.folded === "la" && SPANS.has(tokens[at + 2]?.folded ?? "");
    if (isPart) return { value: word, end: at + 3 };
    const day = LEADING.has(word) ? at + 1 : at;
    const name = tokens[day]?.folded ?? "";
    if (day > at && (WHEN_LED.has(name) || PARTS_OF_DAY.has(name))) return { value: word, end: day + 1 };
    if (!(name in WEEKDAYS)) return null;
    return { value: word, end: PARTS_OF_DAY.has(tokens[day + 1]?.folded ?? "") ? day + 2 : day + 1 };
  },
};

const WHEN: ReadonlySet<string> = new Set(
  "desormais jamais notamment pas plus point toujours encore aujourd'hui demain hier aussitot bientot ensuite deja enfin directement aussi ainsi d'abord finalement alors".split(
    " ",
  ),
);
const LEADING: ReadonlySet<string> = new Set(["ce", "cet", "des", "le"]);
const WHEN_LED: ReadonlySet<string> = new Set(["apres-midi", "demain", "lendemain"]);
const SPANS: ReadonlySet<string> = new Set(["foulee", "journee", "matinee", "nuit", "semaine", "soiree"]);
const PARTS_OF_DAY: ReadonlySet<string> = new Set(["matin", "midi", "soir"]);

/** Token classes for the clues that read a name as place or government. */
export const NAME_VOCABULARY: Vocabulary = {
  /** A name that is a place and can stand for a government or an organisation. */
  government: hitClass((value) => governsOf(value) !== null),
  state: hitClass((value) => value.kind === "state"),
  capital: hitClass((value) => value.kind === "city" && governsOf(value) !== null),
  seat: hitClass((value) => value.kind === "venue" && governsOf(value) !== null),
  any,
  foreign,
  article: wordClass(new Set(["le", "la", "l'", "les"])),
  "more-governments": moreGovernments,
  verb: verbClass(isFiniteVerb),
  "stricken-verb": verbClass((verb) => verb.passive && isFiniteVerb(verb) && STRICKEN_VERBS.has(verb.lemma)),
  "saying-verb": verbClass((verb) => SAYING_VERBS.has(verb.lemma)),
  "dative-verb": dativeVerb,
  "motion-verb": verbClass((verb) => MOTION_VERBS.has(verb.lemma)),
  "place-verb": verbClass((verb) => PLACE_OBJECT_VERBS.has(verb.lemma) && !verb.passive),
  "rejoining-verb": verbClass((verb) => REJOINING_VERBS.has(verb.lemma) && !verb.passive),
  "talk-verb": verbClass((verb) => TALK_VERBS.has(verb.lemma)),
  "evoking-verb": verbClass((verb) => EVOKING_VERBS.has(verb.lemma) && !verb.passive),
  when,
  "object-verb": verbClass((verb) => !verb.passive),
  "passing-verb": verbClass((verb) => PASSING_VERBS.has(verb.lemma) && !verb.passive),
  "town-fate-verb": verbClass((verb) => TOWN_FATE_VERBS.has(verb.lemma) && isFiniteVerb(verb)),
  "fate-verb": verbClass((verb) => FATE_VERBS.has(verb.lemma)),
  "vehicle-noun": wordClass(VEHICLE_NOUNS),
  people: wordClass(PEOPLE_NOUNS),
  /** An organisation called by its members: « les houthis », « les talibans ». */
  "known-group": knownGroup,
  "event-noun": wordClass(EVENT_NOUNS),
  "geography-noun": wordClass(GEOGRAPHY_NOUNS),
  "theme-noun": wordClass(THEME_NOUNS),
  "journey-noun": wordClass(JOURNEY_NOUNS),
  "dative-noun": dativeNoun,
  "attack-noun": wordClass(ATTACK_NOUNS),
  "building-noun": wordClass(BUILDING_NOUNS),
  "pressure-word": wordClass(PRESSURE_WORDS),
  "ally-noun": wordClass(ALLY_NOUNS),
  "actor-preposition": wordClass(ACTOR_PREPOSITIONS),
};

/** The tokens' own reading, for rules that look around their match. */
export function isParagraphStart(token: Token | undefined): boolean {
  return token?.breaks === 2;
}

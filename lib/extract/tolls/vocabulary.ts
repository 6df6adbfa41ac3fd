import {
  ALIVE_WORDS,
  DEATH_NOUNS,
  DYING_PHRASES,
  DYING_VERBS,
  KILLING_VERBS,
  LATE_BOUNDS,
  NOT_PEOPLE,
  PEOPLE_ADJECTIVES,
  PERSON_NOUNS,
  TROOPS,
} from "@/lib/lexicon/tolls";
import { GAP_WORDS, NOUN_OPENERS } from "@/lib/lexicon/verb-context";
import { foldedVerbForms, readNumber, type Token } from "@/lib/text";
import { phraseClass, type Reading, type TokenClass, tokenClass, type Vocabulary } from "../vocabulary";
import { QUANTITY_WORDS, readBound, readQuantity, secondsOfQuantity } from "./quantity";

const AUXILIARIES = new Set(
  "a ont avait avaient aurait auraient aura auront ayant avoir ai avons est sont etait etaient ete fut furent sera seront serait seraient etre soient".split(
    " ",
  ),
);
const PASSIVE = new Set(
  "est sont etait etaient ete fut furent sera seront serait seraient etre soient".split(" "),
);
const DYING = phraseClass(Object.fromEntries(DYING_PHRASES.map((phrase) => [phrase, true])));
const LONGEST_VERB = 9;
const STOPPERS = new Set([
  ...AUXILIARIES,
  ...ALIVE_WORDS,
  "que",
  "qu'",
  "mais",
  "alors",
  "tandis",
  "lors",
  "apres",
  "avant",
  ".",
  ";",
  ":",
  "!",
  "?",
  "«",
  "»",
  '"',
]);
const NO_FILLER = new Set([
  "et",
  "ou",
  "mais",
  "que",
  "qu'",
  "qui",
  "dont",
  "pour",
  "contre",
  "ainsi",
  "depuis",
  "selon",
]);

/** A noun with adjectives before it; the value is the noun's token. */
function nounClass(accepts: (token: Token) => boolean): TokenClass {
  return {
    starts: { kinds: ["word"] },
    read: (tokens, at) => {
      let noun = at;
      while (
        noun < at + 2 &&
        PEOPLE_ADJECTIVES.has(tokens[noun]?.folded ?? "") &&
        tokens[noun + 1]?.kind === "word"
      ) {
        if (accepts(tokens[noun + 1] as Token)) noun++;
        else break;
      }
      const token = tokens[noun];
      return token?.kind === "word" && accepts(token) ? { value: noun, end: noun + 1 } : null;
    },
    seconds: (first) => ({
      words: [],
      kinds: PEOPLE_ADJECTIVES.has(first.folded) ? ["word"] : [],
      ends: accepts(first),
    }),
  };
}

function isPerson(token: Token): boolean {
  if (PERSON_NOUNS.has(token.folded)) return true;
  return token.shape === "capitalised" && token.folded.length > 3 && !NOT_PEOPLE.has(token.folded);
}

/** Any noun that may stand for persons: what cannot be a noun, and what is no person, is left out. */
function isAnyone(token: Token): boolean {
  if (isPerson(token)) return true;
  if (token.shape !== "lower" || token.folded.length < 4 || token.folded.endsWith("'")) return false;
  return (
    !NOT_PEOPLE.has(token.folded) &&
    !GAP_WORDS.has(token.folded) &&
    !NOUN_OPENERS.has(token.folded) &&
    !AUXILIARIES.has(token.folded)
  );
}

function lemmaIn(
  lemmas: ReadonlySet<string>,
  token: Token | undefined,
  kinds?: ReadonlySet<string>,
): boolean {
  if (token?.kind !== "word") return false;
  return foldedVerbForms(token.folded).some(
    ({ lemma, kind }) => lemmas.has(lemma) && (!kinds || kinds.has(kind)),
  );
}

const PARTICIPLE = new Set(["past-participle"]);
const ACTIVE = new Set([
  "past-participle",
  "present",
  "past",
  "imperfect",
  "present-participle",
  "conditional",
]);
const FINITE = new Set(["present", "past", "imperfect", "future"]);

/** « ont été tués », « avaient péri », « sont morts », « tués », « trouvent la mort ». */
function readDying(tokens: readonly Token[], at: number): Reading | null {
  let end = at;
  let hasAuxiliary = false;
  let isPassive = false;
  for (; end < at + LONGEST_VERB; end++) {
    const word = tokens[end]?.folded ?? "";
    if (AUXILIARIES.has(word)) {
      hasAuxiliary = true;
      isPassive ||= PASSIVE.has(word);
    } else if (word === "n'" || word === "ne" || word === "y" || word === "s'") continue;
    else if (
      !hasAuxiliary ||
      !isGap(word) ||
      lemmaIn(KILLING_VERBS, tokens[end]) ||
      lemmaIn(DYING_VERBS, tokens[end])
    )
      break;
  }
  const phrase = DYING.read(tokens, end);
  if (phrase) return { value: true, end: phrase.end };
  const token = tokens[end];
  const dies = lemmaIn(DYING_VERBS, token, hasAuxiliary ? PARTICIPLE : FINITE);
  const isKilled = isPassive && isParticipleForm(token) && lemmaIn(KILLING_VERBS, token, PARTICIPLE);
  return dies || isKilled ? { value: true, end: end + 1 } : null;
}

function isGap(word: string): boolean {
  return GAP_WORDS.has(word) || word.endsWith("ment");
}

/** « tués » is a participle in any case; « tue » without auxiliary may be the present. */
function isParticipleForm(token: Token | undefined): boolean {
  return token !== undefined && !token.folded.endsWith("ent");
}

const REACHING = new Set(["atteindre", "avoisiner", "approcher", "froler"]);
const EXCEEDING = new Set(["depasser", "exceder", "franchir"]);
const LONGEST_REACHING = 5;

/** « atteint », « a désormais dépassé », « dépassait alors ». */
function readReaching(tokens: readonly Token[], at: number): Reading | null {
  for (let end = at; end < at + LONGEST_REACHING; end++) {
    const token = tokens[end];
    const word = token?.folded ?? "";
    const exceeds = lemmaIn(EXCEEDING, token, ACTIVE);
    if (exceeds || lemmaIn(REACHING, token, ACTIVE)) {
      let last = end + 1;
      while (last < at + LONGEST_REACHING && isGap(tokens[last]?.folded ?? "")) last++;
      return { value: exceeds ? ">" : "", end: last };
    }
    if (!AUXILIARIES.has(word) && !isGap(word)) return null;
  }
  return null;
}

/** The token classes of toll patterns. */
export const TOLL_VOCABULARY: Vocabulary = {
  quantity: {
    starts: { words: QUANTITY_WORDS, kinds: ["number"] },
    read: readQuantity,
    seconds: secondsOfQuantity,
  },
  "death-noun": nounClass((token) => DEATH_NOUNS.has(token.folded)),
  people: nounClass(isPerson),
  anyone: nounClass(isAnyone),
  troops: nounClass((token) => TROOPS.has(token.folded)),
  "late-bound": phraseClass(LATE_BOUNDS),
  dies: { starts: null, read: readDying },
  kills: tokenClass((token) => lemmaIn(KILLING_VERBS, token, ACTIVE), ["word"]),
  /** « est passé », « s'élève », « grimpe » before « à ». */
  passes: phraseClass(
    Object.fromEntries(
      [
        "est passe",
        "est monte",
        "a grimpe",
        "grimpe",
        "s'eleve",
        "s'elevent",
        "s'elevait",
        "s'elevaient",
        "s'eleverait",
        "s'eleveraient",
        "s'eleve desormais",
        "s'est eleve",
        "monte",
        "passe",
        "etait passe",
        "est estime",
        "est evalue",
        "a ete porte",
        "s'etablit",
      ].map((phrase) => [phrase, true]),
    ),
  ),
  /** « atteint », « a dépassé désormais » before a figure; the value is the bound that it sets, `""` for none. */
  reaches: { starts: { kinds: ["word"] }, read: readReaching },
  /** « tués », « morts » behind their noun, without an auxiliary. */
  dead: tokenClass(
    (token) =>
      isParticipleForm(token) &&
      (lemmaIn(KILLING_VERBS, token, PARTICIPLE) || lemmaIn(DYING_VERBS, token, PARTICIPLE)),
    ["word"],
  ),
  /** Adjectives and complements between a noun and its participle. */
  attribute: tokenClass(
    (token) => token.kind === "word" && !STOPPERS.has(token.folded) && !NO_FILLER.has(token.folded),
    ["word"],
  ),
  /** What may part a noun from its verb. */
  between: tokenClass((token) => !STOPPERS.has(token.folded)),
  /** Words of time and place that may part a verb from its object. */
  filler: {
    starts: null,
    read: (tokens, at) => {
      const token = tokens[at];
      if (!token || token.kind === "number" || NO_FILLER.has(token.folded)) return null;
      if (AUXILIARIES.has(token.folded) && token.folded !== "a") return null;
      if (token.kind === "symbol" && token.folded !== "-") return null;
      if (readBound(tokens, at) || readNumber(tokens, at)) return null;
      return { value: null, end: at + 1 };
    },
  },
};

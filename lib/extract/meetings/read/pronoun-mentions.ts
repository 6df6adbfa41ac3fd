import type { ActorMention } from "@/lib/domain";
import { spanOf } from "@/lib/text";
import type { Located } from "../../located";
import { clauseAt, type View, within, withWho, wordAt } from "../view";
import type { Pronoun } from "./pronoun-subject";
import { antecedent } from "./pronouns";

type Phrase = { readonly words: readonly string[]; readonly pronoun: Pronoun; readonly count: number };

/** Pronouns of several words, as folded tokens, with how many they stand for. */
const PHRASES: readonly Phrase[] = [
  { words: ["ce", "dernier"], pronoun: "celui-ci", count: 1 },
  { words: ["cette", "derniere"], pronoun: "celui-ci", count: 1 },
  { words: ["celui", "-", "ci"], pronoun: "celui-ci", count: 1 },
  { words: ["celle", "-", "ci"], pronoun: "celui-ci", count: 1 },
  { words: ["tous", "deux"], pronoun: "ils", count: 2 },
  { words: ["toutes", "deux"], pronoun: "ils", count: 2 },
  { words: ["tous", "les", "deux"], pronoun: "ils", count: 2 },
  { words: ["tous", "trois"], pronoun: "ils", count: 3 },
  { words: ["l'", "un", "et", "l'", "autre"], pronoun: "ils", count: 2 },
  { words: ["ces", "derniers"], pronoun: "ils", count: 0 },
  { words: ["ces", "dernieres"], pronoun: "ils", count: 0 },
];
/** Behind « par » and « chez »; what stands behind « avec » is read with it. */
const STRONG: ReadonlyMap<string, Pronoun> = new Map([
  ["lui", "il"],
  ["elle", "il"],
  ["eux", "ils"],
  ["elles", "ils"],
]);
const GOVERNING = new Set(["par", "chez"]);

/**
 * The text with its pronouns of several words as mentions of those they stand for: « s'est entretenu avec ce dernier »,
 * « Tous deux ont parlé ». Who is named in the same clause is not meant.
 */
export function withPronouns(view: View): View {
  const found: Located<ActorMention>[] = [];
  for (let token = 0; token < view.document.tokens.length; token++) {
    const phrase = PHRASES.find(({ words }) => words.every((word, at) => wordAt(view, token + at) === word));
    const strong = phrase ? undefined : STRONG.get(wordAt(view, token));
    if (phrase) add(view, found, token, token + phrase.words.length, phrase.pronoun, phrase.count);
    else if (strong && (isGoverned(view, token) || isSetInFront(view, token)))
      add(view, found, token, token + 1, strong, strong === "il" ? 1 : 0);
  }
  if (found.length === 0) return view;
  return withWho(
    view,
    [...view.who, ...found].sort((a, b) => a.first - b.first),
  );
}

function isGoverned(view: View, token: number): boolean {
  return GOVERNING.has(wordAt(view, token - 1)) && wordAt(view, token + 1) !== "-";
}

const COPULAS = new Set(["est", "etait", "fut", "sera"]);
const QUI_REACH = 3;

/** « C'est lui qui », « c'est elle encore qui ». */
function isSetInFront(view: View, token: number): boolean {
  if (!COPULAS.has(wordAt(view, token - 1)) || !["c'", "ce"].includes(wordAt(view, token - 2))) return false;
  for (let at = token + 1; at < token + QUI_REACH; at++) if (wordAt(view, at) === "qui") return true;
  return false;
}

function add(
  view: View,
  found: Located<ActorMention>[],
  first: number,
  last: number,
  pronoun: Pronoun,
  count: number,
): void {
  if (within(view.who, first, last).length > 0) return;
  const clause = clauseAt(view, first);
  const own = within(view.who, clause?.first ?? first, first).flatMap(({ mention }) => mention.actors);
  const actors = antecedent(view, first, pronoun, own.length > 0 ? own : NOBODY, genderOf(view, first));
  if (actors.length === 0 || (count > 0 && actors.length !== count)) return;
  const span = spanOf(view.document, first, last);
  found.push({
    mention: { ...span, actors, form: "anaphor", rule: "meetings/pronoun" },
    first,
    last,
  });
}

/** Nobody: so that the word before is not read as the pronoun. */
const NOBODY: readonly string[] = [""];

function genderOf(view: View, first: number): string {
  const word = wordAt(view, first);
  if (word === "cette" || word === "celle" || word === "elle") return "elle";
  return word === "ce" || word === "celui" || word === "lui" ? "il" : "";
}

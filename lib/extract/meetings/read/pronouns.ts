import { CLITICS } from "@/lib/lexicon/verb-context";
import type { VerbGroup } from "@/lib/text";
import { clauseAt, isPerson, type View, within, wordAt } from "../view";
import { isComplement, isJoined, type Mention, partiesOf } from "./persons";

const CLITIC_OBJECTS = new Set(["le", "la", "l'", "les", "lui", "leur"]);

export type Pronoun = "il" | "ils" | "celui-ci" | "je";

/** The pronoun that is a verb's subject: « il », « ils », « celui-ci ». */
export function pronounOf(view: View, verb: VerbGroup): Pronoun | null {
  let before = wordAt(view, verb.first - 1);
  for (let token = verb.head + 1; token < verb.last; token++) {
    if (wordAt(view, token - 1) === "-" && /^(il|ils|elle|elles)$/.test(wordAt(view, token)))
      before = wordAt(view, token);
  }
  if (before === "il" || before === "elle") return "il";
  if (before === "je" || before === "j'") return "je";
  if (before === "ils" || before === "elles") return "ils";
  if (before === "ci" || before === "dernier" || before === "derniere")
    return isLatter(view, verb.first) ? "celui-ci" : null;
  return null;
}

function isLatter(view: View, first: number): boolean {
  const two = wordAt(view, first - 3);
  return (
    two === "celui" ||
    two === "celle" ||
    two === "ce" ||
    two === "cette" ||
    wordAt(view, first - 2) === "ce" ||
    wordAt(view, first - 2) === "cette"
  );
}

const SENTENCES_BACK = 2;

/** Who a pronoun before a token stands for: the subject told last, for « ils » the last told together. */
export function antecedent(
  view: View,
  token: number,
  pronoun: Pronoun,
  except: readonly string[] = [],
): string[] {
  const index = view.document.sentenceAt[token] ?? 0;
  const furthest = pronoun === "ils" ? SENTENCES_BACK + 1 : SENTENCES_BACK;
  for (let back = 0; back <= furthest; back++) {
    const sentence = view.document.sentences[index - back];
    if (!sentence) break;
    const start = back === 0 ? (clauseAt(view, token)?.first ?? token) : sentence.last;
    const mentions = within(view.who, sentence.first, Math.min(start, token)).filter((mention) =>
      mention.mention.actors.some((id) => isPerson(view, id) && !except.includes(id)),
    );
    const found = choose(view, mentions, pronoun);
    if (found.length > 0) return found.filter((id) => !except.includes(id));
  }
  return [];
}

function choose(view: View, mentions: readonly Mention[], pronoun: Pronoun): string[] {
  const heads = mentions.filter((mention) => !isComplement(view, mention));
  const usable = heads.length > 0 ? heads : mentions;
  if (pronoun === "ils") {
    const group = usable.find(({ mention }) => mention.actors.length > 1);
    if (group) return partiesOf(view, group.mention.actors);
    const [first] = usable;
    if (!first) return [];
    const joined = [first];
    for (const mention of usable.slice(1)) {
      const last = joined.at(-1);
      if (last && isJoined(view, last.last, mention.first)) joined.push(mention);
      else break;
    }
    const ids = [...new Set(joined.flatMap(({ mention }) => mention.actors))];
    if (ids.length > 1) return partiesOf(view, ids);
    // « X négociait avec Y. Z les a rejoints »: the only two told.
    const both = [...new Set(usable.flatMap(({ mention }) => mention.actors))];
    return both.length === 2 ? partiesOf(view, both) : [];
  }
  const singles = usable.filter(({ mention }) => mention.actors.length === 1);
  const mention = pronoun === "il" ? singles[0] : singles.at(-1);
  return mention ? partiesOf(view, mention.mention.actors) : [];
}

/** Tokens right before the head and right before the infinitive: « le recevra », « doit le voir », not « quant à lui ». */
function cliticTokens(view: View, verb: VerbGroup): number[] {
  const tokens: number[] = [];
  for (const end of new Set([verb.head, verb.last - 1])) {
    for (let token = end - 1; token >= verb.first && CLITICS.has(wordAt(view, token)); token--) {
      if (wordAt(view, token - 1) !== "a") tokens.push(token);
    }
  }
  return tokens;
}

/** Whom an object pronoun inside a verb group stands for: « où X le recevra ». */
export function cliticObject(view: View, verb: VerbGroup, subject: readonly string[]): string[] {
  for (const token of cliticTokens(view, verb)) {
    if (!CLITIC_OBJECTS.has(wordAt(view, token))) continue;
    const isPlural = wordAt(view, token) === "les" || wordAt(view, token) === "leur";
    return antecedent(view, verb.first, isPlural ? "ils" : "il", subject);
  }
  return [];
}

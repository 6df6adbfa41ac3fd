import { clauseAt, isOf, sentenceAt, type View, verbsIn, within, wordAt } from "../view";
import { isComplement, isExcluded, isJoined, type Mention, partiesOf } from "./persons";

/** Words that open a complement in front of a sentence: « pour X, », « avec X, ». */
export const APART = new Set(
  "sur par au aux en faute pour avec selon apres avant sans contre malgre outre face chez comme devant lors depuis dans a autour sous".split(
    " ",
  ),
);

/** The parties right before a relative pronoun, joined by « et » or commas. */
export function relativeAntecedent(view: View, token: number): string[] {
  const sentence = sentenceAt(view, token);
  const before = within(view.who, sentence?.first ?? token, token).filter(
    ({ first }) => !isExcluded(view, first),
  );
  const last = before.at(-1);
  if (!last) return [];
  const joined = [last];
  for (let index = before.length - 2; index >= 0; index--) {
    const mention = before[index];
    const [next] = joined;
    if (!mention || !next) break;
    const isMore = joined.length > 1 && isListed(view, mention, next.first);
    if (!isJoined(view, mention.last, next.first) && !isMore) break;
    joined.unshift(mention);
  }
  return partiesOf(view, [...new Set(joined.flatMap(({ mention }) => mention.actors))]);
}

const LONGEST_TITLE = 8;

/** « le Russe X, le Turc Y et l'Iranien Z, qui »: a list goes back over commas, not over « selon X, ». */
function isListed(view: View, mention: Mention, next: number): boolean {
  const clause = clauseAt(view, mention.first);
  if (
    next - mention.last > LONGEST_TITLE ||
    wordAt(view, mention.last) !== "," ||
    isComplement(view, mention) ||
    // « sous les yeux de X et de Y, A et B, qui »
    isOf(view, mention.first - 1)
  )
    return false;
  if (verbsIn(view, mention.last, next).length > 0) return false;
  return clause?.kind === "main" && !APART.has(wordAt(view, clause.first));
}

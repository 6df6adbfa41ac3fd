import type { VerbGroup } from "@/lib/text";
import { type View, wordAt } from "../view";

export type Pronoun = "il" | "ils" | "celui-ci" | "je";

/** The pronoun that is a verb's subject: « il », « ils », « celui-ci ». */
export function pronounOf(view: View, verb: VerbGroup): Pronoun | null {
  // « Kim Jong-il y participe »: a name
  let before = isInName(view, verb.first - 1) ? "" : wordAt(view, verb.first - 1);
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

/** « Jong-il »; not « 18H40 - Elle ». */
function isInName({ document }: View, token: number): boolean {
  const [name, hyphen, end] = [-2, -1, 0].map((distance) => document.tokens[token + distance]);
  const isHyphen = hyphen?.folded === "-" && !hyphen.spaced && end?.spaced === false;
  return isHyphen && name?.kind === "word" && name.shape !== "lower" && end?.shape === "lower";
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

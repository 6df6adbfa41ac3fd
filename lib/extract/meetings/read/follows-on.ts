import type { VerbGroup } from "@/lib/text";
import { clauseAt, type Stretch, sentenceAt, type View, within, wordAt } from "../view";

const FOLLOWING = new Set(["ensuite", "soiree", "foulee", "matinee", "apres-midi", "aussitot"]);
/** « avait vu plus tôt X », « auparavant »: on that day, before. */
const PRECEDING = new Set(["auparavant", "tot", "prealablement", "alors"]);

/** « Dans la soirée, il a reçu X », « s'est ensuite entretenu », « l'après-midi »: on the day told last. */
export function followsOn(view: View, verb: VerbGroup): boolean {
  if (verb.tense === "pluperfect") return hasNear(view, verb, PRECEDING);
  return verb.tense === "past" && hasNear(view, verb, FOLLOWING);
}

const PLANNED: ReadonlySet<string> = new Set(["devoir", "aller", "compter"]);

/** « Il verra ensuite X », « devait être reçu dans la soirée par Y »: on the day to come told last. */
export function willFollow(view: View, verb: VerbGroup): boolean {
  const isMeant =
    PLANNED.has(verb.modal ?? "") &&
    (verb.tense === "present" || (verb.tense === "imperfect" && verb.passive));
  return (verb.tense === "future" || isMeant) && hasNear(view, verb, FOLLOWING);
}

function hasNear(view: View, verb: VerbGroup, words: ReadonlySet<string>): boolean {
  const sentence = sentenceAt(view, verb.head);
  if (!sentence) return false;
  const { first, last } = partOf(view, verb, sentence);
  if (within(view.when, verb.first, last).length > 0) return false;
  for (let token = first; token < Math.min(last, verb.last + 6); token++) {
    const word = wordAt(view, token);
    if (words.has(word) && !THAN.has(wordAt(view, token + 1))) return true;
    if (
      words === FOLLOWING &&
      word === "apres" &&
      wordAt(view, token + 1) === "-" &&
      wordAt(view, token + 2) === "midi"
    )
      return true;
  }
  return false;
}

/** « alors que », « aussitôt que ». */
const THAN = new Set(["que", "qu'"]);

const PART_REACH = 60;

/** What stands between the marks « ; » around a verb; behind « et » of a sentence with a day, only what follows it. */
function partOf(view: View, verb: VerbGroup, sentence: Stretch): Stretch {
  let first = sentence.first;
  for (let token = Math.max(first, verb.first - PART_REACH); token < verb.first; token++)
    if (wordAt(view, token) === ";") first = token + 1;
  const own = clauseAt(view, verb.head)?.first ?? first;
  if (own > first && ALSO.has(wordAt(view, own))) first = own;
  let last = verb.last;
  while (last < sentence.last && wordAt(view, last) !== ";") last++;
  return { first, last };
}

const ALSO = new Set(["et", "puis", "mais", "avant"]);

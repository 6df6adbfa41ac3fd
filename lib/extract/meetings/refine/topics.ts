import { isFiniteVerb, spanOf } from "@/lib/text";
import { type View, verbsIn, within, wordAt } from "../view";

/** What opens the topic of a contact, as folded words; the topic itself follows. */
const OPENERS: readonly (readonly string[])[] = [
  ["pour", "parler", "de"],
  ["pour", "parler", "du"],
  ["pour", "discuter", "de"],
  ["pour", "discuter", "du"],
  ["pour", "evoquer"],
  ["au", "sujet", "de"],
  ["au", "sujet", "du"],
  ["a", "propos", "de"],
  ["a", "propos", "du"],
  ["consacre", "a"],
  ["consacree", "a"],
  ["consacres", "a"],
  ["consacrees", "a"],
  ["consacre", "aux"],
  ["consacree", "aux"],
  ["consacres", "aux"],
  ["centre", "sur"],
  ["centree", "sur"],
  ["porteront", "sur"],
  ["portera", "sur"],
  ["porte", "sur"],
  ["negociations", "sur"],
  ["pourparlers", "sur"],
  ["discussions", "sur"],
  ["conference", "sur"],
];
const ENDS = new Set([
  ",",
  ".",
  ";",
  ":",
  "(",
  ")",
  "«",
  "»",
  '"',
  "qui",
  "que",
  "qu'",
  "dont",
  "avec",
  "presence",
  "marge",
]);
const LONGEST = 12;
const MOST = 3;

/** What a contact is about, as written, from the sentences that tell it: at most three phrases. */
export function topicsIn(view: View, sentences: readonly number[]): string[] {
  const topics: string[] = [];
  for (const index of sentences) {
    const sentence = view.document.sentences[index];
    if (!sentence) continue;
    for (let token = sentence.first; token < sentence.last; token++) {
      const opener = OPENERS.find((words) =>
        words.every((word, place) => wordAt(view, token + place) === word),
      );
      if (!opener) continue;
      const topic = phraseFrom(view, token + opener.length, sentence.last);
      if (topic !== null && !topics.includes(topic)) topics.push(topic);
    }
  }
  return topics.slice(0, MOST);
}

function phraseFrom(view: View, first: number, limit: number): string | null {
  const verb = verbsIn(view, first, limit).find(isFiniteVerb);
  const most = Math.min(limit, first + LONGEST, verb?.first ?? limit);
  let last = first;
  while (last < most && !ENDS.has(wordAt(view, last)) && within(view.when, last, last + 1).length === 0)
    last++;
  if (wordAt(view, last - 1) === "en" && last > first) last--;
  return last > first ? spanOf(view.document, first, last).text : null;
}

import { mentionsOf } from "./mentions";

const MARK = /⟦([^|⟧]*)\|([^⟧]*)⟧/g;

/** `start text: ids` of each mention that is marked in a sentence: `le ⟦russie|Kremlin⟧ a démenti`. */
export function marksIn(sentence: string): string[] {
  let taken = 0;
  return [...sentence.matchAll(MARK)].map((match) => {
    const [whole, value = "", text = ""] = match;
    const start = match.index - taken;
    taken += whole.length - text.length;
    return `${start} ${text}: ${value}`;
  });
}

/** `start text: ids` of what the stages of names find of one kind in a sentence, its marks left out. */
export function foundIn(sentence: string, kind: "A" | "O" | "P", date = "2016-09-08"): string[] {
  return mentionsOf(sentence.replace(MARK, "$2"), date)
    .mentions.filter((mention) => mention.kind === kind)
    .map(({ start, text, value }) => `${start} ${text}: ${value}`);
}

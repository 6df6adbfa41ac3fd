import { describe, expect, it } from "vitest";
import { endOf, findClauses, findVerbs, segment } from "@/lib/text";

/** « kind(lemma): words » of each clause. */
function clausesOf(text: string): string[] {
  const document = segment(text);
  const verbs = findVerbs(document);
  return findClauses(document, verbs).list.map((clause) => {
    const start = document.starts[clause.first] ?? 0;
    const end = endOf(document, clause.last - 1);
    const lemma = clause.verb === null ? "-" : (verbs[clause.verb]?.lemma ?? "-");
    return `${clause.kind}(${lemma}): ${text.slice(start, end)}`;
  });
}

const CASES: readonly (readonly [text: string, ...clauses: string[]])[] = [
  ["Oslo négocie.", "main(negocier): Oslo négocie."],
  [
    "Les deux rois, qui se connaissent, ont dîné lundi.",
    "main(diner): Les deux rois,",
    "relative(connaitre): qui se connaissent,",
    "main(diner): ont dîné lundi.",
  ],
  [
    "Le roi ira à Rome vendredi, a annoncé mardi le palais.",
    "main(aller): Le roi ira à Rome vendredi,",
    "reporting(annoncer): a annoncé mardi le palais.",
  ],
  [
    "Le palais a dit que le roi ira à Rome.",
    "main(dire): Le palais a dit",
    "subordinate(aller): que le roi ira à Rome.",
  ],
  [
    "Vendredi, il a vu le pape, selon Rome.",
    "main(voir): Vendredi,",
    "main(voir): il a vu le pape,",
    "reporting(-): selon Rome.",
  ],
  [
    "L'homme qui dort partira.",
    "main(partir): L'homme",
    "relative(dormir): qui dort",
    "main(partir): partira.",
  ],
  ["Il part ou reste à Rome.", "main(partir): Il part ou reste à Rome."],
  ["Oslo, où il dînera.", "main(-): Oslo,", "relative(diner): où il dînera."],
];

describe("findClauses", () => {
  it.each(CASES)("%s", (text, ...clauses) => {
    expect(clausesOf(text)).toEqual(clauses);
  });

  it("covers every token of every sentence once", () => {
    const document = segment(
      "Oslo, Rome et Berlin (qui dort) parlent. « Oui », dit-il; non: oui, selon lui.",
    );
    const { list, at } = findClauses(document, findVerbs(document));
    for (const index of document.tokens.keys()) {
      const holders = list.filter((clause) => clause.first <= index && index < clause.last);
      expect(holders).toEqual([list[at[index] ?? -1]]);
    }
  });
});

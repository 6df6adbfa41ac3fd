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
  ["Il est venu et a vu.", "main(venir): Il est venu et", "main(voir): a vu."],
  [
    "Prévue lundi, la réunion a eu lieu.",
    "main(prevoir): Prévue lundi,",
    "main(avoir): la réunion a eu lieu.",
  ],
  ["La réunion prévue lundi a eu lieu.", "main(avoir): La réunion prévue lundi a eu lieu."],
  [
    "Oslo partira, précisant sa route, lundi.",
    "main(partir): Oslo partira,",
    "main(preciser): précisant sa route,",
    "main(partir): lundi.",
  ],
  [
    "Il veut signer, mais Rome refuse.",
    "main(signer): Il veut signer,",
    "subordinate(refuser): mais Rome refuse.",
  ],
  ["Il a dit alors non.", "main(dire): Il a dit alors non."],
  [
    "Alors que Rome dort, Oslo parle.",
    "subordinate(parler): Alors",
    "subordinate(dormir): que Rome dort,",
    "main(parler): Oslo parle.",
  ],
  [
    "Tandis qu'il dort, Rome parle.",
    "subordinate(parler): Tandis",
    "subordinate(dormir): qu'il dort,",
    "main(parler): Rome parle.",
  ],
  ["D'après Rome, il dort.", "reporting(-): D'après Rome,", "main(dormir): il dort."],
  ["Il revient d'Oslo après lundi.", "main(revenir): Il revient d'Oslo après lundi."],
  [
    "Selon Rome, qui dort, Oslo négocie.",
    "reporting(-): Selon Rome,",
    "relative(dormir): qui dort,",
    "main(negocier): Oslo négocie.",
  ],
  [
    "Lorsque le roi, malade, dort, Oslo négocie.",
    "subordinate(dormir): Lorsque le roi,",
    "main(dormir): malade,",
    "main(dormir): dort,",
    "main(negocier): Oslo négocie.",
  ],
  [
    "A Rome, a dit le roi, à Oslo, le pape dort.",
    "main(dormir): A Rome,",
    "reporting(dire): a dit le roi,",
    "main(dormir): à Oslo,",
    "main(dormir): le pape dort.",
  ],
  ["Rome a dit non.", "main(dire): Rome a dit non."],
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

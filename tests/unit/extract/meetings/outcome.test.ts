import { describe, expect, it } from "vitest";
import { findMeetings } from "@/lib/extract/meetings";
import { phraseContext } from "../../../support/context";

const MET =
  "⟦A matteo-renzi|M. Renzi⟧ et ⟦A angela-merkel|Mme Merkel⟧ se sont vus ⟦T 2016-09-07|mercredi⟧ à ⟦P rome|Rome⟧";

function outcomeOf(text: string): (string | null)[] {
  return findMeetings(phraseContext(text, "2016-09-08")).map(({ outcome }) => outcome);
}

/** What is said behind « X et Y se sont vus », and the outcome. */
const SAID: readonly (readonly [rest: string, outcome: string | null])[] = [
  [", sans résultat concret.", "none"],
  [" sans grand succès.", "none"],
  [", sans qu'aucune percée ait été annoncée.", "none"],
  [". La rencontre n'a débouché sur rien.", "none"],
  [". La rencontre s'est soldée par un fiasco.", "none"],
  [", sans accord. Ils ont parlé d'échanges « constructifs ».", "partial"],
  [", sans accord. Ils ont toutefois noté des progrès.", "partial"],
  [". Ils ont jugé l'échange constructif.", "partial"],
  [". « Nous avons un accord », ont-ils dit.", "agreement"],
  [". Un accord a été conclu.", "agreement"],
  [". Aucun accord n'a été trouvé.", "none"],
  [". Ils ont conclu un accord, malgré des divergences.", "partial"],
  [". Des idées ont été avancées.", null],
  [". Un accord pourrait être conclu.", null],
  [", sans leurs ministres.", null],
  [". L'échange a abouti à une déclaration commune.", "agreement"],
  [". Ils sont repartis avec une déclaration commune.", "agreement"],
  [". Ils s'étaient quittés sur un constat de désaccord.", "none"],
  [". L'entretien s'est achevé sur une simple promesse de poursuivre.", "none"],
  [". Les discussions n'ont pas permis d'avancer.", "none"],
  [". Ils ont parlé d'un accord à venir.", null],
  [". Ils n'ont pas changé de place.", null],
];

describe("the outcome of a contact", () => {
  it.each(SAID)("« X et Y se sont vus%s » → %s", (rest, outcome) => {
    expect(outcomeOf(`${MET}${rest}`)).toEqual([outcome]);
  });

  it("is not undone by a lunch that was called off", () => {
    const [met] = findMeetings(
      phraseContext(`${MET}. Un déjeuner des deux dirigeants a été annulé.`, "2016-09-08"),
    );
    expect(met?.status).toBe("held");
  });
});

import { describe, expect, it } from "vitest";
import { expanded } from "@/tests/support/expand";
import { foundIn, marksIn } from "@/tests/support/marked-mentions";

/** Names that no table holds; each form stands for all its sentences. */
const SENTENCES: readonly string[] = [
  "La ⟦coalition-internationale|coalition⟧ {menée/dirigée/conduite/emmenée} par {les Etats-Unis/Washington/les Américains} a frappé.",
  "L'{ONG/organisation/association} de défense des droits {de l'homme/humains} ⟦ondes-libres|Ondes Libres⟧ proteste.",
  "Le think tank {américain /}⟦ondes-libres|Ondes Libres⟧ proteste.",
  "Le parti {kurde /}⟦zanmak|Zanmak⟧ proteste.",
  "{Le/La/L'/Les élus du/Un appel au} ⟦ocvx|OCVX⟧ a protesté.",
  "{Les élus des/Un appel aux/Avec les} ⟦ocvx|OCVX⟧, tout change.",
];

describe("organisations by each of their patterns", () => {
  it.each(SENTENCES.flatMap(expanded))("%s", (sentence) => {
    expect(foundIn(sentence, "O")).toEqual(expect.arrayContaining(marksIn(sentence)));
  });
});

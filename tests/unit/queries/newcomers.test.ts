import { expect, it } from "vitest";
import { readEdition } from "@/lib/queries/timeline";
import { temporaryFolder } from "../../support/temporary-folder";

it("knows of a person nobody listed what any article says of him", () => {
  const dir = temporaryFolder({
    "articles/a.md":
      "---\npublished: 2019-03-13\n---\nTarjei Holmboe a déclaré mardi que tout allait bien.\n",
    "articles/b.md":
      "---\npublished: 2019-03-14\n---\nLa ministre turque Nilgun Ortac a vu Tarjei Holmboe.\n",
    "articles/c.md": "---\npublished: 2019-03-15\n---\nLe sénateur norvégien Tarjei Holmboe est reparti.\n",
  });
  const { actors } = readEdition(dir).timeline;
  const known = actors.filter(({ kind }) => kind === "person").map(({ id, name, of }) => [id, name, of]);
  expect(known).toEqual([
    ["nilgun-ortac", "Nilgun Ortac", "turquie"],
    ["tarjei-holmboe", "Tarjei Holmboe", "norvege"],
  ]);
  expect(actors.map(({ id }) => id)).toContain("norvege");
});

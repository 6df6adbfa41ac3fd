import { describe, expect, it } from "vitest";
import { buildCorpus } from "@/lib/corpus";
import type { Actor, ArticleSource, Correction } from "@/lib/domain";
import { buildRegistry } from "@/lib/extract/registry";
import { LEXICON } from "../../support/mentions";

function article(id: string, body: string, corrections: Correction[] = []): ArticleSource {
  const given = "2006-05-04";
  return {
    id,
    file: `${id}.md`,
    title: null,
    source: null,
    url: null,
    given,
    retrieved: null,
    body,
    bodyLine: 5,
    corrections,
  };
}

function idsIn(sources: readonly ArticleSource[], registry = LEXICON): string[][] {
  return buildCorpus(sources, registry, []).articles.map(({ actors, organisations }) =>
    actors.flatMap((mention) => mention.actors).concat(organisations.map(({ organisation }) => organisation)),
  );
}

const MINNAWI =
  "Le chef rebelle Minni Minnawi a signé jeudi. Minni Minnawi est reparti. M. Minnawi souriait.";
const MINAWI = "Minni Minawi a refusé jeudi de parler.";

function isEditors(id: string, name: string): Actor {
  return { id, kind: "person", name, aliases: [], of: null, terms: [], text: null, wikidata: null };
}

describe("ids follow the spelling readers meet", () => {
  it.each<[string, readonly string[], readonly string[][]]>([
    ["one article's own", [MINNAWI], [["minni-minnawi", "minni-minnawi", "minni-minnawi"]]],
    [
      "the one used most, everywhere",
      [MINNAWI, MINAWI],
      [["minni-minnawi", "minni-minnawi", "minni-minnawi"], ["minni-minnawi"]],
    ],
    [
      "the registry's own in a tie",
      [MINAWI, "Minni Minnawi a accepté jeudi."],
      [["minni-minawi"], ["minni-minawi"]],
    ],
    [
      "the longer one of an article",
      [
        "Le ministre émirati Mohammed ben Zayed Al-Nahyane est là. Mohammed ben Zayed a vu jeudi Mohammed ben Zayed.",
      ],
      [["mohammed-ben-zayed-al-nahyane", "mohammed-ben-zayed-al-nahyane", "mohammed-ben-zayed-al-nahyane"]],
    ],
    [
      "a settled one whatever is written",
      ["Bachar el-Assad a parlé jeudi. Benjamin Nétanyahou l'a entendu."],
      [["bachar-al-assad", "benjamin-netanyahu"]],
    ],
    [
      "no family name alone",
      ["Le président érythréen Issaias Afeworki est là. M. Afeworki a parlé jeudi."],
      [["issaias-afeworki", "issaias-afeworki"]],
    ],
    [
      "the acronym of a group",
      ["Le Mouvement pour la justice et l'égalité (MJE) a signé jeudi."],
      [["mje", "mje"]],
    ],
    [
      "no acronym of a body the world knows",
      ["L'Union africaine (UA) a réagi jeudi."],
      [["union-africaine", "union-africaine"]],
    ],
  ])("%s", (_, bodies, expected) => {
    const sources = bodies.map((body, index) => article(`a${index}`, body));
    expect(idsIn(sources)).toEqual(expected);
    expect(idsIn(sources.toReversed())).toEqual(expected);
  });

  it("also of persons nobody listed, where names sound alike", () => {
    const bodies = [
      "Le ministre Zoubeir al-Kharrami est là jeudi. Zoubeir al-Kharrami part.",
      "Le ministre Zubeir Al-Karrami a parlé jeudi.",
    ];
    const sources = bodies.map((body, index) => article(`a${index}`, body));
    const all = [["zoubeir-al-kharrami", "zoubeir-al-kharrami"], ["zoubeir-al-kharrami"]];
    expect(idsIn(sources)).toEqual(all);
    const { newcomers } = buildCorpus(sources.toReversed(), LEXICON, []);
    expect(newcomers.map(({ id }) => id)).toEqual(["zoubeir-al-kharrami"]);
  });

  it("but an editor's id stays", () => {
    const registry = buildRegistry({ actors: [isEditors("minni-minawi", "Minni Minawi")], places: [] });
    expect(idsIn([article("a", MINNAWI)], registry)).toEqual([Array(3).fill("minni-minawi")]);
  });

  it("also where it is another spelling than the lexicon's", () => {
    const registry = buildRegistry({ actors: [isEditors("minni-minnawi", "Minni Minnawi")], places: [] });
    expect(idsIn([article("a", MINAWI)], registry)).toEqual([["minni-minnawi"]]);
    expect(registry.actors.has("minni-minawi")).toBe(false);
  });

  it("and a correction by any spelling's id leads to the one in use", () => {
    const quote = { start: 0, end: 15, text: "Le chef rebelle" };
    const corrections: Correction[] = [
      { line: 3, quote, change: { kind: "actor", actors: ["minni-minawi"] } },
    ];
    const [first] = idsIn([article("a", MINNAWI, corrections)]);
    expect(first).toEqual(Array(4).fill("minni-minnawi"));
  });

  it("keeps the permalink of a contact published under another spelling", () => {
    const body =
      "Le président américain George W. Bush et Minni Minnawi se sont rencontrés jeudi à Abuja. Minni Minnawi est reparti.";
    const entry = {
      slug: "2006-05-04-abuja-bush-minawi-x",
      type: "meeting",
      date: "2006-05-04",
      place: "abuja",
      participants: ["george-w-bush", "minni-minawi"],
      redirect: null,
    };
    const { meetings } = buildCorpus([article("a", body)], LEXICON, [entry]);
    expect(meetings.map(({ participants, formerSlugs }) => [participants, formerSlugs])).toEqual([
      [["george-w-bush", "minni-minnawi"], [entry.slug]],
    ]);
  });
});

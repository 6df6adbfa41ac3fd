import { describe, expect, it } from "vitest";
import { checkFacts, idleCorrections, loadContent } from "@/lib/content";
import type { Article, Meeting, Problem } from "@/lib/domain";
import { smallRegistry } from "../../../support/registry";
import { temporaryFolder } from "../../../support/temporary-folder";

const WIRE =
  "Les délégations ont repris lundi leurs discussions sur l'échange des prisonniers, a fait savoir le médiateur norvégien. " +
  "Aucune des deux parties n'a voulu dire combien de détenus seraient concernés ni quand ils pourraient être libérés. " +
  "Une nouvelle séance est prévue dans la capitale après la trêve, si les conditions de sécurité le permettent encore. " +
  "Le cessez-le-feu conclu au printemps tient tant bien que mal dans les provinces du nord, selon les observateurs.";

const registry = smallRegistry({ "jonas-store": "norvege" }, { oslo: "norvege" });

function articleOf(id: string, body: string, more: Partial<Article> = {}): Article {
  return {
    id,
    title: id,
    source: null,
    url: null,
    file: `content/articles/${id}.md`,
    body,
    documentDate: { edtf: "2012-10-17", given: null, basis: "text", evidence: [], conflict: null },
    timexes: [],
    actors: [],
    organisations: [],
    places: [],
    tolls: [],
    meetings: [],
    ...more,
  };
}

const meetingOf = (slug: string, more: Partial<Meeting> = {}): Meeting => ({
  slug,
  title: slug,
  formerSlugs: [],
  type: "meeting",
  date: "2012-10-15",
  place: "oslo",
  venue: null,
  participants: ["jonas-store"],
  status: "held",
  outcome: null,
  initiative: null,
  topics: [],
  evidence: [],
  reports: [],
  disagreements: [],
  ...more,
});

const report = (article: string, ...evidence: { start: number; end: number; text: string }[]) => ({
  article,
  documentDate: "2012-10-17",
  date: "2012-10-15",
  status: "held" as const,
  outcome: null,
  evidence,
});

const ledgerLine = (slug: string) =>
  `${slug}: { type: "meeting", date: "2012-10-15", place: null, participants: [], redirect: null }\n`;

type Files = Readonly<Record<string, string>>;

function check(files: Files, articles: readonly Article[] = [], meetings: readonly Meeting[] = []): string[] {
  const content = loadContent(temporaryFolder(files));
  expect(content.problems).toEqual([]);
  return told([...checkFacts({ content, registry, articles, meetings })]);
}

const told = (problems: readonly Problem[]) =>
  problems.map(({ file, line, message }) => `${file}:${line}: ${message}`);

describe("what an editor should look at", () => {
  it("one wire in two outlets", () => {
    const files = {
      "articles/a.md": WIRE,
      "articles/b.md": `---\nsource: NTB\n---\nOslo.\n\n${WIRE.replace("norvégien", "d'Oslo")}`,
      "articles/c.md":
        "Les délégations ont repris lundi leurs discussions sur l'échange des prisonniers, dit-on. Rien d'autre n'a filtré.",
    };
    expect(check(files)).toHaveLength(1);
    expect(check(files)[0]).toMatch(
      /^content\/articles\/b\.md:4: mostly the same text as content\/articles\/a\.md \(\d\d % of it\)$/,
    );
  });

  it("a given date that the text contradicts, on its line", () => {
    const files = { "articles/a.md": "---\nsource: AFP\npublished: 2021-11\n---\nTexte." };
    const documentDate = {
      edtf: "2012-10-17",
      given: "2021-11",
      basis: "text" as const,
      evidence: [],
      conflict: "M. Støre n’était plus ministre.",
    };
    expect(check(files, [articleOf("a", "Texte.", { documentDate })])).toEqual([
      "content/articles/a.md:3: « 2021-11 » is in conflict with the text: M. Støre n’était plus ministre",
    ]);
  });

  it.each(["2012-10", "[2012-10-15,2012-10-22]", "2012-10-15/2012-10-17"])(
    "a day that nothing fixes: %s",
    (edtf) => {
      const documentDate = { edtf, given: null, basis: "text" as const, evidence: [], conflict: null };
      expect(check({ "articles/a.md": "Texte." }, [articleOf("a", "Texte.", { documentDate })])).toEqual([
        `content/articles/a.md:1: nothing fixes the day of this article (${edtf})`,
      ]);
    },
  );

  it("a day that is only probable", () => {
    const documentDate = {
      edtf: "2012-10-17?",
      given: null,
      basis: "text" as const,
      evidence: [],
      conflict: null,
    };
    expect(check({ "articles/a.md": "Texte." }, [articleOf("a", "Texte.", { documentDate })])).toEqual([
      "content/articles/a.md:1: the day of this article is probable, not certain (2012-10-17?)",
    ]);
  });

  it("persons and places that no table knows, once each, with a file to paste", () => {
    const body = "Suite.\nM. Ole van Dijk a vu Jonas Støre à Blåvik. Ole van Dijk repart de Blåvik.";
    const span = (text: string) => ({
      start: body.indexOf(text),
      end: body.indexOf(text) + text.length,
      text,
      rule: "x",
    });
    const article = articleOf("a", body, {
      actors: [
        { ...span("M. Ole van Dijk"), actors: ["ole-van-dijk"], form: "name" },
        { ...span("Ole van Dijk"), actors: ["ole-van-dijk"], form: "name" },
        { ...span("Jonas Støre"), actors: ["jonas-store"], form: "name" },
      ],
      places: [{ ...span("Blåvik"), place: "blavik" }],
    });
    const content = loadContent(temporaryFolder({ "articles/a.md": `---\nsource: NTB\n---\n${body}` }));
    const problems = checkFacts({ content, registry, articles: [article], meetings: [] });
    expect(told(problems)).toEqual([
      "content/articles/a.md:5: a person whom no table knows: « M. Ole van Dijk » (ole-van-dijk), named 2 times",
      "content/articles/a.md:5: a place that no table knows: « Blåvik » (blavik), named once",
    ]);
    const [person = "", place = ""] = problems.map(({ remedy }) =>
      remedy.replace(/^.*\n/, "").replaceAll(/^ {4}/gm, ""),
    );
    const pasted = loadContent(
      temporaryFolder({ "actors/ole-van-dijk.md": person, "places/blavik.yaml": place }),
    );
    expect(pasted.problems).toEqual([]);
    expect(pasted.actors).toMatchObject([{ name: "Ole van Dijk", family: "van Dijk" }]);
    expect(pasted.places).toMatchObject([{ name: "Blåvik", in: null }]);
  });

  it("ids that nothing answers to", () => {
    const files = {
      "actors/x.md": "---\nname: X\nof: norvge\nterms: [{ office: envoy, of: norvege }]\n---\n",
      "dossiers/d.md": "---\ntitle: D\nactors: [jonas-store, ole-dijk]\n---\n",
    };
    expect(check(files)).toEqual([
      "content/actors/x.md:3: no actor has the id norvge",
      "content/dossiers/d.md:3: no actor has the id ole-dijk",
    ]);
  });

  it("meetings that rest on one sentence", () => {
    const body = "Lundi.\nIls se sont vus.";
    const span = { start: 7, end: 23, text: "Ils se sont vus." };
    const meetings = [
      meetingOf("thin", { reports: [report("a", span)] }),
      meetingOf("two-sentences", { reports: [report("a", span, span)] }),
      meetingOf("two-articles", { reports: [report("a", span), report("b", span)] }),
      meetingOf("stated", { reports: [report("a", span)], correctedBy: "editor" }),
    ];
    expect(check({ "articles/a.md": body }, [articleOf("a", body)], meetings)).toEqual([
      "content/articles/a.md:2: « thin » rests on this sentence alone",
    ]);
  });

  it("permalinks that lead nowhere", () => {
    const files = { "meetings.yaml": ledgerLine("alive") + ledgerLine("dead") + ledgerLine("former") };
    expect(check(files, [], [meetingOf("alive", { formerSlugs: ["former"] })])).toEqual([
      "content/meetings.yaml:2: the permalink dead leads to no meeting any more",
    ]);
  });

  it("corrections that change nothing", () => {
    const body = "Ils iront lundi à Oslo, dit Støre.";
    const entries = [
      "{ text: Oslo, place: oslo }",
      "{ text: lundi, date: 2012-10-15 }",
      "{ text: lundi, date: 2012-10-22 }",
      "{ text: Støre, actor: jonas-store }",
      "{ text: Støre, drop: place }",
      "{ text: Oslo, drop: place }",
    ];
    const text = `---\ncorrections:\n${entries.map((entry) => `  - ${entry}\n`).join("")}---\n${body}`;
    const content = loadContent(temporaryFolder({ "articles/a.md": text }));
    const span = (quoted: string) => ({
      start: body.indexOf(quoted),
      end: body.indexOf(quoted) + quoted.length,
      text: quoted,
      rule: "x",
    });
    const parsed = articleOf("a", body, {
      places: [{ ...span("Oslo"), place: "oslo" }],
      timexes: [{ ...span("lundi"), type: "DATE", value: "2012-10-15", mod: null, edtf: "2012-10-15" }],
    });
    const problems = idleCorrections({ content, registry, articles: [], meetings: [] }, [parsed]);
    expect(problems.map(({ line }) => line)).toEqual([3, 4, 7]);
  });
});

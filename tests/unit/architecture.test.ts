import { describe, expect, it } from "vitest";
import { importsOf, sourceFiles } from "../support/source-files";

/** Who may import whom: each layer names the layers below it that it knows. */
const LAYERS: Readonly<Record<string, readonly string[]>> = {
  "lib/domain": [],
  "lib/calendar": [],
  "lib/lexicon": ["lib/domain"],
  "lib/text": ["lib/domain", "lib/lexicon"],
  "lib/extract": ["lib/domain", "lib/calendar", "lib/lexicon", "lib/text"],
  "lib/corpus": ["lib/domain", "lib/calendar", "lib/lexicon", "lib/text", "lib/extract", "lib/format"],
  "lib/content": ["lib/domain", "lib/calendar", "lib/lexicon", "lib/text", "lib/extract"],
  "lib/format": ["lib/domain", "lib/calendar"],
  "lib/url": ["lib/domain", "lib/calendar"],
  "lib/queries": [
    "lib/domain",
    "lib/calendar",
    "lib/lexicon",
    "lib/text",
    "lib/extract",
    "lib/corpus",
    "lib/content",
    "lib/format",
    "lib/url",
  ],
  "lib/exports": ["lib/domain", "lib/calendar", "lib/format", "lib/url", "lib/queries"],
  "lib/cli": [
    "lib/domain",
    "lib/calendar",
    "lib/lexicon",
    "lib/text",
    "lib/extract",
    "lib/corpus",
    "lib/content",
    "lib/queries",
    "lib/exports",
  ],
  components: ["lib/domain", "lib/format", "lib/url", "lib/queries"],
  app: ["lib/domain", "lib/format", "lib/url", "lib/queries", "lib/exports", "components"],
};

/** Packages that only one layer may use, and what pure layers may use at all. */
const OWNERS: Readonly<Record<string, string>> = { "gray-matter": "lib/content", "node:fs": "lib/content" };
const PURE: Readonly<Record<string, readonly string[]>> = {
  "lib/domain": ["zod"],
  "lib/calendar": [],
  "lib/lexicon": [],
  "lib/text": [],
  "lib/extract": [],
};
const STAGES = ["temporal", "places", "actors", "organisations", "tolls", "meetings"];

const layers = Object.keys(LAYERS);
const layerOf = (path: string): string | undefined =>
  layers.find((layer) => path === layer || path.startsWith(`${layer}/`));
const files = ["lib", "app", "components"].flatMap(sourceFiles);

describe("who may import whom", () => {
  it("finds the house", () => {
    expect(files.length).toBeGreaterThan(40);
  });

  it("every file of lib belongs to a layer", () => {
    expect(files.filter((file) => layerOf(file.path) === undefined).map((file) => file.path)).toEqual([]);
  });

  it.each(layers)("%s", (layer) => {
    const wrong = files
      .filter((file) => layerOf(file.path) === layer)
      .flatMap((file) =>
        importsOf(file)
          .map((target) => ({ target, to: layerOf(target) }))
          .filter(({ to }) => to !== undefined && to !== layer && !LAYERS[layer]?.includes(to))
          .map(({ target }) => `${file.path} imports ${target}`),
      );
    expect(wrong, "move the code to a layer that both know, or pass the value in").toEqual([]);
  });

  it("stages do not import each other's rules", () => {
    const wrong = files.flatMap((file) => {
      const stage = STAGES.find((name) => file.path.startsWith(`lib/extract/${name}/`));
      if (!stage) return [];
      return importsOf(file)
        .filter((target) =>
          STAGES.some((other) => other !== stage && target.startsWith(`lib/extract/${other}`)),
        )
        .filter((target) => !target.endsWith("/types"))
        .map((target) => `${file.path} imports ${target}`);
    });
    expect(wrong, "what two stages need belongs in lib/extract or lib/text").toEqual([]);
  });
});

describe("packages", () => {
  it.each(Object.entries(PURE))("%s uses only %j", (layer, allowed) => {
    const wrong = files
      .filter((file) => layerOf(file.path) === layer)
      .flatMap((file) =>
        importsOf(file)
          .filter((target) => layerOf(target) === undefined && !target.startsWith("lib/"))
          .filter((target) => !allowed.includes(target))
          .map((target) => `${file.path} imports ${target}`),
      );
    expect(wrong).toEqual([]);
  });

  it.each(Object.entries(OWNERS))("%s is used in %s alone", (name, owner) => {
    const wrong = files.filter((file) => importsOf(file).includes(name) && layerOf(file.path) !== owner);
    expect(wrong.map((file) => file.path)).toEqual([]);
  });
});

describe("house rules", () => {
  const TABLES = ["lib/lexicon/"];
  it("no file has more than 300 lines, tables aside", () => {
    const long = files
      .filter((file) => !TABLES.some((folder) => file.path.startsWith(folder)))
      .map((file) => ({ path: file.path, lines: file.text.split("\n").length - 1 }))
      .filter(({ lines }) => lines > 300);
    expect(long, "split by concern").toEqual([]);
  });

  it("no \\b or \\w on French: both are ASCII", () => {
    const wrong = files.filter(
      (file) =>
        /^lib\/(text|extract|lexicon)\//.test(file.path) &&
        /\\[bw]/.test(file.text.replace(/`[^`\n]*`/g, "")),
    );
    expect(wrong.map((file) => file.path)).toEqual([]);
  });

  it("browser code says in its first line why it runs in the browser", () => {
    const wrong = files.filter(
      (file) => file.path.endsWith(".client.tsx") && !/^("use client";\s*)?\/\/ .{20,}/.test(file.text),
    );
    expect(wrong.map((file) => file.path)).toEqual([]);
    const unnamed = files.filter(
      (file) => /^"use client"/m.test(file.text) && !file.path.endsWith(".client.tsx"),
    );
    expect(unnamed.map((file) => file.path).filter((path) => !path.endsWith("error.tsx"))).toEqual([]);
  });

  it("the engine reads no clock and no environment", () => {
    const wrong = files.filter(
      (file) =>
        /^lib\/(domain|calendar|lexicon|text|extract)\//.test(file.path) &&
        /Date\.now|new Date\(\)|process\./.test(file.text),
    );
    expect(wrong.map((file) => file.path)).toEqual([]);
  });
});

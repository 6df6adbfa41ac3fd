import matter from "gray-matter";
import type { Problem } from "@/lib/domain";
import { findFences } from "./fences";
import { error } from "./problem";
import { readYaml, type Yaml } from "./yaml";

export type FrontMatter = {
  readonly data: unknown;
  readonly body: string;
  /** 1-based line of the file on which the body starts. */
  readonly bodyLine: number;
  /** 1-based line of the file of a value, by its path. */
  readonly lineOf: Yaml["lineOf"];
  readonly lineOfKey: Yaml["lineOfKey"];
};

export type FrontMatterResult = { readonly matter: FrontMatter } | { readonly problems: Problem[] };

/**
 * Splits a file into front matter and body, the body to the letter. Only YAML is read: front matter in a language
 * that gray-matter would evaluate, or that never ends, is answered with problems.
 */
export function readFrontMatter(text: string, file: string): FrontMatterResult {
  const fences = findFences(text, file);
  if (fences === null) return { matter: plain(text) };
  if ("message" in fences) return { problems: [fences] };
  const yaml = readBlock(text.slice(fences.start, fences.end));
  if (yaml.faults.length > 0) {
    const problems = yaml.faults.map(({ line, message, remedy }) =>
      error({ file, line: (line ?? 0) + 1 }, `front matter: ${message}`, remedy),
    );
    return { problems };
  }
  const lineOf: Yaml["lineOf"] = (path) => yaml.lineOf(path) + 1;
  const lineOfKey: Yaml["lineOfKey"] = (path, key) => yaml.lineOfKey(path, key) + 1;
  const body = text.slice(fences.bodyStart);
  return { matter: { data: yaml.data, body, bodyLine: fences.bodyLine, lineOf, lineOfKey } };
}

/** gray-matter with one engine, ours: options also keep it from caching, and so from sharing, what it parses. */
function readBlock(block: string): Yaml {
  let yaml = readYaml("");
  const read = (text: string) => {
    yaml = readYaml(text.slice(1));
    return {};
  };
  matter(`---\n${block}---\n`, {
    language: "yaml",
    engines: { yaml: read, json: refuse, javascript: refuse },
  });
  return yaml;
}

function refuse(): never {
  throw new Error("Front matter is read as YAML alone.");
}

function plain(body: string): FrontMatter {
  return { data: {}, body, bodyLine: 1, lineOf: () => 1, lineOfKey: () => 1 };
}

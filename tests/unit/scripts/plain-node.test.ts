import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";

/** What runs before any package is installed. */
const FIRST = ["step.mjs", "install.mjs", "start.mjs", "test.mjs", "build.mjs", "browser.mjs"];

describe("scripts that run on a fresh clone", () => {
  it.each(FIRST)("%s needs Node alone", (name) => {
    const source = readFileSync(`scripts/${name}`, "utf8");
    const imports = [...source.matchAll(/from "([^"]+)"/g)].map((match) => match[1] ?? "");
    expect(imports.length).toBeGreaterThan(0);
    expect(
      imports.filter((path) => !path.startsWith("node:") && !FIRST.includes(path.replace("./", ""))),
    ).toEqual([]);
  });

  it("are all there", () => {
    expect(readdirSync("scripts")).toEqual(expect.arrayContaining(FIRST));
  });
});

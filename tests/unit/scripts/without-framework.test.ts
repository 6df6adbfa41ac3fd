import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { ASKED_BASE } from "@/lib/url";
import { withoutFramework } from "../../../scripts/without-framework.mjs";

const DATA = '<script type="application/ld+json">{"name":"<script>"}</script>';
const OWN = '<script src="/notes.js" async=""></script>';

it.each([
  ["inline code", "<p>a</p><script>self.__next_f.push([1])</script><p>b</p>", "<p>a</p><p>b</p>"],
  ["the framework's files", '<script src="/_next/static/a.js" async=""></script><p>b</p>', "<p>b</p>"],
  [
    "what is loaded ahead for them",
    '<link rel="preload" as="script" href="/_next/a.js"/><p>b</p>',
    "<p>b</p>",
  ],
  ["an unfinished script with all that follows nothing", "<p>a</p><script>b", "<p>a</p><script>b"],
])("takes out %s", (_, html, rest) => {
  expect(withoutFramework(html)).toBe(rest);
});

it.each([
  ["data", `<p>a</p>${DATA}<p>b</p>`],
  ["our own script", `${OWN}<p>b</p>`],
  [
    "styles and fonts",
    '<link rel="stylesheet" href="/_next/a.css"/><link rel="preload" as="font" href="/_next/a.woff2"/>',
  ],
  ["words about scripts", "<p>&lt;script&gt;alert(1)&lt;/script&gt;</p>"],
])("leaves %s", (_, html) => {
  expect(withoutFramework(`${html}<script>code()</script>`)).toBe(html);
});

it("pages and server call the unknown address by one name", () => {
  expect(readFileSync("scripts/answer.mjs", "utf8")).toContain(`const ASKED_BASE = "${ASKED_BASE}";`);
});

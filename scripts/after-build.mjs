// After a build, works on every prerendered page: takes the framework's scripts out of pages that need none, and notes
// the hashes of the inline scripts that stay, for the policy that proxy.ts sends.
//
// All pages are complete without scripts and link with plain anchors, so that hydrating them would cost 140 kB and do
// nothing. A page that does enhance something says so with the attribute below.
import { createHash } from "node:crypto";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, relative, sep } from "node:path";
import { ROOT } from "./step.mjs";

const PAGES = join(ROOT, ".next", "server", "app");
const ENHANCED = "data-enhanced";
const PRELOADED_SCRIPT = /<link rel="preload" as="script"[^>]*>/g;

const hashes = {};
let without = 0;
for (const file of htmlFiles(PAGES)) {
  const html = readFileSync(file, "utf8");
  const kept = html.includes(ENHANCED) ? html : withoutScripts(html);
  if (kept !== html) writeFileSync(file, kept);
  const scripts = scriptsOf(kept).filter(({ runs, inline }) => runs && inline);
  if (!html.includes(ENHANCED)) without += 1;
  hashes[pathOf(file)] = scripts.map(({ code }) => hash(code));
}
writeFileSync(join(ROOT, ".next", "script-hashes.json"), JSON.stringify(hashes));
console.error(`${Object.keys(hashes).length} pages prerendered, ${without} of them without scripts.`);

function htmlFiles(folder) {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return htmlFiles(path);
    return entry.name.endsWith(".html") ? [path] : [];
  });
}

/** The address a prerendered file answers: `index.html` → `/`, `acteurs/x.html` → `/acteurs/x`. */
function pathOf(file) {
  const path = relative(PAGES, file).split(sep).join("/").slice(0, -".html".length);
  return path === "index" ? "/" : `/${path}`;
}

/** Every script element: where it stands, whether it runs, whether its code stands in the page. */
function scriptsOf(html) {
  const scripts = [];
  for (let start = html.indexOf("<script"); start >= 0; start = html.indexOf("<script", start)) {
    const open = html.indexOf(">", start) + 1;
    const close = html.indexOf("</script>", open);
    const end = close + "</script>".length;
    const attributes = html.slice(start, open);
    scripts.push({
      start,
      end,
      runs: !/ type="application\/ld\+json"/.test(attributes),
      inline: !/ src=/.test(attributes),
      code: html.slice(open, close),
    });
    start = end;
  }
  return scripts;
}

function withoutScripts(html) {
  let rest = "";
  let at = 0;
  for (const { start, end, runs } of scriptsOf(html)) {
    if (!runs) continue;
    rest += html.slice(at, start);
    at = end;
  }
  return (rest + html.slice(at)).replace(PRELOADED_SCRIPT, "");
}

function hash(script) {
  return `'sha256-${createHash("sha256").update(script).digest("base64")}'`;
}

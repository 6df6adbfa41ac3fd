// After a build: notes the hashes of the inline scripts of every prerendered page, for the policy that proxy.ts sends.
import { createHash } from "node:crypto";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, relative, sep } from "node:path";
import { ROOT } from "./step.mjs";

const PAGES = join(ROOT, ".next", "server", "app");

const hashes = {};
for (const file of htmlFiles(PAGES))
  hashes[pathOf(file)] = inlineScripts(readFileSync(file, "utf8")).map(hash);
writeFileSync(join(ROOT, ".next", "script-hashes.json"), JSON.stringify(hashes));
console.error(`Hashed the inline scripts of ${Object.keys(hashes).length} pages.`);

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

function inlineScripts(html) {
  const scripts = [];
  for (let at = html.indexOf("<script"); at >= 0; at = html.indexOf("<script", at)) {
    const open = html.indexOf(">", at) + 1;
    const close = html.indexOf("</script>", open);
    const attributes = html.slice(at, open);
    if (!/ src=|application\/ld\+json/.test(attributes)) scripts.push(html.slice(open, close));
    at = close;
  }
  return scripts;
}

function hash(script) {
  return `'sha256-${createHash("sha256").update(script).digest("base64")}'`;
}

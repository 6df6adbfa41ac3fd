// Makes the site: permalinks first, then the pages. Run by `npm run build`, and by `npm start` when something has changed.
import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { mustStep, ROOT, tool } from "./step.mjs";

/** What the pages are made of. */
const SOURCES = [
  "app",
  "components",
  "content",
  "lib",
  "public",
  "scripts",
  "next.config.ts",
  "postcss.config.mjs",
  "proxy.ts",
  "package-lock.json",
];
const STAMP = join(ROOT, ".next", "built-from");

/** Whether the pages were made of other files than those that are there now. */
export function isStale() {
  if (!existsSync(join(ROOT, ".next", "BUILD_ID")) || !existsSync(STAMP)) return true;
  return readFileSync(STAMP, "utf8") !== fingerprint();
}

export function build() {
  rmSync(STAMP, { force: true });
  mustStep("Updating permalinks", process.execPath, ["--import", "tsx", "lib/cli/main.ts", "ledger"]);
  const from = fingerprint();
  mustStep("Building pages", ...tool("next/dist/bin/next", "build"));
  if (existsSync(join(ROOT, "scripts", "after-build.mjs"))) {
    mustStep("Finishing the build", process.execPath, ["scripts/after-build.mjs"]);
  }
  writeFileSync(STAMP, from);
}

/** Changes whenever a source file comes, goes or is saved. */
function fingerprint() {
  const hash = createHash("sha256");
  for (const source of SOURCES) addMarks(join(ROOT, source), hash);
  return hash.digest("hex");
}

function addMarks(path, hash) {
  const stat = statSync(path, { throwIfNoEntry: false });
  if (stat?.isDirectory()) for (const name of readdirSync(path).sort()) addMarks(join(path, name), hash);
  else if (stat) hash.update(`${path} ${stat.size} ${stat.mtimeMs}\n`);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) build();

// Makes the site: permalinks first, then the pages. Run by `npm run build`, and by `npm start` when something has changed.
import { createHash } from "node:crypto";
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { dirname, join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { mustStep, ROOT, tool } from "./step.mjs";

/** What the pages are made of. */
const SOURCES = [
  "app",
  "components",
  "lib",
  "public",
  "scripts",
  "next.config.ts",
  "postcss.config.mjs",
  "package-lock.json",
];
const CONTENT = process.env.POURPARLERS_CONTENT ?? "content";
/** The articles are read once, and what comes of it is kept beside the pages. Next empties `.next` but for its cache. */
const BUILDING = join(ROOT, ".next", "cache", "timeline.jsonl");
const BUILT = join(ROOT, ".next", "timeline.jsonl");
const STAMP = join(ROOT, ".next", "built-from");

/** Whether the pages were made of other files than those that are there now. */
export function isStale() {
  if (!existsSync(join(ROOT, ".next", "BUILD_ID")) || !existsSync(STAMP)) return true;
  return readFileSync(STAMP, "utf8") !== fingerprint();
}

export function build() {
  rmSync(STAMP, { force: true });
  mkdirSync(dirname(BUILDING), { recursive: true });
  const ledger = ["--import", "tsx", "lib/cli/main.ts", "ledger", "--content", CONTENT, "--keep", BUILDING];
  mustStep("Reading articles, updating permalinks", process.execPath, ledger);
  const from = fingerprint();
  mustStep("Building pages", ...tool("next/dist/bin/next", "build"), { POURPARLERS_BUILT: BUILDING });
  renameSync(BUILDING, BUILT);
  mustStep("Finishing the build", process.execPath, ["scripts/after-build.mjs"]);
  writeFileSync(STAMP, from);
}

/** Changes whenever a source file comes, goes or is saved. */
function fingerprint() {
  const hash = createHash("sha256");
  hash.update(CONTENT);
  for (const source of SOURCES) addMarks(join(ROOT, source), hash);
  addMarks(resolve(ROOT, CONTENT), hash);
  return hash.digest("hex");
}

function addMarks(path, hash) {
  const stat = statSync(path, { throwIfNoEntry: false });
  if (stat?.isDirectory()) for (const name of readdirSync(path).sort()) addMarks(join(path, name), hash);
  else if (stat) hash.update(`${path} ${stat.size} ${stat.mtimeMs}\n`);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) build();

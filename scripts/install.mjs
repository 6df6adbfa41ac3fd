import { statSync } from "node:fs";
import { join } from "node:path";
import { fail, mustStep, ROOT } from "./step.mjs";

/** Says which Node is needed, when this one is too old. */
export function needNode() {
  const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
  if (major > 20 || (major === 20 && minor >= 19)) return;
  fail(`Pourparlers needs Node 20.19 or newer; this is ${process.versions.node}. See https://nodejs.org.`);
}

/** Installs the packages of the lock file when they are missing or older than it. */
export function installPackages() {
  const installed = timeOf("node_modules/.package-lock.json");
  if (installed !== null && installed >= (timeOf("package-lock.json") ?? 0)) return;
  mustStep("Installing packages", "npm", [
    "ci",
    "--ignore-scripts",
    "--include=dev",
    "--no-audit",
    "--no-fund",
  ]);
}

function timeOf(path) {
  return statSync(join(ROOT, path), { throwIfNoEntry: false })?.mtimeMs ?? null;
}

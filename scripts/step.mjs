import { spawnSync } from "node:child_process";
import { dirname } from "node:path";
import { fileURLToPath } from "node:url";

/** The project's root, wherever a script is started from. */
export const ROOT = dirname(dirname(fileURLToPath(import.meta.url)));

/** Runs one step under a header, its output as it comes; true when it went well. */
export function step(title, command, args, env = {}) {
  console.error(`\n— ${title}`);
  const result = spawnSync(command, args, {
    cwd: ROOT,
    stdio: "inherit",
    env: { ...process.env, NEXT_TELEMETRY_DISABLED: "1", ...env },
    shell: process.platform === "win32" && command === "npm",
  });
  if (result.error) console.error(`${command} could not be started: ${result.error.message}`);
  return result.status === 0;
}

/** Runs one step, and ends the program with what is wrong when it fails. */
export function mustStep(title, command, args, env) {
  if (!step(title, command, args, env)) fail(`${title}: failed. What is wrong stands above.`);
}

export function fail(message) {
  console.error(`\n${message}`);
  process.exit(1);
}

/** Runs a tool of a package with this very Node, so that no shell stands between. */
export const tool = (path, ...args) => [process.execPath, [`${ROOT}/node_modules/${path}`, ...args]];

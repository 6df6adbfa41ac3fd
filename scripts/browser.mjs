import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { mustStep, step, tool } from "./step.mjs";

const SYSTEM_BROWSERS = ["/usr/bin/chromium", "/usr/bin/chromium-browser"];

/** Installs the browser that the tests drive: Debian's for root on Debian, else the one Playwright brings. */
export function installBrowser() {
  if (SYSTEM_BROWSERS.some(existsSync)) return;
  if (existsSync("/etc/debian_version") && process.getuid?.() === 0 && !isUbuntu()) {
    step("Reading the list of packages", "apt-get", ["update", "-qq"]);
    const args = ["install", "-y", "-qq", "--no-install-recommends", "chromium", "fonts-liberation"];
    if (step("Installing Chromium", "apt-get", args, { DEBIAN_FRONTEND: "noninteractive" })) return;
  }
  mustStep("Installing Chromium", ...tool("playwright/cli.js", "install", "chromium"));
}

/** Ubuntu's package of that name only leads to another kind of package. */
function isUbuntu() {
  return spawnSync("grep", ["-q", "^ID=ubuntu", "/etc/os-release"]).status === 0;
}

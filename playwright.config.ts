import { existsSync } from "node:fs";
import { defineConfig, devices } from "@playwright/test";

const PORT = Number(process.env["E2E_PORT"] ?? 3199);
const BASE = `http://127.0.0.1:${PORT}`;
const SYSTEM_BROWSER = ["/usr/bin/chromium", "/usr/bin/chromium-browser"].find(existsSync);

/** Quiet, offline, and able to run as root in a container. */
const ARGS = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

const browser = {
  ...devices["Desktop Chrome"],
  locale: "fr-FR",
  launchOptions: { args: ARGS, ...(SYSTEM_BROWSER ? { executablePath: SYSTEM_BROWSER } : {}) },
};

const QUIET = { NEXT_TELEMETRY_DISABLED: "1" };

function serve(port: number): string {
  return `node scripts/serve.mjs ${port}`;
}

export default defineConfig({
  testDir: "tests/e2e",
  fullyParallel: true,
  workers: 2,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  retries: 0,
  forbidOnly: Boolean(process.env["CI"]),
  reporter: process.env["CI"] ? "line" : "list",
  use: { baseURL: BASE },
  projects: [
    { name: "chromium", use: browser },
    {
      name: "without-javascript",
      use: { ...browser, javaScriptEnabled: false },
      testMatch: /(read|filter|meeting|article)\.spec\.ts/,
    },
  ],
  webServer: [
    { command: serve(PORT), url: BASE, reuseExistingServer: false, env: QUIET },
    {
      command: serve(PORT - 1),
      url: `http://127.0.0.1:${PORT - 1}`,
      reuseExistingServer: false,
      env: { ...QUIET, POURPARLERS_CONTENT: "tests/e2e/hostile" },
    },
  ],
});

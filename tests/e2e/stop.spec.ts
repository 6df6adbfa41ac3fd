import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { expect, test } from "@playwright/test";

const PORT = Number(process.env["E2E_PORT"] ?? 3199) - 2;
const BASE = `http://127.0.0.1:${PORT}`;
const REQUESTS = 40;

function start(): ChildProcess {
  const args = ["node_modules/next/dist/bin/next", "start", "--hostname", "127.0.0.1", "-p", String(PORT)];
  return spawn(process.execPath, args, {
    stdio: "ignore",
    env: { ...process.env, NEXT_TELEMETRY_DISABLED: "1" },
  });
}

async function answers(): Promise<boolean> {
  return fetch(BASE).then(
    ({ ok }) => ok,
    () => false,
  );
}

test("a server that is told to stop finishes what it was asked", async () => {
  const server = start();
  const over = once(server, "exit");
  try {
    await expect.poll(answers, { timeout: 30_000 }).toBe(true);
    const asked = Array.from({ length: REQUESTS }, (_, index) => fetch(`${BASE}/chronologie?q=paix${index}`));
    // The requests are on their way, none is answered in full yet.
    await Promise.race(asked);
    server.kill("SIGTERM");
    for (const answer of await Promise.all(asked)) {
      expect(answer.status).toBe(200);
      expect(await answer.text()).toContain("</html>");
    }
    const [code, signal] = await over;
    expect(code === 0 || code === 143 || signal === "SIGTERM").toBe(true);
    expect(await answers()).toBe(false);
  } finally {
    server.kill("SIGKILL");
  }
});

import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { get, type IncomingMessage } from "node:http";
import { text } from "node:stream/consumers";
import { expect, test } from "@playwright/test";

const PORT = Number(process.env["E2E_PORT"] ?? 3199) - 2;
const BASE = `http://127.0.0.1:${PORT}`;
const REQUESTS = 8;

function start(): ChildProcess {
  return spawn(process.execPath, ["scripts/serve.mjs", String(PORT)], {
    stdio: "ignore",
    env: { ...process.env, NEXT_TELEMETRY_DISABLED: "1" },
  });
}

/** An answer whose head has come; nothing of the rest is read yet. */
function begun(path: string): Promise<IncomingMessage> {
  return new Promise((resolve, reject) => {
    get(BASE + path, { agent: false }, resolve).on("error", reject);
  });
}

/** Whether a new connection is answered. */
async function answers(): Promise<boolean> {
  try {
    const answer = await begun("/bilans");
    answer.resume();
    return answer.statusCode === 200;
  } catch {
    return false;
  }
}

test("a server that is told to stop finishes what it was asked", async () => {
  const server = start();
  const over = once(server, "exit");
  try {
    await expect.poll(answers, { timeout: 30_000 }).toBe(true);
    const running = await Promise.all(Array.from({ length: REQUESTS }, () => begun("/timeline.json")));
    server.kill("SIGTERM");
    await expect.poll(answers, { timeout: 10_000 }).toBe(false);
    for (const answer of running) {
      expect(answer.statusCode).toBe(200);
      expect(JSON.parse(await text(answer)).articles.length).toBeGreaterThan(0);
    }
    const [code, signal] = await over;
    expect(code === 0 || code === 143 || signal === "SIGTERM").toBe(true);
  } finally {
    server.kill("SIGKILL");
  }
});

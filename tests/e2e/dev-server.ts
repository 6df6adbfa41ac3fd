import { type ChildProcess, spawn } from "node:child_process";
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const PORT = Number(process.env["E2E_PORT"] ?? 3199) - 2;
const LOCK = join(".next", "dev", "lock");
const PATIENCE = 120_000;

export type DevServer = {
  readonly base: string;
  /** A copy of the content, to be changed at will. */
  readonly content: string;
  readonly stop: () => void;
};

/** Whether a development server runs in this checkout already: there can be one only. */
export function isDevRunning(): boolean {
  if (!existsSync(LOCK)) return false;
  try {
    process.kill(JSON.parse(readFileSync(LOCK, "utf8")).pid, 0);
    return true;
  } catch {
    return false;
  }
}

/** `npm run dev` on a port and a content folder of its own. */
export async function startDev(): Promise<DevServer> {
  const folder = mkdtempSync(join(tmpdir(), "pourparlers-dev-"));
  const content = join(folder, "content");
  cpSync("content", content, { recursive: true });
  const base = `http://127.0.0.1:${PORT}`;
  const server = spawn(
    process.execPath,
    ["node_modules/next/dist/bin/next", "dev", "--hostname", "127.0.0.1", "-p", String(PORT)],
    {
      stdio: "ignore",
      detached: true,
      env: {
        ...process.env,
        NODE_ENV: "development",
        NEXT_TELEMETRY_DISABLED: "1",
        POURPARLERS_CONTENT: content,
      },
    },
  );
  const stop = () => {
    end(server);
    rmSync(folder, { recursive: true, force: true });
  };
  try {
    await answering(`${base}/atelier`, server);
  } catch (cause) {
    stop();
    throw cause;
  }
  return { base, content, stop };
}

async function answering(url: string, server: ChildProcess): Promise<void> {
  const until = Date.now() + PATIENCE;
  while (server.exitCode === null && Date.now() < until) {
    const status = await fetch(url).then(
      (answer) => answer.status,
      () => null,
    );
    if (status === 200) return;
    await new Promise((resolve) => setTimeout(resolve, 250));
  }
  throw new Error(`${url} does not answer. Run npm run dev and open it by hand.`);
}

/** The server and what it has started. */
function end({ pid }: ChildProcess): void {
  try {
    if (pid !== undefined) process.kill(-pid, "SIGTERM");
  } catch {
    // It has ended by itself.
  }
}

import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { type Browser, chromium } from "@playwright/test";

/** A middling phone: 4 × slower processor, 150 ms, 1.6 Mbit/s. */
const PHONE = { latency: 150, downloadThroughput: 200_000, uploadThroughput: 93_750, offline: false };
const SLOWDOWN = 4;
const RUNS = 5;
const PORT = 3197;
const BASE = `http://127.0.0.1:${PORT}`;
const PAGES = ["/", "/chronologie?ville=geneve", "/rencontres/2016-08-26-geneve-kerry-lavrov", "/bilans"];

type Visit = { readonly paint: number; readonly kilobytes: number };

async function visit(browser: Browser, path: string): Promise<Visit> {
  const context = await browser.newContext({ viewport: { width: 360, height: 780 }, deviceScaleFactor: 2 });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  let bytes = 0;
  session.on("Network.loadingFinished", ({ encodedDataLength }) => {
    bytes += encodedDataLength;
  });
  await session.send("Network.enable");
  await session.send("Emulation.setCPUThrottlingRate", { rate: SLOWDOWN });
  await session.send("Network.emulateNetworkConditions", PHONE);
  await page.goto(BASE + path, { waitUntil: "networkidle" });
  const paint = await page.evaluate(
    () => performance.getEntriesByName("first-contentful-paint")[0]?.startTime ?? Number.NaN,
  );
  await context.close();
  return { paint, kilobytes: bytes / 1000 };
}

/** Waits until the server answers. */
async function answered(tries = 100): Promise<void> {
  for (let attempt = 0; attempt < tries; attempt += 1) {
    const answer = await fetch(BASE).catch(() => null);
    if (answer?.ok) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`No answer at ${BASE}. Run "npm run build" first.`);
}

const server = spawn(process.execPath, ["scripts/serve.mjs", String(PORT)], { stdio: "ignore" });
try {
  await answered();
  const executablePath = ["/usr/bin/chromium", "/usr/bin/chromium-browser"].find(existsSync);
  const browser = await chromium.launch({
    args: ["--no-sandbox"],
    ...(executablePath ? { executablePath } : {}),
  });
  console.log(
    "First paint on a middling phone (least of several visits), bytes with fonts, HTML compressed\n",
  );
  for (const path of PAGES) {
    const visits: Visit[] = [];
    for (let run = 0; run < RUNS; run += 1) visits.push(await visit(browser, path));
    const html = gzipSync(await (await fetch(BASE + path)).text()).length / 1000;
    const paint = Math.min(...visits.map((each) => each.paint));
    const weight = visits[0]?.kilobytes ?? 0;
    console.log(
      `${(paint / 1000).toFixed(2)} s  ${weight.toFixed(0).padStart(4)} kB  ${html.toFixed(1).padStart(5)} kB  ${path}`,
    );
  }
  await browser.close();
} finally {
  server.kill();
}

import { existsSync, readdirSync, readFileSync, readlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { chromium, type Page } from "@playwright/test";
import { isDevRunning, startDev } from "../e2e/dev-server";

/** An article is saved so often under `npm run dev`; the first saves, which still compile, do not count. */
const SAVES = 10;
const FIRST = 2;
const ARTICLE = "2016-08-24-kerry-revoit-lavrov";
const TOWNS =
  "Oslo Doha Minsk Bakou Lausanne Berlin Rome Madrid Lisbonne Prague Varsovie Tunis Rabat Ankara".split(" ");
/** A pause in which what a save sets off comes to its end. */
const PAUSE = 2000;
const TICK = 10;

type Save = {
  /** Milliseconds from the save until the browser asks for the page, and until it shows the new fact. */
  readonly asked: number;
  readonly shown: number;
  /** Processor milliseconds of the server; of its helpers, which have ended; of the browser. */
  readonly server: number;
  readonly helpers: number;
  readonly browser: number;
};

async function save(page: Page, file: string, text: string, town: string): Promise<Save> {
  const before = processorTimes();
  const request = page.waitForRequest((each) => each.url().includes("_rsc="));
  const mark = page.evaluate(WAIT_FOR, town);
  const saved = Date.now();
  writeFileSync(file, `${text}\n\nM. Kerry se rendra ensuite à ${town}, a-t-il dit.\n`);
  const asked = request.then(() => Date.now() - saved);
  const shown = Number(await mark) - saved;
  await page.waitForTimeout(PAUSE);
  const after = processorTimes();
  const spent = (of: keyof typeof before) => (after[of] - before[of]) * TICK;
  return {
    asked: await asked,
    shown,
    server: spent("server"),
    helpers: spent("helpers"),
    browser: spent("browser"),
  };
}

/** Runs in the page, as text: when the place is marked, to the millisecond. */
const WAIT_FOR = new Function(
  "town",
  `return new Promise((resolve) => {
    const look = () => {
      if (![...document.querySelectorAll("a.mark-place")].some((a) => a.textContent === town)) return;
      observer.disconnect();
      resolve(Date.now());
    };
    const observer = new MutationObserver(look);
    observer.observe(document, { subtree: true, childList: true, characterData: true });
    look();
  });`,
) as (town: string) => Promise<number>;

/** Ticks of processor time so far of the development server and the browser, where the system has /proc. */
function processorTimes(): { server: number; helpers: number; browser: number } {
  const times = { server: 0, helpers: 0, browser: 0 };
  if (!existsSync("/proc")) return times;
  for (const pid of readdirSync("/proc")) {
    if (!/^\d+$/.test(pid)) continue;
    const [command, stat] = [textOf(`/proc/${pid}/cmdline`), textOf(`/proc/${pid}/stat`)];
    const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
    const ticks = (at: number) => Number(fields[at] ?? 0) + Number(fields[at + 1] ?? 0);
    if (command.startsWith("next-server") && isHere(pid)) {
      times.server += ticks(11);
      times.helpers += ticks(13);
    } else if (command.includes("chrom")) times.browser += ticks(11);
  }
  return times;
}

/** Whether a server is that of this folder: others may run beside it. */
function isHere(pid: string): boolean {
  try {
    return readlinkSync(`/proc/${pid}/cwd`) === process.cwd();
  } catch {
    return false;
  }
}

function textOf(file: string): string {
  try {
    return readFileSync(file, "utf8");
  } catch {
    return "";
  }
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[values.length >> 1] ?? Number.NaN;
}

if (isDevRunning()) throw new Error("npm run dev runs in this folder already. End it first.");
const dev = await startDev();
try {
  const executablePath = ["/usr/bin/chromium", "/usr/bin/chromium-browser"].find(existsSync);
  const browser = await chromium.launch({
    args: ["--no-sandbox"],
    ...(executablePath ? { executablePath } : {}),
  });
  const page = await browser.newPage();
  await page.goto(`${dev.base}/articles/${ARTICLE}`);
  await page.getByRole("link", { name: "Atelier", exact: true }).waitFor();
  await page.waitForTimeout(PAUSE);
  const file = join(dev.content, "articles", `${ARTICLE}.md`);
  const text = readFileSync(file, "utf8").trimEnd();
  const saves: Save[] = [];
  for (const town of TOWNS.slice(0, FIRST + SAVES)) saves.push(await save(page, file, text, town));
  const counted = saves.slice(FIRST);
  for (const of of ["asked", "shown", "server", "helpers", "browser"] as const)
    console.log(
      `${of.padEnd(8)} ${median(counted.map((each) => each[of]))} ms (${counted.map((each) => each[of]).join(" ")})`,
    );
  await browser.close();
} finally {
  dev.stop();
}

// Asks a running server for mixed pages and random filters, for so many seconds: node --import tsx scripts/load.ts http://127.0.0.1:3000 60 [pid]
import { readFileSync } from "node:fs";
import autocannon from "autocannon";

const [base = "http://127.0.0.1:3000", seconds = "30", pid] = process.argv.slice(2);
const CONNECTIONS = 8;
const REQUESTS = 400;
const SETTLE_SECONDS = 5;

const PAGES = "/ /acteurs /lieux /bilans /donnees /methode /acteurs/john-kerry /lieux/geneve /embed".split(
  " ",
);
const EXPORTS = "/chronologie.csv /calendrier.ics /flux.xml /flux.json /timeline.json".split(" ");
const ACTORS = "john-kerry serguei-lavrov vladimir-poutine bachar-al-assad personne".split(" ");
const PLACES = "geneve moscou chine syrie sans-lieu nulle-part".split(" ");
const WORDS = ["paix", "cessez-le-feu", "trêve", "l'ONU", "été", "%", "<b>", "x".repeat(300)];

/** Numbers in [0, 1) from a seed: the same requests each time. */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 4_294_967_296;
  };
}

const random = randomFrom(2016);
const pick = (items: readonly string[]): string => items[Math.floor(random() * items.length)] ?? "";

function randomPath(): string {
  const kind = random();
  if (kind < 0.3) return pick(PAGES);
  const search = new URLSearchParams();
  if (random() < 0.5) search.append("acteur", pick(ACTORS));
  if (random() < 0.4) search.append("ville", pick(PLACES));
  if (random() < 0.3) search.append("statut", pick(["held", "planned", "cancelled", "gone"]));
  if (random() < 0.3) search.append("de", `2016-0${1 + Math.floor(random() * 9)}-01`);
  if (random() < 0.4) search.append("q", pick(WORDS));
  return `${kind < 0.85 ? "/chronologie" : pick(EXPORTS)}?${search}`;
}

/** Resident memory of the server in megabytes, where the system tells. */
function memory(): number | null {
  if (pid === undefined) return null;
  const kilobytes = /^VmRSS:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${pid}/status`, "utf8"))?.[1];
  return kilobytes === undefined ? null : Math.round(Number(kilobytes) / 1024);
}

function ask(duration: number): Promise<autocannon.Result> {
  const requests = Array.from({ length: REQUESTS }, () => ({ path: randomPath() }));
  return autocannon({ url: base, connections: CONNECTIONS, duration, requests, timeout: 30 });
}

async function settle(): Promise<number | null> {
  await new Promise((resolve) => setTimeout(resolve, SETTLE_SECONDS * 1000));
  return memory();
}

// A tenth of the time first, so that what grows only once has grown.
await ask(Math.max(2, Math.round(Number(seconds) / 10)));
const before = await settle();
const half = await ask(Math.round(Number(seconds) / 2));
const middle = await settle();
const rest = await ask(Math.round(Number(seconds) / 2));
const after = await settle();
for (const [name, { requests, latency, errors, timeouts, statusCodeStats, "5xx": broken }] of [
  ["first half", half],
  ["second half", rest],
] as const) {
  const statuses = Object.entries(statusCodeStats).map(([status, { count }]) => `${status}: ${count}`);
  process.stdout.write(
    `${name}: ${requests.total} requests (${statuses.join(", ")}), ${errors} errors, ${timeouts} timeouts, ${broken} answers of 5xx, p50 ${latency.p50} ms, p99 ${latency.p99} ms\n`,
  );
}
if (before !== null) process.stdout.write(`memory: ${before} MB, ${middle} MB, ${after} MB\n`);
if (half.errors + rest.errors + half["5xx"] + rest["5xx"] > 0) process.exitCode = 1;

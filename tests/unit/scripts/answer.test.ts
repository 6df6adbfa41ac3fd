import { once } from "node:events";
import { createServer, get, type IncomingMessage, type OutgoingHttpHeaders, type Server } from "node:http";
import { text } from "node:stream/consumers";
import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { afterAll, beforeAll, expect, it } from "vitest";
import { finishAnswer } from "../../../scripts/answer.mjs";

const FILLER = "<p>Une ligne de plus.</p>".repeat(80);
const PAGE = `<link rel="canonical" href="http://adresse.invalid/"/><script>code()</script>${FILLER}`;
const KINDS: Readonly<Record<string, readonly [number, string, string]>> = {
  "/": [200, "text/html; charset=utf-8", PAGE],
  "/nulle-part": [404, "text/html; charset=utf-8", PAGE],
  "/donnees.json": [
    200,
    "application/json",
    JSON.stringify({ text: FILLER, base: "http://adresse.invalid" }),
  ],
  "/image": [200, "image/png", FILLER],
  "/court": [200, "text/plain", "Rien."],
};

let server: Server;
let port = 0;

beforeAll(async () => {
  server = createServer((request, response) => {
    finishAnswer(request, response);
    const [status, type, body] = KINDS[request.url ?? ""] ?? [500, "text/plain", ""];
    response.statusCode = status;
    response.setHeader("content-type", type);
    response.setHeader("content-length", Buffer.byteLength(body));
    response.write(body.slice(0, 20));
    response.end(body.slice(20));
  }).listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  if (address && typeof address === "object") port = address.port;
});
afterAll(() => void server.close());

async function ask(path: string, headers: OutgoingHttpHeaders = {}): Promise<IncomingMessage> {
  const [answer] = await once(get({ host: "127.0.0.1", port, path, headers, agent: false }), "response");
  return answer;
}

async function bytes(answer: IncomingMessage): Promise<Buffer> {
  const parts: Buffer[] = [];
  for await (const part of answer) parts.push(part);
  return Buffer.concat(parts);
}

it("sends a page without the framework's scripts, with the address it was asked at", async () => {
  const answer = await ask("/", { host: "Chronologie.example:8080", "x-forwarded-proto": "https" });
  expect(await text(answer)).toBe(
    `<link rel="canonical" href="https://chronologie.example:8080/"/>${FILLER}`,
  );
  expect(answer.headers.vary).toBe("Accept-Encoding");
});

it("puts no address in where the host is none", async () => {
  const answer = await ask("/", { host: 'a"><script>' });
  expect(await text(answer)).toContain('href="/"/>');
});

it.each([
  ["br, gzip", "br", brotliDecompressSync],
  ["gzip, br;q=0", "gzip", gunzipSync],
] as const)("compresses for « %s »", async (accepted, coding, decompress) => {
  const answer = await ask("/donnees.json", { "accept-encoding": accepted });
  const body = await bytes(answer);
  expect([answer.headers["content-encoding"], Number(answer.headers["content-length"])]).toEqual([
    coding,
    body.length,
  ]);
  expect(decompress(body).toString()).toBe(KINDS["/donnees.json"]?.[2]);
});

it.each([["/image"], ["/court"]])("leaves %s as it is", async (path) => {
  const answer = await ask(path, { "accept-encoding": "br" });
  expect(answer.headers["content-encoding"]).toBeUndefined();
  expect(await text(answer)).toBe(KINDS[path]?.[2]);
});

it("lets nobody keep that a page is not there", async () => {
  const answer = await ask("/nulle-part");
  answer.resume();
  expect([answer.statusCode, answer.headers["cache-control"]]).toEqual([404, "private, no-cache"]);
});

import { type IncomingMessage, request } from "node:http";
import { expect, test } from "@playwright/test";

const LONG = "x".repeat(8000);

/** Paths and queries as no link of ours has them; sent as they stand, which a browser would not do. */
const MALFORMED = [
  "/%",
  "/%00",
  "/%zz",
  "/%c3%28",
  "/%2f%2f",
  "/..%2f..%2fetc%2fpasswd",
  "/%252e%252e/",
  "//example.org/",
  "/\\example.org",
  "/rencontres/",
  "/rencontres/%",
  "/rencontres/%00",
  "/rencontres/..%2F..%2Fcontent",
  "/rencontres/nul-ne-connait",
  `/rencontres/${LONG}`,
  "/acteurs/%2e%2e",
  "/acteurs/nul-ne-connait",
  "/acteurs/nul-ne-connait/flux.xml",
  "/acteurs/__proto__",
  "/acteurs/constructor",
  "/acteurs/constructor/flux.json",
  "/lieux/__proto__",
  "/lieux/%F0%9F%98%80",
  "/articles/%2Fetc%2Fpasswd",
  "/articles/toString",
  "/chronologie?q=%",
  "/chronologie?q=%00",
  "/chronologie?q=%c3%28",
  `/chronologie?q=${LONG}`,
  `/chronologie?${"acteur=john-kerry&".repeat(400)}`,
  `/chronologie?acteur=${LONG}`,
  "/chronologie?acteur[]=john-kerry&acteur[a]=b&acteur=",
  "/chronologie?acteur=__proto__&ville=constructor&type=toString&statut=valueOf",
  "/chronologie?__proto__=1&constructor=2&hasOwnProperty=3&toString=4",
  "/chronologie?de=9999-99-99&a=-1&page=1e309",
  "/chronologie?page=-1&page=NaN&page=99999999999999999999",
  "/chronologie?de=2016-09-08&a=2000-01-01",
  "/chronologie?q=((((((((((a%2B)%2B)%2B",
  "/chronologie?&&&===&%3D=%26",
  "/chronologie.csv?acteur=%00&q=%",
  "/calendrier.ics?ville[]=a&q=%F0%9F%98",
  "/flux.xml?type=%22%3E%3Cscript%3E",
  "/flux.json?page=0",
  "/timeline.json?q=%",
  "/timelinejs.json?de=hier",
  "/embed?q=%3Cscript%3E&ville=%00",
  "/oembed",
  "/oembed?url=%",
  "/oembed?url=javascript:alert(1)&maxwidth=-1&maxheight=1e99",
  `/oembed?url=http://127.0.0.1/rencontres/${LONG}`,
  "/schema/%",
  "/schema/timeline.json?a=1",
  "/_next/static/..%2f..%2f..%2fpackage.json",
  "/_next/data/x/y.json",
  "/_next/image?url=%2Fetc%2Fpasswd&w=1&q=1",
  "/_not-found",
] as const;

const HEADERS: Readonly<Record<string, string>> = {
  accept: "*/*;q=NaN,,",
  "accept-language": "fr".repeat(1000),
  cookie: `${"a=%;".repeat(500)}`,
  "if-modified-since": "hier",
  "if-none-match": '"',
  "next-action": "x",
  "next-router-state-tree": "%",
  range: "bytes=9-1",
  rsc: "1",
  "x-forwarded-host": "<script>",
  "x-forwarded-proto": "javascript",
};

/** The answer's status; the body is read to its end. */
function statusOf(base: string, path: string, method = "GET", headers = {}): Promise<number> {
  const { hostname, port } = new URL(base);
  return new Promise((resolve, reject) => {
    const asked = request({ hostname, port, path, method, headers }, (answer: IncomingMessage) => {
      answer.resume();
      answer.on("end", () => resolve(answer.statusCode ?? 0));
      answer.on("error", reject);
    });
    asked.on("error", reject);
    asked.end();
  });
}

for (const path of MALFORMED)
  test(`${path.slice(0, 80)} is answered, not stumbled over`, async ({ baseURL }) => {
    const status = await statusOf(baseURL ?? "", path);
    expect(status).toBeGreaterThanOrEqual(200);
    expect(status).toBeLessThan(500);
  });

for (const [name, value] of Object.entries(HEADERS))
  test(`${name}: ${value.slice(0, 20)} does no harm`, async ({ baseURL }) => {
    for (const path of ["/", "/chronologie?q=paix", "/flux.xml", "/acteurs/john-kerry"])
      expect(await statusOf(baseURL ?? "", path, "GET", { [name]: value }), path).toBeLessThan(500);
  });

for (const method of ["HEAD", "OPTIONS", "POST", "PUT", "DELETE", "PATCH"])
  test(`${method} is answered or refused`, async ({ baseURL }) => {
    for (const path of ["/", "/chronologie?q=paix", "/calendrier.ics", "/acteurs/nul-ne-connait"])
      expect(await statusOf(baseURL ?? "", path, method), path).toBeLessThan(500);
  });

test("after all that a page is as it was", async ({ baseURL }) => {
  expect(await statusOf(baseURL ?? "", "/acteurs/john-kerry")).toBe(200);
  expect(await statusOf(baseURL ?? "", "/chronologie?ville=geneve")).toBe(200);
});

import { describe, expect, it } from "vitest";
import { answer, notThere, readBase } from "@/lib/exports";

const OPTIONS = { mediaType: "text/csv; charset=utf-8", filename: "chronologie.csv" };
const request = (headers: Record<string, string> = {}) => new Request("https://example.org/x", { headers });

describe("the answer to a request for an export", () => {
  it("says what it is, how it is saved, and lets other sites read it", async () => {
    const response = answer(request(), "a,b\r\n", OPTIONS);
    expect(response.status).toBe(200);
    expect(response.headers.get("content-type")).toBe("text/csv; charset=utf-8");
    expect(response.headers.get("content-disposition")).toBe('attachment; filename="chronologie.csv"');
    expect(response.headers.get("access-control-allow-origin")).toBe("*");
    expect(await response.text()).toBe("a,b\r\n");
  });

  it("is not sent again to who has it", async () => {
    const tag = answer(request(), "a", OPTIONS).headers.get("etag") ?? "";
    for (const asked of [tag, `W/${tag}`, `"other", ${tag}`, "*"]) {
      const response = answer(request({ "If-None-Match": asked }), "a", OPTIONS);
      expect(response.status, asked).toBe(304);
      expect(await response.text()).toBe("");
    }
    expect(answer(request({ "If-None-Match": tag }), "b", OPTIONS).status).toBe(200);
  });

  it("says when there is nothing", () => {
    expect(notThere().status).toBe(404);
  });
});

describe("the base of addresses", () => {
  it.each([
    ["https://example.org", "https://example.org"],
    ["https://Example.org/", "https://example.org"],
    ["http://127.0.0.1:3000", "http://127.0.0.1:3000"],
    ["http://[::1]:3000", "http://[::1]:3000"],
    ["https://example.org/path", null],
    ['http://x"><script>', null],
    ["http://user@example.org", null],
    ["javascript:alert(1)", null],
    ["http://", null],
    ["", null],
    [undefined, null],
  ])("%j is %j", (text, base) => {
    expect(readBase(text)).toBe(base);
  });
});

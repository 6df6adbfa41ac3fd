import { afterEach, describe, expect, it, vi } from "vitest";
import { requestBase, siteBase } from "@/app/base";

afterEach(() => vi.unstubAllEnvs());

describe("the base of absolute addresses", () => {
  it.each([
    [{ host: "127.0.0.1:3000" }, "http://127.0.0.1:3000"],
    [{ host: "example.org", "x-forwarded-proto": "https" }, "https://example.org"],
    [{ host: "example.org", "x-forwarded-proto": "javascript" }, "http://example.org"],
    [{ host: 'x"><script>' }, "http://localhost:3000"],
    [{}, "http://localhost:3000"],
  ])("%j without SITE_URL is %s", (headers, base) => {
    vi.stubEnv("SITE_URL", "");
    expect(requestBase(new Headers(Object.entries(headers)))).toBe(base);
  });

  it("is SITE_URL where it is set, whatever a request says", () => {
    vi.stubEnv("SITE_URL", "https://pourparlers.example/");
    expect(requestBase(new Headers({ host: "evil.example" }))).toBe("https://pourparlers.example");
  });

  it("a SITE_URL that is no origin is an error that says what to write", () => {
    vi.stubEnv("SITE_URL", "pourparlers.example/site");
    expect(siteBase).toThrow('SITE_URL: expected an origin, found "pourparlers.example/site"');
  });
});

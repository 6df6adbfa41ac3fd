import { expect, test } from "@playwright/test";
import { PAGES } from "./pages";

for (const path of PAGES)
  test(`${path} runs under a strict policy, asking no other host`, async ({ page, baseURL }) => {
    const refused: string[] = [];
    const foreign: string[] = [];
    page.on("console", (message) => {
      if (/Content Security Policy|Refused to/.test(message.text())) refused.push(message.text());
    });
    page.on("pageerror", (error) => refused.push(error.message));
    page.on("request", (request) => {
      if (!request.url().startsWith(baseURL ?? "")) foreign.push(request.url());
    });
    const answer = await page.goto(path, { waitUntil: "networkidle" });
    const policy = answer?.headers()["content-security-policy"] ?? "";
    expect(policy).toContain("script-src 'self'");
    expect(policy).not.toContain("unsafe");
    expect(policy).toContain("frame-ancestors 'none'");
    expect(answer?.headers()["x-content-type-options"]).toBe("nosniff");
    expect(answer?.headers()["referrer-policy"]).toBe("strict-origin-when-cross-origin");
    expect(answer?.headers()["permissions-policy"]).toContain("camera=()");
    expect(answer?.headers()["x-powered-by"]).toBeUndefined();
    expect(refused).toEqual([]);
    expect(foreign).toEqual([]);
  });

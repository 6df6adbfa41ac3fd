import { readBase } from "@/lib/exports";
import { ASKED_BASE } from "@/lib/url";

/** The site's own address from `SITE_URL`, such as `https://example.org`; empty when it is not set. */
export function siteBase(): string {
  const given = process.env.SITE_URL ?? "";
  const base = given === "" ? "" : readBase(given);
  if (base === null)
    throw new Error(`SITE_URL: expected an origin, found "${given}". Write it such as https://example.org.`);
  return base;
}

/** The base of absolute addresses in a page: `SITE_URL`, else what the server puts in; in development there is none. */
export function pageBase(): string {
  return siteBase() || (process.env.NODE_ENV === "production" ? ASKED_BASE : "");
}

/**
 * The base of absolute addresses in an answer: `SITE_URL`, else what the request was sent to. Behind a proxy that
 * changes the host, `SITE_URL` must be set.
 */
export function requestBase(headers: Pick<Headers, "get">): string {
  const scheme = headers.get("x-forwarded-proto") === "https" ? "https" : "http";
  return siteBase() || (readBase(`${scheme}://${headers.get("host") ?? ""}`) ?? "http://localhost:3000");
}

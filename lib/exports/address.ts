const ORIGIN = /^https?:\/\/(?:[a-z0-9.-]{1,253}|\[[0-9a-f:.]{2,45}\])(?::\d{1,5})?$/i;

/**
 * A path of the site as an absolute address. `base` is an origin without a slash at the end; with an empty base the
 * path comes back as it is, which is right inside a page of the site.
 *
 * @example absolute("https://example.org", "/rencontres/x") // "https://example.org/rencontres/x"
 */
export function absolute(base: string, path: string): string {
  return `${base}${path}`;
}

/** An origin without a slash at the end; null for anything else, since hosts come from requests. */
export function readBase(text: string | null | undefined): string | null {
  const trimmed = (text ?? "").trim().replace(/\/$/, "");
  return ORIGIN.test(trimmed) ? trimmed.toLowerCase() : null;
}

/**
 * A path of the site as an absolute address. `base` is an origin without a slash at the end (`https://example.org`);
 * with an empty base the path comes back as it is, which is right inside a page of the site.
 *
 * @example absolute("https://example.org", "/rencontres/x") // "https://example.org/rencontres/x"
 */
export function absolute(base: string, path: string): string {
  return `${base}${path}`;
}

/**
 * Stands in built pages for the site's own address where `SITE_URL` does not say it: `scripts/answer.mjs` puts in what
 * the request was sent to. The name can be nobody's (RFC 6761).
 */
export const ASKED_BASE = "http://adresse.invalid";

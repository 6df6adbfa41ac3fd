/** A value of JSON-LD; undefined fields are left out. */
export type JsonLd = { readonly [key: string]: JsonLdValue };
export type JsonLdValue =
  | string
  | number
  | boolean
  | null
  | undefined
  | JsonLd
  | readonly (JsonLd | string)[];

const ESCAPES: Readonly<Record<string, string>> = {
  "<": "\\u003c",
  ">": "\\u003e",
  "&": "\\u0026",
  "\u2028": "\\u2028",
  "\u2029": "\\u2029",
};

/**
 * JSON-LD as a `<script type="application/ld+json">` may hold it: nothing in it can end the element or begin another.
 *
 * @example serialise({ name: "</script>" }) // '{"@context":"https://schema.org","name":"\\u003c/script\\u003e"}'
 */
export function serialise(value: JsonLd): string {
  const json = JSON.stringify({ "@context": "https://schema.org", ...value });
  return json.replace(/[<>&\u2028\u2029]/g, (character) => ESCAPES[character] ?? character);
}

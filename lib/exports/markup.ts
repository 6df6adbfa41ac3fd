/** Markup that is already escaped. */
export type Markup = { readonly markup: string };

/** What stands in an element: markup as it is, text escaped, nothing for null. */
export type Content = Markup | string | null;

/** C0 controls but tab and line ends, lone surrogates, noncharacters: what XML 1.0 §2.2 leaves out. */
const FORBIDDEN =
  // oxlint-disable-next-line no-control-regex -- these are the characters to find
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

/** Text as XML and HTML may hold it, in elements and in quoted attributes. */
export function escapeMarkup(text: string): string {
  return text.replace(FORBIDDEN, "").replace(/[&<>"']/g, (character) => ENTITIES[character] ?? character);
}

/**
 * An element of XML or HTML; attributes that are null or undefined are left out.
 *
 * @example element("a", { href: "/x?a=1&b" }, "« <b> »").markup // '<a href="/x?a=1&amp;b">« &lt;b&gt; »</a>'
 */
export function element(
  name: string,
  attributes: Readonly<Record<string, string | null | undefined>>,
  ...children: readonly Content[]
): Markup {
  const own = Object.entries(attributes).flatMap(([key, value]) =>
    value === null || value === undefined ? [] : [` ${key}="${escapeMarkup(value)}"`],
  );
  return { markup: `<${name}${own.join("")}>${join(children).markup}</${name}>` };
}

/** Pieces of content one after the other. */
export function join(pieces: readonly Content[]): Markup {
  return {
    markup: pieces
      .map((piece) => (piece === null ? "" : typeof piece === "string" ? escapeMarkup(piece) : piece.markup))
      .join(""),
  };
}

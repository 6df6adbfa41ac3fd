/** schema.org data of a page; `json` is serialised so that it cannot close the script. */
export function JsonLd({ json }: { json: string | null }) {
  if (json === null) return null;
  // oxlint-disable-next-line react/no-danger -- the only way to write a data block; lib/exports/json-ld escapes it
  return <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: json }} />;
}

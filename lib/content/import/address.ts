import { type Draft, linesOf, withoutLines } from "./draft";

const ADDRESS = /^(?:source|lien|url)?\s{0,3}:?\s{0,3}(https?:\/\/[^\s]{4,400})$/i;

/** Moves a line that is the page's address. */
export function moveAddress(draft: Draft): Draft {
  const lines = linesOf(draft.text);
  const filled = lines.filter((line) => line.text.trim() !== "");
  const line = [...filled.slice(0, 4), ...filled.slice(-2)].find(({ text }) => ADDRESS.test(text.trim()));
  const url = ADDRESS.exec(line?.text.trim() ?? "")?.[1];
  if (!line || url === undefined || draft.fields.url !== undefined || !URL.canParse(url)) return draft;
  return {
    text: withoutLines(draft.text, lines, new Set([line])),
    fields: { ...draft.fields, url },
    notes: [...draft.notes, { what: "moved", text: url, field: "url" }],
  };
}

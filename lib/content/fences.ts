import type { Problem } from "@/lib/domain";
import { error } from "./problem";

/** More than this is no front matter. */
const MOST_CHARACTERS = 64 * 1024;

/** Where front matter stands in a file: offsets into the text. */
export type Fences = {
  readonly start: number;
  readonly end: number;
  readonly bodyStart: number;
  readonly bodyLine: number;
};

type Line = { readonly start: number; readonly next: number; readonly text: string };

/** Finds the lines `---` around front matter; null where the file opens without. */
export function findFences(text: string, file: string): Fences | Problem | null {
  if (!text.startsWith("---")) return null;
  const opening = lineAt(text, 0);
  const language = opening.text.slice(3).trim();
  if (language.startsWith("-") || /\s/.test(language)) return null;
  if (language !== "" && language !== "yaml" && language !== "yml") {
    const message = `front matter in « ${language.slice(0, 20)} » is refused: only YAML is read, nothing is executed`;
    return error({ file, line: 1 }, message, "Open the file with a line of three hyphens alone: ---");
  }
  let number = 2;
  for (let line = lineAt(text, opening.next); line.start < text.length; line = lineAt(text, line.next)) {
    if (line.start > MOST_CHARACTERS) break;
    if (line.text.startsWith("---")) return closing(opening, line, number, file);
    number += 1;
  }
  const message = "the front matter is never closed";
  return error(
    { file, line: 1 },
    message,
    "Put a line of three hyphens alone (---) between the last field and the text.",
  );
}

function closing(opening: Line, line: Line, number: number, file: string): Fences | Problem {
  if (line.text.trimEnd() === "---") {
    return { start: opening.next, end: line.start, bodyStart: line.next, bodyLine: number + 1 };
  }
  const message = `« ${line.text.slice(0, 30)} » stands where the front matter should end`;
  return error(
    { file, line: number },
    message,
    "Close the front matter with three hyphens alone on a line: ---",
  );
}

function lineAt(text: string, start: number): Line {
  const found = text.indexOf("\n", start);
  const next = found < 0 ? text.length : found + 1;
  const end = found < 0 ? text.length : found;
  return { start, next, text: text.slice(start, Math.min(end, start + 200)) };
}

import { isUtf8 } from "node:buffer";
import type { Problem } from "@/lib/domain";
import { error } from "./problem";

/** The largest file read: wire copy has some thousand characters, so a larger one is something else. */
const MOST_BYTES = 2 * 1024 * 1024;

const NEWLINE = 0x0a;

export type Decoded = { readonly text: string } | { readonly problem: Problem };

/** A file's bytes as text, without the byte order mark. What is not UTF-8 text is answered with a problem. */
export function decode(bytes: Buffer, file: string): Decoded {
  if (bytes.length > MOST_BYTES) {
    const size = `${Math.ceil(bytes.length / 1024 / 1024)} MB`;
    return refuse(
      file,
      null,
      `the file has ${size}, more than the 2 MB that are read`,
      "Keep one article a file.",
    );
  }
  if (!isUtf8(bytes)) return refuse(file, firstBadLine(bytes), ...encodingProblem(bytes));
  const text = bytes.toString("utf8").replace(/^\uFEFF/, "");
  const nul = text.indexOf("\0");
  if (nul >= 0) {
    const line = lineAt(text, nul);
    return refuse(
      file,
      line,
      "a NUL character: this is not a text file",
      "Save the article again as plain text.",
    );
  }
  return { text };
}

/** The 1-based line of a text that holds an offset. */
export function lineAt(text: string, offset: number): number {
  let line = 1;
  for (let at = text.indexOf("\n"); at >= 0 && at < offset; at = text.indexOf("\n", at + 1)) line += 1;
  return line;
}

function refuse(file: string, line: number | null, message: string, remedy: string): Decoded {
  return { problem: error({ file, line }, message, remedy) };
}

function encodingProblem(bytes: Buffer): [message: string, remedy: string] {
  if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)) {
    return ["the file is UTF-16, not UTF-8", "Save it as UTF-8, or run: npm run import -- FILE"];
  }
  return [
    "the file is not UTF-8; it looks like Windows-1252 (Latin)",
    "Save it as UTF-8, or run: npm run import -- FILE",
  ];
}

/** The first line that is not UTF-8. A line feed is never part of a longer character, so lines can be tried alone. */
function firstBadLine(bytes: Buffer): number {
  let line = 1;
  for (let start = 0; start < bytes.length; line += 1) {
    const found = bytes.indexOf(NEWLINE, start);
    const end = found < 0 ? bytes.length : found + 1;
    if (!isUtf8(bytes.subarray(start, end))) return line;
    start = end;
  }
  return line;
}

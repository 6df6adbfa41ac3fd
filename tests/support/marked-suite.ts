import { describe, expect, it } from "vitest";
import { markedUp, unmarked } from "./mentions";

/**
 * A row of a suite: a text in the notation of the annotation guide with all the marks of the suite's kinds and no others.
 * A row that does not come out right yet is kept, marked; once it does, the mark must go.
 */
export type Row = string | { readonly text: string; readonly notYet: true };

/** Rows by what they have in common. */
export type Frames = Readonly<Record<string, readonly Row[]>>;

/** The frames of several files, each called after its file and itself. */
export function framesOf(files: Readonly<Record<string, Frames>>): Frames {
  return Object.fromEntries(
    Object.entries(files).flatMap(([file, frames]) =>
      Object.entries(frames).map(([frame, rows]) => [`${file}: ${frame}`, rows] as const),
    ),
  );
}

const MARK = /⟦([AOP]) ([^|⟧]*)\|([^⟧]*)⟧/g;

export function textOf(row: Row): string {
  return typeof row === "string" ? row : row.text;
}

/** What the names of a row's text come out as, marks of other kinds aside. */
export function readRow(row: Row, kinds: string): string {
  return onlyKinds(markedUp(unmarked(textOf(row)), null), kinds);
}

function onlyKinds(marked: string, kinds: string): string {
  return marked.replace(MARK, (mark, kind: string, _id, text: string) =>
    kinds.includes(kind) ? mark : text,
  );
}

/** Tries every row of a suite: it comes out as marked, or else says that it does not yet. */
export function trySuite(suite: string, frames: Frames, kinds: string): void {
  describe(suite, () => {
    for (const [frame, rows] of Object.entries(frames))
      describe(frame, () => {
        it.each(rows.map((row) => [textOf(row), row] as const))("%s", (text, row) => {
          if (typeof row === "string") expect(readRow(row, kinds)).toBe(text);
          else expect(readRow(row, kinds), "comes out right: take the mark « notYet » away").not.toBe(text);
        });
      });
  });
}

import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

const MEGABYTE = 1_000_000;
const ARTICLES = "content/articles";

/** A piece of text repeated to a length in characters. */
export function repeated(piece: string, length: number): string {
  return piece.repeat(Math.ceil(length / piece.length)).slice(0, length);
}

/** The bodies of the articles in the content folder, front matter aside. */
export function articleBodies(): string[] {
  return readdirSync(ARTICLES)
    .filter((file) => file.endsWith(".md"))
    .sort()
    .map((file) => {
      const text = readFileSync(join(ARTICLES, file), "utf8");
      const end = text.startsWith("---\n") ? text.indexOf("\n---\n", 4) : -1;
      return end < 0 ? text : text.slice(end + 5);
    });
}

/** A text of the bench: how to make it in any length. */
export type BenchText = { readonly name: string; readonly make: (length: number) => string };

/** News, and texts made to hurt: what a parser reads twice or takes back shows here. */
export const BENCH_TEXTS: readonly BenchText[] = [
  { name: "news", make: (length) => repeated(`${articleBodies().join("\n\n")}\n\n`, length) },
  { name: "blanks", make: (length) => repeated(" ", length) },
  { name: "digits", make: (length) => repeated("7", length) },
  { name: "numbers", make: (length) => repeated("12 345 ", length) },
  { name: "le le le", make: (length) => repeated("le ", length) },
  {
    name: "one sentence",
    make: (length) => repeated("le ministre a rencontré lundi à Genève son homologue et ", length),
  },
  { name: "quotes", make: (length) => repeated("« jeudi ", length) },
  { name: "dates", make: (length) => repeated("les 4, 5, 6, ", length) },
];

export const BENCH_LENGTH = MEGABYTE;

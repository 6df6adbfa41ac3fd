import { parseArgs } from "node:util";
import { isPublished } from "@/lib/content";
import { anchorOf } from "@/lib/extract/anchor";
import { explainTemporal } from "@/lib/extract/temporal/explain";
import { type ExitCode, type Terminal, UsageError } from "./command";

export const explainUsage =
  'explain "PHRASE" [--given DATE|none]  says how a phrase\'s dates are read, and why';

/**
 * Prints, for a phrase, its tokens, the verbs found, the temporal rules that fired and what became of each, and one sentence
 * on why each value won. `--given` is the day of writing; without it dates stay underspecified.
 */
export function explain(args: string[], terminal: Terminal): ExitCode {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { given: { type: "string", default: "none" } },
  });
  const phrase = positionals.join(" ");
  if (phrase === "") throw new UsageError('Give a phrase in quotes: explain "a annoncé mercredi".');
  if (values.given !== "none" && !isPublished(values.given)) {
    throw new UsageError(`--given takes a date, a month, a year, or none; found « ${values.given} ».`);
  }
  const found = explainTemporal(phrase, anchorOf(values.given === "none" ? null : values.given));
  const sections = [
    section(
      "Tokens",
      found.tokens.map((token, index) => [String(index), token.folded, token.kind, token.shape]),
    ),
    section(
      "Verbs",
      found.verbs.map(({ text, verb }) => [text, verb.lemma || "?", verb.tense, verb.modal ?? ""]),
    ),
    section(
      "Rules that fired",
      found.candidates.map(({ rule, text, fate, note }) => [rule, `« ${text} »`, fate, note]),
    ),
    section(
      "Values",
      found.timexes.map(({ timex }) => [
        `« ${timex.text} »`,
        timex.type,
        timex.value,
        timex.mod ?? "",
        timex.edtf ?? "",
        timex.rule,
      ]),
    ),
    found.timexes.length === 0
      ? "Why: no rule finds a date here.\n"
      : `Why\n${found.timexes.map(({ why }) => `  ${why}\n`).join("")}`,
  ];
  terminal.out(sections.join("\n"));
  return 0;
}

/** A titled table, its columns aligned. */
function section(title: string, rows: readonly (readonly string[])[]): string {
  if (rows.length === 0) return `${title}: none\n`;
  const widths: number[] = [];
  for (const row of rows)
    for (const [column, cell] of row.entries()) widths[column] = Math.max(widths[column] ?? 0, cell.length);
  const lines = rows.map((row) =>
    `  ${row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join("  ")}`.trimEnd(),
  );
  return `${title}\n${lines.join("\n")}\n`;
}

import { parseArgs } from "node:util";
import { isPublished, type LoadedArticle, loadArticle, loadArticleBytes } from "@/lib/content";
import { articleReader } from "@/lib/queries/one-article";
import { type ExitCode, type Terminal, UsageError } from "./command";
import { hasErrors, tellProblems } from "./problems";

export const extractUsage =
  "extract FILE… [--given DATE|none] [--content DIR]  print one article a line as JSON";

/**
 * Prints what each file says, one `Article` a line, `-` for standard input. `--given` stands in for the front
 * matter's `published`. Exit 1 when a file cannot be read; the others are printed all the same.
 */
export async function extract(args: string[], terminal: Terminal): Promise<ExitCode> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { given: { type: "string" }, content: { type: "string", default: "content" } },
  });
  const { given } = values;
  if (positionals.length === 0) throw new UsageError("Name at least one file, or - for standard input.");
  if (given !== undefined && given !== "none" && !isPublished(given)) {
    throw new UsageError(`--given takes a date, a date-time, a month, a year, or none; found « ${given} ».`);
  }
  const read = articleReader(values.content);
  let code: ExitCode = 0;
  for (const [index, file] of positionals.entries()) {
    terminal.progress(index, positionals.length);
    const loaded: LoadedArticle =
      file === "-" ? loadArticleBytes(await terminal.stdin(), "stdin") : loadArticle(file);
    tellProblems(loaded.problems, terminal);
    if (hasErrors(loaded.problems)) code = 1;
    if (!loaded.source) continue;
    const source =
      given === undefined ? loaded.source : { ...loaded.source, given: given === "none" ? null : given };
    terminal.out(`${JSON.stringify(read(source))}\n`);
  }
  return code;
}

import { dirname, join } from "node:path";
import { parseArgs } from "node:util";
import type { Problem } from "@/lib/domain";
import { checkContent } from "@/lib/queries/check";
import type { ExitCode, Terminal } from "./command";
import { countProblems, hasErrors, tellProblems } from "./problems";

export const checkUsage = "check [--content DIR] [--json]          say every problem in the content";

/** Says every problem in the content, on standard error, or as JSON on standard output. Exit 1 when there is an error. */
export function check(args: string[], terminal: Terminal): ExitCode {
  const { values } = parseArgs({
    args,
    options: { content: { type: "string", default: "content" }, json: { type: "boolean", default: false } },
  });
  const { problems, articles } = checkContent(values.content);
  if (values.json) terminal.out(`${JSON.stringify(problems)}\n`);
  else {
    tellProblems(problems.map(seenFrom(values.content)), terminal);
    terminal.err(`${articles} article${articles === 1 ? "" : "s"} read: ${countProblems(problems)}\n`);
  }
  return hasErrors(problems) ? 1 : 0;
}

/** Problems name files from the content folder's parent; on a terminal the path must lead there. */
function seenFrom(dir: string): (problem: Problem) => Problem {
  return (problem) => ({ ...problem, file: join(dirname(dir), problem.file) });
}

import { parseArgs } from "node:util";
import { readEdition } from "@/lib/queries/timeline";
import type { ExitCode, Terminal } from "./command";
import { countProblems } from "./problems";

export const timelineUsage = "timeline [--content DIR] [--pretty]  print the whole timeline as JSON";

/** Prints the timeline of a content folder. What has an error is left out and told on standard error. */
export function timeline(args: string[], terminal: Terminal): ExitCode {
  const { values } = parseArgs({
    args,
    options: { content: { type: "string", default: "content" }, pretty: { type: "boolean", default: false } },
  });
  const { timeline: value, content } = readEdition(values.content);
  terminal.out(`${JSON.stringify(value, null, values.pretty ? 2 : undefined)}\n`);
  if (content.problems.length > 0) {
    terminal.err(
      `${countProblems(content.problems)} in ${values.content}. Run: npm run check -- --content ${values.content}\n`,
    );
  }
  return content.found ? 0 : 1;
}

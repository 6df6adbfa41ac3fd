import { parseArgs } from "node:util";
import { readTimeline } from "@/lib/queries/timeline";
import type { ExitCode, Terminal } from "./command";

export const timelineUsage = "timeline [--content DIR] [--pretty]   print the whole timeline as JSON";

/** Prints the timeline of a content folder. Files with errors are left out and told on standard error. */
export function timeline(args: string[], terminal: Terminal): ExitCode {
  const { values } = parseArgs({
    args,
    options: { content: { type: "string", default: "content" }, pretty: { type: "boolean", default: false } },
  });
  const value = readTimeline(values.content);
  terminal.out(`${JSON.stringify(value, null, values.pretty ? 2 : undefined)}\n`);
  return 0;
}

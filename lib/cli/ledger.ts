import { parseArgs } from "node:util";
import { updateLedger } from "@/lib/queries/ledger";
import type { ExitCode, Terminal } from "./command";
import { hasErrors, tellProblems } from "./problems";

export const ledgerUsage =
  "ledger [--content DIR] [--keep FILE]  bring the permalinks in meetings.yaml up to date; keep the timeline for the build";

/** The only command that writes the ledger; `npm run build` runs it before the pages are made. */
export function ledger(args: string[], terminal: Terminal): ExitCode {
  const { values } = parseArgs({
    args,
    options: { content: { type: "string", default: "content" }, keep: { type: "string" } },
  });
  const update = updateLedger(values.content, values.keep);
  tellProblems(update.problems, terminal);
  if (update.result === "unreadable") {
    terminal.err("The ledger is left as it is.\n");
    return 1;
  }
  if (hasErrors(update.problems)) terminal.err("What has an error is left out; the rest is published.\n");
  terminal.err(`${values.content}/meetings.yaml: ${update.slugs} permalinks, ${update.result}\n`);
  return 0;
}

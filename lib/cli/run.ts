import { check, checkUsage } from "./check";
import { type ExitCode, type Terminal, UsageError } from "./command";
import { explain, explainUsage } from "./explain";
import { extract, extractUsage } from "./extract";
import { importFiles, importUsage } from "./import";
import { ledger, ledgerUsage } from "./ledger";
import { timeline, timelineUsage } from "./timeline";

type Command = {
  readonly usage: string;
  readonly run: (args: string[], terminal: Terminal) => ExitCode | Promise<ExitCode>;
};

const COMMANDS: Readonly<Record<string, Command>> = {
  timeline: { usage: timelineUsage, run: timeline },
  extract: { usage: extractUsage, run: extract },
  import: { usage: importUsage, run: importFiles },
  check: { usage: checkUsage, run: check },
  explain: { usage: explainUsage, run: explain },
  ledger: { usage: ledgerUsage, run: ledger },
};

const HELP = `Usage: npm run --silent COMMAND -- ARGUMENTS

${Object.values(COMMANDS)
  .map(({ usage }) => `  ${aligned(usage)}`)
  .join("\n")}
`;

/** How npm wants a command written: what follows `--` is its own. */
function usageOf({ usage }: Command): string {
  return `Usage: npm run --silent ${usage.replace(" ", " -- ")}\n`;
}

/** A usage line whose two parts, apart by two blanks, stand in columns. */
function aligned(usage: string): string {
  const [synopsis = "", does = ""] = usage.split(/ {2,}/);
  return `${synopsis.padEnd(54)}${does}`;
}

/** Runs a command by its name. Wrong usage is told with what would be right, and answered with 2. */
export async function run(argv: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const [name, ...args] = argv;
  if (name === undefined || name === "help" || name === "--help" || args.includes("--help")) {
    const command = COMMANDS[name ?? ""];
    terminal.err(command ? usageOf(command) : HELP);
    return name === undefined ? 2 : 0;
  }
  const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  if (command === undefined) {
    terminal.err(`There is no command « ${name} ».\n\n${HELP}`);
    return 2;
  }
  try {
    return await command.run(args, terminal);
  } catch (cause) {
    if (isUsageError(cause)) {
      terminal.err(`${cause.message}\n${usageOf(command)}`);
      return 2;
    }
    if (!isSystemError(cause)) throw cause;
    terminal.err(`${name}: ${cause.message}. Check that the folder is there and may be written to.\n`);
    return 1;
  }
}

/** What the file system refuses: a full disk, a folder that may not be written to. */
function isSystemError(cause: unknown): cause is Error {
  return cause instanceof Error && "syscall" in cause;
}

function isUsageError(cause: unknown): cause is Error {
  if (cause instanceof UsageError) return true;
  return cause instanceof TypeError && "code" in cause && String(cause.code).startsWith("ERR_PARSE_ARGS");
}

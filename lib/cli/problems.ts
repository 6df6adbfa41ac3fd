import type { Problem } from "@/lib/domain";
import type { Terminal } from "./command";

const RED = 31;
const YELLOW = 33;

/**
 * A problem as one line; a warning says that it is one.
 *
 * @example `content/articles/x.md:3: published: expected a date such as 2016-09-08, found "8 septembre". Write …`
 */
export function formatProblem(problem: Problem, colour: boolean): string {
  const { severity, file, line, field, message, remedy } = problem;
  const place = paint(line === null ? file : `${file}:${line}`, severity === "error" ? RED : YELLOW, colour);
  const [advice = "", ...paste] = remedy.split("\n");
  const mark = severity === "warning" ? " (warning)" : "";
  const said = `${place}: ${field === null ? "" : `${field}: `}${message}. ${advice}${mark}`;
  return `${[said, ...paste].join("\n")}\n`;
}

/** Says how many errors and warnings there are: « 2 errors, 1 warning ». */
export function countProblems(problems: readonly Problem[]): string {
  const errors = problems.filter(({ severity }) => severity === "error").length;
  return `${count(errors, "error")}, ${count(problems.length - errors, "warning")}`;
}

export function tellProblems(problems: readonly Problem[], terminal: Terminal): void {
  for (const problem of problems) terminal.err(formatProblem(problem, terminal.colour));
}

export function hasErrors(problems: readonly Problem[]): boolean {
  return problems.some(({ severity }) => severity === "error");
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? "" : "s"}`;
}

function paint(text: string, code: number, colour: boolean): string {
  return colour ? `\u001B[${code}m${text}\u001B[0m` : text;
}

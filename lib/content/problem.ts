import type { Problem } from "@/lib/domain";

type Where = { readonly file: string; readonly line?: number | null; readonly field?: string | null };

/** Something that keeps a file out of the timeline until it is put right. */
export function error(where: Where, message: string, remedy: string): Problem {
  return problem("error", where, message, remedy);
}

/** Something an editor should look at; the file is read all the same. */
export function warning(where: Where, message: string, remedy: string): Problem {
  return problem("warning", where, message, remedy);
}

function problem(severity: Problem["severity"], where: Where, message: string, remedy: string): Problem {
  return {
    severity,
    file: where.file,
    line: where.line ?? null,
    field: where.field ?? null,
    message,
    remedy,
  };
}

import type { Terminal } from "@/lib/cli/command";
import { run } from "@/lib/cli/run";

export type Said = { readonly code: number; readonly out: string; readonly err: string };

/** Runs a command as from a terminal and gives back what it said. */
export async function command(args: readonly string[], stdin: string | Buffer = ""): Promise<Said> {
  let out = "";
  let err = "";
  const terminal: Terminal = {
    out: (text) => (out += text),
    err: (text) => (err += text),
    stdin: async () => Buffer.from(stdin),
    colour: false,
    progress: () => {},
  };
  const code = await run(args, terminal);
  return { code, out, err };
}

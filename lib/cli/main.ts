import { readFileSync, writeSync } from "node:fs";
import type { Terminal } from "./command";
import { run } from "./run";

const terminal: Terminal = {
  out: (text) => writeAll(1, text),
  err: (text) => writeAll(2, text),
  stdin: () => readFileSync(0),
  colour: process.stderr.isTTY === true && process.env.NO_COLOR === undefined,
};

/** Writes to the end, also into a pipe that is slow to take it. A reader that has gone (`| head`) ends the program. */
function writeAll(fd: number, text: string): void {
  const bytes = Buffer.from(text);
  for (let at = 0; at < bytes.length; ) {
    try {
      at += writeSync(fd, bytes, at);
    } catch (cause) {
      const code = cause instanceof Error && "code" in cause ? cause.code : null;
      if (code === "EAGAIN") Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 5);
      else if (code === "EPIPE") process.exit(0);
      else throw cause;
    }
  }
}

process.exitCode = await run(process.argv.slice(2), terminal);

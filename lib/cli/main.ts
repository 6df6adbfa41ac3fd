import type { Terminal } from "./command";
import { progressOn } from "./progress";
import { run } from "./run";

const terminal: Terminal = {
  out: (text) => process.stdout.write(text),
  err: (text) => process.stderr.write(text),
  stdin: readStdin,
  colour: process.stderr.isTTY === true && process.env.NO_COLOR === undefined,
  progress: progressOn(process.stderr),
};

async function readStdin(): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of process.stdin) chunks.push(Buffer.from(chunk));
  return Buffer.concat(chunks);
}

/** A reader that has gone (`| head`) has what it wanted: that ends the program, and is no error. */
for (const stream of [process.stdout, process.stderr]) {
  stream.on("error", (cause: NodeJS.ErrnoException) => {
    if (cause.code === "EPIPE") process.exit(0);
    throw cause;
  });
}

// The exit code is set, not exited with: what is still on its way to a slow pipe must arrive.
process.exitCode = await run(process.argv.slice(2), terminal);

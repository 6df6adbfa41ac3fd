/** A second: work that is done sooner needs no progress. */
const PATIENCE_MS = 1000;
const INTERVAL_MS = 200;

/**
 * Says on a terminal how far a long run is: `progress(done, total)` after each piece of work. Silent for the first
 * second and where standard error is no terminal.
 */
export function progressOn(stream: {
  readonly isTTY?: boolean;
  write(text: string): unknown;
}): (done: number, total: number) => void {
  const start = Date.now();
  let shown = 0;
  return (done, total) => {
    const now = Date.now();
    if (stream.isTTY !== true || now - start < PATIENCE_MS) return;
    if (done >= total) stream.write("\r\u001B[K");
    else if (now - shown >= INTERVAL_MS) {
      shown = now;
      stream.write(`\r${done} of ${total}\u001B[K`);
    }
  };
}

/** What a command says back: its exit code. 0 done, 1 the input has errors, 2 wrong usage. */
export type ExitCode = 0 | 1 | 2;

/** Where a command reads and writes, so that tests can stand in for the terminal. */
export type Terminal = {
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
  readonly stdin: () => Promise<Buffer>;
  readonly colour: boolean;
  /** Says how far a long run is; silent where nobody looks on. */
  readonly progress: (done: number, total: number) => void;
};

/** A command line that cannot be run as it stands; the message says what is wrong. */
export class UsageError extends Error {
  override readonly name = "UsageError";
}

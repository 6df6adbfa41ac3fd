import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { progressOn } from "@/lib/cli/progress";

function terminal(isTTY: boolean) {
  const written: string[] = [];
  return { isTTY, write: (text: string) => written.push(text), written };
}

function runOf(seconds: number, stream: ReturnType<typeof terminal>): string[] {
  const progress = progressOn(stream);
  for (let done = 1; done <= 10 * seconds; done += 1) {
    vi.advanceTimersByTime(100);
    progress(done, 10 * seconds);
  }
  return stream.written;
}

describe("the progress of a long run", () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it("is silent for a second", () => {
    expect(runOf(0.9, terminal(true))).toEqual([]);
  });

  it("is told a few times a second, and wiped at the end", () => {
    const said = runOf(2, terminal(true));
    expect(said[0]).toContain("10 of 20");
    expect(said.length).toBeLessThan(8);
    expect(said.at(-1)).toBe("\r\u001B[K");
  });

  it("is silent where no terminal is", () => {
    expect(runOf(3, terminal(false))).toEqual([]);
  });
});

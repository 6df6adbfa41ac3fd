// Stands for "vitest" in the tests: keeps them, so that they can be run again and again.
import { expect, onTestFinished, vi } from "vitest";
import { state } from "./switch";

export { expect, onTestFinished, vi };

const titles: string[] = [];

type Body = (...values: never[]) => unknown;

function valuesOf(row: unknown): unknown[] {
  return Array.isArray(row) ? row : [row];
}

function call(body: Body, values: readonly unknown[]): unknown {
  return body(...(values as never[]));
}

function addTest(title: string, body: Body, values: readonly unknown[] = []): void {
  state.tests.push({ title: [...titles, title].join(" > "), run: () => call(body, values) });
}

function addGroup(title: string, body: Body, values: readonly unknown[] = []): void {
  titles.push(title);
  call(body, values);
  titles.pop();
}

function bodyOf(a: unknown, b: unknown): Body {
  return (typeof a === "function" ? a : b) as Body;
}

type Add = (title: string, body: Body, values?: readonly unknown[]) => void;

function withEach(add: Add) {
  const each =
    (rows: readonly unknown[]) =>
    (title: string, a: unknown, b?: unknown): void => {
      for (const row of rows)
        add(`${title} ${JSON.stringify(row).slice(0, 60)}`, bodyOf(a, b), valuesOf(row));
    };
  const one = (title: string, a: unknown, b?: unknown): void => add(title, bodyOf(a, b));
  return Object.assign(one, { each });
}

export const it = withEach(addTest);
export const test = it;
export const describe = withEach(addGroup);

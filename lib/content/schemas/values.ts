import { z } from "zod";
import { parseDay } from "@/lib/calendar";

/** What a value must be, as in « expected …, found … ». */
export const expected = (what: string) => (issue: { input?: unknown }) =>
  `expected ${what}, found ${found(issue.input)}`;

/** A value as an error shows it, cut where it is long. */
export function found(value: unknown): string {
  if (value === null || value === undefined || value === "") return "nothing";
  if (Array.isArray(value)) return "a list";
  if (typeof value === "object") return "a map";
  const text = String(value);
  return JSON.stringify(text.length > 60 ? `${text.slice(0, 60)}…` : text);
}

/** One line of text, not empty. */
export const line = (what = "a line of text") => {
  const error = expected(what);
  return z.string({ error }).trim().min(1, { error });
};

/** An optional value: absent, and empty in the file, are both null. */
export const optional = <T extends z.ZodType>(schema: T) =>
  schema.nullish().transform((value) => value ?? null);

/** An id: a slug of the usual French name. */
export const slug = (what = "an id such as serguei-lavrov") =>
  z.string({ error: expected(what) }).regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, { error: expected(what) });

/** A full day, ISO. */
export const day = (what = "a date such as 2016-09-08") => {
  const error = expected(what);
  return z.string({ error }).refine((text) => parseDay(text) !== null, { error });
};

export const webAddress = () => {
  const error = expected("an address such as https://example.org/article");
  return z.url({ protocol: /^https?$/, error });
};

/** Decimal degrees between two bounds. */
export const degrees = (most: number) => {
  const error = expected(`decimal degrees between -${most} and ${most}`);
  return z
    .string({ error })
    .regex(/^[+-]?\d{1,3}(\.\d{1,12})?$/, { error })
    .transform(Number)
    .refine((value) => Math.abs(value) <= most, { error });
};

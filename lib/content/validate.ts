import type { z } from "zod";
import type { Problem } from "@/lib/domain";
import type { FrontMatter } from "./front-matter";
import { readDateLine } from "./line-of-date";
import { nearest } from "./nearest";
import { error } from "./problem";
import { REMEDIES } from "./schemas/remedies";

type Lines = Pick<FrontMatter, "data" | "lineOf" | "lineOfKey"> & { readonly path?: readonly PropertyKey[] };

export type Validated<T> = { readonly value: T } | { readonly problems: Problem[] };

/** Checks a file's fields against a schema; every fault becomes a problem with its line, its field and its remedy. */
export function validate<T>(schema: z.ZodType<T>, lines: Lines, file: string): Validated<T> {
  const result = schema.safeParse(lines.data);
  if (result.success) return { value: result.data };
  return { problems: result.error.issues.flatMap((issue) => problemsOf(issue, schema, lines, file)) };
}

/** As `validate`, but a field with a fault is named and passed over, and the other fields stand, where the schema allows it. */
export function validateEach<T>(
  schema: z.ZodType<T>,
  lines: Lines,
  file: string,
): { readonly value: T | null; readonly problems: Problem[] } {
  const first = schema.safeParse(lines.data);
  if (first.success) return { value: first.data, problems: [] };
  const problems = first.error.issues.flatMap((issue) => problemsOf(issue, schema, lines, file));
  const faulty = new Set(first.error.issues.flatMap(fieldsAtFault));
  const sound = Object.entries(lines.data ?? {}).filter(([field]) => !faulty.has(field));
  const second = schema.safeParse(Object.fromEntries(sound));
  return { value: second.success ? second.data : null, problems };
}

function fieldsAtFault(issue: z.core.$ZodIssue): string[] {
  if (issue.path.length > 0) return issue.path.slice(0, 1).map(String);
  return issue.code === "unrecognized_keys" ? issue.keys : [];
}

/** A part of the front matter as `validate` takes it: its fields, their lines, and what stands before their names. */
export function partOf(lines: Lines, data: unknown, path: readonly PropertyKey[]): Lines {
  return {
    data,
    path,
    lineOf: (inner) => lines.lineOf([...path, ...inner]),
    lineOfKey: (inner, key) => lines.lineOfKey([...path, ...inner], key),
  };
}

function problemsOf(issue: z.core.$ZodIssue, schema: z.ZodType, lines: Lines, file: string): Problem[] {
  const field = [...(lines.path ?? []), ...issue.path].map(String).join(".");
  if (issue.code === "unrecognized_keys") {
    const known = knownFields(schema, issue.path);
    return issue.keys.map((key) => unknownField(key, field, known, lines.lineOfKey(issue.path, key), file));
  }
  if (field === "") {
    const message = "the front matter is not a list of fields";
    return [error({ file, line: lines.lineOf([]) }, message, "Write one `field: value` a line.")];
  }
  const name = [...(lines.path ?? []), ...issue.path].findLast((part) => typeof part === "string") ?? "";
  const remedy =
    datedRemedy(issue.path, lines.data) ??
    REMEDIES[String(name)] ??
    "Write what is expected, or leave the field out.";
  return [error({ file, line: lines.lineOf(issue.path), field }, issue.message, remedy)];
}

/** A date written in French, as it should be written. */
function datedRemedy(path: readonly PropertyKey[], data: unknown): string | null {
  const [field] = path;
  const written = path.length === 1 ? property(data, String(field)) : null;
  if ((field !== "published" && field !== "retrieved") || typeof written !== "string") return null;
  const date = readDateLine(written);
  return date === null ? null : `Write ${field}: "${date.iso}".`;
}

function unknownField(
  key: string,
  parent: string,
  known: readonly string[],
  line: number,
  file: string,
): Problem {
  const field = (parent === "" ? key : `${parent}.${key}`).slice(0, 80);
  const guess = nearest(key, known);
  const remedy =
    guess === null
      ? `Remove it; the fields are: ${known.join(", ")}.`
      : `Did you mean « ${guess} »? The fields are: ${known.join(", ")}.`;
  return error({ file, line, field }, "unknown field", remedy);
}

/** The names an object schema knows at a path, seen through lists, defaults and refinements. */
function knownFields(schema: z.ZodType, path: readonly PropertyKey[]): string[] {
  let at: unknown = schema;
  for (const part of [...path, null]) {
    at = unwrap(at);
    if (part === null) break;
    at = typeof part === "number" ? property(at, "element") : property(property(at, "shape"), String(part));
  }
  const shape = property(at, "shape");
  return typeof shape === "object" && shape !== null ? Object.keys(shape) : [];
}

function unwrap(schema: unknown): unknown {
  const inner = property(property(schema, "def"), "innerType") ?? property(property(schema, "def"), "in");
  return inner === undefined ? schema : unwrap(inner);
}

function property(value: unknown, name: string): unknown {
  return typeof value === "object" && value !== null ? Reflect.get(value, name) : undefined;
}

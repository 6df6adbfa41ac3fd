import { parseSync } from "vite";

type Written = { readonly pattern: string; readonly flags: string };

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}

/** The regular expression literals of a TypeScript file. */
export function regularExpressionsIn(source: string, path: string): Written[] {
  const found: Written[] = [];
  const walk = (node: unknown): void => {
    if (Array.isArray(node)) for (const part of node) walk(part);
    else if (isRecord(node)) {
      const { regex } = node;
      if (node["type"] === "Literal" && isRecord(regex))
        found.push({ pattern: String(regex["pattern"]), flags: String(regex["flags"]) });
      else for (const part of Object.values(node)) walk(part);
    }
  };
  const { program, errors } = parseSync(path, source);
  if (errors.length > 0) throw new Error(`${path} cannot be parsed: ${errors[0]?.message}`);
  walk(program);
  return found;
}

import { type Document, isAlias, isMap, isNode, isScalar, LineCounter, parseDocument, visit } from "yaml";

type Path = readonly PropertyKey[];

export type YamlFault = { readonly line: number | null; readonly message: string; readonly remedy: string };

/** A YAML text as plain values, and where in the text each of them stands. */
export type Yaml = {
  /** Scalars are strings as written, so that `2016-09` stays what it is; nothing, `~` and `null` are null. */
  readonly data: unknown;
  readonly faults: readonly YamlFault[];
  /** 1-based line of a value; of the nearest value around it where the path leads nowhere. */
  readonly lineOf: (path: Path) => number;
  /** 1-based line of a key of the map at a path. */
  readonly lineOfKey: (path: Path, key: string) => number;
};

/** Reads YAML 1.2 without tags, aliases and types other than text. Never throws. */
export function readYaml(text: string): Yaml {
  const counter = new LineCounter();
  const deep = tooDeep(text);
  if (deep !== null) return unreadable(deep, "nested too deeply");
  try {
    const document = parseDocument(text, {
      schema: "failsafe",
      customTags: ["null"],
      lineCounter: counter,
      prettyErrors: false,
      logLevel: "silent",
    });
    const faults = faultsOf(document, counter);
    const lineOf = (path: Path) => lineOfPath(document, counter, path);
    return {
      data: faults.length > 0 ? null : (document.toJS() ?? {}),
      faults,
      lineOf,
      lineOfKey: (path, key) => lineOfKey(document, counter, path, key) ?? lineOf(path),
    };
  } catch (cause) {
    return unreadable(null, String(cause));
  }
}

function unreadable(line: number | null, reason: string): Yaml {
  const remedy = "Write one `field: value` a line.";
  const fault = { line, message: `cannot be read: ${reason}`, remedy };
  return { data: null, faults: [fault], lineOf: () => 1, lineOfKey: () => 1 };
}

/** The 1-based line on which values nest deeper than any field does; the parser recurses and must not see it. */
function tooDeep(text: string): number | null {
  let depth = 0;
  for (const [index, line] of text.split("\n").entries()) {
    for (const character of line) {
      if (character === "[" || character === "{") depth += 1;
      else if (character === "]" || character === "}") depth = Math.max(0, depth - 1);
    }
    if (depth > 20 || /^[\s?:-]{60}/.test(line)) return index + 1;
  }
  return null;
}

function faultsOf(document: Document.Parsed, counter: LineCounter): YamlFault[] {
  const faults = [...document.errors, ...document.warnings].map((fault) => ({
    line: counter.linePos(fault.pos[0]).line,
    message: `not valid YAML: ${fault.message}`,
    remedy: remedyFor(fault.code),
  }));
  visit(document, {
    Node(_, node) {
      const anchored = isAlias(node) || ("anchor" in node && node.anchor !== undefined);
      if (!anchored) return;
      const line = node.range ? counter.linePos(node.range[0]).line : null;
      faults.push({
        line: line ?? 1,
        message: "anchors and aliases (&, *) are not read",
        remedy: "Write the value out.",
      });
      return visit.BREAK;
    },
  });
  return faults;
}

function remedyFor(code: string): string {
  if (code === "DUPLICATE_KEY") return "Keep one line for each field.";
  if (code === "TAG_RESOLVE_FAILED") return "Remove the tag: a value is text, a list or a map.";
  return 'Put values that hold « : », « # » or quotes between double quotes: title: "Syrie : …".';
}

function lineOfPath(document: Document.Parsed, counter: LineCounter, path: Path): number {
  for (let length = path.length; length >= 0; length -= 1) {
    const node = length === 0 ? document.contents : document.getIn(path.slice(0, length), true);
    const last = path[length - 1];
    if (typeof last === "string" && node !== undefined) {
      const line = lineOfKey(document, counter, path.slice(0, length - 1), last);
      if (line !== null) return line;
    }
    if (isNode(node) && node.range) return counter.linePos(node.range[0]).line;
  }
  return 1;
}

function lineOfKey(document: Document.Parsed, counter: LineCounter, path: Path, key: string): number | null {
  const map = path.length === 0 ? document.contents : document.getIn(path, true);
  if (!isMap(map)) return null;
  const pair = map.items.find((item) => isScalar(item.key) && item.key.value === key);
  return isScalar(pair?.key) && pair.key.range ? counter.linePos(pair.key.range[0]).line : null;
}

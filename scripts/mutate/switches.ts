import { alternativeCuts, type Cut, wordCuts } from "./cuts";

/** A place of a source that can be broken while it runs, by its number. */
export type Mutant = {
  readonly id: number;
  readonly line: number;
  readonly before: string;
  readonly after: string;
  readonly kind: MutantKind;
  /** The name of the rule it is in or behind: its own examples are asked first. */
  readonly rule: string;
};

/** A rule or one of its patterns; an alternative of a pattern or a word of a table; any other place. */
export type MutantKind = "rule" | "word" | "place";

/** A node of the syntax tree (ESTree), with offsets into the source. */
export type Node = { readonly type: string; readonly start: number; readonly end: number };
type Fields = Readonly<Record<string, unknown>>;

const OPPOSITE: Readonly<Record<string, string>> = {
  "===": "!==",
  "!==": "===",
  "<": ">=",
  ">=": "<",
  ">": "<=",
  "<=": ">",
  "&&": "||",
  "||": "&&",
};
const OTHER_CALL: Readonly<Record<string, string>> = {
  some: "every",
  every: "some",
  find: "findLast",
  findLast: "find",
  min: "max",
  max: "min",
};
/** Fields of a rule that find something, and what they answer when the rule is dropped. */
const RULE_FIELDS: ReadonlyMap<string, string> = new Map([
  ["produce", "null"],
  ["find", "[]"],
]);
/** Fields that say what a rule is for. */
const SAYING_FIELDS: ReadonlySet<string> = new Set(["note", "examples", "counterExamples"]);
const RULE_NAME = /name: "[a-z-]+\/[^"]+"/gu;
const ON = "__mutant";
const STEP = "__step";
const PATTERN = "__pattern";

/**
 * A source with a switch at each place that can be broken: comparisons and conditions turned, a condition never met, a
 * filter that keeps all, the other end of a list, a step left out, a rule dropped, one of several patterns, an alternative
 * of a pattern, a word of a table dropped.
 * `__mutant(file, id)` tells whether one is broken; `__pattern(file, line, pattern)` keeps what a rule's pattern is; `__step()` is called in each loop, and may throw.
 */
export function withSwitches(
  file: string,
  source: string,
  tree: Node,
): { code: string; mutants: readonly Mutant[] } {
  const mutants: Mutant[] = [];
  const text = ({ start, end }: Node): string => source.slice(start, end);
  const add = (node: Node, after: string, kind: MutantKind = "place"): string => {
    const line = source.slice(0, node.start).split("\n").length;
    const id = mutants.length;
    const rule = source.slice(0, node.start).match(RULE_NAME)?.at(-1)?.slice(7, -1) ?? "";
    mutants.push({ id, line, before: shown(text(node)), after: shown(after), kind, rule });
    return `${ON}(${JSON.stringify(file)}, ${id})`;
  };

  /** The source of a node, with the switches of all that is in it. */
  const write = (node: Node, isRunning: boolean): string => {
    const fields = node as Node & Fields;
    const runs = isRunning || node.type.includes("Function");
    const plain = (): string => writeParts(node, childrenOf(fields), runs);
    const child = (name: string): string => write(fields[name] as Node, runs);
    const original = (name: string): string => {
      const part = fields[name];
      return isNode(part) ? text(part) : "";
    };
    const operator = String(fields["operator"]);
    const opposite = OPPOSITE[operator];
    if (node.type === "Property") {
      const name = isNode(fields["key"]) ? text(fields["key"]) : "";
      const dropped = RULE_FIELDS.get(name);
      const value = fields["value"];
      if (dropped !== undefined && isNode(value) && !fields["method"] && !fields["shorthand"])
        return `${name}: (...all) => ${add(node, `${name}: ${dropped}`, "rule")} ? ${dropped} : (${child("value")})(...all)`;
      if (name === "pattern" && isNode(value)) {
        const line = source.slice(0, value.start).split("\n").length;
        return `pattern: ${PATTERN}(${JSON.stringify(file)}, ${line}, ${text(value)})`;
      }
      if (SAYING_FIELDS.has(name)) return plain();
    }
    if (node.type === "VariableDeclarator" && !runs && isNode(fields["init"])) {
      const written = tableOf(fields["init"] as Node & Fields);
      if (written !== null) return source.slice(node.start, (fields["init"] as Node).start) + written;
    }
    if (node.type === "Literal" && text(node).startsWith("/"))
      return withCuts(node, alternativeCuts(text(node)));
    if (!runs) return plain();
    switch (node.type) {
      case "BinaryExpression":
      case "LogicalExpression": {
        if (opposite === undefined) break;
        const isOn = add(node, `${original("left")} ${opposite} ${original("right")}`);
        const broken = `(${original("left")}) ${opposite} (${original("right")})`;
        return `(${isOn} ? ${broken} : (${child("left")}) ${operator} (${child("right")}))`;
      }
      case "UnaryExpression":
        if (operator !== "!") break;
        return `(${add(node, original("argument"))} ? !!(${original("argument")}) : !(${child("argument")}))`;
      case "IfStatement": {
        const isOff = add(fields["test"] as Node, "false");
        const rest = fields["alternate"] ? ` else ${child("alternate")}` : "";
        return `if (!${isOff} && (${child("test")})) ${child("consequent")}${rest}`;
      }
      case "ConditionalExpression":
        return `(${add(node, `!(${original("test")}) ? …`)} !== !!(${child("test")}) ? ${child("consequent")} : ${child("alternate")})`;
      case "SpreadElement": {
        const list = fields["argument"] as Node & Fields;
        if (list.type !== "CallExpression") break;
        const kind = text(list["callee"] as Node).endsWith("Clues") ? "rule" : "place";
        return `...(${add(node, "", kind)} ? [] : ${child("argument")})`;
      }
      case "ReturnStatement":
        if (original("argument") === "true") return `return !${add(node, "return false")};`;
        if (original("argument") === "false") return `return ${add(node, "return true")};`;
        break;
      case "ContinueStatement":
        return `{ if (!${add(node, "")}) continue; }`;
      case "ForStatement":
      case "WhileStatement":
        return plain().replace(
          /^(for \([^;]*;|while \()/u,
          `$1 ${STEP}()${isNode(fields["test"]) ? " && " : ""}`,
        );
      case "CallExpression": {
        const callee = fields["callee"] as Node & Fields;
        const [first] = fields["arguments"] as Node[];
        const words = callee["object"];
        if (
          isNode(words) &&
          words.type === "ArrayExpression" &&
          source.slice(words.end).startsWith(".includes(")
        )
          return `${listOf(words as Node & Fields) ?? text(words)}${source.slice(words.end, (first ?? node).start)}${first ? write(first, runs) : ""})`;
        if (callee.type !== "MemberExpression" || callee["computed"] || !first) break;
        const name = text(callee["property"] as Node);
        const other = OTHER_CALL[name];
        if (name !== "filter" && other === undefined) break;
        const property = callee["property"] as Node;
        const isOn = add(node, `….${other ?? `${name}(all)`}`);
        return writeParts(node, childrenOf(fields), runs, (part) => {
          if (other === undefined && part === first) return `${isOn} ? () => true : (${write(first, runs)})`;
          if (other === undefined || part !== callee) return null;
          const head = writeParts(callee, [callee["object"] as Node], runs).slice(0, -text(property).length);
          const access = head.endsWith("?.") ? head : head.replace(/\.\s*$/u, "");
          return `${access}[${isOn} ? "${other}" : "${name}"]`;
        });
      }
    }
    return plain();
  };

  const writeParts = (
    node: Node,
    children: readonly Node[],
    runs: boolean,
    instead: (part: Node) => string | null = () => null,
  ): string => {
    let code = "";
    let at = node.start;
    for (const part of children) {
      if (part.start < at) continue;
      code += source.slice(at, part.start) + (instead(part) ?? write(part, runs));
      at = part.end;
    }
    return code + source.slice(at, node.end);
  };

  /** The source of a literal, with a switch for each shorter way to write it. */
  const withCuts = (node: Node, cuts: readonly Cut[]): string =>
    `(${cuts.map(({ cut, left }) => `${add(node, `without ${cut}`, "word")} ? ${left} : `).join("")}${text(node)})`;

  /** The elements of a list, each with a switch that drops it. */
  const dropping = (elements: readonly Node[], kind: MutantKind, inner: (element: Node) => string): string =>
    elements.map((element) => `...(${add(element, "", kind)} ? [] : [${inner(element)}])`).join(", ");

  /** A constant that is a set or list of words or a table by word; null for any other. */
  const tableOf = (init: Node & Fields): string | null => {
    if (init.type === "ArrayExpression") return listOf(init);
    if (init.type === "ObjectExpression") return recordOf(init);
    if (init.type === "CallExpression") return splitOf(init);
    if (init.type.startsWith("TS") && isNode(init["expression"])) {
      const inner = tableOf(init["expression"] as Node & Fields);
      return inner && inner + source.slice((init["expression"] as Node).end, init.end);
    }
    const [only, ...others] = (init["arguments"] ?? []) as (Node & Fields)[];
    if (init.type !== "NewExpression" || only === undefined || others.length > 0) return null;
    const inner = tableOf(only);
    return inner && source.slice(init.start, only.start) + inner + source.slice(only.end, init.end);
  };

  const listOf = (list: Node & Fields): string | null => {
    const elements = list["elements"] as readonly Node[];
    const isOfWords = elements.length > 1 && elements.every((one) => isNode(one) && isData(one));
    return isOfWords ? `[${dropping(elements, "word", text)}]` : null;
  };

  const recordOf = (record: Node & Fields): string | null => {
    const entries = record["properties"] as readonly (Node & Fields)[];
    if (entries.length < 2 || !entries.every(({ value }) => isNode(value) && isData(value))) return null;
    return `{${entries.map((one) => `...(${add(one, "", "word")} ? {} : {${text(one)}})`).join(", ")}}`;
  };

  /** `"a b c".split(" ")`, which may be a line long. */
  const splitOf = (call: Node & Fields): string | null => {
    const callee = call["callee"] as Node & Fields;
    const words = callee["object"];
    if (callee.type !== "MemberExpression" || !isNode(words) || !isText(words)) return null;
    return (
      withCuts(words, wordCuts(text(words).slice(1, -1)).map(quoted)) + source.slice(words.end, call.end)
    );
  };

  return { code: write(tree, false), mutants };
}

function isNode(value: unknown): value is Node {
  return typeof value === "object" && value !== null && "type" in value && "start" in value;
}

function isText({ type, ...fields }: Node): boolean {
  return (
    type === "TemplateLiteral" || (type === "Literal" && typeof (fields as Fields)["value"] === "string")
  );
}

/** Whether a node is made of literals alone. */
function isData(node: Node): boolean {
  const fields = node as Node & Fields;
  if (node.type === "Property") return isNode(fields["value"]) && isData(fields["value"]);
  if (node.type === "ArrayExpression" || node.type === "ObjectExpression")
    return childrenOf(fields).every(isData);
  return node.type === "Literal";
}

function quoted({ cut, left }: Cut): Cut {
  return { cut, left: JSON.stringify(left) };
}

function childrenOf(fields: Fields): Node[] {
  return Object.values(fields)
    .flat()
    .filter(isNode)
    .sort((a, b) => a.start - b.start);
}

const LONGEST = 100;

export function shown(code: string): string {
  const line = code.replace(/\s+/gu, " ");
  return line.length > LONGEST ? `${line.slice(0, LONGEST)}…` : line;
}

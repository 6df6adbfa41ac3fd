/** A place of a source that can be broken while it runs, by its number. */
export type Mutant = {
  readonly id: number;
  readonly line: number;
  readonly before: string;
  readonly after: string;
  /** A rule or one of its patterns. */
  readonly isRule: boolean;
};

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
const ON = "__mutant";
const STEP = "__step";

/**
 * A source with a switch at each place that can be broken: comparisons and conditions turned, a condition never met, a
 * filter that keeps all, the other end of a list, a step left out, a rule dropped, one of several patterns dropped.
 * `__mutant(file, id)` tells whether one is broken; `__step()` is called in each loop, and may throw.
 */
export function withSwitches(
  file: string,
  source: string,
  tree: Node,
): { code: string; mutants: readonly Mutant[] } {
  const mutants: Mutant[] = [];
  const text = ({ start, end }: Node): string => source.slice(start, end);
  const add = (node: Node, after: string, isRule = false): string => {
    const line = source.slice(0, node.start).split("\n").length;
    const id = mutants.length;
    mutants.push({ id, line, before: shown(text(node)), after: shown(after), isRule });
    return `${ON}(${JSON.stringify(file)}, ${id})`;
  };

  /** The source of a node, with the switches of all that is in it. */
  const write = (node: Node, isRunning: boolean): string => {
    const fields = node as Node & Fields;
    const runs = isRunning || node.type.includes("Function");
    const plain = (): string => writeParts(node, childrenOf(fields), runs);
    const child = (name: string): string => write(fields[name] as Node, runs);
    const source = (name: string): string => {
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
        return `${name}: (...all) => ${add(node, `${name}: ${dropped}`, true)} ? ${dropped} : (${child("value")})(...all)`;
      if (name === "pattern" && isNode(value) && value.type === "ArrayExpression")
        return `pattern: [${patterns(value)}]`;
    }
    if (!runs) return plain();
    switch (node.type) {
      case "BinaryExpression":
      case "LogicalExpression": {
        if (opposite === undefined) break;
        const isOn = add(node, `${source("left")} ${opposite} ${source("right")}`);
        const broken = `(${source("left")}) ${opposite} (${source("right")})`;
        return `(${isOn} ? ${broken} : (${child("left")}) ${operator} (${child("right")}))`;
      }
      case "UnaryExpression":
        if (operator !== "!") break;
        return `(${add(node, source("argument"))} ? !!(${source("argument")}) : !(${child("argument")}))`;
      case "IfStatement": {
        const isOff = add(fields["test"] as Node, "false");
        const rest = fields["alternate"] ? ` else ${child("alternate")}` : "";
        return `if (!${isOff} && (${child("test")})) ${child("consequent")}${rest}`;
      }
      case "ConditionalExpression":
        return `(${add(node, `!(${source("test")}) ? …`)} !== !!(${child("test")}) ? ${child("consequent")} : ${child("alternate")})`;
      case "ReturnStatement":
        if (source("argument") === "true") return `return !${add(node, "return false")};`;
        if (source("argument") === "false") return `return ${add(node, "return true")};`;
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

  const patterns = (array: Node): string => {
    const { elements } = array as Node & { readonly elements: readonly Node[] };
    if (elements.length < 2) return elements.map(text).join(", ");
    return elements.map((element) => `...(${add(element, "", true)} ? [] : [${text(element)}])`).join(", ");
  };

  return { code: write(tree, false), mutants };
}

function isNode(value: unknown): value is Node {
  return typeof value === "object" && value !== null && "type" in value && "start" in value;
}

function childrenOf(fields: Fields): Node[] {
  return Object.values(fields)
    .flat()
    .filter(isNode)
    .sort((a, b) => a.start - b.start);
}

const LONGEST = 100;

function shown(code: string): string {
  const line = code.replace(/\s+/gu, " ");
  return line.length > LONGEST ? `${line.slice(0, LONGEST)}…` : line;
}

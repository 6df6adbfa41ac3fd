import type { Rule } from "./rule";

/** What the catalogue shows of a rule. */
type Listed = Pick<Rule<unknown>, "name" | "note" | "pattern" | "examples" | "counterExamples">;

/** A stage of the engine with its rules, in the order they are tried. */
export type Stage = { readonly name: string; readonly rules: readonly Listed[] };

/** The catalogue of rules as Markdown, one section a stage. The same rules give the same text. */
export function ruleCatalogue(stages: readonly Stage[]): string {
  const total = stages.reduce((sum, { rules }) => sum + rules.length, 0);
  const head = [
    "# Rules",
    "",
    `The ${total} rules of the engine by stage, made from the rules themselves by \`npm run rules\`. Patterns are explained in`,
    "`lib/extract/pattern.ts`; examples are said in an article of Thursday 2016-09-08.",
    "",
  ];
  return `${[...head, ...stages.flatMap(sectionOf)].join("\n").trimEnd()}\n`;
}

function sectionOf({ name, rules }: Stage): string[] {
  return [`## ${name} (${rules.length})`, "", ...rules.flatMap(entryOf)];
}

function entryOf({ name, note, pattern, examples, counterExamples }: Listed): string[] {
  const patterns = typeof pattern === "string" ? [pattern] : pattern;
  return [
    `### ${name}`,
    "",
    `${note}.`,
    "",
    ...patterns.map((source) => `- \`${source}\``),
    "",
    `Finds ${examples.map((example) => `« ${example} »`).join(" · ")}  `,
    `Silent on ${counterExamples.map((example) => `« ${example} »`).join(" · ")}`,
    "",
  ];
}

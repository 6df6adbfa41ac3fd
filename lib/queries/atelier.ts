import type { ArticleSource, Problem, Span } from "@/lib/domain";
import { capitalise, count, inWords } from "@/lib/format";
import { articleHref } from "@/lib/url";
import { problemsOf } from "./check";
import { libraryOf } from "./library";
import { problemInWords } from "./problem-words";
import { sourceView } from "./source";
import type { Edition } from "./timeline";
import { type WeakSpots, weakSpotsOf } from "./weak-spots";

/** A problem as `check` says it, with a link to where it stands in the article view. */
export type ProblemView = Pick<Problem, "severity" | "line" | "field" | "message"> & {
  readonly key: string;
  /** What is wrong, in French; `message` says it with all details. */
  readonly words: string;
  readonly advice: string;
  /** A file to paste, where the advice holds one. */
  readonly paste: string | null;
  readonly href: string | null;
};

/** The problems of one file, errors first counted. */
export type FileReport = {
  readonly file: string;
  readonly href: string | null;
  readonly total: string;
  readonly hasErrors: boolean;
  readonly problems: readonly ProblemView[];
};

export type AtelierView = {
  readonly standfirst: string;
  readonly weak: WeakSpots;
  readonly files: readonly FileReport[];
};

/** The editor's working view: every problem by file, and what the chronology rests on that may give way. */
export function atelierPage(edition: Edition): AtelierView {
  const problems = problemsOf(edition);
  const where = new Places(edition);
  return {
    standfirst: standfirstOf(edition, problems),
    weak: weakSpotsOf(edition),
    files: [...byFile(problems)].map(([file, own]) => ({
      file,
      href: where.article(file),
      total: totalOf(own),
      hasErrors: own.some(({ severity }) => severity === "error"),
      problems: own.map((problem, index) => problemView(problem, index, where.of(problem))),
    })),
  };
}

function standfirstOf({ corpus }: Edition, problems: readonly Problem[]): string {
  const articles = corpus.articles.length;
  const read = `${capitalise(inWords(articles, true))} dépêche${articles < 2 ? "" : "s"} lue${articles < 2 ? "" : "s"}`;
  return problems.length === 0 ? `${read}, rien à redire.` : `${read}\u00a0: ${totalOf(problems)}.`;
}

function totalOf(problems: readonly Problem[]): string {
  const errors = problems.filter(({ severity }) => severity === "error").length;
  const warnings = problems.length - errors;
  return [
    ...(errors > 0 ? [count(errors, "erreur")] : []),
    ...(warnings > 0 ? [`${count(warnings, "point")} à voir`] : []),
  ].join(", ");
}

function byFile(problems: readonly Problem[]): Map<string, Problem[]> {
  const groups = new Map<string, Problem[]>();
  for (const problem of problems) {
    const group = groups.get(problem.file);
    if (group) group.push(problem);
    else groups.set(problem.file, [problem]);
  }
  return groups;
}

function problemView(problem: Problem, index: number, href: string | null): ProblemView {
  const { severity, line, field, message, remedy } = problem;
  const [advice = "", ...paste] = remedy.split("\n");
  const text = paste.map((each) => each.replace(/^ {4}/, "")).join("\n");
  return {
    key: String(index),
    severity,
    line,
    field,
    words: problemInWords(message),
    message,
    advice,
    paste: text === "" ? null : text,
    href,
  };
}

/** Where the lines of article files are in the article view. */
class Places {
  private readonly sources: ReadonlyMap<string, ArticleSource>;
  private readonly library;

  constructor({ content, timeline }: Edition) {
    this.sources = new Map(content.articles.map((source) => [source.file, source]));
    this.library = libraryOf(timeline);
  }

  /** The page of a file's article; null where the file holds none that could be read. */
  article(file: string): string | null {
    const source = this.sources.get(file);
    return source ? articleHref(source.id) : null;
  }

  of({ file, line, field }: Problem): string | null {
    const source = this.sources.get(file);
    const article = source && this.library.articles.get(source.id);
    if (!source || !article) return null;
    if (field === "published") return `${articleHref(source.id)}#datation`;
    const span = line === null ? null : spanAt(source, line);
    return span ? sourceView(article, span).anchor : articleHref(source.id);
  }
}

/** What a line of a file points at: the words that a correction quotes, or the line itself, where it holds text. */
function spanAt(source: ArticleSource, line: number): Span | null {
  const quoted = source.corrections?.find((correction) => correction.line === line)?.quote;
  if (quoted) return quoted;
  if (line < source.bodyLine) return null;
  const lines = source.body.split("\n", line - source.bodyLine + 1);
  const text = lines.pop() ?? "";
  const before = lines.reduce((length, each) => length + each.length + 1, 0);
  const start = before + text.length - text.trimStart().length;
  return text.trim() === ""
    ? null
    : { start, end: before + text.length, text: source.body.slice(start, before + text.length) };
}

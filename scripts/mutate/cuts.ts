/** A shorter way to write a piece of source: what is cut and what is left. */
export type Cut = { readonly cut: string; readonly left: string };

type Span = { readonly start: number; readonly end: number };

/**
 * The source of a pattern with one alternative or one optional part less, for each of them: `(ce|cette) [unit] (- ci)?`
 * gives `(cette) …`, `(ce) …` and `(ce|cette) [unit] `. Of a regular expression, alternatives alone.
 */
export function patternCuts(source: string): Cut[] {
  const cuts: Cut[] = [];
  const isRegularExpression = source.startsWith("/");
  const opened: { at: number; bars: number[] }[] = [];
  const cut = ({ start, end }: Span, shown: Span = { start, end }): void => {
    cuts.push({
      cut: source.slice(shown.start, shown.end),
      left: source.slice(0, start) + source.slice(end),
    });
  };
  for (let at = 0; at < source.length; at++) {
    const sign = source[at];
    if (sign === "\\") at++;
    else if (sign === "$" && source[at + 1] === "{") at = source.indexOf("}", at);
    else if (sign === "(") opened.push({ at, bars: [] });
    else if (sign === "|") opened.at(-1)?.bars.push(at);
    else if (sign === ")") {
      const group = opened.pop();
      if (group === undefined) continue;
      const edges = [group.at, ...group.bars, at];
      for (const [index, bar] of edges.slice(0, -1).entries()) {
        const end = edges[index + 1] ?? at;
        const span = index === 0 ? { start: bar + 1, end: end + 1 } : { start: bar, end };
        if (group.bars.length > 0) cut(span, { start: bar + 1, end });
      }
      if (source[at + 1] === "?" && !isRegularExpression)
        cut({ start: labelBefore(source, group.at), end: at + 2 });
    } else if (isRegularExpression) continue;
    else if (sign === "]" && source[at + 1] === "?")
      cut({ start: labelBefore(source, source.lastIndexOf("[", at)), end: at + 2 });
    else if (sign === "?" && /[^)\]\s(|:]/u.test(source[at - 1] ?? " ")) {
      const start = at - (/[^\s()[\]|<>]*$/u.exec(source.slice(0, at))?.[0].length ?? 0);
      cut({ start, end: at + 1 });
    }
  }
  return cuts;
}

/** Where `name:` before a bracket begins, else the bracket. */
function labelBefore(source: string, bracket: number): number {
  return bracket - (/[a-z-]+:$/iu.exec(source.slice(0, bracket))?.[0].length ?? 0);
}

/** A list of words parted by blanks, with one word less, for each. */
export function wordCuts(source: string): Cut[] {
  const words = source.split(" ");
  return words.length < 2
    ? []
    : words.map((cut, index) => ({ cut, left: words.filter((_, other) => other !== index).join(" ") }));
}

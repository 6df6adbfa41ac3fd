/** A shorter way to write a piece of source: what is cut and what is left. */
export type Cut = { readonly cut: string; readonly left: string };

/**
 * A pattern with one alternative or one optional part less, for each of them: `(ce|cette) [unit] (- ci)?` gives
 * `(cette) …`, `(ce) …` and `(ce|cette) [unit] `.
 */
export function patternCuts(source: string): Cut[] {
  return [...alternativeCuts(source), ...optionCuts(source)];
}

/** A pattern or a regular expression with one alternative less. */
export function alternativeCuts(source: string): Cut[] {
  return groupsOf(source).flatMap(({ first, last, bars }) => {
    const edges = [first, ...bars, last];
    if (bars.length === 0) return [];
    return edges.slice(0, -1).map((bar, index) => {
      const end = edges[index + 1] ?? last;
      const left = index === 0 ? without(source, bar + 1, end + 1) : without(source, bar, end);
      return { cut: source.slice(bar + 1, end), left };
    });
  });
}

function optionCuts(source: string): Cut[] {
  const groups = groupsOf(source);
  return [...source.matchAll(/\?/gu)].map(({ index }) => {
    const group = groups.find(({ last }) => last === index - 1);
    const word = /(?:\[[^[\]]*\]|[^\s()[\]|<>]*)$/u.exec(source.slice(0, index))?.index ?? index;
    const first = group?.first ?? word;
    const start = first - (/[a-z-]+:$/iu.exec(source.slice(0, first))?.[0].length ?? 0);
    return { cut: source.slice(start, index + 1), left: without(source, start, index + 1) };
  });
}

type Group = { readonly first: number; readonly last: number; readonly bars: readonly number[] };

/** Where the groups of brackets open and close, and the bars between their alternatives. */
function groupsOf(source: string): Group[] {
  const groups: Group[] = [];
  const opened: { first: number; bars: number[] }[] = [];
  for (let at = 0; at < source.length; at++) {
    const sign = source[at];
    if (sign === "\\") at++;
    else if (sign === "(") opened.push({ first: at, bars: [] });
    else if (sign === "|") opened.at(-1)?.bars.push(at);
    else if (sign === ")") {
      const group = opened.pop();
      if (group) groups.push({ ...group, last: at });
    }
  }
  return groups;
}

function without(source: string, start: number, end: number): string {
  return source.slice(0, start) + source.slice(end);
}

/** A list of words parted by blanks, with one word less, for each. */
export function wordCuts(source: string): Cut[] {
  const words = source.split(" ");
  return words.length < 2
    ? []
    : words.map((cut, index) => ({ cut, left: words.filter((_, other) => other !== index).join(" ") }));
}

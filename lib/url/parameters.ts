/** Search parameters as Next gives them to a page. */
export type SearchParameters = Readonly<Record<string, string | readonly string[] | undefined>>;

/** All values of one parameter, in order, without blanks and repeats. */
export function valuesOf(parameters: SearchParameters, name: string): string[] {
  const value = parameters[name];
  const values = value === undefined ? [] : typeof value === "string" ? [value] : value;
  return [...new Set(values.map((item) => item.trim()).filter((item) => item !== ""))];
}

/** The parameters of a request's address, in the shape that pages get. */
export function parametersOf(search: URLSearchParams): SearchParameters {
  return Object.fromEntries([...new Set(search.keys())].map((name) => [name, search.getAll(name)]));
}

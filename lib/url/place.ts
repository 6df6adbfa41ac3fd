/** The page of a place. */
export function placeHref(id: string): string {
  return `/lieux/${id}`;
}

/** The page of an actor: a person, a state or an organisation. */
export function actorHref(id: string): string {
  return `/acteurs/${id}`;
}

import type { Context } from "../../context";
import { namesOf } from "../../names/layer";
import type { Discourse } from "./discourse";

/** Whom the sentence before is about: its subject, or the only person it names; null where neither is clear. */
export function topicBefore(context: Context, discourse: Discourse, at: number): string | null {
  const { sentences, tokens } = context.document;
  const { verbAt } = namesOf(context);
  const index = discourse.sentenceAt(at);
  const here = new Set(
    personsBetween(context, discourse, sentences[index]?.first ?? at, at).map(({ id }) => id),
  );
  const before = sentences[index - 1];
  if (!before) return null;
  const named = personsBetween(context, discourse, before.first, before.last).filter(
    ({ id }) => !here.has(id),
  );
  const [first] = named;
  if (!first) return null;
  if (new Set(named.map(({ id }) => id)).size === 1) return first.id;
  // « Signe que l'heure est grave, X a »: the main clause begins with him.
  for (let token = first.token - 1; token >= before.first; token--) {
    if (tokens[token]?.folded === ",") break;
    if (verbAt[token]) return null;
  }
  return first.id;
}

export function personsBetween(
  { registry }: Context,
  discourse: Discourse,
  from: number,
  to: number,
): { readonly id: string; readonly token: number }[] {
  const found: { id: string; token: number }[] = [];
  for (let token = from; token < to; token++)
    for (const id of discourse.namedAt(token)) {
      const kind = registry.actors.get(id)?.kind ?? "person";
      if (kind === "person" && !registry.states.has(id)) found.push({ id, token });
    }
  return found;
}

/** The same for words that begin their sentence, as far as they do: « X a appelé Y. Son interlocuteur » is X's. */
export function topicAtHead(context: Context, discourse: Discourse, at: number): string | null {
  const { sentences, tokens } = context.document;
  const { first = at } = sentences[discourse.sentenceAt(at)] ?? {};
  for (let token = first; token < at; token++) if (tokens[token]?.kind === "word") return null;
  return topicBefore(context, discourse, at);
}

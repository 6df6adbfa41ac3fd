import type { Context } from "../../context";
import { namesOf } from "../../names/layer";
import type { Discourse } from "./discourse";
import { personsBetween } from "./topics-before";

const PRONOUNS: ReadonlySet<string> = new Set(["il", "elle"]);
/** How many sentences before « il » his name may stand. */
const REACH = 3;

/** « X a parlé. Il verra Y lundi. Les deux hommes »: whom « il » stands for, and the only one named beside him. */
export function pairWithPronoun(context: Context, discourse: Discourse, at: number): string[] | null {
  const { sentences, tokens } = context.document;
  const { verbAt } = namesOf(context);
  const index = discourse.sentenceAt(at) - 1;
  const before = sentences[index];
  if (!before) return null;
  const others = new Set(personsBetween(context, discourse, before.first, before.last).map(({ id }) => id));
  const [other] = others;
  if (other === undefined || others.size !== 1) return null;
  let verb = before.first;
  while (verb < before.last && !verbAt[verb] && discourse.namedAt(verb).length === 0) verb++;
  const subject = [verb - 1, verb].find((token) => PRONOUNS.has(tokens[token]?.folded ?? ""));
  if (subject === undefined || subject < before.first || discourse.namedAt(verb).length > 0) return null;
  for (let back = index - 1; back >= index - REACH; back--) {
    const sentence = sentences[back];
    const named = sentence ? personsBetween(context, discourse, sentence.first, sentence.last) : [];
    const [first] = named;
    if (first) return first.id === other ? null : [first.id, other];
  }
  return null;
}

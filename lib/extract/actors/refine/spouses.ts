import { fold } from "@/lib/text";
import { slugOf } from "../../names/people";
import { familyOf } from "../../names/person-name";
import type { Title } from "../../names/titles";
import type { Registry } from "../../registry";
import type { Discourse } from "./discourse";

export const FIRST_LADY = "premiere dame";

/**
 * Whom « la première dame américaine » means: who is named in the text with the family name of that state's head, or its
 * feminine (« Gorbatcheva »); without a state, that of any head named.
 */
export function firstLady(
  title: Title,
  discourse: Discourse,
  { actors, people, states }: Registry,
): string | null {
  const { days } = discourse;
  if (days === null) return null;
  const named = discourse.everyone().map(({ id }) => id);
  const of = title.of.filter((state) => states.has(state));
  const heads =
    of.length > 0
      ? of.flatMap((state) => people.holders("head-of-state", state, days).slice(0, 1))
      : named
          .flatMap((id) => actors.get(id) ?? [])
          .filter(({ terms }) => terms.some(({ office }) => office === "head-of-state"));
  for (const head of heads) {
    const family = slugOf(fold(head.family ?? familyOf(head.name)));
    const wife = named.find(
      (id) => id !== head.id && (id.endsWith(`-${family}`) || id.endsWith(`-${family}a`)),
    );
    if (wife !== undefined) return wife;
  }
  return null;
}

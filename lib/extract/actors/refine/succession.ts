import { boundsOf } from "@/lib/calendar";
import type { Term } from "@/lib/domain";
import type { Registry } from "../../registry";
import type { Discourse } from "./discourse";

/**
 * Who came after (or before) the one named last in his office: by the terms of the lexicon, else whoever else the text
 * names with that office.
 */
export function inSuccession(direction: 1 | -1, discourse: Discourse, registry: Registry): string[] | null {
  const [owner] = discourse.recent();
  if (!owner) return null;
  const terms = registry.actors.get(owner.id)?.terms ?? [];
  const office = terms.length > 0 ? terms[terms.length - 1] : undefined;
  const next = office ? neighbour(office, direction, registry) : null;
  if (next !== null) return [next];
  const titles = new Set([...owner.former, ...owner.roles].map((role) => role.office));
  const other = discourse
    .everyone()
    .find(
      (record) =>
        record.id !== owner.id &&
        record.roles.some((role) => role.office !== null && titles.has(role.office)),
    );
  return other ? [other.id] : null;
}

function neighbour(term: Term, direction: 1 | -1, registry: Registry): string | null {
  const edge = direction > 0 ? term.to : term.from;
  const day = edge === null ? null : boundsOf(edge);
  if (!day) return null;
  const on = direction > 0 ? day.start : day.start - 1;
  return registry.people.holders(term.office, term.of, { start: on, end: on })[0]?.id ?? null;
}

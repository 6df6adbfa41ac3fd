import type { WhoIsWho } from "../who-is-who";

/** How two sets of participants compare, from the firmest: `same`, one `within` the other, `close`. */
export type Likeness = "same" | "within" | "close";

/** Whether two ids may name one party: equal, a name and its shorter form, or a state and one who acts for it. */
export function isSameParty(one: string, other: string, whoIsWho: WhoIsWho): boolean {
  return (
    one === other || isNameOf(one, other) || actsFor(one, other, whoIsWho) || actsFor(other, one, whoIsWho)
  );
}

/** `mistura` is a shorter form of `staffan-de-mistura`. */
export function isNameOf(one: string, other: string): boolean {
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  return long.endsWith(`-${short}`);
}

/** Whether a person speaks for a state or organisation, by office or by allegiance, at any time. */
export function actsFor(person: string, party: string, whoIsWho: WhoIsWho): boolean {
  const actor = whoIsWho.actors.get(person);
  if (!actor || actor.kind !== "person") return false;
  return actor.of === party || actor.terms.some((term) => term.of === party);
}

/**
 * Compares two sets of participants; null when they cannot be the same contact. « M. Kerry et la Russie » is the
 * same set as « MM. Kerry et Lavrov », and lies within « MM. Kerry, Lavrov et Poutine ».
 */
export function compareParticipants(
  one: readonly string[],
  other: readonly string[],
  whoIsWho: WhoIsWho,
): Likeness | null {
  const [few, many] = one.length <= other.length ? [one, other] : [other, one];
  const free = new Set(many);
  let shared = 0;
  for (const party of [...few].sort()) {
    const match = free.has(party)
      ? party
      : many.find((candidate) => free.has(candidate) && isSameParty(party, candidate, whoIsWho));
    if (match === undefined) continue;
    free.delete(match);
    shared++;
  }
  if (shared === few.length && (shared > 1 || many.length === 1)) {
    const isCovered = [...free].every((rest) => few.some((party) => isSameParty(party, rest, whoIsWho)));
    return isCovered ? "same" : "within";
  }
  return shared >= 2 && shared * 2 >= few.length + many.length - shared ? "close" : null;
}

/** All parties, once each: no shorter form of a name, no state that a person among them stands for. */
export function joinParticipants(sets: readonly (readonly string[])[], whoIsWho: WhoIsWho): string[] {
  const all = [...new Set(sets.flat())].sort();
  return all.filter(
    (party) =>
      !all.some(
        (other) =>
          other !== party &&
          ((isNameOf(party, other) && party.length < other.length) || actsFor(other, party, whoIsWho)),
      ),
  );
}

/** What a party may go by: the last part of its name, and the state it acts for. */
export function tokensOf(party: string, whoIsWho: WhoIsWho): string[] {
  const actor = whoIsWho.actors.get(party);
  const last = actor && actor.kind !== "person" ? party : party.slice(party.lastIndexOf("-") + 1);
  const states = actor?.kind === "person" ? [actor.of, ...actor.terms.map((term) => term.of)] : [];
  return [...new Set([last, ...states.filter((state) => state !== null)])];
}

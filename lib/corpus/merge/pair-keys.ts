import type { WhoIsWho } from "../who-is-who";
import { tokensOf } from "./participants";

/** Of a large round so many parties are paired: two that share fewer are not one meeting. */
const MOST_PARTIES = 12;

/**
 * Keys under which a contact is filed, one for each pair of its parties by name or by state: two contacts that may be
 * one have a key in common. A lone party is its own key.
 */
export function pairKeys(participants: readonly string[], whoIsWho: WhoIsWho): Set<string> {
  const keys = new Set<string>();
  const parties = [...new Set(participants)].slice(0, MOST_PARTIES).map((party) => tokensOf(party, whoIsWho));
  parties.forEach((tokens, index) => {
    if (parties.length === 1) for (const token of tokens) keys.add(token);
    for (const others of parties.slice(index + 1))
      for (const a of tokens) for (const b of others) keys.add(a < b ? `${a} ${b}` : `${b} ${a}`);
  });
  return keys;
}

import type { OrganisationMention } from "@/lib/domain";
import { spanOf } from "@/lib/text";
import type { Context } from "../context";
import { namesOf } from "../names/layer";
import { isClaimed } from "../names/vocabulary";
import { compileRules, runRules } from "../runner";
import { findAgain } from "./refine/again";
import { findSeats } from "./refine/seats";
import { NAMES } from "./rules/names";
import { ORGANISATION_VOCABULARY } from "./vocabulary";

/** The rules of the stage, for the catalogue and the tests. */
export const organisationRules = [...NAMES];

const RULES = compileRules(organisationRules, ORGANISATION_VOCABULARY);

/**
 * Finds the organisations and armed groups a text names, in text order, never overlapping. A name inside a person's
 * title (« le chef de l'ONU ») is none, nor are the media.
 *
 * @example "un convoi de l'ONU" // [{ text: "ONU", organisation: "onu", start: 15, end: 18, rule: "organisations/name" }]
 */
export function findOrganisations(context: Context): OrganisationMention[] {
  const names = namesOf(context);
  const named = runRules(RULES, context.document).map(({ from, to, value, rule }) => ({
    first: from,
    last: to,
    organisation: value.organisation,
    rule: rule.name as string,
  }));
  const isFree = (at: number): boolean => names.hitAt[at] === undefined && !isClaimed(names, at);
  const again = findAgain(context.document.tokens, named, isFree);
  const found = [...named, ...again, ...findSeats(context)].sort(
    (a, b) => a.first - b.first || b.last - a.last,
  );
  const mentions: OrganisationMention[] = [];
  let end = 0;
  for (const { first, last, organisation, rule } of found) {
    if (first < end) continue;
    mentions.push({ ...spanOf(context.document, first, last), organisation, rule });
    end = last;
  }
  return mentions;
}

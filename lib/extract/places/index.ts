import type { PlaceMention } from "@/lib/domain";
import { spanOf } from "@/lib/text";
import { stateAtTheTime } from "../at-the-time";
import type { Context } from "../context";
import { namesOf } from "../names/layer";
import { readNames } from "../names/readings";
import { compileRules, runRules } from "../runner";
import { choosePlace } from "./refine/choose";
import { HALVES } from "./rules/halves";
import { HEADS } from "./rules/heads";
import { UNKNOWN } from "./rules/unknown";
import { UNKNOWN_WHERE } from "./rules/unknown-where";
import { VENUES } from "./rules/venues";
import { PLACE_VOCABULARY } from "./vocabulary";

/** The rules of the stage, for the catalogue and the tests. */
export const placeRules = [...UNKNOWN, ...UNKNOWN_WHERE, ...HEADS, ...VENUES, ...HALVES];

const RULES = compileRules(placeRules, PLACE_VOCABULARY);

/**
 * Finds the places a text names as places, in text order, never overlapping: not the names that stand for a
 * government, nor those inside a title or an organisation's name.
 *
 * @example "la guerre en Syrie" // [{ text: "Syrie", place: "syrie", start: 13, end: 18, rule: "names/locative-state" }]
 */
export function findPlaces(context: Context): PlaceMention[] {
  const { document } = context;
  namesOf(context);
  const known = readNames(context).flatMap(({ hit, reading, rule }) => {
    const place = reading === "place" ? choosePlace(document, hit) : null;
    return place === null ? [] : [{ first: hit.first, last: hit.last, place, rule }];
  });
  const unknown = runRules(RULES, document).map(({ from, to, value, rule }) => ({
    first: from,
    last: to,
    place: value.place,
    rule: rule.name as string,
  }));
  const found = [...known, ...unknown].sort((a, b) => a.first - b.first || b.last - a.last);
  const mentions: PlaceMention[] = [];
  let end = 0;
  let organisation = 0;
  for (const { first, last, place, rule } of found) {
    if (first < end) continue;
    const span = spanOf(document, first, last);
    end = last;
    while ((context.organisations[organisation]?.end ?? Number.POSITIVE_INFINITY) <= span.start)
      organisation++;
    if ((context.organisations[organisation]?.start ?? Number.POSITIVE_INFINITY) < span.end) continue;
    mentions.push({ ...span, place: stateAtTheTime(place, span.text, context.anchor), rule });
  }
  return mentions;
}

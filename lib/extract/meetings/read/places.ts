import type { PlaceMention } from "@/lib/domain";
import type { Located } from "../../located";
import { sentenceAt, type View, within, wordAt } from "../view";

/** Where a contact is: a city or, where none is named, a country; the venue inside it. */
export type Where = { readonly place: string | null; readonly venue: string | null };

const NOWHERE: Where = { place: null, venue: null };
const AT = new Set([
  "a",
  "au",
  "aux",
  "en",
  "dans",
  "pres",
  "chez",
  "sur",
  "pour",
  "vers",
  "rejoindre",
  "dimanche",
  "gagner",
]);
const OF = new Set(["de", "du", "des", "d'"]);

/** Reads the places of tokens `[first, last)`: those behind « à », « en », « dans », « près de ». */
export function whereIn(view: View, first: number, last: number, of = false): Where {
  const stands = within(view.where, first, last).filter((mention) => isLocation(view, mention, of));
  return whereOf(view, stands);
}

export function isLocation(view: View, { first }: Located<PlaceMention>, of: boolean): boolean {
  for (let distance = 1; distance <= 4; distance++) {
    const word = wordAt(view, first - distance);
    if (AT.has(word)) return true;
    if (OF.has(word)) {
      if (
        of ||
        wordAt(view, first - distance - 1) === "pres" ||
        wordAt(view, first - distance - 1) === "nord"
      )
        return true;
      if (
        !["palais", "capitale", "hotel", "base", "ile", "ville", "siege"].includes(
          wordAt(view, first - distance - 1),
        )
      )
        return false;
    } else if (!["le", "la", "l'", "son", "sa", "("].includes(word)) return of;
  }
  return of;
}

function whereOf(view: View, mentions: readonly Located<PlaceMention>[]): Where {
  let city: string | null = null;
  let country: string | null = null;
  let venue: string | null = null;
  for (const { mention } of mentions) {
    const kind = view.registry.places.get(mention.place)?.kind;
    if (kind === "venue") venue ??= mention.place;
    else if (kind === "country" || kind === "region" || kind === "water") country ??= mention.place;
    else city ??= mention.place;
  }
  const host = venue === null ? null : (view.registry.places.get(venue)?.in ?? null);
  return { place: city ?? host ?? country ?? venue, venue };
}

/** The place told last before a token, for « y », « où » and « sur place »: a city before a country. */
export function placeBefore(view: View, token: number, sentencesBack: number): Where {
  const index = view.document.sentenceAt[token] ?? 0;
  let fallback = NOWHERE;
  for (let back = 0; back <= sentencesBack; back++) {
    const sentence = view.document.sentences[index - back];
    if (!sentence) break;
    const found = within(view.where, sentence.first, Math.min(sentence.last, token))
      .filter((mention) => isLocation(view, mention, false) || mention.first === sentence.first)
      .toReversed();
    for (const mention of found) {
      const where = whereOf(view, [mention]);
      const kind = where.place === null ? undefined : view.registry.places.get(where.place)?.kind;
      if (kind !== "country" && kind !== "region") return where;
      if (fallback.place === null) fallback = where;
    }
  }
  return fallback;
}

const CAPITAL = "capitale";

/** « la capitale cubaine », « la ville suisse »: the place an anaphor stands for, though no mention marks it. */
export function describedPlace(view: View, first: number, last: number): string | null {
  for (let token = first; token < last; token++) {
    const word = wordAt(view, token);
    if (word !== CAPITAL && word !== "ville" && word !== "cite" && word !== "station") continue;
    const [nationality] =
      view.registry.nationalities.adjectives.longestAt(view.document.tokens, token + 1)?.values ?? [];
    const state = nationality ? view.registry.states.get(nationality.state) : undefined;
    if (!state) continue;
    if (word === CAPITAL) return state.capital;
    const earlier = within(view.where, 0, token).findLast(
      ({ mention }) => view.registry.places.get(mention.place)?.in === state.id,
    );
    if (earlier) return earlier.mention.place;
  }
  return null;
}

/** A country's city told before: « en Chine » stays « chine », but « à Genève » answers « en Suisse ». */
export function isWithin(view: Pick<View, "registry">, inner: string, outer: string): boolean {
  let at: string | null = inner;
  for (let depth = 0; depth < 4 && at !== null; depth++) {
    if (at === outer) return true;
    at = view.registry.places.get(at)?.in ?? null;
  }
  return false;
}

/** Where a state's government sits. */
export function capitalOf({ registry }: Pick<View, "registry">, actor: string): string | null {
  const state = registry.actors.get(actor)?.of ?? null;
  return state === null ? null : (registry.states.get(state)?.capital ?? null);
}

/** The city of the dateline: the first sentence opens with it in capitals or before the agency. */
export function dateline(view: View): string | null {
  const [first] = view.where;
  if (!first || first.first > 0) return null;
  const sentence = sentenceAt(view, 0);
  for (let token = first.last; token < Math.min(first.last + 14, sentence?.last ?? 0); token++) {
    const word = wordAt(view, token);
    if (word === "-" || word === "–" || word === "—" || word === "(") return first.mention.place;
  }
  return null;
}

import { type View, wordAt } from "../view";

/** Who speaks for a state without a name: « des responsables iraniens ». */
const OFFICIALS = new Set(
  "responsables dirigeants autorites officiels diplomates negociateurs representants emissaires ministres generaux delegation delegations".split(
    " ",
  ),
);
const REACH = 3;
const MOST_STATES = 4;

/** The states whose officials are named in tokens `[first, last)`: « de hauts responsables iraniens », « des diplomates russes et turcs ». */
export function statesOfOfficials(view: View, first: number, last: number): string[] {
  const states = new Set<string>();
  for (let token = first; token < last; token++) {
    if (!OFFICIALS.has(wordAt(view, token))) continue;
    let at = token + 1;
    for (let skipped = 0; skipped < REACH && at < last && states.size < MOST_STATES; at++) {
      const [found] =
        view.registry.nationalities.adjectives.longestAt(view.document.tokens, at)?.values ?? [];
      if (found) {
        states.add(found.state);
        skipped = 0;
      } else if (STOPS.has(wordAt(view, at))) break;
      else skipped++;
    }
  }
  return [...states];
}

/** « des responsables de l'opposition syrienne »: no officials of that state. */
const STOPS = new Set(["de", "d'", "du", "des", ".", ";", "a", "avec", "pour", "sur"]);

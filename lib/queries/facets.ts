import type { Meeting } from "@/lib/domain";
import { STATUS_LABELS, TYPE_LABELS } from "@/lib/format";
import { type Filters, NO_PLACE } from "@/lib/url";
import { filterMeetings, placeKey } from "./filter";
import { actorName, type Library, placeName } from "./library";

/** One choice of a filter, with the number of meetings it would leave. */
export type FacetOption = {
  readonly value: string;
  readonly label: string;
  readonly count: number;
  readonly checked: boolean;
};

/** A filter and its choices, the most frequent first. */
export type Facet = {
  readonly name: "acteur" | "ville" | "type" | "statut";
  readonly label: string;
  readonly options: readonly FacetOption[];
  readonly checked: number;
};

const MOST_OPTIONS = 40;

type Definition = {
  readonly name: Facet["name"];
  readonly label: string;
  readonly keys: (meeting: Meeting) => readonly string[];
  readonly text: (library: Library, key: string) => string;
};

const DEFINITIONS: readonly Definition[] = [
  { name: "acteur", label: "Acteur", keys: ({ participants }) => participants, text: actorName },
  { name: "ville", label: "Ville", keys: (meeting) => [placeKey(meeting)], text: placeOption },
  { name: "type", label: "Type", keys: ({ type }) => [type], text: (_, key) => labelIn(TYPES, key) },
  {
    name: "statut",
    label: "Statut",
    keys: ({ status }) => [status],
    text: (_, key) => labelIn(STATUS_LABELS, key),
  },
];

const TYPES = Object.fromEntries(Object.entries(TYPE_LABELS).map(([key, { label }]) => [key, label]));

/** The filters with their choices: each counts what it would leave beside the other filters. */
export function facetsOf(library: Library, filters: Filters): Facet[] {
  const { ordered } = library;
  const whole = filterMeetings(library, ordered, filters);
  return DEFINITIONS.map((definition) => {
    const { name, label, keys, text } = definition;
    // All actors asked for must take part, so a further one narrows; values of the other filters stand beside each other.
    const free = name === "acteur" || filters[name].length === 0;
    const left = free ? whole : filterMeetings(library, ordered, filters, name);
    const counts = countKeys(left, keys);
    const overall = overallCounts(library, definition);
    const chosen: readonly string[] = filters[name];
    const rank = (value: string) => overall.get(value) ?? 0;
    const options = [...new Set([...overall.keys(), ...chosen])]
      .map((value) => ({
        value,
        label: text(library, value),
        count: counts.get(value) ?? 0,
        checked: chosen.includes(value),
      }))
      .sort((a, b) => rank(b.value) - rank(a.value) || a.label.localeCompare(b.label, "fr"))
      .filter((option, index) => option.checked || index < MOST_OPTIONS);
    return { name, label, options, checked: chosen.length };
  });
}

const totals = new WeakMap<Library, Map<Facet["name"], Map<string, number>>>();

function overallCounts(library: Library, { name, keys }: Definition): Map<string, number> {
  const known = totals.get(library) ?? new Map<Facet["name"], Map<string, number>>();
  totals.set(library, known);
  const counts = known.get(name) ?? countKeys(library.ordered, keys);
  known.set(name, counts);
  return counts;
}

function countKeys(meetings: readonly Meeting[], keys: Definition["keys"]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const meeting of meetings)
    for (const key of keys(meeting)) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}

function placeOption(library: Library, key: string): string {
  if (key === NO_PLACE) return "Sans lieu (téléphone)";
  const country = library.places.get(key)?.kind === "country";
  return country ? `${placeName(library, key)} (pays seul connu)` : placeName(library, key);
}

function labelIn(labels: Readonly<Record<string, string>>, key: string): string {
  return labels[key] ?? key;
}

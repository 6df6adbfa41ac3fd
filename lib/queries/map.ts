import type { Meeting } from "@/lib/domain";
import { count } from "@/lib/format";
import { placeHref } from "@/lib/url";
import { type Library, placeName } from "./library";
import { namesThatFit } from "./map-names";
import { boxAround, type MapBox, project } from "./projection";

/** A place on the map: a dot for a city, a dotted circle for a country whose city nobody names. */
export type MapMark = {
  readonly id: string;
  readonly name: string;
  readonly label: string;
  readonly href: string;
  readonly x: number;
  readonly y: number;
  /** Radius, in thousandths of the map's width. */
  readonly r: number;
  readonly total: number;
  readonly country: boolean;
  readonly here: boolean;
  /** On which side its name stands. */
  readonly side: "start" | "end" | "middle";
  /** Whether its name has room: on every map, on a wide one alone, on none. */
  readonly named: "always" | "wide" | "never";
};

/** Where the contacts were: a stretch of the world map, and marks on it. */
export type MapView = { readonly box: MapBox; readonly label: string; readonly marks: readonly MapMark[] };

/** Size of names in parts of the map's width; components/map writes them so. */
export const NAME_SIZE = { narrow: 0.034, wide: 0.017 } as const;

/** Of many places, those around the one in question are drawn: half the map's width and height, in its units. */
const MANY = 12;
const AROUND = { x: 300, y: 260 };

const SMALLEST = 9;
const LARGEST = 26;

/** The map of some meetings' places, `here` marked; null when no place has coordinates. */
export function mapOf(
  library: Library,
  here: string | null = null,
  meetings: readonly Meeting[] = library.ordered,
): MapView | null {
  const totals = new Map(totalsOf(meetings));
  if (here !== null && !totals.has(here)) totals.set(here, 0);
  const everywhere = [...totals].flatMap(([id, total]) => {
    const place = library.places.get(id);
    return place && place.latitude !== null && place.longitude !== null
      ? [{ id, total, country: place.kind === "country", ...project(place.longitude, place.latitude) }]
      : [];
  });
  if (everywhere.length === 0) return null;
  const centre = everywhere.length > MANY ? everywhere.find(({ id }) => id === here) : undefined;
  const located = centre
    ? everywhere.filter(
        ({ x, y }) => Math.abs(x - centre.x) <= AROUND.x && Math.abs(y - centre.y) <= AROUND.y,
      )
    : everywhere;
  const most = Math.max(...totals.values(), 1);
  const box = boxAround(located);
  const marks = located
    .map(({ id, total, country, x, y }): Omit<MapMark, "named"> => {
      const name = placeName(library, id);
      const r = SMALLEST + (LARGEST - SMALLEST) * Math.sqrt(total / most);
      return {
        id,
        name,
        label: `${name}, ${count(total, "contact")}`,
        href: placeHref(id),
        x,
        y,
        r: round(country ? 3 * r : r),
        total,
        country,
        here: id === here,
        side: country ? "middle" : x > box.x + 0.75 * box.width ? "end" : "start",
      };
    })
    .sort((a, b) => Number(b.country) - Number(a.country) || b.total - a.total);
  const first = marks.toSorted((a, b) => Number(b.here) - Number(a.here) || b.total - a.total);
  const always = namesThatFit(first, NAME_SIZE.narrow * box.width);
  const wide = namesThatFit(first, NAME_SIZE.wide * box.width);
  const namedOf = (mark: (typeof marks)[number]): MapMark["named"] =>
    always.has(mark) ? "always" : wide.has(mark) ? "wide" : "never";
  return {
    box,
    label: `Carte\u00a0: ${marks.map(({ name }) => name).join(", ")}`,
    // Names are drawn over the marks that have none.
    marks: marks
      .map((mark) => Object.assign(mark, { named: namedOf(mark) }))
      .sort((a, b) => Number(b.named === "never") - Number(a.named === "never")),
  };
}

const counted = new WeakMap<readonly Meeting[], ReadonlyMap<string, number>>();

/** How many meetings were in each place; counted once for one array. */
function totalsOf(meetings: readonly Meeting[]): ReadonlyMap<string, number> {
  const known = counted.get(meetings);
  if (known) return known;
  const totals = new Map<string, number>();
  for (const { place } of meetings) if (place !== null) totals.set(place, (totals.get(place) ?? 0) + 1);
  counted.set(meetings, totals);
  return totals;
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}

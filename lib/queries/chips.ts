import { formatDate, NBSP, STATUS_LABELS, TYPE_LABELS } from "@/lib/format";
import { chronologyHref, type Filters, NO_PLACE } from "@/lib/url";
import { type FilterName, filterMeetings } from "./filter";
import { actorName, type Library, placeName } from "./library";

/** One filter that is on: what it is, and the chronology without it. */
export type Chip = {
  readonly name: FilterName;
  readonly key: string;
  readonly text: string;
  readonly href: string;
  /** How many meetings dropping it would leave. */
  readonly without: number;
};

/** Every value the chronology is filtered by, each with the link that drops it. */
export function chipsOf(library: Library, filters: Filters): Chip[] {
  const chip = (name: FilterName, key: string, text: string, less: Filters): Chip => ({
    name,
    key,
    text,
    href: chronologyHref({ ...less, page: 1 }),
    without: filterMeetings(library, library.ordered, less).length,
  });
  return [
    ...filters.acteur.map((id) =>
      chip("acteur", "Acteur", actorName(library, id), {
        ...filters,
        acteur: filters.acteur.filter((x) => x !== id),
      }),
    ),
    ...filters.ville.map((id) =>
      chip("ville", "Ville", id === NO_PLACE ? "sans lieu" : placeName(library, id), {
        ...filters,
        ville: filters.ville.filter((x) => x !== id),
      }),
    ),
    ...filters.type.map((type) =>
      chip("type", "Type", TYPE_LABELS[type].label, {
        ...filters,
        type: filters.type.filter((x) => x !== type),
      }),
    ),
    ...filters.statut.map((status) =>
      chip("statut", "Statut", STATUS_LABELS[status], {
        ...filters,
        statut: filters.statut.filter((x) => x !== status),
      }),
    ),
    ...(filters.de === null
      ? []
      : [chip("de", "À partir du", formatDate(filters.de), { ...filters, de: null })]),
    ...(filters.a === null ? [] : [chip("a", "Jusqu’au", formatDate(filters.a), { ...filters, a: null })]),
    ...(filters.q === "" ? [] : [chip("q", "Mots", `«${NBSP}${filters.q}${NBSP}»`, { ...filters, q: "" })]),
  ];
}

/** A mixture of exponentials over days, scaled to 1 at a distance of 0, with a floor that leaves nothing impossible. */
type Mixture = {
  readonly parts: readonly { readonly share: number; readonly mean: number }[];
  readonly floor: number;
};

/**
 * News leans on its recent past: the nearer a date told without its year, the likelier. The means are those of wire
 * copy: a weekday with its number is a matter of days, a day of the month of weeks, a month of months.
 */
export const NEARNESS = {
  namedDay: {
    parts: [
      { share: 0.93, mean: 2 },
      { share: 0.07, mean: 20 },
    ],
    floor: 2e-5,
  },
  day: {
    parts: [
      { share: 0.5, mean: 8 },
      { share: 0.4, mean: 50 },
    ],
    floor: 2e-4,
  },
  month: {
    parts: [
      { share: 0.5, mean: 25 },
      { share: 0.5, mean: 90 },
    ],
    floor: 2e-4,
  },
  year: {
    parts: [
      { share: 0.4, mean: 120 },
      { share: 0.6, mean: 900 },
    ],
    floor: 2e-6,
  },
  plan: {
    parts: [
      { share: 0.6, mean: 10 },
      { share: 0.4, mean: 60 },
    ],
    floor: 2e-4,
  },
} as const satisfies Readonly<Record<string, Mixture>>;

export type Nearness = keyof typeof NEARNESS;

/** Distances up to which the logarithms are kept: dating asks for the same few thousand again and again. */
const KEPT = 4096;
const kept = new Map<Nearness, Float64Array>();

/** The logarithm of how likely a date at so many days' distance is told in that way; 0 at no distance. */
export function nearness(kind: Nearness, days: number): number {
  const distance = Math.max(0, days);
  if (distance >= KEPT) return logarithm(kind, distance);
  let table = kept.get(kind);
  if (!table) {
    table = Float64Array.from({ length: KEPT }, (_, at) => logarithm(kind, at));
    kept.set(kind, table);
  }
  return table[distance] ?? logarithm(kind, distance);
}

function logarithm(kind: Nearness, days: number): number {
  const mixture: Mixture = NEARNESS[kind];
  return Math.log(density(mixture, days) / density(mixture, 0));
}

function density({ parts, floor }: Mixture, days: number): number {
  let sum = floor;
  for (const { share, mean } of parts) sum += (share / mean) * Math.exp(-days / mean);
  return sum;
}

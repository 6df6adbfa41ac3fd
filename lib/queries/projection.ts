/** A stretch of the map, in its units. */
export type MapBox = {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
};

/** The world map is 3600 units wide and 1800 high, ten for a degree (plate carrée, narrowed at 45° of latitude). */
export const WORLD = { width: 3600, height: 2400, unitsPerDegree: 10, stretch: 4 / 3 } as const;

const PADDING = 160;
const SMALLEST_WIDTH = 700;
const ASPECT = 2;

/** The point of a longitude and latitude (WGS 84 degrees) on the world map. */
export function project(longitude: number, latitude: number): { x: number; y: number } {
  return {
    x: Math.round((longitude + 180) * WORLD.unitsPerDegree),
    y: Math.round((90 - latitude) * WORLD.unitsPerDegree * WORLD.stretch),
  };
}

/** The stretch of the map that holds some points with room around them, twice as wide as high. */
export function boxAround(points: readonly { readonly x: number; readonly y: number }[]): MapBox {
  const xs = points.map(({ x }) => x);
  const ys = points.map(({ y }) => y);
  const spreadX = Math.max(...xs) - Math.min(...xs) + 2 * PADDING;
  const spreadY = Math.max(...ys) - Math.min(...ys) + 2 * PADDING;
  const width = Math.min(WORLD.width, Math.max(SMALLEST_WIDTH, spreadX, spreadY * ASPECT));
  const height = width / ASPECT;
  const centre = { x: (Math.max(...xs) + Math.min(...xs)) / 2, y: (Math.max(...ys) + Math.min(...ys)) / 2 };
  return {
    x: Math.round(Math.min(Math.max(0, centre.x - width / 2), WORLD.width - width)),
    y: Math.round(Math.min(Math.max(0, centre.y - height / 2), WORLD.height - height)),
    width: Math.round(width),
    height: Math.round(height),
  };
}

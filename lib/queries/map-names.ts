/** A mark whose name may be written beside it; `x`, `y` and `r` as on the map. */
type Named = {
  readonly name: string;
  readonly total: number;
  readonly x: number;
  readonly y: number;
  readonly side: "start" | "end" | "middle";
};

type Box = { readonly left: number; readonly right: number; readonly top: number; readonly bottom: number };

/** A letter's width, and the distance from the mark, as parts of the size of the type. */
const LETTER = 0.54;
const AWAY = 0.8;

/**
 * The marks whose names can be written at a size of type (in units of the map) without touching one written before:
 * the first marks come first.
 */
export function namesThatFit<Mark extends Named>(marks: readonly Mark[], size: number): Set<Mark> {
  const taken: Box[] = [];
  const named = new Set<Mark>();
  for (const mark of marks) {
    const box = boxOf(mark, size);
    if (taken.some((other) => touches(box, other))) continue;
    taken.push(box);
    named.add(mark);
  }
  return named;
}

function boxOf({ name, total, x, y, side }: Named, size: number): Box {
  const width = (name.length + String(total).length + 1) * LETTER * size;
  const left = side === "middle" ? x - width / 2 : side === "end" ? x - AWAY * size - width : x + AWAY * size;
  return { left, right: left + width, top: y - size * 0.6, bottom: y + size * 0.6 };
}

function touches(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

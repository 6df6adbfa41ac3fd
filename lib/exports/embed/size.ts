/** Pixels of the frame. */
export type FrameSize = { readonly width: number; readonly height: number };

/** What the frame measures when nobody asks for less. */
export const FRAME: FrameSize = { width: 720, height: 640 };
const SMALLEST: FrameSize = { width: 280, height: 240 };

/** The frame's size under limits; limits that are no positive numbers do not count, and it stays readable. */
export function frameSize(maxWidth: string | null, maxHeight: string | null): FrameSize {
  return {
    width: within(maxWidth, SMALLEST.width, FRAME.width),
    height: within(maxHeight, SMALLEST.height, FRAME.height),
  };
}

function within(limit: string | null, smallest: number, usual: number): number {
  const most = limit !== null && /^\d{1,6}$/.test(limit) ? Number(limit) : usual;
  return Math.max(smallest, Math.min(usual, most));
}

import { isUtf8 } from "node:buffer";

/** The characters of Windows-1252 from 0x80 to 0x9F, where it differs from Latin 1; the five free places stay controls. */
const UPPER = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ";

/**
 * A crawled file's bytes as text: UTF-16 by its mark or where every other byte is zero, UTF-8 where it is that, else Windows-1252, the Latin of older
 * pages. What a page announces is not asked: bytes that are UTF-8 by chance do not occur in French, false announcements do.
 */
export function decodeCrawl(bytes: Buffer): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder("utf-16le").decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder("utf-16be").decode(bytes);
  const wide = wideOf(bytes);
  if (wide !== null) return new TextDecoder(wide).decode(bytes);
  return isUtf8(bytes) ? new TextDecoder("utf-8").decode(bytes) : latin(bytes);
}

const SAMPLE = 1000;

/** UTF-16 without a mark: of Latin letters one byte of two is zero, always the same one. */
function wideOf(bytes: Buffer): "utf-16le" | "utf-16be" | null {
  const zeros = [0, 0];
  const length = Math.min(SAMPLE, bytes.length & ~1);
  for (let at = 0; at < length; at++) if (bytes[at] === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1;
  const [even = 0, odd = 0] = zeros;
  if (odd > length / 3 && even === 0) return "utf-16le";
  return even > length / 3 && odd === 0 ? "utf-16be" : null;
}

/** Node 20's own decoder of that name reads Latin 1 and loses the quotes and dashes. */
function latin(bytes: Buffer): string {
  return bytes
    .toString("latin1")
    .replace(/[\u0080-\u009F]/g, (control) => UPPER[control.charCodeAt(0) - 0x80] ?? control);
}

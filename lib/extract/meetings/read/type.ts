import { PHONE_WORDS, VIDEO_WORDS } from "@/lib/lexicon/contacts";
import type { Draft } from "../types";
import { type View, wordAt } from "../view";

/** The kind of contact that the words of `[first, last)` tell: by telephone, by video, else as the verb or noun says. */
export function typeIn(
  view: View,
  first: number,
  last: number,
  told: Draft["type"] | null,
): Draft["type"] | null {
  for (let token = first; token < last; token++) {
    const word = wordAt(view, token);
    if (VIDEO_WORDS.has(word)) return "video-call";
    // « le fil du dialogue »
    if (word === "fil" && !BEFORE_LINE.has(wordAt(view, token - 2))) continue;
    if (PHONE_WORDS.has(word)) return "phone-call";
    if (word === "appel" && isDuring(view, token)) return "phone-call";
  }
  return told;
}

/** « coup de fil », « coups de fil », « au bout du fil ». */
const BEFORE_LINE = new Set(["coup", "coups", "bout"]);

const DURING = new Set(["lors", "cours", "pendant", "durant", "occasion"]);

/** « lors d'un appel », « au cours de cet appel ». */
function isDuring(view: View, at: number): boolean {
  return [2, 3, 4].some((distance) => DURING.has(wordAt(view, at - distance)));
}

import { MILITARY_HEADS } from "@/lib/lexicon/government-bodies";
import type { Body } from "../../names/bodies";

type First = { readonly state: string; readonly from: number; otherFrom: number };

/** Which state a body named again by its head alone belongs to: « l'armée », once « l'armée syrienne » has been named. */
export class BodyStates {
  readonly #firsts = new Map<string, First>();

  /** Bodies in text order. */
  constructor(bodies: readonly Body[]) {
    for (const { head: noun, state, first } of bodies) {
      const head = familyOf(noun);
      const known = this.#firsts.get(head);
      if (!known) this.#firsts.set(head, { state, from: first, otherFrom: Number.POSITIVE_INFINITY });
      else if (state !== known.state) known.otherFrom = Math.min(known.otherFrom, first);
    }
  }

  /** The only state whose body of that head is named before a token; null when there is none, or several. */
  stateOf(head: string, before: number): string | null {
    const known = this.#firsts.get(familyOf(head));
    return known && known.from < before && known.otherFrom >= before ? known.state : null;
  }
}

/** Parts of the army are one family. */
function familyOf(head: string): string {
  return MILITARY_HEADS.has(head) ? "armee" : head;
}

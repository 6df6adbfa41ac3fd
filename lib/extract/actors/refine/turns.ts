/** How many sentences back an anaphor for several reaches. */
const REACH = 8;

/** Who was named in which sentence, in reading order: the ground of « les deux hommes » and « les deux pays ». */
export class Turns {
  readonly #turns: { readonly id: string; readonly sentence: number }[] = [];
  readonly #sentences = new Map<string, Set<number>>();
  readonly #counts = new Map<string, number>();

  add(id: string, sentence: number): void {
    this.#turns.push({ id, sentence });
    this.#counts.set(id, (this.#counts.get(id) ?? 0) + 1);
    const sentences = this.#sentences.get(id) ?? new Set();
    this.#sentences.set(id, sentences.add(sentence));
  }

  /** Everyone named so far, the last first, each once. */
  recent(): string[] {
    const seen = new Set<string>();
    for (let at = this.#turns.length - 1; at >= 0; at--) seen.add(this.#turns[at]?.id ?? "");
    return [...seen];
  }

  /**
   * The last so many that fit: those of the nearest sentence, then whoever is named most with them, most often, most
   * lately. In reading order; null when there are not so many within reach.
   */
  last(count: number, fits: (id: string) => boolean): string[] | null {
    const latest = this.#turns[this.#turns.length - 1]?.sentence ?? 0;
    const near = this.recent().filter((id) => fits(id) && latest - this.#lastSentence(id) <= REACH);
    if (near.length < count) return null;
    const nearest = this.#lastSentence(near[0] ?? "");
    const here = near.filter((id) => this.#lastSentence(id) === nearest);
    const chosen = here.length <= count ? [...here] : [this.#best(here, [], nearest)];
    while (chosen.length < count) {
      const rest = (here.length > count ? here : near).filter((id) => !chosen.includes(id));
      chosen.push(this.#best(rest, chosen, nearest));
    }
    return chosen.reverse();
  }

  #best(ids: readonly string[], chosen: readonly string[], nearest: number): string {
    let best = ids[0] ?? "";
    for (const id of ids)
      if (this.#weight(id, chosen, nearest) > this.#weight(best, chosen, nearest)) best = id;
    return best;
  }

  #weight(id: string, chosen: readonly string[], nearest: number): number {
    const together = chosen.reduce((sum, other) => sum + this.#together(id, other), 0);
    const often = Math.min(this.#counts.get(id) ?? 0, 4);
    return 2 * together + 0.5 * often - (nearest - this.#lastSentence(id));
  }

  #together(one: string, two: string): number {
    let count = 0;
    for (const sentence of this.#sentences.get(one) ?? [])
      if (this.#sentences.get(two)?.has(sentence)) count++;
    return count;
  }

  #lastSentence(id: string): number {
    let last = -1;
    for (const sentence of this.#sentences.get(id) ?? []) last = Math.max(last, sentence);
    return last;
  }
}

/** How many sentences back an anaphor for several reaches. */
const REACH = 12;
/** Of how many named last the group is sought. */
const MOST_CANDIDATES = 9;

/** What a sentence of distance costs. */
const DISTANCE = 0.6;
/** Mentions beyond which someone is simply a protagonist. */
const MOST_COUNTED = 6;

/** Who was named in which sentence, in reading order: the ground of « les deux hommes » and « les deux pays ». */
export class Turns {
  /** By id, the last sentence; in the order of the last mention. */
  readonly #order = new Map<string, number>();
  readonly #sentences = new Map<string, Set<number>>();
  readonly #counts = new Map<string, number>();

  add(id: string, sentence: number): void {
    this.#order.delete(id);
    this.#order.set(id, sentence);
    this.#counts.set(id, (this.#counts.get(id) ?? 0) + 1);
    const sentences = this.#sentences.get(id) ?? new Set();
    this.#sentences.set(id, sentences.add(sentence));
  }

  countOf(id: string): number {
    return this.#counts.get(id) ?? 0;
  }

  /** Everyone named so far, the last first, each once. */
  recent(): string[] {
    return [...this.#order.keys()].reverse();
  }

  /**
   * The so many that fit and belong together best: named in one sentence, lately, often. In reading order; null when
   * there are not so many within reach.
   */
  last(count: number, fits: (id: string) => boolean, weightOf: (id: string) => number): string[] | null {
    const latest = Math.max(0, ...this.#order.values());
    const near = this.recent()
      .filter((id) => fits(id) && latest - this.#lastSentence(id) <= REACH)
      .slice(0, MOST_CANDIDATES);
    let best: string[] | null = null;
    let most = Number.NEGATIVE_INFINITY;
    for (const set of subsets(near, count)) {
      const often = set.reduce((sum, id) => sum + Math.min(weightOf(id), MOST_COUNTED), 0);
      const hasLast = set.includes(near[0] ?? "") ? 0.8 : 0;
      const weight = this.#weight(set, latest) + 0.3 * often + hasLast;
      if (weight > most) {
        best = set;
        most = weight;
      }
    }
    return best?.reverse() ?? null;
  }

  #weight(ids: readonly string[], latest: number): number {
    let weight = 0;
    ids.forEach((id, index) => {
      weight -= DISTANCE * (latest - this.#lastSentence(id));
      for (const other of ids.slice(index + 1))
        weight += this.#together(id, other, latest) / (ids.length - 1);
    });
    return weight;
  }

  /** How closely two are bound: by the last sentence that names both, a little by how many do. */
  #together(one: string, two: string, latest: number): number {
    let nearest = 0;
    let times = 0;
    for (const sentence of this.#sentences.get(one) ?? []) {
      if (!this.#sentences.get(two)?.has(sentence)) continue;
      nearest = Math.max(nearest, 6 / (1 + 0.5 * (latest - sentence)));
      times++;
    }
    return nearest + 0.6 * Math.min(times, 4);
  }

  #lastSentence(id: string): number {
    return this.#order.get(id) ?? -1;
  }
}

/** All choices of `count` out of a few, those of the first ones first. */
function subsets(ids: readonly string[], count: number): string[][] {
  if (count === 0) return [[]];
  return ids.flatMap((id, at) => subsets(ids.slice(at + 1), count - 1).map((rest) => [id].concat(rest)));
}

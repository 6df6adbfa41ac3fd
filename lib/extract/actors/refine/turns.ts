/** How many sentences back an anaphor for several reaches. */
const REACH = 12;
/** Of how many named last the group is sought. */
const MOST_CANDIDATES = 9;

/** What a sentence of distance costs. */
const DISTANCE = 0.6;
/** Mentions beyond which someone is simply a protagonist. */
const MOST_COUNTED = 6;

/** How many a text can be about, so that looking back costs no more in a long one. */
export const MOST_RECENT = 200;
/** Of how many of the sentences that name someone those shared with another are counted. */
const MOST_SENTENCES = 60;

/** Who was named in which sentence, in reading order: the ground of « les deux hommes » and « les deux pays ». */
export class Turns {
  /** The last named first, each once. */
  #recent: string[] = [];
  #latest = 0;
  readonly #sentences = new Map<string, number[]>();
  readonly #counts = new Map<string, number>();

  add(id: string, sentence: number): void {
    if (this.#recent[0] !== id)
      this.#recent = [id, ...this.#recent.filter((one) => one !== id)].slice(0, MOST_RECENT);
    this.#latest = Math.max(this.#latest, sentence);
    this.#counts.set(id, this.countOf(id) + 1);
    const sentences = this.#sentences.get(id) ?? [];
    this.#sentences.set(id, sentences);
    if (sentences.at(-1) !== sentence) sentences.push(sentence);
  }

  countOf(id: string): number {
    return this.#counts.get(id) ?? 0;
  }

  /** Those named so far, the last first, each once. */
  recent(): readonly string[] {
    return this.#recent;
  }

  /**
   * The so many that fit and belong together best: named in one sentence, lately, often. In reading order; null when
   * there are not so many within reach.
   */
  last(count: number, fits: (id: string) => boolean, weightOf: (id: string) => number): string[] | null {
    const latest = this.#latest;
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
    const shared = this.#shared(one, two);
    const nearest = Math.max(0, ...shared.map((sentence) => 6 / (1 + 0.5 * (latest - sentence))));
    return nearest + 0.6 * Math.min(shared.length, 4);
  }

  /** In how many sentences both are named. */
  timesTogether(one: string, two: string): number {
    return this.#shared(one, two).length;
  }

  #shared(one: string, two: string): readonly number[] {
    const sentences = new Set(this.#sentences.get(two)?.slice(-MOST_SENTENCES));
    return (
      this.#sentences
        .get(one)
        ?.slice(-MOST_SENTENCES)
        .filter((sentence) => sentences.has(sentence)) ?? []
    );
  }

  #lastSentence(id: string): number {
    return this.#sentences.get(id)?.at(-1) ?? -1;
  }
}

/** All choices of `count` out of a few, those of the first ones first. */
function subsets(ids: readonly string[], count: number): string[][] {
  if (count === 0) return [[]];
  return ids.flatMap((id, at) => subsets(ids.slice(at + 1), count - 1).map((rest) => [id].concat(rest)));
}

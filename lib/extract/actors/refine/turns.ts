/** How many sentences back an anaphor for several reaches. */
const REACH = 12;
/** How many sentences back « les deux premiers » reaches. */
const LIST_REACH = 2;
/** Of how many named last the group is sought. */
const MOST_CANDIDATES = 9;

/** What a sentence of distance costs. */
const DISTANCE = 0.6;
/** Mentions beyond which someone is simply a protagonist. */
const MOST_COUNTED = 6;

/** What it is worth to have been named side by side. */
const SIDE_BY_SIDE = 2.5;
/** What it is worth to have been so in the first sentences, which tell the news. */
const OF_THE_NEWS = 1.5;
const HEAD = 1;
/** What it is worth to hold whoever was named last. */
const NAMED_LAST = 1.2;
/** What it costs to part someone from a larger company. */
const PARTED = 0.7;

/** How many a text can be about, so that looking back costs no more in a long one. */
export const MOST_RECENT = 200;
/** Of how many of the sentences that name someone those shared with another are counted. */
const MOST_SENTENCES = 60;

/** Those named side by side: « X et Y ». */
type Company = { ids: Set<string>; first: number; last: number; times: number };

/** Who was named in which sentence, in reading order: the ground of « les deux hommes » and « les deux pays ». */
export class Turns {
  /** The last named first, each once. */
  #recent: string[] = [];
  #latest = 0;
  readonly #sentences = new Map<string, number[]>();
  readonly #counts = new Map<string, number>();
  /** By the ids of all members, sorted. */
  readonly #companies = new Map<string, Company>();
  /** The company someone was last named in. */
  readonly #companyOf = new Map<string, Set<string>>();
  #open: Set<string> = new Set();

  /** Records a mention; `joined` says that it goes on with those named right before: « X et Y ». */
  add(id: string, sentence: number, joined = false): void {
    this.#accompany(id, sentence, joined);
    if (this.#recent[0] !== id)
      this.#recent = [id, ...this.#recent.filter((one) => one !== id)].slice(0, MOST_RECENT);
    this.#latest = Math.max(this.#latest, sentence);
    this.#counts.set(id, this.countOf(id) + 1);
    const sentences = this.#sentences.get(id) ?? [];
    this.#sentences.set(id, sentences);
    if (sentences.at(-1) !== sentence) sentences.push(sentence);
  }

  #accompany(id: string, sentence: number, joined: boolean): void {
    if (!joined || this.#open.has(id)) {
      this.#open = new Set([id]);
      return;
    }
    this.#forget(sentence);
    this.#open = new Set(this.#open).add(id);
    const key = keyOf(this.#open);
    const known = this.#companies.get(key);
    if (known) {
      known.ids = this.#open;
      known.last = sentence;
      known.times++;
    } else this.#companies.set(key, { ids: this.#open, first: sentence, last: sentence, times: 1 });
    for (const one of this.#open) this.#companyOf.set(one, this.#open);
  }

  /** « X et Y » of a list that goes on was no pair. */
  #forget(sentence: number): void {
    const known = this.#companies.get(keyOf(this.#open));
    if (known?.last !== sentence || this.#open.size < 2) return;
    known.times--;
    if (known.times === 0) this.#companies.delete(keyOf(this.#open));
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
  last(
    count: number,
    fits: (id: string) => boolean,
    weightOf: (id: string) => number,
    against: (ids: readonly string[]) => number = () => 0,
  ): string[] | null {
    const latest = this.#latest;
    const near = this.recent()
      .filter((id) => fits(id) && latest - this.#lastSentence(id) <= REACH)
      .slice(0, MOST_CANDIDATES);
    const told = count > 2 ? this.#companyOfSize(count, fits, latest) : null;
    if (told) return told;
    let best: string[] | null = null;
    let most = Number.NEGATIVE_INFINITY;
    for (const set of subsets(near, count)) {
      const often = set.reduce((sum, id) => sum + Math.min(weightOf(id), MOST_COUNTED), 0);
      const hasLast = set.includes(near[0] ?? "") ? NAMED_LAST : 0;
      const weight =
        this.#weight(set, latest) + 0.3 * often + hasLast + this.#companyWeight(set, latest) - against(set);
      if (weight > most) {
        best = set;
        most = weight;
      }
    }
    return best?.reverse() ?? null;
  }

  /** Those named side by side in this sentence or the one before, so many and no more. */
  justNamed(count: number, fits: (id: string) => boolean): string[] | null {
    const found = this.#companyOfSize(count, fits, this.#latest);
    const last = found ? (this.#companies.get(keyOf(found))?.last ?? 0) : 0;
    return found && this.#latest - last <= 1 ? found : null;
  }

  /** The company that the first sentences name. */
  ofTheNews(): readonly string[] {
    for (const company of this.#companies.values()) if (company.first <= HEAD) return [...company.ids];
    return [];
  }

  /** The first so many of the longer list named last, not long ago: « les deux premiers ». */
  firstOfList(count: number): string[] | null {
    let found: Company | null = null;
    for (const company of this.#companies.values())
      if (
        company.ids.size > count &&
        this.#latest - company.last <= LIST_REACH &&
        company.last >= (found?.last ?? 0)
      )
        found = company;
    return found && [...found.ids].slice(0, count);
  }

  /** The company of so many named last: three and more who are meant again were once named side by side. */
  #companyOfSize(count: number, fits: (id: string) => boolean, latest: number): string[] | null {
    let found: Company | null = null;
    for (const company of this.#companies.values())
      if (
        company.ids.size === count &&
        latest - company.last <= REACH &&
        company.last >= (found?.last ?? 0) &&
        [...company.ids].every(fits)
      )
        found = company;
    return found && [...found.ids];
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

  /** What speaks for those named side by side, most of all at the head of the text, and against parting a company. */
  #companyWeight(ids: readonly string[], latest: number): number {
    const known = this.#companies.get(keyOf(ids));
    let weight = 0;
    if (known) {
      weight += SIDE_BY_SIDE / (1 + 0.3 * (latest - known.last)) + 0.7 * Math.min(known.times, 3);
      if (known.first <= HEAD) weight += OF_THE_NEWS;
    }
    const parted = new Set(ids.map((id) => this.#companyOf.get(id)));
    for (const company of parted)
      if (company && company.size > ids.length && !ids.every((id) => company.has(id))) weight -= PARTED;
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

function keyOf(ids: Iterable<string>): string {
  return [...ids].sort().join(" ");
}

/** All choices of `count` out of a few, those of the first ones first. */
function subsets(ids: readonly string[], count: number): string[][] {
  if (count === 0) return [[]];
  return ids.flatMap((id, at) => subsets(ids.slice(at + 1), count - 1).map((rest) => [id].concat(rest)));
}

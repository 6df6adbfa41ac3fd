/** States that negotiate together and are called by their number alone, once the text speaks of the other side: « les Six ». */
export const STATE_SETS: readonly {
  readonly count: number;
  /** The state whose affair it is. */
  readonly cue: string;
  readonly states: readonly string[];
}[] = [
  {
    count: 6,
    cue: "iran",
    states: ["etats-unis", "russie", "chine", "france", "royaume-uni", "allemagne"],
  },
  {
    count: 6,
    cue: "coree-du-nord",
    states: ["coree-du-nord", "coree-du-sud", "etats-unis", "chine", "japon", "russie"],
  },
];

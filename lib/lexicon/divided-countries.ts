/** Countries that are two states, with their plural, folded: « les deux Corées », « le Nord ». */
export const DIVIDED_COUNTRIES = [
  { plural: "corees", north: "coree-du-nord", south: "coree-du-sud" },
  { plural: "soudans", north: "soudan", south: "soudan-du-sud" },
] as const;

/** The communities of one land that have leaders of their own, by what follows its adjective: « les dirigeants chypriotes grec et turc ». Folded. */
export const COMMUNITIES: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  chypriotes: { grec: "chypre", turc: "chypre-du-nord", grecque: "chypre", turque: "chypre-du-nord" },
};

/** Countries that are two states, with their plural, folded: « les deux Corées », « le Nord ». */
export const DIVIDED_COUNTRIES = [
  { plural: "corees", north: "coree-du-nord", south: "coree-du-sud" },
  { plural: "soudans", north: "soudan", south: "soudan-du-sud" },
] as const;

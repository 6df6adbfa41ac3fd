import { STATES } from "@/lib/lexicon/states";
import { fold } from "@/lib/text";
import type { TokenClass } from "../vocabulary";

/** Folded adjectives of troops that come from elsewhere, whoever sends them. */
const ELSEWHERE: readonly string[] = [
  "coalisees",
  "etrangeres",
  "etrangers",
  "internationales",
  "internationaux",
  "occidentales",
  "occidentaux",
  "onusiennes",
];

const FOREIGN = new Map<string, string>([
  ...STATES.flatMap(({ id, adjective, otherAdjectives = [] }) =>
    [adjective, ...otherAdjectives].flatMap((set) => set.map((form) => [fold(form), id] as const)),
  ),
  ...ELSEWHERE.map((form) => [form, ""] as const),
]);

/** « américaines », « étrangères »: the state of an adjective of one word, the empty string where no state is said. */
export const foreign: TokenClass = {
  starts: { words: [...FOREIGN.keys()] },
  read: (tokens, at) => {
    const of = FOREIGN.get(tokens[at]?.folded ?? "");
    return of === undefined ? null : { value: of, end: at + 1 };
  },
};

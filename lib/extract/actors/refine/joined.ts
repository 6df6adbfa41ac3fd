import { isFiniteVerb } from "@/lib/text";
import type { Context } from "../../context";
import { namesOf } from "../../names/layer";

const WEEKDAYS: ReadonlySet<string> = new Set(
  "lundi mardi mercredi jeudi vendredi samedi dimanche hier demain".split(" "),
);

/** Longest way from one to the next who is named with him, titles and appositions included. */
const REACH = 16;
const PREPOSITIONS: ReadonlySet<string> = new Set(["a", "au", "avec", "d'", "de", "du", "le", "la", "l'"]);

/**
 * Whether the mention at a token is named together with the one before it: « X et Y », « X, chef de la délégation, et
 * son rival Y », « X, Y ». No verb stands between them.
 */
export function isJoined(context: Context, before: number, at: number): boolean {
  const { registry } = context;
  const { tokens } = context.document;
  const { personAt, verbAt } = namesOf(context);
  const title = personAt[at]?.title;
  let start = title && title.last <= at ? title.from : at;
  if (before < 0 || start - before > REACH) return false;
  if (PREPOSITIONS.has(tokens[start - 1]?.folded ?? "")) start--;
  // « les ministres angolais X et cubain Y »
  const adjective = tokens[start - 1];
  if (adjective?.shape === "lower" && registry.nationalities.adjectives.exactly(adjective.folded).length > 0)
    start--;
  const joint = tokens[start - 1]?.folded;
  if (joint !== "et" && joint !== ",") return false;
  const end = personAt[before]?.last ?? before + 1;
  // « a reçu X mercredi et Y dimanche »
  if (WEEKDAYS.has(tokens[end]?.folded ?? "")) return false;
  if (joint === "," && end !== start - 1) return false;
  for (let between = end; between < start; between++) {
    const verb = verbAt[between];
    if (verb && isFiniteVerb(verb)) return false;
    if (tokens[between]?.folded === "." || tokens[between]?.breaks === 2) return false;
  }
  return true;
}

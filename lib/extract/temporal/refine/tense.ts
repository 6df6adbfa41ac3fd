import { FUTURE_MODALS, INTENDING_VERBS, PLANNING_VERBS } from "@/lib/lexicon/verb-frames";
import { SAYING_VERBS } from "@/lib/lexicon/verbs";
import type { VerbGroup } from "@/lib/text";
import type { Frame } from "../types";
import type { Governing } from "./governor";

/** A frame and the reason for it, in words. */
export type Framed = { readonly frame: Frame; readonly reason: string };

/** What a governing verb says of the day beside it. */
export function frameOfVerb({ verb, main }: Governing): Framed {
  const name = verb.lemma === "" ? "a verb" : verb.lemma;
  if (PLANNING_VERBS.has(verb.lemma) && (verb.passive || verb.tense === "participle"))
    return { frame: "future", reason: `${name}: what is planned lies ahead` };
  switch (verb.tense) {
    case "future":
    case "future-perfect":
      return { frame: "future", reason: `${name} in the future` };
    case "conditional":
      return { frame: "future", reason: `${name} in the conditional: a future told in the past` };
    case "past":
    case "pluperfect":
    case "past-conditional":
    case "infinitive-perfect":
      return { frame: "past", reason: `${name} in a tense of the past` };
    case "present":
      return presentFrame(verb, name);
    case "imperfect":
      return verb.modal !== null && FUTURE_MODALS.has(verb.modal)
        ? { frame: "future", reason: `${verb.modal} and ${name}: a plan told in the past` }
        : { frame: "past", reason: `${name} in the imperfect` };
    case "infinitive":
      return infinitiveFrame(verb, main, name);
    case "participle":
      return verb.passive || main === null || main === verb
        ? { frame: "past", reason: `${name} as a participle: done` }
        : frameOfVerb({ verb: main, main });
    case "subjunctive":
      return main && main !== verb
        ? frameOfVerb({ verb: main, main })
        : { frame: "unknown", reason: `${name} in the subjunctive` };
  }
}

function presentFrame(verb: VerbGroup, name: string): Framed {
  if (verb.modal === "venir") return { frame: "past", reason: `venir de and ${name}: just done` };
  if (verb.modal !== null) return { frame: "future", reason: `${verb.modal} and ${name}: a plan` };
  if (SAYING_VERBS.has(verb.lemma))
    return { frame: "past", reason: `${name} in the present: what was said is said` };
  return { frame: "future", reason: `${name} in the present: a plan` };
}

/** An infinitive follows the verb above it. */
function infinitiveFrame(verb: VerbGroup, main: VerbGroup | null, name: string): Framed {
  if (!main || main === verb) return { frame: "future", reason: `${name} in the infinitive: a plan` };
  if (INTENDING_VERBS.has(main.lemma))
    return { frame: "future", reason: `${main.lemma} and ${name}: an intention` };
  const { frame } = frameOfVerb({ verb: main, main });
  return { frame, reason: `${name} under ${main.lemma === "" ? "the verb of its clause" : main.lemma}` };
}

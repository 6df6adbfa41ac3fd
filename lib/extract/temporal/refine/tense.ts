import { UNDONE_VERBS } from "@/lib/lexicon/calendar/dated-events";
import { FUTURE_MODALS, INTENDING_VERBS, PLANNING_VERBS, RECALLING_VERBS } from "@/lib/lexicon/verb-frames";
import { SAYING_VERBS } from "@/lib/lexicon/verbs";
import type { VerbGroup } from "@/lib/text";
import type { Frame } from "../types";
import type { Governing } from "./governor";

/** A frame, whether a tense says it outright (a future) or only suggests it (a present), and the reason in words. */
export type Framed = { readonly frame: Frame; readonly isSure: boolean; readonly reason: string };

function sure(frame: Frame, reason: string): Framed {
  return { frame, isSure: true, reason };
}

function likely(frame: Frame, reason: string): Framed {
  return { frame, isSure: false, reason };
}

/** What a governing verb says of the day beside it. */
export function frameOfVerb({ verb, main, isDone }: Governing): Framed {
  const name = verb.lemma === "" ? "a verb" : verb.lemma;
  if (PLANNING_VERBS.has(verb.lemma) && (verb.passive || verb.tense === "participle"))
    return sure("future", `${name}: what is planned lies ahead`);
  // « a prévu un aparté dimanche »
  if (verb.lemma === "prevoir" && verb.tense === "past")
    return sure("future", `${name}: what is planned lies ahead`);
  switch (verb.tense) {
    case "future":
    case "future-perfect":
      return sure("future", `${name} in the future`);
    case "conditional":
      return sure("future", `${name} in the conditional: a future told in the past`);
    case "past":
    case "pluperfect":
    case "past-conditional":
    case "infinitive-perfect":
      return sure("past", `${name} in a tense of the past`);
    case "present":
      return presentFrame(verb, name);
    case "imperfect":
      return verb.modal !== null && FUTURE_MODALS.has(verb.modal)
        ? sure("future", `${verb.modal} and ${name}: a plan told in the past`)
        : sure("past", `${name} in the imperfect`);
    case "infinitive":
      return infinitiveFrame(verb, main, name);
    case "participle":
      if (isDone) return sure("past", `${name} as a past participle: done`);
      return underMain(verb, main) ?? likely("past", `${name} as a participle`);
    case "subjunctive":
      if (isDone) return sure("past", `${name} in the perfect subjunctive: done, whatever one thinks of it`);
      return likely("future", `${name} in the subjunctive: wished or feared, not done`);
  }
}

function underMain(verb: VerbGroup, main: VerbGroup | null): Framed | null {
  if (!main || main === verb) return null;
  return frameOfVerb({ verb: main, main, isDone: false });
}

function presentFrame(verb: VerbGroup, name: string): Framed {
  if (verb.modal === "venir") return sure("past", `venir de and ${name}: just done`);
  if (verb.modal !== null) return sure("future", `${verb.modal} and ${name}: a plan`);
  if (RECALLING_VERBS.has(verb.lemma)) return sure("past", `${name}: what is recalled is behind`);
  // « les élections s'annoncent serrées »
  const isForeseen = verb.lemma === "annoncer" && verb.reflexive;
  if (SAYING_VERBS.has(verb.lemma) && !isForeseen)
    return likely("past", `${name} in the present: what was said is said`);
  return likely("future", `${name} in the present: a plan`);
}

/** An infinitive follows the verb above it. */
function infinitiveFrame(verb: VerbGroup, main: VerbGroup | null, name: string): Framed {
  if (!main || main === verb) return likely("future", `${name} in the infinitive: a plan`);
  if (INTENDING_VERBS.has(main.lemma) || (UNDONE_VERBS.has(main.lemma) && main.tense !== "pluperfect"))
    return sure("future", `${main.lemma} and ${name}: an intention`);
  const framed = frameOfVerb({ verb: main, main, isDone: false });
  return { ...framed, reason: `${name} under ${main.lemma === "" ? "the verb of its clause" : main.lemma}` };
}

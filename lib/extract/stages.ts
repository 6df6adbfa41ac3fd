import { actorRules } from "./actors";
import type { Stage } from "./catalogue";
import { meetingRules } from "./meetings";
import { nameRules } from "./names";
import { organisationRules } from "./organisations";
import { placeRules } from "./places";
import { temporalRules } from "./temporal";
import { tollRules } from "./tolls";

/** The stages that work by rules, in the order of the pipeline. */
export const STAGES: readonly Stage[] = [
  { name: "temporal", rules: temporalRules },
  { name: "names", rules: nameRules },
  { name: "organisations", rules: organisationRules },
  { name: "places", rules: placeRules },
  { name: "actors", rules: actorRules },
  { name: "tolls", rules: tollRules },
  {
    name: "meetings",
    rules: meetingRules.map(({ examples, ...rule }) =>
      Object.assign(rule, { pattern: [], examples: examples.map(([text]) => text) }),
    ),
  },
];

import type { ActorMention, OrganisationMention, PlaceMention, Timex, Toll } from "@/lib/domain";
import type { Document, VerbGroup } from "@/lib/text";
import type { Anchor } from "./anchor";
import type { Registry } from "./registry";
import type { TemporalMention } from "./temporal/types";

/** What a stage sees: the text and what the stages before it found. */
export type Context = {
  readonly document: Document;
  readonly verbs: readonly VerbGroup[];
  readonly registry: Registry;
  readonly anchor: Anchor;
  /** `temporal[i]` is the unresolved form of `timexes[i]`. */
  readonly temporal: readonly TemporalMention[];
  readonly timexes: readonly Timex[];
  readonly places: readonly PlaceMention[];
  readonly organisations: readonly OrganisationMention[];
  readonly actors: readonly ActorMention[];
  readonly tolls: readonly Toll[];
};

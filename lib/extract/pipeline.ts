import type {
  ActorMention,
  MeetingMention,
  OrganisationMention,
  PlaceMention,
  Timex,
  Toll,
} from "@/lib/domain";
import { type Document, findVerbs, segment, type VerbGroup } from "@/lib/text";
import { findActors } from "./actors";
import type { Anchor } from "./anchor";
import type { Context } from "./context";
import { findMeetings } from "./meetings";
import { findOrganisations } from "./organisations";
import { findPlaces } from "./places";
import type { Registry } from "./registry";
import { findTemporal, resolveTemporal, type TemporalMention } from "./temporal";
import { findTolls } from "./tolls";

/** What can be said of an article before its date is known. */
export type Analysis = {
  readonly document: Document;
  readonly verbs: readonly VerbGroup[];
  readonly temporal: readonly TemporalMention[];
};

/** What an article says, once its date is known. */
export type Facts = {
  readonly timexes: Timex[];
  readonly places: PlaceMention[];
  readonly organisations: OrganisationMention[];
  readonly actors: ActorMention[];
  readonly tolls: Toll[];
  readonly meetings: MeetingMention[];
};

/** Segments an article's body and finds its temporal expressions, their values still relative. */
export function analyse(body: string): Analysis {
  const document = segment(body);
  const verbs = findVerbs(document);
  return { document, verbs, temporal: findTemporal(document, verbs) };
}

/** Resolves an analysed article against the day it was written. */
export function extractFacts(analysis: Analysis, anchor: Anchor, registry: Registry): Facts {
  const { document, verbs, temporal } = analysis;
  const timexes = resolveTemporal(document, temporal, anchor);
  const empty: Context = {
    document,
    verbs,
    registry,
    anchor,
    temporal,
    timexes,
    places: [],
    organisations: [],
    actors: [],
    tolls: [],
  };
  const organisations = findOrganisations(empty);
  const places = findPlaces({ ...empty, organisations });
  const actors = findActors({ ...empty, organisations, places });
  const tolls = findTolls({ ...empty, organisations, places, actors });
  const meetings = findMeetings({ ...empty, organisations, places, actors, tolls });
  return { timexes, places, organisations, actors, tolls, meetings };
}

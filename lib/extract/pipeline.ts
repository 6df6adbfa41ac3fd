import type {
  Actor,
  ActorMention,
  Correction,
  MeetingMention,
  OrganisationMention,
  PlaceMention,
  Timex,
  Toll,
} from "@/lib/domain";
import { type Document, findVerbs, segment, type VerbGroup } from "@/lib/text";
import { findActors, newActors } from "./actors";
import type { Anchor } from "./anchor";
import type { Context } from "./context";
import {
  actorFrom,
  correctMeetings,
  correctMentions,
  organisationFrom,
  placeFrom,
  timexFrom,
  tollFrom,
} from "./corrections";
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
  /** The persons named whom the registry does not know. */
  readonly newcomers: Actor[];
  readonly tolls: Toll[];
  readonly meetings: MeetingMention[];
};

/** Segments an article's body and finds its temporal expressions, their values still relative. */
export function analyse(body: string): Analysis {
  const document = segment(body);
  const verbs = findVerbs(document);
  return { document, verbs, temporal: findTemporal(document, verbs) };
}

/** Resolves an analysed article against the day it was written; the editor's word beats each stage's, before the next one reads it. */
export function extractFacts(
  analysis: Analysis,
  anchor: Anchor,
  registry: Registry,
  corrections: readonly Correction[] = [],
): Facts {
  const { document, verbs, temporal } = analysis;
  const resolved = resolveTemporal(document, temporal, anchor);
  const timexes = correctMentions(resolved, "date", corrections, timexFrom);
  const empty: Context = {
    document,
    verbs,
    registry,
    anchor,
    ...(corrections.length === 0 ? { temporal, timexes } : aligned(temporal, resolved, timexes)),
    places: [],
    organisations: [],
    actors: [],
    tolls: [],
  };
  const organisations = correctMentions(
    findOrganisations(empty),
    "organisation",
    corrections,
    organisationFrom,
  );
  const places = correctMentions(findPlaces({ ...empty, organisations }), "place", corrections, placeFrom);
  const actors = correctMentions(
    findActors({ ...empty, organisations, places }),
    "actor",
    corrections,
    actorFrom,
  );
  const tolls = correctMentions(
    findTolls({ ...empty, organisations, places, actors }),
    "toll",
    corrections,
    tollFrom,
  );
  const found = findMeetings({ ...empty, organisations, places, actors, tolls });
  const meetings = correctMeetings(document, found, corrections);
  return { timexes, places, organisations, actors, newcomers: newActors(empty), tolls, meetings };
}

/** The corrected dates that stages can read beside their unresolved forms: those that the editor added have none. */
function aligned(
  temporal: readonly TemporalMention[],
  resolved: readonly Timex[],
  corrected: readonly Timex[],
): Pick<Context, "temporal" | "timexes"> {
  const at = new Map(corrected.map((timex) => [`${timex.start}-${timex.end}`, timex]));
  const pairs = temporal.flatMap((mention, index) => {
    const timex = at.get(`${resolved[index]?.start}-${resolved[index]?.end}`);
    return timex ? [{ mention, timex }] : [];
  });
  return { temporal: pairs.map(({ mention }) => mention), timexes: pairs.map(({ timex }) => timex) };
}

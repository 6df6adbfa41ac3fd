import type {
  ActorMention,
  Change,
  MeetingMention,
  OrganisationMention,
  PlaceMention,
  Span,
  Timex,
  Toll,
} from "@/lib/domain";
import { BY_EDITOR } from "./mentions";

export function timexFrom(change: Change, span: Span): Timex | null {
  if (change.kind !== "date") return null;
  const { value, edtf, mod } = change;
  return { ...span, type: value.includes("T") ? "TIME" : "DATE", value, mod, edtf, ...BY_EDITOR };
}

export function actorFrom(change: Change, span: Span): ActorMention | null {
  return change.kind === "actor" ? { ...span, actors: change.actors, form: "name", ...BY_EDITOR } : null;
}

export function organisationFrom(change: Change, span: Span): OrganisationMention | null {
  return change.kind === "organisation" ? { ...span, organisation: change.organisation, ...BY_EDITOR } : null;
}

export function placeFrom(change: Change, span: Span): PlaceMention | null {
  return change.kind === "place" ? { ...span, place: change.place, ...BY_EDITOR } : null;
}

export function tollFrom(change: Change, span: Span): Toll | null {
  if (change.kind !== "toll") return null;
  const { bound, count, victims, scope, attribution } = change;
  const low = bound.startsWith("<") || bound === "~" ? null : count;
  const high = bound.startsWith(">") || bound === "~" ? null : count;
  const best = bound === "=" || bound === "~" ? count : null;
  return { ...span, bound, count, low, best, high, victims, scope, attribution, ...BY_EDITOR };
}

export function meetingFrom(change: Change, evidence: Span[]): MeetingMention | null {
  if (change.kind !== "meeting") return null;
  const { kind: _, ...facts } = change;
  return { ...facts, venue: null, initiative: null, topics: [], evidence, ...BY_EDITOR };
}

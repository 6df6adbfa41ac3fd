import type { ActorMention, OrganisationMention, PlaceMention } from "@/lib/domain";
import { findActors } from "@/lib/extract/actors";
import { anchorOf } from "@/lib/extract/anchor";
import type { Context } from "@/lib/extract/context";
import { findOrganisations } from "@/lib/extract/organisations";
import { findPlaces } from "@/lib/extract/places";
import { buildRegistry, type Registry } from "@/lib/extract/registry";
import { findVerbs, segment } from "@/lib/text";

/** The lexicon alone, built once for all tests. */
export const LEXICON: Registry = buildRegistry({ actors: [], places: [] });

/** A text's context before any stage has run, said on a day (EDTF, null when unknown). */
export function contextOf(body: string, date: string | null, registry: Registry = LEXICON): Context {
  const document = segment(body);
  return {
    document,
    verbs: findVerbs(document),
    registry,
    anchor: anchorOf(date),
    temporal: [],
    timexes: [],
    places: [],
    organisations: [],
    actors: [],
    tolls: [],
  };
}

export type Mention = {
  readonly kind: "A" | "O" | "P";
  readonly start: number;
  readonly text: string;
  readonly value: string;
  readonly rule: string;
};

/** What the three stages of names find, in text order. */
export function mentionsOf(body: string, date: string | null, registry: Registry = LEXICON) {
  const context = contextOf(body, date, registry);
  const organisations: OrganisationMention[] = findOrganisations(context);
  const places: PlaceMention[] = findPlaces({ ...context, organisations });
  const actors: ActorMention[] = findActors({ ...context, organisations, places });
  const mentions: Mention[] = [
    ...organisations.map((one) => ({ kind: "O" as const, value: one.organisation, ...pick(one) })),
    ...places.map((one) => ({ kind: "P" as const, value: one.place, ...pick(one) })),
    ...actors.map((one) => ({ kind: "A" as const, value: one.actors.join("+"), ...pick(one) })),
  ];
  mentions.sort((a, b) => a.start - b.start);
  return { organisations, places, actors, mentions };
}

function pick({ start, text, rule }: { start: number; text: string; rule: string }) {
  return { start, text, rule };
}

/** The text with what was found in the notation of the gold: « ⟦A russie|Moscou⟧ accuse ». */
export function markedUp(body: string, date: string | null, registry: Registry = LEXICON): string {
  let out = "";
  let at = 0;
  for (const { kind, start, text, value } of mentionsOf(body, date, registry).mentions) {
    out += `${body.slice(at, start)}⟦${kind} ${value}|${text}⟧`;
    at = start + text.length;
  }
  return out + body.slice(at);
}

/** A marked-up text without its marks. */
export function unmarked(text: string): string {
  return text.replace(/⟦[AOP] [^|⟧]*\|([^⟧]*)⟧/g, "$1");
}

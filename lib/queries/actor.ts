import type { Term, Timeline } from "@/lib/domain";
import { capitalise, formatDate, OFFICE_LABELS } from "@/lib/format";
import { actorHref, NO_FILTERS } from "@/lib/url";
import { actorTally, placeTally, summaryOf, type TallyRow, type ThreadStart, threadStart } from "./contacts";
import { actorIdOf, actorName, type Library, libraryOf, placeName } from "./library";
import { type MapView, mapOf } from "./map";
import { type MentionListView, mentionList } from "./mention-list";
import { openingOf } from "./opening";

/** An office an actor held, in words. */
export type TermView = { readonly label: string; readonly period: string };

export type ActorView = ThreadStart & {
  readonly id: string;
  readonly href: string;
  readonly name: string;
  readonly kind: string;
  readonly of: { readonly name: string; readonly href: string } | null;
  readonly dossier: string;
  readonly standfirst: string;
  readonly text: string | null;
  readonly aliases: readonly string[];
  readonly terms: readonly TermView[];
  readonly partners: readonly TallyRow[];
  readonly places: readonly TallyRow[];
  readonly map: MapView | null;
  /** For a state or organisation, those who act for it. */
  readonly people: readonly TallyRow[];
  readonly mentions: MentionListView;
};

const KINDS = { person: "Personne", state: "État", organisation: "Organisation" } as const;

/** The page of an actor, also by the id of another spelling of the name; null when the timeline knows none. */
export function actorPage(timeline: Timeline, asked: string): ActorView | null {
  const library = libraryOf(timeline);
  const id = actorIdOf(library, asked);
  const actor = library.actors.get(id);
  if (!actor) return null;
  const meetings = library.ordered.filter(({ participants }) => participants.includes(id));
  const own = new Set(timeline.actors.filter(({ of }) => of === id).map((each) => each.id));
  const theirs = library.ordered.filter(({ participants }) => participants.some((each) => own.has(each)));
  const shown = meetings.length > 0 ? meetings : theirs;
  return {
    id,
    href: actorHref(id),
    name: actor.name,
    kind: KINDS[actor.kind],
    of: actor.of === null ? null : { name: actorName(library, actor.of), href: actorHref(actor.of) },
    dossier: openingOf(library).title,
    standfirst: `${summaryOf(shown)}.`,
    text: actor.text,
    aliases: actor.aliases,
    terms: actor.terms.map((term) => termView(library, term)),
    ...threadStart(library, shown, meetings.length > 0 ? { ...NO_FILTERS, acteur: [id] } : null),
    partners: actorTally(library, meetings, id, { acteur: id }),
    places: placeTally(library, shown, meetings.length > 0 ? { acteur: id } : {}),
    map: shown.some(({ place }) => place !== null) ? mapOf(library, null, shown) : null,
    people: actorTally(library, theirs, null).filter((row) => own.has(row.id)),
    mentions: mentionList(
      library,
      ({ actors, organisations }) =>
        actors.filter((mention) => mention.actors.includes(id)).length +
        organisations.filter(({ organisation }) => organisation === id).length,
    ),
  };
}

function termView(library: Library, term: Term): TermView {
  const label = capitalise(term.label ?? officeOf(library, term));
  const from = term.from === null ? null : formatDate(term.from);
  const to = term.to === null ? null : formatDate(term.to);
  return {
    label,
    period: from && to ? `du ${from} au ${to}` : from ? `depuis le ${from}` : to ? `jusqu’au ${to}` : "",
  };
}

/** « Aux Affaires étrangères (Russie) »: what the lexicon's keys say, in words that fit women and men. */
function officeOf(library: Library, { office, of, for: aim }: Term): string {
  const whose =
    aim === undefined ? actorName(library, of) : `${actorName(library, of)}, pour ${placeName(library, aim)}`;
  return `${OFFICE_LABELS[office] ?? "En fonction"} (${whose})`;
}

/** A list of actors by kind, each with their contacts and mentions. */
export type ActorListView = {
  readonly dossier: string;
  readonly groups: readonly {
    readonly title: string;
    readonly rows: readonly {
      readonly id: string;
      readonly name: string;
      readonly href: string;
      readonly of: string | null;
      readonly total: number;
      readonly mentions: number;
    }[];
  }[];
};

const GROUPS = [
  { kind: "person", title: "Personnes" },
  { kind: "state", title: "États" },
  { kind: "organisation", title: "Organisations" },
] as const;

/** All actors of the timeline, by kind, the most present first. */
export function actorList(timeline: Timeline): ActorListView {
  const library = libraryOf(timeline);
  const contacts = new Map<string, number>();
  const mentions = new Map<string, number>();
  for (const { participants } of timeline.meetings) for (const id of participants) add(contacts, id);
  for (const article of timeline.articles) {
    for (const { actors } of article.actors) for (const id of actors) add(mentions, id);
    for (const { organisation } of article.organisations) add(mentions, organisation);
  }
  return {
    dossier: openingOf(library).title,
    groups: GROUPS.map(({ kind, title }) => ({
      title,
      rows: timeline.actors
        .filter((actor) => actor.kind === kind)
        .map(({ id, name, of }) => ({
          id,
          name,
          href: actorHref(id),
          of: of === null ? null : actorName(library, of),
          total: contacts.get(id) ?? 0,
          mentions: mentions.get(id) ?? 0,
        }))
        .sort((a, b) => b.total - a.total || b.mentions - a.mentions || a.name.localeCompare(b.name, "fr")),
    })).filter(({ rows }) => rows.length > 0),
  };
}

function add(counts: Map<string, number>, id: string): void {
  counts.set(id, (counts.get(id) ?? 0) + 1);
}

import type { ActorMention, Article, Span, Timex, Toll } from "@/lib/domain";
import {
  boundWords,
  capitalise,
  enumerate,
  formatDate,
  headline,
  ruleReason,
  tollFigure,
} from "@/lib/format";
import { actorHref, meetingHref, placeHref } from "@/lib/url";
import { actorName, type Library, placeName } from "./library";

/** The layers an article's facts are marked in. */
export type Layer = "date" | "actor" | "organisation" | "place" | "toll";

/** Where a fact is used: a label and an address. */
export type Use = { readonly label: string; readonly href: string };

/** A marked fact of an article: what it is, why, by which rule, where it is used. */
export type MentionView = Span & {
  readonly layer: Layer;
  readonly kind: string;
  readonly title: string;
  /** Null where the rule's reason says it all. */
  readonly why: string | null;
  readonly value: string;
  readonly rule: string;
  /** What the rule goes by, in a sentence. */
  readonly reason: string;
  readonly corrected: boolean;
  readonly uses: readonly Use[];
};

type Sourced = Span & { readonly rule: string; readonly correctedBy?: "editor" | undefined };

/** All facts of an article in the order of its text; where two overlap, the longer one is kept. */
export function mentionsOf(library: Library, article: Article): MentionView[] {
  const meetings = usesOf(library, article);
  const view = (
    mention: Sourced,
    rest: Pick<MentionView, "layer" | "kind" | "title" | "why" | "value"> & {
      readonly page?: Use | undefined;
    },
  ): MentionView => {
    const { page, ...shown } = rest;
    const { start, end, text, rule } = mention;
    const uses = [...(page ? [page] : []), ...meetings.filter((use) => use.start <= start && end <= use.end)];
    const corrected = mention.correctedBy === "editor";
    const why = corrected ? "Fixé par la rédaction." : shown.why;
    return { start, end, text, rule, reason: ruleReason(rule), corrected, uses, ...shown, why };
  };
  const known = (id: string) => library.actors.has(id);
  return withoutOverlaps([
    ...article.timexes.map((timex) => view(timex, dateMention(article, timex))),
    ...article.actors.map((mention) => view(mention, actorMention(library, mention))),
    ...article.organisations.map((mention) =>
      view(mention, {
        layer: "organisation",
        kind: "Organisation",
        title: actorName(library, mention.organisation),
        why: "Nommée dans le texte.",
        value: mention.organisation,
        page: known(mention.organisation)
          ? { label: actorName(library, mention.organisation), href: actorHref(mention.organisation) }
          : undefined,
      }),
    ),
    ...article.places.map((mention) =>
      view(mention, {
        layer: "place",
        kind: "Lieu",
        title: placeName(library, mention.place),
        why: "Désigne ici l’endroit, non ceux qui y gouvernent.",
        value: mention.place,
        page: { label: placeName(library, mention.place), href: placeHref(mention.place) },
      }),
    ),
    ...article.tolls.map((toll) => view(toll, tollMention(library, toll))),
  ]);
}

function dateMention(
  article: Article,
  timex: Timex,
): Pick<MentionView, "layer" | "kind" | "title" | "why" | "value"> {
  const relative = timex.edtf !== null && !timex.text.includes(timex.edtf.slice(0, 4));
  const published = formatDate(article.documentDate.edtf, { weekday: true });
  return {
    layer: "date",
    kind: timex.type === "DURATION" ? "Durée" : timex.type === "SET" ? "Répétition" : "Date",
    title: timex.edtf === null ? capitalise(timex.text) : formatDate(timex.edtf, { weekday: true }),
    why: relative ? `La dépêche date du ${published}.` : null,
    value: [timex.value, timex.mod].filter((part) => part !== null).join(" "),
  };
}

const FORMS: Readonly<Record<ActorMention["form"], string>> = {
  name: "Désigné par son nom.",
  office: "Désigné par sa fonction, tenue à la date de la dépêche.",
  anaphor: "Reprend un nom déjà donné.",
  metonym: "Un lieu ou une institution mis pour l’État qui agit.",
};

function actorMention(library: Library, mention: ActorMention) {
  const names = mention.actors.map((id) => actorName(library, id));
  const [only] = mention.actors;
  const kind = only === undefined ? undefined : library.actors.get(only)?.kind;
  return {
    layer: "actor" as const,
    kind: kind === "state" ? "État qui agit" : mention.actors.length > 1 ? "Personnes ou États" : "Personne",
    title: enumerate(names),
    why: FORMS[mention.form],
    value: mention.actors.join(" + "),
    page: only === undefined ? undefined : { label: actorName(library, only), href: actorHref(only) },
  };
}

function tollMention(library: Library, toll: Toll) {
  const { on, since, until, place } = toll.scope;
  const scope = [
    on && `le ${formatDate(on)}`,
    since && `depuis ${formatDate(since)}`,
    until && `jusqu’à ${formatDate(until)}`,
    place && placeName(library, place),
  ].filter((part) => part !== undefined);
  return {
    layer: "toll" as const,
    kind: "Bilan",
    title: `${boundWords(toll.bound)} ${tollFigure(toll)} ${toll.victims}`.trim(),
    why: scope.length > 0 ? `${capitalise(scope.join(", "))}.` : "Sans période ni lieu dits.",
    value: `${toll.bound} ${toll.count}`,
    page: { label: "Les bilans rapportés", href: "/bilans" },
  };
}

type MeetingUse = Use & { readonly start: number; readonly end: number };

/** The stretches of an article that tell a meeting. */
export function usesOf(library: Library, article: Article): MeetingUse[] {
  return (library.toldBy.get(article.id) ?? []).flatMap((meeting) =>
    meeting.reports
      .filter((report) => report.article === article.id)
      .flatMap(({ evidence }) =>
        evidence.map(({ start, end }) => ({
          label: headline(meeting.title),
          href: meetingHref(meeting.slug),
          start,
          end,
        })),
      ),
  );
}

function withoutOverlaps(mentions: readonly MentionView[]): MentionView[] {
  const kept: MentionView[] = [];
  for (const mention of mentions.toSorted((a, b) => a.start - b.start || b.end - a.end))
    if (mention.start >= (kept.at(-1)?.end ?? 0) && mention.end > mention.start) kept.push(mention);
  return kept;
}

import type { Meeting, MeetingStatus, Outcome, Report, Span } from "@/lib/domain";
import type { WhoIsWho } from "../who-is-who";
import { findDisagreements } from "./disagreements";
import { joinParticipants } from "./participants";
import { isIn } from "./places";
import type { Sighting } from "./sighting";

/** A merged meeting before it has a name. */
export type Merged = Omit<Meeting, "slug" | "title" | "formerSlugs">;

/** Makes one meeting out of its sightings: what is told best is kept, what differs is listed. */
export function settle(sightings: readonly Sighting[], whoIsWho: WhoIsWho): Merged {
  const told = [...sightings].sort(byTimeOfWriting);
  const reports = reportsOf(told);
  const best = [...told].sort(byTrust(told))[0] ?? fail();
  const deciding = decidingReport(reports);
  return {
    type: mostSaid(told.map(({ mention }) => mention.type)) ?? best.mention.type,
    date: best.mention.date,
    place: settlePlace(told, whoIsWho),
    venue: mostSaid(told.map(({ mention }) => mention.venue)),
    participants: joinParticipants(
      told.map(({ mention }) => mention.participants),
      whoIsWho,
    ),
    status: deciding.status,
    outcome: settleOutcome(reports, deciding.status),
    initiative: mostSaid(told.map(({ mention }) => mention.initiative)),
    topics: [...new Set(told.flatMap(({ mention }) => mention.topics))].sort(),
    evidence: deciding.evidence,
    reports,
    disagreements: findDisagreements(told, whoIsWho),
    ...(told.some(({ mention }) => mention.correctedBy) && { correctedBy: "editor" as const }),
  };
}

function fail(): never {
  throw new RangeError("A meeting needs a sighting. Pass clusters of one or more.");
}

function byTimeOfWriting(a: Sighting, b: Sighting): number {
  return (
    (a.written?.start ?? Number.NEGATIVE_INFINITY) - (b.written?.start ?? Number.NEGATIVE_INFINITY) ||
    (a.written?.end ?? Number.POSITIVE_INFINITY) - (b.written?.end ?? Number.POSITIVE_INFINITY) ||
    compareText(a.article, b.article) ||
    (a.mention.evidence[0]?.start ?? 0) - (b.mention.evidence[0]?.start ?? 0)
  );
}

export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** The editor first, then firm dates, then who tells it as done, then what most say, then all days of it, then the latest word. */
function byTrust(told: readonly Sighting[]): (a: Sighting, b: Sighting) => number {
  const votes = new Map<string, number>();
  for (const { mention } of told) votes.set(mention.date, (votes.get(mention.date) ?? 0) + 1);
  const order = new Map(told.map((sighting, index) => [sighting, index]));
  return (a, b) =>
    Number(isEdited(b)) - Number(isEdited(a)) ||
    a.firmness - b.firmness ||
    Number(isHeld(b)) - Number(isHeld(a)) ||
    (votes.get(b.mention.date) ?? 0) - (votes.get(a.mention.date) ?? 0) ||
    lengthOf(b) - lengthOf(a) ||
    (order.get(b) ?? 0) - (order.get(a) ?? 0);
}

/** « mardi et mercredi » knows more than « mercredi ». */
function lengthOf({ days, firmness }: Sighting): number {
  return firmness === 0 ? days.end - days.start : 0;
}

function isEdited({ mention }: Sighting): boolean {
  return mention.correctedBy === "editor";
}

function isHeld({ mention }: Sighting): boolean {
  return mention.status === "held";
}

/** One report for each article, oldest first. */
function reportsOf(told: readonly Sighting[]): Report[] {
  const reports = new Map<string, Report>();
  for (const { article, documentDate, mention } of told) {
    const earlier = reports.get(article);
    const { date, status, outcome, evidence } = mention;
    reports.set(article, {
      article,
      documentDate,
      date: earlier?.date ?? date,
      status: earlier ? decide(earlier.status, status) : status,
      outcome: earlier?.outcome ?? outcome,
      evidence: mergeSpans([...(earlier?.evidence ?? []), ...evidence]),
    });
  }
  return [...reports.values()];
}

function mergeSpans(spans: readonly Span[]): Span[] {
  const byStart = new Map(spans.map((span) => [`${span.start} ${span.end}`, span]));
  return [...byStart.values()].sort((a, b) => a.start - b.start || a.end - b.end);
}

/** The latest word counts, but who still speaks of a plan does not undo what is told as done. */
function decide(earlier: MeetingStatus, later: MeetingStatus): MeetingStatus {
  return later === "planned" && earlier === "held" ? earlier : later;
}

const RANK: Readonly<Record<MeetingStatus, number>> = { planned: 0, postponed: 1, cancelled: 2, held: 3 };

/** The report that knows best how things stand: the latest; of one day's, the one that knows more. */
function decidingReport(reports: readonly Report[]): Report {
  let best: Report | undefined;
  for (const report of reports) {
    if (
      !best ||
      (best.documentDate === report.documentDate
        ? RANK[report.status] >= RANK[best.status]
        : decide(best.status, report.status) === report.status)
    )
      best = report;
  }
  return best ?? fail();
}

function settleOutcome(reports: readonly Report[], status: MeetingStatus): Outcome | null {
  if (status !== "held") return null;
  return reports.findLast((report) => report.outcome !== null)?.outcome ?? null;
}

/** The place said most often, made more precise by whoever names the town. */
function settlePlace(told: readonly Sighting[], whoIsWho: WhoIsWho): string | null {
  const places = told.map(({ mention }) => mention.place).filter((place) => place !== null);
  const most = mostSaid(places);
  if (most === null) return null;
  const inside = places.filter((place) => isIn(place, most, whoIsWho));
  const deepest = inside.filter(
    (place) => !inside.some((other) => other !== place && isIn(other, place, whoIsWho)),
  );
  return mostSaid(deepest);
}

/** The value said most often, the first in order of the alphabet among equals; null when none is said. */
function mostSaid<Value extends string>(values: readonly (Value | null)[]): Value | null {
  const counts = new Map<Value, number>();
  for (const value of values) if (value !== null) counts.set(value, (counts.get(value) ?? 0) + 1);
  const sorted = [...counts].sort(([a, m], [b, n]) => n - m || compareText(a, b));
  return sorted[0]?.[0] ?? null;
}

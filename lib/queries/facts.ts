import type { Meeting, Report } from "@/lib/domain";
import { capitalise, count, formatDate, inWords, machineDate, OUTCOME_LABELS } from "@/lib/format";
import { actorHref } from "@/lib/url";
import { type OutcomeView, outcomeView, reportsByArticle } from "./entry";
import {
  type Marker,
  markActors,
  markDate,
  markNothing,
  markPlace,
  markWords,
  type Proof,
  proofsOf,
} from "./evidence";
import { actorName, type Library, placeName } from "./library";
import { officeAt } from "./office";
import { placeLink } from "./participant";

/** A value of a fact: words, a link where there is a page, a machine-readable date. */
export type FactValue = {
  readonly text: string;
  readonly href?: string;
  readonly rest?: string;
  readonly machine?: string | undefined;
};

/** One thing known of a meeting, with the sentences that say it. */
export type FactView = {
  readonly key: "when" | "where" | "who" | "initiative" | "topics" | "outcome";
  readonly label: string;
  readonly values: readonly FactValue[];
  readonly outcome: OutcomeView | null;
  readonly note: string | null;
  readonly proofs: readonly Proof[];
};

/** Everything known of a meeting, in the order readers ask. */
export function factsOf(library: Library, meeting: Meeting): FactView[] {
  return [
    when(library, meeting),
    where(library, meeting),
    who(library, meeting),
    initiative(library, meeting),
    topics(library, meeting),
    outcome(library, meeting),
  ].filter((fact) => fact !== null);
}

function fact(
  library: Library,
  meeting: Meeting,
  marker: Marker,
  rest: Pick<FactView, "key" | "label" | "values"> & Partial<FactView>,
): FactView {
  return { outcome: null, note: null, proofs: proofsOf(library, closestFirst(meeting), marker), ...rest };
}

/** Reports that say what the meeting became, before those that still expected it. */
function closestFirst({ reports, status }: Meeting): Report[] {
  return [
    ...reports.filter((each) => each.status === status),
    ...reports.filter((each) => each.status !== status),
  ];
}

function when(library: Library, meeting: Meeting): FactView {
  const text = capitalise(formatDate(meeting.date, { weekday: true }));
  return fact(library, meeting, markDate(meeting), {
    key: "when",
    label: "Quand",
    values: [{ text, machine: machineDate(meeting.date) }],
    note: dateNote(meeting),
  });
}

function dateNote(meeting: Meeting): string | null {
  const reports = reportsByArticle(meeting).length;
  const versions = meeting.disagreements.find(({ field }) => field === "date")?.values.length ?? 1;
  if (reports < 2) return null;
  const told = capitalise(`${inWords(reports, true)} dépêches`);
  return versions === 1
    ? `${told}, une seule date.`
    : `${told}, ${inWords(versions, true)} dates\u00a0: voir les désaccords.`;
}

function where(library: Library, meeting: Meeting): FactView | null {
  if (meeting.place === null) return null;
  const place = placeLink(library, meeting.place);
  const rest = meeting.venue ? placeName(library, meeting.venue) : place.around;
  return fact(library, meeting, markPlace(library, meeting), {
    key: "where",
    label: "Où",
    values: [{ text: place.name, href: place.href, ...(rest ? { rest: `, ${rest}` } : {}) }],
  });
}

function who(library: Library, meeting: Meeting): FactView {
  return fact(library, meeting, markActors(meeting.participants), {
    key: "who",
    label: "Qui",
    values: meeting.participants.map((id) => {
      const office = officeAt(library, id, meeting.date);
      return {
        text: actorName(library, id),
        href: actorHref(id),
        ...(office ? { rest: `, ${office}` } : {}),
      };
    }),
  });
}

function initiative(library: Library, meeting: Meeting): FactView | null {
  if (meeting.initiative === null) return null;
  return fact(library, meeting, markWords(["initiative", "demande"]), {
    key: "initiative",
    label: "Initiative",
    values: [{ text: actorName(library, meeting.initiative), href: actorHref(meeting.initiative) }],
  });
}

function topics(library: Library, meeting: Meeting): FactView | null {
  if (meeting.topics.length === 0) return null;
  return fact(library, meeting, markWords(meeting.topics), {
    key: "topics",
    label: "Sujets",
    values: [{ text: capitalise(meeting.topics.join(", ")) }],
  });
}

function outcome(library: Library, meeting: Meeting): FactView | null {
  const view = outcomeView(meeting);
  if (!view) return null;
  const reports = meeting.reports.filter(
    (report) => report.outcome !== null && report.outcome === meeting.outcome,
  );
  return {
    key: "outcome",
    label: "Issue",
    values: [{ text: OUTCOME_LABELS[view.key] }],
    outcome: view,
    note:
      view.key === "unsaid"
        ? `${count(reportsByArticle(meeting).length, "dépêche")} en parle${reportsByArticle(meeting).length < 2 ? "" : "nt"}, sans dire ce qu’il en est sorti.`
        : null,
    proofs: view.key === "unsaid" ? [] : proofsOf(library, reports, markNothing),
  };
}

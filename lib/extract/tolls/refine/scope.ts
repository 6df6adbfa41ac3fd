import { boundsOf, dateOf, dayOf, formatDay } from "@/lib/calendar";
import type { Timex, Toll } from "@/lib/domain";
import { type Clauses, type Document, type Sentence, sentenceOf } from "@/lib/text";
import type { Anchor } from "../../anchor";
import { type Located, within } from "../../located";
import type { TollCandidate } from "../types";

type Scope = Pick<Toll["scope"], "on" | "since" | "until">;
const DURATION = /^P(\d+)([YM])(?:(\d+)M)?$/;

/** When the deaths of a toll fell, from the dates of its sentence: since, from–until, or on one day. */
export function timeScope(
  {
    document,
    clauses,
    anchor,
    dates,
  }: {
    readonly document: Document;
    readonly clauses: Clauses;
    readonly anchor: Anchor;
    readonly dates: readonly Located<Timex>[];
  },
  toll: TollCandidate,
): Scope {
  const sentence = sentenceOf(document, toll.from);
  if (!sentence) return {};
  const here = within(dates, sentence.first, sentence.last);
  return (
    fromTo(document, here) ??
    sinceOf(document, anchor, here, toll) ??
    onOf({ clauses, anchor }, here, toll, sentence)
  );
}

/** « entre 2010 et 2012 », « de 1992 à 1995 ». */
function fromTo(document: Document, here: readonly Located<Timex>[]): Scope | null {
  for (let index = 1; index < here.length; index++) {
    const low = here[index - 1];
    const high = here[index];
    if (!low?.mention.edtf || !high?.mention.edtf) continue;
    const opener = document.tokens[low.first - 1]?.folded;
    const joint = document.tokens[low.last]?.folded;
    const isRange =
      (opener === "entre" && joint === "et") || (opener === "de" && joint === "a") || joint === "-";
    if (isRange && high.first === low.last + 1) return { since: low.mention.edtf, until: high.mention.edtf };
  }
  return null;
}

/** « depuis mars 2011 », « depuis cinq ans », « en cinq ans de guerre », « dure depuis 2011 ». */
function sinceOf(
  document: Document,
  anchor: Anchor,
  here: readonly Located<Timex>[],
  toll: TollCandidate,
): Scope | null {
  const found = nearest(
    here.filter((timex) => opensSince(document, timex) !== null),
    toll,
  );
  if (!found) return null;
  const { mention } = found;
  const since =
    mention.type === "DURATION"
      ? startOfDuration(mention.value, anchor)
      : startOf(mention.edtf, mention.value);
  return since === null ? null : { since };
}

/** « depuis » or, for a duration, « en » before a timex, over articles and « le début de ». */
function opensSince(document: Document, { mention, first }: Located<Timex>): "depuis" | "en" | null {
  for (let distance = 1; distance <= 4; distance++) {
    const word = document.tokens[first - distance]?.folded ?? "";
    if (word === "depuis" || (word === "a" && document.tokens[first - distance + 1]?.folded === "partir"))
      return isSuperlative(document, first - distance) ? null : "depuis";
    if (word === "en" && mention.type === "DURATION" && distance === 1) return "en";
    if (!FILLERS.has(word)) return null;
  }
  return null;
}

/** « les combats les plus meurtriers depuis dix ans »: it says how rare they are, not when the deaths began. */
function isSuperlative({ tokens }: Document, since: number): boolean {
  for (let at = since - 1; at > since - SUPERLATIVE; at--)
    if (tokens[at]?.folded === "plus") return ARTICLES.has(tokens[at - 1]?.folded ?? "");
  return false;
}

const SUPERLATIVE = 6;
const ARTICLES = new Set(["le", "la", "les", "l'"]);

const FILLERS = new Set(["partir", "le", "la", "l'", "les", "debut", "de", "du", "cette", "ce", "ces"]);

/** The day, month or year that a duration up to the day of writing began in, as precise as its unit. */
function startOfDuration(value: string, anchor: Anchor): string | null {
  const match = DURATION.exec(value);
  if (!match || !Number.isFinite(anchor.end)) return null;
  const count = Number(match[1]);
  const { year, month } = dateOf(anchor.end);
  if (match[2] === "M") return formatDay(dayOf(year, month - count, 1)).slice(0, 7);
  return formatDay(dayOf(year - count, month - Number(match[3] ?? 0), 1)).slice(0, 4);
}

function startOf(edtf: string | null, value: string): string | null {
  if (edtf === null) return null;
  if (/^\d{4}(-\d{2})?$/.test(value)) return value;
  const bounds = boundsOf(edtf);
  return bounds ? formatDay(bounds.start) : null;
}

/** The day (or month) of the event: the nearest past date that does not date who says so. */
function onOf(
  { clauses, anchor }: { readonly clauses: Clauses; readonly anchor: Anchor },
  here: readonly Located<Timex>[],
  toll: TollCandidate,
  sentence: Sentence,
): Scope {
  const dated = here.filter(({ mention }) => {
    const bounds = mention.edtf === null ? null : boundsOf(mention.edtf);
    return bounds !== null && bounds.start <= anchor.end && bounds.end - bounds.start < 366;
  });
  const events = dated.filter(({ first }) => clauses.list[clauses.at[first] ?? -1]?.kind !== "reporting");
  const found =
    nearest(
      events.filter(({ first }) => clauses.at[first] === clauses.at[toll.from]),
      toll,
    ) ?? nearest(events, toll);
  if (!found?.mention.edtf || sentence.last - sentence.first > 200) return {};
  return { on: found.mention.edtf };
}

/** The mention that stands nearest to the toll; behind counts a little nearer than before. */
export function nearest<Mention>(
  mentions: readonly Located<Mention>[],
  toll: TollCandidate,
): Located<Mention> | null {
  let best: Located<Mention> | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const located of mentions) {
    const distance = located.first >= toll.to ? located.first - toll.to : toll.from - located.last + 2;
    if (distance >= least) continue;
    least = distance;
    best = located;
  }
  return best;
}

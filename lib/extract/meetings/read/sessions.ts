import type { DayInterval } from "@/lib/calendar";
import type { Draft } from "../types";
import { sentenceAt, type View, verbsIn, within, wordAt } from "../view";
import { dateNear } from "./dates";
import { pastAgain } from "./stretches";

/**
 * « se retrouveront samedi, puis dimanche matin »: sessions of one meeting, on days that follow each other in one place;
 * the later ones also behind a clause (« dans une maison que l'on dit hantée, puis à nouveau dimanche »).
 */
export function inSessions(view: View, drafts: readonly Draft[], last: number): Draft[] {
  const joined: Draft[] = [];
  for (const draft of drafts) {
    const before = joined.at(-1);
    const isNext = before && (before.place === draft.place || draft.place === null) && isLike(before, draft);
    const date = isNext ? together(before.date, draft.date) : null;
    if (before && date) joined[joined.length - 1] = { ...before, date };
    else joined.push(draft);
  }
  const [only] = joined;
  const later = only && joined.length === 1 ? together(only.date, laterIn(view, last)) : null;
  return only && later && isInOnePlace(only) ? [{ ...only, date: later }] : joined;
}

function isLike(one: Draft, other: Draft): boolean {
  return isInOnePlace(one) && one.type === other.type && one.status === other.status;
}

function isInOnePlace({ type, isAssumed }: Draft): boolean {
  return type === "meeting" && !isAssumed;
}

/** Two stretches of days where the second follows the first. */
function together(one: DayInterval | null, other: DayInterval | null): DayInterval | null {
  if (!one || !other) return null;
  const gap = other.start - one.end;
  return gap >= 0 && gap <= 1 ? { start: one.start, end: Math.max(one.end, other.end) } : null;
}

const REACH = 24;
const PIECE = 12;

/** The days behind « , puis » farther on in the sentence, with no verb and nobody named. */
function laterIn(view: View, from: number): DayInterval | null {
  const end = Math.min(sentenceAt(view, from)?.last ?? from, from + REACH);
  for (let token = from; token < end; token++) {
    if (wordAt(view, token) !== "puis" || wordAt(view, token - 1) !== ",") continue;
    const first = pastAgain(view, token + 1);
    const [verb] = verbsIn(view, first, Math.min(end, first + PIECE));
    const last = verb?.first ?? Math.min(end, first + PIECE);
    const [day] = within(view.when, first, Math.min(last, first + 4));
    return day && within(view.who, token, last).length === 0 ? dateNear(view, first, first, last) : null;
  }
  return null;
}

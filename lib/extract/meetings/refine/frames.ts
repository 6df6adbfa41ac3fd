import type { Draft } from "../types";
import { type Contact, isInPerson } from "./contact";

/** Sentences between a gathering and the last words on who was there. */
const REACH = 3;

/**
 * Gives those told only to have been there the day, the place and the kind of the gathering told before them:
 * « Le sommet de l'Igad s'est ouvert lundi à Djibouti. X et Y y participent ». Drafts come in text order.
 */
export function framed(drafts: readonly Draft[]): Draft[] {
  let frame: Draft | null = null;
  let isApart = false;
  return drafts.map((draft) => {
    if (isFrame(draft)) {
      // « Un sommet s'est tenu dimanche »: its noun says more than its verb.
      const isSame = draft.isRound === true && frame?.sentence === draft.sentence;
      frame = frame && isSame ? withThose(frame, draft) : withThose(draft, frame);
      isApart = false;
      return draft;
    }
    if (!draft.isPresence) {
      isApart ||= draft.participants.length > 1;
      return draft;
    }
    if (!frame || draft.date !== null || draft.sentence - frame.sentence > REACH) return draft;
    if (frame.status !== draft.status || (isApart && draft.kind === "contact")) return draft;
    return {
      ...draft,
      participants: [...new Set([...frame.participants, ...draft.participants])],
      type: frame.type,
      date: frame.date,
      dateRole: frame.dateRole,
      place: draft.place ?? frame.place,
      venue: draft.venue ?? frame.venue,
      outcome: draft.outcome ?? frame.outcome,
      kind: frame.kind,
      isFramed: true,
    };
  });
}

/** « La conférence s'est ouverte lundi autour de X »: the verb tells who, the noun what. */
function withThose(draft: Draft, frame: Draft | null): Draft {
  if (frame?.sentence !== draft.sentence || frame.participants.length === 0) return draft;
  return { ...draft, participants: [...new Set([...frame.participants, ...draft.participants])] };
}

function isFrame({
  participants,
  date,
  kind,
  type,
  isCeremony,
  isRound,
  isFrame: isOfOthers,
}: Draft): boolean {
  // « une poignée de main »: what some do at a gathering
  const isGesture = kind === "event" && type === "meeting" && !isCeremony;
  const isGathering = (kind !== "contact" && !isGesture) || type === "multilateral" || isOfOthers === true;
  return (participants.length === 0 || isRound === true) && date !== null && isGathering;
}

const LEAST = 3;

/** The gatherings of an article that others may have been at, in text order. */
export function framesIn(drafts: readonly Draft[]): Draft[] {
  return drafts.filter(isFrame);
}

/**
 * « Le sommet du Groupe de Rio s'est achevé vendredi. X et Y ont fini par se serrer la main … Z y a pris part »: several
 * with no day of their own, told behind a gathering, were at it. Frames come in text order.
 */
export function withFrame(contact: Contact, frames: readonly Draft[]): Contact {
  const { date, status, type, participants } = contact;
  const [lead] = contact.drafts;
  const isOpen = date === null && status === "held" && isInPerson(type) && participants.length >= LEAST;
  if (!lead || !isOpen || !contact.drafts.some(({ isPresence }) => isPresence === true)) return contact;
  const frame = frameBefore(frames, lead);
  if (!frame || frame.status !== status) return contact;
  return {
    ...contact,
    type: frame.type,
    date: frame.date,
    place: contact.place ?? frame.place,
    venue: contact.venue ?? frame.venue,
  };
}

/** The last gathering told a few sentences before, by its noun rather than by its verb. */
function frameBefore(frames: readonly Draft[], lead: Draft): Draft | null {
  let low = 0;
  let high = frames.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((frames[middle]?.at ?? 0) < lead.at) low = middle + 1;
    else high = middle;
  }
  let round: Draft | null = null;
  for (let index = low - 1; index >= 0; index--) {
    const frame = frames[index];
    if (!frame || lead.sentence - frame.sentence > REACH) break;
    if (!frame.isRound) return frame;
    round ??= frame;
  }
  return round;
}

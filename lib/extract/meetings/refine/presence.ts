import { overlaps } from "@/lib/calendar";
import type { Draft } from "../types";
import type { View } from "../view";
import { type Contact, contactOf, fitsPlace, goesOn, isInPerson, join } from "./contact";

/** Sentences that may lie between a contact and those who were there too. */
const REACH = 3;
/** Contacts that a draft is compared with: the last ones told, far more than an article has. */
const MOST_CONTACTS = 100;

/**
 * Adds those who « assistaient à la cérémonie », « y ont pris part » to the contact told just before; where none is,
 * several of them near each other have met, when and where their gathering was (« La conférence s'est tenue … »).
 */
export function joinPresent(view: View, contacts: Contact[], drafts: readonly Draft[]): void {
  const told = contacts.length;
  for (const draft of drafts) {
    const index = nearest(view, contacts, draft);
    const known = contacts[index];
    if (known) contacts[index] = join(view, known, draft);
    else contacts.push(contactOf(draft));
  }
  const groups = contacts.splice(told);
  contacts.push(...groups.filter(({ participants }) => participants.length > 1));
}

function nearest(view: View, contacts: readonly Contact[], draft: Draft): number {
  let best = -1;
  let least = REACH + 1;
  for (let index = Math.max(0, contacts.length - MOST_CONTACTS); index < contacts.length; index++) {
    const contact = contacts[index];
    if (!contact || !fits(view, contact, draft)) continue;
    const distance = distanceTo(contact, draft);
    if (distance > least || (distance === least && best < 0)) continue;
    best = index;
    least = distance;
  }
  return best;
}

/**
 * Sentences from the last words on a contact to those on who was there. « La cérémonie s'est tenue lundi sous la
 * présidence de X. Y et Z y ont signé »: a gathering that has its own day may also be told first.
 */
function distanceTo({ drafts }: Contact, draft: Draft): number {
  let least = Number.POSITIVE_INFINITY;
  for (const { sentence } of drafts) {
    const isTold = draft.date !== null && !draft.isFramed && draft.kind === "event";
    const isAhead = sentence === draft.sentence + 1 && isTold;
    if (sentence <= draft.sentence) least = Math.min(least, draft.sentence - sentence);
    else if (isAhead) least = Math.min(least, REACH);
  }
  return least;
}

function fits(view: View, contact: Contact, draft: Draft): boolean {
  if (!isInPerson(contact.type) || contact.status !== draft.status) return false;
  if (contact.date && draft.date && !overlaps(contact.date, draft.date) && !goesOn(contact, draft))
    return false;
  return fitsPlace(view, contact.place, draft.place);
}

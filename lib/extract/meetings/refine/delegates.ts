import { overlaps } from "@/lib/calendar";
import type { Draft } from "../types";
import type { View } from "../view";
import { type Contact, contactOf, fitsPlace, isInPerson, join } from "./contact";
import { framesIn } from "./frames";

/** Sentences that may lie between talks and who led them: a quotation, the background. */
const ROUND_REACH = 5;
/** Between a contact of named people and who else negotiated there. */
const CONTACT_REACH = 2;
/** Sentences without a delegate that end a list of them. */
const GAP = 2;
/** Those told last, far more than an article has. */
const MOST = 100;

/**
 * « Les pourparlers ont repris lundi à Oslo … La délégation du gouvernement était conduite par X. Face à lui siégeait Y »:
 * who negotiates for the sides fills the round told before, or joins the contact of named people told just before.
 */
export function joinDelegates(view: View, contacts: Contact[], drafts: readonly Draft[]): void {
  // « Le sommet s'est ouvert vendredi … X et Y étaient autour de la table »
  const summits = framesIn(drafts).filter(({ type }) => type === "multilateral");
  const rounds = [...summits, ...drafts.filter(({ isRound }) => isRound === true)];
  const filled = new Map<Draft, number>();
  for (const [index, contact] of contacts.entries()) {
    const [lead] = contact.drafts;
    const round = lead && isEnding(contact) ? roundBefore(rounds, lead, CONTACT_REACH) : null;
    if (!round || filled.has(round) || !fitsPlace(view, contact.place, round.place)) continue;
    filled.set(round, index);
    contacts[index] = join(view, contact, round);
  }
  const free = drafts.filter((draft) => draft.isDelegate === true && !isMet(contacts, draft));
  for (const group of groupsOf(free)) {
    const [first] = group;
    if (!first) continue;
    const round = roundBefore(rounds, first);
    const index = (round && filled.get(round)) ?? contactBefore(view, contacts, first, round);
    const known = contacts[index];
    const people = new Set(group.flatMap(({ participants }) => participants));
    if (known) {
      contacts[index] = group.reduce((contact, draft) => join(view, contact, draft), known);
      continue;
    }
    if (!round || people.size === 0) continue;
    filled.set(round, contacts.length);
    contacts.push(group.reduce((contact, draft) => join(view, contact, draft), contactOf(round)));
  }
}

/** « a rencontré une délégation emmenée par X »: X has met whom his sentence tells already. */
function isMet(contacts: readonly Contact[], { sentence, participants }: Draft): boolean {
  return contacts
    .slice(-MOST)
    .some(
      (contact) =>
        contact.drafts.some((other) => other.sentence === sentence) &&
        participants.every((id) => contact.participants.includes(id)),
    );
}

/** Delegates told near each other. */
function groupsOf(delegates: readonly Draft[]): Draft[][] {
  const groups: Draft[][] = [];
  for (const draft of delegates) {
    const last = groups.at(-1);
    const before = last?.at(-1);
    if (last && before && draft.sentence - before.sentence <= GAP) last.push(draft);
    else groups.push([draft]);
  }
  return groups;
}

const ENDINGS: ReadonlySet<string> = new Set([
  "meetings/agree",
  "meetings/agreed-by",
  "meetings/bears-signature",
  "meetings/phrase",
  "meetings/together",
]);

/** What people do at talks told before, such as to sign or to shake hands, with no day of its own. */
function isEnding({ date, type, drafts }: Contact): boolean {
  return date === null && isInPerson(type) && drafts.every(({ rule }) => ENDINGS.has(rule));
}

function roundBefore(rounds: readonly Draft[], first: Draft, reach = ROUND_REACH): Draft | null {
  let best: Draft | null = null;
  for (const round of rounds.slice(-MOST)) {
    const distance = first.sentence - round.sentence;
    if (distance < 0 || distance > reach || round.status !== first.status) continue;
    if (!best || round.sentence > best.sentence) best = round;
  }
  return best;
}

/** The contact of named people told just before, where no round was told after it; -1 where there is none. */
function contactBefore(view: View, contacts: readonly Contact[], first: Draft, round: Draft | null): number {
  let best = -1;
  let nearest = Math.max(first.sentence - CONTACT_REACH, round === null ? 0 : round.sentence) - 1;
  for (let index = Math.max(0, contacts.length - MOST); index < contacts.length; index++) {
    const contact = contacts[index];
    if (!contact || !isInPerson(contact.type) || contact.status !== first.status) continue;
    if (contact.date && round?.date && !overlaps(contact.date, round.date)) continue;
    if (!fitsPlace(view, contact.place, round?.place ?? null)) continue;
    for (const { sentence } of contact.drafts)
      if (sentence <= first.sentence && sentence > nearest) {
        nearest = sentence;
        best = index;
      }
  }
  return best;
}

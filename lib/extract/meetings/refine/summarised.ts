import type { Contact } from "./contact";

/** « X et Y ont rapproché leurs vues lundi à Milan »: a lead that sums up a contact of more people told behind it is none of its own. */
export function withoutSummaries(contacts: readonly Contact[]): Contact[] {
  const wider = new Map<string, Contact[]>();
  for (const contact of contacts) {
    const day = keyOf(contact);
    wider.set(day, [...(wider.get(day) ?? []), contact]);
  }
  return contacts.filter(
    (contact) =>
      !contact.drafts.every(({ rule }) => rule === SUMMING) ||
      !(wider.get(keyOf(contact)) ?? []).some((other) => other !== contact && holds(other, contact)),
  );
}

const SUMMING = "meetings/joint-act";

function keyOf({ date, type }: Contact): string {
  return `${type} ${date?.start ?? ""}`;
}

function holds(other: Contact, { participants }: Contact): boolean {
  return (
    other.participants.length > participants.length &&
    participants.every((id) => other.participants.includes(id))
  );
}

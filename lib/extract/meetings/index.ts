import { formatInterval } from "@/lib/calendar";
import type { MeetingMention } from "@/lib/domain";
import { spanOf } from "@/lib/text";
import type { Context } from "../context";
import { NOWHERE, type Where } from "./read/places";
import { withPronouns } from "./read/pronoun-mentions";
import { kindOf } from "./refine/conference";
import type { Contact } from "./refine/contact";
import { withDevices } from "./refine/devices";
import { withFates } from "./refine/fates";
import { withInherited } from "./refine/inherited";
import { initiativeIn } from "./refine/initiative";
import { withLead } from "./refine/lead";
import { mergeDrafts } from "./refine/merge";
import { outcomeOf } from "./refine/outcome";
import { withOwnDay } from "./refine/own-day";
import { withRecalled } from "./refine/recalled";
import { placeOf } from "./refine/scene";
import { withSceneDay } from "./refine/scene-day";
import { withGatherings } from "./refine/side-talks";
import { withoutSummaries } from "./refine/summarised";
import { topicsIn } from "./refine/topics";
import { findDrafts } from "./rules";
import { withDelegations } from "./rules/delegations-again";
import { isPerson, type View, viewOf } from "./view";

export { meetingRules } from "./rules";

/**
 * Finds the contacts of an article, one entry for each however often it is told, in text order. `date` is EDTF, at
 * least as precise as a month; who only wishes for, refuses or denies a meeting makes none. Never throws.
 *
 * @example « Mme Merkel recevra lundi à Berlin M. Hollande. » → { type: "meeting", status: "planned", place: "berlin", … }
 */
export function findMeetings(context: Context): MeetingMention[] {
  const view = withDelegations(withPronouns(viewOf(context)));
  const drafts = findDrafts(view);
  const told = withRecalled(view, mergeDrafts(view, drafts), drafts);
  const led = told.map((contact) => withLead(view, contact));
  const placed = withGatherings(view, withInherited(view, withDevices(view, led)));
  const dated = withFates(view, withOwnDay(view, withSceneDay(view, placed)));
  const contacts = withoutSummaries(dated);
  // What was placed before tells of those behind.
  const located = [...contacts];
  return contacts.flatMap((contact, index) => {
    const around = located.slice(Math.max(0, index - AROUND), index + AROUND);
    const where = isCall(contact.type) ? NOWHERE : placeOf(view, contact, around);
    if (!isCall(contact.type)) located[index] = { ...contact, ...where };
    return mentionOf(view, contact, around, where);
  });
}

/** Contacts to either side that may say where one is: more than an article has. */
const AROUND = 60;

function mentionOf(
  view: View,
  contact: Contact,
  contacts: readonly Contact[],
  { place, venue }: Where,
): MeetingMention[] {
  const { drafts, participants, status } = contact;
  const date = untilNow(view, contact);
  const [lead] = drafts;
  if (!date || !lead || participants.length < 2 || !participants.some((id) => isPerson(view, id))) return [];
  const sentences = [...new Set(drafts.map(({ sentence }) => sentence))].sort((a, b) => a - b);
  const kind = kindOf(view, { ...contact, date });
  const told = drafts.map(({ outcome }) => outcome).find((outcome) => outcome !== null) ?? null;
  return [
    {
      type: kind,
      date: formatInterval(date),
      place,
      venue,
      participants: [...participants],
      status,
      outcome: status === "held" ? (outcomeOf(view, contact, contacts) ?? told) : null,
      initiative: sentences.map((index) => initiativeIn(view, index)).find((actor) => actor !== null) ?? null,
      topics: topicsIn(view, sentences),
      evidence: sentences.flatMap((index) => {
        const sentence = view.document.sentences[index];
        return sentence ? [spanOf(view.document, sentence.first, sentence.last)] : [];
      }),
      rule: lead.rule,
    },
  ];
}

/** Talks that go on since a day, with no end told, last until the day of writing. */
function untilNow(view: View, { date, drafts }: Contact): Contact["date"] {
  const goesOn =
    date !== null && date.start === date.end && drafts.some(({ dateRole }) => dateRole === "since");
  return goesOn ? { start: date.start, end: Math.max(date.end, view.anchor.end) } : date;
}

function isCall(type: Contact["type"]): boolean {
  return type === "phone-call" || type === "video-call";
}

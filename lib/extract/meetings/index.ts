import { formatInterval } from "@/lib/calendar";
import type { MeetingMention } from "@/lib/domain";
import { spanOf } from "@/lib/text";
import type { Context } from "../context";
import { capitalOf, dateline, isWithin, placeBefore } from "./read/places";
import type { Contact } from "./refine/contact";
import { initiativeIn } from "./refine/initiative";
import { withLead } from "./refine/lead";
import { mergeDrafts } from "./refine/merge";
import { outcomeOf } from "./refine/outcome";
import { topicsIn } from "./refine/topics";
import { findDrafts } from "./rules";
import { isPerson, type View, verbFrom, viewOf } from "./view";

export { meetingRules } from "./rules";

/**
 * Finds the contacts of an article, one entry for each however often it is told, in text order. `date` is EDTF, at
 * least as precise as a month; who only wishes for, refuses or denies a meeting makes none. Never throws.
 *
 * @example « Mme Merkel recevra lundi à Berlin M. Hollande. » → { type: "meeting", status: "planned", place: "berlin", … }
 */
export function findMeetings(context: Context): MeetingMention[] {
  const view = viewOf(context);
  return mergeDrafts(view, findDrafts(view)).flatMap((contact) => mentionOf(view, withLead(view, contact)));
}

function mentionOf(view: View, contact: Contact): MeetingMention[] {
  const { drafts, participants, type, status } = contact;
  const date = untilNow(view, contact);
  const [lead] = drafts;
  if (!date || !lead || participants.length < 2 || !participants.some((id) => isPerson(view, id))) return [];
  const sentences = [...new Set(drafts.map(({ sentence }) => sentence))].sort((a, b) => a - b);
  const kind = isConference({ ...contact, date }) ? "multilateral" : type;
  const told = drafts.map(({ outcome }) => outcome).find((outcome) => outcome !== null) ?? null;
  const { place, venue } = isCall(type) ? { place: null, venue: null } : placeOf(view, contact);
  return [
    {
      type: kind,
      date: formatInterval(date),
      place,
      venue,
      participants: [...participants],
      status,
      outcome: status === "held" ? (outcomeOf(view, contact) ?? told) : null,
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

const MANY = 5;

/** Five or more who talk for days hold a conference, whatever it is called. */
function isConference({ type, date, participants }: Contact): boolean {
  return type === "meeting" && date !== null && date.end > date.start && participants.length >= MANY;
}

function isCall(type: Contact["type"]): boolean {
  return type === "phone-call" || type === "video-call";
}

/** The state of the one who receives, and its capital. */
function homeOf(view: View, { drafts, participants }: Contact): { state: string; capital: string } | null {
  const [lead] = drafts;
  const verb = lead ? view.verbs[verbFrom(view, lead.at + 1) - 1] : undefined;
  if (!lead || !verb || !RECEIVING.has(verb.lemma)) return null;
  const host = verb.passive ? participants.at(-1) : participants[0];
  const state = view.registry.actors.get(host ?? "")?.of;
  const capital = capitalOf(view, host ?? "");
  return state && capital !== null ? { state, capital } : null;
}

const RECEIVING = new Set(["recevoir", "accueillir"]);

const NOWHERE = { place: null, venue: null };

/** Where nothing says so: the place told last before, the host's capital, the dateline. */
function placeOf(view: View, contact: Contact): { place: string | null; venue: string | null } {
  if (contact.place !== null) return contact;
  const [lead] = contact.drafts;
  const sentence = lead ? view.document.sentences[lead.sentence] : undefined;
  const ofDay = sentence ? placeBefore(view, sentence.first, 12, contact.date) : NOWHERE;
  const before = ofDay.place === null && sentence ? placeBefore(view, sentence.first, 4) : ofDay;
  const home = homeOf(view, contact);
  if (home && before.place !== null && !isWithin(view, before.place, home.state))
    return { place: home.capital, venue: null };
  if (before.place !== null) return before;
  const capital = contact.participants.map((id) => capitalOf(view, id)).find((place) => place !== null);
  return { place: home?.capital ?? dateline(view) ?? capital ?? null, venue: null };
}

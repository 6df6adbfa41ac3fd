import { type DayInterval, overlaps } from "@/lib/calendar";
import type { MeetingStatus } from "@/lib/domain";
import { CANCELLING_VERBS, POSTPONING_VERBS } from "@/lib/lexicon/contacts";
import { isFiniteVerb, type VerbGroup } from "@/lib/text";
import { dateNear } from "../read/dates";
import { nounAt } from "../read/noun-at";
import { isDefinite } from "../read/nouns";
import { pronounOf } from "../read/pronoun-subject";
import { subjectOf } from "../read/subjects";
import { clauseAt, type View, verbsIn, wordAt } from "../view";
import { type Contact, isDropped } from "./contact";

const SENTENCES_AHEAD = 2;

/**
 * What became of a contact that was planned, told in the next sentences: « Elle n'a jamais eu lieu », « Il y a renoncé »,
 * « Le président a annulé cette étape de son voyage »; « La rencontre a bien eu lieu » also of one cancelled before.
 */
export function withFates(view: View, contacts: readonly Contact[]): Contact[] {
  const owners = new Map<number, Contact[]>();
  for (const contact of contacts)
    for (const { sentence } of contact.drafts)
      owners.set(sentence, [...(owners.get(sentence) ?? []), contact]);
  return contacts.map((contact) => withFate(view, contact, owners));
}

function withFate(view: View, contact: Contact, owners: ReadonlyMap<number, readonly Contact[]>): Contact {
  const { date, status, drafts } = contact;
  if (date === null || status === "held") return contact;
  const first = drafts[0]?.sentence ?? 0;
  const last = Math.min(first + SENTENCES_AHEAD, drafts.at(-1)?.sentence ?? first) + SENTENCES_AHEAD;
  let told: MeetingStatus = status;
  let day = date;
  const own = fateAhead(view, contact);
  if (own !== null && told === "planned") told = own;
  for (let index = first + 1; index <= last; index++) {
    // What is said there is said of another contact.
    if (owners.get(index)?.some((other) => other !== contact)) break;
    const fate = fateIn(view, index, contact);
    const past = fate === "held" ? untilToday(view, date) : null;
    if (past) {
      told = "held";
      day = past;
    }
    if (fate !== null && isDropped(fate) && told === "planned") told = fate;
  }
  return told === status ? contact : { ...contact, status: told, date: day };
}

const HEAD_REACH = 8;

/** « Le sommet, qui devait réunir X et Y, n'aura pas lieu »: the verb of the noun, or of the journey, that the clause of a contact describes. */
function fateAhead(view: View, { drafts }: Contact): MeetingStatus | null {
  const [lead] = drafts;
  const sentence = lead && view.document.sentences[lead.sentence];
  const clause = lead && clauseAt(view, lead.at);
  if (!sentence || clause?.kind !== "relative" || clause.first - sentence.first > CLAUSE_REACH) return null;
  let isNoun = false;
  for (let token = sentence.first; token < Math.min(clause.first, sentence.first + HEAD_REACH); token++)
    isNoun ||= nounAt(view, token) !== null || JOURNEYS.has(wordAt(view, token));
  const verb = verbsIn(view, clause.last, sentence.last).find(isFiniteVerb);
  // « Une étape à Oslo, où l'attendait X, a été annulée »
  if (isNoun && verb?.passive && !verb.negated && DONE.has(verb.tense) && verb.modal === null)
    return dropped(verb);
  if (!isNoun || !verb?.negated || !NEGATABLE.has(verb.tense) || verb.lemma !== "avoir") return null;
  return hasObject(view, verb, (word) => word === "lieu", 3) ? "cancelled" : null;
}

const CLAUSE_REACH = 20;

/** « devait le voir lundi. La rencontre a eu lieu »: the last Monday, not the next. */
function untilToday({ anchor }: View, { start, end }: DayInterval): DayInterval | null {
  if (start <= anchor.end) return { start, end };
  const isWeekday = start === end && start - WEEK <= anchor.end;
  return isWeekday ? { start: start - WEEK, end: end - WEEK } : null;
}

const WEEK = 7;

function fateIn(view: View, index: number, contact: Contact): MeetingStatus | null {
  const sentence = view.document.sentences[index];
  if (!sentence) return null;
  let told: MeetingStatus | null = null;
  for (const verb of verbsIn(view, sentence.first, sentence.last)) {
    if (!isFiniteVerb(verb) || clauseAt(view, verb.head)?.kind === "reporting") continue;
    const fate = takesPlace(view, verb) ?? isDroppedBy(view, verb, contact);
    if (fate !== null && isOfOneBefore(view, sentence.first, verb.first)) continue;
    if (fate !== null && isOfAnotherDay(view, verb, sentence.last, contact)) continue;
    // « a été retardée, mais elle a finalement eu lieu »
    if (fate === "held") return fate;
    told ??= fate;
  }
  return told;
}

/** « Une précédente invitation était restée lettre morte: X avait annulé sa visite »: what came to nothing is another. */
function isOfOneBefore(view: View, first: number, last: number): boolean {
  for (let token = first; token < last; token++)
    if (/^une?$/.test(wordAt(view, token)) && /^(precedente?|premiere?)$/.test(wordAt(view, token + 1)))
      return true;
  return false;
}

/** « avait renoncé à une visite prévue en octobre 2013 »: another than that of today. */
function isOfAnotherDay(view: View, { last: from }: VerbGroup, last: number, { date }: Contact): boolean {
  const planned = verbsIn(view, from, last).find(
    ({ lemma }) => lemma === "prevoir" || lemma === "programmer",
  );
  const days = planned
    ? dateNear(view, planned.last, planned.last, Math.min(last, planned.last + DAY_REACH))
    : null;
  return days !== null && date !== null && !overlaps(days, date);
}

const DAY_REACH = 8;

const TAKING_PLACE = new Set(["tenir", "derouler", "concretiser", "materialiser"]);
const DONE: ReadonlySet<VerbGroup["tense"]> = new Set(["past", "pluperfect"]);
const NEGATABLE: ReadonlySet<VerbGroup["tense"]> = new Set(["past", "pluperfect", "future", "present"]);

/** « La rencontre a bien eu lieu », « elle n'aura pas lieu », « ne s'est jamais tenue », « Elle a été reportée ». */
function takesPlace(view: View, verb: VerbGroup): MeetingStatus | null {
  if (verb.modal !== null || !isOfContact(view, verb)) return null;
  const isHeld =
    verb.lemma === "avoir" ? hasObject(view, verb, (word) => word === "lieu", 3) : verb.reflexive;
  if (isHeld && (verb.lemma === "avoir" || TAKING_PLACE.has(verb.lemma))) {
    if (verb.negated) return NEGATABLE.has(verb.tense) ? "cancelled" : null;
    return DONE.has(verb.tense) ? "held" : null;
  }
  const isTold = verb.passive && !verb.negated && NEGATABLE.has(verb.tense);
  return isTold ? dropped(verb) : null;
}

function dropped({ lemma }: VerbGroup): MeetingStatus | null {
  if (CANCELLING_VERBS.has(lemma)) return "cancelled";
  return POSTPONING_VERBS.has(lemma) ? "postponed" : null;
}

/** Whether the subject of a verb is « la rencontre », or a pronoun that may stand for it. */
function isOfContact(view: View, verb: VerbGroup): boolean {
  const pronoun = pronounOf(view, verb);
  if (pronoun === "il" || pronoun === "celui-ci" || wordAt(view, verb.first - 1) === "cela") return true;
  const clause = clauseAt(view, verb.head);
  for (let token = clause?.first ?? verb.first; token < verb.first; token++) {
    const noun = nounAt(view, token);
    if (noun && isDefinite(view, noun)) return true;
  }
  return false;
}

/** What is dropped with a contact. */
const JOURNEYS = new Set("deplacement etape participation sejour tournee venue visite voyage".split(" "));
const OBJECT_REACH = 8;

/** « a annulé cette étape », « y a renoncé », « a décliné l'invitation »: by one of those who were to meet, or by his state. */
function isDroppedBy(view: View, verb: VerbGroup, { participants }: Contact): MeetingStatus | null {
  if (verb.negated || verb.passive || !DONE.has(verb.tense) || verb.modal !== null) return null;
  const fate = drops(view, verb);
  if (fate === null) return null;
  const states = new Set(participants.map((id) => view.registry.actors.get(id)?.of ?? ""));
  const isTheirs = subjectOf(view, verb).some((id) => participants.includes(id) || states.has(id));
  return isTheirs ? fate : null;
}

function drops(view: View, verb: VerbGroup): MeetingStatus | null {
  if (verb.lemma === "renoncer") return "cancelled";
  if (verb.reflexive && (verb.lemma === "decommander" || verb.lemma === "desister")) return "cancelled";
  if (verb.lemma === "decliner" && hasObject(view, verb, (word) => word === "invitation")) return "cancelled";
  if (verb.lemma === "faire" && wordAt(view, verb.last) === "faux") return "cancelled";
  const fate = dropped(verb);
  return fate !== null && hasObject(view, verb, (word) => JOURNEYS.has(word)) ? fate : null;
}

function hasObject(
  view: View,
  { last }: VerbGroup,
  accepts: (word: string) => boolean,
  reach = OBJECT_REACH,
): boolean {
  for (let token = last; token < last + reach; token++) {
    if (wordAt(view, token) === ".") return false;
    if (accepts(wordAt(view, token))) return true;
  }
  return false;
}

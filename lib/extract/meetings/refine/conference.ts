import { sentenceAt, type View, wordAt } from "../view";
import type { Contact } from "./contact";

/** So many named persons of whom each is there on his own make a conference, however short it is. */
const CROWD = 8;
/** So many who talk for days hold one, whatever it is called, but for the delegates of two sides. */
const MANY = 5;
/** Two sides and who brings them together. */
const SEVERAL = 3;

/** A conference whatever the words call it, a contact of two who see each other at one, else what they say. */
export function kindOf(view: View, contact: Contact): Contact["type"] {
  if (isConference(view, contact)) return "multilateral";
  return isOfTwoAtIt(contact) ? "meeting" : contact.type;
}

/** « X et Y s'étaient revus à Oslo, lors d'un sommet de l'Union »: two who saw each other there. */
function isOfTwoAtIt({ type, date, participants, drafts }: Contact): boolean {
  if (type !== "multilateral" || participants.length !== 2) return false;
  // « accueillera notamment Y, samedi et dimanche, au sommet »: as long as the summit lasts
  if (date !== null && date.end > date.start && date.end - date.start < WEEK) return false;
  return drafts.some(({ rule, type: told }) => told === "meeting" && SEEING.has(rule));
}

const WEEK = 7;
const SEEING = new Set(["meetings/each-other", "meetings/meets", "meetings/received"]);

/** Whether people met at a conference as such, though no word calls it one. */
function isConference(view: View, { type, date, participants, drafts }: Contact): boolean {
  if (type !== "meeting" || date === null || drafts.some(({ isRound }) => isRound === true)) return false;
  if (participants.length >= CROWD || (date.end > date.start && participants.length >= MANY)) return true;
  if (participants.length < SEVERAL) return false;
  return drafts.some(({ at }) => isSitting(view, at) || isOfAll(view, at) || isAmongOthers(view, at));
}

const SITTINGS = new Set(["seance", "session", "reunion", "ceremonie", "assemblee"]);
const OF_ALL = new Set(["pleniere", "inaugurale", "solennelle", "ministerielle"]);
const SITTING_REACH = 3;

/** « la séance plénière », « la cérémonie d'ouverture », « la plénière »: a session as such. */
function isSitting(view: View, at: number): boolean {
  if (wordAt(view, at) === "pleniere") return true;
  if (!SITTINGS.has(wordAt(view, at))) return false;
  for (let token = at + 1; token <= at + SITTING_REACH; token++) {
    const word = wordAt(view, token);
    if (OF_ALL.has(word) || (word === "ouverture" && wordAt(view, token - 1) === "d'")) return true;
  }
  return false;
}

const INTER_REACH = 4;

/** « le dialogue inter-malien », « les pourparlers inter-yéménites »: of all of a country. */
function isOfAll(view: View, at: number): boolean {
  for (let token = at + 1; token <= at + INTER_REACH; token++)
    if (wordAt(view, token) === "inter" && wordAt(view, token + 1) === "-") return true;
  return false;
}

/** « réunira X et Y, entre autres »: more than are named. */
function isAmongOthers(view: View, at: number): boolean {
  const last = sentenceAt(view, at)?.last ?? at;
  for (let token = at + 1; token < last; token++)
    if (wordAt(view, token) === "entre" && wordAt(view, token + 1) === "autres") return true;
  return false;
}

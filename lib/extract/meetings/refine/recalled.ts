import { PLANNING_WORDS } from "@/lib/lexicon/contacts";
import { beforeNoun, isDefinite } from "../read/nouns";
import type { Draft } from "../types";
import { type View, within, wordAt } from "../view";
import { type Contact, contactOf, isInPerson } from "./contact";

/** Words that set a contact apart from the one told: « les précédents entretiens », « la première rencontre ». */
const OTHER = new Set(
  "autre precedent precedente precedents precedentes premier premiere premiers premieres dernier derniere derniers dernieres deuxieme second seconde troisieme quatrieme".split(
    " ",
  ),
);
const SENTENCES_BACK = 4;
/** The first and the last contacts looked at: more than an article has. */
const MOST = 60;

/**
 * Contacts recalled without their people: « Leurs précédents entretiens, du 7 au 11 mai à Oslo, … », « Le premier
 * sommet, en avril, … ». They were between those the article is about.
 */
export function withRecalled(view: View, contacts: readonly Contact[], drafts: readonly Draft[]): Contact[] {
  const joined = new Set(contacts.flatMap((contact) => contact.drafts));
  const recalled = drafts.filter(
    (draft) =>
      draft.participants.length === 0 && draft.date !== null && !joined.has(draft) && isRecalled(view, draft),
  );
  const added = recalled.flatMap((draft) => {
    const known = peopleOf(view, contacts, draft);
    if (!known || known.participants.length < 2) return [];
    const isPair = draft.isPairable === true && known.participants.length === 2;
    return [contactOf({ ...draft, participants: known.participants, type: isPair ? "meeting" : draft.type })];
  });
  return added.length === 0
    ? [...contacts]
    : [...contacts, ...added].sort((a, b) => (a.drafts[0]?.at ?? 0) - (b.drafts[0]?.at ?? 0));
}

/** A noun with an ordinal, and with a date right behind it or told of it. */
function isRecalled(view: View, draft: Draft): boolean {
  const { at, rule, status, kind } = draft;
  if (rule === "meetings/that-of") return true;
  // « les précédentes négociations »: other people may have sat there.
  if (kind === "talks" && !isTheirs(view, draft)) return false;
  if (status === "planned") return isNextOne(view, draft);
  const isOther = [at - 2, at - 1, at + 1].some((token) => OTHER.has(wordAt(view, token)));
  return (
    isOther &&
    (isAnother(view, draft) || isDefinite(view, { type: null, kind: "contact", at, end: at + 1 })) &&
    within(view.when, at, at + 14).length > 0
  );
}

const NEXT = new Set("nouveau nouvelle prochain prochaine deuxieme second seconde troisieme".split(" "));
const NEXT_BACK = 2;

/** « Une nouvelle rencontre est prévue à la mi-juin », « La prochaine session aura lieu le 5 mai »: of those who met just before. */
function isNextOne(view: View, { at, date }: Draft): boolean {
  const isAhead = date !== null && date.start > view.anchor.end;
  return isAhead && [at - 1, at + 1].some((token) => NEXT.has(wordAt(view, token)));
}

/** « Un premier rendez-vous, fixé au 3 mai, avait été reporté »: of those whose contact was told last. */
function isAnother(view: View, { at, kind, status }: Draft): boolean {
  const article = wordAt(view, beforeNoun(view, at));
  const isDropped = status === "cancelled" || status === "postponed";
  // « Un premier rendez-vous, fixé au 3 mai, avait échoué »: nobody says that they met
  const isMeant = [1, 2, 3, 4, 5].some((distance) => PLANNING_WORDS.has(wordAt(view, at + distance)));
  return kind === "contact" && (article === "un" || article === "une") && (isDropped || !isMeant);
}

/** « leurs »: the contact told last before, in a few sentences; else the one the article is about, told first. */
function peopleOf(view: View, all: readonly Contact[], draft: Draft): Contact | undefined {
  const contacts = all.length > 2 * MOST ? [...all.slice(0, MOST), ...all.slice(-MOST)] : all;
  const before = contacts.filter(
    ({ type, date, drafts }) =>
      (isInPerson(type) || !isInPerson(draft.type)) &&
      date !== null &&
      drafts.some(({ at }) => at < draft.at),
  );
  if (draft.rule === "meetings/that-of") return mostTold(before);
  if (draft.status === "planned") {
    const near = before.filter(
      ({ drafts, status }) =>
        status === "held" && drafts.some(({ sentence }) => isJustBefore(draft.sentence - sentence)),
    );
    return near.length === 1 ? near[0] : undefined;
  }
  const calls = isInPerson(draft.type) ? [] : before.filter(({ type }) => !isInPerson(type));
  if (calls.length > 0) return calls.at(-1);
  const isNearest = isTheirs(view, draft) || isAnother(view, draft) || !isInPerson(draft.type);
  if (!isNearest) return before[0];
  const near = before.filter(({ drafts }) =>
    drafts.some(({ at, sentence }) => at < draft.at && draft.sentence - sentence <= SENTENCES_BACK),
  );
  return near.at(-1);
}

function isJustBefore(distance: number): boolean {
  return distance >= 0 && distance <= NEXT_BACK;
}

function mostTold(contacts: readonly Contact[]): Contact | undefined {
  let most: Contact | undefined;
  for (const contact of contacts) if (!most || contact.drafts.length > most.drafts.length) most = contact;
  return most;
}

function isTheirs(view: View, { at }: Draft): boolean {
  const owner = wordAt(view, beforeNoun(view, at));
  return owner === "leur" || owner === "leurs";
}

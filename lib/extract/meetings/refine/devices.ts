import { PHONE_WORDS, VIDEO_WORDS } from "@/lib/lexicon/contacts";
import type { Draft } from "../types";
import { type View, wordAt } from "../view";
import { type Contact, isInPerson } from "./contact";

const DETERMINERS = new Set(["l'", "cet", "cette", "ce", "la", "le", "leur"]);
const CALLS = new Set(["appel", "coup"]);
/** Nouns that need a device behind them. */
const TALKS = new Set(["communication", "conversation", "discussion", "echange", "entretien", "reunion"]);
const REACH = 6;

/**
 * How people spoke, told by the noun that opens the next sentence: « X s'est entretenu avec Y. Cet appel … »,
 * « L'échange, par téléphone, … ». Of contacts that name no place only.
 */
export function withDevices(view: View, contacts: readonly Contact[]): Contact[] {
  return contacts.map((contact) => {
    const isOpen = contact.place === null && (isInPerson(contact.type) || isAssumed(contact));
    const type = isOpen && contact.type !== "multilateral" ? deviceBehind(view, contact) : null;
    return type === null ? contact : { ...contact, type };
  });
}

function isAssumed({ drafts }: Contact): boolean {
  return drafts.every((draft) => draft.isAssumed === true);
}

function deviceBehind(view: View, { drafts }: Contact): Draft["type"] | null {
  const { sentences } = view.document;
  const lead = drafts.find(({ participants }) => participants.length > 0);
  const own = sentences[lead?.sentence ?? -1];
  const next = own ? sentences[own.index + 1] : undefined;
  if (!own || !next || next.paragraph !== own.paragraph) return null;
  if (!DETERMINERS.has(wordAt(view, next.first))) return null;
  const noun = wordAt(view, next.first + 1);
  if (VIDEO_WORDS.has(noun)) return "video-call";
  if (CALLS.has(noun)) return "phone-call";
  if (!TALKS.has(noun)) return null;
  for (let token = next.first + 2; token < Math.min(next.last, next.first + REACH); token++) {
    if (PHONE_WORDS.has(wordAt(view, token))) return "phone-call";
    if (VIDEO_WORDS.has(wordAt(view, token))) return "video-call";
  }
  return null;
}

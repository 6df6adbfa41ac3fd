import { isSince } from "../small-words";
import { sentenceAt, type View, within, wordAt } from "../view";
import { type Contact, isInPerson } from "./contact";
import { placeOf } from "./scene";

const SENTENCES_BACK = 10;
/** A gathering of fewer is no frame for talks of some of its people. */
const LEAST = 3;
/** As many as ten sentences may tell. */
const MOST_GATHERINGS = 20;
/** Tokens to either side of the words of a contact. */
const AROUND = 60;
const OFTEN = new Set(
  "souvent plusieurs jamais deja depuis regulierement frequemment maintes fois reprises".split(" "),
);

/**
 * « La conférence s'est tenue jeudi à Rome … M. Kerry avait auparavant reçu M. Kobler »: talks of some of those at a
 * gathering told before, with no day of their own, were on its day and where it was.
 */
export function withGatherings(view: View, contacts: readonly Contact[]): Contact[] {
  const gatherings: Contact[] = [];
  let event: Contact | undefined;
  return contacts.map((contact) => {
    if (isGathering(contact)) gatherings.push(contact);
    if (isEvent(contact)) event = contact;
    if (gatherings.length > MOST_GATHERINGS) gatherings.shift();
    if (contact.date !== null || contact.status !== "held" || !isInPerson(contact.type)) return contact;
    const around = isUndated(view, contact)
      ? (gatherings.findLast((gathering) => isAround(gathering, contact)) ??
        (isInMargin(view, contact) ? event : undefined))
      : undefined;
    return around
      ? {
          ...contact,
          date: around.date,
          place: contact.place ?? around.place ?? placeOf(view, around, contacts).place,
        }
      : contact;
  });
}

/** Talks or a signing, of however few. */
function isEvent({ type, date, status, drafts }: Contact): boolean {
  return (
    isInPerson(type) && date !== null && status === "held" && drafts.some(({ kind }) => kind !== "contact")
  );
}

const MARGIN_OF = new Set(
  "ceremonie signature sommet conference pourparlers discussions negociations reunion".split(" "),
);
const MARGIN_REACH = 4;

/** « En marge de la cérémonie, X a rencontré Y »: on the day of the signing told before. */
function isInMargin(view: View, { drafts }: Contact): boolean {
  return drafts.some(({ at }) => {
    const sentence = sentenceAt(view, at);
    if (!sentence) return false;
    for (
      let token = Math.max(sentence.first, at - AROUND);
      token < Math.min(sentence.last, at + AROUND);
      token++
    ) {
      if (wordAt(view, token) !== "marge") continue;
      for (let next = token + 1; next <= token + MARGIN_REACH; next++)
        if (MARGIN_OF.has(wordAt(view, next))) return true;
    }
    return false;
  });
}

function isGathering({ type, date, status, participants }: Contact): boolean {
  return isInPerson(type) && date !== null && status === "held" && participants.length >= LEAST;
}

function isUndated(view: View, { drafts }: Contact): boolean {
  return drafts.every(({ at }) => {
    const sentence = sentenceAt(view, at);
    if (!sentence) return false;
    const first = Math.max(sentence.first, at - AROUND);
    const last = Math.min(sentence.last, at + AROUND);
    if (within(view.when, first, last).some((date) => !isSince(view, date.first))) return false;
    for (let token = first; token < last; token++) if (isOften(view, token)) return false;
    return true;
  });
}

/** « souvent », « depuis », not « depuis que ». */
function isOften(view: View, token: number): boolean {
  const word = wordAt(view, token);
  return OFTEN.has(word) && !(word === "depuis" && wordAt(view, token + 1).startsWith("qu"));
}

function isAround(gathering: Contact, { participants, drafts }: Contact): boolean {
  const [first] = drafts;
  if (!first || participants.length >= gathering.participants.length) return false;
  const isNear = gathering.drafts.some(
    ({ at, sentence }) => at < first.at && first.sentence - sentence <= SENTENCES_BACK,
  );
  return isNear && participants.every((id) => gathering.participants.includes(id));
}

import type { DayInterval } from "@/lib/calendar";
import { CONTACT_VERBS, RECIPROCAL_VERBS } from "@/lib/lexicon/contacts";
import type { VerbGroup } from "@/lib/text";
import { dateNear, lengthened } from "../read/dates";
import {
  actorsIn,
  cliticObject,
  isComplement,
  partiesOf,
  regionAfter,
  relativeAntecedent,
  subjectOf,
} from "../read/persons";
import { describedPlace, placeBefore, whereIn } from "../read/places";
import { statusOf } from "../read/status";
import { typeIn } from "../read/type";
import type { Draft } from "../types";
import { clauseAt, clausesOf, isPerson, sentenceAt, type View, within, wordAt } from "../view";

/** One stretch behind a verb: « à Kiev par X », then after « puis » « vendredi à Moscou par Y ». */
type Stretch = { readonly first: number; readonly last: number };

/** The contacts that a verb tells, in order; several for « a appelé X puis Y ». */
export function contactsOfVerb(
  view: View,
  verb: VerbGroup,
  rule: string,
  parties: (stretch: Stretch) => string[] | null,
  told: Draft["type"] | null = null,
): Draft[] {
  const type = told ?? CONTACT_VERBS.get(verb.lemma)?.type ?? null;
  const region = { first: verb.last, last: regionAfter(view, verb.last) };
  const drafts: Draft[] = [];
  for (const [index, stretch] of stretchesOf(view, region).entries()) {
    const participants = parties(stretch);
    if (!participants || participants.length < 2 || !participants.some((id) => isPerson(view, id))) continue;
    const draft = draftOf(
      view,
      verb,
      index === 0 ? { first: verb.first, last: stretch.last } : stretch,
      index > 0,
    );
    if (!draft) continue;
    drafts.push({
      ...draft,
      rule,
      participants,
      type: typeIn(view, verb.first, region.last, type) ?? fallbackType(draft),
    });
  }
  return drafts;
}

/** « se parler », without saying how: in person where a place is told. */
function fallbackType(draft: Pick<Draft, "place">): Draft["type"] {
  return draft.place === null ? "phone-call" : "meeting";
}

function draftOf(
  view: View,
  verb: VerbGroup,
  stretch: Stretch,
  isLater: boolean,
): Omit<Draft, "rule" | "participants" | "type"> | null {
  const sentence = sentenceAt(view, verb.head);
  if (!sentence) return null;
  const own = ownPieces(view, verb);
  let date: DayInterval | null = null;
  if (isLater) date = dateNear(view, stretch.first, stretch.first, stretch.last);
  else {
    date = dateNear(view, verb.last, verb.last, stretch.last);
    for (const piece of own.toReversed())
      date ??= dateNear(
        view,
        Math.min(piece.last, verb.first),
        piece.first,
        Math.min(piece.last, verb.first),
      );
    for (const piece of own) date ??= dateNear(view, piece.first, piece.first, piece.last);
    date ??= dateNear(view, verb.first, sentence.first, sentence.last);
  }
  if (date) date = lengthened(view, verb.head, date);
  const status = statusOf(view, verb, date);
  if (status === null) return null;
  return {
    date,
    dateRole: "whole",
    ...placeOf(view, verb, stretch, own),
    status,
    outcome: null,
    at: verb.head,
    sentence: sentence.index,
    kind: "contact",
  };
}

/** The clauses that a verb carries: its own and those of its sentence cut off by others. */
function ownPieces(view: View, verb: VerbGroup): Stretch[] {
  const sentence = sentenceAt(view, verb.head);
  const own = clauseAt(view, verb.head);
  if (!sentence || !own) return [];
  return clausesOf(view, sentence).filter(
    (piece) => piece === own || (piece.verb === own.verb && piece.kind !== "reporting"),
  );
}

function placeOf(
  view: View,
  verb: VerbGroup,
  stretch: Stretch,
  own: readonly Stretch[],
): Pick<Draft, "place" | "venue"> {
  const sentence = sentenceAt(view, verb.head);
  const behind = whereIn(view, stretch.first, stretch.last);
  if (behind.place !== null) return behind;
  const described = describedPlace(view, stretch.first, stretch.last);
  if (described !== null) return { place: described, venue: null };
  if (pointsBack(view, verb)) {
    const told = placeBefore(view, verb.first, 3);
    if (told.place !== null) return told;
  }
  for (const piece of own) {
    const where = whereIn(view, piece.first, piece.last);
    if (where.place !== null) return where;
    const named = describedPlace(view, piece.first, piece.last);
    if (named !== null) return { place: named, venue: null };
  }
  return sentence ? whereIn(view, sentence.first, sentence.last) : behind;
}

/** « y », « où »: the place was told before. */
function pointsBack(view: View, verb: VerbGroup): boolean {
  for (let token = verb.first; token < verb.last; token++) if (wordAt(view, token) === "y") return true;
  const clause = clauseAt(view, verb.head);
  return clause?.kind === "relative" && wordAt(view, clause.first) === "ou";
}

/** Cuts what follows a verb at « puis » and at « et » before another date. */
export function stretchesOf(view: View, { first, last }: Stretch): Stretch[] {
  const cuts = [first];
  for (let token = first + 1; token < last; token++) {
    const word = wordAt(view, token);
    const hasActorBefore = within(view.who, cuts.at(-1) ?? first, token).length > 0;
    if (!hasActorBefore) continue;
    const next = wordAt(view, token + 1) === "," ? token + 2 : token + 1;
    const opensDate = within(view.when, next, next + 2).length > 0;
    if (word === "puis" || (word === "et" && opensDate && within(view.who, next, last).length > 0))
      cuts.push(token);
  }
  return cuts.map((start, index) => ({ first: start, last: cuts[index + 1] ?? last }));
}

/** « X rencontre Y »: subject and object. */
export function meetsObject(view: View, verb: VerbGroup): Draft[] {
  const contact = CONTACT_VERBS.get(verb.lemma);
  if (!contact?.frames.includes("object") || verb.passive || isReciprocal(view, verb)) return [];
  const subject = subjectOf(view, verb);
  return contactsOfVerb(view, verb, "meetings/meets", (stretch) => {
    const object = objectIn(view, verb, stretch, subject);
    return object.length === 0 ? null : joined(view, subject, object);
  });
}

const PREPOSITIONS = new Set([
  "pour",
  "contre",
  "sur",
  "selon",
  "apres",
  "avant",
  "envers",
  "malgre",
  "sous",
]);

/** The persons behind a verb up to a preposition that says something else. */
function objectIn(view: View, verb: VerbGroup, stretch: Stretch, subject: readonly string[]): string[] {
  const clitic = cliticObject(view, verb, subject);
  const end = endOfObject(view, stretch);
  const behind = actorsIn(view, stretch.first, end).filter((id) => !subject.includes(id));
  const isLoose =
    verb.lemma === "voir" ||
    verb.lemma === "appeler" ||
    verb.lemma === "retrouver" ||
    verb.lemma === "joindre";
  const parties = partiesOf(view, behind);
  if (clitic.length > 0) return [...new Set([...clitic, ...parties])];
  return isLoose && !parties.some((id) => isPerson(view, id)) ? [] : parties;
}

function endOfObject(view: View, { first, last }: Stretch): number {
  let seen = false;
  for (let token = first; token < last; token++) {
    if (within(view.who, token, token + 1).length > 0) seen = true;
    if (seen && PREPOSITIONS.has(wordAt(view, token))) return token;
  }
  return last;
}

/** Both sides; when one is a state and the other side's persons act for it, the persons are enough. */
function joined(view: View, subject: readonly string[], object: readonly string[]): string[] | null {
  const all = [...new Set([...subject, ...object])];
  const persons = all.filter((id) => isPerson(view, id));
  if (subject.length === 0 || object.length === 0) return null;
  const isSided = subject.some((id) => isPerson(view, id)) && object.some((id) => isPerson(view, id));
  return isSided ? persons : all;
}

function isReciprocal(view: View, verb: VerbGroup): boolean {
  return verb.reflexive && RECIPROCAL_VERBS.has(verb.lemma) && view.document.tokens.length > 0;
}

/** « X et Y se sont vus », « ils se réuniront avec Z ». */
export function meetEachOther(view: View, verb: VerbGroup): Draft[] {
  if (!isReciprocal(view, verb) || verb.passive) return [];
  const subject = subjectOf(view, verb);
  return contactsOfVerb(view, verb, "meetings/each-other", (stretch) => {
    const others = withIn(view, stretch);
    if (others.length === 0 && subject.filter((id) => isPerson(view, id)).length < 2) return null;
    return others.length > 0 ? joined(view, subject, others) : subject;
  });
}

const WITH = new Set(["avec", "autour", "presence", "cotes", "aupres"]);

/** The parties behind « avec » (« en présence de », « autour de ») in a stretch. */
export function withIn(view: View, { first, last }: Stretch): string[] {
  for (let token = first; token < last; token++) {
    if (!WITH.has(wordAt(view, token))) continue;
    const end = endOfObject(view, { first: token, last });
    const mentions = within(view.who, token, end).filter(
      (mention, index) => index === 0 || !isComplement(view, mention),
    );
    return partiesOf(view, [...new Set(mentions.flatMap(({ mention }) => mention.actors))]);
  }
  return [];
}

/** « X s'entretient avec Y », « avec qui il a parlé ». */
export function talksWith(view: View, verb: VerbGroup): Draft[] {
  const contact = CONTACT_VERBS.get(verb.lemma);
  if (!contact?.frames.includes("with") || verb.passive) return [];
  if (verb.lemma === "passer" && !lasts(view, verb)) return [];
  const subject = subjectOf(view, verb);
  const clause = clauseAt(view, verb.head);
  const relative =
    clause?.kind === "relative" && wordAt(view, clause.first - 1) === "avec"
      ? relativeAntecedent(view, clause.first - 1)
      : [];
  return contactsOfVerb(view, verb, "meetings/talks-with", (stretch) => {
    const others = withIn(view, stretch);
    return joined(view, subject, others.length > 0 ? others : relative);
  });
}

/** « passer douze heures avec ». */
function lasts(view: View, verb: VerbGroup): boolean {
  return within(view.lasting, verb.last, verb.last + 4).length > 0;
}

/** « X téléphone à Y ». */
export function talksTo(view: View, verb: VerbGroup): Draft[] {
  const contact = CONTACT_VERBS.get(verb.lemma);
  if (!contact?.frames.includes("to") || verb.passive || verb.reflexive) return [];
  const subject = subjectOf(view, verb);
  return contactsOfVerb(view, verb, "meetings/talks-to", (stretch) => {
    const clitic = cliticObject(view, verb, subject);
    const others = partiesOf(
      view,
      actorsIn(view, stretch.first, endOfObject(view, stretch)).filter((id) => !subject.includes(id)),
    );
    return joined(view, subject, others.length > 0 ? others : clitic);
  });
}

/** « X a été reçu par Y », « Reçu par Y, X … », « X est attendu par Y ». */
export function isReceived(view: View, verb: VerbGroup): Draft[] {
  if (!verb.passive || !["recevoir", "accueillir", "attendre", "rejoindre"].includes(verb.lemma)) return [];
  const subject = subjectOf(view, verb);
  return contactsOfVerb(view, verb, "meetings/received", (stretch) => {
    const host = byIn(view, stretch);
    return host.length === 0
      ? null
      : joined(
          view,
          subject.filter((id) => !host.includes(id)),
          host,
        );
  });
}

function byIn(view: View, { first, last }: Stretch): string[] {
  for (let token = first; token < last; token++) {
    if (wordAt(view, token) === "par")
      return partiesOf(view, actorsIn(view, token, endOfObject(view, { first: token, last })));
  }
  return [];
}

/** « X, Y et Z ont siégé », « ils ont négocié ». */
export function sitTogether(view: View, verb: VerbGroup): Draft[] {
  const contact = CONTACT_VERBS.get(verb.lemma);
  const resumes = verb.lemma === "remettre" && verb.reflexive && wordAt(view, verb.last + 1) === "travail";
  const handshake = verb.lemma === "serrer" && wordAt(view, verb.last + 1) === "main";
  if (!resumes && !handshake && !contact?.frames.includes("together")) return [];
  if (verb.passive) return [];
  const subject = subjectOf(view, verb);
  return contactsOfVerb(
    view,
    verb,
    "meetings/together",
    (stretch) => {
      const persons = subject.filter((id) => isPerson(view, id));
      return persons.length >= 2 && withIn(view, stretch).length === 0 ? persons : null;
    },
    "meeting",
  );
}

import type { DayInterval } from "@/lib/calendar";
import type { Outcome } from "@/lib/domain";
import { AGREEMENT_NOUNS, AGREEMENT_VERBS, CONTACT_NOUNS } from "@/lib/lexicon/contacts";
import { isFiniteVerb, type VerbGroup } from "@/lib/text";
import { dateBefore, dateNear, daysOf, lengthened } from "../read/dates";
import { HOLDING } from "../read/noun-verbs";
import { isEnded, isInPassing } from "../read/nouns";
import { whereIn } from "../read/places";
import { agreementSaid } from "../rules/agreements";
import type { Draft } from "../types";
import { carriedBy, clauseAt, type View, verbsIn, within, wordAt } from "../view";
import type { Contact } from "./contact";

const SENTENCES_BACK = 4;
/** An article tells of one signing, and names those who signed when it comes to speak of them. */
const SIGNING_BACK = 8;

/**
 * The day and place of an agreement that states or groups have reached a few sentences before, for the negotiators
 * named only afterwards: « La France et les rebelles ont signé mardi à Rome … M. X et M. Y se sont serré la main ».
 */
export function withLead(view: View, contact: Contact): Contact {
  const [draft] = contact.drafts;
  if (!draft || contact.date !== null || contact.status !== "held" || !isShared(draft.rule)) return contact;
  // « Au lendemain de la rencontre entre X et Y, … ont signé »: another day.
  if (draft.rule === "meetings/noun" && isInPassing(view, draft) && !isEnded(view, draft)) return contact;
  if (tellsOwnDays(view, draft)) return contact;
  const isSigning = draft.outcome === "agreement" && isAgreed(draft.rule);
  for (let back = 0; back <= (isSigning ? SIGNING_BACK : SENTENCES_BACK); back++) {
    const lead = leadIn(view, draft.sentence - back, back > 0);
    if (lead && (back <= SENTENCES_BACK || lead.outcome === "agreement")) {
      const [first, ...rest] = contact.drafts;
      const drafts = first ? [{ ...first, outcome: first.outcome ?? lead.outcome }, ...rest] : contact.drafts;
      return { ...contact, date: lead.date, place: contact.place ?? lead.place, drafts };
    }
  }
  return contact;
}

/**
 * « La dernière session, du 12 au 17 juillet, s'était conclue par un accord entre X et Y », « Vendredi, X devait déjeuner
 * avec Y »: the background, and what opens with a day, have days of their own.
 */
function tellsOwnDays(view: View, { sentence: index, at }: Draft): boolean {
  const sentence = view.document.sentences[index];
  if (!sentence) return false;
  const verb = verbsIn(view, sentence.first, at).findLast(isFiniteVerb);
  const isBackground = verb?.tense === "pluperfect";
  return within(view.when, sentence.first, sentence.last).some((date) => {
    const days = daysOf(date);
    if (days === null) return false;
    const opens = date.first - sentence.first <= 1 && days.start === days.end;
    return opens || (isBackground && days.end < view.anchor.start - FRESH);
  });
}

/** Days before the day of writing that are still of the news. */
const FRESH = 7;

function isAgreed(rule: string): boolean {
  return rule === "meetings/agree" || rule === "meetings/agreed-by" || rule === "meetings/bears-signature";
}

/** Rules in which several act together, so that what they did is what was told before. */
function isShared(rule: string): boolean {
  return (
    rule === "meetings/together" ||
    rule === "meetings/talks-with" ||
    rule === "meetings/each-other" ||
    rule === "meetings/gathered" ||
    rule === "meetings/takes-place" ||
    isAgreed(rule) ||
    rule === "meetings/noun" ||
    isPresenceRule(rule)
  );
}

const PRESENCE_RULES = new Set(
  [
    "attends",
    "leads",
    "is-there",
    "takes-part",
    "represented",
    "beside",
    "surrounded",
    "present-too",
    "are-present",
    "at-it",
    "brings-together",
    "signs-too",
    "listed",
    "hosts",
  ].map((name) => `meetings/${name}`),
);

/** Who « y ont pris part », « assistaient à la cérémonie ». */
function isPresenceRule(rule: string): boolean {
  return PRESENCE_RULES.has(rule);
}

const REACH = 8;

/** « ont tenu lundi leurs premières discussions ». */
function holdsTalks(view: View, verb: VerbGroup): boolean {
  if (!HOLDING.has(verb.lemma)) return false;
  for (let token = verb.last; token < verb.last + REACH; token++)
    if (CONTACT_NOUNS.has(wordAt(view, token))) return true;
  return false;
}

/** « L'accord a été signé lundi ». */
function isSigning(view: View, verb: VerbGroup): boolean {
  if (!verb.passive || verb.negated || !AGREEMENT_VERBS.has(verb.lemma)) return false;
  // « L'accord, négocié à Oslo, a été signé lundi »
  return [...carriedBy(view, verb), clauseAt(view, verb.head)].some((piece) => {
    for (let token = piece?.first ?? verb.first; token < Math.min(piece?.last ?? 0, verb.first); token++)
      if (AGREEMENT_NOUNS.has(wordAt(view, token))) return true;
    return false;
  });
}

const SIGNING = new Set(["signer", "parapher"]);

type Lead = { readonly date: DayInterval; readonly place: string | null; readonly outcome: Outcome | null };

function leadIn(view: View, index: number, isOther: boolean): Lead | null {
  const sentence = view.document.sentences[index];
  if (!sentence) return null;
  for (const verb of verbsIn(view, sentence.first, sentence.last)) {
    const isSigned = isSigning(view, verb);
    const said = isSigned ? "agreement" : agreementSaid(view, verb);
    if (verb.tense !== "past" || (said === null && !holdsTalks(view, verb))) continue;
    // « Il y avait foule jeudi à Oslo. Des élus ont signé l'accord »
    const date =
      dateNear(view, verb.last, sentence.first, sentence.last) ??
      (isOther && SIGNING.has(verb.lemma) && said !== null ? dateBefore(view, sentence.first, 1) : null);
    if (date && date.end <= view.anchor.end)
      return {
        date: lengthened(view, verb.head, date),
        place: whereIn(view, sentence.first, sentence.last).place,
        outcome: said,
      };
  }
  return null;
}

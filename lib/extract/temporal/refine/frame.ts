import { AIMING_VERBS, GRANTING_VERBS, INVITING_VERBS, RESCHEDULING_VERBS } from "@/lib/lexicon/verb-frames";
import { SAYING_VERBS } from "@/lib/lexicon/verbs";
import { type Document, findClauses, type VerbGroup } from "@/lib/text";
import type { TemporalMention } from "../types";
import { isSubject, seeThrough } from "./beyond";
import { frameBehindSince, frameGoingOn, frameOfAnswer, GOING_ON } from "./fragments";
import { findGovernors, type Governing } from "./governor";
import { asOneDay } from "./habit";
import { frameOfHead } from "./heads";
import { framePastPlan, isFirstPlan } from "./past-plan";
import { type Framed, frameOfVerb } from "./tense";

/** What may stand between dates that share their verb: « jeudi et vendredi », « de lundi à mercredi », « dimanche (samedi…) ». */
const JOINTS: ReadonlySet<string> = new Set([
  "et",
  "ou",
  ",",
  "a",
  "au",
  "et le",
  "et du",
  "et de",
  "au le",
  "puis",
  "(",
  "/",
  "-",
  "et a",
  "et les",
  ", le",
  ", les",
  ", soit le",
  "soit le",
  ", soit",
]);
const LONGEST_JOINT = 3;
/** Tokens from a day to the infinitive that its participle calls for. */
const CLOSE = 2;
const SHARED = "joined with the date before: ";
const TARGETS: ReadonlySet<string> = new Set(["a", "au", "aux"]);
const PAST_CUES: ReadonlySet<string> = new Set(["depuis"]);
const SKIPPED: ReadonlySet<string> = new Set(["le", "la", "l'", "les", "au", "a", "la", "du", "ce", "cette"]);

/**
 * Decides for each mention whether it lies before or after the day of writing: the words around it first (« depuis »,
 * « d'ici à », « pour »), then a date it is joined with, then the verb that governs it.
 */
export function withFrames(
  document: Document,
  mentions: readonly TemporalMention[],
  verbs: readonly VerbGroup[],
): TemporalMention[] {
  const governors =
    verbs.length === 0 ? [] : findGovernors(document, mentions, verbs, findClauses(document, verbs));
  const framed: TemporalMention[] = [];
  for (const [index, found] of mentions.entries()) {
    const nearest = governors[index] ?? null;
    const governing = nearest && seeThrough(document, verbs, found, nearest);
    const mention = asOneDay(document, found, governing);
    const before = framed.at(-1);
    const { frame, isSure, reason } =
      (governing && framePastPlan(document, verbs, governing)) ??
      decide(
        document,
        verbs,
        mention,
        before,
        governing,
        isSecondDay(document, mentions[index - 1], governors[index - 1], mention, governing),
      );
    const governor =
      before && reason === GOING_ON
        ? before.governor
        : governing && {
            lemma: governing.verb.lemma,
            tense: governing.verb.tense,
            modal: governing.verb.modal,
          };
    framed.push(withFrame(mention, frame, isSure, reason, governor));
  }
  return framed;
}

/** A copy field by field: half the time of a spread, for every mention of every article. */
function withFrame(
  { first, last, type, mod, rule, expression, part, clock }: TemporalMention,
  frame: TemporalMention["frame"],
  isSure: boolean,
  reason: string,
  governor: TemporalMention["governor"],
): TemporalMention {
  return { first, last, type, mod, rule, expression, part, clock, frame, isSure, governor, reason };
}

function decide(
  document: Document,
  verbs: readonly VerbGroup[],
  mention: TemporalMention,
  before: TemporalMention | undefined,
  governing: Governing | null,
  isSecond: boolean,
): Framed {
  if (mention.frame !== "unknown")
    return { frame: mention.frame, isSure: true, reason: "the words themselves" };
  if (governing && isFirstPlan(document, governing.verb))
    return { frame: "unknown", isSure: false, reason: "initialement: what was first planned may be over" };
  if (governing && isAhead(governing.verb) && isSubject(document, mention, governing.verb))
    return { frame: "unknown", isSure: false, reason: "the date is what the verb speaks of" };
  const cue =
    frameBehindSince(document, verbs, mention, governing) ??
    frameOfCue(document, mention, governing) ??
    frameOfHead(document, mention, governing);
  if (cue) return cue;
  if (before && before.frame !== "unknown" && isJoined(document, before, mention))
    return {
      frame: before.frame,
      isSure: before.isSure,
      reason: before.reason.startsWith(SHARED) ? before.reason : `${SHARED}${before.reason}`,
    };
  const going = frameGoingOn(document, verbs, before, mention);
  if (going) return going;
  if (isSecond)
    return {
      frame: "future",
      isSure: false,
      reason: "the second day of an announcement: that of what it is about",
    };
  // « Au printemps, répond un diplomate »
  const answer = governing && SAYING_VERBS.has(governing.verb.lemma) && governing.verb.first > mention.last;
  if (answer) return frameOfAnswer(document, verbs, mention) ?? frameOfVerb(governing);
  if (governing) return frameOfVerb(governing);
  return (
    frameOfAnswer(document, verbs, mention) ?? { frame: "unknown", isSure: false, reason: "no verb decides" }
  );
}

function isAhead({ tense }: VerbGroup): boolean {
  return tense === "future" || tense === "conditional";
}

/** « a confirmé jeudi la visite, lundi, du roi », « a refusé jeudi de participer à la réunion de samedi »: an act has one day, what it is about another. */
function isSecondDay(
  document: Document,
  earlier: TemporalMention | undefined,
  earlierGoverning: Governing | null | undefined,
  mention: TemporalMention,
  governing: Governing | null,
): boolean {
  if (!governing || !earlier || !earlierGoverning || !isBareWeekday(mention) || !isBareWeekday(earlier))
    return false;
  if (document.sentenceAt[earlier.first] !== document.sentenceAt[mention.first]) return false;
  const act = earlierGoverning.verb;
  if ((act.tense !== "past" && !earlierGoverning.isDone) || earlier.first !== act.last) return false;
  // « l'appel lancé samedi à manifester jeudi »
  const isCloseBehind = governing.verb.first - earlier.last <= CLOSE && earlierGoverning.isDone;
  const isUnderIt =
    governing.verb.tense === "infinitive" &&
    governing.verb.first > earlier.first &&
    (governing.main === act || isCloseBehind);
  return (
    isUnderIt || (governing.verb === act && (AIMING_VERBS.has(act.lemma) || INVITING_VERBS.has(act.lemma)))
  );
}

function isJoined(document: Document, before: TemporalMention, mention: TemporalMention): boolean {
  if (mention.first - before.last > LONGEST_JOINT) return false;
  let between = "";
  for (let at = before.last; at < mention.first; at++)
    between += `${at > before.last ? " " : ""}${document.tokens[at]?.folded ?? ""}`;
  return JOINTS.has(between);
}

/** The preposition right before a mention, articles aside. */
function frameOfCue(
  document: Document,
  mention: TemporalMention,
  governing: Governing | null,
): Framed | null {
  let at = mention.first - 1;
  const word = (index: number) => document.tokens[index]?.folded ?? "";
  while (at > mention.first - 3 && SKIPPED.has(word(at))) at--;
  const preposition = word(at);
  if (PAST_CUES.has(preposition)) return { frame: "past", isSure: true, reason: "depuis: it has begun" };
  if (preposition === "ici" && word(at - 1) === "d'")
    return { frame: "future", isSure: true, reason: "d'ici à: a term ahead" };
  const isFrom = preposition === "partir" || (preposition === "de" && word(at - 1) === "partir");
  if (isFrom && (governing?.verb.tense === "past" || governing?.isDone === true) && isBareWeekday(mention))
    return { frame: "future", isSure: false, reason: "à partir de: a beginning ahead" };
  // « prêt à signer dès samedi »
  if (word(mention.first - 1) === "des" && isBareWeekday(mention) && governing?.verb.tense === "infinitive")
    return { frame: "future", isSure: false, reason: "dès, with an infinitive: a beginning ahead" };
  if (preposition === "pour")
    return { frame: "future", isSure: true, reason: "pour: it is meant for that day" };
  if (preposition === "jusqu'" && (governing === null || governing.verb.tense === "present"))
    return { frame: "future", isSure: true, reason: "jusqu'à with the present: a term ahead" };
  if (preposition === "avant" && governing?.verb.negated && governing.verb.tense === "imperfect")
    return { frame: "future", isSure: true, reason: "« si … ne … pas avant »: a term ahead" };
  if (preposition === "jusqu'" && governing && GRANTING_VERBS.has(governing.verb.lemma))
    return { frame: "future", isSure: true, reason: `${governing.verb.lemma} jusqu'à: a term ahead` };
  if (preposition === "apres" && governing?.verb.tense !== "future")
    return { frame: "past", isSure: true, reason: "après: it is over" };
  const isTarget = TARGETS.has(word(mention.first - 1)) || preposition === "jusqu'";
  if (isTarget && governing && RESCHEDULING_VERBS.has(governing.verb.lemma))
    return { frame: "future", isSure: true, reason: `${governing.verb.lemma} à: the new day lies ahead` };
  if (governing && INVITING_VERBS.has(governing.verb.lemma) && isInvitedTo(document, mention, governing.verb))
    return {
      frame: "future",
      isSure: true,
      reason: `${governing.verb.lemma} à: what one is called to lies ahead`,
    };
  if (governing && makesAppointment(document, governing.verb))
    return { frame: "future", isSure: true, reason: "rendez-vous: it is given for a day ahead" };
  if (isUpcoming(document, mention, governing))
    return { frame: "future", isSure: false, reason: "inside « avant un … »: it is still to come" };
  return isAfterAfter(document, mention) && !countsFromPlan(mention, governing)
    ? { frame: "past", isSure: true, reason: "inside « après … »: it is over" }
    : null;
}

function isBareWeekday({ expression }: TemporalMention): boolean {
  return expression.kind === "calendar" && expression.weekday !== null && expression.month === null;
}

/** « y sera reçue vendredi, après une étape la veille à Pékin »: counted from a day ahead. */
function countsFromPlan({ expression }: TemporalMention, governing: Governing | null): boolean {
  const isCounted = expression.kind === "offset" && expression.origin === "story";
  return isCounted && governing !== null && governing.verb.tense === "future";
}

/** « se sont donné rendez-vous samedi », « ont pris rendez-vous en avril ». */
function makesAppointment({ tokens }: Document, { lemma, tense, negated, last }: VerbGroup): boolean {
  const isGiven = APPOINTING.has(lemma) && tense === "past" && !negated;
  return isGiven && tokens[last]?.folded === "rendez" && tokens[last + 1]?.folded === "-";
}

const APPOINTING: ReadonlySet<string> = new Set(["donner", "prendre", "fixer"]);

const CUE_REACH = 6;

/** « a appelé mardi à une réunion lundi » */
function isInvitedTo({ tokens }: Document, mention: TemporalMention, verb: VerbGroup): boolean {
  for (let at = Math.max(verb.last, mention.first - CUE_REACH); at < mention.first - 1; at++)
    if (/^(a|pour)$/.test(tokens[at]?.folded ?? "") && /^(une?|des|de)$/.test(tokens[at + 1]?.folded ?? ""))
      return true;
  return false;
}

/** « avant une deuxième réunion mercredi », « avant la réunion de mercredi »: what stands behind « avant » is still to come. */
function isUpcoming(document: Document, mention: TemporalMention, governing: Governing | null): boolean {
  for (let at = mention.first - 1; at >= 0 && at >= mention.first - CUE_REACH; at--) {
    const token = document.tokens[at];
    if (!token || token.kind === "symbol") return false;
    if (token.folded !== "avant") continue;
    const next = document.tokens[at + 1]?.folded ?? "";
    const isOf = /^d[eu]$/.test(document.tokens[mention.first - 1]?.folded ?? "");
    if (isOf && /^(la|le|l')$/.test(next))
      return isBareWeekday(mention) && governing?.verb.tense !== "pluperfect";
    return /^(une?|des)$/.test(next);
  }
  return false;
}

/** « après l'échec de négociations ce week-end »: the whole phrase behind « après » is over. */
function isAfterAfter(document: Document, mention: TemporalMention): boolean {
  for (let at = mention.first - 1; at >= 0 && at >= mention.first - CUE_REACH; at--) {
    const token = document.tokens[at];
    if (!token || token.kind === "symbol") return false;
    // « les recevra l'un après l'autre mardi »
    if (token.folded === "apres" && /^autres?$/.test(document.tokens[at + 2]?.folded ?? "")) return false;
    if (token.folded === "apres" || token.folded === "depuis") return true;
  }
  return false;
}

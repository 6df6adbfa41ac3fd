import { type Document, isFiniteVerb, type VerbGroup } from "@/lib/text";
import type { TemporalMention } from "../types";
import type { Governing } from "./governor";

const LINKS: ReadonlySet<string> = new Set(["qui", "que", "qu'"]);
/** Tokens from « c'est » to the verb of its clause. */
const REACH = 14;

/**
 * The verb that « c'est » or a lone auxiliary only points at: « Ce n'est que jeudi que Tripoli a cédé », « jeudi, c'est
 * lui qui n'était pas venu », « se sont, lundi à Juba, mutuellement accusés ».
 */
export function seeThrough(
  document: Document,
  verbs: readonly VerbGroup[],
  mention: TemporalMention,
  governing: Governing,
): Governing {
  const { verb } = governing;
  // « Il aura fallu attendre jeudi pour que X annonce »: a sum of what is over
  if (verb.tense === "future-perfect" && (verb.modal ?? verb.lemma) === "falloir") return asPast(governing);
  if (verb.tense !== "present" || verb.modal !== null || (verb.lemma !== "etre" && verb.lemma !== "avoir"))
    return governing;
  if (verb.reflexive || verb.lemma === "avoir")
    return closesLater(document, verb, mention) ? asPast(governing) : governing;
  const next = isPresentative(document, verb) ? cleftVerb(document, verbs, verb, mention) : null;
  return next ? { verb: next, main: next, isDone: false } : governing;
}

/** What a day itself does: « Le 15 juin 2000 entrera dans l'Histoire », « le 3 octobre restera ». */
const DEEDS_OF_DAYS: ReadonlySet<string> = new Set(["etre", "rester", "demeurer", "marquer", "faire"]);

/** Whether a date is the subject of its verb, and so no day on which something is done. */
export function isSubject({ tokens }: Document, { first, last }: TemporalMention, verb: VerbGroup): boolean {
  if (verb.first !== last || verb.number === "plural" || verb.reflexive || verb.passive) return false;
  if (tokens[first - 1]?.folded !== "le" && tokens[first - 1]?.folded !== "ce") return false;
  if (tokens[first - 2]?.kind === "word" && tokens[first - 2]?.folded !== "que") return false;
  if (DEEDS_OF_DAYS.has(verb.lemma)) return true;
  return [2, 1].some((away) => tokens[verb.last + away]?.folded === "histoire");
}

function asPast(governing: Governing): Governing {
  return { ...governing, verb: { ...governing.verb, tense: "past" } };
}

/** « c'est », « ce n'est que ». */
function isPresentative({ tokens }: Document, { first }: VerbGroup): boolean {
  return [tokens[first]?.folded, tokens[first - 1]?.folded].some((word) => word === "c'" || word === "ce");
}

function cleftVerb(
  document: Document,
  verbs: readonly VerbGroup[],
  verb: VerbGroup,
  mention: TemporalMention,
): VerbGroup | null {
  const from = Math.max(verb.last, mention.first > verb.first ? mention.last : verb.last);
  const next = verbs.slice(verbs.indexOf(verb) + 1).find(isFiniteVerb);
  if (
    !next ||
    next.first - from > REACH ||
    document.sentenceAt[next.first] !== document.sentenceAt[verb.first]
  )
    return null;
  for (let at = from; at < next.first; at++) if (LINKS.has(document.tokens[at]?.folded ?? "")) return next;
  return null;
}

const PARTICIPLE = /(?:e|i|u|s|t)e?s?$/;
const ASIDE_REACH = 6;

/** « se sont, lundi à Juba, mutuellement accusés »: an aside between commas, right behind the auxiliary, and a participle behind it. */
function closesLater({ tokens }: Document, { last }: VerbGroup, mention: TemporalMention): boolean {
  if (tokens[last]?.folded !== "," || mention.first !== last + 1) return false;
  for (let at = mention.last; at < mention.last + ASIDE_REACH; at++) {
    if (tokens[at]?.folded !== ",") continue;
    const words = [tokens[at + 1]?.folded ?? "", tokens[at + 2]?.folded ?? ""];
    return words.some((word) => word.length > 3 && !word.endsWith("ment") && PARTICIPLE.test(word));
  }
  return false;
}

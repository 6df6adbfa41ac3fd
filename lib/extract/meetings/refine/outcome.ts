import { overlaps } from "@/lib/calendar";
import type { Outcome } from "@/lib/domain";
import { FAILURE_WORDS, PROGRESS_WORDS } from "@/lib/lexicon/contacts";
import { isFiniteVerb, type VerbGroup } from "@/lib/text";
import { daysOf } from "../read/dates";
import { agreementSaid } from "../rules/agreements";
import { type View, verbsIn, within, wordAt } from "../view";
import type { Contact } from "./contact";

const SENTENCES_AHEAD = 2;

/**
 * How a contact ended: from its sentences, the one before and the next ones, as far as they speak of the same people
 * and of no other day. Null when nothing says so.
 */
export function outcomeOf(view: View, contact: Contact): Outcome | null {
  const said = new Set<Outcome>();
  const own = [...new Set(contact.drafts.map(({ sentence }) => sentence))].sort((a, b) => a - b);
  for (const index of own) for (const outcome of outcomesIn(view, index)) said.add(outcome);
  const first = own[0] ?? 0;
  const last = own.at(-1) ?? 0;
  for (let index = last + 1; index <= last + SENTENCES_AHEAD && !said.has("agreement"); index++) {
    if (!speaksOf(view, index, contact, index === last + 1)) break;
    const isFirst = said.size === 0;
    for (const outcome of outcomesIn(view, index)) if (isFirst || outcome === "partial") said.add(outcome);
  }
  if (said.size === 0 && speaksOf(view, first - 1, contact, false))
    for (const outcome of outcomesIn(view, first - 1)) said.add(outcome);
  if (said.has("agreement") && !said.has("none")) return "agreement";
  if (said.has("partial") || said.size > 1) return "partial";
  return said.has("none") ? "none" : null;
}

/** Whether a sentence is about the same contact: its people or their states, a pronoun for them, and no other day. */
function speaksOf(view: View, index: number, { participants, date }: Contact, isNext: boolean): boolean {
  const sentence = view.document.sentences[index];
  if (!sentence) return false;
  const dates = within(view.when, sentence.first, sentence.last).map(daysOf);
  if (dates.some((days) => days && date && days.end < view.anchor.start && !overlaps(days, date)))
    return false;
  const named = new Set(
    within(view.who, sentence.first, sentence.last).flatMap(({ mention }) => mention.actors),
  );
  const states = new Set(participants.map((id) => view.registry.actors.get(id)?.of ?? ""));
  const known = participants.filter((id) => named.has(id)).length;
  const allied = [...named].filter((id) => states.has(id)).length;
  if (known >= 2 || allied >= 2) return true;
  const opener = wordAt(view, sentence.first);
  if (opener === "ils" || opener === "elles") return true;
  return named.size === 0 ? isNext : known === named.size;
}

function outcomesIn(view: View, index: number): Outcome[] {
  const sentence = view.document.sentences[index];
  if (!sentence) return [];
  const found: Outcome[] = [];
  for (const verb of verbsIn(view, sentence.first, sentence.last)) {
    const isPast =
      verb.tense === "past" || verb.tense === "pluperfect" || verb.tense === "infinitive-perfect";
    const said = agreementSaid(view, verb);
    if (said && (isPast || (verb.tense === "infinitive" && verb.negated))) found.push(said);
    if (isFiniteVerb(verb) && verb.negated && (verb.lemma === "aboutir" || verb.lemma === "donner"))
      found.push("none");
    if (verb.lemma === "echouer" && isPast) found.push("none");
    if (NOTHING.has(verb.lemma) && verb.negated && hasNothing(view, verb)) found.push("none");
  }
  for (let token = sentence.first; token < sentence.last; token++) {
    const word = wordAt(view, token);
    const next = wordAt(view, token + 1);
    if (word === "sans" && ["accord", "resultat", "succes", "issue", "parvenir", "aboutir"].includes(next))
      found.push("none");
    else if (word === "sur" && next === "un" && wordAt(view, token + 2) === "accord" && endsOn(view, token))
      found.push("agreement");
    else if (word === "en" && (next === "vain" || (next === "pure" && wordAt(view, token + 2) === "perte")))
      found.push("none");
    else if (word === "faute" && next === "d'" && wordAt(view, token + 2) === "accord") found.push("none");
    else if (FAILURE_WORDS.has(word)) found.push("none");
    else if (PROGRESS_WORDS.has(word) && !isWished(view, token)) found.push("partial");
  }
  return found;
}

const NOTHING = new Set(["sortir", "obtenir", "resulter", "produire"]);

/** « rien n'en est sorti », « n'a rien obtenu ». */
function hasNothing(view: View, { first, last }: VerbGroup): boolean {
  for (let token = first - 1; token < last; token++) if (wordAt(view, token) === "rien") return true;
  return false;
}

/** « s'est achevée sur un accord ». */
function endsOn(view: View, token: number): boolean {
  for (let distance = 1; distance <= 3; distance++) {
    const word = wordAt(view, token - distance);
    if (
      word.startsWith("achev") ||
      word.startsWith("termin") ||
      word.startsWith("sold") ||
      word.startsWith("conclu")
    )
      return true;
  }
  return false;
}

/** « avait dit espérer de véritables progrès ». */
function isWished(view: View, token: number): boolean {
  for (let distance = 1; distance <= 6; distance++) {
    const word = wordAt(view, token - distance);
    if (
      ["esperer", "espere", "espoir", "souhaite", "aucun", "pas", "sans", "attend", "progresser"].includes(
        word,
      )
    )
      return true;
  }
  return false;
}

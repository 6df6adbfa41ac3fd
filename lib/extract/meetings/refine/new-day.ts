import { CANCELLING_VERBS, POSTPONING_VERBS } from "@/lib/lexicon/contacts";
import type { VerbGroup } from "@/lib/text";
import { daysOf } from "../read/dates";
import type { Draft } from "../types";
import { type View, verbsIn, within, wordAt } from "../view";
import { isDropped } from "./contact";

const TO = new Set(["a", "au", "aux", "pour", "de", "d'"]);
const ARTICLES = new Set(["le", "la", "l'"]);
const OF = new Set(["de", "du", "d'", "des"]);

/**
 * « La rencontre a été reportée à jeudi », « a annulé ce rendez-vous deux jours avant »: the day is not that on which it
 * was to be. Of contacts told before only; « la rencontre, prévue mardi, a été annulée » keeps its day.
 */
export function withoutNewDay(view: View, draft: Draft, isToldBefore: boolean): Draft {
  if (draft.date === null || !isDropped(draft.status) || !isToldBefore) return draft;
  const sentence = view.document.sentences[draft.sentence];
  if (!sentence) return draft;
  const verb = verbsIn(view, sentence.first, sentence.last).find(
    ({ lemma, tense }) =>
      tense !== "participle" && (CANCELLING_VERBS.has(lemma) || POSTPONING_VERBS.has(lemma)),
  );
  if (!verb) return draft;
  const told = within(view.when, sentence.first, sentence.last).find((date) => {
    const days = daysOf(date);
    return days?.start === draft.date?.start && days?.end === draft.date?.end;
  });
  return told && isOfDropping(view, verb, told.first) ? { ...draft, date: null } : draft;
}

/** Whether a day is that of the dropping, or the new one. */
function isOfDropping(view: View, verb: VerbGroup, at: number): boolean {
  if (at < verb.first) return false;
  const before = ARTICLES.has(wordAt(view, at - 1)) ? at - 2 : at - 1;
  const word = wordAt(view, before);
  if (verb.passive) return POSTPONING_VERBS.has(verb.lemma) ? TO.has(word) || at === verb.last : true;
  return !OF.has(word) && !/^(prevu|fixe|programme|attendu)/u.test(word);
}

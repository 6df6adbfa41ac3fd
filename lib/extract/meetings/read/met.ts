import { CONTACT_VERBS } from "@/lib/lexicon/contacts";
import type { VerbGroup } from "@/lib/text";
import { type View, within, wordAt } from "../view";
import { regionAfter } from "./persons";

/** « reçu par », « appelé par », « attendu par », « convié à dîner par ». */
export function isMet(view: View, verb: VerbGroup): boolean {
  if (INVITING.has(verb.lemma)) return isToTable(view, verb);
  return verb.lemma === "attendre" || CONTACT_VERBS.get(verb.lemma)?.frames.includes("object") === true;
}

const INVITING = new Set(["convier", "inviter"]);

/** « a convié X à dîner »: face to face. */
export function isInviting({ lemma }: VerbGroup): boolean {
  return INVITING.has(lemma);
}

const MEALS = new Set(["dejeuner", "diner", "souper", "table"]);
const TABLE_REACH = 6;

/** « invité mardi à dîner », « conviés à sa table ». */
function isToTable(view: View, { last }: VerbGroup): boolean {
  for (let token = last; token < last + TABLE_REACH; token++)
    if (MEALS.has(wordAt(view, token)) && ["a", "sa"].includes(wordAt(view, token - 1))) return true;
  return false;
}

/** « appelle à », « l'appelle "mon ami" ». */
const CALLED = new Set(["a", "au", "aux", "«", '"', "“"]);

/** « appelle au calme », « appelle X à la retenue », not « appelle X ». */
export function callsFor(view: View, verb: VerbGroup): boolean {
  const mentions = within(view.who, verb.last, regionAfter(view, verb.last));
  return [verb.last, ...mentions.map(({ last }) => last)].some((token) => CALLED.has(wordAt(view, token)));
}

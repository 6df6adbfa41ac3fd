import type { DayInterval } from "@/lib/calendar";
import { OPENING_VERBS } from "@/lib/lexicon/contacts";
import type { VerbGroup } from "@/lib/text";
import { dateNear, datesIn, lengthened, spanFrom } from "../read/dates";
import { nounStatus } from "../read/noun-status";
import { type NounAt, nounRegion, verbBefore, verbsOfSubject } from "../read/nouns";
import { actorsIn, partiesOf, relativeAntecedent, subjectOf } from "../read/persons";
import { describedPlace, whereIn } from "../read/places";
import { typeIn } from "../read/type";
import type { Draft } from "../types";
import { clauseAt, isPerson, sentenceAt, type View, verbsIn, within, wordAt } from "../view";
import { withIn } from "./verbs";

type Stretch = { readonly first: number; readonly last: number };

/** The contacts that a noun tells; those with nobody named point back to one told elsewhere. */
export function contactsOfNoun(view: View, noun: NounAt): Draft[] {
  const sentence = sentenceAt(view, noun.at);
  if (!sentence) return [];
  const region = nounRegion(view, noun);
  const participants = partiesOfNoun(view, noun, region);
  const verbs = verbsOfSubject(view, noun);
  const own = { first: noun.end, last: region };
  const pairs = pairsIn(view, own);
  const stretches: { stretch: Stretch; verb: VerbGroup | null }[] =
    pairs.length > 1
      ? pairs.map((stretch) => ({ stretch, verb: null }))
      : verbs.length > 0
        ? verbs.map((verb, index) => ({
            stretch: {
              first: index === 0 ? noun.end : verb.first,
              last: endOf(view, verb, verbs[index + 1]),
            },
            verb,
          }))
        : [{ stretch: own, verb: null }];
  return stretches.flatMap(({ stretch, verb }) => draftOf(view, noun, region, stretch, verb, participants));
}

function endOf(view: View, verb: VerbGroup, next: VerbGroup | undefined): number {
  const sentence = sentenceAt(view, verb.head);
  const other = verbsIn(view, verb.last, sentence?.last ?? verb.last).find(
    (group) => group.tense !== "participle",
  );
  return Math.min(
    next?.first ?? Number.POSITIVE_INFINITY,
    other?.first ?? Number.POSITIVE_INFINITY,
    sentence?.last ?? verb.last,
  );
}

function draftOf(
  view: View,
  noun: NounAt,
  region: number,
  stretch: Stretch,
  verb: VerbGroup | null,
  participants: readonly string[],
): Draft[] {
  const sentence = sentenceAt(view, noun.at);
  if (!sentence) return [];
  const date = dateOf(view, noun, stretch, verb);
  const status = nounStatus(view, noun, region, verb, date);
  if (status === null) return [];
  const type = typeIn(view, noun.at, stretch.last, noun.type) ?? "phone-call";
  return [
    {
      rule: participants.length > 0 ? "meetings/noun" : "meetings/points-back",
      type: type === "multilateral" && participants.length === 2 ? "meeting" : type,
      participants,
      date: date ? lengthened(view, noun.at, date) : null,
      dateRole: opensWith(view, noun, stretch, verb) ? "start" : "whole",
      ...placeOf(view, noun, stretch),
      status,
      outcome: null,
      at: noun.at,
      sentence: sentence.index,
      kind: noun.kind,
    },
  ];
}

function dateOf(view: View, noun: NounAt, stretch: Stretch, verb: VerbGroup | null): DayInterval | null {
  const sentence = sentenceAt(view, noun.at);
  if (!sentence) return null;
  const behind = datesIn(view, stretch.first, stretch.last, true);
  if (behind.length > 0) return spanFrom(view, behind, 0);
  if (verb) return dateNear(view, verb.last, sentence.first, stretch.last);
  const clause = clauseAt(view, noun.at);
  const near = clause ? dateNear(view, noun.at, clause.first, clause.last) : null;
  return near ?? dateNear(view, noun.at, sentence.first, sentence.last);
}

/** « ouverte le 28 juin », « s'est ouverte jeudi ». */
function opensWith(view: View, noun: NounAt, stretch: Stretch, verb: VerbGroup | null): boolean {
  if (verb && OPENING_VERBS.has(verb.lemma)) return true;
  const first = verbsIn(view, noun.end, stretch.last)[0];
  return first !== undefined && first.tense === "participle" && OPENING_VERBS.has(first.lemma);
}

function placeOf(view: View, noun: NounAt, stretch: Stretch): Pick<Draft, "place" | "venue"> {
  const named = whereIn(view, noun.end, Math.min(noun.end + 4, stretch.last), true);
  if (named.place !== null) return named;
  const behind = whereIn(view, stretch.first, stretch.last);
  if (behind.place !== null) return behind;
  const described = describedPlace(view, stretch.first, stretch.last);
  if (described !== null) return { place: described, venue: null };
  const clause = clauseAt(view, noun.at);
  const sentence = sentenceAt(view, noun.at);
  const around = clause ? whereIn(view, clause.first, clause.last) : behind;
  return around.place !== null || !sentence ? around : whereIn(view, sentence.first, sentence.last);
}

/** Cuts « en Chine les 4 et 5 septembre et à Genève le 26 août » into pairs of place and date. */
function pairsIn(view: View, { first, last }: Stretch): Stretch[] {
  const cuts = [first];
  for (let token = first + 1; token < last; token++) {
    const word = wordAt(view, token);
    const next = wordAt(view, token + 1);
    if (word !== "et" && word !== "puis") continue;
    if (next !== "a" && next !== "en" && next !== "au") continue;
    const isPair =
      within(view.when, cuts.at(-1) ?? first, token).length > 0 && within(view.when, token, last).length > 0;
    if (isPair) cuts.push(token);
  }
  return cuts.map((start, index) => ({ first: start, last: cuts[index + 1] ?? last }));
}

/** Who a noun of contact brings together; empty when it only points back. */
function partiesOfNoun(view: View, noun: NounAt, region: number): string[] {
  const pair = entre(view, noun, region) ?? hyphened(view, noun) ?? ofBoth(view, noun, region);
  if (pair && pair.some((id) => isPerson(view, id))) return pair;
  const others = withIn(view, { first: noun.end, last: region });
  const subject = subjectOfNoun(view, noun);
  if (others.length > 0) return both(view, subject.length > 0 ? subject : personBefore(view, noun), others);
  const dont = clauseAt(view, noun.at);
  if (dont?.kind === "relative" && wordAt(view, dont.first) === "dont") {
    const antecedent = relativeAntecedent(view, dont.first);
    return antecedent.length > 1 ? antecedent : [];
  }
  const verb = verbBefore(view, noun);
  const has =
    verb && ["avoir", "tenir", "mener", "participer"].includes(verb.lemma) && noun.at - verb.last <= 8;
  return has && subject.length > 1 ? subject : [];
}

function both(view: View, subject: readonly string[], others: readonly string[]): string[] {
  const all = [...new Set([...subject, ...others])];
  const persons = all.filter((id) => isPerson(view, id));
  const isSided = subject.some((id) => isPerson(view, id)) && others.some((id) => isPerson(view, id));
  if (subject.length === 0) return others.length > 1 && persons.length > 1 ? persons : [];
  return isSided ? persons : all;
}

/** « entre X et Y ». */
function entre(view: View, noun: NounAt, region: number): string[] | null {
  for (let token = noun.end; token < region; token++) {
    if (wordAt(view, token) !== "entre" || within(view.when, token + 1, token + 2).length > 0) continue;
    const parties = partiesOf(view, actorsIn(view, token, region));
    return parties.length > 1 ? parties : null;
  }
  return null;
}

/** « la rencontre Lavrov-Kerry », « le sommet Trump-Kim ». */
function hyphened(view: View, noun: NounAt): string[] | null {
  const mentions = within(view.who, noun.end, noun.end + 8);
  const [first, second] = mentions;
  if (!first || !second || first.first > noun.end + 2) return null;
  const isPair = second.first === first.last + 1 && ["-", "–", "/"].includes(wordAt(view, first.last));
  return isPair ? partiesOf(view, [...first.mention.actors, ...second.mention.actors]) : null;
}

/** « la rencontre de MM. X et Y », « des deux hommes ». */
function ofBoth(view: View, noun: NounAt, region: number): string[] | null {
  if (!["de", "des", "d'", "du"].includes(wordAt(view, noun.end))) return null;
  const [first] = within(view.who, noun.end, noun.end + 5);
  if (!first) return null;
  const ids = new Set(first.mention.actors);
  for (const mention of within(view.who, first.last, region)) {
    const isJoined = mention.first - first.last <= 8 && wordAt(view, mention.first - 1) !== "du";
    if (isJoined) for (const id of mention.mention.actors) ids.add(id);
  }
  const parties = partiesOf(view, [...ids]);
  return parties.length > 1 ? parties : null;
}

/** The subject of the verb a noun hangs on; of « l'entretien que X devait avoir », X. */
function subjectOfNoun(view: View, noun: NounAt): string[] {
  const next = clauseAt(view, noun.end);
  const sentence = sentenceAt(view, noun.at);
  const relative = verbsIn(view, noun.end, Math.min(noun.end + 12, sentence?.last ?? noun.end)).find(
    (verb) => {
      const clause = clauseAt(view, verb.head);
      return clause !== next && ["que", "qu'"].includes(wordAt(view, clause?.first ?? 0));
    },
  );
  if (relative && wordAt(view, noun.end) !== ",") {
    const own = subjectOf(view, relative);
    if (own.length > 0) return own;
  }
  const verb = verbBefore(view, noun);
  if (!verb) return [];
  if (verb.tense === "participle" && !verb.passive) return personBefore(view, noun);
  return subjectOf(view, verb);
}

/** The person told last before a noun in its sentence. */
function personBefore(view: View, noun: NounAt): string[] {
  const sentence = sentenceAt(view, noun.at);
  const before = within(view.who, sentence?.first ?? noun.at, noun.at).filter(({ mention }) =>
    mention.actors.some((id) => isPerson(view, id)),
  );
  return before.at(-1)?.mention.actors.slice() ?? [];
}

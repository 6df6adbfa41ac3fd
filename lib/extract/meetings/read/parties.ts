import { CALLING_VERBS, CONTACT_NOUNS, LEADING_VERBS } from "@/lib/lexicon/contacts";
import type { VerbGroup } from "@/lib/text";
import { clauseAt, isOf, isPerson, type Stretch, type View, verbsIn, within, wordAt } from "../view";
import { partiesBefore } from "./fronted";
import { statesOfOfficials } from "./officials";
import { openerOf, opensWithQue } from "./opener";
import { actorsIn, isComplement, type Mention, partiesOf } from "./persons";
import { antecedent, cliticObject } from "./pronouns";

const ENDS_OBJECT = new Set([
  "pour",
  "contre",
  "sur",
  "selon",
  "apres",
  "avant",
  "envers",
  "malgre",
  "sous",
  "concernant",
]);
/** Words before « de » whose complement is there too, and how many tokens may lie between. */
const WITH: ReadonlyMap<string, number> = new Map([
  ["avec", 14],
  ["aupres", 10],
  ["presence", 10],
  ["compagnie", 8],
  ["cotes", 10],
  ["yeux", 10],
  ["regard", 10],
  ["egide", 12],
  ["ferule", 5],
  ["houlette", 5],
  ["autour", 10],
  ["devant", 8],
  ["arbitrage", 8],
  ["auspices", 12],
  ["conduite", 8],
  ["direction", 8],
  ["facilitation", 8],
  ["mediation", 12],
  ["parrainage", 8],
  ["patronage", 8],
  ["presidence", 12],
  ["supervision", 8],
]);
/** Of these, what tells somebody there only behind « sous »: « sous la présidence de X ». */
const UNDER = new Set(
  "arbitrage auspices conduite direction facilitation mediation parrainage patronage presidence supervision".split(
    " ",
  ),
);
/** « avec X », « auprès de X » name the other side; the others who else was there. */
const OTHER_SIDE = new Set(["avec", "aupres"]);
/** Verbs that do many other things: they need a person right behind them. */
const LOOSE = new Set("voir appeler retrouver joindre rejoindre avoir convoquer croiser cotoyer".split(" "));
const RIGHT_BEHIND = 30;

/** Where the persons behind a verb end: at a preposition that goes on to say something else. */
export function endOfObject(view: View, { first, last }: Stretch): number {
  let seen = false;
  for (let token = first; token < last; token++) {
    if (within(view.who, token, token + 1).length > 0) seen = true;
    if (!seen || !ENDS_OBJECT.has(wordAt(view, token))) continue;
    const next = afterAside(view, token, last);
    if (next === null) return token;
    token = next;
  }
  return last;
}

const LONGEST_ASIDE = 12;

/** « conclu par X, pour le gouvernement, et Y »: where a list goes on behind whom one of them stands for. */
function afterAside(view: View, token: number, last: number): number | null {
  if (wordAt(view, token) !== "pour" || wordAt(view, token - 1) !== ",") return null;
  for (let at = token + 1; at < Math.min(last, token + LONGEST_ASIDE); at++)
    if (wordAt(view, at) === ",") return wordAt(view, at + 1) === "et" ? at : null;
  return null;
}

/** The parties behind a verb, or its object pronoun: « recevra X et Y », « le recevra ». */
export function objectIn(
  view: View,
  verb: VerbGroup,
  stretch: Stretch,
  subject: readonly string[],
): string[] {
  const clitic = cliticObject(view, verb, subject);
  const behind = actorsIn(view, stretch.first, endOfObject(view, stretch)).filter(
    (id) => !subject.includes(id),
  );
  const named = partiesOf(view, behind);
  const parties =
    named.length > 0 ? named : statesOfOfficials(view, stretch.first, endOfObject(view, stretch));
  if (clitic.length > 0) return [...new Set([...clitic, ...parties])];
  const relative = isWhomClause(view, verb) ? partiesBefore(view, verb, "object") : [];
  const meant = relative.filter((id) => !subject.includes(id));
  if (meant.some((id) => isPerson(view, id)) && !hasOwnObject(view, verb, stretch.last)) return meant;
  if (parties.length === 0) {
    const before = partiesBefore(view, verb, "object").filter((id) => !subject.includes(id));
    if (before.some((id) => isPerson(view, id))) return before;
  }
  if (!LOOSE.has(verb.lemma)) return parties;
  const [near] = within(view.who, stretch.first, Math.min(stretch.last, stretch.first + RIGHT_BEHIND));
  return near && parties.some((id) => isPerson(view, id)) ? parties : [];
}

/** « X, que Y a vu », behind a comma: not « a dit à X qu'il verrait Y ». */
function isWhomClause(view: View, verb: VerbGroup): boolean {
  const opener = openerOf(view, verb);
  return opener !== null && opensWithQue(view, opener) && wordAt(view, opener - 1) === ",";
}

/** Whether a name stands behind a verb as its object, over no word that opens another complement. */
function hasOwnObject(view: View, verb: VerbGroup, last: number): boolean {
  const [near] = within(view.who, verb.last, last);
  if (!near || verb.passive) return false;
  for (let token = verb.last; token < near.first; token++) {
    const [told] = [...within(view.when, token, token + 1), ...within(view.where, token, token + 1)];
    if (told) token = Math.max(token, told.last - 1);
    else if (OPENS_OTHER.has(wordAt(view, token)) && !isSet(view, token)) return false;
  }
  return true;
}

const OPENS_OTHER = new Set(
  "en lors avec dans devant chez apres avant pendant pour par aupres au a".split(" "),
);

/** « à Oslo », « en 2014 ». */
function isSet(view: View, token: number): boolean {
  return (
    within(view.where, token + 1, token + 2).length > 0 || within(view.when, token + 1, token + 2).length > 0
  );
}

/** The parties behind « avec », « auprès de », « en présence de », « aux côtés de », « autour de ». */
export function withIn(view: View, stretch: Stretch): string[] {
  const named = namedBehind(view, stretch, () => true);
  if (named.length > 0) return named;
  const pronoun = withPronoun(view, stretch);
  return pronoun.length > 0 ? pronoun : officialsWith(view, stretch);
}

/** « avec des responsables iraniens ». */
function officialsWith(view: View, { first, last }: Stretch): string[] {
  for (let token = first; token < last; token++)
    if (OTHER_SIDE.has(wordAt(view, token)))
      return statesOfOfficials(view, token, endOfObject(view, { first: token, last }));
  return [];
}

const STRONG: ReadonlyMap<string, "il" | "ils"> = new Map([
  ["lui", "il"],
  ["elle", "il"],
  ["eux", "ils"],
  ["elles", "ils"],
]);

/** « X s'est entretenu avec lui »: the person told before, not one of the same clause. */
function withPronoun(view: View, { first, last }: Stretch): string[] {
  for (let token = first; token < last; token++) {
    const pronoun = wordAt(view, token) === "avec" ? STRONG.get(wordAt(view, token + 1)) : undefined;
    if (!pronoun || wordAt(view, token + 2) === "-") continue;
    const clause = clauseAt(view, token);
    const own = clause ? actorsIn(view, clause.first, token) : [];
    return antecedent(view, token, pronoun, own);
  }
  return [];
}

/** Of these, who was there besides both sides: « en présence de », « sous la présidence de ». */
export function presentIn(view: View, stretch: Stretch): string[] {
  return namedBehind(view, stretch, (word) => !OTHER_SIDE.has(word)).filter((id) => isPerson(view, id));
}

function namedBehind(view: View, { first, last }: Stretch, accepts: (word: string) => boolean): string[] {
  const found = new Set<string>();
  for (let token = first; token < last; token++) {
    const word = wordAt(view, token);
    const reach = WITH.get(word);
    // « se sont vus lundi, dix jours après un sommet avec X »: X was at the summit
    if ((word === "apres" || word === "depuis" || word === "avant") && isBeforeContact(view, token)) {
      while (token + 1 < last && wordAt(view, token + 1) !== ",") token++;
      continue;
    }
    if (reach === undefined || !accepts(word) || (UNDER.has(word) && !isUnder(view, token))) continue;
    const end = endOfObject(view, { first: token, last });
    const mentions = within(view.who, token, end);
    const [head] = mentions;
    if (!head || head.first > token + reach || isCutOff(view, token, head.first)) continue;
    // « des pourparlers avec l'opposition, sous la médiation de la Norvège »: no side
    for (const id of listed(view, mentions)) if (OTHER_SIDE.has(word) || isPerson(view, id)) found.add(id);
  }
  return partiesOf(view, [...found]);
}

const APPOSING = new Set(["le", "la", "l'", "les", "m", "mm", "mme"]);

/** « avec la réalité, lundi à Rome, ironise X »: whoever stands behind a date or a place and a comma is not meant. */
function isCutOff(view: View, first: number, last: number): boolean {
  for (let token = last - 1; token > first; token--)
    if (wordAt(view, token) === ",") {
      // « avec le chef du bureau de Doha, le mollah X »
      const isApposed = token + 1 === last || APPOSING.has(wordAt(view, token + 1));
      if (isApposed) return false;
      return within(view.when, first, token).length > 0 || within(view.where, first, token).length > 0;
    }
  return false;
}

const NOUN_REACH = 5;

function isBeforeContact(view: View, token: number): boolean {
  for (let at = token + 1; at <= token + NOUN_REACH; at++)
    if (CONTACT_NOUNS.has(wordAt(view, at))) return true;
  return false;
}

/** Those of a list behind a preposition, over « de » told again: « entouré de X, du roi Y et de Z ». */
export function listed(view: View, mentions: readonly Mention[]): string[] {
  const own = mentions.filter(
    (mention, index) => index === 0 || !isComplement(view, mention) || isAlso(view, mention.first),
  );
  return own.flatMap(({ mention }) => mention.actors);
}

/** Who leads or calls a gathering told before: « présidée par X », « étaient animées par X », « convoquée par X ». */
export function leadersIn(view: View, { first, last }: Stretch): string[] {
  const found = new Set<string>();
  for (const verb of verbsIn(view, first, last)) {
    const isLed =
      verb.passive && !verb.negated && (LEADING_VERBS.has(verb.lemma) || CALLING_VERBS.has(verb.lemma));
    if (isLed && wordAt(view, verb.last) === "par")
      for (const id of byIn(view, { first: verb.last, last })) if (isPerson(view, id)) found.add(id);
  }
  return [...found];
}

/** « X et Y se sont réunis, de même que Z », « tout comme Z ». */
export function likewise(view: View, { first, last }: Stretch): string[] {
  for (let token = first; token < last; token++) {
    const [one, two] = [wordAt(view, token), wordAt(view, token + 1)];
    const isMore = (one === "ainsi" || one === "meme") && (two === "que" || two === "qu'");
    if (isMore || (one === "tout" && two === "comme"))
      return actorsIn(view, token + 2, last).filter((id) => isPerson(view, id));
  }
  return [];
}

/** « en présence de X, de Y et de Z » */
function isAlso(view: View, first: number): boolean {
  const before = wordAt(view, first - 2);
  return isOf(view, first - 1) && (before === "et" || before === ",");
}

/** « sous la médiation », « sous les auspices ». */
function isUnder(view: View, token: number): boolean {
  return wordAt(view, token - 2) === "sous";
}

/** The parties behind « par », and behind « et par »: who receives. */
export function byIn(view: View, { first, last }: Stretch): string[] {
  const found = new Set<string>();
  for (let token = first; token < last; token++) {
    if (wordAt(view, token) !== "par" || (found.size > 0 && !JOINTS.has(wordAt(view, token - 1)))) continue;
    const end = endOfObject(view, { first: token, last });
    for (const id of actorsIn(view, token, end)) found.add(id);
  }
  return partiesOf(view, [...found]);
}

const JOINTS = new Set(["et", ",", "puis", "ensuite", "enfin"]);

/** Both sides of a contact; null when one is missing. Where both sides name persons, states are left out. */
export function bothSides(view: View, one: readonly string[], other: readonly string[]): string[] | null {
  if (one.length === 0 || other.length === 0) return null;
  const all = [...new Set([...one, ...other])];
  const isNamed = (side: readonly string[]): boolean => side.some((id) => isPerson(view, id));
  return isNamed(one) && isNamed(other) ? all.filter((id) => isPerson(view, id)) : all;
}

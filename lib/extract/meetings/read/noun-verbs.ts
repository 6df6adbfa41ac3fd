import { ATTENDING_VERBS } from "@/lib/lexicon/contacts";
import { type Clause, isFiniteVerb, type VerbGroup } from "@/lib/text";
import { clauseAt, finiteBefore, isOf, personsOf, sentenceAt, type View, verbsIn, wordAt } from "../view";
import { beforeNoun, isAfterwards, type NounAt } from "./nouns";
import { subjectOf } from "./subjects";

/** Verbs whose subject takes part in what they have as object: « ont eu un entretien », « ouvrira une conférence ». */
export const HOLDING = new Set([
  "avoir",
  "tenir",
  "mener",
  "participer",
  "presider",
  "abriter",
  "enchainer",
  "multiplier",
  "parrainer",
  "ouvrir",
  "organiser",
  "accueillir",
  "convoquer",
  "inaugurer",
  "clore",
  "conclure",
  "entamer",
  "reprendre",
  "echanger",
  "poursuivre",
  "achever",
  "terminer",
]);
const GOES_ON = new Set(
  "prevoir programmer fixer planifier tenir organiser convoquer accueillir presider parrainer abriter animer conduire diriger mener passer ouvrir entamer annuler reporter ajourner repousser consacrer clore commencer debuter echanger".split(
    " ",
  ),
);
/** « un sommet réunissant X et Y ». */
const BRINGING = new Set(["reunir", "rassembler"]);
const LONGEST = 50;

/** Where what belongs to a noun ends: past participles that tell of it (« prévu jeudi »), not at another verb. */
export function nounRegion(view: View, noun: NounAt): number {
  const { end } = noun;
  const sentence = sentenceAt(view, end - 1);
  const carrier = carrierOf(view, noun);
  if (carrier) return endBehind(view, carrier);
  let last = Math.min(sentence?.last ?? end, end + LONGEST);
  for (const verb of verbsIn(view, end, last)) {
    if (verb.tense === "participle" && (verb.passive ? GOES_ON : BRINGING).has(verb.lemma)) continue;
    last = verb.first;
    break;
  }
  for (let token = end; token < last; token++) {
    const clause = clauseAt(view, token);
    if (clause?.first === token && clause.kind !== "main" && !isAmongThem(view, clause)) return token;
  }
  return last;
}

/** The verb of « l'entretien que X devait avoir avec Y », « la rencontre qui devait réunir X et Y ». */
export function carrierOf(view: View, { end }: NounAt): VerbGroup | null {
  const start = wordAt(view, end) === "," ? end + 1 : end;
  const next = wordAt(view, start);
  if (next !== "que" && next !== "qu'") return null;
  const sentence = sentenceAt(view, end);
  return verbsIn(view, start, sentence?.last ?? end).find(isFiniteVerb) ?? null;
}

/** « avec plusieurs dirigeants, dont X et Y »: no clause of its own. */
export function isAmongThem(view: View, { first, last, kind }: Clause): boolean {
  return kind === "relative" && wordAt(view, first) === "dont" && verbsIn(view, first, last).length === 0;
}

function endBehind(view: View, verb: VerbGroup): number {
  const sentence = sentenceAt(view, verb.head);
  const last = sentence?.last ?? verb.last;
  return verbsIn(view, verb.last, last).find((other) => other.tense !== "participle")?.first ?? last;
}

/** « à laquelle participeront X et Y »: the verb of attending in the relative clause behind a noun. */
export function attendingVerb(view: View, noun: NounAt): VerbGroup | null {
  const sentence = sentenceAt(view, noun.at);
  if (!sentence) return null;
  const verb = verbsIn(view, noun.end, sentence.last).find(
    (other) =>
      !other.negated &&
      (ATTENDING_VERBS.has(other.lemma) ||
        (other.lemma === "prendre" && wordAt(view, other.last) === "part")),
  );
  return verb && clauseAt(view, verb.head)?.kind === "relative" ? verb : null;
}

/** Finite verbs that a noun is the subject of: the first in its clause and those joined to it by « et ». */
export function verbsOfSubject(view: View, noun: NounAt): VerbGroup[] {
  const sentence = sentenceAt(view, noun.at);
  if (!sentence || verbBefore(view, noun) || isGoverned(view, noun)) return [];
  const kind = clauseAt(view, noun.at)?.kind === "relative" ? "relative" : "main";
  const found: VerbGroup[] = [];
  for (const verb of verbsIn(view, noun.end, sentence.last)) {
    const clause = clauseAt(view, verb.head);
    if (!isFiniteVerb(verb) || clause?.kind !== kind) continue;
    if (found.length > 0 && !isJoinedTo(view, clause.first, verb.first)) break;
    found.push(verb);
    if (kind === "relative") break;
  }
  return found;
}

/** « Au lendemain de la rencontre, X a dit », « lors d'une rencontre », « au sommet »: never the subject. */
function isGoverned(view: View, { at }: NounAt): boolean {
  let token = beforeNoun(view, at);
  const article = wordAt(view, token);
  // « quant au dernier tête-à-tête, il remonte à »
  if (article === "au" || article === "aux") return wordAt(view, token - 1) !== "quant";
  if (ARTICLES.has(article)) token--;
  const word = isOf(view, token) ? wordAt(view, token - 1) : wordAt(view, token);
  // « au terme d'entretiens avec X et d'une audience avec Y »
  if (word === "et" && isOf(view, token)) return true;
  return isAfterwards(word) || GOVERNING.has(word);
}

const ARTICLES = new Set("la le l' les un une leur leurs son sa ses cette ce cet".split(" "));
const GOVERNING = new Set(
  "lors cours marge occasion pendant durant dans pour avec sur par en vue prelude".split(" "),
);

/** « s'est ouverte lundi et s'achèvera mercredi »; not « est exclue, a répété jeudi Oslo ». */
function isJoinedTo(view: View, first: number, last: number): boolean {
  if (wordAt(view, last - 1) === "et") return true;
  let isJoint = false;
  for (let token = first; token < last; token++) {
    const word = wordAt(view, token);
    if (!JOINING.has(word)) return false;
    isJoint ||= word !== ",";
  }
  return isJoint;
}

const JOINING = new Set(["et", ",", "mais", "puis"]);

/** The verb that a noun is the object or complement of: the last one before it in its clause. */
export function verbBefore(view: View, noun: NounAt): VerbGroup | null {
  const clause = clauseAt(view, noun.at);
  if (!clause) return null;
  const own = verbsIn(view, clause.first, noun.at).at(-1);
  if (own) return own;
  // « ont eu mardi, en marge du sommet, un entretien »
  const carrier = carrierBefore(view, noun);
  const isNoun = HOLDING.has(carrier?.lemma ?? "") && INDEFINITE.has(wordAt(view, beforeNoun(view, noun.at)));
  return carrier && isNoun && carrier.last <= noun.at ? carrier : null;
}

const INDEFINITE = new Set(["un", "une", "des", "de", "d'", "le", "la", "l'", "leur"]);

/** The verb that a noun hangs on, over commas where the noun tells when: « a prévenu X, dans une conversation, ». */
export function governorOf(view: View, noun: NounAt): VerbGroup | null {
  return verbBefore(view, noun) ?? (isGoverned(view, noun) ? carrierBefore(view, noun) : null);
}

/** The verb of the clause that the piece a noun stands in leans on, where it stands before. */
export function carrierBefore(view: View, noun: Pick<NounAt, "at">): VerbGroup | null {
  const { at } = noun;
  const carrier = view.verbs[clauseAt(view, at)?.verb ?? -1];
  // « a débuté lundi, lors d'une cérémonie présidée par X »
  if (carrier?.tense === "participle" && carrier.first > at && isAdverbial(view, noun))
    return finiteBefore(view, carrier);
  if (!carrier || carrier.last > at) return null;
  // « a appelé X à la raison et Y à être patient, lors de son entretien avec Z »
  if (isAdverbial(view, noun)) return tellerBehind(view, at, carrier) ?? carrier;
  // « a indiqué avoir eu mardi, à Oslo, un entretien »
  const last = verbsIn(view, carrier.first, at).findLast(
    (verb) => verb === carrier || (verb.tense.startsWith("infinitive") && isOfClause(view, verb, carrier)),
  );
  return last ?? carrier;
}

/** « Oslo approuvera l'accord, a dit X lors d'un entretien avec Y »: X had it, where no person does what he tells. */
function tellerBehind(view: View, at: number, carrier: VerbGroup): VerbGroup | null {
  const clause = clauseAt(view, at);
  const aside = clause && clauseAt(view, clause.first - 1);
  const told = [clause, aside].find((one) => one?.kind === "reporting" && one.verb !== null);
  const teller = view.verbs[told?.verb ?? -1];
  if (!teller || teller === carrier || teller.first < carrier.last) return null;
  const isOfPerson = (verb: VerbGroup): boolean => personsOf(view, subjectOf(view, verb)).length > 0;
  return isOfPerson(teller) && !isOfPerson(carrier) ? teller : null;
}

function isOfClause(view: View, verb: VerbGroup, carrier: VerbGroup): boolean {
  const own = clauseAt(view, verb.head)?.verb;
  return own !== undefined && own !== null && view.verbs[own] === carrier;
}

/** « lors d'un entretien », « au terme d'une rencontre », « dans une conversation »: when something else is told. */
export function isAdverbial(view: View, { at }: Pick<NounAt, "at">): boolean {
  let token = beforeNoun(view, at);
  if (ARTICLES.has(wordAt(view, token))) token--;
  const word = isOf(view, token) ? wordAt(view, token - 1) : wordAt(view, token);
  // « au terme d'entretiens avec X et d'une audience avec Y »
  if (word === "et" && isOf(view, token)) return true;
  return isAfterwards(word) || (GOVERNING.has(word) && !AIMING.has(word));
}

/** Of these, what says whom, what for or by what, not when. */
const AIMING = new Set(["pour", "avec", "sur", "par"]);

const TELLING = new Set(
  "annoncer confirmer evoquer qualifier critiquer denoncer saluer dementir reveler relater rapporter commenter decrire reclamer demander souhaiter exiger proposer accepter refuser presenter publier diffuser".split(
    " ",
  ),
);

/** « annoncée mardi par Oslo »: what is said about a contact. */
export function isTelling({ lemma }: VerbGroup): boolean {
  return TELLING.has(lemma);
}

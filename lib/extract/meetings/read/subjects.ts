import { type Clause, isFiniteVerb, type VerbGroup } from "@/lib/text";
import {
  carriedBy,
  clauseAt,
  clausesOf,
  finiteBefore,
  sentenceAt,
  type View,
  verbFrom,
  verbsIn,
  within,
  wordAt,
} from "../view";
import { subjectBehind } from "./fronted";
import { isRightAfterName, openerOf } from "./opener";
import { actorsIn, companions, isComplement, isLedBy, partiesOf } from "./persons";
import { type Pronoun, pronounOf } from "./pronoun-subject";
import { antecedent } from "./pronouns";
import { APART, relativeAntecedent } from "./relative";

export { relativeAntecedent };

const JOINING = new Set(["et", "mais", "puis", "ou", ",", "ainsi", "ensuite", "aussi", "egalement"]);

/** The parties that are the subject of a verb; empty when it has none that is known. */
export function subjectOf(view: View, verb: VerbGroup, depth = 0): string[] {
  const kept = view.kept.subjects[depth];
  const before = kept?.get(verb);
  if (before || !kept) return before ?? [];
  const subject = readSubject(view, verb, depth);
  kept.set(verb, subject);
  return subject;
}

function readSubject(view: View, verb: VerbGroup, depth: number): string[] {
  const clause = clauseAt(view, verb.head);
  const sentence = sentenceAt(view, verb.head);
  if (!clause || !sentence) return [];
  const pronoun = pronounOf(view, verb);
  if (pronoun === "je") return speakerOf(view, verb);
  // « X, que ce dernier avait reçu »: not X
  if (pronoun === "celui-ci" && clause.kind !== "main" && isRightAfterName(view, clause.first))
    return antecedent(view, verb.first, pronoun, relativeAntecedent(view, clause.first));
  if (pronoun) return ahead(view, verb, clause, pronoun) ?? antecedent(view, verb.first, pronoun);
  if (!isFiniteVerb(verb)) return subjectOfNonFinite(view, verb, depth);
  const own = actorsIn(view, clause.first, verb.first);
  if (own.length > 0) return partiesOf(view, [...new Set([...enumerated(view, verb, clause), ...own])]);
  const behind = subjectBehind(view, verb);
  if (behind.length > 0) return behind;
  if (clause.kind === "relative") return relativeAntecedent(view, clause.first);
  const loose = clause.kind === "reporting" ? clauseAt(view, clause.first - 1) : undefined;
  // « Reçu lundi par X, l'ambassadeur, Y, a assuré que »
  if (loose?.verb === null) return partiesOf(view, actorsIn(view, loose.first, loose.last));
  const cutOff = carriedBy(view, verb).filter(
    (piece) => piece.last <= clause.first && piece.kind !== "reporting" && piece.kind !== "relative",
  );
  // « X, en visite à Rome avec Y, a vu »: Y is only told to be there with him
  const named = cutOff.filter(
    (piece) => !APART.has(firstWord(view, piece)) || piece.first === sentence.first,
  );
  const before = named.flatMap((piece) => actorsIn(view, piece.first, piece.last));
  if (before.length > 0)
    return partiesOf(view, [...new Set([...before, ...companions(view, sentence.first, verb.first)])]);
  const leaders = leadersBefore(view, sentence.first, clause.first);
  if (leaders.length > 0) return partiesOf(view, leaders);
  if (!isBare(view, clause.first, verb.first)) return [];
  const resumed = subjectAcrossRelative(view, sentence.first, clause.first);
  return resumed ?? subjectOfEarlier(view, verb, sentence.first, depth);
}

const MOST_PIECES = 5;

/** « La délégation russe, emmenée par X, et celle du Front, que dirige Y, »: X and Y, a few pieces back. */
function leadersBefore(view: View, first: number, last: number): string[] {
  const found: string[] = [];
  let end = last;
  for (let count = 0; count < MOST_PIECES && end > first; count++) {
    const piece = clauseAt(view, end - 1);
    if (!piece || piece.first < first) break;
    if (isLedByClause(view, piece)) found.unshift(...actorsIn(view, piece.first, piece.last));
    end = piece.first;
  }
  return found;
}

const LEADING = new Set(["conduire", "diriger", "emmener", "mener"]);

/** « La délégation russe, emmenée par X, a rencontré », « que dirige X »: X is the subject. */
function isLedByClause(view: View, { verb, kind }: Clause): boolean {
  const led = view.verbs[verb ?? -1];
  return (
    led !== undefined &&
    (isLedBy(view, led) || (kind === "relative" && !led.passive && LEADING.has(led.lemma)))
  );
}

/** « A Oslo, où il a été reçu par Y, X a dit »: a pronoun in front of the sentence's subject stands for it. */
function ahead(view: View, verb: VerbGroup, clause: Clause, pronoun: Pronoun): string[] | null {
  const sentence = sentenceAt(view, verb.head);
  if (!sentence || pronoun !== "il" || (clause.kind !== "relative" && clause.kind !== "subordinate"))
    return null;
  if (within(view.who, sentence.first, verb.first).length > 0) return null;
  const main = verbsIn(view, verb.last, sentence.last).find(
    (other) => isFiniteVerb(other) && clauseAt(view, other.head)?.kind === "main",
  );
  const begin = main ? clauseAt(view, main.head) : undefined;
  if (!main || !begin || begin.first <= clause.first || pronounOf(view, main)) return null;
  const subject = partiesOf(view, actorsIn(view, begin.first, main.first));
  return subject.length === 1 && !actorsIn(view, verb.last, begin.first).includes(subject[0] ?? "")
    ? subject
    : null;
}

/** « X, Y et Z ont siégé »: the subject goes back over commas, not over « pour X, » or « avec X, ». */
function enumerated(view: View, verb: VerbGroup, clause: Clause): string[] {
  const opener = openerOf(view, verb);
  return carriedBy(view, verb)
    .filter((piece) => piece.last <= clause.first)
    .filter(({ first, kind }) => (opener === null ? kind === "main" : first >= opener))
    .filter((piece) => !APART.has(firstWord(view, piece)))
    .flatMap((piece) => actorsIn(view, piece.first, piece.last));
}

function firstWord(view: View, { first, last }: Clause): string {
  for (let token = first; token < last; token++)
    if (view.document.tokens[token]?.kind === "word") return wordAt(view, token);
  return "";
}

/** « X, qui dort, a parlé »: the subject stands before the relative clause. */
function subjectAcrossRelative(view: View, first: number, last: number): string[] | null {
  const before = clauseAt(view, last - 1);
  if (before?.kind !== "relative") return null;
  const found = partiesOf(view, actorsIn(view, first, before.first));
  return found.length > 0 ? found : null;
}

function subjectOfEarlier(view: View, verb: VerbGroup, first: number, depth: number): string[] {
  for (let index = verbFrom(view, verb.first) - 1; index >= 0; index--) {
    const earlier = view.verbs[index];
    if (!earlier || earlier.first < first) break;
    if (!isFiniteVerb(earlier) || clauseAt(view, earlier.head)?.kind === "reporting") continue;
    // « X, que Y, Z et W avaient vu, a dit »: whom the relative clause is about
    const opener = openerOf(view, earlier);
    if (opener !== null && isRightAfterName(view, opener))
      return partiesOf(view, actorsIn(view, first, opener));
    return subjectOf(view, earlier, depth + 1);
  }
  return [];
}

/** Whether only words that join clauses stand between a clause's start and its verb. */
function isBare(view: View, first: number, last: number): boolean {
  for (let token = first; token < last; token++) {
    const word = wordAt(view, token);
    if (!JOINING.has(word) && view.document.tokens[token]?.kind === "word" && !isDated(view, token))
      return false;
  }
  return true;
}

function isDated(view: View, token: number): boolean {
  return within(view.when, token - 8, token + 1).some(({ last }) => token < last);
}

/** An infinitive has the subject of the verb it hangs on; a participle the noun before it or, at the start, behind it. */
function subjectOfNonFinite(view: View, verb: VerbGroup, depth: number): string[] {
  const sentence = sentenceAt(view, verb.head);
  if (!sentence) return [];
  if (verb.tense === "participle" && verb.passive) {
    const apposed = apposedTo(view, verb.first);
    if (apposed.length > 0) return apposed;
  }
  const teller = tellerBefore(view, verb);
  if (teller) {
    const told = partiesOf(view, actorsIn(view, teller.last, verb.first));
    return told.length === 1 ? told : subjectOf(view, teller, depth + 1);
  }
  for (let index = verbFrom(view, verb.first) - 1; index >= 0; index--) {
    const earlier = view.verbs[index];
    if (!earlier || earlier.first < sentence.first) break;
    if (isFiniteVerb(earlier) && clauseAt(view, earlier.head)?.kind !== "reporting")
      return subjectOf(view, earlier, depth + 1);
  }
  const next = verbsIn(view, verb.last, sentence.last).find(isFiniteVerb);
  if (!next) return [];
  // « Recevant X, il a dit »: told in a sentence before, not X
  const pronoun = pronounOf(view, next);
  const isOpening = verb.first - sentence.first <= OPENING_REACH;
  if (isOpening && (pronoun === "il" || pronoun === "ils")) return antecedent(view, sentence.first, pronoun);
  return subjectOf(view, next, depth + 1);
}

const OPENING_REACH = 3;
const TELLER_REACH = 40;

/** The verb of saying that « après avoir vu X » hangs on: « a déclaré Y après avoir vu X ». */
export function tellerBefore(view: View, verb: VerbGroup): VerbGroup | null {
  if (verb.tense !== "infinitive-perfect" || wordAt(view, verb.first - 1) !== "apres") return null;
  const earlier = finiteBefore(view, verb);
  if (!earlier || verb.first - earlier.last > TELLER_REACH) return null;
  return clauseAt(view, earlier.head)?.kind === "reporting" ? earlier : null;
}

/** « X, reçu mercredi par Y »: the noun right before a participle. */
function apposedTo(view: View, first: number): string[] {
  const end = wordAt(view, first - 1) === "," ? first - 1 : first;
  const mention = within(view.who, end - 8, end).find(({ last }) => last === end);
  // « le rapport de X, reçu par Y »
  return mention && !isComplement(view, mention) ? relativeAntecedent(view, end) : [];
}

/** « "…", s'est félicité X »: a verb behind a quotation and its comma. */
function isBehindQuote(view: View, first: number): boolean {
  return (
    wordAt(view, first - 1) === "," &&
    ["»", '"', "”"].includes(wordAt(view, first - 2)) &&
    view.verbs[verbFrom(view, first)]?.first === first
  );
}

/** Who says « je »: the person behind the verb of saying in the same sentence. */
function speakerOf(view: View, verb: VerbGroup): string[] {
  const sentence = sentenceAt(view, verb.head);
  if (!sentence) return [];
  const said = clausesOf(view, sentence).find(
    ({ kind, first }) => first > verb.head && (kind === "reporting" || isBehindQuote(view, first)),
  );
  if (!said) return [];
  return partiesOf(view, actorsIn(view, said.first, sentence.last)).slice(0, 1);
}

import type { Context } from "../../context";
import { halfAt } from "../../names/complement-states";
import type { Hit } from "../../names/hits";
import { namesOf } from "../../names/layer";
import type { Title } from "../../names/titles";
import { governsOf } from "../../names/vocabulary";
import type { Discourse, PersonRecord } from "./discourse";
import { mayReign } from "./offices";
import { topicAtHead, topicBefore } from "./topics-before";

const LOCATIVES: ReadonlySet<string> = new Set(["a", "au", "aux", "en"]);
const HEADS: ReadonlySet<string> = new Set(["head-of-government", "head-of-state"]);

/**
 * Whom « le chef de l'Etat » means in a sentence that begins in a capital: « A Juba, un porte-parole a assuré que le chef
 * de l'Etat », or that has gone there: « est attendu à Kaboul pour y voir le chef de l'Etat », « le président, rentré à
 * Bogota, ». He must have been named, and not stand in that sentence by name, for then he is another.
 */
export function headAtHome(title: Title, at: number, context: Context, discourse: Discourse): string | null {
  const offices = officesOf(title);
  if (offices.size === 0) return null;
  const state =
    stateAtHead(context, discourse, at) ??
    stateReached(title, context, discourse, at) ??
    stateBehind(title, context);
  if (state === null) return null;
  const isHead = ({ roles }: PersonRecord) =>
    roles.some(({ office, of }) => offices.has(office ?? "") && of === state);
  const head = discourse.recent().find(isHead);
  return head && !isNamedHere(head.id, context, discourse.sentenceAt(at)) ? head.id : null;
}

/** How far before « le président » the place he is met in stands: « reçu mardi à Yamoussoukro par le chef de l'Etat ». */
const REACHED = 12;
/** What parts a place from whom one meets there. */
const PARTING: ReadonlySet<string> = new Set([
  "que",
  "qu'",
  "qui",
  "dont",
  ";",
  ":",
  "«",
  '"',
  "(",
  "et",
  "mais",
]);

/** The state of the place where the one spoken of goes, or is received. */
function stateReached(title: Title, context: Context, discourse: Discourse, at: number): string | null {
  const { tokens, sentences } = context.document;
  const first = sentences[discourse.sentenceAt(at)]?.first ?? at;
  const { hitAt } = namesOf(context);
  const before = tokens[title.from - 1]?.folded ?? "";
  const isMet =
    before === "par" || before === "avec" || before === "chez" || isInfinitive(context, title.from);
  if (!isMet) return null;
  const { last } = title;
  const there = LOCATIVES.has(tokens[last]?.folded ?? "") ? stateOf(hitAt[last + 1]) : null;
  if (there !== null) return there;
  for (let back = title.from - 1; back >= Math.max(first, title.from - REACHED); back--) {
    if (PARTING.has(tokens[back]?.folded ?? "")) return null;
    if (LOCATIVES.has(tokens[back]?.folded ?? "")) {
      const state = stateOf(hitAt[back + 1]);
      if (state !== null) return state;
    }
  }
  return null;
}

/** « pour y rencontrer le président ». */
function isInfinitive(context: Context, from: number): boolean {
  const verb = namesOf(context).verbAt[from - 1];
  return verb?.tense === "infinitive" && verb.last === from;
}

const RETURNED: ReadonlySet<string> = new Set("rentre rentree revenu revenue retour reste restee".split(" "));
const RETURN_REACH = 8;

/** « Le chef de l'Etat, rentré dans la nuit à Bogota, ». */
function stateBehind(title: Title, context: Context): string | null {
  const { tokens } = context.document;
  if (tokens[title.last]?.folded !== ",") return null;
  let isBack = false;
  for (let next = title.last + 1; next < title.last + 1 + RETURN_REACH; next++) {
    const word = tokens[next]?.folded ?? "";
    if (word === ",") return null;
    isBack ||= RETURNED.has(word);
    if (isBack && LOCATIVES.has(word)) {
      const state = stateOf(namesOf(context).hitAt[next + 1]);
      if (state !== null) return state;
    }
  }
  return null;
}

/**
 * Whom « le chef de l'Etat » means where the sentence before is about somebody of his state: « M. Mikati a reporté son
 * voyage à Paris, où M. Macron l'attendait. Le chef de l'Etat »: neither a foreigner named in passing nor a host.
 */
export function headOfTopic(title: Title, at: number, context: Context, discourse: Discourse): string | null {
  const offices = officesOf(title);
  const topic = offices.size === 0 ? null : topicBefore(context, discourse, at);
  if (topic === null) return null;
  const record = discourse.personOf(topic);
  const states = new Set(record.roles.flatMap(({ of }) => (of === null ? [] : [of])));
  const isHead = ({ roles }: PersonRecord) =>
    roles.some(({ office, of }) => offices.has(office ?? "") && states.has(of ?? ""));
  if (isHead(record)) return goesOnAbout(title, record, context, discourse) ? topic : null;
  const [head, other] = discourse.recent().filter((one) => one.id !== topic && isHead(one));
  const last = discourse.recent().find(({ roles }) => roles.some(({ office }) => offices.has(office ?? "")));
  if (!head || other || head === last) return null;
  return isNamedHere(head.id, context, discourse.sentenceAt(at)) ? null : head.id;
}

/**
 * Whom « le président » means right after one who serves a president named before, and no other head: « Son ministre
 * est à Vienne. Le président ».
 */
export function headOver(title: Title, discourse: Discourse): string | null {
  const offices = officesOf(title);
  const [last, ...others] = discourse.recent();
  if (!last || offices.size === 0 || isAnyHead(last)) return null;
  const states = new Set(
    last.roles.flatMap(({ office, of }) => (SERVES.has(office ?? "") && of !== null ? [of] : [])),
  );
  if (states.size === 0 || discourse.latest - discourse.sentenceAt(last.lastAt) > 1) return null;
  const sentence = discourse.sentenceAt(last.lastAt);
  if (others.some((record) => isAnyHead(record) && discourse.sentenceAt(record.lastAt) >= sentence))
    return null;
  const head = others.find(({ roles }) =>
    roles.some(({ office, of }) => offices.has(office ?? "") && states.has(of ?? "")),
  );
  return head?.id ?? null;
}

const CHANCELLORS: ReadonlySet<string> = new Set(["chancelier", "chanceliere"]);
const COMPLEMENTING: ReadonlySet<string> = new Set(["de", "d'", "du", "des"]);

/** « M. Hollande a appelé M. Traoré, puis M. Issoufou. Le chef de l'Etat a reçu »: he too, if one may call him so. */
function goesOnAbout(title: Title, record: PersonRecord, context: Context, discourse: Discourse): boolean {
  if (topicAtHead(context, discourse, title.from) !== record.id) return false;
  if (COMPLEMENTING.has(context.document.tokens[title.last]?.folded ?? "")) return false;
  return title.heads.some((head) => {
    const isHeld = record.roles.some(({ office }) => office !== null && office === head.office);
    const isCalled = record.roles.some(({ role }) => role === head.role);
    return isHeld && mayReign(record, head) && (isCalled || !CHANCELLORS.has(head.role));
  });
}

const SERVES: ReadonlySet<string> = new Set([
  "defence-minister",
  "foreign-minister",
  "security-adviser",
  "spokesperson",
]);

function isAnyHead({ roles }: PersonRecord): boolean {
  return roles.some(({ office }) => HEADS.has(office ?? ""));
}

function officesOf(title: Title): ReadonlySet<string> {
  if (title.plural || title.of.length > 0 || title.former || title.designate) return new Set();
  return new Set(title.heads.flatMap(({ office }) => (office !== null && HEADS.has(office) ? [office] : [])));
}

/** The state whose capital, or which itself, opens the sentence: « A Juba, », « Au Sud, », « En Colombie, ». */
export function stateAtHead(
  context: Context,
  discourse: Discourse,
  at: number,
  within = Number.POSITIVE_INFINITY,
): string | null {
  const { tokens, sentences } = context.document;
  const first = sentences[discourse.sentenceAt(at)]?.first ?? at;
  const opener = tokens[first]?.kind === "symbol" ? first + 1 : first;
  if (at - opener > within || !LOCATIVES.has(tokens[opener]?.folded ?? "")) return null;
  const { hitAt } = namesOf(context);
  const half = halfAt(tokens, opener + 1, hitAt);
  return half ?? stateOf(hitAt[opener + 1]);
}

/** The state that a name is, or is the capital of. */
function stateOf(hit: Hit | undefined): string | null {
  for (const value of hit?.values ?? []) {
    if (value.kind === "state" || value.kind === "city") return governsOf(value);
  }
  return null;
}

const OPPONENTS: ReadonlySet<string> = new Set(
  "deputes manifestants opposants opposition parlement presse rebelles syndicats".split(" "),
);
/** How far before « le gouvernement » those stand who face it. */
const FACING = 12;

/** « l'opposition turque accuse le gouvernement »: theirs. */
export function opponentsOf(context: Context, discourse: Discourse, at: number): string | null {
  const { tokens, sentences } = context.document;
  const start = Math.max(sentences[discourse.sentenceAt(at)]?.first ?? at, at - FACING);
  for (let before = at - 1; before > start; before--) {
    if (!OPPONENTS.has(tokens[before - 1]?.folded ?? "")) continue;
    const reading = context.registry.nationalities.adjectives.longestAt(tokens, before);
    if (reading && tokens[before]?.shape === "lower") return reading.values[0]?.state ?? null;
  }
  return null;
}

function isNamedHere(id: string, context: Context, sentence: number): boolean {
  const { personAt } = namesOf(context);
  const { first = 0, last = 0 } = context.document.sentences[sentence] ?? {};
  for (let at = first; at < last; at++) if (personAt[at]?.ids.includes(id)) return true;
  return false;
}

import type { Context } from "../../context";
import { halfAt } from "../../names/complement-states";
import { namesOf } from "../../names/layer";
import type { Title } from "../../names/titles";
import { governsOf } from "../../names/vocabulary";
import type { Discourse, PersonRecord } from "./discourse";

const LOCATIVES: ReadonlySet<string> = new Set(["a", "au", "aux", "en"]);
const HEADS: ReadonlySet<string> = new Set(["head-of-government", "head-of-state"]);

/**
 * Whom « le chef de l'Etat » means in a sentence that begins in a capital: « A Juba, un porte-parole a assuré que le chef
 * de l'Etat ». He must have been named, and not stand in that sentence by name, for then he is another.
 */
export function headAtHome(title: Title, at: number, context: Context, discourse: Discourse): string | null {
  const offices = officesOf(title);
  if (offices.size === 0) return null;
  const state = stateAtHead(context, discourse, at);
  if (state === null) return null;
  const isHead = ({ roles }: PersonRecord) =>
    roles.some(({ office, of }) => offices.has(office ?? "") && of === state);
  const head = discourse.recent().find(isHead);
  return head && !isNamedHere(head.id, context, discourse.sentenceAt(at)) ? head.id : null;
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
  if (half !== null) return half;
  const hit = hitAt[opener + 1];
  for (const value of hit?.values ?? []) {
    if (value.kind === "state" || value.kind === "city") return governsOf(value);
  }
  return null;
}

function isNamedHere(id: string, context: Context, sentence: number): boolean {
  const { personAt } = namesOf(context);
  const { first = 0, last = 0 } = context.document.sentences[sentence] ?? {};
  for (let at = first; at < last; at++) if (personAt[at]?.ids.includes(id)) return true;
  return false;
}

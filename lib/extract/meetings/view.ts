import type { ActorMention, OrganisationMention, PlaceMention, Timex } from "@/lib/domain";
import {
  type Clause,
  type Clauses,
  type Document,
  findClauses,
  indexFrom,
  isFiniteVerb,
  type Sentence,
  type VerbGroup,
} from "@/lib/text";
import type { Context } from "../context";
import { type Located, locate, within } from "../located";

/** Tokens `[first, last)`. */
export type Stretch = { readonly first: number; readonly last: number };

/** A context with what is asked of it again and again. */
export type View = Context & {
  readonly clauses: Clauses;
  readonly who: readonly Located<ActorMention>[];
  readonly when: readonly Located<Timex>[];
  /** Durations. */
  readonly lasting: readonly Located<Timex>[];
  /** « chaque semaine ». */
  readonly often: readonly Located<Timex>[];
  readonly where: readonly Located<PlaceMention>[];
  readonly groups: readonly Located<OrganisationMention>[];
  readonly kept: Kept;
};

/** What was read before, so that a long sentence is not read again for each of its verbs. */
type Kept = {
  /** By the first token of their sentence. */
  readonly clauses: Map<number, readonly Clause[]>;
  /** By verb, for each depth of looking back. */
  readonly subjects: readonly Map<VerbGroup, string[]>[];
  /** By index of the verb. */
  readonly carried: readonly (readonly Clause[] | undefined)[];
};

/** How many verbs the subject of one may be looked for, each leaning on the one before. */
export const FURTHEST_SUBJECT = 3;

export function viewOf(context: Context): View {
  const { document } = context;
  const clauses = findClauses(document, context.verbs);
  const carried: Clause[][] = [];
  for (const clause of clauses.list) if (clause.verb !== null) (carried[clause.verb] ??= []).push(clause);
  return {
    ...context,
    clauses,
    kept: {
      clauses: new Map(),
      subjects: noSubjects(),
      carried,
    },
    who: locate(document, context.actors),
    when: locate(
      document,
      context.timexes.filter(({ edtf }) => edtf !== null),
    ),
    lasting: locate(
      document,
      context.timexes.filter(({ type }) => type === "DURATION"),
    ),
    often: locate(
      document,
      context.timexes.filter(({ type }) => type === "SET"),
    ),
    where: locate(document, context.places),
    groups: locate(document, context.organisations),
  };
}

function noSubjects(): Map<VerbGroup, string[]>[] {
  return Array.from({ length: FURTHEST_SUBJECT + 1 }, () => new Map());
}

/** The same text with other mentions of people, of whose subjects nothing is known yet. */
export function withWho(view: View, who: View["who"]): View {
  return { ...view, who, kept: { ...view.kept, subjects: noSubjects() } };
}

/** Whether an id is a person: what the registry does not know as something else. */
export function isPerson({ registry }: Pick<View, "registry">, id: string): boolean {
  const known = registry.actors.get(id);
  return known ? known.kind === "person" : !registry.places.has(id);
}

export function personsOf(view: View, ids: readonly string[]): string[] {
  return ids.filter((id) => isPerson(view, id));
}

export function wordAt({ document }: { readonly document: Document }, token: number): string {
  return document.tokens[token]?.folded ?? "";
}

export function sentenceAt({ document }: View, token: number): Sentence | undefined {
  return document.sentences[document.sentenceAt[token] ?? -1];
}

export function clauseAt({ clauses }: View, token: number): Clause | undefined {
  return clauses.list[clauses.at[token] ?? -1];
}

const OF = new Set(["de", "du", "des", "d'"]);

/** Whether a token is « de », « du », « des » — and not « dès », which folds to the same. */
export function isOf({ document }: { readonly document: Document }, token: number): boolean {
  const word = document.tokens[token];
  if (!word || !OF.has(word.folded)) return false;
  return word.folded !== "des" || !/[èÈ]/u.test(word.raw.normalize("NFC"));
}

/** Clauses of the sentence that a token stands in, in order. */
export function clausesOf(view: View, sentence: Sentence): readonly Clause[] {
  const before = view.kept.clauses.get(sentence.first);
  if (before) return before;
  const found: Clause[] = [];
  for (let index = view.clauses.at[sentence.first] ?? 0; index < view.clauses.list.length; index++) {
    const clause = view.clauses.list[index];
    if (!clause || clause.first >= sentence.last) break;
    found.push(clause);
  }
  view.kept.clauses.set(sentence.first, found);
  return found;
}

/** The clauses that a verb carries, in order. */
export function carriedBy({ verbs, kept }: View, verb: VerbGroup): readonly Clause[] {
  const index = verbFrom({ verbs }, verb.first);
  // Rules also ask with a copy: « { ...verb, tense: "future" } ».
  const isSame = verbs[index]?.first === verb.first && verbs[index]?.head === verb.head;
  return isSame ? (kept.carried[index] ?? []) : [];
}

/** Index of the first verb group that begins at or after a token. */
export function verbFrom({ verbs }: Pick<View, "verbs">, token: number): number {
  return indexFrom(verbs, token);
}

/** The verbs of a sentence. */
export function verbsIn(view: View, first: number, last: number): readonly VerbGroup[] {
  const from = verbFrom(view, first);
  let to = from;
  while ((view.verbs[to]?.first ?? Number.POSITIVE_INFINITY) < last) to++;
  return view.verbs.slice(from, to);
}

/** The nearest finite verb before a verb in its sentence. */
export function finiteBefore(view: View, verb: VerbGroup): VerbGroup | null {
  const sentence = sentenceAt(view, verb.first);
  if (!sentence) return null;
  return verbsIn(view, sentence.first, verb.first).findLast(isFiniteVerb) ?? null;
}

const OCCASIONS = new Set(["sommet", "marge", "reunion", "assemblee", "conference", "session", "forum"]);

/** Words of a gathering at which others meet. */
export function isOccasionWord(word: string): boolean {
  return OCCASIONS.has(word);
}

export { within };

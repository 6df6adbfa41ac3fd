import type { DayInterval } from "@/lib/calendar";
import type { Actor } from "@/lib/domain";
import type { OfficeKind } from "@/lib/lexicon/types";
import type { Context } from "../../context";
import { termAt } from "../../names/people";
import type { PersonName } from "../../names/persons";

/** What is known of someone: from the lexicon for the document's date, and from the titles the text gives. */
export type PersonRecord = {
  readonly id: string;
  gender: "m" | "f" | null;
  readonly roles: Role[];
  /** Mentions so far. */
  count: number;
};

/** An office or role held, of a state or organisation. */
export type Role = {
  readonly office: OfficeKind | string | null;
  readonly role: string | null;
  readonly of: string | null;
};

/** One mention in reading order: `at` its token. */
type Turn = { readonly at: number; readonly sentence: number; readonly id: string };

/** Who has been named so far, in reading order: what anaphors look back on. */
export class Discourse {
  readonly #context: Context;
  readonly #people = new Map<string, PersonRecord>();
  readonly #turns: Turn[] = [];
  readonly #stateTurns: Turn[] = [];
  readonly #stateCounts = new Map<string, number>();
  /** The days the document may be of, null when nothing is known. */
  readonly days: DayInterval | null;

  constructor(context: Context) {
    this.#context = context;
    const { start, end } = context.anchor;
    this.days = Number.isFinite(start) && Number.isFinite(end) ? { start, end } : null;
  }

  /** Records what the text says of a person anywhere in it, before reading begins. */
  introduce(name: PersonName, id: string): void {
    const record = this.personOf(id);
    record.gender ??= name.gender;
    if (name.state !== null) record.roles.push({ office: null, role: null, of: name.state });
    if (!name.title || name.title.former) return;
    const of = name.title.of.length > 0 ? name.title.of : [null];
    for (const head of name.title.heads)
      for (const one of of) record.roles.push({ office: head.office, role: head.role, of: one });
  }

  /** What is known of someone; a record is made for whoever is new. */
  personOf(id: string): PersonRecord {
    const known = this.#people.get(id);
    if (known) return known;
    const actor = this.#context.registry.actors.get(id);
    const record: PersonRecord = {
      id,
      gender: actor?.gender ?? null,
      roles: actor ? this.#rolesOf(actor) : [],
      count: 0,
    };
    this.#people.set(id, record);
    return record;
  }

  #rolesOf(actor: Actor): Role[] {
    const { days } = this;
    const held = actor.terms.filter((term) => days === null || termAt(term, days));
    const roles: Role[] = held.map(({ office, of }) => ({ office, role: null, of }));
    return roles.length > 0 || actor.of === null ? roles : [{ office: null, role: null, of: actor.of }];
  }

  /** Adds a role learnt while reading, such as that of a counterpart. */
  learn(id: string, role: Role): void {
    this.personOf(id).roles.push(role);
  }

  mentionPerson(id: string, at: number): void {
    const record = this.personOf(id);
    record.count++;
    const turn = { at, sentence: this.sentenceAt(at), id };
    this.#turns.push(turn);
    for (const state of statesOf(record)) this.mentionState(state, at);
  }

  mentionState(id: string, at: number): void {
    if (!this.#context.registry.states.has(id)) return;
    this.#stateCounts.set(id, (this.#stateCounts.get(id) ?? 0) + 1);
    this.#stateTurns.push({ at, sentence: this.sentenceAt(at), id });
  }

  sentenceAt(token: number): number {
    return this.#context.document.sentenceAt[token] ?? 0;
  }

  /** Persons named so far, the last first, each once. */
  recent(): PersonRecord[] {
    return recentOf(this.#turns).map((id) => this.personOf(id));
  }

  /** Everyone the text names, those not yet met last. */
  everyone(): PersonRecord[] {
    const met = this.recent();
    return [...met, ...[...this.#people.values()].filter((record) => !met.includes(record))];
  }

  /** The last so many persons that fit, from the nearest sentences; the often named before the rare ones. */
  lastPersons(count: number, fits: (record: PersonRecord) => boolean): string[] | null {
    return lastOf(
      this.#turns,
      count,
      (id) => fits(this.personOf(id)),
      (id) => this.personOf(id).count,
    );
  }

  lastStates(count: number): string[] | null {
    return lastOf(
      this.#stateTurns,
      count,
      () => true,
      (id) => this.#stateCounts.get(id) ?? 0,
    );
  }
}

/** States and organisations someone acts for. */
export function statesOf(record: PersonRecord): Set<string> {
  return new Set(record.roles.flatMap(({ of }) => (of === null ? [] : [of])));
}

function recentOf(turns: readonly Turn[]): string[] {
  const seen = new Set<string>();
  for (let at = turns.length - 1; at >= 0; at--) seen.add(turns[at]?.id ?? "");
  return [...seen];
}

/** How many sentences back an anaphor for several reaches. */
const REACH = 8;

function lastOf(
  turns: readonly Turn[],
  count: number,
  fits: (id: string) => boolean,
  weight: (id: string) => number,
): string[] | null {
  const chosen: string[] = [];
  const latest = turns[turns.length - 1]?.sentence ?? 0;
  let at = turns.length - 1;
  while (at >= 0 && chosen.length < count) {
    const sentence = turns[at]?.sentence ?? 0;
    if (latest - sentence > REACH) return null;
    const fresh: string[] = [];
    for (; at >= 0 && turns[at]?.sentence === sentence; at--) {
      const id = turns[at]?.id ?? "";
      if (!chosen.includes(id) && !fresh.includes(id) && fits(id)) fresh.push(id);
    }
    const room = count - chosen.length;
    const taken =
      fresh.length <= room ? fresh : [...fresh].sort((a, b) => weight(b) - weight(a)).slice(0, room);
    chosen.push(...taken);
  }
  return chosen.length === count ? chosen.reverse() : null;
}

import type { DayInterval } from "@/lib/calendar";
import type { Actor } from "@/lib/domain";
import type { Token } from "@/lib/text";
import type { Context } from "../../context";
import { termAt } from "../../names/people";
import type { PersonName } from "../../names/persons";
import type { Title } from "../../names/titles";
import {
  ageBehind,
  bringsTogether,
  formsGovernment,
  isCalledMediator,
  leadsGovernment,
  leadsMission,
} from "./introductions";
import { isJoined } from "./joined";
import { isRebels, knownRoles, leadsRebels, originsOf } from "./known-for";
import { addRole, addRoles, designateOf, type PersonRecord, type Role, statesOf } from "./records";
import { MOST_RECENT, Turns } from "./turns";

export { designateOf, type PersonRecord, type Role, statesOf };

/** Beyond so many people a text is a list, in which nobody is meant by « le ministre ». */
const MOST_PEOPLE = 2 * MOST_RECENT;

const GREAT: ReadonlySet<string> = new Set([
  "envoy",
  "foreign-minister",
  "defence-minister",
  "head-of-government",
  "head-of-state",
  "high-representative",
  "secretary-general",
  "spokesperson",
]);
/** What speaks against colleagues as « les deux hommes ». */
const COLLEAGUES = 3;

const REBEL: Role = { office: null, role: "chef rebelle", of: null };
/** Offices someone is designated for, and how long before. */
const HEADS: ReadonlySet<string> = new Set(["head-of-government", "head-of-state"]);
const DESIGNATE_DAYS = 150;

const LONGEST_JOINT = 4;

function isJoint({ folded }: Token): boolean {
  return folded === "et" || folded === ",";
}

/** Who has been named so far, in reading order: what anaphors look back on. */
export class Discourse {
  readonly #context: Context;
  readonly #people = new Map<string, PersonRecord>();
  readonly #persons = new Turns();
  readonly #groups = new Turns();
  readonly #states = new Turns();
  readonly #at = new Map<number, readonly string[]>();
  #latest = 0;
  /** The last title of several, and where the list of those who hold it has got to. */
  #shared: { readonly title: Title; readonly last: number } | null = null;
  /** The token of the last mention of anyone. */
  #before = -1;
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
    record.age ??= ageBehind(this.#context.document, name.tail);
    record.total++;
    record.inFull ||= name.isFull;
    if (name.state !== null) addRole(record.roles, { office: null, role: null, of: name.state });
    for (const title of [name.title, ...name.also]) {
      if (title) addRoles(record, title);
      if (title && isRebels(title)) addRole(record.roles, REBEL);
    }
    this.#share(name, record);
    const isOfficial = record.roles.some(({ office }) => office !== null);
    const first = name.title && name.title.first < name.first ? name.title.from : name.from;
    const { document } = this.#context;
    if (!isOfficial && (leadsMission(document, first) || bringsTogether(document, first)))
      addRole(record.roles, { office: "envoy", role: null, of: null });
    if (isCalledMediator(document, name.last))
      addRole(record.roles, { office: "envoy", role: "mediateur", of: null });
    if (leadsGovernment(document, name.from) || formsGovernment(document, name.last)) {
      addRole(record.roles, { office: "head-of-government", role: null, of: null });
      addRole(record.roles, designateOf("head-of-government", null));
    }
  }

  /** « les ministres angolais X et cubain Y »: so is Y. */
  #share({ title, state, from, last, first }: PersonName, record: PersonRecord): void {
    const open = this.#shared;
    const between = this.#context.document.tokens.slice(open?.last ?? from, from);
    const isNext = open !== null && from >= open.last && first - open.last <= LONGEST_JOINT;
    const of = state ?? this.#adjectiveAt(from - 1);
    if (title?.plural) this.#shared = { title, last };
    else if (!isNext || title !== null || of === null || !between.some(isJoint)) this.#shared = null;
    else {
      addRoles(record, { ...open.title, of: [of] });
      this.#shared = { title: open.title, last };
    }
  }

  #adjectiveAt(token: number): string | null {
    const { document, registry } = this.#context;
    const word = document.tokens[token];
    return word ? (registry.nationalities.adjectives.exactly(word.folded)[0]?.state ?? null) : null;
  }

  /** What is known of someone; a record is made for whoever is new. */
  personOf(id: string): PersonRecord {
    const met = this.#people.get(id);
    if (met) return met;
    const { registry } = this.#context;
    const actor = registry.actors.get(id);
    const known = knownRoles(id).map((role) => ({ office: null, role, of: null }));
    const record: PersonRecord = {
      id,
      gender: actor?.gender ?? null,
      roles: [...(actor ? this.#rolesOf(actor) : []), ...known],
      former: [...(actor ? this.#pastRolesOf(actor) : []), ...known],
      origins: originsOf(id, actor, registry),
      age: null,
      lastAt: -1,
      total: 0,
      inFull: false,
      count: 0,
    };
    this.#people.set(id, record);
    return record;
  }

  #rolesOf(actor: Actor): Role[] {
    const { days } = this;
    const held = actor.terms.filter((term) => days === null || termAt(term, days));
    const roles: Role[] = held.map(({ office, of }) => ({ office, role: null, of }));
    if (roles.length === 0 && actor.of !== null) roles.push({ office: null, role: null, of: actor.of });
    if (held.some(leadsRebels) && !held.some(({ office }) => HEADS.has(office))) roles.push(REBEL);
    if (days === null) return roles;
    const soon = { start: days.end + 1, end: days.end + DESIGNATE_DAYS };
    const coming = actor.terms.filter(
      (term) => HEADS.has(term.office) && !termAt(term, days) && termAt(term, soon),
    );
    return [...roles, ...coming.map(({ office, of }) => designateOf(office, of))];
  }

  /** The offices whose term was over by then. */
  #pastRolesOf(actor: Actor): Role[] {
    const { days } = this;
    if (days === null) return [];
    const after = { start: days.start, end: Number.POSITIVE_INFINITY };
    return actor.terms
      .filter((term) => term.to !== null && !termAt(term, after))
      .map(({ office, of }) => ({ office, role: null, of }));
  }

  /** Adds a role learnt while reading, such as that of a counterpart. */
  learn(id: string, role: Role): void {
    addRole(this.personOf(id).roles, role);
  }

  /** Records a mention; one that only tells whose adviser somebody is (`aside`) takes no part in groups. */
  mentionPerson(id: string, at: number, aside = false): void {
    const record = this.personOf(id);
    record.count++;
    record.lastAt = at;
    this.#latest = this.sentenceAt(at);
    this.#persons.add(id, this.sentenceAt(at));
    const isJoined = at === this.#before || this.#joins(at);
    if (!aside) this.#groups.add(id, this.sentenceAt(at), isJoined);
    this.#before = at;
    this.#at.set(at, [...(this.#at.get(at) ?? []), id, ...statesOf(record)]);
    for (const state of statesOf(record)) this.mentionState(state, at, isJoined && !aside);
  }

  #joins(at: number): boolean {
    return isJoined(this.#context, this.#before, at);
  }

  mentionState(id: string, at: number, joined = false): void {
    if (!this.#context.registry.states.has(id)) return;
    this.#states.add(id, this.sentenceAt(at), joined);
    this.#at.set(at, [...(this.#at.get(at) ?? []), id]);
  }

  /** Whom a mention that begins at a token names, with the states they act for. */
  namedAt(token: number): readonly string[] {
    return this.#at.get(token) ?? [];
  }

  /** The sentence of the last mention. */
  get latest(): number {
    return this.#latest;
  }

  sentenceAt(token: number): number {
    return this.#context.document.sentenceAt[token] ?? 0;
  }

  /** Persons named so far, the last first, each once; no more than a text is about. */
  recent(): PersonRecord[] {
    return this.#persons.recent().map((id) => this.personOf(id));
  }

  /** Everyone the text names, those not yet met last; of a text that lists hundreds, some. */
  everyone(): PersonRecord[] {
    const all = new Set(this.recent());
    for (const record of this.#people.values()) {
      if (all.size >= MOST_PEOPLE) break;
      all.add(record);
    }
    return [...all];
  }

  /** The last so many persons that fit; null when there are not so many. */
  lastPersons(count: number, fits: (record: PersonRecord) => boolean): string[] | null {
    return this.#groups.last(
      count,
      (id) => fits(this.personOf(id)),
      (id) => this.personOf(id).total,
      (ids) => (this.#areColleagues(ids) ? COLLEAGUES : 0),
    );
  }

  /** Those just named side by side, so many, of whom the text and the tables tell no great office. */
  justNamed(count: number): string[] | null {
    const isPlain = (id: string) => !this.personOf(id).roles.some(({ office }) => GREAT.has(office ?? ""));
    return this.#groups.justNamed(count, isPlain);
  }

  /** The two just named side by side, in the order in which they were; null where more were. */
  pairJustNamed(): string[] | null {
    return this.#groups.justNamed(2, () => true);
  }

  /** Those whom the first sentences name side by side: the parties of the news. */
  partiesOfNews(): readonly string[] {
    return this.#groups.ofTheNews();
  }

  /** The first so many of a list of persons: « les deux premiers ». */
  firstOfList(count: number): string[] | null {
    return this.#groups.firstOfList(count);
  }

  /** Whether all act for one organisation, which does not negotiate with itself. */
  #areColleagues(ids: readonly string[]): boolean {
    const [first, ...others] = ids.map((id) => statesOf(this.personOf(id)));
    const { states } = this.#context.registry;
    return [...(first ?? [])].some((of) => !states.has(of) && others.every((one) => one.has(of)));
  }

  /** The one most often named in one sentence with somebody, else with the one named last, and from one of those states where some are said. */
  rival(of: readonly string[], whose: string | null = null): string[] | null {
    const named = this.#groups.recent();
    const owner = whose ?? named[0];
    if (owner === undefined) return null;
    const all = named.filter((id) => id !== owner);
    const others =
      of.length === 0 ? all : all.filter((id) => of.some((one) => this.personOf(id).origins.has(one)));
    const times = (id: string) => this.#groups.timesTogether(owner, id);
    const best = others.sort((a, b) => times(b) - times(a))[0];
    return best !== undefined && (times(best) > 0 || of.length > 0) ? [best] : null;
  }

  /** How often a state has acted so far, by name or through its people. */
  timesNamed(state: string): number {
    return this.#states.countOf(state);
  }

  /** The last so many states that act, by name or through their people. */
  lastStates(count: number, fits: (id: string) => boolean): string[] | null {
    return this.#states.last(count, fits, (id) => this.#states.countOf(id));
  }
}

import { HOSTING_VERBS } from "@/lib/lexicon/anaphors";
import type { VerbGroup } from "@/lib/text";
import type { Context } from "../../context";
import { namesOf } from "../../names/layer";
import type { Discourse, PersonRecord } from "./discourse";
import { subjectBefore, subjectsOf } from "./subjects";
import { topicAtHead } from "./topics-before";

/** How many tokens back somebody's being received is remembered. */
const REACH = 400;
/** How many tokens behind « par », « résidence de » the host is named. */
const NEAR = 9;
/** Words, folded, that stand before a host: « réunis autour de X », « à l'invitation de X ». */
const HOST_CLUES: ReadonlySet<string> = new Set(
  "auspices autour chez egide houlette invitation residence".split(" "),
);
const AT_HOME: ReadonlySet<string> = new Set(["foreign-minister", "head-of-government", "head-of-state"]);

type Hosting = { readonly hosts: readonly string[]; readonly guests: readonly string[] };

/** Who receives whom in a text. */
export class Hosts {
  readonly #context: Context;
  readonly #discourse: Discourse;
  /** The state of the last place read, and where it starts. */
  #last: { readonly state: string; readonly start: number } | null = null;
  /** How often the places read so far lie in a state. */
  readonly #visited = new Map<string, number>();
  #read = 0;

  constructor(context: Context, discourse: Discourse) {
    this.#context = context;
    this.#discourse = discourse;
  }

  /** Who is meant by « son hôte », « son invité », « leur hôte », « l'hôte du sommet » at a token. */
  at(whose: "his" | "theirs" | "events" | "guest", at: number, gender: "m" | "f" | null): string[] | null {
    const found = this.#find(whose, at);
    const isOther = found?.some((id) => {
      const known = this.#discourse.personOf(id).gender;
      return gender === "f" && known === "m";
    });
    return isOther ? null : found;
  }

  #find(whose: "his" | "theirs" | "events" | "guest", at: number): string[] | null {
    const [last] = this.#discourse.recent();
    const subjects = subjectsOf(this.#context, this.#discourse, at);
    const topic =
      subjects.size === 0 && whose !== "theirs" ? topicAtHead(this.#context, this.#discourse, at) : null;
    const owner = topic ?? last?.id;
    const owners = subjects.size > 0 ? subjects : new Set(owner === undefined ? [] : [owner]);
    const home = whose === "guest" ? null : this.#atHome(owners, whose === "events", at);
    const clue = whose === "events" ? (home ?? this.#byClue(at)) : null;
    if (clue !== null) return [clue];
    for (const { hosts, guests } of this.#before(at)) {
      const [host, other] = hosts;
      if (host === undefined || other !== undefined) continue;
      if (whose === "events") return [host];
      if (whose === "theirs" && !owners.has(host)) return [host];
      if (whose === "his" && !owners.has(host) && guests.some((guest) => owners.has(guest))) return [host];
      const [guest, more] = guests;
      if (whose !== "theirs" && owners.has(host) && guest !== undefined && more === undefined) return [guest];
    }
    return home === null ? null : [home];
  }

  /** The one behind the last « autour de », « à l'invitation de ». */
  #byClue(at: number): string | null {
    const { tokens } = this.#context.document;
    for (let back = at - 1; back >= Math.max(0, at - REACH); back--) {
      if (!HOST_CLUES.has(tokens[back]?.folded ?? "")) continue;
      const [host, other] = this.#firstNamed(back, Math.min(at, back + NEAR));
      if (host !== undefined && other === undefined) return host;
    }
    return null;
  }

  /** The receptions told so far, the last first. */
  *#before(at: number): Generator<Hosting> {
    const { verbAt } = namesOf(this.#context);
    const { tokens } = this.#context.document;
    for (let back = at - 1; back >= Math.max(0, at - REACH); back--) {
      const verb = verbAt[back];
      if (verb && verb.first === back && HOSTING_VERBS.has(verb.lemma)) yield this.#reception(verb, at);
      else if (HOST_CLUES.has(tokens[back]?.folded ?? ""))
        yield { hosts: this.#firstNamed(back, Math.min(at, back + NEAR)), guests: [] };
    }
  }

  #reception(verb: VerbGroup, at: number): Hosting {
    const { sentences, tokens } = this.#context.document;
    const sentence = sentences[this.#discourse.sentenceAt(verb.first)];
    const before = this.#named(sentence?.first ?? verb.first, verb.first);
    const after = this.#named(verb.last, Math.min(at, sentence?.last ?? at));
    if (verb.passive || verb.tense === "participle") {
      for (let by = verb.last; by < verb.last + NEAR && by < at; by++)
        if (tokens[by]?.folded === "par")
          return { hosts: this.#firstNamed(by, Math.min(at, by + NEAR)), guests: before };
      return { hosts: [], guests: [] };
    }
    const hosts =
      before.length > 0
        ? before.slice(-1)
        : this.#persons(subjectBefore(this.#context, this.#discourse, verb.first));
    const guests = after.length > 0 ? after : before.slice(0, -1).slice(0, 1);
    return { hosts, guests: guests.filter((guest) => !hosts.includes(guest)) };
  }

  /** Whom the first mention from one token to another names. */
  #firstNamed(first: number, last: number): string[] {
    for (let at = first; at < last; at++) {
      const persons = this.#persons(this.#discourse.namedAt(at));
      if (persons.length > 0) return persons;
    }
    return [];
  }

  /** Persons named from one token to another, in order, each once. */
  #named(first: number, last: number): string[] {
    const named = new Set<string>();
    for (let at = first; at < last; at++)
      for (const id of this.#persons(this.#discourse.namedAt(at))) named.add(id);
    return [...named];
  }

  #persons(ids: Iterable<string>): string[] {
    const { states, actors } = this.#context.registry;
    return [...ids].filter((id) => !states.has(id) && actors.get(id)?.kind !== "organisation");
  }

  /** The one of the persons named who is in his own state, where most of the places named so far are. */
  #atHome(owners: ReadonlySet<string>, isOwnerMeant: boolean, at: number): string | null {
    this.#readPlaces(at);
    const visited = this.#visited;
    const times = (record: PersonRecord) =>
      Math.max(
        0,
        ...record.roles.map(({ office, of }) =>
          AT_HOME.has(office ?? "") && of !== null ? (visited.get(of) ?? 0) : 0,
        ),
      );
    const near = isOwnerMeant ? null : this.#inLastPlace(owners, at);
    if (near !== null) return near;
    const hosts = this.#discourse
      .recent()
      .filter((record) => times(record) >= 2)
      .sort((a, b) => times(b) - times(a));
    const [first, second] = hosts;
    if (!first || (second && times(second) === times(first))) return null;
    return owners.has(first.id) && !isOwnerMeant ? null : first.id;
  }

  /** Who is at home in the place named last, a sentence back at most. */
  #inLastPlace(owners: ReadonlySet<string>, at: number): string | null {
    const { document } = this.#context;
    const back = document.sentences[Math.max(0, this.#discourse.sentenceAt(at) - 1)];
    const last = this.#last;
    if (!last || last.start < (document.starts[back?.first ?? 0] ?? 0)) return null;
    const host = this.#discourse
      .recent()
      .find(
        ({ id, roles }) =>
          !owners.has(id) && roles.some(({ office, of }) => AT_HOME.has(office ?? "") && of === last.state),
      );
    return host?.id ?? null;
  }

  /** Reads the places named before a token. */
  #readPlaces(at: number): void {
    const { registry, document, places } = this.#context;
    const end = document.starts[at] ?? Number.POSITIVE_INFINITY;
    for (let next = places[this.#read]; next && next.start < end; next = places[++this.#read]) {
      let id: string | null = registry.places.get(next.place)?.in ?? null;
      for (let level = 0; id !== null && !registry.states.has(id) && level < 4; level++)
        id = registry.places.get(id)?.in ?? null;
      if (id === null) continue;
      this.#visited.set(id, (this.#visited.get(id) ?? 0) + 1);
      this.#last = { state: id, start: next.start };
    }
  }
}

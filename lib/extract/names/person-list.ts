import { ROYAL_ROLES } from "@/lib/lexicon/anaphors";
import { NAMED_AFTER_PERSONS } from "@/lib/lexicon/name-clues";
import { spanOf } from "@/lib/text";
import { slugOf } from "./people";
import { familyOf, nameKey, nameWords } from "./person-name";
import type { PersonName, PersonSource } from "./persons";
import { ShortForms } from "./short-forms";
import type { Title } from "./titles";

/** A name found, before it is known whose it is. */
export type FoundName = {
  /** For another name of someone already found (« alias Timochenko »): a token of that one. */
  readonly sameAs?: number;
  readonly first: number;
  readonly last: number;
  readonly rule: string;
  /** « son fils Serdar »: a given name alone, of the family of whoever is named before. */
  readonly isKin?: true;
  readonly from?: number;
  readonly gender?: "m" | "f" | null;
  readonly title?: Title | null;
  readonly state?: string | null;
  readonly also?: readonly Title[];
  /** The token after a state that belongs to the title: « le roi Abdallah II de Jordanie ». */
  readonly tail?: number;
};

/** The persons found so far: they never overlap, and the first rule to find one keeps it. */
export class PersonList {
  readonly #source: PersonSource;
  /** By first token. */
  readonly #found = new Map<number, FoundName>();
  readonly #introduced = new Set<number>();
  readonly #taken: (FoundName | undefined)[];

  constructor(source: PersonSource) {
    this.#source = source;
    this.#taken = Array.from({ length: source.document.tokens.length });
  }

  add(name: FoundName): boolean {
    const before = this.#source.document.tokens[(name.from ?? name.first) - 1];
    if (before?.shape === "lower" && NAMED_AFTER_PERSONS.has(before.folded)) return false;
    for (let at = name.first; at < name.last; at++) if (this.#taken[at]) return false;
    this.#found.set(name.first, name);
    for (let at = name.first; at < name.last; at++) this.#taken[at] = name;
    return true;
  }

  /** Says that a title stands with a name, and is no mention of its own. */
  introduce(title: Title): void {
    this.#introduced.add(title.first);
  }

  /** First tokens of the titles that stand with a name. */
  get introduced(): ReadonlySet<number> {
    return this.#introduced;
  }

  at(token: number): FoundName | undefined {
    return this.#taken[token];
  }

  /** Says of a name already found what a title behind it adds. */
  describe(token: number, title: Title): void {
    const name = this.#taken[token];
    if (!name) return;
    this.introduce(title);
    const described = name.title ? { ...name, also: [...(name.also ?? []), title] } : { ...name, title };
    this.#found.set(name.first, described);
    for (let at = name.first; at < name.last; at++) this.#taken[at] = described;
  }

  nameOf({ first, last }: FoundName): string {
    return spanOf(this.#source.document, first, last).text;
  }

  /** The names found of one word, such as follow « M. » and « Mme ». */
  shortNames(): string[] {
    const names = Array.from(this.#found.values(), (found) => this.nameOf(found));
    return [...new Set(names.filter((name) => nameWords(name).length === 1))];
  }

  /** The full names found, as written. */
  fullNames(): string[] {
    const names = new Set<string>();
    for (const found of this.#found.values()) {
      const name = this.nameOf(found);
      if (nameWords(name).length > 1) names.add(name);
    }
    return [...names];
  }

  inOrder(): PersonName[] {
    const full = new FullNames(this.#source, [...this.#found.values()], (found) => this.nameOf(found));
    for (const found of this.#found.values()) {
      const other = found.sameAs === undefined ? undefined : this.#taken[found.sameAs];
      if (other) full.alias(this.nameOf(found), this.nameOf(other));
    }
    const inText = [...this.#found.values()].sort((a, b) => a.first - b.first);
    let family: string | null = null;
    for (const found of inText) {
      const name = this.nameOf(found);
      if (found.isKin && family !== null && nameWords(name).length === 1) full.relate(name, family);
      // « M. Castro n'a rien dit. Son frère Fidel »
      else if (!found.isKin) family = nameWords(name).length > 1 ? familyOf(name) : name;
    }
    return inText.map((found) => {
      const name = this.nameOf(found);
      const ids = full.idsOf(name, found.title ?? null);
      return {
        first: found.first,
        last: found.last,
        from: found.from ?? found.first,
        ids,
        name,
        isFull: full.isFull(name),
        gender: found.gender ?? null,
        title: found.title ?? null,
        also: found.also ?? [],
        tail: found.tail ?? found.last,
        state: found.state ?? null,
        rule: found.rule,
      };
    });
  }
}

/** Whose a name is, among all the full names of the text and the persons known. */
class FullNames {
  readonly #registry: PersonSource["registry"];
  /** Full names of the text, by key, with their id. */
  readonly #forms = new ShortForms();
  readonly #ids = new Map<string, { readonly id: string; readonly name: string }>();

  constructor(source: PersonSource, found: readonly FoundName[], nameOf: (found: FoundName) => string) {
    this.#registry = source.registry;
    const names = [...new Set(found.map(nameOf))].sort((a, b) => nameWords(b).length - nameWords(a).length);
    for (const name of names) {
      if (nameWords(name).length < 2 || this.#ids.has(nameKey(name)) || this.#isFamily(name)) continue;
      const id = this.#knownId(name) ?? slugOf(name);
      this.#ids.set(nameKey(name), { id, name });
      this.#forms.add(name, id);
      const known = this.#registry.actors.get(id);
      if (known) this.#forms.add(known.name, id);
      if (known?.family !== undefined) this.#forms.addFamily(known.family, id);
    }
  }

  /** Makes one name stand for whoever another one names. */
  alias(name: string, of: string): void {
    const [id] = this.idsOf(of);
    if (id !== undefined) this.#ids.set(nameKey(name), { id, name: of });
  }

  /** Gives a given name the family name of somebody close: « Serdar » is « Serdar Denktash ». */
  relate(name: string, family: string): void {
    const whole = `${name} ${family}`;
    this.#ids.set(nameKey(name), { id: this.#knownId(whole) ?? slugOf(whole), name: whole });
  }

  isFull(name: string): boolean {
    return this.#ids.has(nameKey(name));
  }

  idsOf(name: string, title: Title | null = null): readonly string[] {
    const own = this.#ids.get(nameKey(name));
    if (own) return [own.id];
    const inText = this.#forms.best(name);
    const { people } = this.#registry;
    // « le roi Abdallah » is no Ali Abdallah Saleh.
    const reigning = title?.heads.some(({ role }) => ROYAL_ROLES.has(role)) ? people.reigning(name) : [];
    const kings = reigning.map(({ id }) => id);
    if (kings.length > 0 && !inText.some((id) => kings.includes(id))) return kings;
    if (inText.length > 0) return inText;
    const known = [...people.named(name), ...people.reigning(name)].map((actor) => actor.id);
    if (known.length > 0) return known;
    const alike = people.familySounding(name).map((actor) => actor.id);
    return alike.length > 0 ? alike : [slugOf(name)];
  }

  #knownId(name: string): string | null {
    for (const value of this.#registry.names.exactly(name)) if (value.kind === "person") return value.id;
    return this.#registry.people.soundingLike(name)?.id ?? null;
  }

  /** « de la Calle », « Al-Thani »: several words, but the family name of someone known or named here in full. */
  #isFamily(name: string): boolean {
    if (this.#knownId(name) !== null) return false;
    if (this.#registry.people.named(name).length > 0) return true;
    return this.#forms.has(name, ["last"]);
  }
}

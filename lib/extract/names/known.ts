import type { Actor, Place } from "@/lib/domain";
import type { StateEntry } from "@/lib/lexicon/types";
import { cut } from "@/lib/text";
import { titleHeadsAt } from "./title-forms";
import { NameTrie } from "./trie";

/** What a form can stand for. One form may stand for several: « Singapour » is a state and its capital. */
export type KnownName =
  | { readonly kind: "state"; readonly id: string }
  /** A place below the state. `governs` is the state whose government it stands for, `seats` an organisation's. */
  | {
      readonly kind: "city" | "region" | "venue" | "water";
      readonly id: string;
      readonly governs: string | null;
      readonly seats: string | null;
    }
  | { readonly kind: "organisation"; readonly id: string }
  /** A name of a government's own: « département d'Etat ». */
  | { readonly kind: "institution"; readonly state: string }
  | { readonly kind: "person"; readonly id: string }
  | { readonly kind: "media" };

/** A word that says of which state something or someone is. */
export type Nationality = {
  readonly state: string;
  readonly gender: "m" | "f" | "both";
  readonly number: "singular" | "plural" | "both";
};

/** States by adjective (« russe ») and by inhabitants (« Russes »). */
export type Nationalities = {
  readonly adjectives: NameTrie<Nationality>;
  readonly inhabitants: NameTrie<Nationality>;
};

export function indexNationalities(states: readonly StateEntry[]): Nationalities {
  const adjectives = new NameTrie<Nationality>();
  const inhabitants = new NameTrie<Nationality>();
  for (const state of [...states].sort(byPresence)) {
    for (const set of [state.adjective, ...(state.otherAdjectives ?? [])])
      for (const form of new Set(set))
        adjectives.add(form, { state: state.id, ...agreementOf(set.map((one) => one === form)) });
    for (const form of state.gentiles)
      inhabitants.add(form, {
        state: state.id,
        gender: "both",
        number: form.endsWith("s") || form.endsWith("x") ? "plural" : "singular",
      });
  }
  return { adjectives, inhabitants };
}

/** States of today before those that are gone: « Moscou » is Russia's first. */
function byPresence(a: StateEntry, b: StateEntry): number {
  return Number(a.to !== undefined) - Number(b.to !== undefined);
}

function agreementOf([ms, fs, mp, fp]: readonly boolean[]): Pick<Nationality, "gender" | "number"> {
  const masculine = ms || mp;
  const feminine = fs || fp;
  const singular = ms || fs;
  const plural = mp || fp;
  return {
    gender: masculine && feminine ? "both" : feminine ? "f" : "m",
    number: singular && plural ? "both" : plural ? "plural" : "singular",
  };
}

/** Everything with a name, in one trie: the longest form wins whatever its kind (« Washington Post »). */
export function indexNames(source: {
  readonly states: readonly StateEntry[];
  readonly places: Iterable<Place>;
  readonly actors: Iterable<Actor>;
  readonly media: readonly string[];
  /** Place ids that stand for an organisation. */
  readonly seats: ReadonlyMap<string, string>;
}): NameTrie<KnownName> {
  const trie = new NameTrie<KnownName>();
  const governs = new Map<string, string>();
  for (const state of [...source.states].sort(byPresence).reverse())
    for (const place of [state.capital, ...state.seats]) governs.set(place, state.id);
  for (const state of source.states)
    for (const form of state.institutions) trie.add(form, { kind: "institution", state: state.id });
  for (const place of source.places) addForms(trie, place, placeName(place, governs, source.seats));
  for (const actor of source.actors)
    if (actor.kind !== "state") addForms(trie, actor, { kind: actor.kind, id: actor.id });
  for (const form of source.media) trie.add(form, { kind: "media" });
  return trie;
}

function placeName(
  place: Place,
  governs: ReadonlyMap<string, string>,
  seats: ReadonlyMap<string, string>,
): KnownName {
  if (place.kind === "country") return { kind: "state", id: place.id };
  return {
    kind: place.kind === "other" ? "region" : place.kind,
    id: place.id,
    governs: governs.get(place.id) ?? null,
    seats: seats.get(place.id) ?? null,
  };
}

/**
 * A person's name without a title written before it: « cheikh Ahmed Yassine » is Ahmed Yassine; « roi Abdallah » names
 * nobody for sure, for others are called Abdallah. Nor does a state behind it belong to the name.
 */
function withoutTitle(form: string): string | null {
  const { tokens, starts } = cut(form);
  const head = titleHeadsAt(tokens, 0);
  if (!head || head.end >= tokens.length) return form;
  return tokens.length - head.end > 1 ? form.slice(starts[head.end]) : null;
}

/** What copy writes either way within the name of an organisation. */
const EITHER: readonly (readonly [string, string])[] = [
  ["des Nations unies", "de l'ONU"],
  [" d'Afrique", " de l'Afrique"],
  [" d'Asie", " de l'Asie"],
  [" d'Amérique", " de l'Amérique"],
  [" d'Europe", " de l'Europe"],
];

function withVariants(forms: readonly string[]): string[] {
  const all = new Set(forms);
  for (const form of forms)
    for (const [one, other] of EITHER) {
      all.add(form.replace(one, other));
      all.add(form.replace(other, one));
    }
  return [...all];
}

/** One word, a plural, no acronym: the members of a group, who are written small as well. */
const MEMBERS = /^\p{Lu}\p{Ll}{4,}s$/u;

function addForms(
  trie: NameTrie<KnownName>,
  named: { readonly name: string; readonly aliases: readonly string[] },
  value: KnownName,
): void {
  const listed = [named.name, ...named.aliases];
  const forms = value.kind === "organisation" ? withVariants(listed) : listed;
  for (const form of forms) {
    // « Abdallah II de Jordanie » says no more than « Abdallah II » and where he reigns.
    if (
      value.kind === "person" &&
      forms.some((other) => form.startsWith(`${other} de `) || form.startsWith(`${other} d'`))
    )
      continue;
    const bare = value.kind === "person" ? withoutTitle(form) : form;
    if (bare !== null) trie.add(bare, value);
    // « les Houthistes », « les houthistes »
    if (value.kind === "organisation" && MEMBERS.test(form)) trie.add(form.toLowerCase(), value);
  }
}

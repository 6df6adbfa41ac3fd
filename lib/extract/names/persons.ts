import type { Document, VerbGroup } from "@/lib/text";
import type { Registry } from "../registry";
import type { Hit } from "./hits";
import { findByClue } from "./person-clues";
import { PersonList } from "./person-list";
import { findRepeated } from "./person-repeats";
import { findRows } from "./person-rows";
import { findTitled } from "./person-titles";
import type { Title } from "./titles";

/** A person's name in the text, tokens `[first, last)`. */
export type PersonName = {
  readonly first: number;
  readonly last: number;
  /** Where a mention begins: « M. » and « Mme » are part of one, « MM. » is not. */
  readonly from: number;
  /** Ids the name can stand for, the likeliest first. */
  readonly ids: readonly string[];
  /** The name as written. */
  readonly name: string;
  /** Given and family name, not the family name alone. */
  readonly isFull: boolean;
  readonly gender: "m" | "f" | null;
  /** The title that introduces the name, or stands behind it. */
  readonly title: Title | null;
  /** Further titles of the same person: « le chef de l'armée, le général X ». */
  readonly also: readonly Title[];
  /** The token after the name and what belongs to its title: « le roi Abdallah II de Jordanie ». */
  readonly tail: number;
  /** The state said with the name: « le Britannique William Hague ». */
  readonly state: string | null;
  readonly rule: string;
};

/** What the finders of persons read. */
export type PersonSource = {
  readonly document: Document;
  readonly registry: Registry;
  readonly hitAt: readonly (Hit | undefined)[];
  readonly verbAt: readonly (VerbGroup | undefined)[];
  readonly titles: readonly Title[];
  /** By the token at which a mention of the title begins. */
  readonly titleFrom: ReadonlyMap<number, Title>;
};

/** Finds the persons a text names, known or not: first those it introduces, then the short forms of their names. */
export function findPersons(source: PersonSource): {
  readonly persons: PersonName[];
  readonly titlesWithName: ReadonlySet<number>;
} {
  const found = new PersonList(source);
  findTitled(source, found);
  findByClue(source, found);
  findRows(source, found);
  findRepeated(source, found);
  return { persons: found.inOrder(), titlesWithName: found.introduced };
}

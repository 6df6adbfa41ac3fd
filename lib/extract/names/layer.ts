import type { Document, Token, VerbGroup } from "@/lib/text";
import type { Registry } from "../registry";
import { findHits, type Hit } from "./hits";
import { findPersons, type PersonName } from "./persons";
import { findTitles, type Title } from "./titles";

/** The names of a text, found once and read by every stage: known forms, titles, persons. */
export type Names = {
  readonly hits: readonly Hit[];
  readonly titles: readonly Title[];
  readonly persons: readonly PersonName[];
  /** By token: what covers it. */
  readonly hitAt: readonly (Hit | undefined)[];
  readonly titleAt: readonly (Title | undefined)[];
  readonly personAt: readonly (PersonName | undefined)[];
  readonly verbAt: readonly (VerbGroup | undefined)[];
};

type Source = {
  readonly document: Document;
  readonly verbs: readonly VerbGroup[];
  readonly registry: Registry;
};

const LAYERS = new WeakMap<readonly Token[], { registry: Registry; names: Names }>();

/** The names of a document. They do not depend on its date, so one reading serves every date tried. */
export function namesOf(source: Source): Names {
  const known = LAYERS.get(source.document.tokens);
  if (known?.registry === source.registry) return known.names;
  const names = readNames(source);
  LAYERS.set(source.document.tokens, { registry: source.registry, names });
  return names;
}

/** The names of a text already read, for token classes, which see tokens alone. */
export function namesIn(tokens: readonly Token[]): Names | undefined {
  return LAYERS.get(tokens)?.names;
}

function readNames({ document, verbs, registry }: Source): Names {
  const size = document.tokens.length;
  const hits = findHits(document, registry);
  const hitAt = byToken(hits, size);
  const verbAt = byToken(verbs, size);
  const titles = findTitles(document, registry, hitAt);
  const persons = findPersons({ document, registry, hitAt, verbAt, titles });
  return {
    hits,
    titles,
    persons,
    hitAt,
    verbAt,
    titleAt: byToken(titles, size),
    personAt: byToken(persons, size),
  };
}

function byToken<Part extends { readonly first: number; readonly last: number }>(
  parts: readonly Part[],
  size: number,
): (Part | undefined)[] {
  const index = new Array<Part | undefined>(size).fill(undefined);
  for (const part of parts) for (let at = part.first; at < part.last; at++) index[at] = part;
  return index;
}

import { GENERIC_ROLES, SOLDIER_NOUNS, SOLDIER_RANKS } from "@/lib/lexicon/anaphors";
import { type Document, indexFrom } from "@/lib/text";
import type { Names } from "../../names/layer";
import type { Title } from "../../names/titles";

/** How many sentences an unnamed source is remembered. */
const REACH = 3;
const GENERIC = "generic";
const SOLDIER = "soldier";
const SOLDIERS: ReadonlySet<string> = new Set([...SOLDIER_NOUNS, ...SOLDIER_RANKS]);

/** People whom the text introduces without a name: « un diplomate occidental »; « le diplomate » may be theirs. */
export class Unnamed {
  readonly #document: Document;
  /** In text order, by what they are called. */
  readonly #at = new Map<string, Title[]>();

  constructor(document: Document, { titles, titlesWithName }: Names) {
    this.#document = document;
    for (const title of titles)
      if (title.determiner === "indefinite" && !title.plural && !titlesWithName.has(title.first))
        for (const key of keysOf(title)) {
          const known = this.#at.get(key);
          if (known) known.push(title);
          else this.#at.set(key, [title]);
        }
  }

  /** Whether one of those called so was mentioned shortly before a token, and after another. */
  isMeant(title: Title, at: number, after: number): boolean {
    return keysOf(title).some((key) => {
      const last = this.#lastOf(key, at, after);
      // « un responsable onusien » is not « le diplomate allemand ».
      return last !== null && (title.of.length === 0 || title.of.some((of) => last.of.includes(of)));
    });
  }

  /** The same for « le militaire ». */
  isSoldier(at: number, after: number): boolean {
    return this.#lastOf(SOLDIER, at, after) !== null;
  }

  #lastOf(key: string, at: number, after: number): Title | null {
    const found = this.#at.get(key) ?? [];
    const last = found[indexFrom(found, at) - 1];
    if (!last || last.first <= after) return null;
    const { sentenceAt } = this.#document;
    return (sentenceAt[at] ?? 0) - (sentenceAt[last.first] ?? 0) <= REACH ? last : null;
  }
}

function keysOf({ heads }: Title): string[] {
  return heads.flatMap(({ role, office }) => {
    if (office === "head-of-state" || office === "head-of-government") return [];
    return [role, ...(GENERIC_ROLES.has(role) ? [GENERIC] : []), ...(SOLDIERS.has(role) ? [SOLDIER] : [])];
  });
}

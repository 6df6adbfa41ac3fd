import { GROUP_ADJECTIVES, SHORT_FOR, SHORT_HEADS } from "@/lib/lexicon/group-names";
import type { Source } from "./introduced";
import { isCapitalised } from "./person-name";

const ARTICLES: ReadonlySet<string> = new Set(["au", "aux", "des", "du", "l'", "la", "le", "les"]);
/** What makes the noun the head of another name: « le Conseil de transition », « l'Union pour la paix ». */
const COMPLEMENTS: ReadonlySet<string> = new Set(["d'", "de", "des", "du", "pour", "-"]);

/**
 * Organisations by the noun they begin with, once they have been named: « l'Autorité » for the Autorité palestinienne,
 * « les Tigres ». The last one named is meant.
 */
export class ShortNames {
  readonly #source: Source;
  readonly #byHead = new Map<string, string>();

  constructor(source: Source) {
    this.#source = source;
    for (const hit of source.hitAt)
      for (const value of hit?.values ?? [])
        if (value.kind === "organisation")
          for (const head of SHORT_FOR[value.id] ?? []) this.#byHead.set(head, value.id);
  }

  /** Remembers a name of several words, tokens `[first, last)`. */
  named(first: number, last: number, id: string): void {
    const head = this.#source.document.tokens[first]?.folded ?? "";
    if (last - first > 1 && SHORT_HEADS.has(head)) this.#byHead.set(head, id);
  }

  /** The organisation that a token alone stands for; remembers whatever known one begins there. */
  at(at: number): string | null {
    const { document, hitAt } = this.#source;
    const hit = hitAt[at];
    if (hit) {
      for (const value of hit.values)
        if (hit.first === at && value.kind === "organisation") this.named(at, hit.last, value.id);
      return null;
    }
    const { tokens } = document;
    const token = tokens[at];
    const id =
      token && isCapitalised(token) && token.shape === "capitalised"
        ? this.#byHead.get(token.folded)
        : undefined;
    if (id === undefined || !ARTICLES.has(tokens[at - 1]?.folded ?? "")) return null;
    const next = tokens[at + 1];
    if (!next || next.breaks > 0 || next.kind !== "word") return next?.folded === "-" ? null : id;
    const isOther = COMPLEMENTS.has(next.folded) || isCapitalised(next) || GROUP_ADJECTIVES.has(next.folded);
    return isOther || this.#isNational(at + 1) ? null : id;
  }

  #isNational(at: number): boolean {
    const { document, registry } = this.#source;
    return registry.nationalities.adjectives.longestAt(document.tokens, at) !== null;
  }
}

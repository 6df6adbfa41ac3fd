import { ROLE_NOUNS, SEAT_ROLES, TITLE_MODIFIERS } from "@/lib/lexicon/name-clues";
import type { OfficeKind, OfficeTitle } from "@/lib/lexicon/types";
import { fold, type Token, tokenize } from "@/lib/text";
import { OFFICE_TITLES } from "./lexicon";
import { NameTrie } from "./trie";

/** What the head of a title says. */
export type TitleHead = {
  readonly office: OfficeKind | null;
  /** The words of the head in the singular, folded: two mentions of one unlisted role compare by it. */
  readonly role: string;
  readonly gender: "m" | "f" | "both";
  readonly plural: boolean;
  /** The state or organisation the title names by itself. */
  readonly of: string | null;
  /** Folded words that may follow the adjective of state: « des Affaires étrangères ». */
  readonly tail: readonly string[];
};

const HEADS = indexHeads();
const MODIFIERS = indexModifiers();

/** The heads of titles that begin at a token: the longest form, in all its readings. */
export function titleHeadsAt(
  tokens: readonly Token[],
  at: number,
): { heads: readonly TitleHead[]; end: number } | null {
  const reading = HEADS.longestAt(tokens, at);
  return reading && { heads: reading.values, end: reading.end };
}

/** Past the adjectives that stand with titles (« adjointe », « en chef »); `at` itself where none stands. */
export function afterModifiers(tokens: readonly Token[], at: number): number {
  let end = at;
  for (;;) {
    const next = MODIFIERS.longestAt(tokens, end)?.end ?? end;
    if (next === end) return end;
    end = next;
  }
}

function indexHeads(): NameTrie<TitleHead> {
  const trie = new NameTrie<TitleHead>();
  for (const title of OFFICE_TITLES) {
    const head = headOf(title, false);
    const heads = headOf(title, true);
    // Written large or small at will: « président », « Président ».
    trie.add(title.form.toLowerCase(), head);
    if (title.plural !== title.form) trie.add(title.plural.toLowerCase(), heads);
  }
  for (const role of SEAT_ROLES)
    trie.add(role, { office: "leader", role, gender: "both", plural: false, of: null, tail: [] });
  for (const [gender, nouns] of Object.entries(ROLE_NOUNS)) {
    for (const form of nouns) {
      const role = { office: null, role: fold(form), of: null, tail: [] } as const;
      const agreement = gender === "f" ? "f" : "m";
      trie.add(form, { ...role, gender: agreement, plural: false });
      trie.add(pluralOf(form), { ...role, gender: agreement, plural: true });
    }
  }
  return trie;
}

/** The plural of a role; a compound keeps its tail (« bras droit » has none in use). */
function pluralOf(form: string): string {
  if (form.endsWith("al")) return `${form.slice(0, -2)}aux`;
  return form.endsWith("s") || form.endsWith("x") ? form : `${form}s`;
}

function headOf(title: OfficeTitle, plural: boolean): TitleHead {
  return {
    office: title.office,
    role: tokenize(title.form)
      .map((token) => token.folded)
      .join(" "),
    gender: title.gender,
    plural,
    of: title.of ?? null,
    tail: title.tail === undefined ? [] : tokenize(title.tail).map((token) => token.folded),
  };
}

function indexModifiers(): NameTrie<true> {
  const trie = new NameTrie<true>();
  for (const form of TITLE_MODIFIERS) trie.add(form.toLowerCase(), true);
  return trie;
}

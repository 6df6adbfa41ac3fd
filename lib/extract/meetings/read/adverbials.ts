import { CONTACT_ADVERBIALS, type ContactAdverbial } from "@/lib/lexicon/contact-adverbials";
import type { VerbGroup } from "@/lib/text";
import { carriedBy, clauseAt, isOf, type Stretch, type View, verbsIn, wordAt } from "../view";
import { cleftBefore } from "./opener";

const BY_FIRST: ReadonlyMap<string, readonly ContactAdverbial[]> = byFirst();

function byFirst(): Map<string, ContactAdverbial[]> {
  const found = new Map<string, ContactAdverbial[]>();
  for (const way of CONTACT_ADVERBIALS) {
    const word = way.words[0] ?? "";
    found.set(word, [...(found.get(word) ?? []), way]);
  }
  return found;
}

/** An adverbial of contact and the token behind it: « au téléphone », « en tête à tête »; the first in `[first, last)`. */
export function adverbialIn(
  view: View,
  { first, last }: Stretch,
): (ContactAdverbial & { readonly at: number }) | null {
  for (let token = first; token < last; token++)
    for (const way of BY_FIRST.get(wordAt(view, token)) ?? [])
      if (isHere(view, token, way) && !isSomebodys(view, token, way) && !isNoun(view, token))
        return { ...way, at: token };
  return null;
}

function isHere(view: View, token: number, { words }: ContactAdverbial): boolean {
  let at = token;
  for (const word of words) {
    while (at > token && wordAt(view, at) === "-") at++;
    if (wordAt(view, at) !== word) return false;
    at++;
  }
  return true;
}

const DETERMINERS = new Set(
  "le la l' un une du leur ce cet son sa des ces leurs premier dernier nouveau deuxieme second".split(" "),
);

/** « le face-à-face », « leur huis clos »: a noun. */
function isNoun(view: View, token: number): boolean {
  return DETERMINERS.has(wordAt(view, token - 1));
}

/** « au téléphone d'un journaliste »: somebody else's; « en face de la mairie »: a place. */
function isSomebodys(view: View, token: number, { words }: ContactAdverbial): boolean {
  const next = token + words.length;
  // « lors d'un appel à la retenue »
  if (words.at(-1) === "appel" && ["a", "au", "aux"].includes(wordAt(view, next))) return true;
  if (words[0] === "en" && words.at(-1) === "face") return isOf(view, next);
  return (
    words.at(-1) === "telephone" && wordAt(view, next) === "d'" && wordAt(view, next + 1).startsWith("un")
  );
}

const ASIDE: ContactAdverbial = { words: ["a", "part"], type: "meeting" };
const ASIDES = new Set(["part", "ecart"]);

/** « a pris X à part », « l'a pris à l'écart »: « à part X » is another thing. */
function takesAside(view: View, { lemma, last }: VerbGroup, stretch: Stretch): boolean {
  if (lemma !== "prendre" && lemma !== "tirer" && lemma !== "attirer") return false;
  for (let token = last; token < stretch.last; token++) {
    const noun = wordAt(view, token + 1) === "l'" ? token + 2 : token + 1;
    if (wordAt(view, token) === "a" && ASIDES.has(wordAt(view, noun))) return true;
  }
  return false;
}

/** An adverbial of contact of a verb: behind it, inside its group, or in front of its subject. */
export function adverbialOf(view: View, verb: VerbGroup, stretch: Stretch): ContactAdverbial | null {
  const behind = adverbialIn(view, { first: verb.first, last: stretch.last });
  if (behind) return behind;
  if (takesAside(view, verb, stretch)) return ASIDE;
  const own = clauseAt(view, verb.head);
  if (!own) return null;
  const cleft = cleftBefore(view, verb);
  if (cleft) return adverbialIn(view, cleft);
  for (const piece of [own, ...carriedBy(view, verb)]) {
    const last = Math.min(piece.last, Math.max(piece.first, verb.first));
    const isBefore = piece.first < verb.first && verbsIn(view, piece.first, last).length === 0;
    const found = isBefore ? adverbialIn(view, { first: piece.first, last }) : null;
    if (found) return found;
  }
  return null;
}

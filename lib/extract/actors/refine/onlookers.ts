import { ONLOOKER_NOUNS } from "@/lib/lexicon/anaphors";
import type { Context } from "../../context";
import type { Reference } from "../types";

const OF: ReadonlySet<string> = new Set(["de", "d'", "du", "des"]);
const ARTICLES: ReadonlySet<string> = new Set(["le", "la", "l'", "les"]);
const BEFORE_NOUN: ReadonlySet<string> = new Set(["le", "les", "la", "l'", "en", "aux", "sous", "par"]);

const BY_WHOM: ReadonlySet<string> = new Set(
  "arbitre arbitree arbitrees arbitres parraine parrainee parrainees parraines preside presidee presidees presides".split(
    " ",
  ),
);
/** Those of somebody act, not he: « le camp de M. Maduro a envoyé ». */
const CAMPS: ReadonlySet<string> = new Set(
  "avocats bureau camp delegation delegations emissaires entourage envoyes equipe equipes fideles gouvernement partisans proches representants services".split(
    " ",
  ),
);
const POSSESSIVES: ReadonlySet<string> = new Set(["leur", "son", "sa"]);
/** Longest « leur patron, », « son grand ami, » before a name. */
const APPOSITION = 4;

/**
 * Whether a person only looks on: « sous les yeux de M. Clinton », « en présence du roi Hussein », « une séance présidée
 * par M. Clinton ».
 */
export function isOnlooker({ document }: Context, reference: Reference, at: number): boolean {
  if (reference.kind !== "person" && reference.kind !== "office") return false;
  const title = reference.kind === "person" ? reference.name.title : reference.title;
  const { tokens } = document;
  let before = (title ? Math.min(title.from, at) : at) - 1;
  if (ARTICLES.has(tokens[before]?.folded ?? "")) before--;
  // « de leur patron, le général X »
  if (tokens[before]?.folded === ",")
    for (let back = before - 1; back > before - APPOSITION; back--)
      if (POSSESSIVES.has(tokens[back]?.folded ?? "")) before = back - 1;
  if (tokens[before]?.folded === "par") return BY_WHOM.has(tokens[before - 1]?.folded ?? "");
  if (!OF.has(tokens[before]?.folded ?? "")) return false;
  const noun = tokens[before - 1]?.folded ?? "";
  if (CAMPS.has(noun)) return true;
  return ONLOOKER_NOUNS.has(noun) && BEFORE_NOUN.has(tokens[before - 2]?.folded ?? "");
}

/** « en présence de M. Clinton, de M. Annan et du roi »: whether one more of a list of onlookers begins with its « de ». */
export function isOneMore({ document }: Context, reference: Reference, at: number): boolean {
  if (reference.kind !== "person" && reference.kind !== "office") return false;
  const title = reference.kind === "person" ? reference.name.title : reference.title;
  const { tokens } = document;
  let before = (title ? Math.min(title.from, at) : at) - 1;
  if (ARTICLES.has(tokens[before]?.folded ?? "")) before--;
  return OF.has(tokens[before]?.folded ?? "");
}

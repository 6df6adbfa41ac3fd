import { ONLOOKER_NOUNS } from "@/lib/lexicon/anaphors";
import type { Context } from "../../context";
import type { Reference } from "../types";

const OF: ReadonlySet<string> = new Set(["de", "d'", "du", "des"]);
const ARTICLES: ReadonlySet<string> = new Set(["le", "la", "l'", "les"]);
const BEFORE_NOUN: ReadonlySet<string> = new Set(["le", "les", "la", "l'", "en", "aux", "sous", "par"]);

/** Whether a person only looks on: « sous les yeux de M. Clinton », « en présence du roi Hussein ». */
export function isOnlooker({ document }: Context, reference: Reference, at: number): boolean {
  if (reference.kind !== "person" && reference.kind !== "office") return false;
  const title = reference.kind === "person" ? reference.name.title : reference.title;
  const { tokens } = document;
  let before = (title ? Math.min(title.from, at) : at) - 1;
  if (ARTICLES.has(tokens[before]?.folded ?? "")) before--;
  if (!OF.has(tokens[before]?.folded ?? "")) return false;
  const noun = tokens[before - 1]?.folded ?? "";
  return ONLOOKER_NOUNS.has(noun) && BEFORE_NOUN.has(tokens[before - 2]?.folded ?? "");
}

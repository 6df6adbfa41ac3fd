import { MEETING_VERBS, PERSON_AGENTS, PERSON_PASSIVES } from "@/lib/lexicon/name-clues";
import { SAYING_VERBS } from "@/lib/lexicon/verbs";
import type { VerbGroup } from "@/lib/text";
import { hasTwoParts, isFree, nameEnd } from "../name-end";
import type { PersonList } from "../person-list";
import { realmBehind } from "../person-titles";
import type { PersonSource } from "../persons";
import type { PersonClue } from "./person-clue";

/** Persons by what they do, and those the lexicon knows. */
export const ACTING: readonly PersonClue[] = [
  {
    name: "names/known",
    note: "a full name that the lexicon or the editor knows",
    find: known,
    examples: [
      "selon ⟦john-kerry|John Kerry⟧",
      "⟦serguei-lavrov|Sergueï Lavrov⟧ et ⟦ban-ki-moon|Ban Ki-moon⟧",
      "⟦mohammed-vi|Mohammed VI⟧ du Maroc a reçu",
    ],
    counterExamples: ["selon Kerry"],
  },
  {
    name: "names/person-speaks",
    note: "two capitalised words that speak, or stand behind « selon »",
    find: speaker,
    examples: [
      "« Non », a répondu ⟦ezrin-pelkovar|Ezrin Pelkovar⟧.",
      "⟦ezrin-pelkovar|Ezrin Pelkovar⟧ a déclaré",
      "la délégation que dirige ⟦ezrin-pelkovar|Ezrin Pelkovar⟧",
    ],
    counterExamples: ["« Non », a répondu Pelkovar.", "selon l'usage"],
  },
  {
    name: "names/person-met",
    note: "verbs whose object is a person: « rencontrer », « recevoir »",
    find: met,
    examples: [
      "il a rencontré ⟦ezrin-pelkovar|Ezrin Pelkovar⟧",
      "il recevra ⟦ezrin-pelkovar|Ezrin Pelkovar⟧",
      "il verra mardi soir ⟦ezrin-pelkovar|Ezrin Pelkovar⟧",
      "l'armée a destitué ⟦ezrin-pelkovar|Ezrin Pelkovar⟧",
    ],
    counterExamples: ["il a visité Ezrin Pelkovar"],
  },
  {
    name: "names/person-leads",
    note: "two capitalised words behind « conduit par », « dirigé par »",
    find: leader,
    examples: [
      "une délégation conduite par ⟦ezrin-pelkovar|Ezrin Pelkovar⟧",
      "un gouvernement dirigé par ⟦ezrin-pelkovar|Ezrin Pelkovar⟧",
    ],
    counterExamples: ["une délégation conduite par Pelkovar", "un projet financé par Ezrin Pelkovar"],
  },
];

const LED: ReadonlySet<string> = new Set(
  "conduit conduite conduits conduites dirige dirigee diriges dirigees emmene emmenee emmenes emmenees mene menee preside presidee".split(
    " ",
  ),
);

function leader(source: PersonSource, found: PersonList, at: number): number | null {
  const { tokens } = source.document;
  if (tokens[at - 1]?.folded !== "par" || !LED.has(tokens[at - 2]?.folded ?? "")) return null;
  if (!isFree(source, at) || tokens[at]?.shape === "upper") return null;
  const last = nameEnd(source, at);
  if (!hasTwoParts(source, at, last)) return null;
  found.add({ first: at, last, rule: "names/person-leads" });
  return last;
}

const ROMAN_NUMERAL = /^[ivx]+$/;

function known(source: PersonSource, found: PersonList, at: number): number | null {
  const hit = source.hitAt[at];
  if (!hit || hit.first !== at || !hit.values.some((value) => value.kind === "person")) return null;
  const hasOther = hit.values.some((value) => value.kind !== "person");
  if (hasOther || hit.last - hit.first < 2) return null;
  const isMonarch = ROMAN_NUMERAL.test(source.document.tokens[hit.last - 1]?.folded ?? "");
  const realm = isMonarch ? realmBehind(source, hit.last) : null;
  const tail = realm ? { tail: realm.end } : {};
  found.add({ first: at, last: hit.last, ...tail, rule: "names/known" });
  return hit.last;
}

/** A verb of saying, or any verb behind a quotation: « », a promis Ivan Marquez ». */
function says({ document }: PersonSource, verb: VerbGroup): boolean {
  if (SAYING_VERBS.has(verb.lemma)) return true;
  const [quote, comma] = [document.tokens[verb.first - 2]?.folded, document.tokens[verb.first - 1]?.folded];
  return comma === "," && (quote === "»" || quote === '"' || quote === "”");
}

/** « la délégation que dirige X » */
function isInverted({ document }: PersonSource, verb: VerbGroup): boolean {
  const opener = document.tokens[verb.first - 1]?.folded;
  return (
    (opener === "que" || opener === "qu'") &&
    (PERSON_AGENTS.has(verb.lemma) || PERSON_PASSIVES.has(verb.lemma))
  );
}

function speaker(source: PersonSource, found: PersonList, at: number): number | null {
  const { tokens } = source.document;
  if (!isFree(source, at) || tokens[at]?.shape === "upper") return null;
  const last = nameEnd(source, at);
  if (!hasTwoParts(source, at, last)) return null;
  const before = verbEndingAt(source, at);
  const after = source.verbAt[last];
  const isSpeaker =
    tokens[at - 1]?.folded === "selon" ||
    (before !== undefined && (says(source, before) || isInverted(source, before))) ||
    (after !== undefined && after.first === last && SAYING_VERBS.has(after.lemma));
  if (!isSpeaker) return null;
  found.add({ first: at, last, rule: "names/person-speaks" });
  return last;
}

function met(source: PersonSource, found: PersonList, at: number): number | null {
  const verb = verbEndingAt(source, at) ?? verbEndingAt(source, beforeDay(source, at));
  if (
    !verb ||
    verb.passive ||
    !(MEETING_VERBS.has(verb.lemma) || PERSON_PASSIVES.has(verb.lemma)) ||
    !isFree(source, at)
  )
    return null;
  const last = nameEnd(source, at);
  if (!hasTwoParts(source, at, last) || source.document.tokens[at]?.shape === "upper") return null;
  found.add({ first: at, last, rule: "names/person-met" });
  return last;
}

/** « verra mardi X », « verra mardi soir X » */
function beforeDay({ document }: PersonSource, at: number): number {
  const { tokens } = document;
  const day = PARTS_OF_DAY.has(tokens[at - 1]?.folded ?? "") ? at - 2 : at - 1;
  return DAYS.has(tokens[day]?.folded ?? "") ? day : at;
}

const DAYS: ReadonlySet<string> = new Set(
  "lundi mardi mercredi jeudi vendredi samedi dimanche hier demain aujourd'hui".split(" "),
);
const PARTS_OF_DAY: ReadonlySet<string> = new Set(["matin", "soir", "midi"]);

function verbEndingAt(source: PersonSource, at: number): VerbGroup | undefined {
  const verb = source.verbAt[at - 1];
  return verb?.last === at ? verb : undefined;
}

import type { TimexMod } from "@/lib/domain";
import type { Match } from "../../rule";
import { defineRule } from "../../rule";
import { calendar, date, type Produced } from "../finding";

/** Words before a bare four-digit number that make it a year without doubt. */
const YEAR_CUES: ReadonlySet<string> = new Set([
  "en",
  "depuis",
  "des",
  "avant",
  "apres",
  "vers",
  "entre",
  "courant",
  "durant",
  "annee",
  "an",
  "ans",
  "fin",
  "debut",
  "mi",
]);
const COUNTED = /(s|x)$/;
/** Words in -s or -x that count nothing, and the other words that may follow a year. */
const FUNCTION_WORDS: ReadonlySet<string> = new Set(
  "a alors apres aupres aux ces chez dans depuis des elles et hors ils jusqu' les leurs lors mais malgre moins nous ou parmi pas plus pres puis sans selon ses sous toujours tous toutes trois vers vous".split(
    " ",
  ),
);

/** Whether a plural noun behind the number makes it a count: « de 2000 soldats ». */
function isCount(match: Match): boolean {
  const next = match.after(1);
  if (!next || next.kind === "symbol") return next?.folded === "%" || next?.folded === "€";
  if (next.kind === "number") return true;
  return next.shape === "lower" && COUNTED.test(next.folded) && !FUNCTION_WORDS.has(next.folded);
}

function isRecent(year: number): boolean {
  return year >= 1900 && year < 2100;
}

/** Years, decades and centuries. */
export const yearRules = [
  defineRule<Produced>({
    name: "temporal/year",
    note: "a four-digit number is a year behind « en », « depuis », « l'année »…; a counted noun makes it a number",
    pattern: "([edge] (de)?|annee|an)? [year]",
    produce: (match) => {
      const year = match.get<number>("year") ?? 0;
      const edge = match.get<TimexMod>("edge") ?? null;
      const cue = match.before(1)?.folded ?? "";
      const isNamed = match.to - match.from > 1;
      const next = match.after(1);
      if (next?.kind === "word" && !next.spaced) return null;
      if (isCount(match) && !(isNamed && edge === null)) return null;
      if (!isNamed && !YEAR_CUES.has(cue) && !isRecent(year)) return null;
      if (!isNamed && !YEAR_CUES.has(cue) && NUMBER_CUES.has(cue)) return null;
      const before = match.before(1);
      if (!isNamed && before?.kind === "word" && before.shape !== "lower" && !YEAR_CUES.has(cue)) return null;
      return calendar({ year }, { mod: edge });
    },
    examples: [
      "le conflit dure depuis ⟦2009|2009⟧",
      "l'accord de ⟦1994|1994⟧ est caduc",
      "⟦2013 END|fin 2013⟧, il était parti",
      "au cours de l'⟦2001|année 2001⟧",
      "l'opération menée en ⟦2014|2014⟧ aux Philippines",
    ],
    counterExamples: [
      "plus de 2000 soldats",
      "tiré en 2000 exemplaires",
      "un don de 1990 euros",
      "quelque 2015 hommes",
      "le vol AF 2015",
      "la Peugeot 2008",
      "chemin 2010a",
    ],
  }),
  defineRule<Produced>({
    name: "temporal/short-year",
    note: "« en 98 »: two digits only right behind « en » or « depuis » and before a stop",
    pattern: "(en|depuis|fin|debut) <[short-year]>",
    produce: (match) => {
      const next = match.after(1);
      const isStop = next === undefined || /^[.,;:)]$/.test(next.folded);
      return isStop && !(match.after(2)?.kind === "number" && !match.after(2)?.spaced)
        ? calendar({ year: match.get<number>("short-year") })
        : null;
    },
    examples: ["il avait été élu en ⟦1998|98⟧.", "ministre depuis ⟦1995|95⟧, il reste"],
    counterExamples: ["en 98 jours", "soit en 75,5", "depuis 60 ans"],
  }),
  defineRule<Produced>({
    name: "temporal/years-coordinated",
    note: "« 2015-2016 », « entre 2010 et 2012 »: each year is a date of its own",
    pattern: "<[year]> (-|–|/|et|ou|a) other:[year]",
    produce: (match) => {
      const year = match.get<number>("year") ?? 0;
      const last = match.get<number>("other") ?? 0;
      const gap = last - year;
      if (isCount(match)) return null;
      return isRecent(year) && gap > 0 && gap < 100 ? calendar({ year }) : null;
    },
    examples: ["la saison ⟦2010|2010⟧-⟦2011|2011⟧", "de ⟦1992|1992⟧ à ⟦1995|1995⟧, le siège"],
    counterExamples: ["entre 1950 et 2000 soldats", "de 2000 à 1990"],
  }),
  defineRule<Produced>({
    name: "temporal/decade",
    note: "« les années 1990 », « les années 90 »: TIMEX3 writes the first three digits",
    pattern: ["([edge] des)? annees [year]", "([edge] des)? annees [number]"],
    produce: (match) => {
      const year = match.get<number>("year") ?? 1900 + (match.get<number>("number") ?? 1);
      return year % 10 === 0 && year > 1000 && year < 2100
        ? date({ kind: "span", digits: String(year / 10) }, { mod: match.get<TimexMod>("edge") ?? null })
        : null;
    },
    examples: [
      "dans les ⟦198|années 1980⟧",
      "au ⟦199 START|début des années 90⟧",
      "les ⟦196|années soixante⟧",
    ],
    counterExamples: ["des années 12", "les années 2003"],
  }),
  defineRule<Produced>({
    name: "temporal/century",
    note: "« XXe siècle »: TIMEX3 writes the hundreds, one less than the ordinal",
    pattern: [
      "([edge] du)? [century] siecle",
      "([edge] du)? [ordinal] siecle",
      "<[century]> (et|ou|au) (du|le)? other:[century] (siecle|siecles)",
      "[century] siecles",
    ],
    produce: (match) => {
      const century = match.get<number>("century") ?? match.get<number>("ordinal");
      if (century === undefined) return null;
      const digits = String(century - 1).padStart(2, "0");
      return date({ kind: "span", digits }, { mod: match.get<TimexMod>("edge") ?? null });
    },
    examples: ["au ⟦18|XIXe siècle⟧", "un traité du ⟦16|dix-septième siècle⟧", "au ⟦19|20e siècle⟧"],
    counterExamples: ["un quart de siècle", "depuis des siècles"],
  }),
];

/** Words before a number that count rather than date. */
const NUMBER_CUES: ReadonlySet<string> = new Set([
  "quelque",
  "environ",
  "plus",
  "moins",
  "les",
  "ces",
  "ses",
  "resolution",
  "numero",
  "n°",
  "$",
  "no",
  "les",
  "soit",
]);

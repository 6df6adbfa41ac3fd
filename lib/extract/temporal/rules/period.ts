import type { TimexMod } from "@/lib/domain";
import { defineRule } from "../../rule";
import { date, type Produced, pickOf, set } from "../finding";
import type { Expression } from "../types";

type PeriodName = Extract<Expression, { kind: "period" }>["name"];

const EDGE = "([edge] (de l'|du|de|d'))?";

/** Seasons, quarters and half-years. */
export const periodRules = [
  defineRule<Produced>({
    name: "temporal/season-year",
    note: "a season with its year; « été » with a year is no participle",
    pattern: `${EDGE} [season] (de)? [year]`,
    produce: (match) => {
      const name = match.get<PeriodName>("season");
      const next = match.after(1);
      if (
        !name ||
        (next?.kind === "word" &&
          next.shape === "lower" &&
          next.folded.endsWith("s") &&
          next.folded !== "dans")
      )
        return null;
      return date(
        { kind: "period", name, year: match.get<number>("year") ?? null, pick: null },
        { mod: match.get<TimexMod>("edge") ?? null },
      );
    },
    examples: [
      "depuis l'⟦2006-SU|été 2006⟧",
      "au ⟦2011-SP|printemps 2011⟧",
      "à la ⟦2012-FA END|fin de l'automne 2012⟧",
    ],
    counterExamples: ["ils ont été 2000 soldats", "un hiver 200 fois plus froid"],
  }),
  defineRule<Produced>({
    name: "temporal/season",
    note: "a season alone needs an article or « cet »: « a été » is a verb",
    pattern: [
      "<ce [season]>",
      "<cet [season]>",
      "(a l'|de l'|l'|d' un|des l'|a cet|au|du|le) <[season] pick:(dernier|prochain|passe)?>",
      "<[edge] (de l'|du|d') [season] pick:(dernier|prochain|passe)?>",
    ],
    produce: (match) => {
      const name = match.get<PeriodName>("season");
      const next = match.after(1);
      if (!name || SEASON_NAMES.has(next?.folded ?? "")) return null;
      if (next?.folded === "de" || (next?.kind === "number" && next.folded.length !== 4)) return null;
      const word = match.get("pick");
      const demonstrative = /^cet?$/.test(match.document.tokens[match.from]?.folded ?? "");
      return date(
        { kind: "period", name, year: null, pick: word ? pickOf(word) : demonstrative ? "this" : null },
        { mod: match.get<TimexMod>("edge") ?? null },
      );
    },
    examples: [
      "ils s'étaient vus ⟦2016-SU|cet été⟧",
      "au ⟦2016-SP|printemps dernier⟧",
      "rompue à l'⟦2015-FA|automne dernier⟧",
    ],
    counterExamples: ["il a été reçu", "l'été indien", "le printemps arabe", "les Jeux d'hiver"],
  }),
  defineRule<Produced>({
    name: "temporal/season-habit",
    note: "« en été », « les mois d'hiver »: every year, no one year",
    pattern: [
      "en <season:[season]>",
      "mois (de|d') season:[season]",
      "<season:[season]> comme other:[season]",
      "other:[season] comme <season:[season]>",
    ],
    produce: (match) => {
      const name = match.get<PeriodName>("season");
      return name && match.after(1)?.kind !== "number" ? set(`XXXX-${name}`, "DATE") : null;
    },
    examples: [
      "la demande augmente en ⟦XXXX-SU|été⟧",
      "pendant les ⟦XXXX-WI|mois d'hiver⟧",
      "⟦XXXX-SU|été⟧ comme ⟦XXXX-WI|hiver⟧",
    ],
    counterExamples: ["en été 2014", "ils en ont été"],
  }),
  defineRule<Produced>({
    name: "temporal/quarter",
    note: "quarters and half-years by their ordinal",
    pattern: [
      "[ordinal] period:(trimestre|semestre) (de l' annee|de|d')? [year]?",
      "[century] period:(trimestre|semestre) (de l' annee|de|d')? [year]?",
      "(1 er) period:(trimestre|semestre) (de l' annee|de|d')? [year]?",
    ],
    produce: (match) => {
      const ordinal = match.get<number>("ordinal") ?? match.get<number>("century") ?? 1;
      const name = PERIODS[`${match.get("period") === "trimestre" ? "Q" : "H"}${ordinal}`];
      return name
        ? date({ kind: "period", name, year: match.get<number>("year") ?? null, pick: null })
        : null;
    },
    examples: [
      "au ⟦2015-Q1|premier trimestre 2015⟧",
      "au ⟦2014-H2|second semestre de 2014⟧",
      "au ⟦2013-Q2|2e trimestre 2013⟧",
    ],
    counterExamples: ["trois trimestres", "le cinquième trimestre", "4 trimestre"],
  }),
];

const PERIODS: Readonly<Record<string, PeriodName>> = {
  Q1: "Q1",
  Q2: "Q2",
  Q3: "Q3",
  Q4: "Q4",
  H1: "H1",
  H2: "H2",
};

/** Adjectives and nouns that make a season a name of its own. */
const SEASON_NAMES: ReadonlySet<string> = new Set([
  "arabe",
  "arabes",
  "indien",
  "austral",
  "boreal",
  "nucleaire",
  "demographique",
]);

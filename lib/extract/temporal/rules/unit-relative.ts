import type { TimexMod } from "@/lib/domain";
import type { UnitName } from "@/lib/lexicon/calendar/units";
import type { Match } from "../../rule";
import { defineRule } from "../../rule";
import { date, offset, type Produced, pickOf } from "../finding";

const UNIT_NAMES: Readonly<Record<string, UnitName>> = {
  semaine: "week",
  "week - end": "weekend",
  weekend: "weekend",
  mois: "month",
  trimestre: "quarter",
  semestre: "half",
  annee: "year",
  an: "year",
  decennie: "decade",
  siecle: "century",
};

function unitOf(match: Match): UnitName | null {
  return UNIT_NAMES[match.get("unit") ?? ""] ?? null;
}

const UNIT = "unit:(semaine|week-end|weekend|mois|trimestre|semestre|annee|an|decennie|siecle)";
const EDGE = "([edge] (de la|de l'|de|du|d'))?";

/** Weeks, months and years counted from the day of writing. */
export const unitRelativeRules = [
  defineRule<Produced>({
    name: "temporal/this-period",
    note: "« cette semaine », « ce week-end »: the demonstrative is part of the value",
    pattern: [`([edge] de)? (ce|cette) ${UNIT} (- ci)?`],
    produce: (match) => {
      const unit = unitOf(match);
      const next = match.after(1);
      if (!unit || (next?.folded === "-" && match.after(2)?.folded === "la")) return null;
      return offset(unit, 0, "speech", { mod: match.get<TimexMod>("edge") ?? null });
    },
    examples: [
      "il était à Oslo ⟦2016-W36|cette semaine⟧",
      "la conférence prévue ⟦2016|cette année⟧",
      "⟦2016-09|ce mois-ci⟧, rien n'a bougé",
    ],
    counterExamples: ["cette semaine-là", "ce mois-là"],
  }),
  defineRule<Produced>({
    name: "temporal/last-next-period",
    note: "« la semaine dernière », « l'an prochain »: one unit before or after that of writing",
    pattern: `${EDGE} ${UNIT} pick:(dernier|derniere|prochain|prochaine|passe|passee|ecoule|ecoulee|qui vient)`,
    produce: (match) => {
      const unit = unitOf(match);
      const before = match.before(1)?.folded ?? "";
      if (!unit || before === "ce" || before === "cette" || before === "un" || before === "une") return null;
      const count = pickOf(match.get("pick")) === "last" ? -1 : 1;
      return offset(unit, count, "speech", { mod: match.get<TimexMod>("edge") ?? null });
    },
    examples: [
      "ils s'étaient vus la ⟦2016-W35|semaine dernière⟧",
      "le scrutin de l'⟦2017|an prochain⟧",
      "à la ⟦2015 END|fin de l'année dernière⟧",
      "au ⟦2016-10 START|début du mois prochain⟧",
    ],
    counterExamples: ["la dernière semaine", "la dernière année de son mandat"],
  }),
  defineRule<Produced>({
    name: "temporal/edge-of-period",
    note: "« le début de l'année », « en fin de semaine »: of the period of writing",
    pattern: [
      "[edge] (de la|de l'|de|du|d') unit:(semaine|mois|annee|trimestre|semestre|siecle)",
      "[edge] unit:(semaine|mois|annee)",
    ],
    produce: (match) => {
      const unit = unitOf(match);
      const next = match.after(1);
      if (!unit || next?.kind === "number" || /^(de|d')$/.test(next?.folded ?? "")) return null;
      return offset(unit, 0, "speech", { mod: match.get<TimexMod>("edge") ?? null });
    },
    examples: [
      "depuis le ⟦2016 START|début de l'année⟧",
      "avant la ⟦2016-09 END|fin du mois⟧",
      "il l'a vu en ⟦2016-W36 START|début de semaine⟧",
      "le scrutin prévu en ⟦2016 END|fin d'année⟧",
    ],
    counterExamples: ["la fin du mois de carême", "à la fin des années"],
  }),
  defineRule<Produced>({
    name: "temporal/period-under-way",
    note: "« l'année en cours », « durant le week-end »",
    pattern: [
      "unit:(semaine|mois|annee) en cours",
      "(durant|pendant|au cours du|tout|dans) (le)? <unit:(week-end|weekend)>",
    ],
    produce: (match) => {
      const unit = unitOf(match);
      return unit && match.after(1)?.folded !== "de" ? offset(unit, 0, "speech") : null;
    },
    examples: [
      "au cours de l'⟦2016|année en cours⟧",
      "les combats ont repris durant le ⟦2016-W35-WE|week-end⟧",
    ],
    counterExamples: ["le week-end est un repos", "en cours d'examen"],
  }),
  defineRule<Produced>({
    name: "temporal/later-in-period",
    note: "« plus tard dans l'année » is that of the period told last, or that of writing; « plus tôt dans la semaine » that of writing",
    pattern: "plus side:(tard|tot) dans (l'|la|le) <unit:(annee|mois|semaine)>",
    produce: (match) => {
      const unit = unitOf(match);
      const isLater = match.get("side") === "tard";
      if (!unit || /^(de|du|d'|des|suivante?)$/.test(match.after(1)?.folded ?? "")) return null;
      return offset(unit, 0, isLater && unit !== "week" ? "story" : "speech", {
        frame: isLater ? "future" : "past",
      });
    },
    examples: [
      "il se rendra à Rome plus tard dans l'⟦2016|année⟧",
      "il ira à Oslo en ⟦2017-04|avril 2017⟧ et à Rome plus tard dans l'⟦2017|année⟧",
      "ils s'étaient parlé plus tôt dans la ⟦2016-W36|semaine⟧",
    ],
    counterExamples: ["plus tard dans l'année de son élection", "plus loin dans la semaine"],
  }),
  defineRule<Produced>({
    name: "temporal/new-year",
    note: "« la nouvelle année » is the one under way, or about to begin when it is planned for",
    pattern: "nouvelle annee",
    produce: (match) =>
      /^(la|cette)$/.test(match.before(1)?.folded ?? "") ? offset("year", 0, "speech") : null,
    examples: [
      "depuis le début de la ⟦2016|nouvelle année⟧",
      "ils sont entrés dans la ⟦2016|nouvelle année⟧ divisés",
    ],
    counterExamples: ["une nouvelle année de guerre", "la nouvelle résolution"],
  }),
  defineRule<Produced>({
    name: "temporal/this-day",
    note: "« en ce jour » is the day of writing; « à ce jour » says now, not a date",
    pattern: "<en ce jour>",
    produce: () => date({ kind: "offset", unit: "day", count: 0, origin: "speech" }),
    examples: ["⟦2016-09-08|En ce jour⟧ de deuil", "réunis ⟦2016-09-08|en ce jour⟧ de fête"],
    counterExamples: ["ce jour-là", "à ce jour"],
  }),
];

import { LASTING_EVENTS } from "@/lib/lexicon/calendar/lasting-events";
import { defineRule } from "../../rule";
import { date, offset, type Produced } from "../finding";
import type { DayPart } from "../types";

/** A participle, or « dès »: « arrivé la veille de la signature ». */
const EVE_VERBS = /(?:e|ee|es|ees|i|ie|is|u|ue|us)$/;
const EVENT = /^(de|du|des|d')$/;
const STORY_DAYS: Readonly<Record<string, number>> = {
  "avant - veille": -2,
  veille: -1,
  lendemain: 1,
  surlendemain: 2,
};

/** Days counted from the last date told. */
export const storyRules = [
  defineRule<Produced>({
    name: "temporal/veille",
    note: "« la veille », « le lendemain » count from the last date told; « la veille du scrutin » from an event",
    pattern: ["(la|le|du|des le|au|l'|des la|de la) <day:(veille|avant-veille|lendemain|surlendemain)>"],
    produce: (match) => {
      const isOfEvent = EVENT.test(match.after(1)?.folded ?? "");
      return isOfEvent ? null : offset("day", STORY_DAYS[match.get("day") ?? ""] ?? 0, "story");
    },
    examples: [
      "il a été reçu ⟦2016-09-06|mardi⟧, après avoir téléphoné la ⟦2016-09-05|veille⟧",
      "arrivé ⟦2016-09-02|vendredi dernier⟧, il est reparti le ⟦2016-09-03|lendemain⟧",
    ],
    counterExamples: ["à la veille du sommet", "au lendemain de l'attentat"],
  }),
  defineRule<Produced>({
    name: "temporal/day-after-event",
    note: "« au lendemain de la signature » is the day told beside it, else that of writing; of a war it is an age",
    pattern: "au <lendemain> (de (la|l')?|du|d'|des)",
    produce: (match) =>
      LASTING_EVENTS.has(match.after(1)?.folded ?? "") ? null : date({ kind: "time", origin: "beside" }),
    examples: [
      "au ⟦2016-09-08|lendemain⟧ de la signature, les tirs ont repris",
      "rompue le ⟦2012-03-04|4 mars 2012⟧, au ⟦2012-03-04|lendemain⟧ du scrutin",
    ],
    counterExamples: [
      "au lendemain de la guerre",
      "au lendemain de l'indépendance",
      "le lendemain du scrutin",
    ],
  }),
  defineRule<Produced>({
    name: "temporal/eve-of-event",
    note: "« arrivé la veille de la signature »: the day before the one told beside it, or before that of writing; « à la veille de » is no day",
    pattern: "la <veille> (de (la|l')|du|des)",
    produce: (match) => {
      const before = match.before(1);
      const isClosed = before?.kind === "word" && before.folded !== "depuis" && EVE_VERBS.test(before.folded);
      return isClosed && match.after(1)?.shape === "lower"
        ? date({ kind: "offset", unit: "day", count: -1, origin: "beside" })
        : null;
    },
    examples: [
      "rentré la ⟦2016-09-07|veille⟧ de la signature",
      "l'exploitation a débuté la ⟦2016-09-07|veille⟧ du scrutin",
    ],
    counterExamples: ["à la veille du sommet", "la veille de Noël", "depuis la veille du vote"],
  }),
  defineRule<Produced>({
    name: "temporal/eve-apposed",
    note: "« mercredi, veille du sommet »: the day just named, once more",
    pattern: "[weekday] , <day:(veille|lendemain)> (de (la|l')?|du|d'|des)",
    produce: () => date({ kind: "time", origin: "beside" }),
    examples: [
      "⟦2016-09-07|Mercredi⟧, ⟦2016-09-07|veille⟧ du sommet, ils avaient cédé",
      "il s'est tu ⟦2016-09-06|mardi⟧, ⟦2016-09-06|lendemain⟧ du scrutin",
    ],
    counterExamples: ["Mercredi, la veille", "mardi, au lendemain de la guerre"],
  }),
  defineRule<Produced>({
    name: "temporal/veille-part",
    note: "« la veille au soir », « le lendemain matin »",
    pattern: "(la|le|des le|des la) <day:(veille|lendemain) (au)? part:[bare-part]>",
    produce: (match) =>
      offset("day", STORY_DAYS[match.get("day") ?? ""] ?? 0, "story", {
        part: match.get<DayPart>("part") ?? null,
      }),
    examples: [
      "il a voté ⟦2016-09-06|mardi⟧, après un débat la ⟦2016-09-05TEV|veille au soir⟧",
      "élu ⟦2016-09-05|lundi⟧, il a démissionné le ⟦2016-09-06TMO|lendemain matin⟧",
    ],
    counterExamples: ["la veille du soir", "le lendemain"],
  }),
  defineRule<Produced>({
    name: "temporal/same-day",
    note: "« le même jour », « ce jour-là », « le jour même » are the day told last",
    pattern: [
      "<meme (jour|journee)>",
      "ce <jour - la>",
      "<jour meme>",
      "cette <journee - la>",
      "ce moment -? la",
    ],
    produce: () => offset("day", 0, "story"),
    examples: [
      "reçu le ⟦2016-08-12|12 août⟧ à Rome, il a vu le ⟦2016-08-12|même jour⟧ le pape",
      "le ⟦2015-11-13|13 novembre 2015⟧. Ce ⟦2015-11-13|jour-là⟧, la ville était calme",
    ],
    counterExamples: ["même le jour du vote", "ces jours-ci"],
  }),
  defineRule<Produced>({
    name: "temporal/period-then",
    note: "« cette année-là », « ce mois-là » are the period told last",
    pattern: [
      "(ce|cette) unit:(semaine|mois|annee|week-end) - la",
      "meme unit:(semaine|mois|annee|week-end)",
    ],
    produce: (match) => {
      const unit = PERIOD_UNITS[match.get("unit") ?? ""];
      const isSame = match.document.tokens[match.from]?.folded === "meme";
      if (isSame && !/^(le|la|du|au|cette|ce|de)$/.test(match.before(1)?.folded ?? "")) return null;
      return unit ? offset(unit, 0, "story") : null;
    },
    examples: [
      "en ⟦2009-05|mai 2009⟧, l'accord fut signé. ⟦2009|Cette année-là⟧, la guerre reprit",
      "élu en ⟦2012-03|mars 2012⟧, il partit ⟦2012-03|ce mois-là⟧",
      "ouvert le ⟦2014-05-02|2 mai 2014⟧ et clos la ⟦2014-W18|même semaine⟧",
    ],
    counterExamples: ["cette année", "ce mois-ci"],
  }),
  defineRule<Produced>({
    name: "temporal/next-period-told",
    note: "« la semaine suivante », « le mois précédent » count from the last date told",
    pattern:
      "unit:(semaine|mois|annee|week-end|an|jour) side:(suivant|suivante|precedent|precedente|d' apres|d' avant)",
    produce: (match) => {
      const unit = PERIOD_UNITS[match.get("unit") ?? ""];
      const before = match.before(1)?.folded ?? "";
      if (!unit || !/^(le|la|l'|du|au|de|des)$/.test(before)) return null;
      return offset(unit, /suivant|apres/.test(match.get("side") ?? "") ? 1 : -1, "story");
    },
    examples: [
      "rompue en ⟦2012-05|mai 2012⟧, la trêve reprit le ⟦2012-06|mois suivant⟧",
      "élu en ⟦2008|2008⟧, il avait été battu l'⟦2007|année précédente⟧",
    ],
    counterExamples: ["le point suivant", "en suivant la trêve"],
  }),
];

const PERIOD_UNITS: Readonly<Record<string, "week" | "month" | "year" | "weekend" | "day">> = {
  jour: "day",
  semaine: "week",
  mois: "month",
  annee: "year",
  an: "year",
  "week - end": "weekend",
};

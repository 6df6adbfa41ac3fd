import type { TimexMod } from "@/lib/domain";
import { MONTHS } from "@/lib/lexicon/calendar/months";
import { WEEKDAYS } from "@/lib/lexicon/calendar/weekdays";
import { defineRule } from "../../rule";
import { calendar, offset, type Produced, time } from "../finding";
import type { DayPart } from "../types";

/** Parts of the day whose day stands elsewhere or is that of writing. */
export const dayPartRules = [
  defineRule<Produced>({
    name: "temporal/this-part",
    note: "« ce matin » is the day of writing; « ce soir-là » is the day told",
    pattern: ["ce part:[part] (- la)?", "cet part:[part] (- la)?", "cette part:[part] (- la)?"],
    produce: (match) => {
      const part = match.get<DayPart>("part") ?? null;
      const noun = match.document.tokens[match.from + 1]?.folded ?? "";
      if (noun === "soiree" || noun === "matinee") return null;
      const isTold = match.document.tokens[match.to - 1]?.folded === "la";
      return isTold ? offset("day", 0, "story", { part }) : time({ part }, "speech");
    },
    examples: [
      "il s'exprimera ⟦2016-09-08TEV|ce soir⟧ à Rome",
      "⟦2016-09-08TMO|ce matin⟧, la ville était calme",
      "⟦2016-09-06|Mardi⟧, le vote a eu lieu. ⟦2016-09-06TEV|Ce soir-là⟧, il a parlé",
    ],
    counterExamples: ["cette soirée dansante", "le soir venu"],
  }),
  defineRule<Produced>({
    name: "temporal/in-part",
    note: "« dans la matinée », « en soirée », « à l'aube »: the part of the day told last",
    pattern: [
      "(dans|pendant|durant|de|au cours de|tard dans|jusque dans) (la|l') <part:[part]>",
      "(en) <part:(matinee|soiree)>",
      "(a) (la|l') <part:(aube|aurore|mi-journee)>",
      "(au) <part:(petit matin)>",
      "(aux) <part:(petites heures)>",
      "(a la) <part:(nuit tombee)>",
    ],
    produce: (match) => {
      const code = PARTS[match.get("part") ?? ""] ?? match.get<DayPart>("part");
      const next = match.after(1)?.folded ?? "";
      const before = match.document.tokens[match.first]?.folded;
      const isOfEvent = next === "de" || next === "du" || (next === "des" && code === "NI");
      const isDated = isOfEvent && match.after(2)?.kind === "number";
      if (!code || (isOfEvent && code !== "NI" && !isDated) || (before === "de" && code === "MI"))
        return null;
      if (next === "des" || (isOfEvent && isCommonNoun(match.after(2)))) return null;
      return DAY_CODES.has(code) ? time({ part: code }) : null;
    },
    examples: [
      "dans la ⟦2016-09-08TMO|matinée⟧, ils avaient posé ensemble",
      "en ⟦2016-09-08TEV|soirée⟧, la salle s'est vidée",
      "dans la ⟦2015-06-03TMO|matinée du 3 juin 2015⟧, il a parlé",
      "à l'⟦2016-09-08TMO|aube⟧, les tirs ont repris",
      "il n'est sorti qu'à la ⟦2016-09-08TNI|nuit tombée⟧",
    ],
    counterExamples: ["une soirée électorale", "la nuit des temps", "à l'aube de la révolution"],
  }),
  defineRule<Produced>({
    name: "temporal/edge-of-part",
    note: "« en fin d'après-midi », « début de soirée »: the beginning or end changes the value and stays inside",
    pattern: "[edge] (de|d') (la|l')? part:(matinee|soiree|apres-midi|journee|nuit)",
    produce: (match) => {
      const part = PARTS[match.get("part") ?? ""] ?? (match.get("part") === "nuit" ? "NI" : null);
      const next = match.after(1)?.folded ?? "";
      return EVENT_LINKS.has(next) ? null : time({ part, mod: match.get<TimexMod>("edge") ?? null });
    },
    examples: [
      "il les reverra en ⟦2016-09-08TAF END|fin d'après-midi⟧",
      "⟦2016-09-06|Mardi⟧, en ⟦2016-09-06TEV START|début de soirée⟧, la salle s'est vidée",
      "en ⟦2016-09-08 END|fin de journée⟧, rien n'avait filtré",
    ],
    counterExamples: ["la fin de la journée de la femme", "en début de séance"],
  }),
  defineRule<Produced>({
    name: "temporal/afternoon-told",
    note: "« se sont revus l'après-midi »: the afternoon of the day told last; behind « pour » or « chaque », or « de » something, it is none",
    pattern: "l' <apres - midi>",
    produce: (match) => {
      const before = match.before(1);
      const next = match.after(1)?.folded ?? "";
      const isFree = before?.kind === "word" && before.shape === "lower" && !NOT_TOLD.has(before.folded);
      return isFree && !EVENT_LINKS.has(next) ? time({ part: "AF" }) : null;
    },
    examples: [
      "reçus ⟦2016-09-06|mardi⟧ à Rome, ils se sont revus l'⟦2016-09-06TAF|après-midi⟧",
      "ils se sont retrouvés l'⟦2016-09-08TAF|après-midi⟧ avec leurs ministres",
    ],
    counterExamples: [
      "pour l'après-midi de l'accord",
      "L'après-midi de la finale",
      "le programme de l'après-midi",
    ],
  }),
  defineRule<Produced>({
    name: "temporal/part-told",
    note: "« avait vu X le matin, puis Y », « Le soir, il a dîné »: of the day told in that sentence or the one before",
    pattern: "le <part:(matin|soir)>",
    produce: (match) => {
      const next = match.after(1);
      const before = match.before(1);
      const isLast = next === undefined || next.kind === "symbol" || PART_ENDS.has(next.folded);
      if (!isLast || NOT_TOLD.has(before?.folded ?? "") || next?.folded === "-") return null;
      return time({ part: match.get("part") === "soir" ? "EV" : "MO" });
    },
    examples: [
      "⟦2016-09-06|Mardi⟧, il avait vu le roi le ⟦2016-09-06TMO|matin⟧, puis le ministre",
      "Ils ont signé ⟦2016-09-06|mardi⟧. Le ⟦2016-09-06TEV|soir⟧, ils ont dîné ensemble",
    ],
    counterExamples: ["le matin calme", "pour le soir, il promet", "chaque mardi, le soir de la fête"],
  }),
  defineRule<Produced>({
    name: "temporal/part-behind-date",
    note: "« le 31 mars au soir », « le 3 dans la soirée »: « soir » and « matin » lean on the date before them",
    pattern: "au <part:(soir|matin)>",
    produce: (match) => {
      const before = match.before(1);
      const isDate = before?.kind === "number" || DATE_WORDS.has(before?.folded ?? "");
      return isDate ? time({ part: match.get("part") === "soir" ? "EV" : "MO" }) : null;
    },
    examples: [
      "le ⟦2016-05-31TEV|31 mai au soir⟧, ils avaient signé",
      "arrivé ⟦2016-09-06TEV|mardi au soir⟧",
    ],
    counterExamples: ["du matin au soir", "au soir de sa vie"],
  }),
  defineRule<Produced>({
    name: "temporal/whole-part",
    note: "« toute la nuit », « toute la matinée »: the part of the day told last",
    pattern: ["toute la <part:(nuit|matinee|soiree)>", "tout l' <part:(apres-midi)>"],
    produce: (match) => time({ part: PARTS[match.get("part") ?? ""] ?? "NI" }),
    examples: [
      "ils ont négocié toute la ⟦2016-09-07TNI|nuit⟧",
      "il a été interrogé toute la ⟦2016-09-08TMO|matinée⟧",
    ],
    counterExamples: ["toute la ville", "la nuit entière"],
  }),
  defineRule<Produced>({
    name: "temporal/same-part",
    note: "« le matin même », « le soir même »: the day told last",
    pattern: ["le part:[part] meme", "la part:[part] meme"],
    produce: (match) => offset("day", 0, "story", { part: match.get<DayPart>("part") ?? null }),
    examples: [
      "il a voté ⟦2016-09-06|mardi⟧ et démissionné ⟦2016-09-06TEV|le soir même⟧",
      "arrêté ⟦2016-09-08TMO|le matin même⟧",
    ],
    counterExamples: ["le soir venu", "même le matin"],
  }),
  defineRule<Produced>({
    name: "temporal/last-night",
    note: "« la nuit dernière » is the night that began the day before, « la nuit prochaine » the one to come",
    pattern: ["nuit (derniere|passee)", "part:(matinee|soiree) derniere", "nuit (prochaine|qui vient)"],
    produce: (match) =>
      offset("day", NEXT.has(match.document.tokens[match.to - 1]?.folded ?? "") ? 0 : -1, "speech", {
        part: match.get("part") === "matinee" ? "MO" : match.get("part") ? "EV" : "NI",
      }),
    examples: [
      "bombardée la ⟦2016-09-07TNI|nuit dernière⟧",
      "⟦2016-09-07TNI|Nuit dernière⟧ agitée à Rome",
      "la trêve entre en vigueur la ⟦2016-09-08TNI|nuit prochaine⟧",
    ],
    counterExamples: ["la dernière nuit", "la prochaine nuit"],
  }),
  defineRule<Produced>({
    name: "temporal/whole-day",
    note: "« dans la journée », « en journée »: the day told last, as a day",
    pattern: ["(dans|au cours de|pendant|durant|plus tard dans|toute) la <journee>"],
    produce: (match) => {
      const next = match.after(1)?.folded ?? "";
      return next === "de" || next === "du" || next === "d'" ? null : time({});
    },
    examples: [
      "il l'avait appelé plus tôt dans la ⟦2016-09-08|journée⟧",
      "toute la ⟦2016-09-08|journée⟧, il a neigé",
    ],
    counterExamples: ["la journée de la femme", "dans la journée de formation"],
  }),
  defineRule<Produced>({
    name: "temporal/day-of-weekday",
    note: "« la journée de mardi » is that day",
    pattern: "journee (de|du) [weekday]",
    produce: (match) => calendar({ weekday: match.get<number>("weekday") }),
    examples: [
      "dans la ⟦2016-09-06|journée de mardi⟧, ils s'étaient vus",
      "la ⟦2016-09-05|journée de lundi⟧ a été calme",
    ],
    counterExamples: ["la journée de travail", "une journée"],
  }),
];

const NEXT: ReadonlySet<string> = new Set(["prochaine", "vient"]);
const NOT_TOLD: ReadonlySet<string> = new Set(["de", "pour", "par", "que", "et", "ou"]);
/** Words behind « le matin » that go on with the sentence. */
const PART_ENDS: ReadonlySet<string> = new Set(
  "puis et a au aux en dans par avec avant apres chez pour sur".split(" "),
);
const EVENT_LINKS: ReadonlySet<string> = new Set(["de", "d'", "du", "des", "ou", "meme"]);

/** « la nuit de noces », but not « la nuit de Noël » or « de mardi ». */
function isCommonNoun(token: { shape: string; folded: string } | undefined): boolean {
  return token?.shape === "lower";
}

const DATE_WORDS: ReadonlySet<string> = new Set([
  ...Object.keys(MONTHS),
  ...Object.keys(WEEKDAYS),
  "veille",
  "lendemain",
]);

const DAY_CODES: ReadonlySet<DayPart> = new Set<DayPart>(["MO", "MI", "AF", "EV", "NI", "DT"]);

/** Codes of the parts named in the patterns themselves. */
const PARTS: Readonly<Record<string, DayPart>> = {
  matinee: "MO",
  soiree: "EV",
  aube: "MO",
  aurore: "MO",
  "mi - journee": "MI",
  "petit matin": "MO",
  "nuit tombee": "NI",
  "petites heures": "MO",
  "apres - midi": "AF",
};

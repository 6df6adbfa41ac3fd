import type { TimexMod } from "@/lib/domain";
import type { Match } from "../../rule";
import { defineRule } from "../../rule";
import { type Produced, time } from "../finding";
import type { WrittenClock } from "../readers";
import type { Clock } from "../types";

/** Prepositions that make « 20 heures » a clock time and not a duration. */
const CLOCK_CUES: ReadonlySet<string> = new Set([
  "a",
  "vers",
  "des",
  "avant",
  "apres",
  "jusqu'a",
  "entre",
  "et",
  "environs",
  "alentours",
  "de",
]);
const SPAN_CUES: ReadonlySet<string> = new Set(["pendant", "durant", "en", "dure", "duree"]);

const HALF_DAY = 12;
const QUARTERS: Readonly<Record<string, number>> = {
  "et quart": 15,
  "moins le quart": -15,
  "moins cinq": -5,
  "moins dix": -10,
  "moins vingt": -20,
};

function clockOf(match: Match): Clock | null {
  const written = match.get<WrittenClock>("clock");
  if (!written || written.hour > 24) return null;
  const afternoon = match.get("half") ?? "";
  const isLate = /soir|apres/.test(afternoon) && written.hour < HALF_DAY;
  return {
    hour: isLate ? written.hour + HALF_DAY : written.hour,
    minute: written.minute,
    zone: match.get<string | null>("zone") ?? null,
  };
}

/** Whether « 20 heures » here counts hours: « à 24 heures de l'échéance », « pendant 2 heures ». */
function isDuration(match: Match): boolean {
  const written = match.get<WrittenClock>("clock");
  const before = match.before(1)?.folded ?? "";
  const next = match.after(1)?.folded ?? "";
  const follows = next === "de" || next === "d'" || next === "du" || next === "durant" || next === "plus";
  if (SPAN_CUES.has(before)) return true;
  if (written?.sign === "h") return follows && before !== "a";
  if (written?.sign === ":") return false;
  const isSpelt = match.document.tokens[match.from]?.kind === "word";
  if (isSpelt && (before === "apres" || before === "avant")) return true;
  if (before === "de" || before === "d'") return !(next === "a" && isHour(match.after(2)));
  const isElsewhere = next === "a" && match.after(2)?.shape === "capitalised" && !isSpelt;
  return follows || !(CLOCK_CUES.has(before) || isElsewhere);
}

/** « de 14 heures à 16 heures », « de 8 heures à midi », but « au bout de trois heures à la villa ». */
function isHour(token: { readonly kind: string; readonly folded: string } | undefined): boolean {
  return token?.kind === "number" || token?.folded === "midi" || token?.folded === "minuit";
}

/** « 17h45. » at the head of a line: an entry of a running report. */
function isStamp(match: Match): boolean {
  const first = match.document.tokens[match.from];
  const isHead = match.from === 0 || (first?.breaks ?? 0) > 0;
  return isHead && match.after(1)?.kind === "symbol";
}

/** Clock times. */
export const clockRules = [
  defineRule<Produced>({
    name: "temporal/clock",
    note: "`15h30` is a clock; « 20 heures » only behind « à », « vers », « dès »…, else it is a duration",
    pattern: "[clock]",
    produce: (match) => {
      const clock = clockOf(match);
      const written = match.get<WrittenClock>("clock");
      if (!clock || isDuration(match)) return null;
      const before = match.before(1)?.folded ?? "";
      const isRange = before === "entre" || (before === "et" && match.before(3)?.folded === ":");
      const cues = before === "a" || before === "," || before === "-" || before === "vers" || isRange;
      if (written?.sign === ":" && !cues) return null;
      if (match.after(1)?.folded === "/" || match.before(1)?.folded === "/") return null;
      const hasArticle = before === "les" || before === "ces" || before === "prochaines" || before === "le";
      if (hasArticle) return null;
      return time({ clock }, isStamp(match) ? "log" : "story");
    },
    examples: [
      "la séance s'est ouverte à ⟦2016-09-08T09:30|9h30⟧",
      "la trêve entre en vigueur à ⟦2016-09-08T20:00|20 heures⟧",
      "attendu à ⟦2016-09-08T00:15|00H15⟧",
      "entre ⟦2016-09-08T09:30|09:30⟧ et ⟦2016-09-08T11:00|11:00⟧",
      "Ils s'étaient vus ⟦2016-09-06|mardi⟧.\n\n⟦2016-09-08T17:45|17h45⟧. Rome ferme la porte.",
    ],
    counterExamples: [
      "trois heures de débats",
      "au bout de deux heures et demie à la villa",
      "le 20 heures de France 2",
      "24h/24",
      "victoire 2:1",
      "en 2h15",
    ],
  }),
  defineRule<Produced>({
    name: "temporal/clock-quarters",
    note: "« trois heures et quart », « midi moins le quart », « quinze heures moins dix » behind « à » or « vers »",
    pattern: [
      "(a|vers|avant|des|jusqu'a) <[number] (heure|heures) more:(et quart|moins le quart|moins dix|moins vingt|moins cinq)>",
      "(a|vers|avant|des|jusqu'a) <noon:(midi|minuit) more:(et quart|moins le quart|moins dix|moins vingt|moins cinq)>",
    ],
    produce: (match) => {
      const noon = match.get("noon");
      const hour = noon === undefined ? (match.get<number>("number") ?? 0) : noon === "midi" ? HALF_DAY : 24;
      const minutes = 60 * hour + (QUARTERS[match.get("more") ?? ""] ?? 0);
      return hour > 24
        ? null
        : time({ clock: { hour: Math.floor(minutes / 60) % 24, minute: minutes % 60, zone: null } });
    },
    examples: [
      "reçu à ⟦2016-09-08T03:15|trois heures et quart⟧",
      "la séance s'est ouverte à ⟦2016-09-08T11:45|midi moins le quart⟧",
      "sortis à ⟦2016-09-08T14:50|quinze heures moins dix⟧",
    ],
    counterExamples: ["pendant trois heures et quart", "à deux voix moins dix"],
  }),
  defineRule<Produced>({
    name: "temporal/clock-zone",
    note: "a zone or « du matin » makes any hour a clock; « locales » leaves the zone open",
    pattern: [
      "[clock] ,? [zone]",
      "[clock] ,? heure de [name]",
      "[clock] half:(du matin|du soir|de l' apres-midi)",
    ],
    produce: (match) => {
      const clock = clockOf(match);
      return clock ? time({ clock }) : null;
    },
    examples: [
      "prévu à ⟦2016-09-08T18:00Z|18H00 GMT⟧",
      "à ⟦2016-09-08T07:45|07h45 locales⟧, ils sont sortis",
      "à ⟦2016-09-08T15:00|3 heures de l'après-midi⟧",
      "à ⟦2016-09-08T21:00|21h00, heure de Paris⟧",
    ],
    counterExamples: ["à deux heures de Paris en train", "trois locales"],
  }),
  defineRule<Produced>({
    name: "temporal/noon-midnight",
    note: "« midi » and « minuit » as clock times; « le Midi » is a region",
    pattern: "hour:(midi|minuit) (et demie|et demi|trente)? [zone]?",
    produce: (match) => {
      const token = match.document.tokens[match.from];
      const before = match.before(1)?.folded ?? "";
      if (token?.shape !== "lower" || before === "du" || before === "-") return null;
      if (before === "apres" && match.get("hour") === "midi") return null;
      const isHalf = match.to - match.from > 1 && match.get("zone") === undefined;
      const hour = match.get("hour") === "midi" ? HALF_DAY : 0;
      const endsWithZone = match.get<string | null>("zone") !== undefined;
      return time({
        clock: {
          hour,
          minute: isHalf && !endsWithZone ? 30 : 0,
          zone: match.get<string | null>("zone") ?? null,
        },
      });
    },
    examples: [
      "la cérémonie débute à ⟦2016-09-08T12:00|midi⟧",
      "la trêve expire à ⟦2016-09-08T00:00|minuit⟧",
      "⟦2016-09-06|Mardi⟧, ils ont dîné. Ils sont sortis peu après ⟦2016-09-07T00:00|minuit⟧",
    ],
    counterExamples: ["dans le Midi de la France", "la presse du midi"],
  }),
  defineRule<Produced>({
    name: "temporal/clock-about",
    note: "« vers 15h30 » is whole, with APPROX",
    pattern: ["[about] [clock] [zone]?", "[about] [clock] half:(du matin|du soir|de l' apres-midi)"],
    produce: (match) => {
      const clock = clockOf(match);
      const isAbout = match.document.tokens[match.from]?.folded === "environ";
      if (isAbout && match.get<WrittenClock>("clock")?.sign === "heures") return null;
      return clock
        ? time({ clock, mod: match.get<TimexMod>("about") ?? null }, isStamp(match) ? "log" : "story")
        : null;
    },
    examples: [
      "il a quitté la salle ⟦2016-09-08T23:00 APPROX|vers 23h⟧",
      "⟦2016-09-08T06:00 APPROX|vers 6 heures⟧, un obus est tombé",
    ],
    counterExamples: ["vers 15 pays", "environ trois ans"],
  }),
  defineRule<Produced>({
    name: "temporal/noon-about",
    note: "« vers midi »",
    pattern: "[about] hour:(midi|minuit)",
    produce: (match) =>
      time({
        clock: { hour: match.get("hour") === "midi" ? HALF_DAY : 0, minute: 0, zone: null },
        mod: match.get<TimexMod>("about") ?? null,
      }),
    examples: [
      "arrêté ⟦2016-09-08T12:00 APPROX|vers midi⟧ à Lyon",
      "⟦2016-09-08T00:00 APPROX|vers minuit⟧, ils se sont quittés",
    ],
    counterExamples: ["vers le Midi", "environ la moitié"],
  }),
];

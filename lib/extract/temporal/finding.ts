import type { TimexMod } from "@/lib/domain";
import { DURATION_UNITS, type UnitName } from "@/lib/lexicon/calendar/units";
import type { CalendarExpression, Expression, Frame, Origin, Pick, TemporalMention } from "./types";

/** What a rule produces: a mention without its place. */
export type Finding = {
  readonly type: TemporalMention["type"];
  readonly mod: TimexMod | null;
  readonly expression: Expression;
  readonly part: TemporalMention["part"];
  readonly clock: TemporalMention["clock"];
  /** Set where the words themselves decide: « il y a », « dernier ». */
  readonly frame: Frame;
};

/** `"silence"` claims words that only sound temporal, so that no other rule marks them. */
export type Produced = Finding | "silence";

/** What may be said beside the expression. */
export type Details = Partial<Extras>;
type Extras = { mod: TimexMod | null; part: Finding["part"]; clock: Finding["clock"]; frame: Frame };

function build(type: Finding["type"], expression: Expression, details: Details = {}): Finding {
  const { mod = null, part = null, clock = null, frame = "unknown" } = details;
  const isTime = part !== null || clock !== null;
  return { type: type === "DATE" && isTime ? "TIME" : type, mod, expression, part, clock, frame };
}

/** A calendar date; what is not given is null. */
export function calendar(parts: Partial<Omit<CalendarExpression, "kind">>, details?: Details): Finding {
  const { weekday = null, day = null, month = null, year = null, pick = null } = parts;
  return build("DATE", { kind: "calendar", weekday, day, month, year, pick }, details);
}

export function date(expression: Expression, details?: Details): Finding {
  return build("DATE", expression, details);
}

export function offset(unit: UnitName, count: number, origin: Origin | "beside", details?: Details): Finding {
  return build("DATE", { kind: "offset", unit, count, origin }, details);
}

/** A clock or part of the day whose day stands elsewhere. */
export function time(details: Details, origin: Origin | "log" = "story"): Finding {
  return build("DATE", { kind: "time", origin }, details);
}

export function reference(value: "PAST_REF" | "PRESENT_REF" | "FUTURE_REF"): Finding {
  return build("DATE", { kind: "reference", value });
}

export function duration(value: string, mod: TimexMod | null = null): Finding {
  return build("DURATION", { kind: "duration", value }, { mod });
}

export function set(value: string, type: "SET" | "DATE" = "SET"): Finding {
  return build(type, { kind: "set", value });
}

/** TIMEX3 duration: `P5Y6M` for five years and a half, `PXM` where the count is null. */
export function durationValue(count: number | null, unit: UnitName): string {
  const { letter, factor, time: isTime } = DURATION_UNITS[unit];
  const prefix = isTime ? "PT" : "P";
  if (count === null) return `${prefix}X${unit === "decade" ? "DE" : unit === "century" ? "CE" : letter}`;
  const total = count * factor;
  const whole = Math.floor(total);
  if (whole === total) return `${prefix}${whole}${letter}`;
  if (total - whole !== 0.5) return `${prefix}${total}${letter}`;
  const lead = whole > 0;
  if (unit === "year") return lead ? `P${whole}Y6M` : "P6M";
  if (unit === "month") return lead ? `P${whole}M15D` : "P15D";
  if (unit === "hour") return lead ? `PT${whole}H30M` : "PT30M";
  if (unit === "minute") return lead ? `PT${whole}M30S` : "PT30S";
  if (unit === "day") return lead ? `P${whole}DT12H` : "PT12H";
  return `${prefix}${total}${letter}`;
}

const LAST = new Set([
  "dernier",
  "derniere",
  "derniers",
  "dernieres",
  "passe",
  "passee",
  "ecoule",
  "ecoulee",
]);

/** What an adjective beside a date picks: « lundi dernier », « le mois prochain ». */
export function pickOf(word: string | undefined): Pick | null {
  if (word === undefined) return null;
  if (LAST.has(word)) return "last";
  if (word.startsWith("prochain") || word === "qui vient") return "next";
  if (word === "en huit") return "in-eight";
  if (word === "en quinze") return "in-fifteen";
  return "this";
}

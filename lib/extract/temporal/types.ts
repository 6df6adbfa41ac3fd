import type { TimexMod, TimexType } from "@/lib/domain";

/** Where a day lies as seen from the day of writing: « a annoncé mercredi » past, « se rend vendredi » future. */
export type Frame = "past" | "future" | "unknown";

/** TIMEX3 parts of the day: morning, midday, afternoon, evening, night, daytime. */
export type DayPart = "MO" | "MI" | "AF" | "EV" | "NI" | "DT";

/** A clock time; `zone` is `Z`, an offset (`+02:00`) or null where none is written or it is only « locales ». */
export type Clock = {
  readonly hour: number;
  readonly minute: number;
  readonly zone: string | null;
};

/** Calendar units that an expression counts in. */
export type Unit =
  | "second"
  | "minute"
  | "hour"
  | "day"
  | "night"
  | "weekend"
  | "week"
  | "fortnight"
  | "month"
  | "quarter"
  | "half"
  | "season"
  | "year"
  | "decade"
  | "century";

/** « dernier », « prochain », « en huit », « en quinze », and the demonstrative of « ce lundi ». */
export type Pick = "last" | "next" | "in-eight" | "in-fifteen" | "this";

/** What an expression counts from: the day of writing, or the last date told (« la veille », « deux jours plus tôt »). */
export type Origin = "speech" | "story";

/** Any of weekday (ISO, 1 Monday), day, month (1–12) and year: « vendredi », « 26 août », « mars 2011 », « 2011 ». */
export type CalendarExpression = {
  readonly kind: "calendar";
  readonly weekday: number | null;
  readonly day: number | null;
  readonly month: number | null;
  readonly year: number | null;
  readonly pick: Pick | null;
};

/**
 * What the words say, before the day of writing is known. Numbers are as written; null where the words are silent.
 */
export type Expression =
  | CalendarExpression
  /** A named stretch of a year: « été 2014 », « deuxième trimestre ». `name` is the TIMEX3 part: `SU`, `Q2`, `H1`. */
  | {
      readonly kind: "period";
      readonly name: "SP" | "SU" | "FA" | "WI" | "Q1" | "Q2" | "Q3" | "Q4" | "H1" | "H2";
      readonly year: number | null;
      readonly pick: Pick | null;
    }
  /** A feast with a date that can be computed: « Noël », « lundi de Pâques ». */
  | {
      readonly kind: "feast";
      /** « le week-end de Pâques » is the weekend that holds it, or that it follows. */
      readonly isWeekend: boolean;
      readonly feast: string;
      readonly year: number | null;
      readonly pick: Pick | null;
    }
  /** « années 1990 » (199), « XXe siècle » (19): the digits of the TIMEX3 value. */
  | { readonly kind: "span"; readonly digits: string }
  /** « il y a cinq ans et demi »: the year so many months from the day of writing. */
  | { readonly kind: "year-of-months"; readonly count: number }
  /** So many units from the origin: « hier » (day, -1, speech), « la veille » (day, -1, story), « il y a deux ans ». */
  | {
      readonly kind: "offset";
      readonly unit: Unit;
      readonly count: number;
      /** `beside`: a day told in the same sentence, else the day of writing. */
      readonly origin: Origin | "beside";
    }
  /** « lundi de la semaine prochaine »: a weekday so many weeks from the week of the origin. */
  | {
      readonly kind: "weekday-of-week";
      readonly weekday: number;
      readonly count: number;
      readonly origin: Origin;
    }
  /** « le lundi suivant »: the first such day after (1) or before (-1) the day told last. */
  | { readonly kind: "weekday-told"; readonly weekday: number; readonly side: 1 | -1 }
  /** « la semaine du 6 octobre » */
  | { readonly kind: "week-of"; readonly date: CalendarExpression }
  /** « la première semaine d'octobre », « le dernier jour de mai »; `nth` -1 is the last. */
  | {
      readonly kind: "nth-of-month";
      readonly unit: "day" | "week" | "weekend";
      /** Of a day, the weekday that is counted: « le premier lundi »; null where all days are. */
      readonly weekday: number | null;
      readonly nth: number;
      readonly month: number;
      readonly year: number | null;
    }
  /** Only a clock or a part of the day is said: the day is the last one told, or that of writing. */
  | {
      readonly kind: "time";
      /** `log`: an entry of a running report, of the day of the news. */
      readonly origin: Origin | "beside" | "log";
    }
  /** `PAST_REF`, `PRESENT_REF`, `FUTURE_REF`. */
  | { readonly kind: "reference"; readonly value: "PAST_REF" | "PRESENT_REF" | "FUTURE_REF" }
  /** TIMEX3 duration, `P5Y6M`. */
  | { readonly kind: "duration"; readonly value: string }
  /** TIMEX3 value of a set, `P1D`, `XXXX-WXX-1`. */
  | { readonly kind: "set"; readonly value: string };

/** The verb that frames an expression, as far as it is known. */
export type Governor = {
  readonly lemma: string;
  readonly tense: string;
  readonly modal: string | null;
};

/** A temporal expression as the text has it, not yet resolved against a document date. */
export type TemporalMention = {
  /** Tokens `[first, last)`. */
  readonly first: number;
  readonly last: number;
  readonly type: TimexType;
  readonly mod: TimexMod | null;
  readonly rule: string;
  readonly expression: Expression;
  /** Part of day said with a date: « jeudi soir ». */
  readonly part: DayPart | null;
  readonly clock: Clock | null;
  /** What tense and frame say of a bare weekday, day or month. */
  readonly frame: Frame;
  /** The frame is said outright (a future, « depuis »), not only likely (a present). */
  readonly isSure: boolean;
  readonly governor: Governor | null;
  /** Why the frame is what it is, in words: « plan: devoir + infinitive ». */
  readonly reason: string;
};

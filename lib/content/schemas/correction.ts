import { z } from "zod";
import { boundsOf } from "@/lib/calendar";
import {
  boundSchema,
  layerSchema,
  meetingStatusSchema,
  meetingTypeSchema,
  outcomeSchema,
  timexModSchema,
} from "@/lib/domain";
import { timexDays } from "../timex-days";
import { day, expected, line, slug } from "./values";

const oneOf = <const T extends readonly string[]>(options: T) =>
  z.enum(options, { error: expected(options.join(", ")) });

const list = <T extends z.ZodType<unknown>>(item: T) =>
  z.preprocess(
    (value) => (typeof value === "string" ? [value] : value),
    z.array(item, { error: expected("a list") }).min(1),
  );

const timex = () => {
  const error = expected("a TIMEX3 date such as 2016-09-08, 2016-09-08TEV, 2016-W35 or 2016-08");
  return z.string({ error }).refine((text) => timexDays(text) !== null, { error });
};

const edtf = () => {
  const error = expected("a date such as 2016-08-26, or an interval 2016-09-04/2016-09-05");
  return z.string({ error }).refine((text) => boundsOf(text) !== null, { error });
};

const number = () => {
  const error = expected("a number such as 250000");
  return z
    .string({ error })
    .regex(/^\d{1,9}$/, { error })
    .transform(Number);
};

const toll = z.strictObject({
  bound: oneOf(boundSchema.options).default("="),
  count: number(),
  victims: line("the victims' noun, such as morts").default("morts"),
  on: edtf().optional(),
  since: edtf().optional(),
  until: edtf().optional(),
  place: slug("a place id such as alep").optional(),
  attribution: line("who says so").optional(),
});

const meeting = z.strictObject({
  type: oneOf(meetingTypeSchema.options).default("meeting"),
  date: edtf(),
  place: slug("a place id such as geneve").nullish(),
  participants: list(slug()),
  status: oneOf(meetingStatusSchema.options).default("held"),
  outcome: oneOf(outcomeSchema.options).nullish(),
});

/**
 * One entry of `corrections`: the quoted words and one change.
 * `{ text, date }`, `{ text, actor }`, `{ text, place }`, `{ text, organisation }`, `{ text, toll }` set or add a fact;
 * `{ text, drop }` takes facts away; `{ text, meeting }` states a meeting; `{ published }` fixes the document date.
 */
export const correctionEntry = z.strictObject({
  text: z
    .string({ error: expected("words of the article") })
    .min(1, { error: expected("words of the article") })
    .optional(),
  nth: number().optional(),
  date: timex().optional(),
  mod: oneOf(timexModSchema.options).optional(),
  actor: list(slug()).optional(),
  organisation: slug("an organisation id such as onu").optional(),
  place: slug("a place id such as geneve").optional(),
  toll: toll.optional(),
  meeting: meeting.optional(),
  drop: list(oneOf([...layerSchema.options, "all"])).optional(),
  published: day().optional(),
});

export type CorrectionEntry = z.infer<typeof correctionEntry>;

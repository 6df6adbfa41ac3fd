import { z } from "zod";
import { day, expected, line, optional, slug } from "./values";

/** An office of an actor's file: `from` included, `to` excluded; either may be left out. */
const term = z
  .strictObject({
    office: slug("a kind of office such as foreign-minister"),
    of: slug("a state or organisation such as russie"),
    from: optional(day()),
    to: optional(day()),
    for: slug("the place an envoy works for, such as syrie").optional(),
    label: line("the office as readers see it").optional(),
  })
  .refine(({ from, to }) => from === null || to === null || from < to, {
    path: ["to"],
    error: "expected a day after the first day of the term",
  });

const list = <T extends z.ZodType>(item: T, what: string) =>
  z
    .array(item, { error: expected(what) })
    .nullish()
    .transform((value) => value ?? []);

/** Front matter of `content/actors/*.md`: who is who. The body is the portrait. */
export const actorFrontMatter = z.strictObject({
  name: line("the usual French name, such as Sergueï Lavrov"),
  kind: z
    .enum(["person", "state", "organisation"], { error: expected("person, state or organisation") })
    .default("person"),
  family: line("the family name as used alone, such as Lavrov").optional(),
  gender: z.enum(["m", "f"], { error: expected("m or f") }).optional(),
  aliases: list(line("another form of the name"), "a list of names"),
  of: optional(slug("a state or organisation such as russie")),
  terms: list(term, "a list of offices"),
  wikidata: optional(
    z.string({ error: expected("a Wikidata id such as Q58217") }).regex(/^Q[1-9]\d*$/, {
      error: expected("a Wikidata id such as Q58217"),
    }),
  ),
});

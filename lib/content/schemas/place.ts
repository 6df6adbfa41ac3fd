import { z } from "zod";
import { placeKindSchema } from "@/lib/domain";
import { degrees, expected, line, optional, slug } from "./values";

/** Front matter of `content/places/*.md`, and the whole of `content/places/*.yaml`. The body is the place's text. */
export const placeFrontMatter = z.strictObject({
  name: line("the usual French name, such as Genève"),
  kind: z
    .enum(placeKindSchema.options, { error: expected(placeKindSchema.options.join(", ")) })
    .default("city"),
  aliases: z
    .array(line("another form of the name"), { error: expected("a list of names") })
    .nullish()
    .transform((value) => value ?? []),
  in: optional(slug("the place it is part of, such as suisse")),
  latitude: optional(degrees(90)),
  longitude: optional(degrees(180)),
});

import { z } from "zod";
import { timelineSchema } from "@/lib/domain";
import { absolute } from "../address";
import { DESCRIPTIONS } from "./descriptions";
import { NAMED_SCHEMAS } from "./names";

/**
 * The JSON Schema (draft 2020-12) of `/timeline.json`, made of the schemas that the program itself checks with. It
 * leaves room for more fields: the contract may grow, what stands in it stays.
 *
 * @example JSON.parse(timelineJsonSchema("https://example.org")).$id // "https://example.org/schema/timeline.json"
 */
export function timelineJsonSchema(base: string): string {
  const names = z.registry<{ id: string; description: string }>();
  for (const [id, schema] of Object.entries(NAMED_SCHEMAS))
    names.add(schema, { id, description: meaningOf(id) });
  const { $schema, ...schema } = z.toJSONSchema(timelineSchema, {
    target: "draft-2020-12",
    io: "input",
    metadata: names,
    override: ({ zodSchema, jsonSchema }) => describeFields(names.get(zodSchema)?.id, jsonSchema.properties),
  });
  const published = {
    $schema,
    $id: absolute(base, "/schema/timeline.json"),
    title: "Pourparlers timeline",
    description: "Diplomatic contacts as articles report them, with the words that say so",
    ...schema,
  };
  return `${JSON.stringify(published, null, 2)}\n`;
}

function meaningOf(name: string): string {
  return Object.entries(DESCRIPTIONS).find(([id]) => id === name)?.[1].means ?? name;
}

function describeFields(name: string | undefined, properties: object | undefined): void {
  const fields = Object.entries(DESCRIPTIONS).find(([id]) => id === name)?.[1].fields;
  if (!fields || !properties) return;
  for (const [field, property] of Object.entries(properties))
    if (typeof property === "object" && property !== null && fields[field] !== undefined)
      Object.assign(property, { description: fields[field] });
}

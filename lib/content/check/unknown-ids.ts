import type { Problem } from "@/lib/domain";
import { nearest } from "../nearest";
import { warning } from "../problem";
import type { Checked } from "./checked";

/** Warns of ids in the editor's files that nothing answers to. */
export function unknownIds({ content, registry }: Checked): Problem[] {
  return content.references.flatMap(({ file, line, field, id, kind }) => {
    const known = kind === "actor" ? registry.actors : registry.places;
    if (known.has(id)) return [];
    const guess = nearest(
      id,
      [...known.keys()].filter((key) => key[0] === id[0]),
    );
    const remedy =
      guess === null ? "Use an id of the lexicon, or add a file of that name." : `Did you mean « ${guess} »?`;
    return [warning({ file, line, field }, `no ${kind} has the id ${id}`, remedy)];
  });
}

import type { Problem } from "@/lib/domain";
import { nearest } from "../nearest";
import { warning } from "../problem";
import type { Checked } from "./checked";

/** Warns of ids in the editor's files that nothing answers to. */
export function unknownIds({ content, registry }: Checked): Problem[] {
  const actors = (file: string, field: string, id: string | null) =>
    unknown(file, field, id, registry.actors);
  const { label } = content.folder;
  return [
    ...content.actors.flatMap((actor) => {
      const file = `${label}/actors/${actor.id}.md`;
      const terms = actor.terms.flatMap((term, index) => actors(file, `terms.${index}.of`, term.of));
      return [...actors(file, "of", actor.of), ...terms];
    }),
    ...content.places.flatMap((place) =>
      unknown(`${label}/places/${place.id}`, "in", place.in, registry.places),
    ),
    ...content.dossiers.flatMap((dossier) =>
      dossier.actors.flatMap((id, index) =>
        actors(`${label}/dossiers/${dossier.id}.md`, `actors.${index}`, id),
      ),
    ),
  ];
}

function unknown(
  file: string,
  field: string,
  id: string | null,
  known: ReadonlyMap<string, unknown>,
): Problem[] {
  if (id === null || known.has(id)) return [];
  const guess = nearest(
    id,
    [...known.keys()].filter((key) => key[0] === id[0]),
  );
  const remedy =
    guess === null ? "Use an id of the lexicon, or add a file of that name." : `Did you mean « ${guess} »?`;
  return [warning({ file, field }, `no actor or place has the id ${id}`, remedy)];
}

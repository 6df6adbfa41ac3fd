import type { z } from "zod";
import type { Actor, Dossier, Place, Problem } from "@/lib/domain";
import type { Read } from "./articles";
import { type ContentFile, type Folder, readFiles } from "./files";
import { readFrontMatter } from "./front-matter";
import { error } from "./problem";
import { actorFrontMatter } from "./schemas/actor";
import { dossierFrontMatter } from "./schemas/dossier";
import { placeFrontMatter } from "./schemas/place";
import { validate } from "./validate";
import { readYaml } from "./yaml";

/** Reads `actors/*.md`: the file's name is the actor's id, the body the portrait. */
export function readActors(folder: Folder): Read<Actor> {
  return readNotes(folder, "actors", [".md"], actorFrontMatter, (id, value, text) => ({
    id,
    ...value,
    text,
  }));
}

/** Reads `places/*.md` and `places/*.yaml`. */
export function readPlaces(folder: Folder): Read<Place> {
  const extensions = [".md", ".yaml", ".yml"];
  return readNotes(folder, "places", extensions, placeFrontMatter, (id, value, text) => ({
    id,
    ...value,
    text,
  }));
}

/** Reads `dossiers/*.md`. */
export function readDossiers(folder: Folder): Read<Dossier> {
  return readNotes(folder, "dossiers", [".md"], dossierFrontMatter, (id, value, text) => ({
    id,
    ...value,
    text,
  }));
}

type Make<V, T> = (id: string, value: V, text: string | null) => T;

function readNotes<V, T>(
  folder: Folder,
  part: string,
  extensions: string[],
  schema: z.ZodType<V>,
  make: Make<V, T>,
): Read<T> {
  const { files, problems } = readFiles(folder, part, extensions);
  const values: T[] = [];
  for (const file of files) {
    const read = readNote(file, schema, make);
    if ("value" in read) values.push(read.value);
    else problems.push(...read.problems);
  }
  return { values, problems };
}

function readNote<V, T>(
  note: ContentFile,
  schema: z.ZodType<V>,
  make: Make<V, T>,
): { value: T } | { problems: Problem[] } {
  const { id, file } = note;
  if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id)) {
    return {
      problems: [
        error(
          { file },
          "the file's name is not an id",
          "Name it after the usual French name: serguei-lavrov.md.",
        ),
      ],
    };
  }
  const front = file.endsWith(".md") ? readFrontMatter(note.text, file) : readYamlFile(note);
  if ("problems" in front) return front;
  const fields = validate(schema, front.matter, file);
  if ("problems" in fields) return fields;
  return { value: make(id, fields.value, front.matter.body.trim() || null) };
}

function readYamlFile({ text, file }: ContentFile): ReturnType<typeof readFrontMatter> {
  const yaml = readYaml(text);
  if (yaml.faults.length === 0) return { matter: { ...yaml, body: "", bodyLine: 1 } };
  return { problems: yaml.faults.map(({ line, message, remedy }) => error({ file, line }, message, remedy)) };
}

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

/** An id in an editor's file that an actor or a place must answer to, and where it stands. */
export type Reference = {
  readonly file: string;
  readonly line: number;
  readonly field: string;
  readonly id: string;
  readonly kind: "actor" | "place";
};

export type ReadNotes<T> = Read<T> & { readonly references: Reference[] };

type Pointer = { readonly path: readonly PropertyKey[]; readonly id: string | null };

/** What makes one kind of note: its schema, and the ids it names. */
type NoteKind<V> = {
  readonly part: string;
  readonly extensions: readonly string[];
  readonly schema: z.ZodType<V>;
  readonly refersTo: Reference["kind"];
  readonly pointers: (value: V) => readonly Pointer[];
};

type Entry<V> = V & { readonly id: string; readonly text: string | null };

/** Reads `actors/*.md`: the file's name is the actor's id, the body the portrait. */
export function readActors(folder: Folder): ReadNotes<Actor> {
  return readNotes(folder, {
    part: "actors",
    extensions: [".md"],
    schema: actorFrontMatter,
    refersTo: "actor",
    pointers: ({ of, terms }) => [
      { path: ["of"], id: of },
      ...terms.map((term, index) => ({ path: ["terms", index, "of"], id: term.of })),
    ],
  });
}

/** Reads `places/*.md` and `places/*.yaml`. */
export function readPlaces(folder: Folder): ReadNotes<Place> {
  return readNotes(folder, {
    part: "places",
    extensions: [".md", ".yaml", ".yml"],
    schema: placeFrontMatter,
    refersTo: "place",
    pointers: (place) => [{ path: ["in"], id: place.in }],
  });
}

/** Reads `dossiers/*.md`. */
export function readDossiers(folder: Folder): ReadNotes<Dossier> {
  return readNotes(folder, {
    part: "dossiers",
    extensions: [".md"],
    schema: dossierFrontMatter,
    refersTo: "actor",
    pointers: ({ actors }) => actors.map((id, index) => ({ path: ["actors", index], id })),
  });
}

function readNotes<V>(folder: Folder, kind: NoteKind<V>): ReadNotes<Entry<V>> {
  const { files, problems } = readFiles(folder, kind.part, kind.extensions);
  const values: Entry<V>[] = [];
  const references: Reference[] = [];
  for (const file of files) {
    const read = readNote(file, kind);
    if ("problems" in read) problems.push(...read.problems);
    else {
      values.push(read.value);
      references.push(...read.references);
    }
  }
  return { values, problems, references };
}

type ReadNote<V> =
  | { readonly value: Entry<V>; readonly references: Reference[] }
  | { readonly problems: Problem[] };

function readNote<V>(note: ContentFile, kind: NoteKind<V>): ReadNote<V> {
  const { id, file } = note;
  if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id)) {
    const remedy = "Name it after the usual French name: serguei-lavrov.md.";
    return { problems: [error({ file }, "the file's name is not an id", remedy)] };
  }
  const front = file.endsWith(".md") ? readFrontMatter(note.text, file) : readYamlFile(note);
  if ("problems" in front) return front;
  const { matter } = front;
  const fields = validate(kind.schema, matter, file);
  if ("problems" in fields) return fields;
  const references = kind.pointers(fields.value).flatMap(({ path, id: target }): Reference[] => {
    if (target === null) return [];
    return [
      { file, line: matter.lineOf(path), field: path.map(String).join("."), id: target, kind: kind.refersTo },
    ];
  });
  return { value: { id, ...fields.value, text: matter.body.trim() || null }, references };
}

function readYamlFile({ text, file }: ContentFile): ReturnType<typeof readFrontMatter> {
  const yaml = readYaml(text);
  if (yaml.faults.length === 0) return { matter: { ...yaml, body: "", bodyLine: 1 } };
  return { problems: yaml.faults.map(({ line, message, remedy }) => error({ file, line }, message, remedy)) };
}

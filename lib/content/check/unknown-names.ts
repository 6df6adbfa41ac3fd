import type { Problem, Span } from "@/lib/domain";
import { warning } from "../problem";
import { type Checked, sourcesById, whereIs } from "./checked";

/** A person or place that articles name and no table knows, with the file that would make it known. */
export type UnknownName = {
  readonly kind: "person" | "place";
  readonly id: string;
  readonly article: string;
  /** Where it is first named. */
  readonly span: Span;
  readonly count: number;
  readonly file: string;
  readonly text: string;
};

type Named = { readonly id: string; readonly article: string; readonly span: Span; count: number };

/** Persons, then places, each once, in the order in which they are first named. */
export function findUnknownNames({ articles, registry }: Checked): UnknownName[] {
  const persons = new Map<string, Named>();
  const places = new Map<string, Named>();
  for (const article of articles) {
    for (const mention of article.actors) {
      for (const id of mention.actors) {
        if (!registry.actors.has(id) && mention.form === "name") count(persons, id, article.id, mention);
      }
    }
    for (const mention of article.places) {
      if (!registry.places.has(mention.place)) count(places, mention.place, article.id, mention);
    }
  }
  return [
    ...[...persons.values()].map((named) => unknown("person", named, personFile(named))),
    ...[...places.values()].map((named) => unknown("place", named, placeFile(named))),
  ];
}

function unknown(
  kind: UnknownName["kind"],
  named: Named,
  paste: Pick<UnknownName, "file" | "text">,
): UnknownName {
  return { kind, ...named, ...paste };
}

/** Warns of persons and places that articles name and no table knows, with a file to paste for each. */
export function unknownNames(checked: Checked): Problem[] {
  const sources = sourcesById(checked.content);
  return findUnknownNames(checked).flatMap((name) => {
    const source = sources.get(name.article);
    if (!source) return [];
    return [warning(whereIs(source, name.span.start), messageOf(name), remedyOf(name))];
  });
}

function count(known: Map<string, Named>, id: string, article: string, span: Span): void {
  const named = known.get(id);
  if (named) named.count += 1;
  else known.set(id, { id, article, span, count: 1 });
}

function messageOf({ kind, id, span, count }: UnknownName): string {
  const times = count === 1 ? "once" : `${count} times`;
  return `a ${kind} ${kind === "place" ? "that" : "whom"} no table knows: « ${span.text} » (${id}), named ${times}`;
}

function remedyOf({ file, text }: UnknownName): string {
  const lines = text.trimEnd().split("\n");
  return `Paste into ${file} and complete:\n${lines.map((line) => `    ${line}`).join("\n")}`;
}

function personFile({ id, span }: Named): Pick<UnknownName, "file" | "text"> {
  const name = span.text.replace(/^(M\.|Mme|MM\.|Mlle)\s+/, "");
  const lines = [
    "---",
    `name: ${JSON.stringify(name)}`,
    `family: ${JSON.stringify(familyOf(name))}`,
    "aliases: []",
    "gender: m",
    "of: null",
    "terms: []",
    "---",
  ];
  return { file: `content/actors/${id}.md`, text: `${lines.join("\n")}\n` };
}

/** « de Mistura » of « Staffan de Mistura », « Kirby » of « John Kirby ». */
function familyOf(name: string): string {
  const words = name.split(/\s+/);
  const particle = words.findIndex((word, index) => index > 0 && /^\p{Ll}/u.test(word));
  return words.slice(particle > 0 ? particle : -1).join(" ");
}

function placeFile({ id, span }: Named): Pick<UnknownName, "file" | "text"> {
  const lines = [
    `name: ${JSON.stringify(span.text)}`,
    "kind: city",
    "in: null",
    "latitude: null",
    "longitude: null",
  ];
  return { file: `content/places/${id}.yaml`, text: `${lines.join("\n")}\n` };
}

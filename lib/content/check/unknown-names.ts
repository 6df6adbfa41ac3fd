import type { Problem, Span } from "@/lib/domain";
import { warning } from "../problem";
import { type Checked, sourcesById, whereIs } from "./checked";

type Unknown = { readonly id: string; readonly article: string; readonly span: Span; count: number };

/** Warns of persons and places that articles name and no table knows, with a file to paste for each. */
export function unknownNames(checked: Checked): Problem[] {
  const { articles, registry } = checked;
  const persons = new Map<string, Unknown>();
  const places = new Map<string, Unknown>();
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
    ...[...persons.values()].flatMap((unknown) => tell(checked, unknown, "person", personFile(unknown))),
    ...[...places.values()].flatMap((unknown) => tell(checked, unknown, "place", placeFile(unknown))),
  ];
}

function count(known: Map<string, Unknown>, id: string, article: string, span: Span): void {
  const unknown = known.get(id);
  if (unknown) unknown.count += 1;
  else known.set(id, { id, article, span, count: 1 });
}

function tell({ content }: Checked, unknown: Unknown, kind: string, remedy: string): Problem[] {
  const source = sourcesById(content).get(unknown.article);
  if (!source) return [];
  const times = unknown.count === 1 ? "once" : `${unknown.count} times`;
  const message = `a ${kind} whom no table knows: « ${unknown.span.text} » (${unknown.id}), named ${times}`;
  return [
    warning(
      whereIs(source, unknown.span.start),
      kind === "place" ? message.replace(" whom", " that") : message,
      remedy,
    ),
  ];
}

function personFile({ id, span }: Unknown): string {
  const name = span.text.replace(/^(M\.|Mme|MM\.|Mlle)\s+/, "");
  const family = familyOf(name);
  return paste(`content/actors/${id}.md`, [
    "---",
    `name: ${JSON.stringify(name)}`,
    `family: ${JSON.stringify(family)}`,
    "aliases: []",
    "gender: m",
    "of: null",
    "terms: []",
    "---",
  ]);
}

/** « de Mistura » of « Staffan de Mistura », « Kirby » of « John Kirby ». */
function familyOf(name: string): string {
  const words = name.split(/\s+/);
  const particle = words.findIndex((word, index) => index > 0 && /^\p{Ll}/u.test(word));
  return words.slice(particle > 0 ? particle : -1).join(" ");
}

function placeFile({ id, span }: Unknown): string {
  const lines = [
    `name: ${JSON.stringify(span.text)}`,
    "kind: city",
    "in: null",
    "latitude: null",
    "longitude: null",
  ];
  return paste(`content/places/${id}.yaml`, lines);
}

function paste(file: string, lines: readonly string[]): string {
  return `Paste into ${file} and complete:\n${lines.map((line) => `    ${line}`).join("\n")}`;
}

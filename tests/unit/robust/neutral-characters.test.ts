import { describe, expect, it } from "vitest";
import { anchorOf } from "@/lib/extract/anchor";
import { analyse, extractFacts, type Facts } from "@/lib/extract/pipeline";
import { buildRegistry } from "@/lib/extract/registry";
import { readGoldFolder } from "../../support/gold";

const registry = buildRegistry({ actors: [], places: [] });
const ARTICLES = readGoldFolder("tests/gold/own").slice(0, 6);

/** What a fact says, without where it stands. */
function saidBy(body: string, published: string): string[] {
  const facts: Facts = extractFacts(analyse(body), anchorOf(published), registry);
  return [
    ...facts.timexes.map(({ value, mod }) => `date ${value} ${mod}`),
    ...facts.actors.map(({ actors, form }) => `actor ${actors.join("+")} ${form}`),
    ...facts.organisations.map(({ organisation }) => `organisation ${organisation}`),
    ...facts.places.map(({ place }) => `place ${place}`),
    ...facts.tolls.map(({ bound, count }) => `toll ${bound} ${count}`),
    ...facts.meetings.map(({ type, date, place, participants, status }) =>
      [type, date, place, participants.join("+"), status].join(" "),
    ),
  ];
}

const CHANGES: Readonly<Record<string, (text: string) => string>> = {
  "no-break spaces": (text) => text.replaceAll(" ", "\u00A0"),
  "narrow no-break spaces": (text) => text.replaceAll(" ", "\u202F"),
  "double spaces": (text) => text.replaceAll(" ", "  "),
  "curly apostrophes": (text) => text.replaceAll("'", "’"),
  "straight apostrophes": (text) => text.replaceAll("’", "'"),
  "letters and accents apart": (text) => text.normalize("NFD"),
  "line breaks of Windows": (text) => text.replaceAll("\n", "\r\n"),
};

describe.each(ARTICLES.map((article) => [article.id, article] as const))("%s says the same", (_, article) => {
  it.each(Object.keys(CHANGES))("with %s", (name) => {
    const change = CHANGES[name] ?? String;
    expect(saidBy(change(article.body), article.published)).toEqual(saidBy(article.body, article.published));
  });
});

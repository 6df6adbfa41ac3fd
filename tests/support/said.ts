import { anchorOf } from "@/lib/extract/anchor";
import { analyse, extractFacts, type Facts } from "@/lib/extract/pipeline";
import { buildRegistry } from "@/lib/extract/registry";

const registry = buildRegistry({ actors: [], places: [] });

/** The facts of a text by the built-in lexicon alone. */
export function factsOf(body: string, published: string | null): Facts {
  return extractFacts(analyse(body), anchorOf(published), registry);
}

/** What each fact of a text says, without where it stands. */
export function saidBy(body: string, published: string | null): string[] {
  const facts = factsOf(body, published);
  return [
    ...facts.timexes.map(({ value, mod }) => `date ${value} ${mod}`),
    ...facts.actors.map(({ actors, form }) => `actor ${actors.join("+")} ${form}`),
    ...facts.organisations.map(({ organisation }) => `organisation ${organisation}`),
    ...facts.places.map(({ place }) => `place ${place}`),
    ...facts.tolls.map(({ bound, count, victims }) => `toll ${bound} ${count} ${victims.normalize("NFC")}`),
    ...facts.meetings.map(({ type, date, place, participants, status, outcome }) =>
      ["meeting", type, date, place, participants.join("+"), status, outcome].join(" "),
    ),
  ];
}

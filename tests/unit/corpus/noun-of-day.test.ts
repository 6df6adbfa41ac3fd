import { describe, expect, it } from "vitest";
import { parseDay } from "@/lib/calendar";
import { wordClues } from "@/lib/corpus/dating/text-clues";
import { textDraft } from "../../support/text-draft";

const [THURSDAY, FRIDAY] = [parseDay("2011-12-08") ?? 0, parseDay("2011-12-09") ?? 0];

/** What speaks against Thursday as the day of writing, beside Friday. */
function againstThursday(body: string): number {
  const clue = wordClues(textDraft(body, null)).find(({ kind }) => kind === "noun-of-day");
  return clue ? clue.weigh(THURSDAY) - clue.weigh(FRIDAY) : 0;
}

describe("a day that tells which meeting is meant", () => {
  it.each([
    "Les ministres sont satisfaits, ont-ils dit au sortir de leur dîner de jeudi à Bruxelles.",
    "Le vote de jeudi n'a rien changé, selon le médiateur.",
  ])("was not the day of writing: %s", (body) => {
    expect(againstThursday(body)).toBeLessThan(-1);
  });

  it.each([
    "Les ministres ont dîné jeudi à Bruxelles.",
    "Les ministres ont dîné jeudi à Bruxelles. Le dîner de jeudi n'a rien changé, selon le médiateur.",
    "La session de jeudi à samedi sera la dernière, selon le médiateur.",
  ])("says nothing where it tells the news, or a stretch: %s", (body) => {
    expect(againstThursday(body)).toBe(0);
  });
});

import { sightingsOf } from "@/lib/corpus/merge/sighting";
import type { Article, MeetingMention, Timex } from "@/lib/domain";
import { meetingMention } from "./meeting-mention";

export type Told = Partial<MeetingMention> & Pick<MeetingMention, "date">;

/** Two who meet in most tests. */
const TWO = ["aino-saari", "anna-lind"];

/** An article of a day (EDTF) that tells of contacts; its words for their dates are given by the test. */
export function tellingArticle(
  id: string,
  written: string,
  told: readonly Told[],
  timexes: readonly Timex[] = [],
): Pick<Article, "id" | "documentDate" | "timexes" | "meetings"> {
  return {
    id,
    documentDate: { edtf: written, given: written, basis: "given", evidence: [], conflict: null },
    timexes: [...timexes],
    meetings: told.map((one) => meetingMention({ participants: TWO, ...one })),
  };
}

/** The one sighting of an article that tells of one contact. */
export function sighting(told: Told, written = "2001-03-09", id = "article") {
  const [only] = sightingsOf(tellingArticle(id, written, [told]));
  if (!only) throw new RangeError(`No date: ${told.date}`);
  return only;
}

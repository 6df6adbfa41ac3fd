import { type Change, type Correction, layerSchema, type Problem, type Span } from "@/lib/domain";
import type { FrontMatter } from "./front-matter";
import { error } from "./problem";
import { findQuote, nearestQuote } from "./quote";
import { type CorrectionEntry, correctionEntry } from "./schemas/correction";
import { timexDays } from "./timex-days";
import { partOf, validate } from "./validate";

type Where = { readonly file: string; readonly line: number; readonly field: string };

export type ReadCorrections = { readonly corrections: Correction[]; readonly problems: Problem[] };

/**
 * Ties each correction to the words it quotes. Words that are not there, or there several times, and fields that are
 * wrong are problems; the other corrections stand.
 */
export function readCorrections(
  entries: readonly unknown[],
  front: FrontMatter,
  file: string,
): ReadCorrections {
  const corrections: Correction[] = [];
  const problems: Problem[] = [];
  for (const [index, entry] of entries.entries()) {
    const fields = validate(correctionEntry, partOf(front, entry, ["corrections", index]), file);
    if ("problems" in fields) {
      problems.push(...fields.problems);
      continue;
    }
    const where = { file, line: front.lineOf(["corrections", index]), field: `corrections.${index}` };
    const read = readCorrection(fields.value, front.body, where);
    if ("problem" in read) problems.push(read.problem);
    else corrections.push(read.correction);
  }
  return { corrections, problems };
}

function readCorrection(
  entry: CorrectionEntry,
  body: string,
  where: Where,
): { readonly correction: Correction } | { readonly problem: Problem } {
  const changes = changesOf(entry);
  const [change] = changes;
  if (!change || changes.length > 1) {
    const message = change
      ? "an entry makes one change, this one makes several"
      : "an entry without a change";
    return {
      problem: error(
        where,
        message,
        "Give each entry one of date, actor, organisation, place, toll, meeting, drop, published.",
      ),
    };
  }
  if (entry.text === undefined) {
    if (change.kind === "published" || change.kind === "meeting")
      return { correction: { line: where.line, quote: null, change } };
    return {
      problem: error(
        where,
        "there is no text to correct",
        "Quote the words as the article has them: text: jeudi soir.",
      ),
    };
  }
  const quote = quoteOf(entry.text, entry.nth, body, where);
  return "problem" in quote ? quote : { correction: { line: where.line, quote: quote.span, change } };
}

function quoteOf(
  text: string,
  nth: number | undefined,
  body: string,
  where: Where,
): { readonly span: Span } | { readonly problem: Problem } {
  const spans = findQuote(body, text);
  const span = spans[nth === undefined ? 0 : nth - 1];
  const quoted = `« ${text.slice(0, 80)} »`;
  if (spans.length === 0) {
    const near = nearestQuote(body, text);
    const remedy = near === null ? "Quote words that stand in the article." : `Did you mean « ${near} »?`;
    return {
      problem: error(
        { ...where, field: `${where.field}.text` },
        `${quoted} does not stand in the article`,
        remedy,
      ),
    };
  }
  if (!span || (nth === undefined && spans.length > 1)) {
    const isOnce = spans.length === 1;
    const message = `${quoted} stands ${isOnce ? "once" : `${spans.length} times`} in the article`;
    return {
      problem: error(
        { ...where, field: `${where.field}.nth` },
        message,
        isOnce ? "Leave nth out." : `Say which: nth: 1 to nth: ${spans.length}.`,
      ),
    };
  }
  return { span };
}

function changesOf(entry: CorrectionEntry): Change[] {
  const { date, mod, actor, organisation, place, toll, meeting, drop, published } = entry;
  const changes: Change[] = [];
  if (date !== undefined)
    changes.push({ kind: "date", value: date, edtf: timexDays(date) ?? date, mod: mod ?? null });
  if (actor) changes.push({ kind: "actor", actors: actor });
  if (organisation !== undefined) changes.push({ kind: "organisation", organisation });
  if (place !== undefined) changes.push({ kind: "place", place });
  if (toll) {
    const { bound, count, victims, attribution, ...scope } = toll;
    changes.push({ kind: "toll", bound, count, victims, attribution: attribution ?? null, scope });
  }
  if (meeting)
    changes.push({
      kind: "meeting",
      ...meeting,
      place: meeting.place ?? null,
      outcome: meeting.outcome ?? null,
    });
  if (drop) {
    const layers = drop.flatMap((layer) => (layer === "all" ? layerSchema.options : [layer]));
    changes.push({ kind: "drop", layers });
  }
  if (published !== undefined) changes.push({ kind: "published", date: published });
  return changes;
}

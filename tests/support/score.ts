import { boundsOf } from "@/lib/calendar";
import type { Article, MeetingMention } from "@/lib/domain";
import type { GoldArticle, GoldMark, GoldMeeting } from "./gold";

/** Hits, false alarms and misses of one layer. */
export type Tally = { hit: number; extra: number; missed: number };

export type Score = {
  readonly tallies: ReadonlyMap<string, Tally>;
  /** What went wrong, one line each, for people. */
  readonly misses: readonly string[];
};

type Predicted = Pick<MeetingMention, "type" | "date" | "place" | "participants" | "status" | "outcome">;
type Marked = { readonly start: number; readonly end: number; readonly text: string };

/** F1 of each layer, rounded down to thousandths. */
export function f1(score: Score): Record<string, number> {
  return Object.fromEntries(
    [...score.tallies].sort().map(([layer, { hit, extra, missed }]) => {
      const value = (2 * hit) / (2 * hit + extra + missed || 1);
      return [layer, Math.floor(value * 1000) / 1000];
    }),
  );
}

/** Scores extracted articles against annotated ones, layer by layer, as the annotation guide defines the values. */
export class Scorer implements Score {
  readonly tallies = new Map<string, Tally>();
  readonly misses: string[] = [];

  article(gold: GoldArticle, article: Article): void {
    const { id } = gold;
    const day = article.documentDate.edtf.slice(0, 10);
    this.#check("document date", day === gold.published.slice(0, 10), id, () => {
      return `${article.documentDate.edtf}, expected ${gold.published} (given ${gold.given})`;
    });
    this.#timexes(gold, article);
    this.#mentions(gold, "A", "actors", article.actors, (mark, { actors }) =>
      isSameSet(mark.value.split("+"), actors),
    );
    this.#mentions(gold, "P", "places", article.places, (mark, { place }) => mark.value === place);
    this.#mentions(gold, "O", "organisations", article.organisations, (mark, { organisation }) => {
      return mark.value === organisation;
    });
    this.#mentions(gold, "D", "tolls", article.tolls, isSameToll);
    this.#placeOrActor(gold, article);
    this.meetings("article meetings", id, gold.meetings, article.meetings);
  }

  /** Compares meetings: of an article, or of a whole timeline. */
  meetings(layer: string, id: string, gold: readonly GoldMeeting[], all: readonly Predicted[]): void {
    const free = new Set(all.filter(({ type }) => type !== "visit"));
    const size = free.size;
    let hits = 0;
    for (const expected of gold) {
      const found = [...free].find((candidate) => isSameMeeting(expected, candidate));
      const name = `${expected.date} ${expected.place} ${expected.participants.join("+")} ${expected.type}`;
      if (!found) {
        this.#miss(id, layer, `missed ${name}`);
        continue;
      }
      free.delete(found);
      hits++;
      this.#check(`${layer} exact date`, isSameDays(expected.date, found.date), id, () => {
        return `${found.date}, expected ${name}`;
      });
      this.#check(`${layer} status`, expected.status === found.status, id, () => {
        return `${found.status}, expected ${expected.status}: ${name}`;
      });
      if (expected.outcome !== null)
        this.#check(`${layer} outcome`, expected.outcome === found.outcome, id, () => {
          return `${found.outcome}, expected ${expected.outcome}: ${name}`;
        });
    }
    for (const { date, place, participants, type } of free)
      this.#miss(id, layer, `extra ${date} ${place} ${participants.join("+")} ${type}`);
    this.#add(layer, hits, size - hits, gold.length - hits);
  }

  #timexes(gold: GoldArticle, article: Article): void {
    const marks = gold.marks.filter(({ kind }) => kind === "T");
    const { pairs, missed, extra } = pairUp(marks, article.timexes);
    let strict = 0;
    let value = 0;
    for (const [mark, timex] of pairs) {
      if (mark.start === timex.start && mark.end === timex.end) strict++;
      if (mark.value.split(" ")[0] === timex.value) value++;
      else this.#miss(gold.id, "timex value", `« ${mark.text} » ${timex.value}, expected ${mark.value}`);
    }
    for (const mark of missed) this.#miss(gold.id, "timex", `missed « ${mark.text} » ${mark.value}`);
    for (const timex of extra) this.#miss(gold.id, "timex", `extra « ${timex.text} » ${timex.value}`);
    for (const [layer, hits] of [
      ["timex relaxed", pairs.length],
      ["timex strict", strict],
      ["timex value", value],
    ] as const)
      this.#add(layer, hits, article.timexes.length - hits, marks.length - hits);
  }

  #mentions<Mention extends Marked>(
    gold: GoldArticle,
    kind: GoldMark["kind"],
    layer: string,
    mentions: readonly Mention[],
    isSame: (mark: GoldMark, mention: Mention) => boolean,
  ): void {
    const marks = gold.marks.filter((mark) => mark.kind === kind);
    const { pairs, missed, extra } = pairUp(marks, mentions);
    const hits = pairs.filter(([mark, mention]) => isSame(mark, mention)).length;
    for (const [mark, mention] of pairs)
      if (!isSame(mark, mention)) this.#miss(gold.id, layer, `« ${mention.text} », expected ${mark.value}`);
    for (const mark of missed) this.#miss(gold.id, layer, `missed « ${mark.text} » ${mark.value}`);
    for (const mention of extra) this.#miss(gold.id, layer, `extra « ${mention.text} »`);
    this.#add(layer, hits, mentions.length - hits, marks.length - hits);
  }

  /** Which of the two a proper name is: a place, or the state that acts. */
  #placeOrActor(gold: GoldArticle, article: Article): void {
    for (const mark of gold.marks) {
      const isName = /^[A-ZÉÈ]/u.test(mark.text) && !/\s/u.test(mark.text) && !mark.value.includes("+");
      if (mark.kind !== "P" && !(mark.kind === "A" && isName)) continue;
      const kind = article.actors.some((mention) => isOver(mention, mark))
        ? "A"
        : article.places.some((mention) => isOver(mention, mark))
          ? "P"
          : null;
      if (kind !== null)
        this.#check("place or actor", kind === mark.kind, gold.id, () => `« ${mark.text} » is ${kind}`);
    }
  }

  #check(layer: string, isRight: boolean, id: string, say: () => string): void {
    this.#add(layer, isRight ? 1 : 0, 0, isRight ? 0 : 1);
    if (!isRight) this.#miss(id, layer, say());
  }

  #add(layer: string, hit: number, extra: number, missed: number): void {
    const tally = this.tallies.get(layer) ?? { hit: 0, extra: 0, missed: 0 };
    tally.hit += hit;
    tally.extra += extra;
    tally.missed += missed;
    this.tallies.set(layer, tally);
  }

  #miss(id: string, layer: string, what: string): void {
    this.misses.push(`${id} ${layer}: ${what}`);
  }
}

function isOver(a: Marked, b: Marked): boolean {
  return a.start < b.end && b.start < a.end;
}

/** One-to-one, exact spans first, then any overlap. */
function pairUp<Mention extends Marked>(marks: readonly GoldMark[], mentions: readonly Mention[]) {
  const free = new Set(mentions);
  const found = new Map<GoldMark, Mention>();
  for (const isPair of [isSameSpan, isOver]) {
    for (const mark of marks) {
      if (found.has(mark)) continue;
      const mention = [...free].find((candidate) => isPair(mark, candidate));
      if (!mention) continue;
      found.set(mark, mention);
      free.delete(mention);
    }
  }
  return { pairs: [...found], missed: marks.filter((mark) => !found.has(mark)), extra: [...free] };
}

function isSameSpan(a: Marked, b: Marked): boolean {
  return a.start === b.start && a.end === b.end;
}

function isSameToll(
  mark: GoldMark,
  toll: { bound: string; count: number; low: number | null; best: number | null; high: number | null },
): boolean {
  const [spec = "", countText = ""] = mark.value.split(" ");
  if (spec !== toll.bound) return false;
  const [low, high] = countText.split("..");
  const isMany = countText.endsWith("s");
  const least = Number.parseInt(low ?? "", 10);
  const most = isMany ? null : Number(high ?? low);
  const isLow = toll.count === least || toll.low === least || toll.best === least;
  return isLow && (most === null || most === least || toll.high === most);
}

function isSameSet(gold: readonly string[], found: readonly string[]): boolean {
  return gold.length === found.length && gold.every((one) => found.some((other) => isSamePerson(one, other)));
}

/** The same id, or one with some parts of the name left out. */
function isSamePerson(a: string, b: string): boolean {
  if (a === b) return true;
  const [short, long] = [a.split("-"), b.split("-")].sort((x, y) => x.length - y.length);
  return short?.at(-1) === long?.at(-1) && (short ?? []).every((part) => long?.includes(part));
}

function isSameMeeting(gold: GoldMeeting, found: Predicted): boolean {
  const a = boundsOf(gold.date);
  const b = boundsOf(found.date);
  if (gold.type !== found.type || !a || !b || a.start > b.end || b.start > a.end) return false;
  if (gold.place !== null && gold.place !== found.place) return false;
  const shared = gold.participants.filter((one) =>
    found.participants.some((other) => isSamePerson(one, other)),
  ).length;
  return shared / (gold.participants.length + found.participants.length - shared) >= 0.5;
}

function isSameDays(one: string, other: string): boolean {
  const a = boundsOf(one);
  const b = boundsOf(other);
  return a !== null && b !== null && a.start === b.start && a.end === b.end;
}

import { boundsOf, dayOf, formatInterval, mondayOf } from "@/lib/calendar";
import type { ActorMention, OrganisationMention, PlaceMention, Timex } from "@/lib/domain";
import { anchorOf } from "@/lib/extract/anchor";
import type { Context } from "@/lib/extract/context";
import { buildRegistry } from "@/lib/extract/registry";
import { findVerbs, segment } from "@/lib/text";
import { type GoldArticle, type GoldMark, readMarks } from "./gold";

const REGISTRY = buildRegistry({ actors: [], places: [] });

/** What a later stage sees of an annotated article when every stage before it makes no mistake. */
export function goldContext({
  body,
  marks,
  published,
}: Pick<GoldArticle, "body" | "marks" | "published">): Context {
  const document = segment(body);
  return {
    document,
    verbs: findVerbs(document),
    registry: REGISTRY,
    anchor: anchorOf(published),
    temporal: [],
    timexes: marks.filter(({ kind }) => kind === "T").map(timexOf),
    places: marks
      .filter(({ kind }) => kind === "P")
      .map((mark): PlaceMention => Object.assign(spanOf(mark), { place: mark.value })),
    organisations: marks
      .filter(({ kind }) => kind === "O")
      .map((mark): OrganisationMention => Object.assign(spanOf(mark), { organisation: mark.value })),
    actors: marks
      .filter(({ kind }) => kind === "A")
      .map(
        (mark): ActorMention =>
          Object.assign(spanOf(mark), { actors: mark.value.split("+"), form: "name" as const }),
      ),
    tolls: [],
  };
}

/** The context of a phrase with marks, said on a day. */
export function phraseContext(marked: string, published: string): Context {
  return goldContext({ ...readMarks(marked), published });
}

function spanOf({ start, end, text }: GoldMark) {
  return { start, end, text, rule: "test/gold" };
}

const REFERENCES = new Set(["PAST_REF", "PRESENT_REF", "FUTURE_REF"]);
const SEASONS: Readonly<Record<string, string>> = { SP: "21", SU: "22", FA: "23", WI: "24" };
const MODS = ["START", "MID", "END", "APPROX", "MORE_THAN", "LESS_THAN"] as const;

function timexOf(mark: GoldMark): Timex {
  const [value = "", mod, ...rest] = mark.value.split(" ");
  const isSet = mod === "SET" || rest.includes("SET");
  const type = isSet
    ? "SET"
    : value.startsWith("P") && !REFERENCES.has(value)
      ? "DURATION"
      : value.includes("T")
        ? "TIME"
        : "DATE";
  return {
    ...spanOf(mark),
    type,
    value,
    mod: MODS.find((known) => known === mod) ?? null,
    edtf: type === "DATE" || type === "TIME" ? edtfOf(value, mod) : null,
  };
}

/** The days a TIMEX3 value covers. */
function edtfOf(value: string, mod: string | undefined): string | null {
  const date = value.split("T")[0] ?? "";
  const week = /^(\d{4})-W(\d{2})(-WE)?$/.exec(date);
  if (week) {
    const start = mondayOf({ year: Number(week[1]), week: Number(week[2]) });
    return formatInterval(week[3] ? { start: start + 5, end: start + 6 } : { start, end: start + 6 });
  }
  const season = /^(\d{4})-(SP|SU|FA|WI)$/.exec(date);
  if (season) return `${season[1]}-${SEASONS[season[2] ?? ""]}`;
  const month = /^(\d{4})-(\d{2})$/.exec(date);
  if (month && (mod === "START" || mod === "MID" || mod === "END")) {
    const start = dayOf(Number(month[1]), Number(month[2]), 1);
    const end = dayOf(Number(month[1]), Number(month[2]) + 1, 1) - 1;
    const parts = {
      START: [start, start + 9],
      MID: [start + 10, start + 19],
      END: [start + 20, end],
    } as const;
    const [from, to] = parts[mod];
    return formatInterval({ start: from, end: to });
  }
  return boundsOf(date) ? date : null;
}

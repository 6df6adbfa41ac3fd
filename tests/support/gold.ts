import { readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import type { MeetingMention } from "@/lib/domain";

/** A mark of the annotation guide: `⟦T 2016-09-08|jeudi⟧`. Offsets are into the body without marks. */
export type GoldMark = {
  readonly kind: "T" | "A" | "O" | "P" | "D";
  readonly value: string;
  readonly text: string;
  readonly start: number;
  readonly end: number;
};

export type GoldMeeting = Pick<
  MeetingMention,
  "type" | "date" | "place" | "participants" | "status" | "outcome"
>;

export type GoldArticle = {
  readonly id: string;
  readonly published: string;
  /** What the engine is given as front matter; null for `none`. */
  readonly given: string | null;
  readonly title: string | null;
  readonly source: string | null;
  readonly body: string;
  readonly marks: readonly GoldMark[];
  readonly meetings: readonly GoldMeeting[];
};

const MARK = /⟦([TAOPD]) ([^|⟧]*)\|([^⟦⟧]*)⟧/gu;

/** Reads an annotated article; throws with the file's id when it is not in the guide's form. */
export function parseGold(id: string, raw: string): GoldArticle {
  const headEnd = raw.indexOf("\n---\n");
  const bodyEnd = raw.lastIndexOf("\n===\n");
  if (headEnd < 0 || bodyEnd < headEnd) throw new Error(`${id}: no head or tail. See the annotation guide.`);
  const head = new Map(
    raw
      .slice(0, headEnd)
      .split("\n")
      .map((line) => {
        const colon = line.indexOf(":");
        return [line.slice(0, colon), line.slice(colon + 1).trim()] as const;
      }),
  );
  const given = head.get("given") ?? "none";
  return {
    id,
    published: head.get("published") ?? "",
    given: given === "none" ? null : given,
    title: head.get("title") ?? null,
    source: head.get("source") ?? null,
    ...readMarks(raw.slice(headEnd + 5, bodyEnd)),
    meetings: JSON.parse(raw.slice(bodyEnd + 5)).meetings,
  };
}

/** Takes the marks out of a text. */
export function readMarks(marked: string): { body: string; marks: GoldMark[] } {
  const marks: GoldMark[] = [];
  let body = "";
  let at = 0;
  for (const match of marked.matchAll(MARK)) {
    const [whole, kind, value = "", text = ""] = match;
    body += marked.slice(at, match.index);
    if (kind === "T" || kind === "A" || kind === "O" || kind === "P" || kind === "D")
      marks.push({ kind, value, text, start: body.length, end: body.length + text.length });
    body += text;
    at = match.index + whole.length;
  }
  return { body: body + marked.slice(at), marks };
}

/** All annotated articles of a folder, by id. */
export function readGoldFolder(folder: string): GoldArticle[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith(".gold.txt"))
    .sort()
    .map((name) => parseGold(basename(name, ".gold.txt"), readFileSync(join(folder, name), "utf8")));
}

import { z } from "zod";
import { correctionSchema } from "./correction";

/** An article as its file gives it, before anything is extracted. */
export const articleSourceSchema = z.object({
  id: z.string(),
  /** Path of the file, from the content folder's parent: `content/articles/x.md`. */
  file: z.string(),
  title: z.string().nullable(),
  source: z.string().nullable(),
  url: z.string().nullable(),
  /** `published` of the front matter: a date, date-time, month or year; a hint, not a truth. */
  given: z.string().nullable(),
  /** 1-based line of the file that says `published`. */
  givenLine: z.int().positive().nullable().optional(),
  retrieved: z.string().nullable(),
  /** The markdown body, to the letter. */
  body: z.string(),
  /** 1-based line of the file on which the body starts. */
  bodyLine: z.int().positive(),
  /** The editor's word against the parser's. */
  corrections: z.array(correctionSchema).optional(),
});

/** One published slug: what it stood for, and where it redirects once the meeting has another. */
export const ledgerEntrySchema = z.object({
  slug: z.string(),
  type: z.string(),
  date: z.string(),
  place: z.string().nullable(),
  participants: z.array(z.string()),
  redirect: z.string().nullable(),
});

export type ArticleSource = z.infer<typeof articleSourceSchema>;
export type LedgerEntry = z.infer<typeof ledgerEntrySchema>;

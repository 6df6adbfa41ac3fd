import { contains, type DayInterval, formatDay } from "@/lib/calendar";
import type { DocumentDate } from "@/lib/domain";
import { type Anchor, anchorOf } from "@/lib/extract/anchor";
import type { Facts } from "@/lib/extract/pipeline";
import type { Draft } from "../draft";
import { sightingsOf } from "../merge/sighting";
import type { WhoIsWho } from "../who-is-who";
import { ALL_DAYS } from "./clue";
import { hintClues, hintedDays } from "./clues/hint";
import { sharedMeetingClues } from "./clues/shared-meetings";
import { silenceClues } from "./clues/silence";
import { CERTAIN, conclude, fixedDay } from "./conclude";
import { type KnownMeeting, KnownMeetings, WIDEST } from "./known-meetings";
import { credible, likeliestDay, type Posterior, posteriorOf, trimmed, withClues } from "./posterior";
import { textClues } from "./text-clues";
import { type ToldMeeting, toldMeetings } from "./told-meeting";

/** An article whose day is sought. */
type Open = {
  readonly draft: Draft;
  /** What its own words say. */
  readonly text: Posterior;
  /** What they say together with the articles dated so far. */
  posterior: Posterior;
};

/** The surest articles are dated first: they help to date the others, and a late comer may yet change a close call. */
const TIERS = [0.99, 0.97, 0.95, CERTAIN] as const;

/**
 * The date of each article, in the order given, over the whole corpus. All open articles are weighed against the
 * articles dated in the rounds before, never against each other's half-known dates, so the order changes nothing.
 */
export function dateArticles(drafts: readonly Draft[], whoIsWho: WhoIsWho): DocumentDate[] {
  const dates = new Map<Draft, DocumentDate>();
  const open: Open[] = [];
  const known: KnownMeeting[] = [];
  for (const draft of drafts) {
    const given = givenDay(draft, whoIsWho);
    if (given) {
      dates.set(draft, given);
      known.push(...dated(draft, anchorOf(given.edtf)));
    } else open.push(openArticle(draft, whoIsWho));
  }
  settle(open, known, dates, whoIsWho);
  return drafts.map((draft) => dates.get(draft) ?? unknownDate(draft));
}

/** How much the hard clues must speak against a full date before the search for another begins. */
const DOUBT = -5;

/** The date of the front matter where it is a day that the text does not contradict; null otherwise. */
function givenDay(draft: Draft, whoIsWho: WhoIsWho): DocumentDate | null {
  const { given } = draft.source;
  const hint = hintedDays(draft.source);
  if (!hint || hint.start !== hint.end) return null;
  const clues = textClues(draft, anchorOf(given), whoIsWho).filter((clue) => clue.isHard);
  const doubt = clues.reduce((sum, clue) => sum + clue.weigh(hint.start), 0);
  if (doubt < DOUBT) return null;
  const reason = "La date est donnée par la source et rien dans le texte ne la contredit.";
  return { edtf: formatDay(hint.start), given, basis: "given", evidence: [{ reason }], conflict: null };
}

/** Weight below which no day near the hint explains the text, so that all days are searched. */
const POOR = -6;
const AROUND_HINT = 45;

function openArticle(draft: Draft, whoIsWho: WhoIsWho): Open {
  const hint = hintedDays(draft.source);
  const clues = [...hintClues(draft.source), ...textClues(draft, anchorOf(draft.source.given), whoIsWho)];
  const near = hint && posteriorOf(clues, { start: hint.start - AROUND_HINT, end: hint.end + AROUND_HINT });
  const text = hint && near && fits(near, hint) ? near : trimmed(posteriorOf(clues, ALL_DAYS));
  return { draft, text, posterior: text };
}

function fits(near: Posterior, hint: DayInterval): boolean {
  const best = likeliestDay(near);
  return near.bestWeight > POOR && contains(hint, { start: best, end: best });
}

function settle(
  open: readonly Open[],
  known: KnownMeeting[],
  dates: Map<Draft, DocumentDate>,
  whoIsWho: WhoIsWho,
): void {
  let left = [...open];
  let tier = 0;
  while (left.length > 0 && tier < TIERS.length) {
    const meetings = new KnownMeetings([...known, ...left.flatMap(surelyDated)], whoIsWho);
    for (const article of left) weighCorpus(article, meetings);
    const fixed = left.filter(({ posterior }) => fixedDay(posterior, TIERS[tier]) !== null);
    if (fixed.length === 0) tier++;
    for (const { draft, posterior } of fixed) {
      const date = conclude(draft.source, posterior);
      dates.set(draft, date);
      known.push(...dated(draft, anchorOf(date.edtf)));
    }
    left = left.filter(({ draft }) => !dates.has(draft));
  }
  for (const { draft, posterior } of left) dates.set(draft, conclude(draft.source, posterior));
}

function weighCorpus(article: Open, known: KnownMeetings): void {
  const { draft, text } = article;
  const told = toldBest(article);
  const { id } = draft.source;
  article.posterior = withClues(text, [
    ...sharedMeetingClues(id, told, known, text.days),
    ...silenceClues(id, told, known),
  ]);
}

/** The meetings of an open article, read from its likeliest day. */
function toldBest({ draft, posterior }: Open): ToldMeeting[] {
  return toldMeetings(draft.analysis, draft.factsAt(anchorOf(formatDay(likeliestDay(posterior)))));
}

/** Meetings of an open article that have the same date whenever, of the days possible, it was written. */
function surelyDated(article: Open): KnownMeeting[] {
  const possible = credible(article.posterior, 0.98);
  return toldBest(article).flatMap(({ bond, mention, daysWhenWrittenOn }): KnownMeeting[] => {
    if (bond === "relative") return [];
    const first = daysWhenWrittenOn(possible.start);
    const last = daysWhenWrittenOn(possible.end);
    if (!first || !last || first.start !== last.start || first.end - first.start > WIDEST) return [];
    return [{ article: article.draft.source.id, mention, days: first }];
  });
}

/** What a dated article knows of meetings. */
function dated(draft: Draft, anchor: Anchor): KnownMeeting[] {
  const { id } = draft.source;
  const facts: Facts = draft.factsAt(anchor);
  const documentDate = {
    edtf: anchor.edtf,
    given: null,
    basis: "text",
    evidence: [],
    conflict: null,
  } as const;
  return sightingsOf({ id, documentDate: { ...documentDate, evidence: [] }, ...facts }).flatMap(
    ({ mention, days }) => (days.end - days.start > WIDEST ? [] : [{ article: id, mention, days }]),
  );
}

function unknownDate({ source }: Draft): DocumentDate {
  return { edtf: "XXXX", given: source.given, basis: "text", evidence: [], conflict: null };
}

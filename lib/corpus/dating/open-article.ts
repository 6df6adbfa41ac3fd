import { contains, type Day, type DayInterval, formatDay, intersection } from "@/lib/calendar";
import { anchorOf } from "@/lib/extract/anchor";
import type { Draft } from "../draft";
import type { WhoIsWho } from "../who-is-who";
import { ALL_DAYS, type Clue } from "./clue";
import { hintClues, hintedDays } from "./clues/hint";
import { sharedMeetingClues } from "./clues/shared-meetings";
import { silenceClues } from "./clues/silence";
import { type KnownMeeting, WIDEST } from "./known-meeting";
import type { KnownMeetings } from "./known-meetings";
import {
  chanceWithin,
  credible,
  likeliestDay,
  type Posterior,
  posteriorOf,
  trimmed,
  withClues,
} from "./posterior";
import { actorClues, wordClues } from "./text-clues";
import { type ToldMeeting, toldMeetings } from "./told-meeting";

/** An article whose day is sought: what its words say of it, and what they say beside the articles dated so far. */
export class OpenArticle {
  readonly draft: Draft;
  readonly #text: Posterior;
  #posterior: Posterior;
  #told: { readonly day: Day; readonly meetings: readonly ToldMeeting[] } | null = null;
  #sure: { readonly posterior: Posterior; readonly meetings: readonly KnownMeeting[] } | null = null;
  #state = "";

  constructor(draft: Draft, whoIsWho: WhoIsWho) {
    this.draft = draft;
    this.#text = textPosterior(draft, whoIsWho);
    this.#posterior = this.#text;
    this.#toldOn(likeliestDay(this.#text));
  }

  get posterior(): Posterior {
    return this.#posterior;
  }

  /** Weighs the article against what others know; nothing is done when they know nothing new of its parties. */
  weigh(known: KnownMeetings): void {
    const day = likeliestDay(this.#posterior);
    const told = this.#toldOn(day);
    const state = `${day} ${known.stateOf(told.map(({ mention }) => mention))}`;
    if (state === this.#state) return;
    this.#state = state;
    const { id } = this.draft.source;
    this.#posterior = withClues(this.#text, [
      ...sharedMeetingClues(id, told, known, this.#text.days),
      ...silenceClues(id, told, known),
    ]);
  }

  /** Meetings that have the same date whenever, of the days still possible, the article was written. */
  sureMeetings(): readonly KnownMeeting[] {
    if (this.#sure?.posterior !== this.#posterior)
      this.#sure = { posterior: this.#posterior, meetings: this.#findSure() };
    return this.#sure.meetings;
  }

  #findSure(): KnownMeeting[] {
    const possible = credible(this.#posterior, 0.98);
    return this.#toldOn(likeliestDay(this.#posterior)).flatMap((told): KnownMeeting[] => {
      if (told.bond === "relative") return [];
      const first = told.daysWhenWrittenOn(possible.start);
      const last = told.daysWhenWrittenOn(possible.end);
      if (!first || !last || first.start !== last.start || first.end - first.start > WIDEST) return [];
      return [{ article: this.draft.source.id, mention: told.mention, days: first }];
    });
  }

  /** The meetings as read from a day of writing. */
  #toldOn(day: Day): readonly ToldMeeting[] {
    if (this.#told?.day !== day) {
      const facts = this.draft.factsAt(anchorOf(formatDay(day)));
      this.#told = { day, meetings: toldMeetings(this.draft.analysis, facts, this.#text.days) };
      this.draft.letGo?.();
    }
    return this.#told.meetings;
  }
}

/** Weight below which no day near the hint explains the text, so that all days are searched. */
const POOR = -6;
const AROUND_HINT = 45;
/** Copy of many clues fits no day well: a hint that holds the likeliest day stands from this chance on. */
const STANDS = 0.25;

const weighed = new WeakMap<Draft, Posterior>();

/** What the words of an article say of its day; known already for a draft that was kept from an earlier run. */
function textPosterior(draft: Draft, whoIsWho: WhoIsWho): Posterior {
  const posterior = weighed.get(draft) ?? weighText(draft, whoIsWho);
  // Worth its room only where the draft, too, is kept for the next run.
  if (!draft.letGo) weighed.set(draft, posterior);
  return posterior;
}

function weighText(draft: Draft, whoIsWho: WhoIsWho): Posterior {
  const { source } = draft;
  const hint = hintedDays(source);
  const words = [...hintClues(source), ...wordClues(draft)];
  if (hint && hint.start < hint.end) {
    const near = posteriorOf(words, { start: hint.start - AROUND_HINT, end: hint.end + AROUND_HINT });
    // Offices are read on the likeliest day, whose facts are wanted anyway.
    const anchor = anchorOf(formatDay(likeliestDay(near)));
    const posterior = withClues(near, actorClues(draft, anchor, whoIsWho));
    if (fits(posterior, hint)) return posterior;
    const anywhere = trimmed(searched([...words, ...actorClues(draft, anchorOf(source.given), whoIsWho)]));
    return chanceWithin(anywhere, hint) >= STANDS && peaksWithin(anywhere, hint) ? posterior : anywhere;
  }
  return trimmed(searched([...words, ...actorClues(draft, anchorOf(source.given), whoIsWho)]));
}

/** The posterior over all days that the clues leave open. */
function searched(clues: readonly Clue[]): Posterior {
  const within = commonDays(clues);
  const likely = within && posteriorOf(clues, within);
  return likely && likely.bestWeight > POOR ? likely : posteriorOf(clues, ALL_DAYS);
}

/** The days that all clues leave open; null where they exclude each other. */
function commonDays(clues: readonly Clue[]): DayInterval | null {
  let days: DayInterval | null = ALL_DAYS;
  for (const { within } of clues) if (within && days) days = intersection(days, within);
  return days;
}

function fits(near: Posterior, hint: DayInterval): boolean {
  return near.bestWeight > POOR && peaksWithin(near, hint);
}

function peaksWithin(posterior: Posterior, hint: DayInterval): boolean {
  const best = likeliestDay(posterior);
  return contains(hint, { start: best, end: best });
}

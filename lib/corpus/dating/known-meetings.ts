import type { DayInterval } from "@/lib/calendar";
import type { MeetingMention } from "@/lib/domain";
import { type Kinship, kinship } from "../merge/affinity";
import type { WhoIsWho } from "../who-is-who";

/** A meeting that an article dates for certain, to help date others. */
export type KnownMeeting = {
  readonly article: string;
  readonly mention: MeetingMention;
  readonly days: DayInterval;
};

export type Kin = { readonly known: KnownMeeting; readonly kinship: Kinship };

/** A vaguer date than this places nothing. */
export const WIDEST = 14;

/** The meetings known, found by who takes part. */
export class KnownMeetings {
  readonly #byParty = new Map<string, KnownMeeting[]>();
  readonly #states = new Map<string, number>();
  readonly #whoIsWho: WhoIsWho;

  constructor(meetings: readonly KnownMeeting[], whoIsWho: WhoIsWho) {
    this.#whoIsWho = whoIsWho;
    for (const known of meetings) {
      for (const party of new Set(known.mention.participants.map(lastName))) {
        const list = this.#byParty.get(party);
        if (list) list.push(known);
        else this.#byParty.set(party, [known]);
        this.#states.set(party, ((this.#states.get(party) ?? 0) * 31 + hashOf(known)) % 2 ** 40);
      }
    }
  }

  /** A mark that changes when more, or other, meetings of these parties are known. */
  stateOf(parties: readonly string[]): string {
    return [...new Set(parties.map(lastName))].map((party) => this.#states.get(party) ?? 0).join(" ");
  }

  /** Those of other articles that a mention may be about, dates aside. */
  kinOf(article: string, mention: MeetingMention): Kin[] {
    const found = new Set<KnownMeeting>();
    for (const party of mention.participants)
      for (const known of this.#byParty.get(lastName(party)) ?? [])
        if (known.article !== article) found.add(known);
    const kin: Kin[] = [];
    for (const known of found) {
      const shared = kinship(mention, known.mention, this.#whoIsWho);
      if (shared && shared.likeness !== "close") kin.push({ known, kinship: shared });
    }
    return kin.sort((a, b) => a.known.days.start - b.known.days.start || compare(a.known, b.known));
  }
}

/** Enough of a meeting to tell one list of them from another. */
function hashOf({ article, days }: KnownMeeting): number {
  let hash = days.start * 31 + days.end;
  for (let at = 0; at < article.length; at++) hash = (hash * 31 + article.charCodeAt(at)) % 2 ** 40;
  return hash;
}

function lastName(party: string): string {
  return party.slice(party.lastIndexOf("-") + 1);
}

function compare(a: KnownMeeting, b: KnownMeeting): number {
  return a.article < b.article ? -1 : a.article > b.article ? 1 : a.mention.date < b.mention.date ? -1 : 1;
}

/** Marks the days of a stretch on which, or within so many days of which, one of the meetings takes place. */
export function markDays(kin: readonly Kin[], { start, end }: DayInterval, within = 0): Uint8Array {
  const marks = new Uint8Array(end - start + 1);
  for (const { known } of kin) {
    const first = Math.max(0, known.days.start - within - start);
    const last = known.days.end + within - start;
    if (last >= first) marks.fill(1, first, last + 1);
  }
  return marks;
}

import type { DayInterval } from "@/lib/calendar";
import type { MeetingMention } from "@/lib/domain";
import { type Kinship, kinship } from "../merge/affinity";
import { pairKeys } from "../merge/pair-keys";
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

/** So many articles are remembered for each meeting told alike: one more than a reader of its own needs. */
const TELLERS = 2;

/** The meetings known, found by who takes part. */
export class KnownMeetings {
  readonly #byPair = new Map<string, KnownMeeting[]>();
  readonly #states = new Map<string, number>();
  readonly #whoIsWho: WhoIsWho;

  constructor(meetings: readonly KnownMeeting[], whoIsWho: WhoIsWho) {
    this.#whoIsWho = whoIsWho;
    const tellers = new Map<string, number>();
    for (const known of meetings) {
      const { type, place, participants, status } = known.mention;
      const key = [type, place, status, known.days.start, known.days.end, ...participants].join(" ");
      const count = tellers.get(key) ?? 0;
      if (count >= TELLERS) continue;
      tellers.set(key, count + 1);
      for (const pair of pairKeys(participants, whoIsWho)) {
        const list = this.#byPair.get(pair);
        if (list) list.push(known);
        else this.#byPair.set(pair, [known]);
        this.#states.set(pair, ((this.#states.get(pair) ?? 0) * 31 + hashOf(known)) % 2 ** 40);
      }
    }
  }

  /** A mark that changes when more, or other, meetings of the same parties as those mentioned are known. */
  stateOf(mentions: readonly MeetingMention[]): string {
    const pairs = new Set(
      mentions.flatMap(({ participants }) => [...pairKeys(participants, this.#whoIsWho)]),
    );
    return [...pairs].map((pair) => this.#states.get(pair) ?? 0).join(" ");
  }

  /** Those of other articles that a mention may be about, dates aside. */
  kinOf(article: string, mention: MeetingMention): Kin[] {
    const found = new Set<KnownMeeting>();
    for (const pair of pairKeys(mention.participants, this.#whoIsWho))
      for (const known of this.#byPair.get(pair) ?? []) if (known.article !== article) found.add(known);
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

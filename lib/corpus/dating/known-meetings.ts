import type { MeetingMention } from "@/lib/domain";
import type { Contact, Contacts } from "./contacts";
import { Kin, Kinsfolk, TELLERS } from "./kin";
import type { KnownMeeting } from "./known-meeting";

/** Meetings of one contact, at whatever time. */
type Shelf = { readonly contact: Contact; readonly meetings: KnownMeeting[] };

/** The meetings known, found by who takes part. */
export class KnownMeetings {
  readonly #contacts: Contacts;
  readonly #byPair = new Map<string, Shelf[]>();
  readonly #byArticle = new Map<string, KnownMeeting[]>();
  readonly #states = new Map<string, number>();
  readonly #kinsfolk = new Map<Contact, Kinsfolk>();

  constructor(meetings: readonly KnownMeeting[], contacts: Contacts) {
    this.#contacts = contacts;
    const shelves = new Map<Contact, Shelf>();
    const tellers = new Map<string, number>();
    for (const known of meetings) {
      const { type, place, participants, status } = known.mention;
      const key = [type, place, status, known.days.start, known.days.end, ...participants].join(" ");
      const count = tellers.get(key) ?? 0;
      if (count >= TELLERS) continue;
      tellers.set(key, count + 1);
      const contact = contacts.of(known.mention);
      const shelf = shelves.get(contact) ?? this.#newShelf(contact);
      shelves.set(contact, shelf);
      shelf.meetings.push(known);
      append(this.#byArticle, known.article, known);
      const hash = hashOf(known);
      for (const pair of contact.pairs)
        this.#states.set(pair, ((this.#states.get(pair) ?? 0) * 31 + hash) % 2 ** 40);
    }
  }

  #newShelf(contact: Contact): Shelf {
    const shelf: Shelf = { contact, meetings: [] };
    for (const pair of contact.pairs) append(this.#byPair, pair, shelf);
    return shelf;
  }

  /** A mark that changes when more, or other, meetings of the same parties as those mentioned are known. */
  stateOf(mentions: readonly MeetingMention[]): string {
    const pairs = new Set(mentions.flatMap((mention) => this.#contacts.of(mention).pairs));
    return [...pairs].map((pair) => this.#states.get(pair) ?? 0).join(" ");
  }

  /** Those of other articles that a mention may be about, dates aside; null when there are none. */
  kinOf(article: string, mention: MeetingMention): Kin | null {
    const contact = this.#contacts.of(mention);
    let kinsfolk = this.#kinsfolk.get(contact);
    if (!kinsfolk) {
      kinsfolk = this.#kinsfolkOf(contact);
      this.#kinsfolk.set(contact, kinsfolk);
    }
    const all = kinsfolk;
    const own = (this.#byArticle.get(article) ?? []).filter((known) => all.has(known));
    return own.length === all.meetings.length ? null : new Kin(all, article, own);
  }

  #kinsfolkOf(contact: Contact): Kinsfolk {
    const shelves = new Set(contact.pairs.flatMap((pair) => this.#byPair.get(pair) ?? []));
    return new Kinsfolk(
      [...shelves].flatMap((shelf) => {
        const kinship = this.#contacts.kinship(contact, shelf.contact);
        return kinship ? shelf.meetings.map((known) => ({ known, kinship })) : [];
      }),
    );
  }
}

function append<Key, Value>(lists: Map<Key, Value[]>, key: Key, value: Value): void {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
}

/** Enough of a meeting to tell one list of them from another. */
function hashOf({ article, days }: KnownMeeting): number {
  let hash = days.start * 31 + days.end;
  for (let at = 0; at < article.length; at++) hash = (hash * 31 + article.charCodeAt(at)) % 2 ** 40;
  return hash;
}

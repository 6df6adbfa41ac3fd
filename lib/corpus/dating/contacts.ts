import type { MeetingMention } from "@/lib/domain";
import { type Kinship, kinship } from "../merge/affinity";
import { pairKeys } from "../merge/pair-keys";
import type { WhoIsWho } from "../who-is-who";

type Told = Pick<MeetingMention, "type" | "place" | "participants">;

/** A contact without its date: many articles tell of the same parties in the same place. */
export type Contact = {
  readonly told: Told;
  /** The keys it is filed under. */
  readonly pairs: readonly string[];
};

/** Each contact once, and what was found when two were compared. */
export class Contacts {
  readonly #whoIsWho: WhoIsWho;
  readonly #known = new Map<string, Contact>();
  readonly #kinships = new WeakMap<Contact, Map<Contact, Kinship | null>>();

  constructor(whoIsWho: WhoIsWho) {
    this.#whoIsWho = whoIsWho;
  }

  of(told: Told): Contact {
    const { type, place, participants } = told;
    const key = `${type} ${place ?? ""} ${participants.join(" ")}`;
    let contact = this.#known.get(key);
    if (!contact) {
      contact = { told, pairs: [...pairKeys(participants, this.#whoIsWho)] };
      this.#known.set(key, contact);
    }
    return contact;
  }

  /** How two agree, dates aside; null where they are surely two, or only alike. */
  kinship(one: Contact, other: Contact): Kinship | null {
    let compared = this.#kinships.get(one);
    if (!compared) {
      compared = new Map();
      this.#kinships.set(one, compared);
    }
    let found = compared.get(other);
    if (found === undefined) {
      const shared = kinship(one.told, other.told, this.#whoIsWho);
      found = shared?.likeness === "close" ? null : shared;
      compared.set(other, found);
    }
    return found;
  }
}

import type { DayInterval } from "@/lib/calendar";
import { boundsOf } from "@/lib/calendar";
import type { Actor, Term } from "@/lib/domain";
import { fold } from "@/lib/text";
import { familyOf, nameKey, nameWords } from "./person-name";
import { broadSoundOf, openingSound, soundOf } from "./sound";

const REIGN = /^(\S+) (?:ben|bin|[IVX]+)(?: |$)/;

/** Longer names are nobody's whom the tables know. */
const MOST_WORDS = 8;

/** Who is known: persons by family name and by office held. */
export class People {
  readonly #byFamily = new Map<string, Actor[]>();
  readonly #byReign = new Map<string, Actor[]>();
  readonly #byOffice = new Map<string, Actor[]>();
  readonly #bySound = new Map<string, Actor | null>();
  readonly #openings = new Set<string>();
  readonly #byFamilySound = new Map<string, Actor[]>();

  /** First words of the names known, folded: whoever is called so may be a person too. */
  readonly #given = new Set<string>();

  constructor(actors: Iterable<Actor>) {
    for (const actor of actors) {
      if (actor.kind !== "person") continue;
      const [given, ...rest] = nameWords(actor.name);
      if (given !== undefined && given.length > 1 && rest.length > 0) this.#given.add(given);
      for (const key of familyKeys(actor)) append(this.#byFamily, key, actor);
      for (const sound of familySounds(actor)) append(this.#byFamilySound, sound, actor);
      for (const name of [actor.name, ...actor.aliases]) {
        this.#openings.add(openingSound(name));
        for (const sound of soundsOf(name)) {
          const other = this.#bySound.get(sound);
          this.#bySound.set(sound, other === undefined || other === actor ? actor : null);
        }
        const reign = REIGN.exec(name)?.[1];
        if (reign !== undefined) append(this.#byReign, nameKey(reign), actor);
      }
      for (const key of new Set(actor.terms.map((term) => officeKey(term.office, term.of))))
        append(this.#byOffice, key, actor);
    }
  }

  /** Whether a word, folded, is the first of someone's name. */
  isGivenName(word: string): boolean {
    return this.#given.has(word);
  }

  /** Everyone with that family name: « de Mistura », « Assad » (also for « al-Assad »). */
  named(family: string): readonly Actor[] {
    return this.#byFamily.get(nameKey(family)) ?? [];
  }

  /** Everyone whose family name sounds like that: for names that are surely a person's, for « Sentosa » is no Santos. */
  familySounding(name: string): readonly Actor[] {
    const sound = nameWords(name).length > MOST_WORDS ? null : broadSoundOf(name);
    return sound === null ? [] : (this.#byFamilySound.get(sound) ?? []);
  }

  /** Whether the name of someone known begins with what sounds like a word: most words begin none. */
  opensLike(word: string): boolean {
    return this.#openings.has(openingSound(word));
  }

  /** The one whose full name sounds like that, however it is spelled; undefined where none or several do. */
  soundingLike(name: string): Actor | undefined {
    for (const sound of soundsOf(name)) {
      const known = this.#bySound.get(sound);
      if (known) return known;
    }
    return undefined;
  }

  /** Monarchs by the name they reign under: « le roi Abdallah » for Abdallah II or Abdallah ben Abdel Aziz. */
  reigning(name: string): readonly Actor[] {
    return [...new Set(this.#byReign.get(nameKey(name)))];
  }

  /**
   * Who held an office of a state or organisation in those days, the one with the longest share of them first; only who
   * was sent to `place`, when one is said and someone was.
   */
  holders(office: string, of: string, days: DayInterval, place: string | null = null): readonly Actor[] {
    const all = this.#byOffice.get(officeKey(office, of)) ?? [];
    const isSent = (term: Term): boolean => place !== null && term.for === place;
    const sent = all.filter(({ terms }) => terms.some((term) => isSent(term) && term.office === office));
    return (sent.length > 0 ? sent : all)
      .map((actor) => ({
        actor,
        days: daysHeld(actor, office, of, days, sent.length > 0 ? isSent : () => true),
      }))
      .filter((held) => held.days > 0)
      .sort((a, b) => b.days - a.days || (a.actor.id < b.actor.id ? -1 : 1))
      .map((held) => held.actor);
  }
}

/** The term that holds on some of those days. */
export function termAt(term: Term, days: DayInterval): boolean {
  return shareOf(term, days) > 0;
}

function daysHeld(
  actor: Actor,
  office: string,
  of: string,
  days: DayInterval,
  counts: (term: Term) => boolean,
): number {
  let most = 0;
  for (const term of actor.terms)
    if (term.office === office && term.of === of && counts(term)) most = Math.max(most, shareOf(term, days));
  return most;
}

const HELD = new WeakMap<Term, DayInterval>();

/** The days of a term; without end where it has none. */
function daysOf(term: Term): DayInterval {
  const known = HELD.get(term);
  if (known) return known;
  const from = term.from === null ? null : boundsOf(term.from);
  const to = term.to === null ? null : boundsOf(term.to);
  const days = {
    start: from?.start ?? Number.NEGATIVE_INFINITY,
    end: to ? to.start - 1 : Number.POSITIVE_INFINITY,
  };
  HELD.set(term, days);
  return days;
}

function shareOf(term: Term, days: DayInterval): number {
  const held = daysOf(term);
  const start = Math.max(days.start, held.start);
  const end = Math.min(days.end, held.end);
  if (start > end) return 0;
  return Number.isFinite(end - start) ? end - start + 1 : Number.MAX_SAFE_INTEGER;
}

function familyKeys(actor: Actor): Set<string> {
  const keys = new Set([nameKey(actor.family ?? familyOf(actor.name))]);
  for (const alias of actor.aliases) keys.add(nameKey(familyOf(alias)));
  return keys;
}

function familySounds(actor: Actor): Set<string> {
  const sounds = new Set<string>();
  for (const key of familyKeys(actor)) {
    const sound = broadSoundOf(key);
    if (sound !== null) sounds.add(sound);
  }
  return sounds;
}

/** How a full name sounds, to a fine ear first; one word says too little. */
function soundsOf(name: string): string[] {
  const { length } = nameWords(name);
  if (length < 2 || length > MOST_WORDS) return [];
  const [fine, broad] = [soundOf(name), broadSoundOf(name)];
  return [...(fine === null ? [] : [`fine ${fine}`]), ...(broad === null ? [] : [`broad ${broad}`])];
}

function officeKey(office: string, of: string): string {
  return `${office} ${of}`;
}

function append<T>(index: Map<string, T[]>, key: string, value: T): void {
  const list = index.get(key);
  if (list) list.push(value);
  else index.set(key, [value]);
}

/** A slug of a name as written: « Staffan de Mistura » → `staffan-de-mistura`. */
export function slugOf(name: string): string {
  return fold(name)
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");
}

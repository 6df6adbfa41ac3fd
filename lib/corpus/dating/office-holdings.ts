import type { Actor, ActorMention, Term } from "@/lib/domain";
import { phraseClass } from "@/lib/extract/vocabulary";
import { OFFICE_TITLES } from "@/lib/lexicon/offices";
import { type Document, tokenAt } from "@/lib/text";
import type { WhoIsWho } from "../who-is-who";

const TITLES = phraseClass(
  new Map(
    OFFICE_TITLES.filter(({ tail }) => tail === undefined).map(({ form, office }) => [form, office] as const),
  ),
);
/** « l'ancien président », « le futur ministre », « le ministre de l'époque »: an office not held when the article was written. */
const NOT_NOW = new Set(["ancien", "ancienne", "ex", "futur", "future", "defunt", "feu", "epoque", "alors"]);
/** Tokens before a name in which its title stands. */
const REACH = 7;

/** Somebody whom an article names, with the terms of the office it speaks of. */
export type Holding = {
  readonly actor: Actor;
  readonly terms: readonly Term[];
  readonly mention: ActorMention;
  readonly isSaid: boolean;
  /** Whether the words say it of this very person. */
  readonly isSure: boolean;
};

/** What an article says of offices: each person with the terms the words are about, once. */
export function findHoldings(
  document: Document,
  mentions: readonly ActorMention[],
  whoIsWho: WhoIsWho,
): Holding[] {
  const holdings = new Map<string, Holding>();
  const named = namedPersons(mentions, whoIsWho);
  for (const mention of mentions) {
    const holding = holdingOf(document, mention, named, whoIsWho);
    if (!holding) continue;
    const key = `${holding.actor.id} ${holding.terms.map((term) => term.from).join()}`;
    const known = holdings.get(key);
    if (!known || (holding.isSaid && !known.isSaid)) holdings.set(key, holding);
  }
  return [...holdings.values()];
}

function holdingOf(
  document: Document,
  mention: ActorMention,
  named: ReadonlyMap<string, Actor>,
  whoIsWho: WhoIsWho,
): Holding | null {
  const [id] = mention.actors;
  const actor = id === undefined || mention.actors.length > 1 ? undefined : whoIsWho.actors.get(id);
  if (!actor || actor.kind !== "person" || actor.terms.length === 0) return null;
  if (mention.form === "anaphor" || mention.form === "metonym") return null;
  // An office alone is read by the date itself: it tells something only beside the name of one who held it.
  if (mention.form === "office" && !named.has(actor.id)) return namedHolder(document, mention, actor, named);
  const last = tokenAt(document, mention.end - 1) + 1;
  const first = mention.form === "office" ? tokenAt(document, mention.start) : nameStart(document, mention);
  const office = officeBetween(document, first, last);
  if (office === "not now") return null;
  // « le médiateur » mediates here and now, whatever he is sent for at other times.
  if (mention.form === "office" && office === "envoy") return null;
  const held = office === null ? [] : actor.terms.filter((term) => term.office === office);
  return {
    actor,
    terms: held.length > 0 ? held : actor.terms,
    mention,
    isSaid: mention.form === "office" || held.length > 0,
    isSure: true,
  };
}

/**
 * « le chef de la diplomatie américaine », said of somebody the article never names, while it does name another who
 * held that office: it was more likely written in his day.
 */
function namedHolder(
  document: Document,
  mention: ActorMention,
  unnamed: Actor,
  named: ReadonlyMap<string, Actor>,
): Holding | null {
  const office = officeBetween(
    document,
    tokenAt(document, mention.start),
    tokenAt(document, mention.end - 1) + 1,
  );
  if (office === null || office === "not now") return null;
  const states = new Set(unnamed.terms.filter((term) => term.office === office).map((term) => term.of));
  for (const actor of named.values()) {
    const terms = actor.terms.filter((term) => term.office === office && states.has(term.of));
    if (terms.length > 0) return { actor, terms, mention, isSaid: true, isSure: false };
  }
  return null;
}

/** The persons known by office whom an article calls by name. */
function namedPersons(mentions: readonly ActorMention[], whoIsWho: WhoIsWho): Map<string, Actor> {
  const named = new Map<string, Actor>();
  for (const { form, actors } of mentions) {
    const [id] = actors;
    const actor = form === "name" && id !== undefined && actors.length === 1 && whoIsWho.actors.get(id);
    if (actor && actor.kind === "person" && actor.terms.length > 0) named.set(actor.id, actor);
  }
  return named;
}

function nameStart(document: Document, mention: ActorMention): number {
  const at = tokenAt(document, mention.start);
  const sentence = document.sentences[document.sentenceAt[at] ?? -1];
  return Math.max(sentence?.first ?? 0, at - REACH);
}

/** « le président du Conseil législatif »: not the one who presides over the ministers. */
function isOtherCouncil(tokens: Document["tokens"], end: number): boolean {
  return tokens[end - 1]?.folded === "conseil" && OTHER_COUNCILS.has(tokens[end]?.folded ?? "");
}

const OTHER_COUNCILS = new Set(
  "legislatif constitutionnel national superieur regional departemental militaire politique executif federal general supreme consultatif souverain de d' du".split(
    " ",
  ),
);

/** The last office named between two tokens, « not now » where it is a former or future one. */
function officeBetween({ tokens }: Document, first: number, last: number): string | "not now" | null {
  let office: string | null = null;
  for (let at = first; at < last; at++) {
    const word = tokens[at]?.folded ?? "";
    if (NOT_NOW.has(word)) return "not now";
    const reading = TITLES.read(tokens, at);
    if (reading && typeof reading.value === "string" && !isOtherCouncil(tokens, reading.end)) {
      office = reading.value;
      at = reading.end - 1;
    }
  }
  return office;
}

import { type Day, type DayInterval, parseDay } from "@/lib/calendar";
import type { Actor, ActorMention, DateEvidence, Term } from "@/lib/domain";
import { phraseClass } from "@/lib/extract/vocabulary";
import { OFFICE_TITLES } from "@/lib/lexicon/offices";
import { type Document, tokenAt } from "@/lib/text";
import type { WhoIsWho } from "../../who-is-who";
import type { Clue } from "../clue";
import { sayDate } from "../say";

const TITLES = phraseClass(
  new Map(
    OFFICE_TITLES.filter(({ tail }) => tail === undefined).map(({ form, office }) => [form, office] as const),
  ),
);
/** « l'ancien président », « le futur ministre »: an office not held when the article was written. */
const NOT_NOW = new Set(["ancien", "ancienne", "ex", "futur", "future", "defunt", "feu"]);
/** Tokens before a name in which its title stands. */
const REACH = 7;

/** Copy announces a change of office a few days ahead. */
const AHEAD = 5;
const OUT_OF_OFFICE = -6;
/** Copy is slow to drop a title, above all of one who has just died: weights by days since the end of the term. */
const SINCE_THE_END = [
  { days: 5, weight: 0 },
  { days: 90, weight: -1.5 },
  { days: 365, weight: -4 },
] as const;
/** Somebody named without an office may have left it. */
const OUT_OF_ANY_OFFICE = -1;

type Holding = {
  readonly actor: Actor;
  readonly terms: readonly Term[];
  readonly mention: ActorMention;
  readonly isSaid: boolean;
};

/** Offices held: an article that calls John Kerry secretary of state dates from his term. */
export function officeClues(
  document: Document,
  mentions: readonly ActorMention[],
  whoIsWho: WhoIsWho,
): Clue[] {
  const holdings = new Map<string, Holding>();
  for (const mention of mentions) {
    const holding = holdingOf(document, mention, mentions, whoIsWho);
    if (!holding) continue;
    const key = `${holding.actor.id} ${holding.terms.map((term) => term.from).join()}`;
    const known = holdings.get(key);
    if (!known || (holding.isSaid && !known.isSaid)) holdings.set(key, holding);
  }
  return [...holdings.values()].map(clueOf);
}

function holdingOf(
  document: Document,
  mention: ActorMention,
  mentions: readonly ActorMention[],
  whoIsWho: WhoIsWho,
): Holding | null {
  const [id] = mention.actors;
  const actor = id === undefined || mention.actors.length > 1 ? undefined : whoIsWho.actors.get(id);
  if (!actor || actor.kind !== "person" || actor.terms.length === 0) return null;
  if (mention.form === "anaphor" || mention.form === "metonym") return null;
  // An office alone dates nothing unless the article also names who holds it: it is read by the date itself.
  if (mention.form === "office" && !isNamed(actor.id, mentions)) return null;
  const last = tokenAt(document, mention.end - 1) + 1;
  const first = mention.form === "office" ? tokenAt(document, mention.start) : nameStart(document, mention);
  const office = officeBetween(document, first, last);
  if (office === "not now") return null;
  const held = office === null ? [] : actor.terms.filter((term) => term.office === office);
  return {
    actor,
    terms: held.length > 0 ? held : actor.terms,
    mention,
    isSaid: mention.form === "office" || held.length > 0,
  };
}

function isNamed(id: string, mentions: readonly ActorMention[]): boolean {
  return mentions.some(({ form, actors }) => form === "name" && actors.length === 1 && actors[0] === id);
}

function nameStart(document: Document, mention: ActorMention): number {
  const at = tokenAt(document, mention.start);
  const sentence = document.sentences[document.sentenceAt[at] ?? -1];
  return Math.max(sentence?.first ?? 0, at - REACH);
}

/** The last office named between two tokens, « not now » where it is a former or future one. */
function officeBetween({ tokens }: Document, first: number, last: number): string | "not now" | null {
  let office: string | null = null;
  for (let at = first; at < last; at++) {
    const word = tokens[at]?.folded ?? "";
    if (NOT_NOW.has(word)) return "not now";
    const reading = TITLES.read(tokens, at);
    if (reading && typeof reading.value === "string") {
      office = reading.value;
      at = reading.end - 1;
    }
  }
  return office;
}

function clueOf({ actor, terms, mention, isSaid }: Holding): Clue {
  const spells = terms.map(spellOf);
  const outOfOffice = (day: Day) => Math.max(...spells.map((spell) => weightAt(day, spell)));
  return {
    kind: "office",
    isHard: isSaid,
    weigh: (day) => (isSaid ? outOfOffice(day) : Math.max(outOfOffice(day), OUT_OF_ANY_OFFICE)),
    explain: (day): DateEvidence | null => {
      const spell = spells.find((one) => weightAt(day, one) === 0);
      if (!spell || !isSaid) return null;
      const { start, end, text } = mention;
      return { start, end, text, reason: `${actor.name} est en fonction ${sayTerm(spell)}.` };
    },
  };
}

function weightAt(day: Day, { start, end }: DayInterval): number {
  if (day < start - AHEAD) return OUT_OF_OFFICE;
  return SINCE_THE_END.find(({ days }) => day - end <= days)?.weight ?? OUT_OF_OFFICE;
}

function spellOf({ from, to }: Term): DayInterval {
  return {
    start: (from === null ? null : parseDay(from)) ?? Number.NEGATIVE_INFINITY,
    end: ((to === null ? null : parseDay(to)) ?? Number.POSITIVE_INFINITY) - 1,
  };
}

function sayTerm({ start, end }: DayInterval): string {
  const from = Number.isFinite(start) ? sayDate(start) : null;
  const to = Number.isFinite(end) ? sayDate(end + 1) : null;
  if (from !== null && to !== null) return `${from.replace(/^le /, "du ")} ${to.replace(/^le /, "au ")}`;
  if (from !== null) return from.replace(/^le /, "depuis le ");
  return to === null ? "à cette époque" : to.replace(/^le /, "jusqu’au ");
}

import type { DocumentDate } from "@/lib/domain";
import { anchorOn, type Draft } from "../draft";
import { sightingsOf } from "../merge/sighting";
import type { WhoIsWho } from "../who-is-who";
import { CERTAIN, conclude, fixedDay } from "./conclude";
import { Contacts } from "./contacts";
import { givenDay } from "./given-day";
import { type KnownMeeting, WIDEST } from "./known-meeting";
import { KnownMeetings } from "./known-meetings";
import { OpenArticle } from "./open-article";

export { givenDay } from "./given-day";

/** The surest articles are dated first: they help to date the others, and a late comer may yet change a close call. */
const TIERS = [0.99, 0.97, 0.95, CERTAIN] as const;

/**
 * The date of each article, in the order given, over the whole corpus. All open articles are weighed against the
 * articles dated in the rounds before, never against each other's half-known dates, so the order changes nothing.
 */
export function dateArticles(drafts: readonly Draft[], whoIsWho: WhoIsWho): DocumentDate[] {
  const dates = new Map<Draft, DocumentDate>();
  const known: KnownMeeting[] = [];
  const settle = (draft: Draft, date: DocumentDate) => {
    dates.set(draft, date);
    known.push(...meetingsOf(draft, date));
  };
  const contacts = new Contacts(whoIsWho);
  let open: OpenArticle[] = [];
  for (const draft of drafts) {
    const given = draft.reading?.date ?? givenDay(draft, whoIsWho);
    if (given) settle(draft, given);
    else open.push(new OpenArticle(draft, whoIsWho));
  }
  for (let tier = 0; open.length > 0 && tier < TIERS.length; ) {
    const meetings = new KnownMeetings(
      [...known, ...open.flatMap((article) => article.sureMeetings())],
      contacts,
    );
    for (const article of open) article.weigh(meetings);
    const fixed = open.filter(({ posterior }) => fixedDay(posterior, TIERS[tier]) !== null);
    if (fixed.length === 0) tier++;
    for (const { draft, posterior } of fixed) settle(draft, conclude(draft.source, posterior));
    open = open.filter(({ draft }) => !dates.has(draft));
  }
  for (const { draft, posterior } of open) dates.set(draft, conclude(draft.source, posterior));
  return drafts.map((draft) => dates.get(draft) ?? unknownDate(draft));
}

/** What a dated article knows of meetings, as far as it places them within days. */
function meetingsOf(draft: Draft, documentDate: DocumentDate): KnownMeeting[] {
  const { id } = draft.source;
  const facts = draft.factsAt(anchorOn(documentDate));
  return sightingsOf({ id, documentDate, ...facts }).flatMap(({ mention, days }) =>
    days.end - days.start > WIDEST ? [] : [{ article: id, mention, days }],
  );
}

function unknownDate({ source }: Draft): DocumentDate {
  return { edtf: "XXXX", given: source.given, basis: "text", evidence: [], conflict: null };
}

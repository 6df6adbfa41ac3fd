import type { DayInterval } from "@/lib/calendar";
import type { MeetingMention, MeetingStatus, Outcome } from "@/lib/domain";

/** A contact as one place of the text tells it: what is silent there is null, until drafts of one contact are joined. */
export type Draft = {
  readonly rule: string;
  readonly type: Exclude<MeetingMention["type"], "visit">;
  /** Ids; empty when the words only point back (« leur entretien »). */
  readonly participants: readonly string[];
  readonly date: DayInterval | null;
  /** `start`: talks opened on that day (« ouverte le 28 juin »); `since`: they have gone on from it (« depuis le 28 juin »). */
  readonly dateRole: "whole" | "start" | "since";
  /** One expression for many days, of which a closer one may be told elsewhere (« en août »). */
  readonly isVague: boolean;
  readonly place: string | null;
  readonly venue: string | null;
  readonly status: MeetingStatus;
  readonly outcome: Outcome | null;
  /** The token that tells the contact, and its sentence. */
  readonly at: number;
  readonly sentence: number;
  /** `talks` and `event` may last for days and be told in many ways. */
  readonly kind: "contact" | "talks" | "event";
  /** « en tête-à-tête », « ensuite »: not the gathering of more people on the same day. */
  readonly isApart?: boolean;
  /** A call only because the verb does not say how they spoke, nor where (« se sont parlé »). */
  readonly isAssumed?: boolean;
  /** « leurs entretiens ont repris jeudi »: they go on from a day before. */
  readonly isResumed?: boolean;
  /** A summit: of two it is a meeting, of more a conference. */
  readonly isPairable?: boolean;
  /** « la cérémonie », « la signature »: of an agreement or a conference told before. */
  readonly isCeremony?: boolean;
  /** People who were there too: they join a contact told before, or make one with others who were there. */
  readonly isPresence?: boolean;
  /** Who negotiates for a side: they join a contact told before, or fill a round whose sides have no names. */
  readonly isDelegate?: boolean;
  /** Talks of sides without names: they are a contact where delegates are told. */
  readonly isRound?: boolean;
  /** A gathering of people named only afterwards: it lends them its day and place, and points back to nothing. */
  readonly isFrame?: boolean;
  /** It has its day from such a gathering. */
  readonly isFramed?: boolean;
};

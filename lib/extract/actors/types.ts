import type { Body } from "../names/bodies";
import type { PersonName } from "../names/persons";
import type { Title } from "../names/titles";

/**
 * What a rule of this stage finds: a reference, not yet resolved. Who it stands for depends on what the text has said
 * before, and for offices on the date.
 */
export type Reference =
  | { readonly kind: "person"; readonly name: PersonName }
  | {
      readonly kind: "state";
      readonly state: string;
      readonly form: "name" | "metonym";
      readonly literal: string | null;
    }
  | { readonly kind: "body"; readonly body: Body }
  /** « le président russe », « l'émir », « les présidents russe et turc » */
  | { readonly kind: "office"; readonly title: Title }
  /** « son homologue russe », « son successeur » */
  | { readonly kind: "counterpart"; readonly title: Title }
  /** « le militaire », « le prix Nobel » */
  | { readonly kind: "figure"; readonly figure: "soldier" | "laureate"; readonly gender: "m" | "f" | null }
  /** « l'ancien comédien »: one of these. */
  | { readonly kind: "calling"; readonly ids: ReadonlySet<string>; readonly title: Title | null }
  /** « le sortant » */
  | { readonly kind: "incumbent" }
  /** « le septuagénaire »: of so many years at least, less than ten more. */
  | { readonly kind: "aged"; readonly from: number; readonly gender: "m" | "f" | null }
  /** « cet ancien ministre » */
  | { readonly kind: "demonstrative"; readonly title: Title }
  /** « son hôte », « leur hôte », « l'hôte du sommet », « son invité » */
  | {
      readonly kind: "host";
      readonly whose: "his" | "theirs" | "events" | "guest";
      readonly gender: "f" | null;
    }
  /** « son rival » */
  | { readonly kind: "rival"; readonly of: readonly string[] }
  | { readonly kind: "successor"; readonly direction: 1 | -1 }
  /** « les deux hommes », « les trois présidents »: so many persons, of an office where one is said. */
  | { readonly kind: "group"; readonly count: number; readonly title: Title | null; readonly noun: string }
  /** « les deux premiers » */
  | { readonly kind: "first-ones"; readonly count: number }
  /** « le second », of two just named side by side */
  | { readonly kind: "one-of-two"; readonly which: 0 | 1 }
  /** « les deux pays » */
  | { readonly kind: "powers"; readonly count: number }
  /** « les deux parties » */
  | { readonly kind: "parties" }
  /** « les deux Corées », « le Nord » */
  | { readonly kind: "divided"; readonly states: readonly string[] }
  /** « le Finlandais », of someone named before */
  | { readonly kind: "compatriot"; readonly state: string }
  /** « l'armée », once « l'armée soudanaise » has been named */
  | { readonly kind: "body-again"; readonly head: string; readonly orConflict?: boolean }
  /** « son gouvernement » */
  | { readonly kind: "own-body" }
  /** « le régime », « l'armée régulière »: the state the conflict is in. */
  | { readonly kind: "conflict-state" };

/** A reference in the text: tokens `[first, last)` of the mention. */
export type ReferenceMention = {
  readonly first: number;
  readonly last: number;
  readonly reference: Reference;
  readonly rule: string;
};

import type { OfficeKind } from "@/lib/lexicon/types";
import type { Title } from "../../names/titles";

/** What is known of someone: from the lexicon for the document's date, and from the titles the text gives. */
export type PersonRecord = {
  readonly id: string;
  gender: "m" | "f" | null;
  readonly roles: Role[];
  /** Roles the text says are over: « l'ancien président ». */
  readonly former: Role[];
  /** The states someone comes from, whomever he acts for. */
  readonly origins: ReadonlySet<string>;
  /** In years, where the text says it. */
  age: number | null;
  /** The token of the last mention so far, -1 before the first. */
  lastAt: number;
  /** Mentions so far. */
  count: number;
  /** Mentions by name in the whole text. */
  total: number;
  /** The text gives the whole name somewhere. */
  inFull: boolean;
};

/** An office or role held, of a state or organisation. */
export type Role = {
  readonly office: OfficeKind | string | null;
  readonly role: string | null;
  readonly of: string | null;
};

export function addRoles(record: PersonRecord, { heads, of, former, designate, side, via }: Title): void {
  if (side !== null) addRole(record.roles, { office: null, role: `side ${side}`, of: null });
  const roles = former ? record.former : record.roles;
  for (const head of heads)
    for (const one of of.length > 0 ? of : [null])
      if (designate && head.office !== null) addRole(roles, designateOf(head.office, one));
      else addRole(roles, { office: head.office, role: head.role, of: one });
  for (const one of via) addRole(record.roles, { office: null, role: null, of: one });
}

/** Adds a role that is not there yet, so that the list is no longer for a name given often. */
export function addRole(roles: Role[], { office, role, of }: Role): void {
  if (!roles.some((one) => one.office === office && one.role === role && one.of === of))
    roles.push({ office, role, of });
}

/** What someone is called who will hold an office: « le Premier ministre désigné ». */
export function designateOf(office: string, of: string | null): Role {
  return { office: null, role: `designate ${office}`, of };
}

/** States and organisations someone acts for. */
export function statesOf(record: PersonRecord): Set<string> {
  return new Set(record.roles.flatMap(({ of }) => (of === null ? [] : [of])));
}

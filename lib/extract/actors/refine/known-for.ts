import type { Actor, Term } from "@/lib/domain";
import { OPPONENTS, ORIGINS, PEACE_LAUREATES, RANKS, REBELS, SEPARATISTS } from "@/lib/lexicon/known-for";
import { ARMED_GROUPS } from "@/lib/lexicon/organisations/armed-groups";
import type { Title } from "../../names/titles";
import type { Registry } from "../../registry";

const GROUPS: ReadonlySet<string> = new Set(
  ARMED_GROUPS.filter(({ kind }) => kind === "armed-group").map(({ id }) => id),
);
/** What tables call someone, by id. */
const ROLES = indexRoles();
const STATES = new Map(
  Object.entries(ORIGINS).flatMap(([state, ids]) => ids.split(" ").map((id) => [id, state] as const)),
);

function indexRoles(): ReadonlyMap<string, readonly string[]> {
  const roles = new Map<string, string[]>();
  const add = (ids: string, role: string) => {
    for (const id of ids.split(" ")) roles.set(id, [...(roles.get(id) ?? []), role]);
  };
  for (const [rank, ids] of Object.entries(RANKS)) add(ids, rank);
  add(REBELS, "chef rebelle");
  add(SEPARATISTS, "chef separatiste");
  add(OPPONENTS, "opposant");
  add(PEACE_LAUREATES, "prix nobel de la paix");
  return roles;
}

/** Roles, folded, that tables know someone by though the text need not say so: a rank, a prize. */
export function knownRoles(id: string): readonly string[] {
  return ROLES.get(id) ?? [];
}

/** Whether an office is to lead an armed group, or to negotiate for it. */
export function leadsRebels({ office, of }: Pick<Term, "office" | "of">): boolean {
  return (office === "leader" || office === "negotiator") && GROUPS.has(of);
}

/** Whether a title is one in an armed group, other than that of who speaks for it. */
export function isRebels({ of, heads }: Title): boolean {
  return of.some((one) => GROUPS.has(one)) && !heads.some(({ office }) => office === "spokesperson");
}

/** The states someone comes from, whomever he acts for: those of his offices at any time, and of the table. */
export function originsOf(id: string, actor: Actor | undefined, { states }: Registry): ReadonlySet<string> {
  const origins = new Set<string>();
  const listed = STATES.get(id);
  if (listed !== undefined) origins.add(listed);
  for (const of of [actor?.of, ...(actor?.terms ?? []).map((term) => term.of)])
    if (of !== null && of !== undefined && states.has(of)) origins.add(of);
  return origins;
}

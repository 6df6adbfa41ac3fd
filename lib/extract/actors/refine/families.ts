import { ROLE_FAMILIES } from "@/lib/lexicon/anaphors";
import { tokenize } from "@/lib/text";
import type { Title } from "../../names/titles";
import { type Discourse, type PersonRecord, statesOf } from "./discourse";

const FAMILIES = new Map(
  ROLE_FAMILIES.map((roles) => new Set(roles.map(asTitle))).flatMap((family) =>
    Array.from(family, (role) => [role, family] as const),
  ),
);
const DIPLOMATS: ReadonlySet<string> = new Set([
  "ambassador",
  "envoy",
  "foreign-minister",
  "high-representative",
  "negotiator",
]);
const DIPLOMATIC_ROLES: ReadonlySet<string> = new Set(["diplomate", "haut diplomate", "haute diplomate"]);
/** Roles, folded, of those who deputise for a minister of foreign affairs. */
const DEPUTIES: ReadonlySet<string> = new Set(
  ["secretaire d'etat adjoint", "secretaire d'etat adjointe", "sous-secretaire d'etat"].map(asTitle),
);

/** A role with blanks between its tokens, as titles have it: « chef de l' opposition ». */
function asTitle(role: string): string {
  return tokenize(role)
    .map(({ folded }) => folded)
    .join(" ");
}

/** The roles that say the same as a title does: « le chef rebelle », « le chef de la rébellion »; null for most. */
export function familyOf({ heads }: Pick<Title, "heads">): ReadonlySet<string> | null {
  for (const { role } of heads) {
    const family = FAMILIES.get(role);
    if (family) return family;
  }
  return null;
}

/** Whether someone is known by one of the roles, in that state where one is said. */
export function isOfFamily(record: PersonRecord, family: ReadonlySet<string>, of: string | null): boolean {
  if (of !== null && !statesOf(record).has(of) && !record.origins.has(of)) return false;
  return [...record.roles, ...record.former].some(({ role }) => role !== null && family.has(role));
}

/** « la diplomate », « le haut diplomate ». */
export function isDiplomatic({ heads, plural }: Title): boolean {
  return !plural && heads.some(({ role }) => DIPLOMATIC_ROLES.has(role));
}

/** Whether someone deals with other states by his office, or was called a diplomat. */
export function isDiplomat({ roles }: PersonRecord): boolean {
  return roles.some(
    ({ office, role }) =>
      DIPLOMATS.has(office ?? "") || DIPLOMATIC_ROLES.has(role ?? "") || DEPUTIES.has(role ?? ""),
  );
}

/**
 * The one of several, the last named first, who is meant: the last. Null where another was named in the same sentence,
 * so that none can be told, and where all are more than `reach` sentences back.
 */
export function surest(
  candidates: readonly PersonRecord[],
  discourse: Discourse,
  reach = Number.POSITIVE_INFINITY,
): string | null {
  const [first, second] = candidates.filter(({ lastAt }) => lastAt >= 0);
  if (!first) return null;
  const sentence = discourse.sentenceAt(first.lastAt);
  if (discourse.latest - sentence > reach) return null;
  return second && discourse.sentenceAt(second.lastAt) === sentence ? null : first.id;
}

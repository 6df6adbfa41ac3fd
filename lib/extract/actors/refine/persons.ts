import type { Actor } from "@/lib/domain";
import type { Context } from "../../context";
import { slugOf, termAt } from "../../names/people";
import type { PersonName } from "../../names/persons";
import { type Discourse, type PersonRecord, statesOf } from "./discourse";

const HEADS: ReadonlySet<string> = new Set(["head-of-state", "head-of-government", "leader"]);

/**
 * Whose a name is among those who bear it: of the right gender and title, named before, of the highest rank, named
 * most; of those the text does not name in full, the one in office at the document's date. Null when several are left.
 */
export function choosePerson(name: PersonName, discourse: Discourse, { registry }: Context): string | null {
  const isFormer = name.title?.former ?? false;
  const ids = name.ids.filter(
    (id) => isFormer || !registry.actors.has(id) || isOfThatTime(registry.actors.get(id), discourse),
  );
  // Nobody known of that name lived to be in the news then: it is somebody else's.
  if (ids.length === 0) return name.rule === "names/family-name" ? null : slugOf(name.name);
  const [only, other] = ids;
  if (only === undefined) return null;
  if (other === undefined) return isPlausible(name, only, discourse, registry.actors.has(only)) ? only : null;
  const records = ids
    .map((id) => discourse.personOf(id))
    .filter((record) => isGender(record, name) && isOfState(record, name.state));
  const met = records.filter((record) => record.count > 0);
  if (met.length > 0) return best(met);
  const titled = records.filter((record) => hasTitle(record, name));
  if (titled.length === 1) return titled[0]?.id ?? null;
  const inOffice = records.filter((record) => record.roles.some((role) => role.office !== null));
  const heads = inOffice.filter((record) => record.roles.some((role) => HEADS.has(role.office ?? "")));
  if (inOffice.length === 1) return inOffice[0]?.id ?? null;
  return heads.length === 1 ? (heads[0]?.id ?? null) : null;
}

/** How long before and after an office someone is in the news. */
const CAREER_DAYS = 15 * 365;

function isOfThatTime(actor: Actor | undefined, { days }: Discourse): boolean {
  if (!actor || actor.terms.length === 0 || days === null) return true;
  const around = { start: days.start - CAREER_DAYS, end: days.end + CAREER_DAYS };
  return actor.terms.some((term) => termAt(term, around));
}

/** A bare family name (« Kerry ») needs someone in office or named in the text, for it may be a word of the language. */
function isPlausible(name: PersonName, id: string, discourse: Discourse, isKnown: boolean): boolean {
  if (name.rule !== "names/family-name" || !isKnown) return true;
  const record = discourse.personOf(id);
  return (
    record.count > 0 ||
    record.inFull ||
    record.roles.some((role) => role.office !== null || role.role !== null)
  );
}

function isOfState(record: PersonRecord, state: string | null): boolean {
  return state === null || statesOf(record).has(state);
}

function isGender(record: PersonRecord, name: PersonName): boolean {
  return name.gender === null || record.gender === null || record.gender === name.gender;
}

function hasTitle(record: PersonRecord, { title }: PersonName): boolean {
  if (!title) return false;
  return (title.former ? record.former : record.roles).some(
    (role) =>
      title.heads.some((head) => head.office === role.office) &&
      (title.of.length === 0 || title.of.includes(role.of ?? "")),
  );
}

function rank(record: PersonRecord): number {
  return Number(record.roles.some((role) => HEADS.has(role.office ?? "")));
}

function best(records: readonly PersonRecord[]): string | null {
  return [...records].sort((a, b) => rank(b) - rank(a) || b.count - a.count)[0]?.id ?? null;
}
